"""Who tells the speaker something goes on with a pronoun."""

import pytest

from pipeline.translate.phrases.same_person import with_same_person


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "O meu avô deixou-nos a casa, mas nunca nos disse onde guardava a chave.",
            "O meu avô deixou-nos a casa, mas ele nunca nos disse onde ele guardava a chave.",
        ),
        (
            "A Rita mandou-nos uma carta em que contava a viagem.",
            "A Rita mandou-nos uma carta em que ela contava a viagem.",
        ),
        ("O irmão caiu mas já está melhor.", "O irmão caiu mas ele já está melhor."),
        (
            "Ligou, mas o marido dela não vem porque está doente.",
            "Ligou, mas o marido dela não vem porque ele está doente.",
        ),
        (
            "A minha mãe foi operada e já está em casa.",
            "A minha mãe foi operada e ela já está em casa.",
        ),
        ("O Rui caiu, mas não me telefonou.", "O Rui caiu, mas ele não me telefonou."),
        ("Ela disse-me que não ia.", "Ela disse-me que ela não ia."),
        ("Dei-lhe o número, mas nunca me ligou.", "Dei-lhe o número, mas ele nunca me ligou."),
        (
            "Como dizia a minha mãe quando comprava a lotaria.",
            "Como dizia a minha mãe quando ela comprava a lotaria.",
        ),
    ],
)
def test_the_person_goes_on(text, said):
    assert with_same_person(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "A minha mãe perguntou-me onde estava.",
        "O chefe explicou-me como funcionava a máquina.",
        "A vizinha contou-nos onde vivia o filho.",
        "O polícia multou-me porque conduzia depressa.",
        "O pai disse-me porque havia fumo.",
        "A casa caiu, mas não nos matou.",
        "Ele não me disse onde vivia.",
        "A minha mãe fez a sopa e já está pronta.",
        "O pai comprou um carro mas ainda está na oficina.",
        "A estrada abriu mas ainda está longe.",
        "Dei-lhe o número, mas não funcionou.",
        "Ela disse-me que ia chover.",
        "Ela disse-me que estava frio.",
        "Como dizia o meu avô quando chovia, é bom para as couves.",
        "",
    ],
)
def test_others_stay(text):
    assert with_same_person(text) == text


def test_she_tells_it_to_him():
    assert with_same_person("Ele ligou à irmã e ela contou-lhe que saía.") == (
        "Ele ligou à irmã e ela contou a ele que saía."
    )
    assert with_same_person("A Ana ligou ao Rui e ele disse-lhe que sim.") == (
        "A Ana ligou ao Rui e ele disse a ela que sim."
    )
