"""Say who goes on behind "and" where it is the speaker: Portuguese tells it by the verb alone.

The tiny Firefox model pt→en goes on with the subject before: "A minha filha nasceu e deixei de
fumar" is "My daughter was born and stopped smoking". With "eu" and "nós" said, of 40 such
sentences of our own 17 that had the wrong person come out with the right one, and none is worse.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import listed, words_of

SPEAKS_FOR_ONE = (
    r"(?!(?:frei|grei|h[oó]quei|j[oó]quei|p[oóô]nei|v[oóô]lei)\b)[a-zà-ÿ]{2,20}ei|dei|sei|hei"
    r"|abri|adoeci|agradeci|aprendi|assisti|assumi|bati|bebi|caí|comi|conheci|consegui|construí"
    r"|corri|cresci|cumpri|decidi|defendi|descobri|desci|desisti|despedi|devolvi|discuti|dormi"
    r"|emagreci|entendi|envelheci|escolhi|escrevi|esqueci|estive|fiz|fugi|fui|insisti|investi|li"
    r"|menti|meti|mordi|nasci|ofereci|ouvi|parti|pedi|perdi|percebi|permaneci|prometi|pude|pus"
    r"|recebi|repeti|resisti|resolvi|respondi|saí|segui|senti|sobrevivi|sofri|sonhei|subi|tive"
    r"|vendi|vesti|vi|vim|vivi"
    r"|agradeço|conheço|creio|digo|faço|fico|mereço|ofereço|peço|perdoo|posso|prefiro|quero|tenho"
    r"|vejo|venho"
)
"""What nobody but the speaker does."""

SPEAKS_FOR_MANY = (
    r"[a-zà-ÿ]{2,20}ámos|abrimos|chegamos|começamos|conseguimos|decidimos|descemos|encontramos"
    r"|ficamos|fizemos|fomos|fugimos|ganhamos|passamos|percebemos|perdemos|recebemos|saímos"
    r"|sentimos|sofremos|subimos|tivemos|vencemos|vimos|voltamos"
)
_WHEN = r"(?:(?:ainda|depois|já|logo|não|nunca|nunca mais|só|também) ){0,2}"
_OBJECT = r"(?:(?:me|te|lhes?|nos|[oa]s?) )?"
_GOES_ON = lazily(
    rf" e (?={_WHEN}{_OBJECT}(?:(?P<one>{SPEAKS_FOR_ONE})"
    rf"|(?P<more>{SPEAKS_FOR_MANY}))(?:-\w+)*(?!-)\b)"
)
_DOING = listed(
    "fecho abro saio pago fico volto espero levo faço digo ligo telefono ajudo trago convido"
    " aceito desisto ponho durmo mando envio explico conto vendo compro empresto apanho chamo"
    " grito choro mudo desço"
)
_MINE = frozenset(re.findall(r"\w{2,}", f"{SPEAKS_FOR_ONE}|{SPEAKS_FOR_MANY}"))
_DID = lazily(r"ei\b|ámos\b")
"""The words of those patterns, and the endings that stand for many."""

_I_DO = rf"{'|'.join(sorted(_DOING - {'mudo'}))}|mudo de"
_THEN_I = lazily(
    r"^(?P<when>(?:Haja o que houver|Aconteça o que acontecer|Custe o que custar|Seja como for"
    r"|Mesmo assim|Digam o que disserem|Por mais que [^,.;:!?]{3,40}), "
    r"|(?:Se|Quando|Assim que|Logo que|Caso|Enquanto|Mesmo que|Nem que) [^,.;:!?]{3,60}, )"
    rf"(?=(?:(?:não|já|também|logo|só) ){{0,2}}(?:{_I_DO})\b)(?![^,.;:!?]{{0,30}}\beu\b)"
)
"""What I do then, of which a model makes what you are to do: "Se quiseres, fecho a porta"."""

_I_WOULD = lazily(
    r"^(?!Custar|Bastar|Faltar|Doer|Caber|Acontecer|Parecer|Interessar|Pertencer|Ser|Haver|Agradar"
    r"|Servir|Restar|Valer)(?P<verb>[A-ZÀ-Ý][a-zà-ÿ]*r-(?:lhes?|te|vos)-ia)\b"
)
"""What I would do for somebody, of which a model makes a command: "Contar-lhe-ia a verdade"."""

_SPEAKS = {
    "one": lazily(rf"\b(?:{SPEAKS_FOR_ONE}|sou|estou|vou|acho)\b", re.IGNORECASE),
    "more": lazily(rf"\b(?:{SPEAKS_FOR_MANY}|\w+[aeiêí]mos)\b", re.IGNORECASE),
}
"""Where the speaker was the subject before, models know that he goes on."""

_PRONOUNS = {"one": "eu", "more": "nós"}


_OPENINGS = (
    *("Se ", "Quando ", "Assim ", "Logo ", "Caso ", "Enquanto ", "Mesmo ", "Haja ", "Aconteça "),
    *("Custe ", "Seja ", "Digam ", "Por mais ", "Nem que "),
)
"""What a sentence begins with that tells when or whatever."""


def with_speaker(text: str) -> str:
    """A Portuguese text with "I" or "we" behind an "and" that brings the speaker in.

    >>> with_speaker("A minha filha nasceu e deixei de fumar.")
    'A minha filha nasceu e eu deixei de fumar.'
    >>> with_speaker("Nasci em Braga e cresci no Porto.")
    'Nasci em Braga e cresci no Porto.'
    """
    if text.startswith(_OPENINGS) and not _DOING.isdisjoint(words_of(text)):
        text = _THEN_I.sub(r"\g<when>eu ", text)
    if "-ia" in text:
        text = _I_WOULD.sub(lambda at: f"Eu {at['verb'][0].lower()}{at['verb'][1:]}", text)
    if " e " not in text or (_MINE.isdisjoint(words_of(text)) and not _DID.search(text)):
        return text
    if not (found := _GOES_ON.search(text)):
        return text
    who = "one" if found["one"] else "more"
    if _SPEAKS[who].search(text, 0, found.start()):
        return text
    return f"{text[: found.end()]}{_PRONOUNS[who]} {text[found.end() :]}"
