import shutil

import pytest

from pipeline.config import load_config
from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.engines.firefox import FirefoxEngine

PT = Pair("pt", "en")


@pytest.fixture(scope="module")
def engine(portuguese):
    with_model = FirefoxEngine(portuguese)
    yield with_model
    with_model.close()


def copy_of(portuguese, tmp_path, change):
    """An engine over a copy of the model whose files were changed behind the store's back."""
    folder = tmp_path / "models"
    shutil.copytree(portuguese.model_folder, folder)
    (model,) = (path for path in folder.iterdir() if path.is_dir() and path.name[0] != ".")
    change(model)
    return FirefoxEngine(load_config(None, {"models.folder": str(folder)}))


def test_it_translates_in_order(engine):
    assert engine.translate(["Olá mundo.", "", "  ", "O gato dorme."], PT) == [
        "Hello world.",
        "",
        "",
        "The cat sleeps.",
    ]


def test_it_knows_its_models(engine):
    assert engine.pairs() == {PT}
    assert engine.identity(PT).startswith("firefox pt-en")


def test_tokens_are_counted_and_the_limit_holds_the_tail(engine):
    assert engine.count("", PT) == 0
    assert engine.count("O gato dorme.", PT) >= 3
    sentence = "O ministro disse que o gato dorme e que a casa é azul"
    longer = ", ".join([sentence] * 6) + ", e o navio afundou."
    assert engine.count(longer, PT) <= engine.limit(PT)
    assert "ship" in engine.translate([longer], PT)[0]


def test_a_pair_that_is_not_installed_is_a_model_error(engine):
    with pytest.raises(ModelError, match="fi-en") as error:
        engine.translate(["Hei"], Pair("fi", "en"))
    assert "models install" in error.value.advice


@pytest.mark.parametrize("file", ["model.bin", "vocab.spm", "shortlist.bin"])
def test_a_file_that_is_no_model_is_a_model_error(portuguese, tmp_path, file):
    engine = copy_of(portuguese, tmp_path, lambda model: (model / file).write_bytes(b"junk"))
    with pytest.raises(ModelError, match="broken"):
        engine.translate(["Olá"], PT)


def test_a_file_that_is_gone_is_a_model_error(portuguese, tmp_path):
    engine = copy_of(portuguese, tmp_path, lambda model: (model / "model.bin").unlink())
    with pytest.raises(ModelError, match="broken"):
        engine.count("Olá", PT)


def test_two_vocabularies_work_like_one(portuguese, tmp_path):
    def separate(model):
        shutil.copy(model / "vocab.spm", model / "source_vocab.spm")
        (model / "vocab.spm").rename(model / "target_vocab.spm")

    engine = copy_of(portuguese, tmp_path, separate)
    assert engine.translate(["Olá mundo."], PT) == ["Hello world."]


def test_interrupts_pass_through(engine):
    with pytest.raises(KeyboardInterrupt), engine._breaking(PT):
        raise KeyboardInterrupt
