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
        ("Menos turistas, mais receitas", "Menos turistas, mais receita"),
        ("Havia 93 presentes e 14 faltas.", "Havia 93 pessoas presentes e 14 ausências."),
        (
            "O cartaz dizia que não e ninguém ligou.",
            "O cartaz dizia que não e ninguém prestou atenção.",
        ),
        ("O condutor acusou 1,8 gramas de álcool.", "O condutor tinha 1,8 gramas de álcool."),
        ("A concessionária repara o asfalto.", "A empresa responsável repara o asfalto."),
        ("Acidente com uma mota na A1.", "Acidente com uma moto na A1."),
        ("Servidores do estado param.", "Funcionários públicos do estado param."),
        ("As chamas lavram em mato.", "As chamas ardem em mato."),
        ("A neve bloqueou a serra.", "A neve bloqueou a montanha."),
        ("O fogo já está dominado.", "O fogo já está controlado."),
        ("O juiz ouviu os jurados.", "O juiz ouviu os membros do júri."),
        ("Choque entre dois carros", "Colisão entre dois carros"),
        ("O preso fugiu do fórum.", "O preso fugiu do tribunal."),
        ("Ela dirigia sem habilitação.", "Ela dirigia sem carta de condução."),
        ("Dez árvores vão ser abatidas.", "Dez árvores vão ser cortadas."),
        ("A diretora afastada nega tudo.", "A diretora suspensa nega tudo."),
        ("Vivem em barracas sem luz.", "Vivem em shacks sem luz."),
        ("Os Correios perderam encomendas.", "Os Correios perderam pacotes."),
        ("Os custos derraparam.", "Os custos aumentaram."),
        ("A perícia esteve no local do crime.", "A polícia científica esteve no local do crime."),
        ("A tartaruga ficou numa rede.", "A tartaruga ficou numa rede de pesca."),
        ("Uma rotura na conduta de água.", "Uma rotura na conduta de água."),
        ("A rutura na conduta cortou a água.", "A rutura na tubagem cortou a água."),
        ("O trator virou-se e matou-o.", "O trator capotou e matou-o."),
        ("Os carros sobem o passeio.", "Os carros sobem a calçada."),
        ("O muro cedeu com a chuva.", "O muro desabou com a chuva."),
        ("Um raio matou dois banhistas.", "Um relâmpago matou dois banhistas."),
        ("A banda atuou no palco.", "A banda apresentou-se no palco."),
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
        ("O IPTU vence na sexta-feira.", "O IPTU tem de ser pago na sexta-feira."),
        ("O time sai atrás, mas empata.", "O time começa a perder, mas empata."),
        ("O autor alega que o réu faltou.", "O queixoso alega que o réu faltou."),
        ("O diploma entra em vigor.", "O decreto entra em vigor."),
        ("A prefeitura abriu pregão.", "A prefeitura abriu leilão público."),
        ("Teve 18 valores no exame.", "Teve 18 pontos no exame."),
        ("A ministra assinou o despacho.", "A ministra assinou o order."),
        ("O carrinho engoliu a moeda.", "O carrinho engoliu a coin."),
        ("O comprador perde o sinal.", "O comprador perde o depósito."),
        ("Se a chamada é falsa, desligue.", "Se a chamada é falsa, hang up."),
        ("Quem tem asma leva a bomba.", "Quem tem asma leva a inhaler."),
        ("A bicicleta tem mudanças.", "A bicicleta tem gears."),
        ("A orquestra adiou o ensaio.", "A orquestra adiou o rehearsal."),
        ("O coro faz audições.", "O coro faz auditions."),
        ("O estudante perdeu a bolsa.", "O estudante perdeu a bolsa de estudo."),
        ("A empresa abriu um estágio.", "A empresa abriu um internship."),
        ("O notário leu a escritura.", "O notário leu a deed."),
        ("O juiz adiou o processo.", "O juiz adiou o caso."),
        ("O seguro tem franquia.", "O seguro tem deductible."),
        ("O carro atropelou o peão na via.", "O carro atropelou o pedestre na via."),
        ("O revisor pediu o bilhete.", "O inspetor pediu o bilhete."),
        ("O comando tem um botão.", "O controle remoto tem um botão."),
        ("O utente não tem médico.", "O paciente não tem médico."),
        ("O médico pediu análises.", "O médico pediu exames de sangue."),
        ("A turma tem menos faltas.", "A turma tem menos ausências."),
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
        "Os jurados do desfile ouviram o juiz.",
        "O fogo na serra da Estrela alastrou.",
        "O bairro dos bombeiros foi dominado por traficantes.",
        "O choque elétrico matou o condutor do carro.",
        "O presidente foi afastado do cargo.",
        "A nova variante do vírus chegou à vila.",
        "O ator vive um momento difícil.",
        "O navio virou a norte.",
        "A polícia não tem pista do carro.",
        "O Governo cedeu à pressão da rua.",
        "O livro da empresa tem mais receitas de bolos.",
        "O avançado fez o golo 28 da carreira.",
        "O Pai Natal levou 30 presentes e 14 brinquedos.",
        "O alarme deu o alerta e ninguém ligou para a polícia.",
        "O teste acusou álcool.",
        "A concessionária vende carros na estrada de Sintra.",
        "O ministro Mota falou do acidente.",
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
        "O autor do livro acusa o réu.",
        "O diploma do aluno é lei.",
        "O dólar fechou o pregão, diz a prefeitura.",
        "A escola tem valores.",
        "O despacho de mercadorias do tribunal.",
        "A moeda caiu, e o banco engoliu a perda.",
        "O vendedor perdeu o sinal de telemóvel.",
        "Deve desligar o telemóvel na chamada.",
        "A bomba de insulina e a asma.",
        "As mudanças climáticas e a bicicleta.",
        "O escritor leu o ensaio ao maestro.",
        "As audições do ministro na comissão.",
        "A bolsa de Lisboa e o estudante.",
        "O jogador da empresa faz estágio.",
        "Guarde a carne no frigorífico da empresa.",
        "A escritura do romance na casa.",
        "O processo de paz foi ao tribunal.",
        "A franquia abriu uma loja de seguros.",
        "O peão caiu do touro na via.",
        "O revisor de texto leu o bilhete.",
        "O comando da GNR mostrou o botão.",
        "O comando militar falou na televisão.",
        "Os utentes do comboio vão ao hospital.",
        "O médico fez análises de dados.",
        "O aluno fez duas faltas no jogo.",
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


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Surto em lar mata três utentes", "Surto em lar de idosos mata três utentes"),
        ("Incêndio em lares de idosos", "Incêndio em lares de idosos"),
        ("Famílias de idosos sem lar", "Famílias de idosos sem lar"),
    ],
)
def test_the_old_live_in_homes(text: str, said: str) -> None:
    assert in_its_sense(text) == said
