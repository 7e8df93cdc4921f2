"""Each language is told in its own way, and loads no grammar but its own."""

import subprocess
import sys

import pytest

from pipeline.translate.wording import worded


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Sequer terá morrido.", "pt", "Nem sequer poderá ter morrido."),
        ("El preso sequer terá morrido.", "gl", "El preso sequer terá morrido."),
        ("Tesco to cut 500 jobs", "en", "Tesco will cut 500 jobs"),
        ("The 44-year-old was jailed.", "en", "The 44-year-old person was jailed."),
        ("Le 44-year-old parla.", "fr", "Le 44-year-old parla."),
    ],
)
def test_a_text_is_told_as_its_language_tells_it(text: str, language: str, said: str) -> None:
    assert worded(text, language) == said


def loaded_after(code: str) -> set[str]:
    """The modules of the translation that a fresh interpreter holds after running some code."""
    script = f"{code}\nimport sys; print(*sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )
    package = "pipeline.translate."
    names = result.stdout.splitlines()[-1].split()
    return {name.removeprefix(package) for name in names if name.startswith(package)}


_WORDED = "from pipeline.translate.wording import worded; "
_GERMAN = """
from pipeline import Config, Pipeline
config = Config.model_validate({"translate": {"missing": "keep"}})
text = "Der Bundestag hat das Gesetz am Donnerstag beschlossen."
print(Pipeline.from_config(config).clean_text(text).document.models)
"""


@pytest.mark.parametrize("code", [_GERMAN, f"{_WORDED}worded('Der Mann floh.', 'de')"])
def test_other_languages_load_no_grammar(code: str) -> None:
    loaded = loaded_after(code)
    assert "wording" in loaded
    assert not {"phrases.rephrase", "phrases.topics", "phrases.infinitives"} & loaded


def test_the_grammar_of_portuguese_is_loaded_with_its_first_sentence() -> None:
    assert "phrases.rephrase" in loaded_after(f"{_WORDED}worded('O homem fugiu.', 'pt')")


def test_the_command_line_loads_neither_grammar_nor_guard() -> None:
    assert not {"wording", "phrases", "guard"} & loaded_after("import pipeline.cli")
