"""A negation that was lost or added is told; what stands for one is not."""

import pytest

from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict
from pipeline.translate.negation import is_added, is_lost


@pytest.mark.parametrize(
    ("code", "source", "draft", "lost"),
    [
        ("pt", "O ministro não se demite.", "The minister resigns.", True),
        ("pt", "O ministro não se demite.", "The minister does not resign.", False),
        ("pt", "O ministro não se demite.", "The minister doesn’t resign.", False),
        ("pt", "Ninguém morreu.", "Someone died.", True),
        ("pt", "Ninguém ficou indiferente.", "They were unmoved.", False),
        ("pt", "Já não fuma.", "He stopped smoking.", False),
        ("de", "Sie kommen nicht.", "They are coming.", True),
        ("de", "Das ist keine Lösung.", "That is no solution.", False),
        ("fr", "Il ne viendra pas.", "He will come.", True),
        ("es", "No hay agua.", "There is water.", True),
        ("sv", "De kommer inte.", "They are coming.", True),
        ("pl", "Nie wiem.", "I know.", True),
        ("pt", "A anotação do senador.", "The note of the senator.", False),
        ("pt", "Quem não deve não teme.", "Who should not fear.", True),
        ("pt", "Quem não deve não teme.", "He who owes nothing does not fear.", False),
        ("pt", "Ele não quis comentar.", "He declined to comment.", False),
        ("pt", "O preço não baixou.", "The price declined to 5 euros.", True),
        ("pt", "Não voltou ninguém.", "Nobody returned.", False),
        ("hu", "Nem tudom.", "I know.", False),
    ],
)
def test_a_lost_negation(code, source, draft, lost):
    pair = Pair(code, "en")
    assert is_lost(source, draft, pair) is lost
    assert (verdict(Evidence(source, draft, pair)) == "negation") is lost


def test_nothing_is_said_of_other_targets():
    assert not is_lost("I do not know.", "Lo sé.", Pair("en", "es"))


@pytest.mark.parametrize(
    ("source", "draft", "lost"),
    [
        ("I do not know.", "Eu sei.", True),
        ("Nobody came.", "Todos vieram.", True),
        ("He didn't pay and didn't leave.", "Ele não pagou e saiu.", True),
        ("He didn't pay and didn't leave.", "Ele não pagou nem saiu.", False),
        ("He failed to pay.", "Ele pagou.", False),
        ("There was no reply.", "Ficou sem resposta.", False),
        ("It is no longer there.", "Já saiu dali.", False),
        ("She was not moved.", "Ela ficou indiferente.", False),
        ("It isn’t allowed.", "É permitido.", True),
        ("Not only he but she came.", "Veio ele e veio ela.", True),
        ("Not only he but she came.", "Não só ele, mas ela veio.", False),
    ],
)
def test_a_negation_lost_on_the_way_into_portuguese(source, draft, lost):
    assert is_lost(source, draft, Pair("en", "pt")) is lost


@pytest.mark.parametrize(
    ("source", "draft", "added"),
    [
        ("Everyone came.", "Ninguém veio.", True),
        ("Twelve bags were found.", "Não foram encontradas 12 malas.", True),
        ("The minister refused to speak.", "O ministro não quis falar.", False),
        ("He is unable to walk.", "Ele não consegue andar.", False),
        ("Is it ready?", "Está pronto, não está?", False),
        ("It is too late to leave.", "É tarde, não vale a pena sair.", False),
    ],
)
def test_a_negation_added_on_the_way_into_portuguese(source, draft, added):
    assert is_added(source, draft, Pair("en", "pt")) is added


@pytest.mark.parametrize(
    ("source", "draft", "added"),
    [
        ("Perderam-se 12 malas.", "No 12 bags were lost.", True),
        ("Todos acreditam na ministra.", "Nobody believes the minister.", True),
        ("O clube renova com o avançado.", "The club doesn’t renew with the striker.", True),
        ("Declarou-se inocente.", "He pleaded not guilty.", False),
        ("É proibida a entrada.", "No entry.", False),
        ("Faltam vagas nas creches.", "There are no places in nurseries.", False),
        ("A obra acaba o mais tardar em maio.", "The works end no later than May.", False),
        ("O recibo n.º 120 perdeu-se.", "Receipt No 120 was lost.", False),
        ("Respondeu: «No way».", "He replied: «No way.»", False),
        ("Respondeu: «Claro».", "He replied: «No way.»", True),
        ("O disco Never Again saiu em maio.", "The record Never Again came out in May.", False),
    ],
)
def test_an_added_negation(source, draft, added):
    pair = Pair("pt", "en")
    assert is_added(source, draft, pair) is added
    assert (verdict(Evidence(source, draft, pair)) == "negation") is added


def test_an_added_negation_is_told_where_it_was_measured():
    assert not is_added("Todos vinieron.", "Ninguém veio.", Pair("es", "pt"))
    assert not is_added("Tutti vennero.", "Nobody came.", Pair("it", "en"))


def test_what_is_advised_against_is_not_advised():
    pair = Pair("pt", "en")
    assert is_lost("Desaconselham viagens.", "They advise travel.", pair)
    assert not is_lost("Desaconselham viagens.", "They advise against travel.", pair)
    assert is_lost("É proibida a entrada de cães.", "The entry of dogs.", pair)
    assert not is_lost("É proibida a entrada de cães.", "Dogs are banned.", pair)


def test_some_behind_its_noun_negates():
    pair = Pair("pt", "en")
    source = "Em circunstância alguma poderá o sócio votar."
    assert is_lost(source, "The member may vote.", pair)
    assert not is_lost(source, "Under no circumstances may the member vote.", pair)
    assert not is_added(source, "Under no circumstances may the member vote.", pair)
