"""What would be done is no past."""

import pytest

from pipeline.translate.phrases.conditional import conditional


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Se me tivesses dito, eu tinha ido.", "Se me tivesses dito, eu teria ido."),
        ("Se tivesse dinheiro, comprava uma casa.", "Se tivesse dinheiro, compraria uma casa."),
        ("Se pudesse, fazia tudo igual.", "Se pudesse, faria tudo igual."),
        ("Se as eleições fossem hoje, o PS ganhava.", "Se as eleições fossem hoje, o PS ganharia."),
        ("Se soubesse, não tinha vindo.", "Se soubesse, não teria vindo."),
        ("Se não chovesse, íamos à praia.", "Se não chovesse, iríamos à praia."),
        ("Se quisessem, eles vendiam a casa.", "Se quisessem, eles venderiam a casa."),
        ("Comprava uma casa se tivesse dinheiro.", "Compraria uma casa se tivesse dinheiro."),
        ("O PS vencia se as eleições fossem hoje.", "O PS venceria se as eleições fossem hoje."),
        ("Se me pagassem mais, partia.", "Se me pagassem mais, partiria."),
    ],
)
def test_conditionals(written, sent):
    assert conditional(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Se tivesse dinheiro, compraria uma casa.",
        "Se chovia, ficava em casa.",
        "Perguntou se tivesse visto alguém, mas ele não sabia.",
        "Queria que ele viesse, mas não podia.",
        "Se quiseres, vamos.",
        "Disse que comprava a casa.",
        "Se bem que houvesse luz, nada se via.",
        "Era como se fosse ontem.",
        "A editora temia que os leitores não se identificassem com o urso.",
        "Esperava que ele se calasse, mas falava sempre.",
        "Se tivesse visto, ria.",
    ],
)
def test_pasts_stay(text):
    assert conditional(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mesmo que me pagassem, não voltava.", "Mesmo que me pagassem, não voltaria."),
        ("Se tivesses vindo, já cá estavas.", "Se tivesses vindo, já cá estarias."),
    ],
)
def test_even_if_and_you(text, said):
    assert conditional(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Tivesse eu dinheiro e comprava o barco.", "Se eu tivesse dinheiro, compraria o barco."),
        ("Soubesse ele nadar e estaria vivo.", "Se ele soubesse nadar, estaria vivo."),
        ("Quisesse ele e podia ganhar.", "Se ele quisesse, poderia ganhar."),
        ("Fosse como fosse, ganharam.", "Fosse como fosse, ganharam."),
    ],
)
def test_an_if_without_one(text, said):
    assert conditional(text) == said


def test_what_i_would_do_if_i_met_him():
    assert conditional("Se o encontrasse, dar-lhe-ia um abraço.") == (
        "Se eu o encontrasse, dar-lhe-ia um abraço."
    )


def test_what_there_may_be_is_a_condition():
    assert conditional("A haver culpados, serão julgados.") == "Se houver culpados, serão julgados."
    assert conditional("A ser verdade, é grave.") == "Se for verdade, é grave."
    assert conditional("Caso volte a haver cheias, a ponte fecha.") == (
        "Caso volte a haver cheias, a ponte fecha."
    )
    assert (
        conditional("A confirmarem-se os números, sobe.") == "Se se confirmarem os números, sobe."
    )
