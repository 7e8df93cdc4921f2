"""Constructions that turn into their contrary are sent in plainer ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.constructions import plainer


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Hão de pagar por isto.", "Eles vão pagar por isto."),
        ("Hão de vir dias melhores.", "Vão vir dias melhores."),
        ("Hei de ir a Roma.", "Vou ir a Roma."),
        ("Faltam médicos em todo o país.", "Há falta de médicos em todo o país."),
        ("Faltam enfermeiros ao hospital.", "Há falta de enfermeiros no hospital."),
        ("Com salários destes, ninguém fica.", "Com salários como estes, ninguém fica."),
        ("Nunca vi uma coisa destas!", "Nunca vi uma coisa como esta!"),
        ("Num país destes, não fico.", "Num país como este, não fico."),
        ("Quis sair, mas ela não deixou.", "Quis sair, mas ela não permitiu."),
        ("Os pais não deixam", "Os pais não permitem"),
        ("É difícil, e o presidente que o diga.", "É difícil, e o presidente sabe isso bem."),
        ("Dói, e os adeptos que o digam!", "Dói, e os adeptos sabem isso bem!"),
        ("No lar faltam camas.", "No lar há falta de camas."),
        ("Não faltam razões para rir.", "Não há falta de razões para rir."),
        ("Faltou transparência.", "Houve falta de transparência."),
        ("Faltaram camas ao hospital.", "Houve falta de camas no hospital."),
        ("Faltava pessoal.", "Havia falta de pessoal."),
        (
            "Criticou a ministra da Saúde, a quem acusa de mentir.",
            "Criticou a ministra da Saúde, acusando-a de mentir.",
        ),
        ("Ataque faz mais de 70 mortos", "Ataque deixa mais de 70 mortos"),
        ("As cheias fizeram três feridos.", "As cheias deixaram três feridos."),
        ("Há uma semana que os dois se acusam.", "Durante uma semana, os dois se acusam."),
        ("O clube recorre.", "O clube recorre da decisão."),
        ("Falta água em dez bairros.", "Há falta de água em dez bairros."),
        ("Faltam três dias!", "Ainda faltam três dias!"),
        ("A taxa passou de 4,25% para 4%.", "A taxa caiu de 4,25% para 4%."),
        ("As quotas passam de 3% para 10,1%.", "As quotas sobem de 3% para 10,1%."),
        ("Falta apurar as causas.", "Ainda é preciso apurar as causas."),
        ("Resulta, mas falta testá-lo.", "Resulta, mas ainda é preciso testá-lo."),
        ("A lei há de ser aprovada.", "A lei vai ser aprovada."),
        ("Havemos de ganhar.", "Nós vamos ganhar."),
        ("Hei-de voltar.", "Vou voltar."),
        ("Admite baixar o IVA.", "Admite a possibilidade de baixar o IVA."),
        ("Puseram-se a correr.", "Começaram a correr."),
        ("É das mais antigas do país.", "É uma das mais antigas do país."),
        ("Foi dos primeiros a chegar.", "Foi um dos primeiros a chegar."),
        ("Não fosse a chuva, ganhavam.", "Se não fosse a chuva, ganhavam."),
        ("Deu à luz em Faro.", "Ela deu à luz em Faro."),
        ("Fez 40 anos em maio.", "Completou 40 anos em maio."),
        ("Para que complicar?", "Por que complicar?"),
        ("Para que ir à Lua?", "Por que ir à Lua?"),
    ],
)
def test_they_are_said_plainly(text, sent):
    assert plainer(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Faltam três dias para o Natal.",
        "Ele não deixou saudades.",
        "Não deixa, no entanto, de ser verdade.",
        "Quero que o diga.",
        "É preciso que o digam alto.",
        "Um dia destes, volto.",
        "Fala com alunos destas escolas.",
        "Um destes, por favor.",
        "Com os preços destes produtos, não compro.",
        "Para que servem os impostos?",
        "Para que qualquer um possa votar, o que falta?",
        "Para que melhor serviço haja, o que falta?",
        "Para que ter voz seja possível, é preciso votar.",
        "Faltam poucas horas.",
        "A idade passou de 12 para 14 anos.",
        "Faltam-nos jogadores.",
        "Faltam-lhe forças, e lhe faltam anos.",
        "Só falta assinar.",
        "Ainda falta aprovar a lei.",
        "Por falta de dinheiro",
        "Falta dura sobre Otávio.",
        "Há de tudo na feira.",
        "Fez 40 anos que caiu a ponte.",
        "A mulher deu à luz.",
        "A culpa é dos maiores partidos.",
        "E dos melhores fala-se pouco.",
        "Não fosse lá.",
        "Pôs-se à venda.",
        "O arguido admite ter matado o vizinho.",
        "",
    ],
)
def test_all_else_stays(text):
    assert plainer(text) == text


@given(st.lists(st.sampled_from(("Faltam", "falta", "médicos", "água", "há de", "ser"))))
def test_what_is_plain_stays_so(words):
    once = plainer(" ".join(words))
    assert plainer(once) == once


@pytest.mark.parametrize(
    "text",
    [
        "O livro Há de Ser Nada foi premiado.",
        "É dos mais pobres que vêm as queixas.",
        "A ele falta dinheiro.",
        "O homem admitiu roubar o carro.",
        "Ela admitiu achar a canção feia.",
        "Metade admitiu manter contas privadas.",
    ],
)
def test_titles_confessions_and_those_whom_something_is_of_stay(text):
    assert plainer(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Passou de 3,2 para 2,5 óbitos.", "Caiu de 3,2 para 2,5 óbitos."),
        ("O total passou de 320 para 280.", "O total caiu de 320 para 280."),
        (
            "Passaram de 3,2 milhões para 900 mil euros.",
            "Caíram de 3,2 milhões para 900 mil euros.",
        ),
    ],
)
def test_numbers_that_became_smaller_fell(text, said):
    lower = text[0].lower() + text[1:]
    assert plainer(lower if text[0] == "P" else text).lower() == said.lower()


@pytest.mark.parametrize(
    "text",
    [
        "O preço passou de 20 para 35 euros.",
        "Passou de 900 mil para 3,2 milhões.",
        "A data passou de 2019 para 2018.",
        "A festa passou de 24 para 23 de junho.",
        "O clube passou de 18.º para 12.º lugar.",
        "O jogo passou de 21h para 20h.",
    ],
)
def test_other_changes_of_numbers_stay(text):
    assert plainer(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Desde que não chova, há jogo.", "Contanto que não chova, há jogo."),
        ("Desde que o pai deixe, ela vai.", "Contanto que o pai deixe, ela vai."),
        ("Desde que a lei mudou, há menos.", "Desde que a lei mudou, há menos."),
        ("Tirando o Pedro, todos vieram.", "Exceto o Pedro, todos vieram."),
        ("Tirando o casaco, sentou-se.", "Tirando o casaco, sentou-se."),
    ],
)
def test_conditions_and_exceptions(text, said):
    assert plainer(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Por menos que comas, engordas.", "Mesmo que comas pouco, engordas."),
        ("Por pouco que se ganhe, vive-se.", "Mesmo que se ganhe pouco, vive-se."),
        ("Por muito bom que seja, não chega.", "Mesmo que seja muito bom, não chega."),
        ("Por menos que isso foi preso.", "Por menos que isso foi preso."),
        ("Não importa, desde que abras a janela.", "Não importa, contanto que abras a janela."),
    ],
)
def test_however_little_or_much(text, said):
    assert plainer(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Para o ano, há eleições.", "No próximo ano, há eleições."),
        ("Para o ano letivo de 2025, há vagas.", "Para o ano letivo de 2025, há vagas."),
        ("Dali a dois dias morreu.", "Dois dias depois morreu."),
        ("Fugiu daí a uma hora.", "Fugiu uma hora depois."),
        ("Foi dali a casa a pé.", "Foi dali a casa a pé."),
    ],
)
def test_when_it_was(text, said):
    assert plainer(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Tanto insistiu que conseguiu.", "Insistiu tanto que conseguiu."),
        ("De tão velho, o muro caiu.", "Por ser tão velho, o muro caiu."),
        ("De tanto gritar, ficou sem voz.", "Por gritar tanto, ficou sem voz."),
        ("De cansado que estava, adormeceu.", "Por estar tão cansado, adormeceu."),
        ("Seja rico ou pobre, paga o mesmo.", "Quer seja rico ou pobre, paga o mesmo."),
        ("Tanto o pai como a mãe trabalham.", "Tanto o pai como a mãe trabalham."),
        ("De tanto que comeu, adoeceu.", "De tanto que comeu, adoeceu."),
        ("De volta que estava, saiu.", "De volta que estava, saiu."),
        ("Seja como for, paga.", "Seja como for, paga."),
    ],
)
def test_so_much_that(text, said):
    assert plainer(text) == said


def test_what_was_so_because_she_was_thin():
    assert plainer("Não a reconheci, de tão magra que estava.") == (
        "Não a reconheci, porque ela estava muito magra."
    )


def test_not_all():
    assert plainer("Não votaram todos.") == "Nem todos votaram."
    assert plainer("Não chegaram todas as malas.") == "Não chegaram todas as malas."


def test_what_has_an_article_is_missing_and_no_lack() -> None:
    assert plainer("Faltam os Açores.") == "Faltam os Açores."
    assert plainer("Faltam médicos.") == "Há falta de médicos."


def test_what_there_will_be_too_little_of():
    assert plainer("Faltarão médicos no verão.") == "Haverá falta de médicos no verão."
    told = "Disse que não faltariam professores."
    assert plainer(told) == "Disse que não haveria falta de professores."
    assert plainer("Faltarão dois dias.") == "Faltarão dois dias."
