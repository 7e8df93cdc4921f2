import json
import os
import random
import subprocess
import sys
from difflib import SequenceMatcher

import pytest

from pipeline.translate.engine import Comparison
from pipeline.translate.engines.firefox import OneByOne, _files
from pipeline.translate.engines.marian import translator as module
from pipeline.translate.engines.marian.network import UnknownArchitecture
from pipeline.translate.engines.marian.translator import BatchTranslator
from pipeline.translate.models.store import ModelStore

TEXTS = [
    "O gato dorme em cima da mesa da cozinha.",
    "Não.",
    "A ponte sobre o rio foi fechada ao trânsito na terça-feira à noite.",
    "Quem quiser pode inscrever-se até ao fim do mês.",
    "O preço do pão subiu pela terceira vez este ano.",
    "A câmara aprovou o orçamento com os votos da oposição, que exigiu mais dinheiro para escolas.",
    "Trovoadas e vaias.",
    "Os bombeiros chegaram depressa, mas a casa já ardia há mais de uma hora, disse uma vizinha.",
    "Choveu muito.",
    "A equipa perdeu por dois golos e despediu o treinador no dia seguinte.",
    "As crianças brincavam no jardim enquanto os avós jogavam às cartas.",
    "O hospital vai contratar quarenta enfermeiros, se o ministério autorizar a despesa.",
]


@pytest.fixture(scope="module")
def folder(portuguese):
    (model,) = ModelStore(portuguese.model_folder).models()
    return model.folder


@pytest.fixture(scope="module")
def translator(folder):
    return BatchTranslator(*_files(folder))


@pytest.fixture(scope="module", params=[True, False], ids=["shortlist", "whole vocabulary"])
def alone(request, translator):
    """Whether there is a shortlist, and the drafts of each text by itself."""
    return request.param, [translator.translate([t], listed=request.param)[0] for t in TEXTS]


def test_a_draft_is_the_same_alone_and_in_any_company(alone, translator, monkeypatch):
    listed, drafts = alone
    assert translator.translate(TEXTS, listed=listed) == drafts
    for seed in range(3):
        order = random.Random(seed).sample(range(len(TEXTS)), len(TEXTS) - seed)
        monkeypatch.setattr(module, "BATCH_TOKENS", 30 + 50 * seed)
        made = translator.translate([TEXTS[i] for i in order], listed=listed)
        assert made == [drafts[i] for i in order]


def test_guesses_good_and_bad_change_nothing(translator):
    drafts = translator.translate(TEXTS, listed=False)
    listed = translator.translate(TEXTS)
    for guesses in (drafts, listed, drafts[1:] + drafts[:1], ["the the the"] * len(TEXTS)):
        assert translator.translate(TEXTS, listed=False, guesses=guesses) == drafts


def test_threads_and_kernels_of_the_matrix_library_make_no_difference(folder, translator):
    script = (
        "import sys, json\n"
        "from pathlib import Path\n"
        "from pipeline.translate.engines.firefox import _files\n"
        "from pipeline.translate.engines.marian.translator import BatchTranslator\n"
        "translator = BatchTranslator(*_files(Path(sys.argv[1])))\n"
        "print(json.dumps(translator.translate(json.load(sys.stdin))))\n"
    )
    drafts = translator.translate(TEXTS)
    for settings in ({"OPENBLAS_NUM_THREADS": "2"}, {"OPENBLAS_CORETYPE": "Prescott"}):
        done = _run(script, folder, settings)
        assert done == drafts, settings


def _run(script, folder, settings):
    finished = subprocess.run(
        [sys.executable, "-c", script, str(folder)],
        input=json.dumps(TEXTS),
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(finished.stdout)


@pytest.mark.parametrize("listed", [True, False])
def test_drafts_are_those_of_fxtranslate_but_for_near_ties(translator, folder, listed):
    ours = translator.translate(TEXTS, listed=listed)
    theirs = OneByOne(folder).translate(TEXTS, listed=listed)
    alike = [SequenceMatcher(None, a, b).ratio() for a, b in zip(ours, theirs, strict=True)]
    assert sum(ratio == 1 for ratio in alike) >= len(TEXTS) * 2 / 3
    assert min(alike) > 0.6


def test_the_shortlist_is_what_spoils_a_word(translator):
    assert translator.translate(["Trovoadas e vaias."]) != translator.translate(
        ["Trovoadas e vaias."], listed=False
    )


def test_nothing_and_what_no_vocabulary_has(translator):
    assert translator.translate([]) == []
    (draft,) = translator.translate(["\U00013000 \U00013001"])
    assert "⁇" not in draft


def test_babble_ends(translator):
    (draft,) = translator.translate(["a " * 400])
    assert len(draft) < 3000


def test_a_draft_of_its_own_is_likelier_than_another(translator):
    drafts = translator.translate(TEXTS)
    (own,) = translator.likelihoods([Comparison(tuple(TEXTS), tuple(drafts))])
    (others,) = translator.likelihoods([Comparison(tuple(TEXTS), (*drafts[1:], drafts[0]))])
    assert all(-1.5 < one < 0 for one in own)
    assert all(other < -3 < one for one, other in zip(own, others, strict=True))


def test_a_likelihood_does_not_depend_on_the_order(translator):
    drafts = translator.translate(TEXTS)
    compared = Comparison(tuple(TEXTS), tuple(drafts))
    turned = Comparison(compared.sentences[::-1], compared.drafts[::-1])
    (found,) = translator.likelihoods([compared])
    assert translator.likelihoods([turned]) == [found[::-1]]


def test_a_likelihood_does_not_depend_on_other_comparisons(translator):
    drafts = translator.translate(TEXTS)
    some = [
        Comparison((text, text), (draft, drafts[0]))
        for text, draft in zip(TEXTS, drafts, strict=True)
    ] * 20
    assert translator.likelihoods(some) == [translator.likelihoods([one])[0] for one in some]
    assert translator.likelihoods([]) == []


def test_another_architecture_is_told(folder):
    model, *rest = _files(folder)
    for option, other in (
        (b"dec-cell: ssru", b"dec-cell: grux"),
        (b"type: transformer", b"type: transf0rmer"),
    ):
        with pytest.raises(UnknownArchitecture):
            BatchTranslator(model.replace(option, other), *rest)


def test_a_model_without_a_layer_is_told(folder):
    model, *rest = _files(folder)
    with pytest.raises(ValueError, match="encoder_l6_self_Wq"):
        BatchTranslator(model.replace(b"encoder_l6_self_Wq\0", b"encoder_l6_self_Wx\0"), *rest)


def test_a_vocabulary_of_another_model_is_told(folder):
    model, _, target, shortlist = _files(folder)
    with pytest.raises(ValueError, match="vocabulary"):
        BatchTranslator(model, b"junk", target, shortlist)
