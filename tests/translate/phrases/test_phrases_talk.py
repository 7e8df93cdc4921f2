"""What talk leaves out is said in whole words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.talk import talked


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("A Joana está?", "A Joana está aí?"),
        ("— O senhor engenheiro está?", "— O senhor engenheiro está aí?"),
        ("Os teus pais estão?", "Os teus pais estão aí?"),
        ("Moço, me vê dois pães.", "Moço, quero dois pães."),
        ("Me vê um café!", "Quero um café!"),
        ("Saudades dessa turma.", "Tenho saudades dessa turma."),
        ("to desesperada", "estou desesperada"),
        ("Que saudades do verão!", "sinto muita falta do verão!"),
        ("Isto não presta.", "Isto não vale nada."),
        ("Os sapatos não prestam para nada.", "Os sapatos não valem nada."),
        ("Pessoal, amanhã há aula.", "Guys, amanhã há aula."),
        ("Bom trabalho, malta!", "Bom trabalho, guys!"),
    ],
)
def test_what_is_left_out_is_said(text, whole):
    assert talked(text) == whole


@pytest.mark.parametrize(
    "text",
    [
        "Onde é que a Joana está?",
        "A sopa está quente?",
        "Ele não presta contas a ninguém.",
        "O banco não presta esse serviço.",
        "Quem me vê uma vez não esquece.",
        "As saudades da terra apertam.",
        "De geração to geração",
        "Sei que saudade do verão ela sente.",
        "Malta e Chipre assinaram.",
        "Gente de fora chega no verão.",
        "O setor, pessoal incluído, mudou.",
    ],
)
def test_what_means_something_else_is_left_alone(text):
    assert talked(text) == text


@given(st.text(max_size=60))
def test_what_is_whole_stays_so(text):
    assert talked(talked(text)) == talked(text)
