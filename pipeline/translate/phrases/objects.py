"""Verbs whose sense what they are done to tells: "costurar" is to sew, but not an agreement.

The tiny Firefox model pt→en makes "sew an agreement" of "costurar um acordo", "alienate three
properties" of "alienar três imóveis", "The startup captured R$ 20 million" of "A startup captou R$
20 milhões" and "The strike ended dozens of schools" of "A greve encerrou dezenas de escolas". A row
of ``synonyms.csv`` for each form of the verb, each article and each thing would be some 3,000 rows.
Here a verb has the things that tell its sense, and its forms go by their endings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.lazily import lazily

_ENDINGS = {
    "ar": "ar a am ou aram ava avam ando ado ada ados adas ará arão aria ariam e em",
    "er": "er e em eu eram ia iam endo ido ida idos idas erá erão eria eriam a am",
    "ir": "ir e em iu iram ia iam indo ido ida idos idas irá irão iria iriam a am",
}
"""The endings of regular verbs, in one order."""

_IRREGULAR: Mapping[str, str] = {
    "repor": "repor repõe repõem repôs repuseram repunha repunham repondo reposto reposta repostos"
    " repostas reporá reporão reporia reporiam reponha reponham",
}

_BEFORE_THINGS = (
    r"(?:(?:também|já|ainda|ontem|hoje|amanhã|depois|novamente) )?"
    r"(?:(?:[oa]s?|uma?|mais|meia|todas as|todos os|a maioria d[ao]s|metade d[ao]s|cerca de|seus?"
    r"|suas?|nov[oa]s?|primeir[oa]s?|algumas|alguns|vári[oa]s|muit[oa]s|diversas|diversos"
    r"|d(?:ois|uas)|três|quatro|cinco|seis|sete|oito|nove|dez|\d+|XQ\d|dezenas de|centenas de"
    r"|milhares de|parte d[ao]s?|outr[oa]s?|antig[oa]s?|grandes?|pequen[oa]s?) ){0,2}"
)
"""What may stand between a verb and the thing."""


def _forms(verb: str) -> Iterator[str]:
    if verb in _IRREGULAR:
        return iter(_IRREGULAR[verb].split())
    stem, ending = verb[:-2], verb[-2:]
    return (_spelled(stem, end, ending) for end in _ENDINGS[ending].split())


def _spelled(stem: str, end: str, ending: str) -> str:
    """A form; the sound of the last letter may need another ("alcance", "compareça")."""
    if ending == "ar" and end.startswith("e"):
        stem = re.sub(r"c$", "qu", stem)
        stem = re.sub(r"ç$", "c", stem)
    elif ending != "ar" and end.startswith("a"):
        stem = re.sub(r"c$", "ç", stem)
    return stem + end


@dataclass(frozen=True, slots=True)
class Told:
    """A verb that is said as another before one of the ``things`` (an expression)."""

    verb: str
    said: str
    things: str
    unless: str = ""
    forms: Mapping[str, str] = field(init=False)
    pattern: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        verb, _, rest = self.said.rpartition(" ")
        forms = dict(zip(_forms(self.verb), _forms(rest), strict=True))
        if verb:
            forms = {form: f"{verb} {said}" for form, said in forms.items()}
        object.__setattr__(self, "forms", forms)
        either = "|".join(sorted(forms, key=len, reverse=True))
        written = (
            rf"{self.unless}(?<![\w-])(?:{either})(?= {_BEFORE_THINGS}(?:{self.things})(?![\w-]))"
        )
        object.__setattr__(self, "pattern", lazily(written, re.IGNORECASE))

    def telling(self, text: str) -> str:
        """A text with the verb in the word of that sense."""
        return self.pattern.sub(lambda form: cased(self.forms[form[0].lower()], form[0]), text)


_TOLD = (
    Told(
        "encerrar",
        "fechar",
        "escolas?|lojas?|agências?|urgências?|maternidades?|fábricas?|estradas?|empresas?"
        "|estaç(?:ão"
        "|ões)|creches?|praias?|fronteiras?|hospital|hospitais|museus?|aeroportos?|restaurantes?"
        "|estabelecimentos?|túnel|balcão|balcões|postos? de|blocos? de partos|minas?|padarias?"
        "|cafés?|hotéis|hotel|lares|lar de|bares|discotecas?|piscinas?|cantinas?|jardins? de",
    ),
    Told(
        "costurar", "negociar",
        "acordos?|alianças?|apoios?|consensos?|saída|chapas?|coligaç(?:ão|ões)|entendimentos?"
        "|maioria|tréguas?",
    ),
    Told(
        "alienar", "vender",
        "imóve(?:l|is)|terrenos?|edifícios?|prédios?|lotes?|casas?|participaç(?:ão|ões)|património"
        "|patrimônio|açõe?s|quinta|quintas|frações|palacete|bens|ativos?|veículos?|viaturas?",
    ),
    Told(
        "captar", "angariar",
        "recursos|dinheiro|fundos|verbas?|investimentos?|doaç(?:ões|ão)|milhões|bilhões|XQ\\d"
        "|R\\$|US\\$|financiamentos?|patrocínios?",
    ),
    Told(
        "recolher", "pagar",
        "FGTS|INSS|ICMS|ISS|IR|contribuiç(?:ão|ões)|impostos?|tributos?|encargos?",
    ),
    Told(
        "rodar", "filmar",
        "longas?|longa-metragem|filmes?|séries?|curtas?|curta-metragem|documentários?|cenas?"
        "|clipes?|minisséries?|sequência",
    ),
    Told(
        "arrombar", "assaltar",
        "casas?|residências?|lojas?|estabelecimentos?|escolas?|comércios?|caixas? eletrônicos?"
        "|apartamentos?|igrejas?|carros?|farmácias?|mercados?|agências?|cafés?|armazéns|garagens",
    ),
    Told("arrombar", "forçar", "portas?|portão|portões|janelas?|fechaduras?|cadeados?"),
    Told(
        "normalizar", "restabelecer",
        "fornecimento|abastecimento|energia|serviços?|luz|circulação|operação|distribuição"
        "|trânsito|tráfego|atendimento",
    ),
    Told(
        "arrestar", "apreender",
        "bens|contas?|imóve(?:l|is)|casas?|património|dinheiro|carros?|navios?|moradias?|quadros?"
        "|obras|avião|milhões|XQ\\d",
    ),
    Told("repor", "recuperar", "aulas?(?: perdidas)?"),
    Told(
        "encostar", "colocar",
        "(?:navalha|faca|arma|pistola|revólver|canivete|caçadeira|espingarda|tesoura|punhal|fuzil)"
        "(?: \\w+)? (?:ao|à|na|no)",
    ),
    Told(
        "faltar", "não comparecer",
        "(?:ao|à|às|aos) (?:provas?|exames?|testes?|consultas?|perícia|posse|entrevista)",
        unless=r"(?<!não )(?<!nunca )(?<!nem )(?<!sem )(?<!para )",
    ),
    Told(
        "driblar", "contornar",
        "leis?|regras?|fiscalização|proibiç(?:ão|ões)|bloqueios?|censura|sanções|legislação|normas?"
        "|restriç(?:ão|ões)|impostos?|teto|burocracia|filas?",
    ),
    Told(
        "cobrar", "exigir",
        "explicaç(?:ão|ões)|providências?|respostas?|soluç(?:ão|ões)|reajustes?|melhorias|justiça"
        "|posição|medidas|ações|transparência|promessas?|punição|pagamento d[aeo]s?|reparação"
        "|segurança|rapidez|celeridade|esclarecimentos?|compromisso|obras|apoio",
    ),
    Told(
        "editar", "publicar",
        "romances?|livros?|antologia|obra|obras completas|poemas|poesia|contos|memórias|biografia",
    ),
)  # fmt: skip

_EVERY = frozenset().union(*(told.forms for told in _TOLD))


def by_object(text: str) -> str:
    """A Portuguese text in which verbs are said as what they mean of their objects.

    >>> by_object("O ministro tenta costurar um acordo.")
    'O ministro tenta negociar um acordo.'
    >>> by_object("A avó aprendeu a costurar vestidos.")
    'A avó aprendeu a costurar vestidos.'
    """
    words = text.lower().split()
    if _EVERY.isdisjoint(words):
        return text
    for told in _TOLD:
        if not told.forms.keys().isdisjoint(words):
            text = told.telling(text)
    return text
