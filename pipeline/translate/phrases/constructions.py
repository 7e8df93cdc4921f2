"""Constructions of Portuguese that turn into their contrary are sent in plainer ones.

Of "Faltam médicos em todo o país" the tiny Firefox model pt→en makes "There are doctors all over
the country", of "Falta apurar as causas" that it is not necessary, and of "O jogo há de ser
repetido" that it must be. In plainer words that say the same, all of 30 sentences of our own come
out as they should.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.days import MONTHS
from pipeline.translate.phrases.number_words import UP_TO_TEN, UP_TO_TWELVE
from pipeline.translate.phrases.words import listed, words_of

_INFINITIVE = r"[a-zà-ÿ]{0,20}[aeiô]r\b"

_FEW = (
    r"dias|horas|minutos|segundos|semanas|meses|anos|jogos|jornadas|voltas|pontos|metros|apenas"
    r"|muit[oa]s (?:corridas|etapas|jogos|jornadas|provas|rodadas)"
    r"|poucos|poucas|alguns|algumas|menos|mais|dois|duas|três|seis|nós|lhes|nos|quilómetros"
)
_STUFF = (
    r"água|luz|gás|eletricidade|pessoal|gente|sangue|dinheiro|comida|gasolina|combustível|espaço|vontade"
    r"|mão[ -]de[ -]obra|coragem|medicação|oxigénio|habitação|policiamento|iluminação|investimento"
    r"|financiamento|transparência|fiscalização|limpeza|segurança|vontade política|diálogo|quórum"
    r"|consenso|apoio|respeito|bom senso|planeamento|planejamento|coordenação|comunicação|ambição"
    r"|informação|liderança|visão|empenho|rigor|articulação|prudência|sensibilidade"
)
_STAFF = (
    r"(?:m[eé]dic|enfermeir|professor|trabalhador|funcionári|bombeir|camas|casas|guardas|polícias"
    r"|agentes|juíz|juíces|magistrad|procurador|motorist|pilotos|técnic|operári|maquinist|revisor"
    r"|inspetor|inspector|controlador|psicólog|cuidador|auxiliar|engenheir|programador|vagas"
    r"|lugares"
    r"|camionist|pescador|militares|pessoas para|profissiona)"
)
_COUNT = (
    r"(?:(?:mais de |cerca de |quase |pelo menos |perto de )?"
    r"(?:\d[\d.]*(?: mil)?|mil|cem|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze"
    r"|quinze|vinte|trinta))"
)

_LACKS = lazily(
    r"(?<!lhe )(?<!lhes )(?<!me )(?<!nos )(?<!te )(?<![Aa] ele )(?<![Aa] ela )"
    r"\b([Ff])alt(?P<when>aram|avam|ariam|arão|am|aria|ará|ava|a|ou)"
    rf"(?:(?<=[mo]) (?P<many>(?!(?:{_FEW}|[ao]s)\b)[^\W\d_]+s"
    rf"|{_COUNT} {_STAFF}[a-zà-ÿ]*)"
    rf"|(?<![mo]) (?P<stuff>{_STUFF}))\b(?: (?P<where>aos?|às?)(?= ))?"
)
"""What there is not enough of, unlike the days that are left; and who lacks it."""

_THERE_WAS = {
    "ou": "houve", "aram": "houve", "ava": "havia", "avam": "havia", "arão": "haverá",
    "ará": "haverá", "ariam": "haveria", "aria": "haveria",
}  # fmt: skip
_WHERE = {"ao": " no", "aos": " nos", "à": " na", "às": " nas"}

_YET_TO = lazily(
    r"(?:^|(?<=[.;:,] )|(?<=\bmas )|(?<=\be ))([Ff])alta "
    rf"(?={_INFINITIVE}|[a-zà-ÿ]{{1,20}}[áêíô]-l[oa]s?\b)"
)
"""What has yet to be done, unlike all that has ("só falta")."""

_TOLD_YET = lazily(
    r"(?P<said>\b(?:aleg(?:a|am|ou|aram|ando)|diz(?:em|endo)?|disse(?:ram)?|afirm(?:a|am|ou|aram|ando)"
    r"|garant(?:e|em|iu|iram|indo)|lembr(?:a|am|ou|aram|ando)|consider(?:a|am|ou|aram|ando)"
    r"|sublinh(?:a|ou|ando)|acrescent(?:a|ou|ando)|reconhec(?:e|eu|endo)|admit(?:e|iu|indo)"
    rf"|salient(?:a|ou|ando)|insist(?:e|iu|indo) em|avis(?:a|ou|ando)) que )falta (?={_INFINITIVE})"
)
"""The same where somebody tells it; "o problema que falta resolver" is what is left."""

_SHALL = lazily(
    r"\b(?P<first>[Hh])(?P<who>ei|ás|á|ão|avemos)[ -]de "
    rf"(?=(?:(?:lá|cá|me|te|se|nos|lhes?) )?{_INFINITIVE})"
)
_THEY_SHALL = lazily(
    rf"(?:^|(?<=[\"“«]))Hão[ -]de (?={_INFINITIVE}(?:-\w+)?"
    r"(?:[.,!?;\"”»]|$| (?:por|com|a|de|em|n[oa]s?|isso|isto|o que|que|mais|um dia|lá|cá|para)\b))"
)
"""Who shall do something, and no call to do it ("Vão pagar"): nobody that is told behind."""

_SHALL_SIGNS = ("á de ", "á-de ", "ão de ", "ão-de ", "ei de ", "ei-de ", "ás de ", "ás-de ",
                "mos de ", "mos-de ")  # fmt: skip
"""Something of which all that shall be has one; to look for each by itself is fastest."""

_SHALLS_OF = listed("hei hás há hão havemos")
_SHALLS = {"ei": "vou", "ás": "vais", "á": "vai", "ão": "vão", "avemos": "nós vamos"}

_BEGAN = lazily(rf"\b(?P<who>[Pp]ôs|[Pp]useram|[Pp]õem?)-se a (?={_INFINITIVE})")
_BEGINS = {"pôs": "começou", "puseram": "começaram", "põe": "começa", "põem": "começam"}

_ONE_OF = lazily(
    r"(?:^|(?<=, )|(?<=\bque )|(?<=\btambém ))(?P<be>[Éé]|[Ff]oi|[Ee]ra) d(?P<gender>[ao])s "
    r"(?=(?:melhores|piores|maiores|menores|mais|pouc[ao]s|primeir[ao]s|últim[ao]s|únic[ao]s)\b"
    r"(?![^,.;]*\bque (?:vêm|vem|chega|depende|parte|sai|saem)m?\b))"
)
"""One of the best, of whom Portuguese does not say that it is one; behind a noun the verb may tell
whose something is."""

_SOME_OF = ("é das ", "é dos ", "É das ", "É dos ", "oi das ", "oi dos ", "ra das ", "ra dos ")
_WAS = listed("é foi era")
_WERE_IT_NOT = lazily(r"^Não (?=fossem? (?:[oa]s?|est[ea]s?|ess[ea]s?|pel[oa]s?) )")
_ADMITS = lazily(
    r"\b([Aa]dmit(?:em?|iu|iram|ia|iam|irá|irão|indo)) "
    r"(?!(?:ter|haver|ser|estar|saber|sentir|conhecer|existir|dever|abusar|acreditar|achar|agredir"
    r"|ameaçar|amar|beber|chorar|consumir|desconhecer|desviar|errar|fumar|gostar|ignorar|matar"
    r"|mentir"
    r"|odiar|pensar|pertencer|precisar|preferir|querer|recear|roubar|sofrer|temer|traficar|trair"
    r"|usar|viver|fazer parte|manter (?:contactos?|contas?|contatos?|relaç(?:ão|ões)))\b)"
    rf"(?={_INFINITIVE})"
)
"""What somebody may do: "o Governo admite baixar o IVA"; what he confesses is mostly over."""

_LEFT = lazily(
    r"^Faltam (?=(?:\d+|du[oa]s|dois|três|quatro|cinco) (?:dias|horas|minutos|semanas|meses)[.!]*$)"
)
"""What is left of a time, where nothing says until when: the model takes it for lost."""

_ONE_LACKS = lazily(
    r"(?:^|(?<=[,;:.] )|(?<=\be )|(?P<where>^(?:N[ao]s?|Em) [^,;.:!?]{2,30} ))"
    r"(?P<lacks>[Ff]alta)(?= uma? (?!ano|bocad|boa\b|coisa|década|dia|grande|hora|instante|mês"
    r"|minuto|mão|ponto(?! e v)|pouco|quarto|segundo|semana|século|triz)[a-zà-ÿ]+(?: e vírgula)?"
    r"(?: [a-zà-ÿ]+)?(?: (?:n[ao]s?|em|aos?|às?) [^,;:.!?]{2,40})?[.,;:!?]?(?:$| ))"
)
"""What is missing, one of it: of "Falta um parafuso na mesa" the model makes that there is one."""

_WENT_FROM = lazily(
    r"\bpass(?P<ending>ou|a|aram|am) de (?P<old>\d+(?:[.,]\d+)?) ?%"
    r"(?= para (?P<new>\d+(?:[.,]\d+)?))"
)
_MOVED = {
    "ou": ("caiu", "subiu"), "a": ("cai", "sobe"), "aram": ("caíram", "subiram"),
    "am": ("caem", "sobem"),
}  # fmt: skip
"""Rates of which models say that they rose, whichever of the two is higher."""

_FELL_FROM = lazily(
    r"\bpass(?P<ending>ou|a|aram|am) (?=de (?P<old>\d+(?:[.,]\d+)*)"
    r"(?P<size> mil milhões| milhões| bilhões| mil)?(?: (?:de )?[a-zà-ÿ]+)? para "
    r"(?:os |as |apenas |só |cerca de |menos de )*(?P<new>\d+(?:[.,]\d+)*)"
    r"(?P<new_size> mil milhões| milhões| bilhões| mil)?"
    rf"(?!\d|[\d.,]*[ºª°/h:]| de (?:{MONTHS})\b))"
)
_SIZES = {" mil": 3, " milhões": 6, " mil milhões": 9, " bilhões": 9}
"""Other numbers that became smaller: those that grow are told as they are."""

_YEAR = lazily(r"(?:19|20)\d\d(?:19|20)\d\d")
_HAD_A_BABY = lazily(r"^Deu à luz\b")
_WHAT_FOR = lazily(r"^Para que (?=(?!(?:qualquer|mulher|lugar|lar|par|ar)\b)[^\W\d_]*[aei]r\b)")
"""What something is done for, and models take for what to do: "Para que complicar?"."""

_APPEALS = lazily(r"(?<!não )\b(?P<appeals>[Rr]ecorr(?:eu|eram|em|e))(?=[.;]|$)")
"""Who appeals, where nothing is said of what: a model has him use something."""

_WHOM = lazily(
    r"\b(?:(?P<him>o|ao|do|no|pelo|um)|a|à|da|na|pela|uma) (?P<who>\w+(?: [\w-]+){0,3}),"
    r" a quem acus(?:a|ou) de "
)
"""Who is accused by whoever the sentence is about; a model makes him accuse."""
_SUCH = lazily(
    r"(?P<what>\b[Cc]om [a-zà-ÿ]{3,20}s|\b[Nn]?[Uu]ma? "
    r"(?!(?:dia|noite|ano|hora|mês|semana|manhã|tarde|momento)\b)(?P<one>[a-zà-ÿ]{3,20}))"
    r" dest(?P<ending>[ea])s(?=[,.;:!?])"
)
"""What is like this, and no part of something: "com salários destes, ninguém fica"."""

_LET = lazily(
    r"(?<=\b[Nn]ão )deix(?:ou|aram|am?|avam?)(?=[.,;!?\"”»]|$)(?!, (?:contudo|no entanto|porém))"
)
_LETS = {
    "deixou": "permitiu", "deixaram": "permitiram", "deixa": "permite", "deixam": "permitem",
    "deixava": "permitia", "deixavam": "permitiam",
}  # fmt: skip
"""Who did not let somebody do what is told before, and did not leave."""

_KNOWS = lazily(r"(?P<who>\be [oa]s? [^,.;:]{2,40}?) que o dig(?P<end>am?)(?=[.,;!\"”»]|$)")
"""Who knows it well: "e o presidente que o diga"."""
_MAKES = listed("faz fez fazem fizeram")
_CAUSED = lazily(
    r"\b[Ff](?P<when>az|ez|azem|izeram)"
    r"(?= (?:(?:mais de|pelo menos|ao menos|cerca de|quase|perto de) )?"
    rf"(?:\d[\d.]*|{UP_TO_TWELVE}|quinze|vinte|trinta|dezenas de"
    r"|centenas de|milhares de) (?:mortos|feridos|desaparecidos|desalojados|vítimas)\b"
    r"(?! graves| ligeiros))"
)
"""How many died by what happened, of which a model may make that it makes dead."""

_CAUSES = {"az": "eixa", "ez": "eixou", "azem": "eixam", "izeram": "eixaram"}
_FOR_SO_LONG = lazily(
    r"(?:^|(?<=[:;] ))(?P<first>[Hh])á (?P<time>(?:mais de |quase |cerca de |já )?"
    rf"(?:uma?|{UP_TO_TEN}"
    r"|vários|várias|muitos|\d+) (?:anos?|meses|mês|semanas?|dias?|horas?|décadas?))"
    r" que (?!não )(?=(?:[oa]s?|el[ea]s?|se) )"
)
"""For how long something is so: "Há uma semana que as partes se acusam"."""

_PROVIDED = lazily(
    r"\b(?P<first>[Dd])esde que (?=(?:não |se |lhe ){0,2}"
    r"(?:(?:[oa]s?|est[ea]|ess[ea]) [^\W\d_][\w-]* (?:não |se )?)?"
    r"(?:haja|seja|tenha|possa|queira|venha|faça|esteja|saiba|chova|pague|deixe|baixe"
    r"|cumpra|aceite|mantenha|respeite|traga|ganhe|peça|avise|continue|permita|funcione|mude"
    r"|melhore|assine|fique|prometa|receba|apresente|abra|feche|leve|use|coma|beba|ande|chegue"
    r"|volte|comprometa|comprove|demonstre|concorde|garanta|entregue|abdique|estude|trabalhe|ajude|diga|guarde|respeite)[ms]?\b)"
)
"""On what something depends, unlike since when it is so."""

_LITTLE = lazily(
    r"\b(?P<first>[Pp])or (?:menos|pouco) que (?P<verb>(?:(?:se|me|te|lhe|nos) )?"
    r"(?!seja\b)[a-zà-ÿ]+[ae](?:s|m|mos)?\b)"
)
"""However little it is: models take it for "unless"."""

_HOWEVER = lazily(
    r"\b(?P<first>[Pp])or muito (?P<how>[a-zà-ÿ]+(?:[oae]s?|l|is|m|ns)) que "
    r"(?P<be>seja|fosse|sejam|fossem|pareça|pareçam|esteja|estivesse)\b"
)
"""The same of qualities."""

_SO_MUCH = lazily(r"^Tanto (?P<verb>(?:me |lhe |nos )?[a-zà-ÿ]+(?:ou|eu|iu|aram|eram|iram)) que ")
_BECAUSE = lazily(r"^De (?P<how>tão [a-zà-ÿ]+|tanto (?P<doing>[a-zà-ÿ]+[aei]r)\b)(?=[ ,])")
_BEING = lazily(
    r"^De (?!volta|fora|costas|cima|dentro)(?P<how>[a-zà-ÿ]+[oa]s?) que (?P<was>estav"
    r"|er)(?P<end>am?),"
)
"""What was so much so that: "De cansado que estava, adormeceu"."""

_SO_THIN = lazily(
    r"(?<=\w), de tão (?P<how>[a-zà-ÿ]+(?P<ending>[oa])) que (?P<was>estava|era)(?=[.,;]|$)"
)
_NOT_ALL = lazily(
    r"^Não (?P<verb>[a-zà-ÿ]+(?:aram|eram|iram|am|em)) tod(?P<ending>[oa])s(?=[.,;!]|$)"
)
_RICH_OR_POOR = lazily(r"^Seja (?=[a-zà-ÿ]+ ou [a-zà-ÿ]+, )")
_NEXT_YEAR = lazily(
    r"^Para o ano(?=,| (?:há|vai|vamos|vão|haverá|volto|voltamos|quero|não|vou|faz|faço|compro"
    r"|casam|será)\b)"
)
_LATER = lazily(
    r"\b(?P<first>[Dd])a(?:li|í) a (?P<time>(?:uma?|um|dois|duas|três|quatro|cinco|seis|sete|oito"
    r"|dez|quinze|vinte|poucos|poucas|alguns|algumas|\d+) (?:minutos?|horas?|dias?|semanas?|meses"
    r"|mês"
    r"|anos?))\b"
)
"""When it was, told from another time."""

_EXCEPT = lazily(
    r"^Tirando (?!o casaco|o chapéu|os sapatos|a roupa)(?=(?:[oa]s?|ess[ea]s?"
    r"|est[ea]s?|isso|isto) [^,.;:]{2,30}, )"
)
_TURNED = lazily(r"^Fez (?=\d{1,3} anos\b(?! que))")


def plainer(text: str) -> str:
    """A Portuguese text with such constructions in plainer ones.

    >>> plainer("Faltam médicos, e falta apurar porquê.")
    'Há falta de médicos, e ainda é preciso apurar porquê.'
    >>> plainer("Falta um parafuso na mesa e falta um dia.")
    'Está em falta um parafuso na mesa e falta um dia.'
    >>> plainer("Faltam três dias. Só falta pagar.")
    'Faltam três dias. Só falta pagar.'
    """
    if "%" in text:
        text = _WENT_FROM.sub(_moved, text)
    if " para " in text and "pass" in text:
        text = _FELL_FROM.sub(_fell, text)
    if "esde que " in text:
        text = _PROVIDED.sub(lambda at: cased("contanto que ", at["first"]), text)
    if "or menos que " in text or "or pouco que " in text or "or muito " in text:
        text = _LITTLE.sub(lambda at: cased(f"mesmo que {at['verb']} pouco", at["first"]), text)
        text = _HOWEVER.sub(
            lambda at: cased(f"mesmo que {at['be']} muito {at['how']}", at["first"]), text
        )
    if text.startswith(("Tanto ", "De ", "Seja ")):
        text = _SO_MUCH.sub(_so_much, text)
        text = _BECAUSE.sub(_because, _BEING.sub(_being, text))
        text = _RICH_OR_POOR.sub("Quer seja ", text)
    if text.startswith("Não "):
        text = _NOT_ALL.sub(r"Nem tod\g<ending>s \g<verb>", text)
    if ", de tão " in text:
        text = _SO_THIN.sub(_so_thin, text)
    if text.startswith("Para o ano"):
        text = _NEXT_YEAR.sub("No próximo ano", text)
    if "ali a " in text or "aí a " in text:
        text = _LATER.sub(lambda at: cased(f"{at['time']} depois", at["first"]), text)
    if text.startswith("Tirando "):
        text = _EXCEPT.sub("Exceto ", text)
    if "falt" in text or "Falt" in text:
        text = _LEFT.sub("Ainda faltam ", text)
        text = _ONE_LACKS.sub(_one_lacking, text)
        text = _TOLD_YET.sub(r"\g<said>ainda é preciso ", text)
        text = _YET_TO.sub(lambda at: cased("ainda é preciso ", at[1]), _LACKS.sub(_lacking, text))
    words = words_of(text)
    if not _SHALLS_OF.isdisjoint(words) and any(map(text.__contains__, _SHALL_SIGNS)):
        text = _THEY_SHALL.sub("Eles vão ", text)
        text = _SHALL.sub(lambda at: cased(f"{_SHALLS[at['who']]} ", at["first"]), text)
    if "dmit" in text:
        text = _ADMITS.sub(r"\1 a possibilidade de ", text)
    if "ecorr" in text:
        text = _APPEALS.sub(r"\g<appeals> da decisão", text)
    if " a quem acus" in text:
        text = _WHOM.sub(_accused, text)
    if not _MAKES.isdisjoint(words):
        text = _CAUSED.sub(_left, text)
    if text.startswith("Há ") or ": há " in text or "; há " in text:
        text = _FOR_SO_LONG.sub(_during, text)
    if "-se a " in text:
        text = _BEGAN.sub(lambda at: cased(f"{_BEGINS[at['who'].lower()]} a ", at["who"][0]), text)
    if not _WAS.isdisjoint(words) and any(map(text.__contains__, _SOME_OF)):
        text = _ONE_OF.sub(_one_of, text)
    if "ão deix" in text:
        text = _LET.sub(lambda let: _LETS[let[0]], text)
    if " que o dig" in text:
        text = _KNOWS.sub(_knowing, text)
    if " dest" in text:
        text = _SUCH.sub(_such, text)
    if text.startswith("Para que ") and text.endswith("?"):
        text = _WHAT_FOR.sub("Por que ", text)
    if text.startswith(("Deu ", "Fez ", "Não fosse")):
        text = _WERE_IT_NOT.sub("Se não ", text)
        text = _TURNED.sub("Completou ", _HAD_A_BABY.sub("Ela deu à luz", text))
    return text


def _during(match: re.Match[str]) -> str:
    """For how long something is so, with a capital where it begins a sentence."""
    return f"{'D' if match['first'] == 'H' else 'd'}urante {match['time']}, "


def _moved(match: re.Match[str]) -> str:
    """A rate that fell or rose, as its numbers say."""
    old, new = (float(match[name].replace(",", ".")) for name in ("old", "new"))
    return f"{_MOVED[match['ending']][old < new]} de {match['old']}%"


def _fell(match: re.Match[str]) -> str:
    """A verb that says that a number fell, if it did."""
    old, new = (match[name].replace(".", "").replace(",", ".") for name in ("old", "new"))
    if old.count(".") > 1 or new.count(".") > 1 or _YEAR.fullmatch(old + new):
        return match[0]
    size = _SIZES.get(match["size"] or match["new_size"] or "", 0)
    falls = float(new) * 10 ** _SIZES.get(match["new_size"] or "", 0) < float(old) * 10**size
    return f"{_MOVED[match['ending']][0]} " if falls else match[0]


def _one_lacking(match: re.Match[str]) -> str:
    """What is missing, told by an adjective."""
    return f"{match['where'] or ''}{cased('está em falta', match['lacks'])}"


def _lacking(match: re.Match[str]) -> str:
    """What there is not enough of, and where: "ao hospital" is "no hospital"."""
    where = _WHERE.get(match["where"], "")
    there = _THERE_WAS.get(match["when"], "há")
    return cased(f"{there} falta de {match['many'] or match['stuff']}{where}", match[1])


def _left(match: re.Match[str]) -> str:
    """What left so many dead."""
    return f"{'D' if match[0][0] == 'F' else 'd'}{_CAUSES[match['when']]}"


def _accused(match: re.Match[str]) -> str:
    """Somebody, with whoever accuses him in front: "o juiz, acusando-o de"."""
    before = match[0][: match.end("who") - match.start()]
    return f"{before}, acusando-{'o' if match['him'] else 'a'} de "


def _knowing(match: re.Match[str]) -> str:
    """Somebody who knows it well."""
    return f"{match['who']} {'sabe' if match['end'] == 'a' else 'sabem'} isso bem"


def _such(match: re.Match[str]) -> str:
    """Something like this, or things like these."""
    return f"{match['what']} como est{match['ending']}{'' if match['one'] else 's'}"


def _one_of(match: re.Match[str]) -> str:
    """Somebody or something of several, as one of them."""
    one, of = ("uma", "das") if match["gender"] == "a" else ("um", "dos")
    return f"{match['be']} {one} {of} "


def _so_much(match: re.Match[str]) -> str:
    """What somebody did so much that."""
    return f"{match['verb'][0].upper()}{match['verb'][1:]} tanto que "


def _because(match: re.Match[str]) -> str:
    """What was so for what it was, or for what somebody did so much."""
    doing = match["doing"]
    return f"Por {doing} tanto" if doing else f"Por ser {match['how']}"


def _being(match: re.Match[str]) -> str:
    """What was so for how somebody was."""
    be = "estar" if match["was"] == "estav" else "ser"
    return f"Por {be}{'em' if match['end'] == 'am' else ''} tão {match['how']},"


def _so_thin(match: re.Match[str]) -> str:
    """What was so because of how somebody looked."""
    who = "ela" if match["ending"] == "a" else "ele"
    return f", porque {who} {match['was']} muito {match['how']}"
