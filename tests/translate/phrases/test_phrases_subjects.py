"""Who it is about stands in front where Portuguese leaves it out."""

import pytest

from pipeline.translate.phrases.subjects import with_subject


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Foi detida em casa.", "Ela foi detida em casa."),
        ("Foi baleado na cabeça.", "Ele foi baleado na cabeça."),
        ("Foi condenada a três anos de prisão.", "Ela foi condenada a três anos de prisão."),
        ("Foi violada por dois homens.", "Ela foi violada por dois homens."),
        ("Foi encontrada morta em casa.", "Ela foi encontrada morta em casa."),
        ("Foi levado para o hospital.", "Ele foi levado para o hospital."),
        ("Foi levada de carro para o hospital.", "Ela foi levada de carro para o hospital."),
        ("Foi hospitalizada.", "Ela foi hospitalizada."),
        ('"Foi raptada em 2014.', '"Ela foi raptada em 2014.'),
        ("Está internada nos cuidados intensivos.", "Ela está internada nos cuidados intensivos."),
        ("Vai ser ouvida amanhã.", "Ela vai ser ouvida amanhã."),
        ("Já tinha sido condenado por furto.", "Ele já tinha sido condenado por furto."),
        ("Pode vir a ser detido em casa.", "Ele pode vir a ser detido em casa."),
        ("Foi ouvido hoje, e o juiz saiu.", "Ele foi ouvido hoje, e o juiz saiu."),
    ],
)  # fmt: skip
def test_what_happens_to_people_is_told_of_her_or_him(text, named):
    assert with_subject(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "Foi detido em Lisboa um homem de 40 anos.",
        "Foi condenado o antigo ministro.",
        "Foi condenada a ministra.",
        "Foi nomeada a diretora do museu.",
        "Foi eleita na segunda volta a candidata do PS.",
        "Foi transportado para o porto.",
        "Foi levada a sério.",
        "Foi aprovada em Lisboa.",
        "Foi suspensa por dois meses.",
        "A vítima foi detida em casa.",
        "Foi detida por agredir o marido.",
        "Fui detida em casa.",
        "",
    ],
)
def test_what_names_its_subject_or_may_be_a_thing_stays(text):
    assert with_subject(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Está preso no trânsito?",
        "Foi promovida pela Câmara, com entrada livre.",
        "Foi executada em seis meses.",
        "Foi convocada em Lisboa nova manifestação.",
        '"Querem comer alguma coisa?", perguntou a mãe.',
        '"Querem os sindicatos negociar", disse.',
    ],
)
def test_what_may_be_a_thing_or_the_reader_stays(text):
    assert with_subject(text) == text
