"""Put back what Portuguese tells first for emphasis: a model takes it for the subject.

Of "Contra votaram PCP e Bloco" the tiny Firefox model pt→en makes "Against voted PCP", of "Aos
jornalistas disse que não comenta" "The journalists said", of "Por apurar estão as causas" "By
finding out are the causes", of "Do ex-marido não fala" "The ex-husband does not speak". In the
order of other sentences all of these come out right.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import lowered, raised
from pipeline.translate.phrases.narrated import SPEAKS
from pipeline.translate.phrases.opening import first_word
from pipeline.translate.phrases.words import listed

_ARTICLED = r"(?:[oa]s?|uma?|um|dois|duas|três|\d+|mais|muit[oa]s|vári[oa]s)\b"
_END = r"(?P<end>[.;]|$)"
_SOMETHING = r"[^,.;:]+?"
_BEHIND = r"(?= (?:n[oa]s?|em|após|quando|depois|durante|ao|à|esta|este|hoje|ontem)\b|[,.;]|$)"

_VOTED = lazily(
    rf"^(?P<how>Contra|A favor) (?P<verb>vot(?:ou|aram|am|a|ará|arão)) (?P<who>[^.;:]+?){_END}"
)
_ABSTAINED = lazily(
    rf"^(?P<verb>Absteve-se|Abstiveram-se) (?P<who>(?!na|no|de|em|por|ao|à)[^.;:,]+?){_END}"
)
_OUT = lazily(
    rf"^De fora (?P<verb>fic(?:am?|ou|aram|ará|arão)) (?P<who>{_ARTICLED}{_SOMETHING}){_BEHIND}"
)
_UNDONE = lazily(
    r"^Por (?P<what>apurar|confirmar|decidir|definir|encontrar|esclarecer|explicar|identificar"
    r"|localizar|pagar|resolver) (?P<verb>está|estão|estava|estavam|fica|ficam|ficou|ficaram"
    rf"|continuam?) (?P<who>{_ARTICLED}{_SOMETHING}){_BEHIND}"
)
_SPOKE = lazily(
    r"^(?P<does>Tomou a palavra|Retomou a palavra|Pediu a palavra|Usou da palavra) "
    r"(?P<who>[oa] [^,.;:]{3,60}(?P<more>, que [^,.;:]{3,60})?)(?P<end>[.,;]|$)"
)
"""Who takes the floor."""

_OPENED = lazily(
    r"^(?P<does>Abrem|Encerram|Fecham|Reabrem) (?P<who>[oa]s (?!olhos|braços)[a-zà-ÿ]+"
    rf"(?: [^,.;:]{{2,40}}?)?)(?P<when>(?: (?:às|amanhã|hoje|n[ao]) [^,.;:]+)?){_END}"
)
"""What opens or closes, and is not opened by anybody that is told."""

_VOTES = frozenset(
    f"{stem}{ending}"
    for stem in ("aprovad", "rejeitad", "chumbad", "eleit", "reeleit")
    for ending in ("o", "a", "os", "as")
)
_VOTED_ON = lazily(
    r"^(?P<done>(?:Aprovad|Rejeitad|Chumbad|Eleit|Reeleit)[oa](?P<many>s)?) "
    r"(?:(?P<how>por (?:unanimidade|maioria|larga maioria|aclamação)) "
    rf"(?P<who>[oa]s? [^.;:]{{3,90}}?){_END}|(?P<whom>[oa]s? [^,.;:]{{3,60}})(?P<stop>\.)$)"
)
"""What was voted on, in a line that has how it went first, or that ends with a stop."""

_GIVEN = lazily(
    r"^(?P<whom>(?:À|Ao|Aos|Às) (?!longo|fim|lado|todo|mesmo|contrário|final|noite|tarde)"
    r"[^,.;:\d]{3,60}?),? (?P<does>agradecemos|apresentamos|damos|deixamos|desejamos|endereçamos"
    r"|enviamos|expressamos|prestamos|agradeço|apresento|deixo|desejo|endereço|envio)"
    rf" (?P<what>(?!que\b)[^.;:]+?){_END}"
)
"""To whom something is given or wished."""

_TOLD = lazily(
    r"^(?P<whom>À|Ao|Aos|Às) (?P<name>(?!longo|fim|cabo|todo|lado|mesmo|contrário|final|vezes|meio"
    r"|noite|tarde|saída|chegada)[^\d,.;:]{2,35}?),? (?P<said>adiantou|admitiu|afirmou|assegurou"
    r"|confessou|confirmou|contou|disse|explicou|garantiu|jurou|lamentou|lembrou|prometeu|referiu"
    r"|revelou)(?= (?:ainda |também )?(?:que|não|estar|ter|ser)\b)"
)
_TOPIC = lazily(
    r"^(?P<of>D(?:[oae]s? [^,.;:]{2,30}|el[ea]s?)|Sobre [^,.;:]{2,40}) não (?P<verb>fala|falou"
    rf"|falava|quer falar|quis falar|comenta|quer saber|abdica|desiste|prescinde){_END}"
)
_UNKNOWN = lazily(
    r"^D(?P<of>[oa]s? [^,.;:]{2,30}) (?:nada se sabe|não se sabe nada|ninguém sabe nada"
    rf"|não há (?:sinal|sinais|rasto|notícias)|nunca mais se soube nada){_END}"
)
_ENOUGH = lazily(rf"^Bastou (?P<what>uma? {_SOMETHING}) para (?=[^.;]+ \w+r\b)")
_HURT = lazily(
    r"^Ficou (?P<how>(?:gravemente |ligeiramente )?(?:danificad|destruíd|ferid|retid|soterrad"
    rf"|desalojad)[oa]) (?P<who>uma? {_SOMETHING}){_BEHIND}"
)
_BACK = lazily(
    rf"^(?P<verb>Está|Estão) de volta (?P<who>[oa]s? (?!casa\b|trabalho\b){_SOMETHING}){_BEHIND}"
)
_WHO_DID = lazily(
    r"^Quem (?P<told>(?:(?:me|nos|lhe|o|a|os|as|se|não) ){0,2}(?!quiser|puder"
    r"|fosse)[a-zà-ÿ]+(?:ou|eu"
    r"|iu|ez|isse|ve)\b[^,.;:!?]{0,60}?) foi (?P<who>[oa] [^,.;:!?]+)(?P<end>[.!]|$)"
)
_SINCE = lazily(
    r"^D(?P<since>esde (?:pequen[oa]|criança|nov[oa]|menin[oa]|cedo|miúd[oa]|jovem|bebé"
    r"|solteir[oa])) que "
    r"(?P<named>[oa]s? |[A-ZÀ-Ý])?(?P<told>[^,.;:!?]+)(?P<end>[.!]|$)"
)
_COMING = lazily(
    r"^(?:Vem|Vêm) aí (?=(?:mais |novos |novas )?[a-zà-ÿ]{4,})(?!(?:alguém|quem|gente|para)\b)"
)


_STATE = {
    "está": "está", "estão": "estão", "estava": "estava", "estavam": "estavam", "fica": "está",
    "ficam": "estão", "ficou": "ficou", "ficaram": "ficaram", "continua": "está",
    "continuam": "estão",
}  # fmt: skip


def _since(found: re.Match[str]) -> str:
    """What somebody has done since he was small, with that behind it."""
    named, told = found["named"] or "", found["told"]
    if not named and not SPEAKS.search(told):
        named = (
            "ela " if found["since"].endswith("a") and "criança" not in found["since"] else "ele "
        )
    return f"{raised(named + told)} d{found['since']}{found['end']}"


def _voted_on(found: re.Match[str]) -> str:
    """What was voted on, and how it went."""
    were = "foram" if found["many"] else "foi"
    done = lowered(found["done"])
    if found["how"] is None:
        return f"{raised(found['whom'])} {were} {done}."
    return f"{raised(found['who'])} {were} {done} {found['how']}{found['end']}"


def _spoke(found: re.Match[str]) -> str:
    """Who took the floor, and that he did."""
    comma = "," if found["more"] else ""
    does = {"Usou da palavra": "falou"}.get(found["does"], lowered(found["does"]))
    return f"{raised(found['who'])}{comma} {does}{found['end']}"


_BACK_IN_PLACE: tuple[
    tuple[frozenset[str], re.Pattern[str], Callable[[re.Match[str]], str]], ...
] = (
    (
        listed("a contra"),
        _VOTED,
        lambda f: f"{raised(f['who'])} {f['verb']} {lowered(f['how'])}{f['end']}",
    ),
    (
        listed("absteve abstiveram"),
        _ABSTAINED,
        lambda f: f"{raised(f['who'])} {lowered(f['verb'])}{f['end']}",
    ),
    (listed("de"), _OUT, lambda f: f"{raised(f['who'])} {f['verb']} de fora"),
    (
        listed("por"),
        _UNDONE,
        lambda f: f"{raised(f['who'])} {_STATE[f['verb']]} por {f['what']}",
    ),
    (
        listed("à ao aos às"),
        _TOLD,
        lambda f: f"Ele {f['said']} {lowered(f['whom'])} {f['name']}",
    ),
    (listed("tomou retomou pediu usou"), _SPOKE, _spoke),
    (_VOTES, _VOTED_ON, _voted_on),
    (
        listed("abrem encerram fecham reabrem"),
        _OPENED,
        lambda f: f"{raised(f['who'])} {lowered(f['does'])}{f['when']}{f['end']}",
    ),
    (
        listed("à ao aos às"),
        _GIVEN,
        lambda f: f"{raised(f['does'])} {f['what']} {lowered(f['whom'])}{f['end']}",
    ),
    (
        listed("de da do dos das des dele dela deles delas sobre"),
        _TOPIC,
        lambda f: f"Ele não {f['verb']} {lowered(f['of'])}{f['end']}",
    ),
    (listed("do da dos das"), _UNKNOWN, lambda f: f"Não há notícias d{f['of']}{f['end']}"),
    (listed("bastou"), _ENOUGH, lambda f: f"{raised(f['what'])} foi suficiente para "),
    (listed("ficou"), _HURT, lambda f: f"{raised(f['who'])} ficou {f['how']}"),
    (
        listed("está estão"),
        _BACK,
        lambda f: f"{raised(f['who'])} {lowered(f['verb'])} de volta",
    ),
    (listed("quem"), _WHO_DID, lambda f: f"{raised(f['who'])} {f['told']}{f['end']}"),
    (listed("desde"), _SINCE, _since),
    (listed("vem vêm"), _COMING, lambda _: "Vai haver "),
)
"""The first words of each sentence, what is looked for then, and the order of other sentences."""

_BEGINS = (
    *(
        "A favor ",
        "Abrem ",
        "Abst",
        "Aprovad",
        "Chumbad",
        "Eleit",
        "Encerram ",
        "Fecham ",
        "Pediu a ",
        "Reabrem ",
        "Reeleit",
        "Rejeitad",
        "Retomou a ",
    ),
    *("Tomou a ", "Usou d"),
    *("Ao ", "Aos ", "Bastou ", "Contra ", "D", "Est", "Ficou ", "Por "),
    *("Quem ",),
    *("Sobre ", "Vem ", "Vêm ", "À ", "Às "),
)
"""What such a sentence begins with."""


def unfronted(text: str) -> str:
    """A Portuguese sentence with what stands first for emphasis in its usual place.

    >>> unfronted("Contra votaram PCP e Bloco de Esquerda.")
    'PCP e Bloco de Esquerda votaram contra.'
    >>> unfronted("Aos jornalistas disse que não comenta.")
    'Ele disse aos jornalistas que não comenta.'
    >>> unfronted("Ao fim de dez anos disse que não.")
    'Ao fim de dez anos disse que não.'
    """
    if not text.startswith(_BEGINS) or "?" in text:
        return text
    first = first_word(text)
    for first_words, pattern, told in _BACK_IN_PLACE:
        if first in first_words and (found := pattern.match(text)):
            return told(found) + text[found.end() :]
    return text
