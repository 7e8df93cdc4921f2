import subprocess
import sys
from dataclasses import replace

import pytest
from translate_doubles import write_argos_folder

from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.engines.argos import ArgosEngine
from pipeline.translate.models.store import ModelStore

PT = Pair("pt", "en")


def installed(config, **shape):
    store = ModelStore(config.model_folder)
    with store.staging() as room:
        write_argos_folder(room / "new", **shape)
        store.add(
            room / "new", engine="argos", pair=PT, version="1.0", origin="a test", licence="none"
        )
    return ArgosEngine(config)


def test_drafts_do_not_depend_on_company_or_order(configure):
    engine = installed(configure())
    sentences = ["o gato dorme", "", "a casa azul fica longe", " ", "na casa"]
    together = engine.translate(sentences, PT)
    assert len(together) == 5
    assert together[1] == together[3] == ""
    assert together[0]
    assert engine.translate(sentences[::-1], PT) == together[::-1]
    assert [engine.translate([sentence], PT)[0] for sentence in sentences] == together


def test_only_sentences_of_equally_many_tokens_share_a_batch(configure):
    engine = installed(configure())
    loaded = engine._load(PT)
    batches = []

    class Recording:
        def translate_batch(self, tokens, **options):
            batches.append([len(sentence) for sentence in tokens])
            return loaded.translator.translate_batch(tokens, **options)

    sentences = ["o gato", "a casa azul fica longe", "a casa", "o gato", "\u200b"]
    expected = engine.translate(sentences, PT)
    engine._models._loaded[PT] = replace(loaded, translator=Recording())
    assert engine.translate(sentences, PT) == expected
    assert sum(map(len, batches)) == len(sentences)
    assert all(len(set(batch)) == 1 for batch in batches)


def test_tokens_are_counted(configure):
    engine = installed(configure())
    assert engine.count("", PT) == 0
    assert 0 < engine.count("o gato", PT) < engine.count("o gato dorme na casa", PT)
    assert engine.limit(PT) == 100


def test_the_target_prefix_is_given_and_taken_away(configure):
    engine = installed(configure(), prefix="__en__")
    (draft,) = engine.translate(["o gato dorme"], PT)
    assert "__en__" not in draft


def test_underscores_survive_decoding(configure):
    engine = installed(configure())
    tokenizer = engine._load(PT).tokenizer
    assert tokenizer.decode(tokenizer.encode("o gato_dorme")) == "o gato_dorme"


def test_older_packages_with_merges_work(configure):
    engine = installed(configure(), merges=True)
    assert engine.count("o gato dorme", PT) > 2
    assert isinstance(engine.translate(["o gato"], PT)[0], str)


@pytest.mark.parametrize("file", ["model/model.bin", "sentencepiece.model", "metadata.json"])
def test_a_broken_file_is_a_model_error(configure, file):
    config = configure()
    engine = installed(config)
    (ModelStore(config.model_folder).models()[0].folder / file).write_bytes(b"junk")
    with pytest.raises(ModelError, match="broken") as error:
        engine.translate(["o gato"], PT)
    assert "models verify" in error.value.advice


def test_a_missing_package_is_a_model_error(configure):
    with pytest.raises(ModelError, match="pt-en"):
        ArgosEngine(configure()).translate(["o gato"], PT)


def test_the_tokenizer_of_argos_translate_leaves_the_home_folder_alone(tmp_path):
    code = (
        "import sys, argostranslate.tokenizer\n"
        "heavy = {'torch', 'stanza', 'onnxruntime', 'minisbd', 'ctranslate2'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    environment = {"HOME": str(tmp_path), "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
    assert list(tmp_path.iterdir()) == []


def test_a_missing_gpu_is_not_the_model_s_fault(configure):
    import ctranslate2

    if ctranslate2.get_cuda_device_count():
        pytest.skip("there is a GPU")
    engine = installed(configure(device="cuda"))
    with pytest.raises(ModelError, match=r"translate\.device") as error:
        engine.translate(["o gato"], PT)
    assert "cpu" in error.value.advice


def test_the_identity_names_the_beam(configure):
    engine = installed(configure(beam_size=2))
    assert engine.identity(PT).endswith(" beam 2")


def test_how_likely_a_draft_is_comes_with_it_and_does_not_depend_on_its_company(configure):
    engine = installed(configure())
    sentences = ["o gato dorme", "a casa azul fica longe", " "]
    engine.translate(sentences, PT)
    told = engine.confidences(sentences, PT)
    assert all(confidence < 0 for confidence in told[:2])
    assert told[2] == 0.0
    alone = installed(configure())
    assert [alone.confidences([sentence], PT)[0] for sentence in sentences] == told
