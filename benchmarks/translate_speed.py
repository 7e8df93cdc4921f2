"""Jobs of ``translate.py`` that need a process of their own: to time, to weigh, to isolate.

Run as ``python translate_speed.py JOB``, it reads JSON from standard input and writes JSON.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from pipeline.process import settle_process

BOILERPLATE = (
    "Assine a nossa newsletter e receba as notícias todos os dias.",
    "Siga-nos nas redes sociais e partilhe com os amigos.",
    "Este artigo foi escrito pela redação com agências.",
)
SYNDICATED = 0.4
"""Share of the items that a second feed brings again."""


def feed_items(sentences: list[str], count: int) -> list[str]:
    """Items of two sentences and a line of boilerplate; some stories come in two feeds."""
    stories = [f"{a}\n\n{b}" for a, b in zip(sentences[::2], sentences[1::2], strict=False)]
    fresh = round(count * (1 - SYNDICATED))
    chosen = [stories[i % len(stories)] for i in range(fresh)]
    chosen += chosen[: count - fresh]
    return [f"{s}\n\n{BOILERPLATE[i % len(BOILERPLATE)]}\n" for i, s in enumerate(chosen)]


def measured(job: str, room: Path, texts: list[str], **options: Any) -> dict[str, Any]:
    """Do a job in a process of its own."""
    return finished(started(job, room, texts, options))


def together(job: str, room: Path, parts: list[list[str]], **options: Any) -> dict[str, Any]:
    """Do a job in several processes at once; what the slowest found, loading not counted."""
    processes = [started(job, room, texts, options) for texts in parts]
    return max((finished(process) for process in processes), key=lambda found: found["wall"])


def started(
    job: str, room: Path, texts: list[str], options: dict[str, Any]
) -> subprocess.Popen[str]:
    """A process at work. Argos Translate gets a home folder of its own."""
    home = room / f"home-{job}"
    home.mkdir(exist_ok=True)
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_DATA_HOME": str(home),
        "ARGOS_PACKAGES_DIR": str(home / "packages"),
        "ORT_DISABLE_TELEMETRY": "1",
    }
    process = subprocess.Popen(
        [sys.executable, __file__, job],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    )
    assert process.stdin is not None
    process.stdin.write(json.dumps({"texts": texts, "room": str(room), **options}))
    process.stdin.close()
    return process


def finished(process: subprocess.Popen[str]) -> dict[str, Any]:
    """What a process has found out."""
    assert process.stdout is not None
    output = process.stdout.read()
    if process.wait():
        sys.exit("a measurement failed")
    found: dict[str, Any] = json.loads(output.splitlines()[-1])
    return found


class Clock:
    """CPU and wall seconds of this process since it was made."""

    def __init__(self) -> None:
        self._cpu, self._wall = time.process_time(), time.perf_counter()

    def read(self) -> dict[str, float]:
        """The seconds, and the peak memory in MB."""
        return {
            "cpu": time.process_time() - self._cpu,
            "wall": time.perf_counter() - self._wall,
            "peak_mb": _peak_mb(),
        }


def _peak_mb() -> float:
    """Peak memory of this program; where Linux tells it, without that of the one it came from."""
    status = Path("/proc/self/status")
    if status.exists():
        rows = dict(row.split(":", 1) for row in status.read_text().splitlines())
        return int(rows["VmHWM"].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def peer(options: dict[str, Any]) -> dict[str, Any]:
    """Argos Translate as it comes, one item after the other."""
    from argostranslate import package, translate

    package.install_from_path(Path(options["package"]))
    translation = translate.get_translation_from_codes("pt", "en")
    inner = translation.underlying
    translation.translate("Olá mundo.")
    clock = Clock()
    for text in options["texts"]:
        translation.translate(text)
    seconds = clock.read()
    lines = [line for text in options["texts"] for line in text.split("\n") if line.strip()]
    sentences = list(
        dict.fromkeys(s for line in lines for s in inner.sentencizer.split_sentences(line))
    )
    drafts = []
    for sentence in sentences:
        inner.sentencizer.split_sentences = lambda text: [text]
        drafts.append(inner.hypotheses(sentence, 1)[0].value)
    return {**seconds, "sentences": sentences, "drafts": drafts}


def argos(options: dict[str, Any]) -> dict[str, Any]:
    """Our Argos engine, all sentences in one call."""
    from pipeline.translate.engine import Pair
    from pipeline.translate.engines.argos import ArgosEngine

    engine = ArgosEngine(_config(options))
    engine.translate(["Olá mundo."], Pair("pt", "en"))
    clock = Clock()
    drafts = engine.translate(options["texts"], Pair("pt", "en"))
    return {**clock.read(), "drafts": drafts}


def bare(options: dict[str, Any]) -> dict[str, Any]:
    """``fxtranslate`` in a loop over the sentences, without anything of ours around it."""
    from pipeline.translate.engines.firefox import OneByOne
    from pipeline.translate.models.store import ModelStore
    from pipeline.translate.sentences import split

    (model,) = ModelStore(_config(options).model_folder).models()
    translator = OneByOne(model.folder)
    sentences = [s for text in options["texts"] for s, _ in split(text, "pt") if s]
    translator.translate(["Olá mundo."], listed=True)
    clock = Clock()
    translator.translate(sentences, listed=True)
    return clock.read()


def stage(options: dict[str, Any]) -> dict[str, Any]:
    """The whole stage, in batches of 64 documents as in a run."""
    return _stage(options, None)


def remembering(options: dict[str, Any]) -> dict[str, Any]:
    """The whole stage with a memory on the disk."""
    from pipeline.run.memory import SqliteMemory

    memory = SqliteMemory(Path(options["room"]) / "memory.sqlite", 1_000_000, print)
    return _stage({**options, "engine": "firefox"}, memory)


def _stage(options: dict[str, Any], memory: Any) -> dict[str, Any]:
    from pipeline.document import Document, Verdict
    from pipeline.read.segments import segment_text
    from pipeline.run.plan import SHARD_DOCUMENTS
    from pipeline.stage import ENGINE_GROUP, Tools, load_plugin
    from pipeline.translate.engine import Pair
    from pipeline.translate.stage import TranslateStage

    config = _config(options)
    engine = load_plugin(ENGINE_GROUP, options["engine"])(config)
    translate, inside, asked = engine.translate, [0.0], [0]

    def timed(sentences: list[str], pair: Pair) -> list[str]:
        start = time.process_time()
        drafts: list[str] = translate(sentences, pair)
        inside[0] += time.process_time() - start
        asked[0] += len(sentences)
        return drafts

    engine.translate = timed
    work = TranslateStage(config, [engine])
    work.open(Tools(Path(options["room"]), print, memory or _Dictionary()))
    verdict = Verdict("pt", 0.9, "model")
    documents = [
        Document("d", tuple(replace(s, language=verdict) for s in segment_text(text)))
        for text in options["texts"]
    ]
    translate(["Olá mundo."], Pair("pt", "en"))
    clock = Clock()
    for start in range(0, len(documents), SHARD_DOCUMENTS):
        work.run(documents[start : start + SHARD_DOCUMENTS])
    return {**clock.read(), "inside": inside[0], "asked": asked[0]}


def beside(options: dict[str, Any]) -> dict[str, Any]:
    """A bare loop and the stage in one process: CPU seconds of both, and inside of the engine.

    What comes ``later`` finds all loaded that is loaded once: grammar, lists of words and names.
    """
    options = {**options, "engine": "firefox"}
    loop, first = bare(options), stage(options)
    later = stage({**options, "texts": options["later"]})
    return {
        "bare": loop["cpu"],
        "stage": first["cpu"],
        "around": first["cpu"] - first["inside"],
        "later": later["cpu"] / later["inside"] - 1,
    }


class _Dictionary(dict[tuple[str, str], str]):
    """A memory that lasts as long as the process."""

    def recall(self, identity: str, texts: list[str]) -> dict[str, str]:
        return {text: self[identity, text] for text in texts if (identity, text) in self}

    def note(self, identity: str, drafts: dict[str, str]) -> None:
        self.update({(identity, text): draft for text, draft in drafts.items()})


def _config(options: dict[str, Any]) -> Any:
    from pipeline.config import load_config

    return load_config(None, {"models.folder": options["folder"], "translate.missing": "keep"})


JOBS = {
    "peer": peer,
    "argos": argos,
    "bare": bare,
    "stage": stage,
    "beside": beside,
    "remembering": remembering,
}

if __name__ == "__main__":
    settle_process()
    result = JOBS[sys.argv[1]](json.load(sys.stdin))
    print(json.dumps(result))
