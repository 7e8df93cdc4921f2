"""Who passes for somebody is sent as who pretends."""

import pytest

from pipeline.translate.phrases.pretending import pretending


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("O homem passava-se por policial civil.", "O homem fingia ser policial civil."),
        ("Ele se passou por funcionário.", "Ele fingiu ser funcionário."),
        ("Criminosos se passam por entregadores.", "Criminosos fingem ser entregadores."),
        ("Passando-se por gerente, ligava.", "Fingindo ser gerente, ligava."),
        ("Burlões fazem-se passar por médicos.", "Burlões fingem ser médicos."),
        ("O suspeito fazia-se passar por médico.", "O suspeito fingia ser médico."),
        ("Tinha-se feito passar por médica.", "Tinha fingido ser médica."),
        ("Ela ter-se-á feito passar por médica.", "Ela terá fingido ser médica."),
        ("Presa mulher que se passava por juíza", "Presa mulher que fingia ser juíza"),
    ],
)
def test_who_passes_for_somebody_pretends(text, said):
    assert pretending(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Não sei o que se passou por lá.",
        "Isto passa-se por causa da chuva.",
        "O trem passou por Campinas.",
        "O que se passa por dentro ninguém sabe.",
        "Faz passar por todos a mesma ideia.",
        "Ele passou por médico.",
        "Passa-se por cima da ponte.",
        "",
    ],
)
def test_what_passes_by_stays(text):
    assert pretending(text) == text
