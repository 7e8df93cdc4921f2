"""Say "he" in a sentence of a few words that names nobody ("Não jantou").

Portuguese tells who it is about once, and goes on with the verb alone. With so little to go by the
tiny Firefox model pt→en makes "It didn't dine" of "Não jantou", "It was to lie down" of "Foi
deitar-se", "It's late" of "Chegou tarde" and "It's fear" of "Tem medo". Of 80 such sentences of our
own with a verb of people in the third person it got 34 wrong, and with "Ele" in front 4. What may
as well be a parcel or a team, has its subject behind the verb or asks something stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.translate.lazily import lazily

_MODEST = (
    r"(?:(?:Já|Ainda|Nunca|Quase|Só|Nem|Não|Também) )?"
    r"(?:(?:já|ainda|mais|não|nunca|sequer|quase|só|nem|também) ){0,2}(?:(?:me|se|lhe|nos|lhes) )?"
)
"""What may stand before the verb."""

_END = r"(?=[.,;…\"”»]|$)"
_HOW = (
    r"(?=[.,;…\"”»]|$| (?:a|à|ao|aos|às|ante|até|bem|cedo|com|como|contra|d[aeo]s?|demais|depois"
    r"|depressa|devagar|durante|e|em|entre|há|hoje|logo|mais|mal|mas|melhor|muito|n[ao]s?|nada"
    r"|novamente|numa?|ontem|outra vez|para|por|pel[ao]s?|pouco|quando|quase|sem|sempre|sob|sobre"
    r"|sozinh[oa]|tanto|tarde|tudo|anteontem|assim|amanhã)\b)"
)
"""What stands behind a verb whose subject does not."""

_DOES: Mapping[str, tuple[str, ...]] = {
    "almoçou jantou chorou soluçou tossiu desmaiou adormeceu emigrou mentiu sorriu gritou suspirou"
    " tropeçou emagreceu engordou desabafou rezou ajoelhou dormiu hesitou": (_HOW,),
    "reformou aposentou esqueceu arrependeu casou divorciou despediu queixou zangou deitou levantou"
    " sentou riu calou enganou lembrou ofendeu magoou vestiu atrasou apaixonou suicidou": (
        rf"-se{_HOW}",
    ),
    "é": (r" (?=[oa] (?:mais (?:velh|nov)|(?:segund|terceir)[oa] mais |filh[oa] (?:mais|únic)))",),
    "bebe fuma come trabalha chora dorme fala canta corre nada": (
        r" (?=como (?:uma? |[oa] )"
        r"(?!testemunha|arguid|técnic|médic|voluntári|profession|professor))",
    ),
    "está é ficou": (
        r" (?=(?:magr|surd|vermelh|pálid|gord|teimos|burr|feli|pesad|leve)\w* como"
        r" (?:um burro|um tomate|uma porta|um cão|uma pena|um pinto|um boi|um rei))",
    ),
    "deve": (
        r"-(?:me|lhe|nos) (?=\d|dinheiro|muito|mais|vinte|dez|cem|mil|cinco|um favor)",
        r" ter (?=(?:percebido|ouvido|dormido|esquecido|saído|chegado|comido|mentido|fugido"
        r"|entendido|gostado|ficado) )",
    ),
    "era": (r" para (?=ter (?:vindo|ido)\b)",),
    "casou": (rf"(?! (?:a|as) ){_HOW}",),
    "telefonou ligou respondeu agradeceu mentiu obedeceu": (rf"(?:-(?:me|lhe|nos|lhes))?{_END}",),
    "desistiu apareceu voltou regressou saiu fugiu desapareceu": (_END,),
    "chegou saiu": (rf" (?:cedo|tarde|atrasad[oa]|a casa|de casa|sem avisar){_END}",),
    "acordou": (_END, r" (?=às? |cedo|tarde|com (?:dores|febre)|bem |mal |de mau|sobressalt)"),
    "comeu bebeu": (rf" (?:tudo|nada|demais|demasiado|pouco|muito){_END}",),
    "desistiu": (r" (?=a meio|do curso|de (?!lei)\w+r\b)",),
    "fugiu": (r" (?=a correr|de casa|d[oa] prisão)",),
    "foi": (r" (?=(?:deitar|vestir|lavar|embebedar|despedir|queixar|sentar)-se)",),
    "entrou": (r"(?=, \w+ou\b| e \w+ou(?:-se)?\b|,? (?:calad|mudo e|a correr|de rompante))",),
    "perdeu": (r" tudo(?=[.,;…\"”»]|$| em | n[ao] | de )",),
    "vendeu": (r" (?=tudo|[oa] (?:casa|carro|mota|moto|terreno|quinta|sítio|alma)\b)",),
    "contou": (r"-(?:me|nos|lhe|lhes) (?=tud|o que|que|um|est|ess|[oa] (?:verd|hist|segr))",),
    "bate": (r" (?=bem da (?:bola|cabeça))",),
    "tem": (r" medo(?=[.,;…\"”»]|$| d[aeo]s? )", r" vergonha(?=[.,;…\"”»]|$| de )"),
    "sabe": (rf" (?=nada{_END}|o que (?:quer|diz|faz){_END})", r"(?=[.…\"”»]|$)"),
    "fala": (
        r" (?=(?:bem |mal )?(?:alemão|árabe|espanhol|francês|inglês|italiano|mandarim|português"
        r"|russo)\b)",
    ),
    "sabe vem": (r" (?=amanhã|hoje|na segunda|no sábado|no domingo|na sexta)",),
    "ficou": (
        r" (?=a ver navios|a falar sozinh|calad|de boca aberta"
        r"|sem (?:palavras|fala|reação|saber|jeito))",
    ),
    "está anda": (
        r" (?=(?:muito |tão |bem |um pouco |sempre )?(?:cansad|irritad|zangad|nervos"
        r"|furios|apaixonad|arrependid|desempregad|bêbed|bêbad|magoad|aborrecid)o\b(?! [oa] ))",
    ),
    "está estava": (
        r" (?=com os copos|podre de rico|teso\b|sem cheta|farto (?:de|da)\b)",
        r" a (?=(?:dormir|chorar|jantar|almoçar|estudar|descansar|sorrir|mentir"
        rf"|gozar|rezar|ressonar|conduzir){_END})",
    ),
}
"""Verbs of people, and what stands behind them where their subject does not."""


def _by_verb() -> Mapping[str, re.Pattern[str]]:
    """For each verb a pattern of what stands behind it: a sentence needs that of its own alone."""
    behind: dict[str, list[str]] = {}
    for verbs, ways in _DOES.items():
        for verb in verbs.split():
            behind.setdefault(verb, []).extend(ways)
    return {verb: lazily("|".join(ways), re.IGNORECASE) for verb, ways in behind.items()}


_BEHIND = _by_verb()
_SHE_IS = lazily(
    r"(?:(?:Já|Ainda|Não|Também) )?(?:não )?[Ee]stá (?:(?:muito|tão|sempre) )?(?:cansad|irritad"
    r"|zangad|nervos|furios|apaixonad|arrependid|desempregad|bêbed|bêbad|magoad|aborrecid|grávid)a"
    r"(?=[.,;…\"”»]|$)"
)
_ALONE = lazily(rf"(?P<mark>[\"“«]?){_MODEST}(?P<verb>\w+)", re.IGNORECASE)
_HER = lazily(r"\b(?:sozinha|calada|atrasada|grávida)\b")
_MOST_WORDS = 14
"""Words of a sentence of which the first says who it is about; longer ones say it somewhere."""


def with_he(text: str) -> str:
    """A Portuguese sentence of a few words with "he" or "she" in front, where it names nobody.

    >>> with_he("Não jantou."), with_he("Foi deitar-se.")
    ('Ele não jantou.', 'Ele foi deitar-se.')
    >>> with_he("Dormiu o bebé."), with_he("Não dormiu?")
    ('Dormiu o bebé.', 'Não dormiu?')
    """
    if "?" in text or "!" in text or text.count(" ") > _MOST_WORDS:
        return text
    if "stá " in text and _SHE_IS.match(text):
        return f"Ela {text[0].lower()}{text[1:]}"
    found = _ALONE.match(text)
    behind = _BEHIND.get(found["verb"].lower()) if found else None
    if found is None or behind is None or not behind.match(text, found.end()):
        return text
    who, start = ("Ela" if _HER.search(text) else "Ele"), found.end("mark")
    return f"{text[:start]}{who} {text[start].lower()}{text[start + 1 :]}"
