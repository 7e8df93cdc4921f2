"""Tell the town hall from a camera and from a chamber: Portuguese has one word for them.

Of "A câmara vai pintar" the tiny Firefox model pt→en makes "The camera will paint", of "Câmara
aprova taxas" "Camera approves". Of 12 such sentences of our own 8 said "camera", "chamber" or
"House"; with "municipal" behind the word none does. It is left alone where the sentence speaks of
pictures or of a parliament, and in a headline, where it may be a parliament's, put in only where
something else is a town's.
"""

from __future__ import annotations

import re

_NO_TOWN = (
    r"(?! (?:[Mm]unicipal|alta|baixa|ardente|lenta|corporativa|frontal|traseira|principal|escura"
    r"|fria|frigorífica|hiperbárica|térmica|oculta|fotográfica|digital|instalad[ao]"
    r"|d(?:e|os?|as?) (?:[Cc]omércio|Deputados|Representantes|Comuns|Lordes|[Vv]ereadores|Contas"
    r"|[a-zà-ÿ]+))\b|s)"
)
_ARTICLE = r"(?:(?<=\b[Aa] )|(?<=à )|(?<=\b[dn]a )|(?<=\bpela ))(?<! [Pp]residente da )"
_TOWN = re.compile(
    rf"{_ARTICLE}(?<!^Presidente da )\b(câmara){_NO_TOWN}"
    rf"|(?<! [Pp]residente da )(?<!^Presidente da )\b([Cc]âmara)(?= d[aeo] [A-ZÀ-ÖØ-Þ]){_NO_TOWN}"
)
"""One that has an article, or a place; the mayor has a term of his own."""

_MAYBE_TOWN = re.compile(rf"(?:^|{_ARTICLE})\b(Câmara){_NO_TOWN}")
"""One that begins a headline, or has a capital."""

_PARISH = re.compile(
    r"(?:(?<=\b[dn]a )|(?<=\bpela )|(?<=\bà )|(?<=^A ))(junta)"
    r"(?= (?:[aà]|vai|quer|tem|diz|está|pede|garante|paga|organiza|e|com|em|onde|que|há|não)\b"
    r"|[.,;!?]|$)"
)
"""The council of a parish, where it is called no other."""

_OTHERS = re.compile(
    r"câmaras|\b(?:film|fotogra|grava|gravou|imagens|lente|vídeo|selfie|telemóvel|celular|vigilância"
    r"|capt|aponto|foco|ecrã|tela|flash|objetiva|telescópio|sonda|microfone|olh|sorri|público|ator"
    r"|atriz|cineasta|realizador|televis|cena|drone)"
    r"|\b(?:[Dd]eputad|[Ss]enad|[Cc]ongress|[Pp]arlament|[Rr]epresentantes|[Ff]ederal|PEC\b|CPI\b"
    r"|[Pp]lenário|[Pp]rojeto de lei|[Mm]edida provisória|Motta|Lira|republican|democrat"
    r"|impeachment|[Ll]egislativ|[Gg]overno Lula|Planalto|partido|bancada|emendas?\b|anistia)",
)
"""What is said of cameras, and of the houses of parliaments."""

_LOCAL = re.compile(
    r"\b(?:ruas?|estradas?|bairros?|parques?|jardi[mn]|árvores|mercado|escolas?|creches?|piscinas?"
    r"|munícipes|moradores|freguesias?|juntas?|concelhos?|vereador|autarca|estacionamento|passeios?"
    r"|lixo|IMI|derrama|obras?|habitação|fogos|casas|alojamento|esplanadas?|feira|ciclovias?|praias?"
    r"|licenciamento|loteamento|trânsito|autocarros|festas?|largo|praça|cemitério|saneamento"
    r"|taxa(?:s)? turística|PDM|reabilit|requalific|demol|embarg|despej)",
    re.IGNORECASE,
)
"""What is a town's."""


def municipality(text: str) -> str:
    """A Portuguese text in which a town's "câmara" is a "câmara municipal".

    A parish's "junta" is a "junta de freguesia".

    >>> municipality("A câmara vai pintar os bancos.")
    'A câmara municipal vai pintar os bancos.'
    >>> municipality("A câmara filmou o assalto.")
    'A câmara filmou o assalto.'
    """
    if "junta" in text:
        text = _PARISH.sub(r"\1 de freguesia", text)
    if "âmara" not in text or _OTHERS.search(text):
        return text
    if _LOCAL.search(text):
        text = _MAYBE_TOWN.sub(r"\1 municipal", text)
    return _TOWN.sub(lambda at: f"{at[1] or at[2]} municipal", text)
