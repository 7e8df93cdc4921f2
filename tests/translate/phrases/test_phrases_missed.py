"""What players and aims miss does not fail."""

import pytest

from pipeline.translate.phrases.missed import missed


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Otamendi falha o jogo com o Rio Ave", "Otamendi misses o jogo com o Rio Ave"),
        ("O médio vai falhar os próximos jogos.", "O médio vai miss os próximos jogos."),
        ("Os dois falharam os próximos dois treinos.", "Os dois missed os próximos dois treinos."),
        ("O avançado falhou um penálti.", "O avançado missed um penálti."),
        (
            "O piloto falhou o pódio por dois segundos.",
            "O piloto missed o pódio por dois segundos.",
        ),
        ("O Governo falhou o prazo.", "O Governo missed o prazo."),
        ("Falharam os penáltis e saíram.", "Eles missed os penáltis e saíram."),
        ("Falhou um penálti aos 80 minutos.", "Ele missed um penálti aos 80 minutos."),
        ("O clube falhou a qualificação.", "O clube não conseguiu a qualificação."),
        ("Falhou o acesso à final.", "Não conseguiu o acesso à final."),
        ("O guarda-redes falha o Mundial.", "O guarda-redes misses o Mundial."),
    ],
)
def test_what_is_missed(written, sent):
    assert missed(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "A falha do treino ficou provada.",
        "A falha no jogo custou caro.",
        "O sistema falhou durante o jogo.",
        "O motor falhou na última volta.",
        "Falha de luz para o jogo",
        "Uma falha a meio da partida atrasou tudo.",
        "O plano falhou.",
        "A falha o treino todo foi notada.",
        "Falhar é humano.",
        "A memória falha a todos.",
        "O travão falhou e o carro caiu.",
    ],
)
def test_failures_and_faults_stay(text):
    assert missed(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Perdi o comboio.", "Eu missed o comboio."),
        ("Quase perdi o autocarro.", "Eu quase missed o autocarro."),
        ("A Rita perdeu o voo.", "A Rita missed o voo."),
        ("Perdeu o avião para Paris.", "Ele missed o avião para Paris."),
        ("Vamos perder o trem.", "Vamos miss o trem."),
        ("Não perdi o comboio.", "Não perdi o comboio."),
        ("Por pouco não perdi o avião.", "Eu quase missed o avião."),
        ("A Rita chora porque perdeu o voo.", "A Rita chora porque ela missed o voo."),
        ("Perdeu o jogo.", "Perdeu o jogo."),
        ("O país perdeu o comboio do progresso.", "O país perdeu o comboio do progresso."),
    ],
)
def test_trains_are_missed(text, said):
    assert missed(text) == said
