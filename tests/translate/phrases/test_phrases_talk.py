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
        ("Sou teimosa que nem uma mula.", "Sou teimosa como uma mula."),
        ("Demos tudo, mas não chegou.", "Demos tudo, mas não foi suficiente."),
        ("mano, viste isto?", "dude, viste isto?"),
        ("Você tá doido?", "Você está doido?"),
        ("Isto não presta.", "Isto não vale nada."),
        ("Os sapatos não prestam para nada.", "Os sapatos não valem nada."),
        ("Pessoal, amanhã há aula.", "Guys, amanhã há aula."),
        ("Bom trabalho, malta!", "Bom trabalho, guys!"),
        ("alguém sabe onde fica", "gostaria de saber onde fica"),
        ("Espero, senão tinha feito mais.", "Espero, caso contrário teria feito mais."),
        ("A gente ia, senão tinha dito.", "A gente ia, caso contrário teríamos dito."),
        ("À porta, à espera que me paguem.", "À porta, à espera que eles me paguem."),
        ("Ninguém me avisou, só soube hoje.", "Ninguém me avisou, eu só soube hoje."),
        ("Disseste que vinhas.", "Disseste que você vinha."),
        ("Era uma bica, se faz favor.", "Eu queria uma bica, se faz favor."),
        ("O concerto foi altamente.", "O concerto foi fantástico."),
        ("Ando a aprender.", "Estou a aprender."),
        ("Boa tarde, queria pagar.", "Boa tarde, eu queria pagar."),
        ("Senti que me tinham roubado.", "Senti que eles me tinham roubado."),
        ("É longa; já o jantar foi bom.", "É longa; o jantar foi bom."),
        ("to rouca de gritar", "estou rouca de gritar"),
        ("Gostava de saber se vem.", "Eu gostaria de saber se vem."),
        ("Ela lá se convenceu.", "Ela finalmente se convenceu."),
        ("Sempre vens jantar?", "Afinal vens jantar?"),
        ("Ele sempre acabou o curso?", "Afinal ele acabou o curso?"),
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
        "Garante que nem um euro será gasto.",
        "O comboio vinha, mas não chegou.",
        "O meu mano saiu.",
        "De geração to geração",
        "Sei que saudade do verão ela sente.",
        "Malta e Chipre assinaram.",
        "Gente de fora chega no verão.",
        "O setor, pessoal incluído, mudou.",
        "Alguém sabe onde fica?",
        "Gostava de ler à noite.",
        "Gostava de ver televisão.",
        "Ele lá ficou.",
        "Era uma garrafa cheia de água.",
        "Era uma vez um rei.",
        "O autor foi altamente criticado.",
        "Ando a pé.",
        "O que me tinham dado",
        "Sempre chove em abril?",
        "Não sei senão tinha razão.",
        "As uvas que vinhas velhas dão.",
        "O clube perdeu, só soube defender.",
        "Estava à espera que chovesse.",
    ],
)
def test_what_means_something_else_is_left_alone(text):
    assert talked(text) == text


@given(st.text(max_size=60))
def test_what_is_whole_stays_so(text):
    assert talked(talked(text)) == talked(text)
