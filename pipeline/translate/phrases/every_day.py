"""Say who it is behind what tells when or how: "De vez em quando visita a aldeia".

Behind such words the tiny Firefox model pt→en takes the third person for a command ("From time to
time visit the village", "Never drink wine"), the speaker ("Fearing to fall, I cried") or nobody
("Rarely leaves home"). Of 30 such sentences of our own 14 had the wrong person, and none has with
"ele" or "ela" before the verb. What has a first person elsewhere stays as it is.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.narrated import SPEAKS
from pipeline.translate.phrases.opening import first_word
from pipeline.translate.phrases.persons import PEOPLE
from pipeline.translate.phrases.words import listed, words_of

_WHEN = (
    r"De (?:vez em quando|tempos a tempos|quando em quando)|Às vezes|Por vezes|Raramente"
    r"|Quase nunca|Já não|Ainda|Também|Só"
    r"|Nunca|Todos os (?:dias|anos|meses|domingos|sábados|verões|invernos)"
    r"|Todas as (?:manhãs|tardes|noites|semanas|quartas|quintas|sextas|segundas|terças)"
    r"|Aos (?:domingos|sábados|fins de semana|feriados)|À (?:noite|tarde)|De (?:manhã|noite|tarde"
    r"|dia)"
    r"|Depois (?:do|de) (?:jantar|almoço|jantar|almoçar|trabalho)|Em (?:jovem|novo|nova|criança)"
    r"|Na altura|Nessa altura|Nesse tempo|Naquele tempo|Amanhã|Durante a guerra|Ao serão"
    r"|(?:Com|Por) (?:medo|vergonha|receio)(?: de \w+r)?|Sem (?:dinheiro|casa|emprego|trabalho)"
    r"|Quando (?:era|foi|estava) (?:jovem|nov[oa]|pequen[oa]|estudante|soldado|solteir[oa])"
)
_MOVES = listed(
    "volta vive trabalha chora canta sai dorme viaja vem parte toca reza joga ri mente almoça janta"
    " voltava vivia trabalhava chorava cantava saía dormia viajava vinha tocava rezava jogava ria"
    " mentia morava gritava almoçava jantava passeava nadava"
)
_GOES = rf"(?:vai|ia)(?! \w+r\b)|corr(?:e|ia)(?! bem| mal)|{'|'.join(sorted(_MOVES))}"
"""What is done to nothing: an article behind it begins the subject."""

_OTHERS = (
    r"(?:[oa]s?|uma?|est[ea]|muit[oa]s?|mais|tanta|alguém|ninguém|gente|tudo|quem|cá|aqui|ali|milhares"
    r"|dois|duas|três|uns|umas)\b"
)
_MAKES = listed(
    "visita bebe come lê escreve pinta compra vende rega cuida ensina fuma visitava bebia comia lia"
    " escrevia pintava comprava vendia regava cuidava ensinava fumava escondia estudava guardava"
    " fala falava sonha sonhava"
)
_DOES = rf"falta(?:va)? (?=às? |ao )|tinha (?=\w+ anos\b|medo)|{'|'.join(sorted(_MAKES))}"
_VERBS = _MOVES | _MAKES | listed("vai ia corre corria falta faltava tinha")
_FIRST = listed(
    "de às por raramente quase já ainda também só nunca todos todas aos à depois em na nessa nesse"
    " naquele amanhã durante ao com sem quando"
)
"""The first words of what tells when."""

_PERSON = rf"(?:[oa]|uma?) (?:(?:minha|meu|sua|seu) )?(?:{PEOPLE}|[A-ZÀ-Ý]\w+)"
_BEGINS = lazily(
    rf"^(?P<when>(?:{_WHEN}),? )(?P<verb>(?:(?:não|já|ainda|só|também|quase|sempre|lá) ){{0,2}}"
    rf"(?:(?:{_GOES})\b(?! {_OTHERS})|(?:{_DOES})\b(?! {_PERSON}\b)))(?!-)"
)
_ADVERBS = ("Nunca ", "Já não ", "Ainda ", "Também ", "Quase nunca ", "Raramente ", "Só ")
_ALONE = lazily(r"\b(?:sozinha|cansada|calada|descalça|grávida|pequena|nova|solteira)\b")


def as_a_rule(text: str) -> str:
    """A Portuguese sentence about what somebody does at times, with the pronoun.

    >>> as_a_rule("De vez em quando visita a aldeia.")
    'De vez em quando ele visita a aldeia.'
    >>> as_a_rule("Às vezes chora sozinha.")
    'Às vezes ela chora sozinha.'
    >>> as_a_rule("Amanhã joga o Benfica.")
    'Amanhã joga o Benfica.'
    """
    if first_word(text) not in _FIRST or _VERBS.isdisjoint(words_of(text)):
        return text
    found = _BEGINS.match(text)
    if found is None or SPEAKS.search(text):
        return text
    who = "ela" if _ALONE.search(text) else "ele"
    when = found["when"]
    if when.startswith(_ADVERBS):
        return f"{who.capitalize()} {when[0].lower()}{text[1:]}"
    return f"{when}{who} {text[len(when) :]}"
