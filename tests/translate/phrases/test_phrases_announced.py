"""What is to come stands in the future behind what was, and nothing else does."""

import pytest

from pipeline.translate.phrases.announced import announced


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A câmara aprovou o projeto e lança o concurso em setembro.",
            "A câmara aprovou o projeto e vai lançar o concurso em setembro.",
        ),
        (
            "Os sindicatos rejeitaram a proposta e reúnem-se na quinta-feira.",
            "Os sindicatos rejeitaram a proposta e vão reunir-se na quinta-feira.",
        ),
        (
            "A série foi renovada e regressa no próximo outono.",
            "A série foi renovada e vai regressar no próximo outono.",
        ),
        ("O filme ganhou e estreia amanhã.", "O filme ganhou e vai estrear amanhã."),
    ],
)
def test_what_is_to_come_is_told_so(text, told):
    assert announced(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "O grupo encerrou duas lojas e abriu três em abril.",
        "O filme ganhou um prémio e parte da equipa festejou em abril.",
        "O autor morreu em março e deixa dois filhos.",
        "A loja fechou em abril e reabre com outra gerência.",
        "O clube perdeu e joga mal desde que, em abril, mudou de treinador.",
        "O grupo encerrou duas lojas e abre três em abril de 1998.",
        "A empresa fecha em março e abre em abril.",
        "Ele perdeu e lança a dúvida. O jogo é no sábado.",
    ],
)
def test_what_was_and_what_is_stay(text):
    assert announced(text) == text


@pytest.mark.parametrize(
    "when",
    [
        *("em janeiro", "em fevereiro", "em março", "em abril", "em maio", "em junho", "em julho"),
        *("em agosto", "em setembro", "em outubro", "em novembro", "em dezembro", "amanhã"),
        *("no próximo mês", "na próxima semana", "para o ano", "no sábado", "no domingo"),
        *("na segunda", "na terça", "na quarta", "na quinta", "na sexta", "este outono"),
        *("este verão", "este inverno", "já esta primavera"),
    ],
)
def test_every_time_to_come_is_known(when: str) -> None:
    assert announced(f"O grupo encerrou uma loja e abre três {when}.") == (
        f"O grupo encerrou uma loja e vai abrir três {when}."
    )
