"""The translate stage: sentences of many documents out, translations back in, by index."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, repeat

from pipeline.config import Config, digest_of
from pipeline.document import LETTERLESS, UNDETERMINED, Detail, Document, Edit, Segment
from pipeline.errors import ModelError
from pipeline.languages import canonical, name_of
from pipeline.stage import ENGINE_GROUP, Kept, Outcome, Tools, load_plugin
from pipeline.translate import abbreviations, guard, protect, sentences, spelling
from pipeline.translate.as_seen import as_seen, with_spaces
from pipeline.translate.attempts import Translation
from pipeline.translate.cells import keyed
from pipeline.translate.engine import Engine, Pair
from pipeline.translate.glossary import load_glossary
from pipeline.translate.ladder import climb
from pipeline.translate.memory import remembering
from pipeline.translate.missing import try_install
from pipeline.translate.notation import Line, Written, in_notation
from pipeline.translate.ranking import check, scores
from pipeline.translate.routing import MISSING, Route, routes
from pipeline.translate.seams import divides, half_width, joined
from pipeline.translate.sentences import manageable, split
from pipeline.translate.short_answers import answered
from pipeline.translate.signs import between
from pipeline.translate.wrapped import LONGEST, goes_on, in_one, on_lines, running

UNTRANSLATED = "untranslated"
"""Flag of a line of which a sentence stays as it was."""

_SAYS = {UNDETERMINED: "names", LETTERLESS: "numbers"}

LanguageOf = Callable[[Segment, str], str]
"""Tells the language of a sentence of a segment."""


def inherited(segment: Segment, sentence: str) -> str:
    """Every sentence is in the language of its segment, or of the part of it that it stands in."""
    del sentence
    return segment.language.code


@dataclass(frozen=True, slots=True)
class _Row:
    """A sentence of a segment, the gap after it, and its language; a target's stays as it is.

    Where the sentence is only a part of one over several ``lines``, it is the one of ``number``. A
    cell whose sense its line tells is asked for by the ``key`` of its label.
    """

    sentence: str
    gap: str
    language: str
    lines: tuple[str, ...] = ()
    number: int = 0
    key: str = ""

    @property
    def asked(self) -> str:
        """What is translated."""
        return self.key or in_one(self.lines) or self.sentence

    def made(self, translation: Translation) -> Translation:
        """The translation of this part of what is asked, with what is known of the whole."""
        if self.key and translation.route is None:
            return replace(translation, text=self.sentence)
        if not self.lines:
            return translation
        parts = on_lines(translation.text, list(map(len, self.lines))) if translation.route else []
        if not parts:
            return replace(translation, text=self.sentence, route=None)
        return replace(translation, text=parts[self.number])


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A foreign language of the documents: its model, what lacks without one, translations.

    ``identities`` are those of the routes that translated.
    """

    model: str
    lack: str
    translations: dict[str, Translation]
    identities: Mapping[Route, str]


def _runs(segment: Segment) -> list[tuple[str, str]]:
    """The text of a segment in runs of one language each, mostly a single one."""
    parts = segment.language.parts
    if not parts or parts[-1].end != len(segment.text):
        return [(segment.text, segment.language.code)]
    return [(segment.text[part.start : part.end], part.code) for part in parts]


def _is_table(text: str) -> bool:
    """Whether a line may have cells."""
    return "|" in text or "\t" in text


def _cut(text: str, language: str) -> Iterator[tuple[str, str]]:
    """The sentences of a text and the gaps after them, none of them endless."""
    for sentence, gap in split(text, language):
        *first, (last, space) = manageable(sentence, language)
        yield from first
        yield last, space + gap


def _run_together(rows: Sequence[_Row]) -> list[_Row]:
    """The rows of a line, those of a sentence that tabs run through as parts of it."""
    made = list(rows)
    for start, end in running([(row.sentence, row.gap) for row in rows]):
        lines = tuple(row.sentence for row in rows[start:end])
        for number, at in enumerate(range(start, end)):
            made[at] = replace(made[at], lines=lines, number=number)
    return made


def _blocks(segments: Sequence[Segment]) -> list[list[str]]:
    """For each segment the texts of those that follow it or are followed by it line by line."""
    blocks: list[list[str]] = []
    joined_to_next = False
    for segment in segments:
        block = blocks[-1] if blocks and joined_to_next else []
        block.append(segment.text)
        blocks.append(block)
        joined_to_next = segment.sep in ("\n", "\r\n")
    return blocks


def _tell_answers(rows: Sequence[list[_Row]]) -> None:
    """Give answers that only say a verb of their question again a key of their own, in place."""
    question, gap = _Row("", "", ""), ""
    for segment in rows:
        for at, row in enumerate(segment):
            if row.sentence:
                if question.sentence.endswith("?") and question.language == row.language:
                    key = answered(question.sentence, gap, row.sentence, row.language)
                    segment[at] = replace(row, key=key) if key else row
                question, gap = row, ""
            gap += row.gap


class TranslateStage:
    """Translates what is kept, in a known language, and not in the target language yet."""

    name = "translate"
    version = "25"
    needs = frozenset({"language"})
    sets = frozenset({"translated"})

    def __init__(
        self,
        config: Config,
        engines: Sequence[Engine] | None = None,
        language_of: LanguageOf = inherited,
    ) -> None:
        """Args: engines to use in place of the configured ones, and who tells sentences apart."""
        check(config)
        self._config = config
        self._target = canonical(config.translate.target)
        self._glossary = load_glossary(config)
        self._given = engines
        self._engines: list[Engine] = []
        self._language_of = language_of
        self._tools: Tools | None = None
        self._broken: frozenset[str] = frozenset()
        self._explains = False

    @property
    def fingerprint(self) -> str:
        """A digest of the options and of the rules that decide what is sent and what is taken."""
        options = self._config.translate.model_dump(
            mode="json", exclude={"missing", "memory", "glossary"}
        )
        rules = (abbreviations, guard, protect, sentences, spelling)
        versions = tuple(rule.VERSION for rule in rules)
        return digest_of(
            options, versions, self._glossary.digest, sorted(map(str, scores().items()))
        )

    def open(self, tools: Tools) -> None:
        """Build the engines; they load their models when they are first needed."""
        self._tools = tools
        self._broken = frozenset()
        self._explains = tools.explain
        engines = self._given
        if engines is None:
            names = self._config.translate.engines
            engines = [load_plugin(ENGINE_GROUP, name)(self._config) for name in names]
        memory = tools.memory
        self._engines = [remembering(e, memory) if memory is not None else e for e in engines]

    def close(self) -> None:
        """Let go of the models."""
        for engine in self._engines:
            engine.close()
        self._engines = []

    def run(self, documents: Sequence[Document]) -> list[Outcome]:
        """Translate documents; all sentences of a language in one call.

        Raises:
            ModelError: a model is missing or broken, and ``translate.missing`` is ``"stop"``.
        """
        rows = [self._unwrapped(document) for document in documents]
        found: dict[str, dict[str, None]] = {}
        for row in (row for segments in rows for segment in segments for row in segment):
            found.setdefault(row.language, {})[row.asked] = None
        spoken = {code: self._translated(code, list(found[code])) for code in sorted(found)}
        return [
            Kept(self._renotated(self._put_back(document, segments, spoken)))
            for document, segments in zip(documents, rows, strict=True)
        ]

    def _unwrapped(self, document: Document) -> list[list[_Row]]:
        """The sentences of each segment; those over several lines know of each other."""
        rows = [self._rows(segment) for segment in document.segments]
        _tell_answers(rows)
        chains: list[list[int]] = []
        blocks = _blocks(document.segments)
        for at, (segment, after) in enumerate(pairwise(document.segments)):
            if not self._goes_on(segment, rows[at], after, rows[at + 1], blocks[at]):
                continue
            if chains and chains[-1][-1] == at and len(rows[at]) == 1:
                chains[-1].append(at + 1)
            else:
                chains.append([at, at + 1])
        for first, *rest in chains:
            places = [(first, len(rows[first]) - 1), *((at, 0) for at in rest)]
            lines = tuple(rows[at][place].sentence for at, place in places)
            if sum(map(len, lines)) <= LONGEST:
                for number, (at, place) in enumerate(places):
                    rows[at][place] = replace(rows[at][place], lines=lines, number=number)
        return rows

    def _goes_on(
        self,
        segment: Segment,
        rows: Sequence[_Row],
        after: Segment,
        further: Sequence[_Row],
        block: Sequence[str],
    ) -> bool:
        """Whether the last sentence of a segment goes on in the next segment."""
        if not (rows and further and further[0].sentence) or rows[-1].gap:
            return False
        if rows[-1].lines or further[0].lines:
            return False
        language = rows[-1].language
        if language != further[0].language or not self._is_foreign(language):
            return False
        return goes_on(segment.text, segment.sep, after.text, block, language)

    def _rows(self, segment: Segment) -> list[_Row]:
        """The sentences of a segment; none where it is not to be translated."""
        runs = _runs(segment)
        if not (segment.kept and any(self._is_foreign(language) for _, language in runs)):
            return []
        rows = []
        for text, language in runs:
            if not self._is_foreign(language):
                rows.append(_Row(text, "", canonical(language)))
                continue
            run = replace(segment, language=replace(segment.language, code=language))
            for sentence, gap in _cut(with_spaces(as_seen(text, language)), language):
                code = self._code(run, sentence)
                rows.append(_Row(sentence, between(gap, code, self._target), code))
        if not rows or not _is_table(segment.text):
            return rows
        return self._with_keys(_run_together(rows) if "\t" in segment.text else rows)

    def _with_keys(self, rows: list[_Row]) -> list[_Row]:
        """The cells of a line, with the keys of those whose sense the others tell."""
        language = next((row.language for row in rows if self._is_foreign(row.language)), "")
        keys = keyed([row.sentence for row in rows], language, self._target)
        return [
            replace(row, key=key) if key and row.language == language else row
            for row, key in zip(rows, keys, strict=True)
        ]

    def _code(self, run: Segment, sentence: str) -> str:
        """The language of a sentence; numbers alone follow the language of their line."""
        if any(map(str.isalpha, sentence)):
            return canonical(self._language_of(run, sentence))
        return canonical(run.language.code) if any(map(str.isdigit, sentence)) else LETTERLESS

    def _is_foreign(self, code: str) -> bool:
        """Whether text of a language is to be translated."""
        return canonical(code) not in (self._target, UNDETERMINED, LETTERLESS)

    def _translated(self, language: str, sentences: Sequence[str]) -> _Spoken:
        """Translate what was found of a language, with whatever works by now."""
        if not self._is_foreign(language):
            return _Spoken("", "", {sentence: Translation(sentence) for sentence in sentences}, {})
        translations = climb(sentences, self._ways(language), self._note_broken, self._glossary)
        working = self._working(language)
        model = working[0].identity if working else MISSING
        lack = "" if working else "model-broken" if self._routes(language) else "model-missing"
        used = {made.route for made in translations if made.route is not None}
        identities = {route: route.identity for route in used}
        return _Spoken(model, lack, dict(zip(sentences, translations, strict=True)), identities)

    def _ways(self, language: str) -> list[Route]:
        """The routes from a language, after what the policy allows to be done about none."""
        policy = self._config.translate.missing
        working = self._working(language)
        if working or policy == "keep":
            return working
        if policy == "stop":
            raise ModelError(
                f"no model for {name_of(language)} → {name_of(self._target)} is installed",
                f"install one with `plainfeed models install {language}-{self._target}`, "
                'or set translate.missing to "keep"',
            )
        if self._tools is not None:
            try_install(language, self._config, self._tools)
        return self._working(language)

    def _routes(self, language: str) -> list[Route]:
        """Every installed route from a language."""
        return routes(language, self._config, self._engines)

    def _working(self, language: str) -> list[Route]:
        """The installed routes from a language that have not turned out to be broken."""
        return [way for way in self._routes(language) if way.identity not in self._broken]

    def _note_broken(self, route: Route, error: ModelError) -> None:
        """Go on without a route whose model does not work, and say so once; or stop."""
        if self._config.translate.missing == "stop":
            raise error
        self._broken |= {route.identity}
        if self._tools is not None:
            self._tools.notify(f"{error.message}; {error.advice}")

    def _put_back(
        self,
        document: Document,
        rows: Sequence[Sequence[_Row]],
        spoken: Mapping[str, _Spoken],
    ) -> Document:
        """A document with its segments translated and the models named."""
        met = sorted({row.language for segment in rows for row in segment})
        return replace(
            document,
            segments=tuple(map(self._segment, document.segments, rows, repeat(spoken))),
            models=tuple((code, spoken[code].model) for code in met if self._is_foreign(code)),
        )

    def _renotated(self, document: Document) -> Document:
        """A document with the numbers of its lines without words as in those around them."""
        kept = [segment for segment in document.segments if segment.kept]
        if not any(segment.language.code in _SAYS for segment in kept):
            return document
        written = iter(in_notation([self._line(segment) for segment in kept], self._target))
        segments = tuple(
            self._with_numbers(segment, next(written)) if segment.kept else segment
            for segment in document.segments
        )
        return document if segments == document.segments else replace(document, segments=segments)

    def _line(self, segment: Segment) -> Line:
        """A segment as its numbers see it."""
        says = _SAYS.get(segment.language.code, "words")
        translated = self._is_foreign(segment.language.code) and UNTRANSLATED not in segment.flags
        return Line(segment.text, canonical(segment.language.code) if translated else "", says)

    def _with_numbers(self, segment: Segment, written: Written) -> Segment:
        """A segment with its numbers as they are to be written."""
        if written.ambiguous:
            segment = segment.flagged("guard-ambiguous-number")
        if written.text == segment.text:
            return segment
        why = f"numbers as around them, {name_of(written.source)} → {name_of(self._target)}"
        edit = Edit(self.name, "notation", 0, segment.text, written.text, why)
        return segment.edited(written.text, [edit])

    def _segment(
        self, segment: Segment, rows: Sequence[_Row], spoken: Mapping[str, _Spoken]
    ) -> Segment:
        """A segment with its sentences translated, one edit that says how, and flags for doubts."""
        done = [(row, row.made(spoken[row.language].translations[row.asked])) for row in rows]
        foreign = [(row, made) for row, made in done if self._is_foreign(row.language)]
        changed = {row.language for row, made in foreign if made.route is not None}
        divided = any(divides(Pair(language, self._target)) for language in changed)
        between = half_width if divided else str
        parts = [part for row, made in done for part in (made.text, between(row.gap))]
        text = joined(parts) if divided else "".join(parts)
        if not changed:
            text = segment.text
        kept = [row for row, made in foreign if made.route is None]
        used = any(made.steps for _, made in foreign)
        flags = [f"guard-{made.check}" for _, made in foreign if made.check]
        if kept:
            flags += [UNTRANSLATED, *(spoken[row.language].lack for row in kept)]
        if foreign and (text != segment.text or (self._explains and used)):
            segment = segment.edited(text, [self._edit(segment.text, text, foreign, spoken)])
        return segment.flagged(*filter(None, flags))

    def _steps(self, made: Translation) -> list[str]:
        """The drafts that were refused for a sentence; every step where somebody asks for it."""
        if self._explains:
            return [str(step) for step in made.steps]
        refused = [step for step in made.steps if step.check]
        return [f"{step.route} {step.rung}: {step.check}" for step in refused]

    def _edit(
        self,
        before: str,
        after: str,
        foreign: Sequence[tuple[_Row, Translation]],
        spoken: Mapping[str, _Spoken],
    ) -> Edit:
        """The one edit of a translated segment."""
        used = {
            spoken[row.language].identities[made.route]: made.route
            for row, made in foreign
            if made.route
        }
        rule = ", ".join(dict.fromkeys(route.name for route in used.values()))
        tongues = " and ".join(sorted({name_of(row.language) for row, _ in foreign}))
        detail: Detail = (
            *(("model", identity) for identity in sorted(used)),
            ("sentences", len(foreign)),
            ("kept", sum(made.route is None for _, made in foreign)),
            *(("step", line) for _, made in foreign for line in self._steps(made)),
        )
        why = f"{tongues} → {name_of(self._target)} by {rule} ({', '.join(sorted(used))})"
        return Edit(self.name, rule, 0, before, after, why, detail)
