"""Headlines that tell what happens before whom it happens to."""

import pytest

from pipeline.translate.phrases.verb_first import with_predicate_last


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Fica em prisão preventiva homem que esfaqueou a companheira",
            "Homem que esfaqueou a companheira fica em prisão preventiva",
        ),
        ("Tomam posse novos juízes", "Novos juízes tomam posse"),
        ("Tomou hoje posse a primeira reitora", "A primeira reitora tomou hoje posse"),
        ("Toma posse no sábado o reitor.", "O reitor toma posse no sábado."),
        ("Demite-se diretora do hospital", "Diretora do hospital demite-se"),
        ("Demite-se João Galamba", "João Galamba demite-se"),
        ("Última hora: demite-se ministra", "Última hora: ministra demite-se"),
        ("Última hora: Demite-se ministra", "Última hora: Ministra demite-se"),
        ("Mantém-se aviso vermelho", "Aviso vermelho mantém-se"),
        ("Mantêm-se cortadas três estradas", "Três estradas mantêm-se cortadas"),
        ("Vão ser demolidas casas na praia", "Casas na praia vão ser demolidas"),
        ("Continua fraca a procura por casas", "A procura por casas continua fraca"),
        ("Vai abrir em Évora novo museu", "Novo museu vai abrir em Évora"),
        ("Começam segunda-feira obras na A1", "Obras na A1 começam segunda-feira"),
        ("Cai muro de escola em Felgueiras", "Muro de escola em Felgueiras cai"),
        ("Aumentam queixas, diz a PSP", "Queixas aumentam, diz a PSP"),
        ("Declara-se inocente acusado de burla", "Acusado de burla declara-se inocente"),
        ("Vem aí chuva forte", "Chuva forte vem aí"),
        ("Fica em casa suspeita de burla", "Fica em casa suspeita de burla"),
        (
            "Sai em liberdade suspeita de burlar idosos",
            "Mulher suspeita de burlar idosos sai em liberdade",
        ),
    ],
)
def test_the_subject_stands_in_front(text: str, told: str) -> None:
    assert with_predicate_last(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Toma posse na segunda-feira",
        "Toma posse administrativa do prédio",
        "Sai da prisão preventiva",
        "Sai do hospital distrital de Faro",
        "Entra em greve por tempo indeterminado",
        "Abre portas a novos negócios",
        "Está de volta a casa",
        "Está aberto 24 horas",
        "Ficaram fechados três dias em casa",
        "Fica fechado um mês",
        "Está contra a lei",
        "Está convencido o ministro de que a lei passa.",
        "Ficou provado que mentiu",
        "Mantém-se firme",
        "Demite-se acusado de mentir",
        "Caiu o pano sobre o festival",
        "Continua a chover em todo o país",
        "Começou carreira no teatro",
        "Começou obras sem licença.",
        "Aumenta 3% o preço do pão",
        "Perde a vida ao cair de andaime",
        "Confirma-se: o treinador sai",
        "Fica em casa sozinha",
        "O presidente toma posse amanhã",
        "Quem toma posse?",
        "Toma posse o novo reitor?",
    ],
)
def test_others_stay(text: str) -> None:
    assert with_predicate_last(text) == text
