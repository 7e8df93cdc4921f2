"""Words get the sense that another word of their sentence tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases import topics
from pipeline.translate.phrases.topics import in_its_sense


@pytest.mark.parametrize(
    ("text", "plainer"),
    [
        (
            "Os servidores ameaçam parar se o salário não cair.",
            "Os funcionários públicos ameaçam parar se o salário não cair.",
        ),
        ("Servidores do estado param.", "Funcionários públicos do estado param."),
        ("O senador irritou aliados da legenda.", "O senador irritou aliados do partido."),
        (
            "O presidente da Câmara vai pautar a PEC.",
            "O presidente da Câmara dos Deputados vai pautar a PEC.",
        ),
        ("O time poupa os titulares.", "O time poupa os jogadores titulares."),
        (
            "O suspeito tem passagens por furto.",
            "O suspeito tem antecedentes criminais por furto.",
        ),
        ("A delegada pediu a prisão dele.", "A inspetora da polícia pediu a prisão dele."),
        ("As mangas estão maduras.", "As mangoes estão maduras."),
        ("Os peões usam a passadeira.", "Os pedestres usam a passadeira."),
        ("Junte as gemas e as claras.", "Junte as gemas e as claras de ovo."),
        ("Engasgou-se com uma bala de chocolate.", "Engasgou-se com uma rebuçado de chocolate."),
        ("Pediu um galão e uma torrada.", "Pediu um café com leite e uma torrada."),
        ("O cabo Tavares, da GNR, falou.", "O Cpl. Tavares, da GNR, falou."),
        ("Perdeu a aliança do dedo.", "Perdeu o anel de casamento do dedo."),
        ("O avô vendeu a quinta.", "O avô vendeu a quinta agrícola."),
        ("Vieram 20 elementos da GNR.", "Vieram 20 membros da GNR."),
        ("O chefe despediu-se.", "O chefe demitiu-se."),
        ("Não percebeu a pergunta.", "Não entendeu a pergunta."),
        ("Caminhão tomba na rodovia", "Caminhão capotou na rodovia"),
        ("A moto bateu de frente com um ônibus.", "A moto colidiu frontalmente com um ônibus."),
        ("Fecharam a rodovia na altura de Itaituba.", "Fecharam a rodovia perto de Itaituba."),
        (
            "O Senado votou o projeto que muda isso.",
            "O Senado votou o projeto de lei que muda isso.",
        ),
        ("Na semifinal, o time pega o vencedor.", "Na semifinal, o time enfrenta o vencedor."),
        ("Querem desligar mil empregados.", "Querem dispensar mil empregados."),
        ("Perdeu o freio do caminhão na serra.", "Perdeu o freio do caminhão na montanha."),
        ("O imóvel está em nome de um laranja.", "O imóvel está em nome de um testa de ferro."),
        ("O IPTU vence na sexta-feira.", "O IPTU termina na sexta-feira."),
        ("O time sai atrás, mas empata.", "O time começa a perder, mas empata."),
        ("O frigorífico parou o abate.", "O matadouro parou o abate."),
        ("A onça foi vista no quintal.", "A jaguar foi vista no quintal."),
        ("Acertou as cinco dezenas da Quina.", "Acertou as cinco números da Quina."),
        ("O concurso da Mega-Sena saiu.", "O sorteio da Mega-Sena saiu."),
        ("Vagas de nível médio no edital.", "Vagas de ensino secundário no edital."),
        ("A bateria da escola de samba.", "A orquestra de percussão da escola de samba."),
    ],
)
def test_a_topic_tells(text, plainer):
    assert in_its_sense(text) == plainer


@pytest.mark.parametrize(
    "text",
    [
        "O ataque derrubou os servidores da empresa.",
        "Os servidores públicos pedem salário.",
        "O Servidor é um filme.",
        "A legenda do filme é do deputado.",
        "O presidente da Câmara de Sintra falou ao Senado.",
        "O presidente da Câmara ouviu deputados e autarcas do concelho.",
        "Os titulares das contas pagam mais.",
        "O time poupa os jogadores titulares.",
        "O jogador tem passagens por Santos e Bahia.",
        "Comprou passagens de avião com o suspeito.",
        "O delegado sindical foi preso.",
        "A bolsa tombou ao chão.",
        "O clube saiu atrás de reforços.",
        "O suco de laranja da empresa.",
        "O Vasco vence na sexta-feira.",
        "O contrato vence a barreira.",
        "O goleiro pega o pênalti.",
        "A Serra da Canastra tem rodovia.",
        "Mandou desligar a energia dos funcionários.",
        "O projeto social do senador cresceu.",
        "A deputada bateu de frente com o ministro no acidente.",
        "Ele ficou na altura de decidir pela rodovia.",
        "O frigorífico da cozinha avariou.",
        "A onça de ouro subiu no mercado.",
        "Dezenas de pessoas jogam na loteria.",
        "O concurso público tem edital.",
        "A bateria do carro acabou no carnaval.",
        "A manga da camisa é doce.",
        "O peão caiu do touro na rua.",
        "As claras regras do bolo de ovos, em castelo.",
        "Uma bala perdida feriu quem comia doces.",
        "O cabo Espichel tem um militar.",
        "A aliança entre os noivos do partido.",
        "A quinta vitória do filho.",
        "O chefe despediu-se da equipa.",
        "Percebeu que a pergunta era má.",
        "Os elementos químicos da prova da GNR.",
    ],
)
def test_what_no_topic_tells_stays(text):
    assert in_its_sense(text) == text


@given(st.text())
def test_text_without_such_words_stays(text):
    if not any(word in text.lower() for word in topics._EVERY):
        assert in_its_sense(text) == text


def test_no_form_tells_its_own_topic():
    for topic in topics._TOPICS:
        assert topic.tells.isdisjoint(topic.senses)
        assert topic.tells.isdisjoint(topic.unless)
