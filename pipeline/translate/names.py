"""People keep their names: engines make "John Canijo" of "João Canijo", and of "Maria" "Mary".

Of 4,750 sentences with 475 Portuguese given names the tiny Firefox model pt→en changed the name in
911; 202 of them still have another. Popes, kings and saints are the exception, whose names people
translate too, and so are those whose other name is translated with it ("Cristóvão Colombo").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from pipeline.translate.engine import Pair
from pipeline.translate.people import surnames
from pipeline.translate.vocabulary import is_known, plain

_GIVEN: Mapping[Pair, Mapping[str, str]] = {
    Pair("pt", "en"): {
        "Albert": "Alberto", "Alexander": "Alexandre", "Alfred": "Alfredo", "Amalia": "Amália",
        "Ambrose": "Ambrósio", "Amelia": "Amélia", "Andrew": "André", "Angela": "Ângela",
        "Angelica": "Angélica", "Anne": "Ana", "Anthony": "António Antônio", "Antonia": "Antónia",
        "Antony": "António Antônio", "Apollonia": "Apolónia", "Arthur": "Artur",
        "Augustine": "Agostinho", "Barbara": "Bárbara", "Bartholomew": "Bartolomeu",
        "Beatrice": "Beatriz", "Benedict": "Bento", "Benjamin": "Benjamim", "Bernard": "Bernardo",
        "Boniface": "Bonifácio", "Caroline": "Carolina", "Catherine": "Catarina",
        "Cecilia": "Cecília", "Celestine": "Celestino", "Celia": "Célia", "Charles": "Carlos",
        "Charlotte": "Carlota", "Christian": "Cristiano", "Christopher": "Cristóvão",
        "Claudia": "Cláudia", "Claudius": "Cláudio", "Clement": "Clemente",
        "Constance": "Constança", "Cyprian": "Cipriano", "Damian": "Damião", "Dauphin": "Delfim",
        "Deborah": "Débora", "Demetrius": "Demétrio", "Desiderius": "Desidério",
        "Edmund": "Edmundo", "Edward": "Eduardo", "Eleanor": "Leonor", "Elisha": "Eliseu",
        "Elizabeth": "Isabel", "Emilia": "Emília", "Emilio": "Emílio", "Eric": "Érica",
        "Erica": "Érica", "Ernest": "Ernesto", "Esther": "Ester", "Eugenia": "Eugénia",
        "Eugenius": "Eugénio", "Eusebius": "Eusébio", "Fabius": "Fábio", "Fatima": "Fátima",
        "Felix": "Félix", "Flavius": "Flávio", "Florian": "Floriano", "Francis": "Francisco",
        "Frederick": "Frederico", "Gaston": "Gastão", "Geoffrey": "Godofredo", "George": "Jorge",
        "Gloria": "Glória", "Gregory": "Gregório", "Helen": "Helena", "Henrietta": "Henriqueta",
        "Henry": "Henrique", "Herminia": "Hermínia", "Hilary": "Hilário", "Honorius": "Honório",
        "Horacio": "Horácio", "Ignatius": "Inácio", "Iris": "Íris",
        "James": "Tiago Jaime", "Jerome": "Jerónimo Jerônimo", "Jesuald": "Jesualdo",
        "Joachim": "Joaquim", "Joanna": "Joana", "John": "João", "Jonathan": "Jónatas",
        "Joseph": "José",
        "Josepha": "Josefa", "Judith": "Judite", "Julia": "Júlia", "Julius": "Júlio Julião",
        "Justin": "Justino", "Lawrence": "Lourenço", "Leonidas": "Leónidas", "Leopold": "Leopoldo",
        "Leticia": "Letícia", "Livy": "Lívio", "Lorenzo": "Lourenço", "Lorraine": "Lorena",
        "Louis": "Luís Luiz", "Louise": "Luísa Luiza", "Lucia": "Lúcia", "Lucius": "Lúcio",
        "Luis": "Luís", "Luisa": "Luísa", "Luke": "Lucas", "Lydia": "Lídia", "Lidia": "Lídia",
        "Magdalene": "Madalena", "Marcellin": "Marcelino", "Marcia": "Márcia", "Mario": "Mário",
        "Mark": "Marcos", "Martial": "Marcial", "Martin": "Martinho", "Mary": "Maria",
        "Matilda": "Matilde", "Matthew": "Mateus", "Matthias": "Matias", "Maurice": "Maurício",
        "Maximian": "Maximiano", "Micah": "Miqueias", "Michael": "Miguel",
        "Monica": "Mónica Mônica", "Natalia": "Natália", "Nicholas": "Nicolau",
        "Octavian": "Octávio Otávio", "Olaf": "Olavo", "Olav": "Olavo", "Olivia": "Olívia",
        "Othello": "Otelo", "Patricia": "Patrícia", "Patrick": "Patrício", "Paul": "Paulo",
        "Penelope": "Penélope", "Peter": "Pedro", "Philip": "Filipe", "Pius": "Pio",
        "Prudence": "Prudêncio", "Quirinus": "Quirino", "Rachel": "Raquel", "Raymond": "Raimundo",
        "Rebekah": "Rebeca", "Reuben": "Rúben Rubem", "Richard": "Ricardo", "Robert": "Roberto",
        "Roger": "Rogério", "Romulus": "Rómulo", "Rosario": "Rosário", "Ruth": "Rute",
        "Salome": "Salomé", "Severin": "Severino", "Silvia": "Sílvia", "Silvius": "Sílvio",
        "Simon": "Simão", "Sonia": "Sónia Sônia", "Stanislaus": "Estanislau", "Stephen": "Estêvão",
        "Tania": "Tânia", "Theodora": "Teodora", "Theodore": "Teodoro", "Theophilus": "Teófilo",
        "Thomas": "Tomás Tomé", "Timothy": "Timóteo", "Titus": "Tito", "Tom": "Tomás",
        "Ursula": "Úrsula", "Valeria": "Valéria", "Veronica": "Verónica Verônica",
        "Victor": "Vítor", "Vincent": "Vicente", "William": "Guilherme", "Xenia": "Xénia",
    },
}  # fmt: skip
"""Given names by their counterparts in the target language."""

_SHARED: Mapping[Pair, Mapping[str, str]] = {
    Pair("pt", "en"): {
        "Abraham": "Abraão", "Achilles": "Aquiles", "Adam": "Adão", "Augustus": "Augusto",
        "Aurelius": "Aurélio", "Caesar": "César", "Candid": "Cândido", "Constantine": "Constantino",
        "Dionysius": "Dionísio", "Elijah": "Elias", "Ezekiel": "Ezequiel", "Glory": "Glória",
        "Grace": "Graça", "Hadrian": "Adriano", "Hannibal": "Aníbal", "Horace": "Horácio",
        "Isaiah": "Isaías", "Ishmael": "Ismael", "Jacob": "Jacó", "Jeremiah": "Jeremias",
        "Jonah": "Jonas", "Jordan": "Jordão", "Joshua": "Josué", "Lazarus": "Lázaro",
        "Maximus": "Máximo", "Moses": "Moisés", "Narcissus": "Narciso", "Noah": "Noé",
        "Oscar": "Óscar", "Paschal": "Pascoal", "Romeo": "Romeu", "Savior": "Salvador",
        "Solomon": "Salomão", "Ulysses": "Ulisses", "Urban": "Urbano", "Valentine": "Valentim",
        "Victoria": "Vitória", "Virgil": "Virgílio", "Virginia": "Virgínia", "White": "Branca",
        "Zacharias": "Zacarias",
    },
}  # fmt: skip
"""Given names that are also those of ancients, of places or words; they are a person's of today
where another name follows."""

_HALLOWED = re.compile(
    r"\b(?:Popes?|Kings?|Queens?|Princes?|Princess|Dukes?|Emperors?|Empress|Saints?|St|San|Apostles?"
    r"|Gospels?|Evangelists?|Bible|Testament|Jesus|Great|Baptist|Prophets?)\b|[A-Z][a-z]+ [IVX]+\b"
)
"""What stands in a sentence about somebody whose name is translated."""

_MEASURED = frozenset({Pair("pt", "en")})
"""Where the loss of a name is told. It takes a target that writes names with capitals as the source
does, and a source whose nouns have none."""

_OPENINGS = frozenset(
    (
        *("a", "after", "all", "although", "an", "and", "are", "as", "at", "before", "but", "did"),
        *("do", "does", "even", "for", "from", "he", "her", "here", "his", "how", "however", "i"),
        *("if", "in", "is", "it", "its", "most", "no", "not", "on", "one", "our", "she", "since"),
        *("so", "some", "that", "the", "their", "then", "there", "these", "they", "this"),
        *("those", "three", "two", "was", "we", "were", "what", "when", "where", "while", "who"),
        *("why", "with", "yes", "you", "your"),
    )
)
"""Words of English that have a capital because they begin a sentence."""

_ALIKE = 3
"""Letters that a name and its counterpart have in common at their beginnings."""

_INSIDE = re.compile(r"[A-ZÀ-ÖØ-Þ](?<=[\w,;] .)[a-zß-öø-ÿ]{2,40}")
"""A name inside a sentence, whose capital stands before all else, as that is found fastest."""

_WORDS_TOO = frozenset(
    (
        *("abade", "aldeia", "areia", "barão", "bispo", "bonito", "cabeça", "canário", "cardeal"),
        *("contente", "esperança", "feijão", "feio", "fiel", "fonte", "galo", "gato", "justo"),
        *("nobre", "novo", "pato", "pedra", "peixe", "pequeno", "pombo", "poço", "prata", "preto"),
        *("junior", "júnior", "messias", "pureza", "ratinho"),
        *("quadros", "salmão", "sardinha", "seixo", "trigo", "vitória"),
    )
)
"""Surnames of Portuguese that engines take for words and the list of people lacks, since there they
would be names behind a title, too ("GOVERNADOR JUSTO")."""

_BEHIND = re.compile(r"(?<=[\w,;\"”»] )[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,40}")
_LATER = re.compile(r" ([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,40})(?![\w-])")
"""A name that does not begin its text, alone or not, which is found faster."""

_ALONE = re.compile(r" ([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,40})(?![\w-]| (?:d[aeo]s? |e )?[A-ZÀ-ÖØ-Þ])")
"""A name that has no other one next."""

_BEFORE = re.compile(r"((?<![^\W\d_])[a-zß-öø-ÿ]+|^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)[,»”\"]?\Z")
"""A small word before a name, or the first one."""

_LOOK_BACK = 60
"""Characters in which such a word stands: the longest of Portuguese has 46."""

_LINKS = frozenset(
    (
        *("a", "o", "as", "os", "à", "às", "ao", "aos", "da", "das", "de", "do", "dos", "e", "em"),
        *("na", "nas", "no", "nos", "num", "numa", "ou", "pela", "pelas", "pelo", "pelos", "um"),
        *("uma", "até", "desde", "entre", "para", "por", "com", "sem", "este", "esta", "esse"),
        *("essa", "cada", "todo", "toda", "nesta", "neste", "desta", "deste", "seu", "sua", "como"),
    )
)
"""Words of Portuguese behind which a capital may also be that of a feast, an office or a place."""

_TITLES = frozenset({"Dra", "Dona", "Exma", "Exmo", "Sra", "Srta", "Sto", "Sta"})
"""Titles before names that the target language has no such ones for."""

_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ]\w+")
_COUNTERPART = re.compile(r"[A-Z][a-z]{2,}")
"""What every counterpart of a given name is."""

_WORD = re.compile(r"[^\W\d_]+")
_CALLED = re.compile(r"([^\W\d_]+)(?=(?:\s+([^\W\d_]+))?)")
"""A word and the next one."""


def with_given_names(draft: str, source: str, pair: Pair) -> str:
    """A draft with the given names of its source where the engine translated them.

    >>> with_given_names("John Canijo has died.", "O João Canijo morreu.", Pair("pt", "en"))
    'João Canijo has died.'
    >>> with_given_names("Pope John arrived.", "O papa João chegou.", Pair("pt", "en"))
    'Pope John arrived.'
    >>> with_given_names("Adam Silva slept.", "O Adão Silva dormiu.", Pair("pt", "en"))
    'Adão Silva slept.'
    """
    given, shared = _GIVEN.get(pair, {}), _SHARED.get(pair, {})
    words = frozenset(_COUNTERPART.findall(draft))
    if given.keys().isdisjoint(words) and shared.keys().isdisjoint(words):
        return draft
    written = frozenset(_WORD.findall(source))
    today = {} if _HALLOWED.search(draft) else given

    def own(match: re.Match[str]) -> str:
        word, after = match.groups(default="")
        if word in written:
            return word
        named = after[:1].isupper()
        surnamed = named and not written.isdisjoint((after, *given.get(after, "").split()))
        names = shared.get(word, "") if surnamed else ""
        if surnamed or not named:
            names = names or today.get(word, "")
        return next((name for name in names.split() if name in written), word)

    return _CALLED.sub(own, draft)


def with_surnames(draft: str, source: str, pair: Pair) -> str:
    """A draft with the surname of its source where the engine took it for a word.

    That is told where the surname stands alone inside a sentence, behind no article or particle,
    and where the draft has it not, but one new word of its language with a capital.

    >>> with_surnames("According to Silver, it rains.", "Segundo Prata, chove.", Pair("pt", "en"))
    'According to Prata, it rains.'
    >>> with_surnames("At Christmas it rains.", "No Natal chove.", Pair("pt", "en"))
    'At Christmas it rains.'
    """
    if pair not in _MEASURED or all(map(draft.__contains__, _LATER.findall(source))):
        return draft
    lost = [
        alone[1]
        for alone in _ALONE.finditer(source)
        if alone[1] not in draft
        and (before := _BEFORE.search(source, max(0, alone.start() - _LOOK_BACK), alone.start()))
        and before[1].lower() not in _LINKS
    ]
    if len(lost) != 1:
        return draft
    here = frozenset(map(_beginning, _CAPITAL.findall(source))) - {_beginning(lost[0])}
    new = [
        word
        for word in _BEHIND.finditer(draft)
        if _beginning(word[0]) not in here and is_known(word[0], pair.target)
    ]
    if len(new) != 1 or not is_surname(lost[0].lower(), pair.source):
        return draft
    start, end = new[0].span()
    return f"{draft[:start]}{lost[0]}{draft[end:]}"


def is_surname(word: str, language: str) -> bool:
    """Whether a word in small letters is a surname, maybe one that is a word, too."""
    return word in _WORDS_TOO or word in surnames(language)


def missing_names(
    source: str, draft: str, pair: Pair, count: Callable[[str], int]
) -> frozenset[str]:
    """The names inside the sentences of a source that its draft has not; none where not measured.

    They are words with a capital; a vocabulary has others ("Governo") whole in small letters.
    ``count`` tells the tokens of a word.
    """
    if pair not in _MEASURED:
        return frozenset()
    inside = _INSIDE.findall(source)
    if not inside:
        return frozenset()
    there = frozenset(map(_beginning, _CAPITAL.findall(draft)))
    return frozenset(
        word
        for word in inside
        if _beginning(word) not in there and word not in _TITLES and count(word.lower()) > 1
    )


def lost(missing: frozenset[str], source: str, draft: str) -> bool:
    """Whether more names of a source are missing from its draft than the draft has new ones.

    It tells tails and clauses that were dropped. Of 997 drafts of the tiny Firefox model pt→en one
    has lost a name, with all of its last clause; of 4,991 human translations of NTREX-128 and
    Flores dev from Portuguese 20 have, which are free ("he said" for "disse Trump").
    """
    if not missing:
        return False
    here = frozenset(map(_beginning, _CAPITAL.findall(source)))
    written = frozenset(_CAPITAL.findall(draft))
    fresh = (word for word in written if word.lower() not in _OPENINGS)
    new = frozenset(map(_beginning, fresh)) - here
    return len(missing) > len(new)


def _beginning(name: str) -> str:
    return plain(name.lower())[:_ALIKE]
