"""People keep their given names, and popes, kings and saints are translated."""

import pytest

from pipeline.translate.casing import calmed, is_shouted
from pipeline.translate.engine import Pair
from pipeline.translate.names import lost, missing_names, with_given_names, with_surnames

PT = Pair("pt", "en")


@pytest.mark.parametrize(
    ("source", "draft", "made"),
    [
        ("O João Canijo morreu.", "John Canijo died.", "João Canijo died."),
        ("A Maria e o Paulo.", "Mary and Paul.", "Maria and Paulo."),
        ("António e Antônio.", "Anthony and Anthony.", "António and António."),
        ("O John e o João.", "John and John.", "John and John."),
        ("O papa João Paulo II.", "Pope John Paul II.", "Pope John Paul II."),
        ("A igreja de São João.", "The church of St. John.", "The church of St. John."),
        ("O cão ladra.", "John barks.", "John barks."),
        ("Eu vi o João.", "I saw John.", "I saw João."),
        ("A irmã da Júlia.", "Julia's sister.", "Júlia's sister."),
        ("A obra de Júlio César.", "A work by Julius Caesar.", "A work by Julius Caesar."),
        ("A Maria do Céu.", "Mary of Heaven.", "Maria of Heaven."),
        ("O Adão Silva dormiu.", "Adam Silva slept.", "Adão Silva slept."),
        ("O Adão dormiu.", "Adam slept.", "Adam slept."),
        ("A Fátima Bento saiu.", "Fatima Benedict left.", "Fátima Bento left."),
        ("O rio Jordão.", "The River Jordan.", "The River Jordan."),
        ("O Vale do Jordão.", "The Jordan Valley.", "The Jordan Valley."),
    ],
)
def test_given_names(source, draft, made):
    assert with_given_names(draft, source, PT) == made


def test_other_pairs_are_left_alone():
    assert with_given_names("John left.", "João saiu.", Pair("gl", "en")) == "John left."


@pytest.mark.parametrize("text", ["O QUE MUDA HOJE", "A CASA DO PAI", "CHUVA EM FARO"])
def test_short_words_in_capitals_are_shouted(text):
    assert is_shouted(text)


@pytest.mark.parametrize("text", ["SIC, TVI, RTP, CNN", "BBC NEWS", "PSD E PS", "FIFA"])
def test_acronyms_are_not(text):
    assert not is_shouted(text)


WHOLE = frozenset(["fechado", "para", "obras", "não", "me", "a", "à", "guerra", "porto", "de"])


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Na porta lia-se FECHADO PARA OBRAS hoje.", "Na porta lia-se fechado para obras hoje."),
        ("FECHADO PARA OBRAS até maio.", "Fechado para obras até maio."),
        ("Disse: «NÃO À GUERRA»!", "Disse: «Não à guerra»!"),
        ("O ator JOÃO PACHECO DE SÁ saiu.", "O ator João Pacheco de SÁ saiu."),
        ("A PORTO EDITORA fechou.", "A Porto Editora fechou."),
        ("A BBC NEWS e o PSD E PS.", "A BBC NEWS e o PSD E PS."),
        ("O XQ1 e o XQ2.", "O XQ1 e o XQ2."),
        ("URGENTE: sai hoje.", "URGENTE: sai hoje."),
    ],
)
def test_capitals_inside_a_sentence(text, sent):
    assert calmed(text, lambda word: 1 if word in WHOLE else 2) == sent


SOURCE = "A espécie é da família Dromaeosauridae e é prima do Velociraptor, diz o Governo."


@pytest.mark.parametrize(
    ("draft", "missing"),
    [
        ("The species is in the family Dromaeosauridae.", True),
        ("The species is in the family Dromaeosauridae. It says so.", True),
        ("The species is a Dromaeosaurid and a cousin of Velociraptors.", False),
        ("The species is a Dromaeosaurid and a cousin of the Swift Robber.", False),
    ],
)
def test_a_name_that_is_lost_with_its_clause_is_told(draft, missing):
    def count(word: str) -> int:
        return 1 if word in ("governo", "espécie") else 3

    assert missing_names(SOURCE, "", PT, count) == {"Dromaeosauridae", "Velociraptor"}
    assert lost(missing_names(SOURCE, draft, PT, count), SOURCE, draft) is missing
    assert not missing_names(SOURCE, draft, Pair("de", "en"), count)


@pytest.mark.parametrize(
    ("source", "draft", "made"),
    [
        ("Disse Prata que não.", "Said Silver that no.", "Said Prata that no."),
        ('"Não", disse Branco.', '"No," White said.', '"No," Branco said.'),
        ("Queixa-se Leite ao juiz.", "Milk complains to the judge.", None),
        ("O bar vende Leite e Café.", "The bar sells Milk and Coffee.", None),
        ("O papel em Branco.", "The paper in White.", None),
        ("Em Branco, nada.", "In White, nothing.", None),
        ("Nasceu na Esperança.", "He was born in Hope.", None),
        ("Viu a Guerra de longe.", "He saw the War from afar.", None),
        ("O livro Guerra e Paz.", "The book War and Peace.", None),
        ("Ataca Governo e Igreja.", "He attacks Government and Church.", None),
        ("Elogiou Lobo e Pedro.", "He praised Lobo and Pedro.", None),
    ],
)
def test_surnames_that_are_words(source, draft, made):
    assert with_surnames(draft, source, PT) == (made or draft)


def test_a_name_that_the_draft_has_too_is_not_lost():
    source, draft = "Segundo Prata, a Ana saiu.", "According to Prata, Ana left with Silver."
    assert with_surnames(draft, source, PT) == draft


def test_surnames_of_other_languages_stay():
    assert with_surnames("He said White.", "Disse Branco.", Pair("it", "en")) == "He said White."


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("POLÍCIA: Três detidos", "Polícia: Três detidos"),
        ("OPINIÃO: Votar é preciso", "Opinião: Votar é preciso"),
        ("INSS: muda o prazo", "INSS: muda o prazo"),
        ("XPTOZ: muda o prazo", "XPTOZ: muda o prazo"),
    ],
)
def test_a_label_in_capitals_is_written_as_others_are(written, sent):
    assert calmed(written, len, "pt") == sent


def test_a_cell_in_capitals():
    assert calmed("LISBOA", lambda word: 1 if word == "Lisboa" else 3, "pt") == "Lisboa"
    assert calmed("SENAI", len, "pt") == "SENAI"
