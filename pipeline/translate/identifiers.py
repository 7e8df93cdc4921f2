"""Tell numbers that name something from numbers that count something.

``46.482.832/0001-92`` is a company and ``8.666/93`` a law: their points are no thousands, whatever
the language, and rewritten they name nothing. Some show it by their shape, others by the word
before them.
"""

from __future__ import annotations

import re

SHAPE = (
    r"(?<![\w.,])\d{1,3}(?:\.\d{3}){1,3}"
    r"(?:/\d{2,4}(?:-\d{1,2})?|-[\dkKxX]|(?<=\.\d{3}\.\d{3})-\d{2})(?![\w/-]|[.,]\d)"
)
"""A law with its year, a bank account, a company or a person in the registers of Brazil or Chile;
what counts has more digits behind the stroke: ``1.500/2.000``."""

_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+", re.ASCII)
_NUMBERED = r"(?:№|\b(?:n[º°]|n\.[º°ªo]|nr|nro|núm|č)\.?)"
_REGISTERS = (
    r"\b(?:cpf|cnpj|nif|nipc|cif|nie|dni|nit|ruc|rut|rg|cuit|cuil|iban|siren|siret|oib|crm|oab|pix)\b"
    r"(?:[-/][a-z]{2}\b)?(?:\s(?:é|es|est|è|ist)(?:\s(?:o|el))?)?"
)
_ACTS = (
    r"\b(?:lei|decreto(?:-lei)?|portaria|resolução|art(?:igo|\.)|súmula|acórdão|edital|ofício|processo"
    r"|protocolo|matrícula|inscrição|apólice|registr?o|cep|ley|artículo|resolución|expediente"
    r"|legge|articolo)(?:\scomplementar)?"
)
_TELEPHONES = (
    r"\b(?:tel|tels|telef|telefone|telefones|teléfono|teléfonos|téléphone|telefono|telefon|telemóvel"
    r"|fax|whatsapp|ligue|ligar|llame|llamar|appelez|chiamate|rufnummer)\b\.?"
    r"(?:\s(?:para|pelo|ao|al|au|le|il|o|número|numero)){0,3}"
)
_NAMED = re.compile(rf"(?:{_NUMBERED}|{_REGISTERS}|{_ACTS})[\s:]{{0,2}}$", re.IGNORECASE)
_CALLED = re.compile(rf"{_TELEPHONES}[\s:]{{0,2}}$", re.IGNORECASE)
_LOOK_BACK = 40


def names_something(sentence: str, start: int, end: int) -> bool:
    """Whether the word before a number written in groups says that it is no quantity.

    Of telephones only numbers of three groups and more: "telefone 1.200" may be its price.

    >>> names_something("O NIF é 501.234.567.", 8, 19)
    True
    >>> names_something("Vendeu 501.234.567 bilhetes.", 7, 18)
    False
    """
    number = sentence[start:end]
    if not _GROUPED.fullmatch(number):
        return False
    before = sentence[max(0, start - _LOOK_BACK) : start]
    return bool(_NAMED.search(before) or (number.count(".") > 1 and _CALLED.search(before)))


_NAMES = (
    "拨打|致电|热线|电话|传真|邮编|编码|编号|单号|证号|号码|代码|尾号|账号|卡号|学号|工号|手机|密码|验证码|QQ|微信"
    "|撥打|致電|熱線|電話|傳真|郵編|編碼|編號|單號|證號|號碼|代碼|帳號|卡號|手機|密碼|驗證碼|番号|コード|전화|번호|코드"
)
_KNOWN_BY = re.compile(
    rf"(?:{_NAMES})(?:号码|號碼|号|號|番号|번호)?(?:是|为|為|は|는|：|:|\s){{0,3}}"
    r"(?<![\d.])(?P<behind>\d[\d-]*\d)(?![\d.,]*\d)(?!\s?[部个個台人次元万萬亿億千百%％年月日分秒])"
    r"|(?<![\d.,-])(?P<before>\d{3,6})(?=(?:客服|热线|熱線|客户服务|报警|報警|急救))"
)
_SHORTEST = 3


def names_in(sentence: str, language: str) -> list[tuple[int, int]]:
    """Where numbers stand that are called or looked up, in languages without spaces and Korean.

    >>> names_in("请拨打12306客服热线", "zh"), names_in("卖了电话1200部", "zh")
    ([(3, 8)], [])
    """
    if language not in _UNSPACED:
        return []
    found = (match.span(str(match.lastgroup)) for match in _KNOWN_BY.finditer(sentence))
    return [(start, end) for start, end in found if end - start >= _SHORTEST]


_UNSPACED = frozenset(("zh", "zh-Hant", "ja", "ko"))
