import pytest

from pipeline.translate.phrases.unfinished import told_undone


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Está por provar que mentiu.", "Ainda não foi provado que mentiu."),
        ("Ficaram por pagar as contas.", "Não foram pagos as contas."),
        ("As causas estão por apurar.", "As causas ainda não foram apurados."),
        ("O caso continua por explicar.", "O caso ainda não foi explicado."),
        ("O corpo ainda está por identificar.", "O corpo ainda não foi identificado."),
        ("A data estava ainda por definir.", "A data ainda não tinha sido definido."),
        ("Mas está por apurar a causa.", "Mas ainda não foi apurado a causa."),
        ("Metade ficou por vender.", "Metade não foi vendido."),
        ("O que ficou por dizer é muito.", "O que não foi dito é muito."),
        ("Está por decidir se avança.", "Ainda não foi decidido se avança."),
        ("Nenhum caso ficou por investigar.", "Nenhum caso ficou sem ser investigado."),
        ("Garante que nada ficou por dizer.", "Garante que nada ficou sem ser dito."),
        ("A renda está por pagar.", "A renda ainda não foi pago."),
    ],
)
def test_what_is_yet_to_be_done(written, sent):
    assert told_undone(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O melhor está por vir.",
        "O bebé está por nascer.",
        "Há muito por fazer.",
        "Ele está por trás do crime.",
        "Continua por cá.",
        "Ninguém ficou por aqui.",
        "Nenhum homem ficou por amar a pátria.",
        "O caso não ficou por explicar.",
        "Ficou conhecido por explicar tudo.",
    ],
)
def test_other_sentences_stay(text):
    assert told_undone(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Ele está por resolver tudo sozinho.",
        "O presidente ficou por decidir o negócio.",
    ],
)
def test_who_is_yet_to_do_something_stays(text):
    assert told_undone(text) == text


def test_nobody_was_baptized():
    assert told_undone("O bebé ficou por batizar.") == "O bebé não foi batizado."
