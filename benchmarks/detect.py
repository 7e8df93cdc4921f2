"""Fit the weights of the combined detector, and measure all detectors on sentences kept aside.

    python benchmarks/detect.py CORPUS.tsv.xz

CORPUS holds one ``language<TAB>sentence`` per line, with ISO 639-3 codes. 200 sentences of each
language are for fitting and 200 others for measuring: whole, cut to 40 and 20 characters, and, in
the languages of most news, as fragments of one to four words, half of them in title case. Of the
lines of web pages below, one half is for each. Prints the weights to put into
``pipeline/detect/combined.py``, then, for each detector, the percentage of texts that are wrong and
undetermined at a confidence of 0.7.
"""

from __future__ import annotations

import lzma
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from pipeline.detect.combined import NONE, WEIGHTS, CombinedDetector
from pipeline.detect.decide import decide
from pipeline.detect.detector import load_detector
from pipeline.detect.script import dominant, language_by_script, letters, plain
from pipeline.languages import LANGUAGES

SENTENCES = 200
FRAGMENTED = {
    *("ces", "dan", "deu", "eng", "fin", "fra", "hun", "ind"),
    *("ita", "nld", "pol", "por", "ron", "spa", "swe", "tur"),
}
LENGTHS = {"sentence": 10_000, "40 characters": 40, "20 characters": 20}
BAR = 0.7
PAIRS = """
afr:af amh:am arb:ar aze-Latn:az bel:be ben:bn bos:bs bul:bg cat:ca ces:cs cym:cy dan:da deu:de
ell:el eng:en est:et eus:eu fas:fa fil:tl fin:fi fra:fr gle:ga glg:gl guj:gu hau:ha heb:he hin:hi
hrv:hr hun:hu hye:hy ind:id isl:is ita:it jpn:ja kan:kn kat:ka kaz:kk khm:km kir:ky kor:ko lao:lo
lav:lv lit:lt mal:ml mar:mr mkd:mk mlt:mt mon:mn msa:ms mya:my nep:ne nld:nl nno:nn nob:nb pan:pa
pol:pl por:pt prs:fa pus:ps ron:ro rus:ru sin:si slk:sk slv:sl som:so spa:es sqi:sq srp-Cyrl:sr
srp-Latn:sr swa:sw swe:sv tam:ta tel:te tha:th tur:tr ukr:uk urd:ur uzb:uz vie:vi zho-Hans:zh
zho-Hant:zh-Hant yue:zh-Hant mey:ar xho:xh zul:zu yor:yo ibo:ig orm:om mlg:mg kin:rw sna-Latn:sn
nso:nso kmr:ku ckb-Arab:ku fao:fo ltz:lb bak:ba tat:tt tgk-Cyrl:tg tuk:tk uig:ug tir:ti
"""
CODES = dict(pair.split(":") for pair in PAIRS.split())
"""The corpus's codes in ours; languages left out here are known to neither detector."""

SAME = {"bs": "hr", "sr": "hr", "ms": "id", "nn": "nb", "zh-Hant": "zh"}
"""Languages that count as one when answers are compared."""

SHORT = {
    "en": "Share|Read more|Comments|Log in|Sign up|Related stories|Latest news|Contact us|About|"
    "Privacy policy|Subscribe now|Follow us|Most popular|Home|Sport|Weather|Opinion|Advertisement|"
    "Load more|Show less|View all|Back to top|Written by|Published|Last modified|Editor's note|"
    "Breaking|Watch|Listen|Copy link|Topics|Archive|Search|Key points|Summary|Conclusion|"
    "Background|Overview|Highlights|Pricing|Release date|Market cap|Net income|Half time|"
    "Table of contents|Figure 2|Image credit|Staff writer|5 min read|Posted in News|Filed under|"
    "Leave a reply|Cookie settings|Accept all|Get the app|Join the discussion|You may also like|"
    "Trending|Newsletter|Enter your email|Thank you|Why now|How it works|Who is affected|"
    "The bottom line|Quick facts|References|Appendix|Rank Player Points|Gross Margin|"
    "Speed 40 km/h|Battery 5000 mAh|RAM 8 GB|Storage|Open Close High Low|Wins Losses|"
    "Accuracy (test)87.1%|Latency 20 ms|Training data|Status Open|Unlimited (Premium)|"
    "Design/Testing|Tweet|Reply|Settings|Profile|Careers|Investors|Podcasts|Checkout|Gift cards|"
    "Politics|Health|Travel|Culture|Movies|Real estate|Classifieds|Crossword",
    "de": "Teilen|Weiterlesen|Kommentare|Anmelden|Mehr zum Thema|Nachrichten|Wirtschaft|Werbung|"
    "Alle anzeigen|Zurück zum Anfang|Veröffentlicht am|Meistgelesen",
    "fr": "Partager|Lire la suite|Commentaires|Se connecter|À lire aussi|Actualités|Suivez-nous|"
    "Les plus lus|Accueil|Publicité|Voir tout|Publié le",
    "es": "Compartir|Leer más|Comentarios|Iniciar sesión|Últimas noticias|Suscríbete|Síguenos|"
    "Lo más leído|Inicio|Publicidad|Ver todo|Volver arriba",
    "pt": "Compartilhar|Leia mais|Comentários|Entrar|Últimas notícias|Assine agora|Siga-nos|"
    "Mais lidas|Início|Publicidade|Ver tudo|Voltar ao topo",
    "it": "Condividi|Leggi tutto|Commenti|Accedi|Ultime notizie|Abbonati ora|Seguici|I più letti|"
    "Pubblicità|Vedi tutto|Torna su|Pubblicato il",
    "pl": "Udostępnij|Czytaj więcej|Komentarze|Zaloguj się|Najnowsze wiadomości|Regulamin|"
    "Strona główna|Pogoda|Gospodarka|Reklama|Zobacz wszystkie|Obserwuj nas",
}
"""Lines as they stand around the text on web pages."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text, its language by our code ("und" if no detector knows it), and where it is from."""

    text: str
    code: str
    source: str
    kind: str


def cut(text: str, length: int, language: str) -> str:
    """The beginning of a sentence, up to the last whole word."""
    if language.startswith(("zho", "yue", "jpn")):
        length = length * 2 // 5
    if len(text) <= length:
        return text
    head = text[: length + 1]
    return head.rpartition(" ")[0] or text[:length]


def fragment(text: str, dice: random.Random) -> str:
    """One to four words from anywhere in a sentence, half of the time with capitals: a heading."""
    words = text.split()
    start = dice.randrange(max(1, len(words) - 3))
    run = " ".join(words[start : start + dice.randint(1, 4)])
    return run.title() if dice.random() < 0.5 else run


def read(corpus: Path) -> dict[str, list[str]]:
    """The sentences of each language."""
    sentences: dict[str, list[str]] = defaultdict(list)
    with lzma.open(corpus, "rt", encoding="utf-8") as lines:
        for line in lines:
            language, text = line.rstrip("\n").split("\t", 1)
            sentences[language].append(text)
    return sentences


def examples(corpus: Path, part: int) -> Iterator[Example]:
    """The texts of one part, 0 or 1: those that have letters."""
    sentences = read(corpus)
    dice = random.Random(part)
    chosen = random.Random(4).sample(range(min(map(len, sentences.values()))), 2 * SENTENCES)
    for language, texts in sentences.items():
        if language.startswith("eng-") or language in {"fra-CA", "spa-MX", "por-BR"}:
            continue
        for place in chosen[part * SENTENCES : (part + 1) * SENTENCES]:
            made = {kind: cut(texts[place], n, language) for kind, n in LENGTHS.items()}
            if language in FRAGMENTED:
                made["fragment"] = fragment(texts[place], dice)
            for kind, text in made.items():
                if letters(plain(text)):
                    yield Example(text, CODES.get(language, NONE), language, kind)
    for code, joined in SHORT.items():
        for text in joined.split("|")[part::2]:
            yield Example(text, code, code, "web line")


def fit(data: list[Example], detector: CombinedDetector) -> tuple[float, ...]:
    """The weights that make the right answers likeliest, by Newton's method."""
    data = [
        example
        for example in data
        if not language_by_script(plain(example.text)) and dominant(plain(example.text)) != "Han"
    ]
    known = {language.code for language in LANGUAGES}
    sizes = Counter((example.source, example.kind) for example in data)
    counts, truths, tables = [], [], []
    for example in data:
        text = plain(example.text)
        rows = detector.features(detector.collect(text, dominant(text)))
        names = list(rows)
        # What neither detector named was, to them, none of these.
        truth = next((i for i, name in enumerate(names) if same(name, example.code)), len(rows) - 1)
        frequency = 20.0 if example.code == "en" else 1.0 if example.code in known else 0.1
        counts.append(frequency / sizes[example.source, example.kind])
        truths.append(truth)
        tables.append(np.array(list(rows.values())))
    share = np.array(counts) / sum(counts)
    present = np.zeros((len(tables), max(map(len, tables))), bool)
    inputs = np.zeros((*present.shape, len(WEIGHTS)))
    for i, table in enumerate(tables):
        present[i, : len(table)] = True
        inputs[i, : len(table)] = table
    right = inputs[np.arange(len(tables)), truths]
    weights = np.zeros(len(WEIGHTS))
    for _ in range(30):
        sums = np.where(present, inputs @ weights, -np.inf)
        odds = np.exp(sums - sums.max(1, keepdims=True))
        odds /= odds.sum(1, keepdims=True)
        mean = np.einsum("nc,ncf->nf", odds, inputs)
        slope = share @ (right - mean) - 1e-4 * weights
        curve = np.einsum("nc,ncf,ncg->fg", share[:, None] * odds, inputs, inputs, optimize=True)
        curve -= np.einsum("n,nf,ng->fg", share, mean, mean)
        step = np.linalg.solve(curve + 1e-4 * np.eye(len(weights)), slope)
        weights += step * min(1.0, 5.0 / np.abs(step).max())
    return tuple(float(weight) for weight in weights.round(2))


def same(one: str, other: str) -> bool:
    """Whether two codes count as one language."""
    return SAME.get(one, one) == SAME.get(other, other)


def measure(data: list[Example], backend: str) -> None:
    """Print how often a detector is wrong and undetermined, by kind of text."""
    detector = load_detector(backend)
    known = {language.code for language in LANGUAGES}
    total: Counter[tuple[str, str]] = Counter()
    wrong: Counter[tuple[str, str]] = Counter()
    unsure: Counter[tuple[str, str]] = Counter()
    for example in data:
        group = "English" if example.code == "en" else "foreign"
        if example.code not in known:
            group = "not in table"
        code = decide([example.text], detector.identify, BAR)[0].code
        key = (group, example.kind)
        total[key] += 1
        unsure[key] += code == NONE
        wrong[key] += code != NONE and not same(code, example.code)
    print(f"\n{backend:30}{'texts':>8}{'wrong %':>10}{'und %':>10}")
    for key in sorted(total):
        bad, none = 100 * wrong[key] / total[key], 100 * unsure[key] / total[key]
        print(f"  {key[0]:14}{key[1]:14}{total[key]:8}{bad:10.2f}{none:10.2f}")


def main() -> None:
    """Fit on one part of the corpus and measure on the other."""
    corpus = Path(sys.argv[1])
    detector = CombinedDetector()
    print("weights in use:", WEIGHTS)
    print("weights fitted:", fit(list(examples(corpus, 0)), detector))
    kept = list(examples(corpus, 1))
    measure(kept, "combined")
    measure(kept, "py3langid")
    measure(random.Random(5).sample(kept, 5_000), "langdetect")


if __name__ == "__main__":
    main()
