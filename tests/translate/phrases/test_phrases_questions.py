"""Questions of interviews name the one who is asked."""

import pytest

from pipeline.translate.phrases.questions import asking


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("O que o levou a aceitar?", "O que levou você a aceitar?"),
        ("O que é que mais a preocupa?", "O que é que mais preocupa você?"),
        ("Quem a convenceu a voltar?", "Quem convenceu você a voltar?"),
        ("E o seu marido, como reagiu?", "E como reagiu o seu marido?"),
        ("E os seus filhos, o que acham?", "E o que acham os seus filhos?"),
        ("Onde vive?", "Onde você vive?"),
        ("A que horas abre a farmácia?", "A que horas a farmácia abre?"),
        ("Porque saiu do partido?", "Porque você saiu do partido?"),
        ("Que livro está a ler?", "Que livro você está a ler?"),
        ("Do que se arrepende?", "Do que você se arrepende?"),
        ("Teme pela sua vida?", "Você teme pela sua vida?"),
        ("Ainda fala com ele?", "Você ainda fala com ele?"),
        ("Pensa voltar ao Brasil?", "Você pensa voltar ao Brasil?"),
        ("Escreve todos os dias?", "Você escreve todos os dias?"),
        ("É casada?", "Você é casada?"),
        ("Chegou a ser ameaçada?", "Você chegou a ser ameaçada?"),
        ("Se não fosse médico, o que seria?", "Se você não fosse médico, o que você seria?"),
        ("Que idade tinha quando saiu?", "Que idade você tinha quando saiu?"),
        ("Que livro o marcou?", "Que livro marcou você?"),
        ("— O que ainda o move?", "— O que ainda move você?"),
        ("Sente-se realizada?", "Você se sente realizada?"),
        ("Considera-se um homem de esquerda?", "Você se considera um homem de esquerda?"),
        ('"Arrepende-se de ter saído?"', '"Você se arrepende de ter saído?"'),
    ],
)
def test_the_one_who_is_asked_is_named(text, said):
    assert asking(text) == said
    assert asking(said) == said


@pytest.mark.parametrize(
    "text",
    [
        "O que o levou a aceitar foi o dinheiro.",
        "O que a lei diz?",
        "Quem o viu?",
        "Escreve o jornal?",
        "É casada com um médico.",
        "É o fim?",
        "Onde vive o presidente?",
        "Porque saiu o ministro?",
        "Quanto ganha um deputado?",
        "Que livro está a ler o presidente?",
        "Ainda fala a língua?",
        "Onde vive ninguém sabe.",
        "E a Europa, o que faz ela?",
        "E ela, como reagiu?",
        "Sente-se aqui!",
        "Sente-se. Quer água?",
        "Vê-se bem o mar.",
        "",
    ],
)
def test_others_stay(text):
    assert asking(text) == text
