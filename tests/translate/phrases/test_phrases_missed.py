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
        ("Perdi o comboio.", "Eu missed o comboio."),
        ("Por pouco não perdeu o avião.", "Por pouco não missed o avião."),
        ("Não perdi o último comboio.", "Eu não missed o último comboio."),
        ("Vais perder o voo!", "Vais miss o voo!"),
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
        "A Força Aérea perdeu o avião em combate.",
        "Perdeu o barco no mar.",
        "Perdeu o metro quadrado que lhe restava.",
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
