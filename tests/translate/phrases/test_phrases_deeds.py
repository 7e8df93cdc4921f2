"""Verbs of many senses are sent as the one that their object tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.deeds import by_deed


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Os ladrões partiram o vidro.", "Os ladrões quebraram o vidro."),
        ("Partiu-lhe dois dentes.", "Ele quebrou-lhe dois dentes."),
        ("Tinha partido a bacia.", "Tinha quebrado a bacia."),
        ("Não parta os ovos.", "Não quebre os ovos."),
        ("Tem a perna partida.", "Tem a perna quebrada."),
        ("A corda partiu ao meio.", "A corda quebrou ao meio."),
        ("O preço afasta clientes.", "O preço desencoraja clientes."),
        ("O óleo sujou a praia.", "O óleo poluiu a praia."),
        ("O aluno riscou a mesa.", "O aluno scratched a mesa."),
        ("O vento derrubou postes.", "O vento fez cair postes."),
        ("O comboio apanhou um carro.", "O comboio atingiu um carro."),
        ("O cinema passa um filme mudo.", "O cinema exibe um filme mudo."),
        ("O TRE cassou o prefeito.", "O TRE destituiu o prefeito."),
        ("A Câmara derrubou a proposta.", "A Câmara rejeitou a proposta."),
        ("O sismo derrubou mil casas.", "O sismo destruiu mil casas."),
        ("Não vai mexer nos impostos.", "Não vai alterar os impostos."),
        ("Medina afasta um aumento do IVA.", "Medina descarta um aumento do IVA."),
        ("O líder remodelou o Governo.", "O líder reshuffled o Governo."),
        ("A elefanta pisou o tratador.", "A elefanta trampled o tratador."),
        ("O pintor apanhou um choque e caiu.", "O pintor sofreu um choque e caiu."),
        ("A juíza marcou a leitura da sentença.", "A juíza agendou a leitura da sentença."),
        ("O pombo partiu uma asa.", "O pombo quebrou uma asa."),
        ("Tirou os sapatos velhos.", "Ele removeu os sapatos velhos."),
        ("O porteiro ligou as luzes.", "O porteiro acendeu as luzes."),
        ("Ela passou a camisa a ferro.", "Ela passou a ferro a camisa."),
        ("A médica passou um xarope.", "A médica prescreveu um xarope."),
        ("O agente passou-lhe uma multa.", "O agente multou-o."),
        ("Apanharam dois anos de prisão.", "Eles foram condenados a dois anos de prisão."),
        ("Os dois apanharam dez anos de prisão.", "Os dois foram condenados a dez anos de prisão."),
        ("Marquei uma consulta.", "Agendei uma consulta."),
        ("O rapaz carregou o telemóvel.", "O rapaz recarregou a bateria do telemóvel."),
        ("A galinha pôs um ovo.", "A galinha laid um ovo."),
        ("O ladrão puxou de uma faca.", "O ladrão sacou uma faca."),
        ("O relógio da torre bateu as doze.", "O relógio da torre soou às doze horas."),
        ("Os sinos tocaram.", "Os sinos soaram."),
        ("O carro não pega.", "O carro não arranca."),
        ("Ela apertou o cinto.", "Ela fastened o cinto."),
        ("O rapaz passou-se quando viu.", "O rapaz perdeu a cabeça quando viu."),
        ("O réu reprovou a matemática.", "O réu falhou em matemática."),
        ("A dívida do clube prescreveu.", "A dívida do clube expirou."),
        ("O telefone voltou a tocar.", "O telefone tocou novamente."),
        ("O caixa contou o dinheiro.", "O caixa counted o dinheiro."),
        ("Pegou fogo ao carro.", "Ele incendiou o carro."),
        ("A senhora desfez as malas.", "A senhora esvaziou as malas."),
        (
            "O líder tenta costurar um novo acordo com o Senado.",
            "O líder tenta negociar um novo acordo com o Senado.",
        ),
        ("Levou uma queda e já leva 14 golos.", "Ele sofreu uma queda e já leva 14 golos."),
        ("Câmara aliena três imóveis", "Câmara vende três imóveis"),
        ("A greve encerrou dezenas de escolas.", "A greve fechou dezenas de escolas."),
        ("Encerraram as urgências.", "Eles fecharam as urgências."),
        ("A empresa captou R$ 20 milhões.", "A empresa angariou R$ 20 milhões."),
        ("O patrão não recolheu o FGTS.", "O patrão não pagou o FGTS."),
        ("O cineasta roda um longa no Recife.", "O cineasta filma um longa no Recife."),
        ("Arrombaram a porta da igreja.", "Eles forçaram a porta da igreja."),
        ("Ladrões arrombaram duas lojas.", "Ladrões assaltaram duas lojas."),
        ("Querem normalizar o abastecimento.", "Querem restabelecer o abastecimento."),
        ("O juiz mandou arrestar os bens.", "O juiz mandou apreender os bens."),
        ("A escola repõe as aulas em julho.", "A escola recupera as aulas em julho."),
        ("Encostou uma faca ao pescoço dela.", "Ele colocou uma faca ao pescoço dela."),
        ("O aluno faltou às provas.", "O aluno não compareceu às provas."),
        ("O prefeito driblou a lei.", "O prefeito contornou a lei."),
        ("Moradores cobram providências.", "Moradores exigem providências."),
        ("A editora editou o romance.", "A editora publicou o romance."),
    ],
)
def test_the_object_tells_what_is_done(text: str, told: str) -> None:
    assert by_deed(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "O comboio parte às nove.",
        "A comitiva partiu da Praça do Comércio.",
        "O partido partiu-se em dois.",
        "A casa do partido foi vendida.",
        "Tirou fotografias às botas.",
        "A ponte liga as duas margens.",
        "O atleta passou a roupa ao massagista.",
        "O avião levou vacinas para Angola.",
        "O avançado marcou três golos.",
        "O escândalo marcou a visita do papa.",
        "O navio carregou os contentores.",
        "A polícia prendeu cinco pessoas.",
        "Uma colher de sopa.",
        "O caso passou-se quando eu era pequeno.",
        "O médico prescreveu repouso.",
        "O carro pegou fogo ao bater no muro.",
        "A banda tocou duas horas.",
        "A avó aprendeu a costurar vestidos.",
        "O presidente encerrou a sessão.",
        "A política aliena os jovens.",
        "A câmara captou o momento.",
        "Os garis recolheram o lixo.",
        "O ciclista rodou 40 quilómetros.",
        "Os dois países normalizaram as relações.",
        "O dono repôs o vidro.",
        "Encostou a bicicleta ao muro.",
        "O aluno não faltou à prova.",
        "Faltam médicos nas urgências.",
        "Editou o vídeo em casa.",
        "O bar cobra dez reais.",
        "O avançado driblou o guarda-redes.",
        "O comboio partiu às dez.",
        "O juiz afastou o ministro.",
        "O jogador pisou a bola.",
        "A empresa remodelou a loja.",
        "Partiu o coco a rir.",
        "Partiu a 3 de maio.",
        "O partido a que pertence.",
        "Partiu o navio com os copos.",
    ],
)
def test_other_deeds_stay(text: str) -> None:
    assert by_deed(text) == text


@given(st.text(alphabet="aeijlmnrsuvxz .,-", max_size=60))
def test_a_text_without_such_verbs_stays(text: str) -> None:
    assert by_deed(f"Choveu. {text} 12") == f"Choveu. {text} 12"
