"""What people write short is sent in full."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.abbreviations import in_full


@pytest.mark.parametrize(
    ("written", "full"),
    [
        ("Aberto de 2.ª a 6.ª.", "Aberto de segunda a sexta."),
        ("Aberto de 2.ª a 6.ª, das 9h às 18h", "Aberto de segunda a sexta, das 9h às 18h"),
        ("Consultas à 3.ª-feira", "Consultas à terça-feira"),
        ("Lixo à 2.ª, 4.ª e 6.ª feira", "Lixo à segunda, quarta e sexta-feira"),
        ("Fechado às 2.ªs-feiras", "Fechado às segundas-feiras"),
        ("REUNIÃO 4.ª FEIRA", "REUNIÃO QUARTA-FEIRA"),
        ("Sex, 12 abr 2024", "Sexta-feira, 12 abr 2024"),
        ("Seg. a sex.: 9h-18h", "Segunda-feira a sexta-feira: 9h-18h"),
        ("Segunda: fechado", "Segunda-feira: fechado"),
        ("Segunda: o réu nega", "Segunda: o réu nega"),
        ("A reunião é à uma e meia.", "A reunião é à 1:30."),
        ("Dom.: encerrado", "Domingo: encerrado"),
        ("Aos sáb., dom. e feriados, à tarde", "Aos sábado, domingo e feriados, à tarde"),
        ("Marque pelo 213 000 000.", "Marque pelo telefone 213 000 000."),
        ("Pago pelo 2.º filho.", "Pago pelo 2.º filho."),
        ("De 12 de set. a 27 de jun.", "De 12 de setembro a 27 de junho."),
        ("Aberto de ter. a dom.", "Aberto de terca-feira a domingo."),
        ("Obg pela ajuda. Vc vem?", "Obrigado pela ajuda. Voce vem?"),
        ("Encontro às 7 e meia.", "Encontro às 7h30."),
        ("Acaba às três e um quarto.", "Acaba às 3h15."),
        ("Chegou à meia-noite e meia.", "Chegou meia hora depois da meia-noite."),
        ("Vive no 3.º dto.", "Vive no 3.º andar direito."),
        ("Mora no r/c esq. do n.º 4", "Mora no piso térreo esquerdo do número 4"),
        ("Exmos. Senhores,", "Prezados Senhores,"),
        ("Nos sécs. XII e XIII", "Nos séculos XII e XIII"),
        ("A Profª. Marta e o Eng.º Costa", "A professora Marta e o engenheiro Costa"),
        ("Falou a Sr.ª Ministra.", "Falou a senhora Ministra."),
        ("Falou a Sr.ª Silva e a Srª. Reis.", "Falou a Sra. Silva e a Sra. Reis."),
        ("Eng.ª Rita Sá", "Engenheira Rita Sá"),
        ("A seleção SUB-21 joga.", "A seleção sub-21 joga."),
        ("As máximas chegam aos 35º em Évora.", "As máximas chegam aos 35 graus em Évora."),
        ("Temperaturas entre 5º e 12 º.", "Temperaturas entre 5 graus e 12 graus."),
        ("Estavam 26º na costa.", "Estavam 26 graus na costa."),
        ("Linha 3-Vermelha", "Linha 3 - Vermelha"),
        ("tb não sei pq", "também não sei porquê"),
        ("não vou pq chove", "não vou porque chove"),
        ("vc ja comeu?", "voce ja comeu?"),
        ("n consigo abrir", "nao consigo abrir"),
        ("acho q n vem", "acho que nao vem"),
        ("Horário: 2.ª-6.ª, 9h-13h", "Horário: segunda a sexta, 9h-13h"),
        ("Mín. 8º / Máx. 17º", "Mínimo 8 graus / máximo 17 graus"),
        ("Sr(a). Cliente, está pronto.", "Caro Cliente, está pronto."),
        ("O Sr(a). Reis está.", "O Sr. Reis está."),
        ("O/A aluno/a é avisado/a.", "O aluno é avisado."),
        ("Os(as) professores(as) já vão.", "Os professores já vão."),
        ("Olá a tod@s os amig@s!", "Olá a todos os amigos!"),
        ("A opinião do/a utente", "A opinião do utente"),
        ("Ligue já (ext. 12).", "Ligue já (extensão 12)."),
        ("Ligue já o n.º 253 601 300.", "Ligue já o número 253 601 300."),
    ],
)
def test_what_is_short_is_written_in_full(written, full):
    assert in_full(written, "pt") == full


@pytest.mark.parametrize(
    "text",
    [
        "A 2.ª etapa é dura.",
        "Da 2.ª à 6.ª etapa",
        "Alunos de 2.ª a 4.ª classe",
        "O valor de n é par.",
        "Comeu meia dúzia de ovos.",
        "Um quarto e meia sala.",
        "Fica no 3.º andar.",
        "Terminou em 10º e bateu o recorde.",
        "Com máximas de verão, ficou em 3º na corrida.",
        "Com febre, jogou o 2º tempo e o 1º no sábado.",
        "Na frente estavam o 1º e o 3º regimentos.",
        "A Lei n.º 45/2019",
        "Sexta 12 pessoas saíram",
        "O n.º do sócio",
        "Um disco de 2 TB e o TD de 5 km",
        "www.vc.pt e @vc",
        "Placar: 2-1",
        "Pão e/ou água a 5 €/kg, a 90 km/h",
        "O PSD/A e a Lista Lisboa/Porto",
        "A alínea (a) e o(s) ponto(s) 3(a)",
        "Escreva a joao@as.pt ou @alun@s.pt",
        "O índex e o xerox",
        "Leia a.com/a, https://casa/as e uma-casa/a",
        "Quando chegas? Na sexta.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert in_full(text, "pt") == text


def test_languages_that_were_not_measured_stay():
    assert in_full("Abierto de 2.ª a 6.ª, vc", "es") == "Abierto de 2.ª a 6.ª, vc"


@given(st.text(alphabet="235ªº.-– ear/cqnvcsédtoeimuqh", max_size=40))
def test_nothing_fails(text):
    assert isinstance(in_full(text, "pt"), str)


def test_the_number_of_something_is_written_in_full():
    assert in_full("Agregado (n.º de pessoas)", "pt") == "Agregado (número de pessoas)"
    assert in_full("Nº de processo: 12", "pt") == "Número de processo: 12"
