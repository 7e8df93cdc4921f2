"""Say diminutives by their word: "a portinha" is no word that a small model knows.

Portuguese makes a small or dear one of any noun ("carrito", "prendinha", "almocinho") and of many
adjectives ("doentinho", "cedinho"). The tiny Firefox model pt→en knows the commonest, and reads the
others for what looks like them: "this little girl" for "esta lojinha" and for "esta moedinha",
"The kitten is sweet" for "O gatinho está doentinho", "He arrived ceded" for "Chegou cedinho". Of
165 of them, each in a sentence, it got 80 wrong. So those are sent as the word that they are made
of: a thing as a small one, what is eaten, drunk or felt as what it is. Those that name something of
their own ("camisinha", "calcinha", "caminha", "continha", "mosquito") are none of them.
"""

from __future__ import annotations

from functools import cache

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.words import words_of

_THINGS = """
    aldeia banco barco barriga boca boneca boneco botão braço burro cabeça cabelo cabra cão carro
    carta casa coisa copo corpo dedo dente escola estrela garrafa gato gaveta gota homem
    igreja janela jardim lenço loja mala moeda nariz nota orelha pássaro pato peixe perna
    pescoço planta porta prato prenda presente quadro quintal rua saco sala sapato sino vaso vestido
    vela
"""
"""What is small."""

_DEAR = """
    abraço açúcar almoço arroz bebé bebê café carne cerveja chá comida dinheiro doença favor
    fatia feijão festa fome frango frio gelado jantar lanche leite lugar mel minuto miúda
    momento música ovo pão pergunta petisco prima quilo roupa semana sesta sono sopa sossego tempo
    torrada viagem vinho
"""
"""What is called so because it is dear: it is as large as others."""

_BEING = """
    aborrecido apertado arrumado barato cansado fraco gordo junto lavado loiro louro magro molhado
    moreno parado sentado sujo tapado calado pequeno
"""
_ALIKE = "contente leve pobre simples triste doente"
"""What somebody is; of a man and a woman, and of both alike."""

_VERY = frozenset(("calado", "doente", "pequeno"))
"""What is meant more than it says."""

_AS_IT_IS = {
    "agorinha": "agora mesmo", "altinha": "alta", "altinho": "alto", "avozinha": "avó",
    "avozinho": "avô", "beijito": "beijo", "bebezinha": "bebé", "bolito": "bolo pequeno",
    "carinha": "rosto", "carninha": "carne", "cedinho": "muito cedo", "cheiinha": "cheia",
    "cheiinho": "cheio", "chuvinha": "chuva fraca", "feiinha": "feia", "feiinho": "feio",
    "feinha": "feia", "feinho": "feio", "feriazinhas": "férias", "fresquito": "fresco",
    "horinha": "hora", "longinho": "longe", "menininha": "menina pequena",
    "mesita": "mesa pequena", "miudito": "miúdo", "miuditos": "miúdos",
    "pertinho": "muito perto", "pertito": "perto", "pezinho": "pequeno pé",
    "pezinhos": "pequenos pés", "pobrezita": "pobre", "pobrezinha": "pobre",
    "priminho": "primo", "priminhos": "primos", "quentito": "quente", "rapazito": "rapaz",
    "rapazitos": "rapazes", "solinho": "sol", "solzinho": "sol", "ventinho": "vento leve",
    "viagenzinha": "viagem",
}  # fmt: skip
_NONE = frozenset(
    (
        *("baratinha", "baratinhas", "burrito", "burritos", "casinha", "casinhas"),
        *("coisinha", "coisinhas", "gatinho", "gatinhos", "gotinha", "gotinhas", "gordinha"),
        *("gordinho", "gordinhos", "gordinhas", "mosquito", "mosquitos", "carrinho"),
        *("carrinhos", "estrelinha", "estrelinhas", "peixinho", "peixinhos", "quadrinho"),
        *("quadrinhos", "festinhas", "paradinha", "paradinhas", "patito", "patitos"),
        *("mosquita", "mosquitas"),
    )
)
"""Forms that are something else, or that the model knows."""

_SOFT = {"c": "qu", "g": "gu", "ç": "c"}
_BARE = str.maketrans("áéíóúâêô", "aeiouaeo")
_WORD = lazily(r"\b(?P<word>[A-Za-zà-ÿÀ-Ý]+(?:inh|it)(?:[oa])s?)\b(?!-)")
_NAMED = lazily(r"[.!?:;…|\"“«(—–-]\s*$|^\W*$")


def little(text: str) -> str:
    """A Portuguese text whose diminutives are said by the words that they are made of.

    >>> little("Chegou cedinho e trouxe uma prendinha.")
    'Chegou muito cedo e trouxe uma pequena prenda.'
    >>> little("O Toninho comprou uma camisinha e um carrinho.")
    'O Toninho comprou uma camisinha e um carrinho.'
    """
    if (
        "inh" not in text and "ito" not in text and "ita" not in text
    ) or _forms().keys().isdisjoint(words_of(text)):
        return text

    def said(word: str, start: int) -> str:
        made = _forms().get(word.lower())
        if not made or (word[0].isupper() and not _NAMED.search(text, 0, start)):
            return word
        return cased(made, word)

    return _WORD.sub(lambda found: said(found["word"], found.start()), text)


@cache
def _forms() -> dict[str, str]:
    """What each diminutive is sent as."""
    forms: dict[str, str] = {}
    for base in _BEING.split():
        forms |= _being(base) | _being(base[:-1] + "a")
    for base in _ALIKE.split():
        forms |= _being(base)
    for base in _DEAR.split():
        forms |= dict.fromkeys(_small(base), base)
        forms |= {f"{small}s": _several(base) for small in _small(base)}
    for base in _THINGS.split():
        size = "pequena" if base.endswith("a") else "pequeno"
        forms |= dict.fromkeys(_small(base), f"{size} {base}")
        forms |= {f"{small}s": f"{size}s {_several(base)}" for small in _small(base)}
    forms |= _AS_IT_IS
    return {form: said for form, said in forms.items() if form not in _NONE}


def _being(base: str) -> dict[str, str]:
    """The diminutives of what one or several are."""
    very = "muito " if base in _VERY or base[:-1] + "o" in _VERY else ""
    forms = dict.fromkeys(_small(base), very + base)
    return forms | {f"{small}s": very + _several(base) for small in _small(base)}


def _small(base: str) -> list[str]:
    """The diminutives of a word: with a short ending behind a consonant, else with a long one.

    >>> _small("boca"), _small("jardim"), _small("rua")
    (['boquinha', 'boquita'], ['jardinzinho', 'jardinzito'], ['ruazinha', 'ruazita'])
    """
    bare, her = base.translate(_BARE), "a" if base.endswith("a") else "o"
    if base[-1] in "oae" and base[-2] not in "aãeiou":
        stem = bare[:-2] + _SOFT.get(bare[-2], bare[-2])
        short = [f"{stem}inh{her}", f"{stem}it{her}"]
        return short if base[-1] != "e" else [*short, f"{bare}zinh{her}", f"{bare}zit{her}"]
    root = base if "ã" in base else f"{bare[:-1]}n" if base.endswith("m") else bare
    root = root.removesuffix("z").removesuffix("s")
    return [f"{root}zinh{her}", f"{root}zit{her}"]


def _several(base: str) -> str:
    """A word of several."""
    if base.endswith("ão"):
        return {"cão": "cães", "pão": "pães"}.get(base, f"{base[:-2]}ões")
    if base.endswith("m"):
        return f"{base[:-1]}ns"
    if base.endswith(("r", "z")):
        return f"{base}es"
    if base.endswith("l"):
        return f"{base[:-1]}is"
    return base if base.endswith("s") else f"{base}s"
