import pytest

from pipeline.translate.since import since_when


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Vivia no bairro há vinte anos.", "Vivia no bairro durante vinte anos."),
        ("Estava desaparecido há três dias.", "Estava desaparecido durante três dias."),
        (
            "O suspeito estava em fuga há dois meses.",
            "O suspeito estava em fuga durante dois meses.",
        ),
        ("A menina não era vista há duas semanas.", "A menina não era vista durante duas semanas."),
        ("Conhecia-a há cerca de um ano.", "Conhecia-a há cerca de um ano."),
        (
            "Conhecia a vítima há cerca de duas semanas.",
            "Conhecia a vítima durante cerca de duas semanas.",
        ),
        ("Não tinha sido visto há três dias.", "Não tinha sido visto durante três dias."),
    ],
)
def test_how_long_something_was_so(written, sent):
    assert since_when(written, "pt") == sent


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("A casa tinha sido vendida há três anos.", "A casa tinha sido vendida três anos atrás."),
        ("Ele teria saído do país há muito tempo.", "Ele teria saído do país muito tempo atrás."),
        ("Foi atacada há décadas.", "Foi atacada décadas atrás."),
        ("Devia ter saído há anos.", "Devia ter saído anos atrás."),
    ],
)
def test_when_something_had_happened(written, sent):
    assert since_when(written, "pt") == sent


@pytest.mark.parametrize(
    "text",
    [
        "Vive em Lisboa há dez anos.",
        "Onde estava preso há dez anos?",
        "O preço estava mais baixo há um ano.",
        "A taxa estava em 5% há um ano.",
        "Tinha uma loja há dez anos.",
        "Trabalhava em Faro quando foi detido há dois anos.",
        "Trabalhava em Faro, há dez anos.",
        "Foi detido há duas semanas.",
        "Devia ter feito isso há muito.",
        "Há dez anos trabalhava em Faro.",
        "Estava doente e há três dias não comia.",
        "Trabalhava ali, onde há três lojas.",
    ],
)
def test_other_times_stay(text):
    assert since_when(text, "pt") == text


def test_other_languages_stay():
    assert since_when("Vivia no barrio há dez anos.", "gl") == "Vivia no barrio há dez anos."
