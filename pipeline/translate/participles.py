"""Headlines that begin with a participle: "Detidas duas mulheres" is no woman who detained two.

Portuguese tells news with what was done in front and leaves the auxiliary out. The tiny Firefox
model pt→en takes such a participle for one that acts, or for a noun: of "Presos cinco suspeitos" it
makes "Inmates five suspects", of "Presa quadrilha que roubava bancos" "Prey gang that stole banks".
So the headline is also sent as the sentence that it is short for, with an auxiliary, and with an
article before a noun that has none: "Foi presa uma quadrilha que roubava bancos". Such a draft is
taken where it has the form that it must have, "Gang that stole banks was arrested".

Of 98 such headlines of our own 24 said something wrong without this and 7 do with it, of 36 others,
for which no rule was made, 11 and 7; nearly all the rest had a participle that seems to act
("Detained two women").
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_STEMS: Mapping[str, str] = {
    "pt": (
        "abatid abert acionad adiad adjudicad afastad agendad agravad agredid alargad alterad"
        " antecipad anulad anunciad apanhad apreendid apresentad aprovad arquivad arrestad"
        " assaltad assassinad assinad atacad ativad atropelad autorizad balead cancelad"
        " capturad chumbad concluíd confirmad confiscad congelad construíd controlad cortad criad"
        " danificad declarad decretad definid demolid derrubad desativad descobert desmantelad"
        " desmontad destruíd desviad detectad detetad divulgad dominad encerrad encontrad esfaquead"
        " evacuad expuls extint extraditad fechad fixad furtad garantid homologad identificad"
        " impedid inaugurad incendiad instalad interceptad intercetad interditad interrompid"
        " lançad levantad libertad localizad marcad negad ordenad prolongad promulgad"
        " proibid prorrogad publicad raptad reabert reconstruíd recuperad recusad reforçad registad"
        " registrad rejeitad removid renovad repost resgatad restabelecid restaurad retirad"
        " retomad revelad revogad roubad sequestrad sortead suspens transferid travad vandalizad"
        " vendid vetad"
    ),
}
"""Participles without their endings that are no nouns of people where they begin a headline."""

_STEMS_OF_PEOPLE: Mapping[str, str] = {
    "pt": (
        "absolvid condenad demitid desaparecid despedid detid ferid hospitalizad internad"
        " investigad mort pres salv"
    ),
}
"""Those that may be the people themselves ("Detida confessa crime"): what follows must be somebody,
or have a number or an article."""

_STEMS_OF_RANK: Mapping[str, str] = {
    "pt": (
        "conhecid constituíd distinguid eleit escolhid homenagead nomead premiad reconhecid reeleit"
    ),
}
"""Those that say of somebody what he is ("Eleito presidente, promete obras", "Conhecida atriz
morre"): what follows must have a number or an article."""

_NOUNS: Mapping[str, frozenset[str]] = {
    "pt": frozenset(("descoberta", "descobertas", "retirada", "retiradas")),
}
"""Forms that are nouns, too ("Retirada imediata das tropas"): the same holds for them."""

_ENDS = ("o", "a", "os", "as")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _forms(stems: str) -> frozenset[str]:
    return frozenset(stem + end for stem in stems.split() for end in _ENDS)


_PARTICIPLES = {code: _forms(stems) for code, stems in _STEMS.items()}
_OF_PEOPLE = {code: _forms(stems) for code, stems in _STEMS_OF_PEOPLE.items()}
_OF_RANK = {code: _forms(stems) | _NOUNS[code] for code, stems in _STEMS_OF_RANK.items()}
_ALL = {code: forms | _OF_PEOPLE[code] | _OF_RANK[code] for code, forms in _PARTICIPLES.items()}

_STATES = _words("ferido ferida feridos feridas morto morta mortos mortas vivo viva vivos vivas")
"""What may stand between a participle and its subject: "Encontrado morto homem de 80 anos"."""

_UNARTICLED = _words("novo nova primeiro primeira último última primeiros primeiras")
"""Adjectives before which a sentence has an article, and a headline none."""

_DETERMINERS = _words(
    "o a os as um uma uns umas dois duas três quatro cinco seis sete oito nove dez onze doze"
    " treze catorze quatorze quinze dezasseis dezesseis dezassete dezessete dezoito dezanove"
    " dezenove vinte trinta quarenta cinquenta cem mil dezenas centenas milhares dúzias novo"
    " nova novos novas primeiro primeira primeiros primeiras último última últimos últimas"
    " outro outra outros outras mais menos cerca quase vários várias diversos diversas muitos"
    " muitas alguns algumas ambos ambas meia meio"
)
"""Words with which a subject begins that needs no article."""

PEOPLE = _words(
    "homem homens mulher mulheres jovem jovens suspeito suspeita suspeitos suspeitas casal"
    " casais rapaz rapazes rapariga raparigas menino menina meninos meninas menor menores"
    " criança crianças idoso idosa idosos idosas adolescente adolescentes bebé bebê pai mãe"
    " pais filho filha filhos filhas irmão irmã irmãos irmãs marido padre médico médica"
    " médicos enfermeiro enfermeira enfermeiros professor professora professores motorista"
    " motoristas condutor condutora condutores taxista taxistas polícia polícias policial"
    " policiais agente agentes militar militares soldado soldados bombeiro bombeiros guarda"
    " guardas empresário empresária empresários jornalista jornalistas ativista ativistas"
    " político políticos deputado deputada deputados autarca autarcas prefeito prefeita"
    " vereador vereadora vereadores ministro ministra advogado advogada advogados funcionário"
    " funcionária funcionários trabalhador trabalhadora trabalhadores operário operários"
    " turista turistas migrante migrantes imigrante imigrantes ladrão ladrões assaltante"
    " assaltantes traficante traficantes incendiário incendiários burlão líder líderes chefe"
    " dono donos adepto adeptos aluno aluna alunos estudante estudantes gangue quadrilha grupo"
    " família famílias treinador ciclista ciclistas motociclista peão peões pescador"
    " pescadores alpinista civil civis refém reféns diretor diretora ex-autarca ex-ministro"
    " ex-ministra ex-presidente ex-prefeito ex-deputado ex-militar ex-polícia ex-policial"
    " ex-marido ex-namorado piloto pilotos juiz juíza vítima vítimas morador moradores"
    " pedófilo hacker vigarista vigaristas árbitro árbitros jogador jogadores"
)
"""Nouns of people that are seldom words of their own behind such a participle."""

_NO_NOUN = _words(
    "ante ainda ao aos após até com como contra da das de desde do dos durante e em enquanto"
    " entre há hoje já mas na nas nem no nos não ontem ou para pela pelas pelo pelos perante"
    " por porque quando que se sem sob sobre só também à às depois antes agora amanhã aqui bem"
    " mal"
)
_EVERY = ("todos", "todas")
"""Determiners behind plurals alone: "Aberto todos os dias" is no news of days."""

_PLAINER = {
    word + end: said + end
    for word, said in (("chumbad", "rejeitad"), ("arquivad", "encerrad"), ("travad", "bloquead"))
    for end in _ENDS
}
"""What models know for others: of "Foi chumbada a moção" the tiny Firefox model pt→en makes that it
was dragged, of "Foi arquivada a queixa" that it was filed."""

_SHORTEST = 3
"""Letters of a noun that is told without an article."""

_PLURAL = "s"
_TOLD_APART = re.compile(r"(?:que|\w+[aio]d[oa]s?|pres[oa])$")
"""What stands behind a noun that it tells apart: "Resgatada família presa em casa" is no family
known before. With "a" the model rescues a family at home, with "uma" one that is trapped there."""

_ARTICLES = _words("o a os as")
_SINCE = " há "
"""What tells since when; with an auxiliary the model takes it for when it was done."""

_LONG = 12
"""Words beyond which a noun without an article stays so: with all that is said of it the model
loses its way ("The 17-year-old body was found that disappeared")."""

_PASSIVE = re.compile(r"\b(?:was|were|been)\b")
_SUBJECTLESS = re.compile(r"(?:He|She|It|They|There|We|You|I|Was|Were|Has|Have)\b")
_ARTICLE = re.compile(r"(?:An?|The) (?=\w)")
_INDEFINITE = {"o ": "um ", "a ": "uma ", "os ": "", "as ": ""}
"""What stands before a noun that nobody has heard of, by the article of those that are known."""


def passives(headline: str, language: str) -> tuple[str, ...]:
    """The sentences that a headline with a participle in front is short for; the best first.

    >>> passives("Presos cinco suspeitos de roubo", "pt")
    ('Foram presos cinco suspeitos de roubo.',)
    >>> passives("Adiado julgamento", "pt")
    ('Foi adiado o julgamento.', 'Foi adiado um julgamento.')
    >>> passives("Detida confessa crime", "pt")
    ()
    """
    first, _, rest = headline.partition(" ")
    participle = first.lower()
    if not rest or participle not in _ALL.get(language, ()) or _SINCE in rest:
        return ()
    plural = participle.endswith(_PLURAL)
    told = f"{'Foram' if plural else 'Foi'} {_PLAINER.get(participle, participle)}"
    subject, _, more = rest.partition(" ")
    if subject in _STATES and more:
        told, rest = f"{told} {subject}", more
        subject, _, more = rest.partition(" ")
    if subject in _ARTICLES and not more[:1].isalpha():
        return ()
    if subject in _UNARTICLED and more:
        article = participle[-2 if plural else -1 :]
        only = subject.startswith(("primeir", "últim"))
        before = f"{article} " if only else _INDEFINITE[f"{article} "]
        return (f"{told} {before}{rest}.", f"{told} {rest}.")
    if subject in _DETERMINERS or subject[:1].isdigit() or (plural and subject in _EVERY):
        return (f"{told} {rest}.",)
    if (
        subject in _EVERY
        or rest.count(" ") + 2 > _LONG
        or not _is_subject(subject, participle, language)
    ):
        return ()
    known = f"{participle[-2 if plural else -1 :]} "
    articles = (known, _INDEFINITE[known])
    if plural or _TOLD_APART.match(more.partition(" ")[0]):
        articles = articles[::-1]
    return tuple(f"{told} {article}{rest}." for article in articles)


def _is_subject(word: str, participle: str, language: str) -> bool:
    """Whether a word without an article may be what the participle is said of."""
    if participle in _OF_RANK[language]:
        return False
    if participle in _OF_PEOPLE[language]:
        return word in PEOPLE
    return (
        word.islower()
        and word.replace("-", "").isalpha()
        and len(word) >= _SHORTEST
        and word not in _NO_NOUN
        and not word.endswith("mente")
        and word.endswith(_PLURAL) == participle.endswith(_PLURAL)
    )


def told(drafts: Sequence[str]) -> str | None:
    """The first draft that says of something that it was done; None where none does.

    Two drafts are those of sentences that differ in an article, which headlines leave out. One that
    begins with a pronoun took the subject for something else: "He was arrested man who killed".

    >>> told(["It was located missing boat.", "A missing boat was located."])
    'missing boat was located'
    """
    for draft in drafts:
        said = draft.strip().removesuffix(".")
        if _PASSIVE.search(said) and not _SUBJECTLESS.match(said):
            return _ARTICLE.sub("", said, count=1) if len(drafts) > 1 else said
    return None
