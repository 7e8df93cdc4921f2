import shutil

import pytest

from pipeline.config import load_config
from pipeline.errors import ModelError
from pipeline.translate.engine import Comparison, Pair
from pipeline.translate.engines.firefox import SHORT, FirefoxEngine, OneByOne
from pipeline.translate.engines.marian.translator import BatchTranslator
from pipeline.translate.vocabulary import unknown_words

PT = Pair("pt", "en")


@pytest.fixture(scope="module", params=["batched", "fxtranslate"])
def engine(request, portuguese):
    """The engine, however its models run."""
    with_model = FirefoxEngine(running(portuguese, request.param))
    yield with_model
    with_model.close()


def running(config, runtime):
    """A configuration that has Firefox models run so."""
    translate = config.translate.model_copy(update={"firefox": runtime})
    return config.model_copy(update={"translate": translate})


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


def test_a_file_that_is_cut_off_is_a_model_error(portuguese, tmp_path):
    def cut(model):
        data = (model / "model.bin").read_bytes()
        (model / "model.bin").write_bytes(data[: len(data) // 2])

    engine = copy_of(portuguese, tmp_path, cut)
    with pytest.raises(ModelError, match="cut off"):
        engine.translate(["Olá"], PT)


def test_an_architecture_that_is_not_known_runs_one_by_one(portuguese, tmp_path):
    def change(model):
        data = (model / "model.bin").read_bytes()
        # An option that makes no difference to the layers that the model has.
        (model / "model.bin").write_bytes(data.replace(b"dec-cell: ssru", b"dec-cell: grux"))

    engine = copy_of(portuguese, tmp_path, change)
    assert isinstance(engine._load(PT).runtime, OneByOne)
    assert engine.translate(["Olá mundo."], PT) == ["Hello world."]


def test_how_a_model_runs_is_a_part_of_its_identity(portuguese):
    batched, single = (
        FirefoxEngine(running(portuguese, runtime)) for runtime in ("batched", "fxtranslate")
    )
    assert batched.identity(PT) == f"{single.identity(PT)} batched"
    assert isinstance(batched._load(PT).runtime, BatchTranslator)
    assert isinstance(single._load(PT).runtime, OneByOne)


def test_how_likely_a_draft_is_only_one_way_of_running_tells(portuguese):
    compared = [Comparison(("O gato dorme.",) * 2, ("The cat sleeps.", "The dog barks."))]
    batched, single = (
        FirefoxEngine(running(portuguese, runtime)) for runtime in ("batched", "fxtranslate")
    )
    ((likely, unlikely),) = batched.likelihoods(compared, PT)
    assert unlikely < likely < 0
    assert single.likelihoods(compared, PT) is None


def test_a_sentence_with_an_unknown_word_and_a_short_one_get_the_whole_vocabulary(engine):
    long = "As trovoadas e as vaias não impediram o cortejo de chegar ao largo da igreja."
    runtime = engine._load(PT).runtime
    for sentence in (long, "As trovoadas e as vaias passaram."):
        listed, whole = (
            runtime.translate([sentence], listed=listed)[0] for listed in (True, False)
        )
        retried = len(sentence) <= SHORT or unknown_words(sentence, listed, PT)
        assert engine.translate([sentence], PT) == [whole if retried else listed]


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
