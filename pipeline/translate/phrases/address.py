"""Address people as the model knows it: with "você", for a small one does not know "tu".

Portugal says "Vens jantar?" to a friend, Brazil "Você vem jantar?". Of verbs of the first kind
without a subject the tiny Firefox model pt→en makes words that it knows better, or a command, or
somebody else: "Vens dinner?", "Purchase the bread?" ("Compraste o pão?"), "Straw everything"
("Estragaste tudo"), "It deserves better" ("Mereces melhor"). So the first such verb of a sentence
or a quotation is sent as Brazil has it. The others stay: the model then knows whom they are about,
and in the third person without a subject they would be about anybody.

Of 208 sentences of our own, spoken, written or advertised, that changes 69 drafts: 46 that said
something wrong come out right, 8 stay wrong, and the others mean the same but for one that may have
been right ("Querias ser médico?"). Of 84 others, for which no rule was made, it changes 25: 15
wrong ones come out right, one stays wrong, and one right one loses a word ("sempre"). What the
model knows in any person stays: "Queres um café?", what is behind "se", "quando" and "para" ("se
vires o João"), what is asked behind "já", and commands not to do something ("Não faças isso").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.words import listed, words_of
from pipeline.translate.vocabulary import is_ordinary

_VERBS = listed("""
    abandonar abraçar abrir abusar acabar aceitar acordar acreditar adivinhar admirar adorar
    agradecer aguentar aldrabar alugar amar apagar apanhar aparecer aprender apressar aproveitar
    arranjar arrepender arriscar arrumar assistir assustar atacar atirar atravessar aturar bater
    beijar brincar calar cantar casar chatear chegar cheirar chorar comparar compreender comprometer
    concordar conduzir confessar confiar conhecer conseguir convidar correr cortar costumar cozinhar
    cumprir cuidar decidir defender deitar deixar descansar descobrir desconfiar desistir detestar
    discutir divertir dormir enganar ensinar entender entrar envelhecer escolher esconder esquecer
    estacionar estragar estudar evitar exagerar explicar fechar fingir fugir fumar gostar gozar
    gritar habituar hesitar ignorar imaginar incomodar insistir jantar julgar jurar lamentar lembrar
    levantar magoar mandar merecer mexer morar morder morrer nascer necessitar obedecer odiar
    ofender oferecer olhar ouvir parecer participar passear pedir pensar perder perdoar permitir
    praticar precisar preferir preocupar preparar prometer proteger puxar reagir receber reclamar
    reconhecer recordar recuperar recusar regressar reparar repetir resistir resolver respeitar
    responder roubar saltar seguir sentar sentir servir sofrer sonhar subir suportar tentar
    trabalhar tratar treinar tremer usar utilizar vencer vender viajar viver voltar acertar acalmar
    afastar aguardar chamar ligar levar ganhar comprar partir falar comer beber ficar andar passar
    pagar jogar mudar gastar tocar vestir visitar dançar lavar limpar contar achar ajudar esperar
    começar procurar perguntar perceber mentir matar encontrar emprestar tirar trazer tomar guardar
    meter pegar mostrar entregar enviar escrever escutar crescer despir destruir dever torcer
    telefonar desligar apostar poupar queixar faltar falhar marcar continuar criar culpar duvidar
    conversar lutar negar notar pintar pertencer planear plantar publicar quebrar queimar reservar
    rezar suspeitar trocar votar virar
""")
"""Verbs of which people are told what they do, by the infinitive."""

_NOUNS = listed("""
    aceitas aceites achas acordes ajudas amas apostas ataques baterias bebes cais casas chamas
    comes compras contas contes continuas conversas copias cortes costumes cozinhas crias culpas
    danças deixas deste duvidas entregas entregues escolhas escutas esperas falas falhas faltas
    ganhas gastas guardas jantas juras lances lavas leste levantes levas leves lias ligas limpas
    lutas marcas marques matas mentes metas metes moras mostras mudas negas notas pagas partes
    passas passes pegas percebes perdas perguntas pertences pintas plantas poupas praticas
    precisas procuras publicas quebras queimas queixas recordes recusas reservas rezas sais
    saltes suportes suspeitas telefones tiras tocas tomas toques trocas vendas vestes vias
    vinhas vires visitas vivas voltas votas
""")
"""Forms that are something else, too, mostly nouns: what stands beside them must tell."""

_IRREGULAR = """
    tens tem, vens vem, sabes sabe, fazes faz, dizes diz, vês vê, pões põe, trazes traz, lês lê, dás
    dá, crês crê, sorris sorri, sais sai, cais cai, hás há, odeias odeia, passeias passeia, chateias
    chateia, conduzes conduz, manténs mantém, propões propõe, consegues consegue, segues segue,
    sobes sobe, foges foge, destróis destrói, percebes entende, percebeste entendeu, foste foi,
    fizeste fez, disseste disse, tiveste teve, vieste veio, viste viu, pudeste pôde, puseste pôs,
    quiseste quis, soubeste soube, trouxeste trouxe, deste deu, leste leu, caíste caiu, traíste
    traiu, saíste saiu, tinhas tinha, vinhas vinha, punhas punha, ias ia, davas dava, vias via, lias
    lia, saías saía, estavas estava, podias podia, devias devia, fazias fazia, dizias dizia, trazias
    trazia, querias queria, serias seria, terias teria, irias iria, farias faria, dirias diria,
    estarias estaria, poderias poderia, saberias saberia
"""
"""Forms of the second person and those of the third. Portugal understands what Brazil notices."""

_WISHED = """
    sejas seja, tenhas tenha, venhas venha, faças faça, digas diga, possas possa, saibas saiba,
    queiras queira, vás vá, vejas veja, ponhas ponha, tragas traga, leias leia, consigas consiga,
    sintas sinta, sigas siga, ouças ouça, durmas durma, percas perca, estejas esteja
"""
"""The same of the subjunctive."""

_UNDERSTOOD = listed("és estás vais estiveste eras queres podes gostavas sabias")
"""Forms that the model knows: of 40 sentences with them two come out better with "você"."""

_NO_VERBS = listed("""
    este deste neste oeste leste sudeste nordeste noroeste teste existe insiste consiste desiste
    resiste assiste persiste subsiste veste reveste investe triste conteste ateste deteste despiste
    registe creste preste proteste reste infeste
    """)
"""Words that end as the second person of the preterite does, and are something else."""

_BESIDE = listed("não nunca já ainda só também sempre quase me te o a os as lhe lhes nos")
"""Words between a subject and its verb."""

_TELLING = listed("não nunca te me lhe tu")
"""Words before which a form is a verb, and no noun."""

_ASKED = listed("""
    achas ajudas andas bebes casas comes contas danças esperas falas ficas ganhas gastas jantas
    lavas levas ligas moras pagas partes passas percebes precisas sais tiras tocas tomas vinhas
    voltas
""")
"""Forms of :data:`_NOUNS` that are verbs where a question of up to five words begins with them."""

_LONGEST_QUESTION = 5
_WISHES = listed("que talvez embora caso oxalá")
"""Words behind which a subjunctive stands."""

_BEHIND = {"me": "me", "te": "se", "nos": "nos", "lhe": "lhe", "lhes": "lhes"}
"""Pronouns behind the verb, and what they are of the third person: "Você disse-lhe". In front of it
"lhe" would be the one who is asked."""

_BEFORE = listed("o a os as")
"""Pronouns that are sent before the verb: "Você o fez", since behind it some are written "-lo"."""

_AFTER_NOUN = listed("de do da dos das e em no na que online")
"""Words that follow a noun rather than a verb: "Partes do corpo?"."""

_SINGULAR = listed("os as às aos mais mas nos nas depois eles")
"""Words that end as a plural does, and follow a verb."""

_POINTING = listed("deste leste")
_ARTICLES = listed("o a os as isto isso")
_PRONOUNS = listed("tu me te lhe")
_MUCH = listed("demais demasiado imenso muito pouco sempre tanto tão")
_TOLD = listed("bebes comes cozinhas danças falas ganhas gastas mentes mudas perguntas precisas")
"""Forms of :data:`_NOUNS` that are verbs where they begin a sentence and such a word follows."""

_BEFORE_NOUNS = listed(
    "de do da dos das em no na nos nas num numa com sem por pelo pela pelos pelas ao aos à às um"
    " uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas meu"
    " minha meus minhas teu tua teus tuas seu sua seus suas dois duas três quatro cinco dez muitas"
    " muitos poucas poucos várias vários todas todos outras outros algumas alguns novas novos entre"
)
_CUES = _TELLING | _MUCH | {"comigo", "achas", "ou"}
"""Words of which one stands in a text without a question mark where a form that may be a noun is a
verb."""

_CLAUSES = listed("o que quem onde como quando porque se")
_SUBJECTS = (("tu",), ("tu", "que"), ("tu", "quem"), ("tu", "é", "que"))

_WORD = lazily(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_STOP = lazily(r"[.!?:;…|\"“”«»()–—]")
_MARKS = ".,:;!?…()[]'\"“”‘’«»"
_CLOSING = ("'", '"', "”", "’", "»")
_ENDED = lazily(r"\w+ste\b")
_PAST = lazily(r"([aeií])ste$")
_ENDS = {"a": ("ar", "ou"), "e": ("er", "eu"), "i": ("ir", "iu"), "í": ("ir", "iu")}
_BEFORE_E = {"c": "qu", "ç": "c", "g": "gu"}
_BEFORE_A = {"c": "ç", "g": "j"}
"""How the last letter of a stem is written before an ending."""

_REFLEXIVE = lazily(r"\w+[aeiô]r-te")


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a text in small letters, where it stands, and what is before it."""

    text: str
    start: int
    end: int
    stop: bool
    spaced: bool


def addressed(text: str) -> str:
    """A Portuguese text whose verbs of the second person are those of the third with a subject.

    >>> addressed("Vens jantar?"), addressed("Não te lembras do que disseste?")
    ('Você vem jantar?', 'Você não se lembra do que disseste?')
    >>> addressed("Mataste-o?"), addressed("Foste tu?")
    ('Você o matou?', 'Foi você?')
    >>> addressed("As contas deste leste triste não existem.")
    'As contas deste leste triste não existem.'
    """
    if not _may_address(text):
        return text
    words = list(_words(text))
    sent: dict[int, str] = {}
    clear = said = False
    for i, word in enumerate(words):
        if word.stop:
            clear = said = False
        if clear or (said and not _is_joined(words, i)):
            continue
        if word.text.partition("-")[0] in _UNDERSTOOD or _is_called(words, i):
            clear = True
        elif third := _third(text, words, i, said=said):
            sent.update(_said(text, words, i, third, subject=not said))
            said = True
    return _replaced(text, words, sent)


def _words(text: str) -> Iterator[_Word]:
    """The words of a text, those with clitics in one."""
    end = 0
    for match in _WORD.finditer(text):
        start = match.start()
        stop = not end or bool(_STOP.search(text, end, start))
        yield _Word(match[0].lower(), start, match.end(), stop, text[end:start] == " ")
        end = match.end()


def _may_address(text: str) -> bool:
    """Whether a text has a form of the second person, or a word that ends like one: most do not."""
    forms = _any_forms()
    if forms.isdisjoint(words_of(text)):
        return _may_end_so(text)
    words = text.lower().split()
    marked = [word.strip(_MARKS).partition("-")[0] for word in words if not word.isalpha()]
    if not (forms.isdisjoint(words) and forms.isdisjoint(marked)):
        every = {*words, *marked}
        nouns = every & forms <= _NOUNS
        return not nouns or "?" in text or "-" in text or not _CUES.isdisjoint(every)
    return _may_end_so(text)


def _may_end_so(text: str) -> bool:
    return "ste" in text and any(_preterite(word) for word in _ENDED.findall(text.lower()))


def _third(text: str, words: Sequence[_Word], i: int, *, said: bool) -> str:
    """The third person of a verb of the second; empty where a word is none for sure."""
    word = words[i]
    form, _, clitic = word.text.partition("-")
    if clitic and clitic not in _BEHIND and clitic not in _BEFORE:
        return ""
    if text[word.end : word.end + 1] in _CLOSING:
        return ""
    if not text[word.start : word.end].islower() and not _opens(text, word):
        return ""
    if form in _wished() and form not in _NOUNS and _is_wished(words, i):
        return _wished()[form]
    if form in _NOUNS and not clitic and not _is_verb(text, words, i, said=said):
        return ""
    if not word.stop and _text(words, i - 1) in _BEFORE_NOUNS and not clitic:
        return ""
    if form.endswith("ste") and _text(words, i - 1) == "já":
        return ""
    if form == "andas" and _text(words, i + 1) == "a":
        return "está"
    return _forms().get(form) or _preterite(form)


def _opens(text: str, word: _Word) -> bool:
    """Whether a word has its capital because something begins with it."""
    return word.stop and text[word.start + 1 : word.end].islower()


def _is_wished(words: Sequence[_Word], i: int) -> bool:
    """Whether a verb stands behind what asks for a subjunctive."""
    start = _start(words, i)
    return start > 0 and not words[start].stop and words[start - 1].text in _WISHES


def _is_called(words: Sequence[_Word], i: int) -> bool:
    """Whether somebody is called "tu" before more than a verb is said: "E tu, o que achas?"."""
    after = _text(words, i + 1)
    return words[i].text == "tu" and after in _CLAUSES and words[i + 1].start > words[i].end + 1


def _is_verb(text: str, words: Sequence[_Word], i: int, *, said: bool) -> bool:
    """Whether what stands beside a form that may be a noun tells that it is a verb."""
    word, before, after = words[i], _text(words, i - 1), _text(words, i + 1)
    if after == "tu" and not words[i + 1].stop:
        return True
    if said and before == "ou":
        return not after or words[i + 1].stop
    if text[word.end : word.end + 1] == ",":
        return False
    if not word.stop:
        if word.text in _POINTING:
            return before in _PRONOUNS
        asked = before == "onde" or (before == "que" and _text(words, i - 2) == "o")
        return before in _TELLING or (asked and "?" in text)
    if word.text in _POINTING:
        return after in _ARTICLES and "?" in text
    if after == "comigo" or (word.text == "achas" and after == "que"):
        return True
    if word.text in _TOLD and after in _MUCH:
        last = i + 2 >= len(words) or words[i + 2].stop
        return last or not words[i + 2].text.endswith("s")
    return word.text in _ASKED and after not in _AFTER_NOUN and _is_question(text, words, i)


def _is_question(text: str, words: Sequence[_Word], i: int) -> bool:
    """Whether a short question begins with a word, which no plural follows: "Contas certas?"."""
    stops = (j for j in range(i + 1, len(words)) if words[j].stop)
    end = next(stops, len(words))
    after = _text(words, i + 1)
    until = words[end].start if end < len(words) else len(text)
    asked = "?" in text[words[end - 1].end : until]
    return asked and end - i <= _LONGEST_QUESTION and (after in _SINGULAR or after[-1:] != "s")


def _text(words: Sequence[_Word], i: int) -> str:
    return words[i].text if 0 <= i < len(words) else ""


def _start(words: Sequence[_Word], i: int) -> int:
    """Where the words begin that stand between a verb and its subject."""
    while i and not words[i].stop and words[i - 1].text in _BESIDE and words[i].spaced:
        i -= 1
    return i


def _is_joined(words: Sequence[_Word], i: int) -> bool:
    """Whether a verb has its subject from the verb before: "Vens ou ficas?", "tu que vens"."""
    start = _start(words, i)
    before = _text(words, start - 1)
    return before == "ou" or (before in ("que", "quem") and _text(words, start - 2) == "tu")


def _said(
    text: str, words: Sequence[_Word], i: int, third: str, *, subject: bool
) -> Iterator[tuple[int, str]]:
    """The words that change for a verb, by their index."""
    start = _start(words, i)
    clitic = words[i].text.partition("-")[2]
    sent = {j: "se" for j in range(start, i) if words[j].text == "te"}
    behind = f"-{_BEHIND[clitic]}" if clitic in _BEHIND else ""
    sent[i] = f"{clitic} {third}" if clitic in _BEFORE else third + behind
    sent |= {
        j: words[j].text[:-2] + "se"
        for j in range(i + 1, min(i + 3, len(words)))
        if _REFLEXIVE.fullmatch(words[j].text)
    }
    named = _subject(words, start, i)
    if named is not None:
        sent[named] = "você"
    elif subject:
        sent[start] = f"você {sent.get(start, words[start].text)}"
    for j, said in sent.items():
        yield j, cased(said, text[words[j].start])


def _subject(words: Sequence[_Word], start: int, i: int) -> int | None:
    """Where "tu" stands as the subject of a verb: before it, behind it, or "tu (é) que"."""
    if _text(words, i + 1) == "tu" and not words[i + 1].stop:
        return i + 1
    if not start or words[start].stop:
        return None
    for phrase in _SUBJECTS:
        first = start - len(phrase)
        if first >= 0 and tuple(word.text for word in words[first:start]) == phrase:
            return first
    return None


def _replaced(text: str, words: Sequence[_Word], sent: Mapping[int, str]) -> str:
    """A text with other words in place of some."""
    pieces, end = [], 0
    for i, said in sorted(sent.items()):
        pieces += [text[end : words[i].start], said]
        end = words[i].end
    return "".join((*pieces, text[end:]))


def _preterite(word: str) -> str:
    """The third person of a preterite such as "mataste"; empty where a word is none."""
    ending = _PAST.search(word)
    if ending is None or word in _NO_VERBS:
        return ""
    stem = word[: ending.start()]
    infinitive, third = _ENDS[ending[1]]
    verb = stem + infinitive
    return stem + third if verb in _VERBS or is_ordinary(verb, "pt") else ""


@cache
def _forms() -> dict[str, str]:
    """Forms of the second person by those of the third, but for most preterites."""
    forms: dict[str, str] = {}
    for verb in _VERBS:
        stem = verb[:-2]
        if verb.endswith("ar"):
            forms |= {f"{stem}as": f"{stem}a", f"{stem}avas": f"{stem}ava"}
        else:
            forms |= {f"{stem}es": f"{stem}e", f"{stem}ias": f"{stem}ia"}
        forms[f"{verb}ias"] = f"{verb}ia"
    return forms | _pairs(_IRREGULAR)


@cache
def _wished() -> dict[str, str]:
    """The same of the subjunctive."""
    forms = {}
    for verb in _VERBS:
        stem = verb[:-2]
        if verb.endswith("ar"):
            written = stem[:-1] + _BEFORE_E.get(stem[-1], stem[-1])
            forms[f"{written}es"] = f"{written}e"
        else:
            written = stem[:-1] + _BEFORE_A.get(stem[-1], stem[-1])
            forms[f"{written}as"] = f"{written}a"
    return forms | _pairs(_WISHED)


@cache
def _any_forms() -> frozenset[str]:
    """All forms of the second person, but for most preterites."""
    return frozenset(_forms() | _wished())


def _pairs(listed: str) -> dict[str, str]:
    """The pairs of a list."""
    return dict(pair.split() for pair in listed.split(","))
