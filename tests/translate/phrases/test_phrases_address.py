"""Verbs of the second person are sent as those of the third, and nothing else is taken for one."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.address import addressed


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Vens jantar?", "Você vem jantar?"),
        ("Tens fome?", "Você tem fome?"),
        ("Compraste o pão?", "Você comprou o pão?"),
        ("Não fizeste nada de mal.", "Você não fez nada de mal."),
        ("Onde compras o pão?", "Onde você compra o pão?"),
        ("O bilhete dizia: «Perdeste tudo.»", "O bilhete dizia: «Você perdeu tudo.»"),
        ("Ana, viste isto? Gostas?", "Ana, você viu isto? Você gosta?"),
        ("— Ficas em casa — disse ele.", "— Você fica em casa — disse ele."),
        ("Destruíste tudo e saíste.", "Você destruiu tudo e saíste."),
        ("Caíste? Danças comigo?", "Você caiu? Você dança comigo?"),
        ("Leste o livro? Deste o recado à Ana?", "Você leu o livro? Você deu o recado à Ana?"),
        ("Falas demais. Andas a mentir.", "Você fala demais. Você está a mentir."),
        ("Aqui tens o teu café.", "Aqui você tem o teu café."),
    ],
)
def test_a_verb_has_a_subject(text, sent):
    assert addressed(text) == sent


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Mataste-o?", "Você o matou?"),
        ("Fizeste-o!", "Você o fez!"),
        ("Magoaste-te?", "Você magoou-se?"),
        ("Deixaste-me sozinho.", "Você deixou-me sozinho."),
        ("Disseste-lhe a verdade?", "Você disse-lhe a verdade?"),
        ("Não te lembras?", "Você não se lembra?"),
        ("Como te chamas?", "Como você se chama?"),
        ("Costumas deitar-te cedo?", "Você costuma deitar-se cedo?"),
    ],
)
def test_pronouns_follow_their_verb(text, sent):
    assert addressed(text) == sent


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Não foste tu?", "Não foi você?"),
        ("Tu sabes que eu te amo.", "Você sabe que eu te amo."),
        ("Tu é que mandas.", "Você é que manda."),
        ("Foste tu que partiste o vidro?", "Foi você que partiu o vidro?"),
        ("Só tu sabes.", "Só você sabe."),
        ("E tu, o que achas?", "E tu, o que achas?"),
        ("Tu é bonito demais.", "Tu é bonito demais."),
        ("Eu e tu somos iguais.", "Eu e tu somos iguais."),
    ],
)
def test_a_subject_that_is_there_is_the_subject(text, sent):
    assert addressed(text) == sent


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Vens ou ficas?", "Você vem ou fica?"),
        ("Disseste que vinhas cedo.", "Você disse que vinhas cedo."),
        ("Pagas impostos ou contas bancárias?", "Pagas impostos ou contas bancárias?"),
        ("Se vens de carro, diz.", "Se você vem de carro, diz."),
    ],
)
def test_the_first_verb_of_a_sentence_is_enough(text, sent):
    assert addressed(text) == sent


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Prefiro que fales com ela.", "Prefiro que você fale com ela."),
        ("É preciso que comas.", "É preciso que você coma."),
        ("Talvez não precises.", "Talvez você não precise."),
        ("Não faças isso.", "Não faças isso."),
        ("Nunca desistas dos teus sonhos.", "Nunca desistas dos teus sonhos."),
        ("Espero que vendas e lucros subam.", "Espero que vendas e lucros subam."),
        ("É possível que cortes avancem.", "É possível que cortes avancem."),
    ],
)
def test_wishes_have_a_subject_and_forbidding_has_none(text, sent):
    assert addressed(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "As contas do clube estão em dia.",
        "Contas certas?",
        "Casas a arder em Monchique",
        "Casas muito caras afastam jovens",
        "Partes do corpo?",
        "Compras online? Saiba como evitar burlas",
        "Falas polémicas do ministro",
        "Mudas de roupa",
        "Cozinhas tão caras",
        "Danças de salão? Sais minerais? Deste governo?",
        "Achas para a fogueira",
        "Comes e bebes na festa da aldeia",
        "Há dias tristes neste leste.",
        "Não há casas. Não partes, mas o todo.",
        "Quando casas foram destruídas",
        "Onde casas ruíram, há um jardim.",
        "Que partes do livro leu?",
        "Este despiste na A1 não consiste em nada que o autarca conteste.",
        "Peste suína chega ao leste do país",
        "Os percebes e as vinhas de outras eras.",
        "Pedro Vives e Celeste Viste saíram.",
        '"Gostas" é um botão.',
        "As mulheres sabias",
        "Pai nosso que estais no céu",
        "Vós fizestes bem.",
        "Nunca te vi. O livro que te dei.",
        "Queres um café? Podes entrar. És de cá?",
        "Já almoçaste?",
        "Se vires o João, diz-lhe. Quando chegares, liga.",
        "Deste lado; deste-mo tu.",
        "",
    ],
)
def test_what_is_no_such_verb_stays(text):
    assert addressed(text) == text


_SENTENCE = (
    "Tens tens não te vens ou ficas que fales tu viste-o mataste, deste? «comes» e partes. já 12"
    " ‹1› o leste! magoaste-te"
)


@given(st.lists(st.sampled_from(_SENTENCE.split()), max_size=12).map(" ".join))
def test_marks_and_numbers_stay_where_they_are(text):
    letters = re.compile(r"[^\W\d_]|[ -]")
    assert letters.sub("", addressed(text)) == letters.sub("", text)
