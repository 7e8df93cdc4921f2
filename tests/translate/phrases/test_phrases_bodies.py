import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.bodies import begins_with_body, with_bodies


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Chega tira votos ao PSD", "O Chega tira votos ao PSD"),
        ("Livre absteve-se na votação", "O Livre absteve-se na votação"),
        ("Novo expulsa vereador", "O partido Novo expulsa vereador"),
        ("Câmara cobra taxa aos turistas", "A Câmara cobra taxa aos turistas"),
        ("Junta oferece livros", "A junta de freguesia oferece livros"),
        ("Junta limpa as ruas", "A junta de freguesia limpa as ruas"),
        ("Fazenda estuda corte", "O Ministério da Fazenda estuda corte"),
        ("MP acusa autarca", "O Ministério Público acusa autarca"),
        ("O caso está no MP.", "O caso está no Ministério Público."),
        ("A MP caducou.", "A medida provisória caducou."),
        ("Leão XIV visita o Líbano", "O Papa Leão XIV visita o Líbano"),
        ("Recorreu ao Constitucional.", "Recorreu ao Tribunal Constitucional."),
        ("Ele deixou o Supremo.", "Ele deixou o Supremo Tribunal."),
        ("O PL da Anistia avança.", "O projeto de lei da Anistia avança."),
        ("MP do IOF perde validade", "Medida provisória do IOF perde validade"),
    ],
)
def test_bodies_are_named_in_full(written, sent):
    assert with_bodies(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Chega ajuda a Gaza",
        "Chega a Lisboa nova linha",
        "Chega hoje ao país o ministro",
        "Livre de perigo, o homem saiu",
        "Receita de bolo é sucesso",
        "Novo hospital abre em maio",
        "Podemos aprender com isto",
        "Câmara de vigilância filma furto",
        "Saúde mental preocupa",
        "Saúde não pode esperar, dizem médicos",
        "Receita vai ao forno durante 40 minutos",
        "Fazenda fica a 20 km da cidade",
        "Novo vai custar 3 milhões",
        "União vai fazer a força",
        "Chega não basta",
        "Podemos já marcar férias?",
        "União dos sindicatos apela",
        "Direita e esquerda votam juntas",
        "O PL do Rio expulsou o deputado.",
        "O Supremo Tribunal decidiu.",
        "O Papa Leão XIV chegou.",
        "A câmara de 48 MP grava em 4K.",
    ],
)
def test_other_words_stay(text):
    assert with_bodies(text) == text
    assert not begins_with_body(text)


@given(st.text(alphabet="MP ChegaOacr.", max_size=40))
def test_what_is_named_in_full_stays_so(text):
    once = with_bodies(text)
    assert with_bodies(once) == once


def test_a_party_behind_its_article():
    assert with_bodies("O Novo quer cassar o mandato") == "O partido Novo quer cassar o mandato"
    assert with_bodies("O Novo Banco quer vender") == "O Novo Banco quer vender"
    assert with_bodies("O Novo Testamento fala disso.") == "O Novo Testamento fala disso."
