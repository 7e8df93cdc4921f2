"""Let a woman who speaks go on as one: "disse a vereadora, acrescentando que vai recorrer".

The tiny Firefox model pt→en makes "adding that he will appeal" of it, since Portuguese has no
pronoun there and "vereadora" is one word in English for both. ``women.py`` has her at the beginning
of a sentence and what she says right behind her; here is what she says further on.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.persons import PEOPLE
from pipeline.translate.phrases.women import FEMININE
from pipeline.translate.phrases.words import listed, words_of

_SAYING = (
    *("acrescent", "afirm", "alert", "anunci", "assegur", "avis", "cont", "confess", "confirm"),
    *("declar", "explic", "fris", "garant", "jur", "lament", "lembr", "neg", "record", "reconhec"),
    *("reiter", "relat", "revel", "salient", "sublinh", "sustent", "defend", "admit", "insist"),
    *("respond", "promet", "esclarec", "not", "observ", "argument"),
)
_ENDINGS = ("ou", "iu", "eu", "ando", "endo", "indo")
_SAID = listed(
    "disse diz dizendo garante garantindo referiu referindo assume assumiu admite considera"
    " considerou considerando conta explica lembra reconhece alegou alegando"
)
_SAYS = rf"(?:{'|'.join(_SAYING)})(?:{'|'.join(_ENDINGS)})|{'|'.join(sorted(_SAID))}"
_SPEAKING = _SAID | {f"{verb}{ending}" for verb in _SAYING for ending in _ENDINGS}
_WOMAN = (
    rf"(?:(?:própria|antiga|nova|jovem|atual) )?(?:ex-)?(?:{FEMININE}|advogada|agente|artista"
    r"|atriz|autarca|autora|cantora|candidata|colega|coordenadora|empresária|enfermeira|escritora"
    r"|funcionária|moradora|mulher|mãe|pianista|psicóloga|realizadora|responsável|turista"
    r"|investigadora|historiadora|economista|embaixadora|responsável|sindicalista|bastonária)"
)
_WOMEN = lazily(rf"\b(?:[Aa]|[Uu]ma) {_WOMAN}\b")
"""What the next pattern has in each of its ways, so that it is seldom looked for."""

_SPEAKS = lazily(
    rf"(?:^|[\"”»],? )(?:(?P<she>A|Uma) {_WOMAN}\b|(?:{_SAYS}) (?:a|uma) {_WOMAN}\b)"
    rf"|[\"”»], (?:{_SAYS}) (?:à|ao) [^,.]{{3,30}} a {_WOMAN}\b"
)
_HIM = lazily(
    r"(?:[oO]|[ADNadn]o|[pP]elo|[uU]m|seu|este|esse|aquele) (?:[a-zà-ÿ-]+ )?"
    rf"{PEOPLE}\b|\bele\b"
)
_HAPPENS = (
    r"[mst]eu|h(?:ouve|averá|averia|avia)|ser(?:á|ia)|existi(?:rá|ria|u)|falt\w+|bast\w+|cab\w+|chov\w+"
    r"|parec\w+|convém|import\w+|acontec\w+|ocorr\w+|morr\w+|rest\w+|surgi\w+|começ\w+|compet\w+"
    r"|chegou|entrou em vigor|ficou|ficará|ficaria|valeu|custou|custará|custaria|sobrou|passou"
    r"|acabou|caiu|desaparec\w+|mudou|melhorou|piorou|aument\w+|subiu|deixou de haver|decorreu"
    r"|explodiu|nasceu|venc\w+|ganhou|lhe|terá lugar|continu(?:a|ará|aria) a"
)
"""What happens without anybody, or may have whom it is about behind it."""

_KNOWS = (
    r"sab|quer|conhec|prefer|viv|sent|pod|faz|diz|recorr|ped|desconhec|sofr|dorm|dev|pretend|sa"
)
_VERB = (
    rf"(?!(?:{_HAPPENS})\b)(?:[a-zà-ÿ]+(?:ou|eu|iu|aria|eria|iria|ará|erá|irá)|(?:{_KNOWS})ia"
    r"|(?:pens|esper|trabalh|gost|acredit|and|tent|us|cont)ava|tinha(?! (?:havido|sido))"
    r"|vai(?! (?:haver|chover|ser|existir|estar|faltar|continuar))|quer|sabe|pode|deve"
    r"|espera|pretende|conhece|desconhece|pensa|recusa|aceita|tem|está(?! (?:em causa|tudo|por))"
    r"|confia|teme|vive|fez|soube|quis|pôs|viu|foi \w+da\b|teve)"
)
_GOES_ON = lazily(
    rf"\b(?:{_SAYS})(?: (?:hoje|ontem|ainda|também|depois))?(?: em(?= que))?"
    r"(?:, [^,.;:\"]{3,60},)? que "
    r"(?=(?:(?:não|já|nunca|ainda|também|só|apenas|nem sequer) ){0,2}"
    rf"{_VERB}(?![\w-]))(?!(?:não )?se )"
)


def spoken_by_her(text: str) -> str:
    """A Portuguese text in which a woman who speaks is "ela" where she goes on.

    >>> spoken_by_her('"Não sei", disse a vereadora, acrescentando que vai recorrer.')
    '"Não sei", disse a vereadora, acrescentando que ela vai recorrer.'
    >>> spoken_by_her('"Não sei", disse a vereadora, acrescentando que vai haver cortes.')
    '"Não sei", disse a vereadora, acrescentando que vai haver cortes.'
    """
    if " que " not in text or not (" a " in text or text.startswith(("A ", "Uma "))):
        return text
    if _SPEAKING.isdisjoint(words_of(text)) or not _WOMEN.search(text):
        return text
    speaks = _SPEAKS.search(text)
    if speaks is None:
        return text
    whole, at = "", 0
    for said in _GOES_ON.finditer(text, speaks.end() - 1):
        if _HIM.search(text, speaks.end(), said.start()):
            break
        whole += f"{text[at : said.end()]}ela "
        at = said.end()
    return whole + text[at:]
