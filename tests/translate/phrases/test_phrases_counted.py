"""Phrases with a number inside are sent in words that the model knows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.counted import counted


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A PF cumpre 30 mandados de prisão.", "A PF executa 30 mandados de prisão."),
        ("A PSP passou 80 multas.", "A PSP aplicou 80 multas."),
        ("Faz termómetros passarem dos 40 graus.", "Faz termómetros ultrapassarem 40 graus."),
        ("O número de mortos passa de 800.", "O número de mortos ultrapassa 800."),
        ("O dano deve passar de XQ1 milhões.", "O dano deve ultrapassar XQ1 milhões."),
        ("Podem passar dos 40 graus.", "Podem ultrapassar 40 graus."),
        ("Os feridos já passam dos 2.000.", "Os feridos já ultrapassam 2.000."),
        ("O prejuízo passou de R$ 10 milhões.", "O prejuízo ultrapassou R$ 10 milhões."),
        ("A fila passava de mil pessoas.", "A fila excedia mil pessoas."),
        ("A obra passou de um milhão.", "A obra ultrapassou um milhão."),
        ("Um homem na casa dos 50 anos caiu.", "Um homem com cerca de 50 anos caiu."),
        ("A vítima, na casa dos quarenta, caiu.", "A vítima, com cerca de quarenta anos, caiu."),
        ("Ela está na casa dos 40.", "Ela tem cerca de 40 anos."),
        ("A inflação está na casa dos 5%.", "A inflação está em cerca de 5%."),
        ("O clube não ganha há cinco jogos.", "O clube não ganhou nos últimos cinco jogos."),
        (
            "As águias não perdem em casa há 12 jornadas.",
            "As águias não perderam em casa nas últimas 12 jornadas.",
        ),
        ("Venceu por três golos de diferença.", "Venceu com uma margem de três golos."),
    ],
)
def test_what_is_counted_is_said_as_models_know_it(text, said):
    assert counted(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Ele deve passar de ano.",
        "Vai poder passar de 10 para 20.",
        "O preço passou de 10 para 15 euros.",
        "A taxa passou de 5% a 7%.",
        "A inflação passou de 3,4% para 10,1% num ano.",
        "O clube passou de 3.º a líder.",
        "O autocarro passa de 30 para 40 minutos.",
        "O aluno passou de ano.",
        "Passou de militar a político.",
        "Isto não passa de um boato.",
        "Ela está na casa dos pais.",
        "O quadro está na casa dos 12 apóstolos.",
        "Não ganha a lotaria há cinco anos.",
        "Há cinco jogos no domingo.",
        "Já não marca há muito.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert counted(text) == text


_PARTS = [
    "passou",
    "de",
    "10",
    "mil",
    "a",
    "para",
    "na casa dos",
    "40",
    "anos",
    "minutos",
    "aos",
    "º",
]


@given(st.lists(st.sampled_from(_PARTS), max_size=9).map(" ".join))
def test_twice_is_as_once(text):
    assert counted(counted(text)) == counted(text)


@pytest.mark.parametrize(
    "text",
    [
        "A escola fica na casa dos 30 alunos.",
    ],
)
def test_a_number_of_others_is_no_age(text):
    assert counted(text) == text


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Demora umas três horas.", "Demora cerca de três horas."),
        ("Tem uns 40 anos.", "Tem cerca de 40 anos."),
        ("Umas duas mil pessoas vieram.", "Cerca de duas mil pessoas vieram."),
        ("Havia uns poucos adeptos.", "Havia uns poucos adeptos."),
        ("Alguns dois-cavalos e umas casas.", "Alguns dois-cavalos e umas casas."),
    ],
)
def test_some_number_is_about_that(written, sent):
    assert counted(written) == sent


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A fábrica dispensa 150 trabalhadores.", "A fábrica despede 150 trabalhadores."),
        ("A TAP vai dispensar cerca de 80 pessoas.", "A TAP vai despedir cerca de 80 pessoas."),
        ("Clicou e ficou sem 3.800 euros.", "Clicou e perdeu 3.800 euros."),
        ("Ficaram sem R$ 20 mil.", "Perderam R$ 20 mil."),
        ("Os stocks dão apenas para quatro dias.", "Os stocks duram apenas quatro dias."),
        ("A carreira 728 mudou.", "A linha 728 mudou."),
        ("Carreira 28E com percurso encurtado", "Linha 28E com percurso encurtado"),
        ("A greve teve 70% de adesão.", "A greve teve 70% de participação."),
        ("A dívida passava de XQ1 mil.", "A dívida excedia XQ1 mil."),
        ("Há comboios de 20 em 20 minutos.", "Há comboios a cada 20 minutos."),
        ("Tomar de oito em oito horas.", "Tomar a cada oito horas."),
        ("A CP suprimiu 246 comboios.", "A CP cancelou 246 comboios."),
        ("Pagará mais 22 euros por ano.", "Pagará 22 euros a mais por ano."),
    ],
)
def test_people_money_and_stocks_are_told_with_their_numbers(text, said):
    assert counted(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "O creme dispensa 2 camadas.",
        "Dispensa 150 gramas de açúcar.",
        "Ficou sem 3 dentes.",
        "Ficou sem jeito.",
        "Dão para quatro pessoas.",
        "A carreira 100% vitoriosa",
        "Na carreira 40 golos marcados",
        "Subiu de 20 em 2020 para 30 em 2021.",
        "Paga mais de 22 euros.",
        "Recebe mais 30 euros.",
        "Suprimiu direitos.",
    ],
)
def test_near_misses_of_numbers_stay(text):
    assert counted(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A polícia fala em mil pessoas.", "A polícia fala de mil pessoas."),
        ("Fontes falam em dezenas de mortos.", "Fontes falam de dezenas de mortos."),
        ("A média no exame foi de 9,7 valores.", "A média no exame foi de 9,7 pontos."),
        ("A taxa recuou, fixando-se nos 19,8%.", "A taxa recuou, para 19,8%."),
        ("A sala tem lugar para 200 pessoas.", "A sala tem espaço para 200 pessoas."),
    ],
)
def test_figures_are_told_in_plain_words(text, said):
    assert counted(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "A empresa fala em 2030.",
        "Ele falou em 10 minutos.",
        "O quadro tem 3 valores.",
        "A escola defende os 20 valores da marca.",
        "O muro foi reforçado, fixando-se nos pilares.",
        "O desfile tem lugar para a semana.",
    ],
)
def test_figures_of_other_things_stay(text):
    assert counted(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A baleia media 14 metros.", "A baleia tinha 14 metros."),
        ("O carro gasta 6,2 aos 100.", "O carro consome 6,2 litros por 100 quilómetros."),
        ("Três quartos das casas eram usadas.", "75% das casas eram usadas."),
        ("Está há sete jogos sem perder.", "Não perdeu nos últimos sete jogos."),
        ("Vão em dez rodadas sem vencer.", "Não venceram nas últimas dez rodadas."),
    ],
)
def test_measures_are_told_in_plain_words(text, said):
    assert counted(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "A juíza media o conflito.",
        "Subiu de 80 aos 100.",
        "O hotel tem três quartos das traseiras.",
        "Está sem perder.",
        "As filas de 20 pessoas.",
    ],
)
def test_measures_of_nothing_stay(text):
    assert counted(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ia a cem à hora.", "Ia a 100 km/h."),
        ("O carro ia a mais de 200 à hora.", "O carro ia a mais de 200 km/h."),
        ("Faturou 300 mil em maio.", "Teve receitas de 300 mil em maio."),
        (
            "Ele acusou uma taxa de 2,3 g/l.",
            "Ele tinha uma taxa de álcool no sangue de 2,3 g/l.",
        ),
    ],
)
def test_speeds_and_takings_have_their_units(text, said):
    assert counted(text) == said


@pytest.mark.parametrize(
    "text",
    ["Ganha 12 à hora.", "Pagam 15 euros à hora.", "Faturou o título.", "Paga uma taxa de 3%."],
)
def test_other_hours_and_fees_stay(text):
    assert counted(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("São para cima de mil.", "São mais de mil."),
        ("Sai a 12 euros por pessoa.", "Custa 12 euros por pessoa."),
        ("A entrada ficou em 40 euros.", "A entrada custou 40 euros."),
        ("Conduzia a 140 à hora.", "Dirigia a 140 km/h."),
    ],
)
def test_costs_and_speeds_are_told_plainly(text, said):
    assert counted(text) == said


@pytest.mark.parametrize(
    "text",
    ["Foi para cima do telhado.", "Sai a 12 de maio.", "Fica a 40 metros.", "Conduz a banda."],
)
def test_dates_and_distances_stay(text):
    assert counted(text) == text
