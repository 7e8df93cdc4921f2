"""What had happened is told as such, and not as if it lasted."""

import pytest

from pipeline.translate.phrases.ago import long_ago


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("A casa tinha sido vendida há três anos.", "A casa tinha sido vendida três anos atrás."),
        ("Ele teria saído do país há muito tempo.", "Ele teria saído do país muito tempo atrás."),
        ("Faz hoje um ano que choveu.", "Foi há um ano que choveu."),
        ("Foi atacada há décadas.", "Foi atacada décadas atrás."),
        ("Devia ter saído há anos.", "Devia ter saído anos atrás."),
    ],
)
def test_when_something_had_happened(written, sent):
    assert long_ago(written) == sent


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
    assert long_ago(text) == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Recebeu uma imagem roubada há dez anos.",
            "Recebeu uma imagem que foi roubada há dez anos.",
        ),
        ("Viu a filha desaparecida há um mês.", "Viu a filha que desapareceu há um mês."),
        ("Enterraram o filho morto há uma semana.", "Enterraram o filho que morreu há uma semana."),
        (
            "Pagou as obras concluídas há dois anos.",
            "Pagou as obras que foram concluídas há dois anos.",
        ),
        (
            "Prendeu um homem procurado há dez anos.",
            "Prendeu um homem que era procurado durante dez anos.",
        ),
    ],
)
def test_what_was_done_with_something_has_its_own_time(text: str, told: str) -> None:
    assert long_ago(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "A mulher foi roubada há dois anos.",
        "A loja ficou fechada há um mês.",
        "O carro está perdido há uma semana.",
        "Comprou o carro roubado em maio.",
    ],
)
def test_what_is_told_of_the_subject_stays(text: str) -> None:
    assert long_ago(text) == text
