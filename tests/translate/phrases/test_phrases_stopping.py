"""What stops, and what is for something."""

import pytest

from pipeline.translate.phrases.stopping import stopping


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Greve para comboios na sexta-feira", "Greve pára comboios na sexta-feira"),
        ("Greve dos maquinistas para os comboios", "Greve dos maquinistas pára os comboios"),
        ("Avaria no sinal para metro de Lisboa", "Avaria no sinal pára metro de Lisboa"),
        ("Metro de Lisboa para dia 6", "Metro de Lisboa pára dia 6"),
        (
            "Autoeuropa para produção por falta de peças",
            "Autoeuropa pára produção por falta de peças",
        ),
        ("Trem para por falta de energia", "Trem pára por falta de energia"),
        ("Última hora: greve para aeroportos", "Última hora: greve pára aeroportos"),
    ],
)
def test_what_stops_gets_its_accent(written: str, sent: str) -> None:
    assert stopping(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Greve para exigir aumentos marcada para sexta-feira",
        "Greve marcada para a próxima semana",
        "Bilhetes de metro para dia 6 esgotados",
        "Comboio para Lisboa parte às 8h",
        "Não há dinheiro para, na próxima semana, pagar salários.",
        "Reunião adiada para amanhã",
        "Temporal: avisos para o norte",
        "O autocarro para Braga está atrasado.",
    ],
)
def test_what_is_for_something_stays(text: str) -> None:
    assert stopping(text) == text


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Ministro pede vista e julgamento para", "Ministro pede vista e julgamento pára"),
        ("O comboio para.", "O comboio pára."),
        ("Fábrica de Palmela para uma semana", "Fábrica de Palmela pára uma semana"),
        ("Não sei para quê nem para", "Não sei para quê nem para"),
        ("Foi lá para", "Foi lá para"),
    ],
)
def test_no_preposition_ends_a_text(written, sent):
    assert stopping(written) == sent


@pytest.mark.parametrize(
    "stopper",
    ["Greve", "Paralisação", "Avaria", "Apagão", "Temporal", "Nevão", "Nevoeiro", "Neve", "Falha"],
)
def test_everything_that_stops_something_is_known(stopper: str) -> None:
    assert stopping(f"{stopper} para comboios") == f"{stopper} pára comboios"
