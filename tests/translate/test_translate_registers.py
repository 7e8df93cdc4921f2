"""Headlines, lists, tables, speech: a real case of each, exact in what is no word."""

from dataclasses import replace

import pytest
from translate_doubles import ScriptedEngine

from pipeline.document import Document, Part, Verdict
from pipeline.read.segments import segment_text
from pipeline.stage import Tools
from pipeline.translate.engine import Pair
from pipeline.translate.stage import TranslateStage

CASES = {
    "headline": (
        "Governo aprova orçamento para 2026\n",
        "Government approves budget for 2026\n",
    ),
    "capitals": (
        "GREVE PARA COMBOIOS EM TODO O PAÍS\n",
        "Strike stops trains across the country\n",
    ),
    "list": (
        "\t• Comprar leite\n\n  3) Lavar as mãos\n    - [x] Tarefa feita\n",
        "\t• Buy milk\n\n  3) Wash your hands\n    - [x] Task done\n",
    ),
    "marked-up": (
        "# Título da notícia\n> Concordo com tudo.\n**Importante:** a loja fecha às 18h.\n***\n",
        "# Title of the news\n> I agree with everything.\n"
        "**Important:** the store closes at 6pm.\n***\n",
    ),
    "tabs": (
        "Nome\tIdade\tCidade\nAna Sá\t34\tPorto\n",
        "Name\tAge\tCity\nAna Sá\t34\tPorto\n",
    ),
    "table": (
        "| Ano | Vendas | Lucro |\n|---|---:|---|\n| 2024 | 1.500 € | 2,5% |\n",
        "| Year | Sales | Profit |\n|---|---:|---|\n| 2024 | 1,500 € | 2.5% |\n",
    ),
    "quotes": (
        "“Estamos prontos”, disse o sindicato. «Foi um dia histórico.»\n",
        "“We are ready,” the union said. «It was a historic day.»\n",
    ),
    "dialogue": (
        "— Onde está o pai?\n— Saiu de casa.\n",
        "— Where is the father?\n— He left the house.\n",
    ),
    "brackets": (
        "O museu (fundado em 1911) reabriu [depois de obras].\n",
        "The museum (founded in 1911) reopened [after works].\n",
    ),
    "digits": ("A sala leva ２５０ pessoas.\n", "The room takes 250 people.\n"),
    "space": (
        "   Texto com três espaços à frente.   Fim.  \n\n\n\u00a0Fim.\n",
        "   Text with three spaces ahead.   End.  \n\n\n\u00a0End.\n",
    ),
}


def said_to_be(text, code):
    verdict = Verdict(code, 0.9, "model")
    return Document("d", tuple(replace(s, language=verdict) for s in segment_text(text)))


@pytest.fixture(scope="module")
def stage(portuguese, tmp_path_factory):
    stage = TranslateStage(portuguese)
    stage.open(Tools(tmp_path_factory.mktemp("scratch"), lambda _line: None))
    yield stage
    stage.close()


@pytest.mark.parametrize("kind", sorted(CASES))
def test_a_register_comes_through(stage, kind):
    text, english = CASES[kind]
    (outcome,) = stage.run([said_to_be(text, "pt")])
    assert outcome.document.body == english
    assert not any(segment.flags for segment in outcome.document.segments)


def test_a_row_without_words_is_written_as_the_table_around_it(stage):
    text = "Ano | Vendas\n2019 | 12,5 | 1.234\nFonte: Banco de Portugal.\n"
    first, numbers, last = said_to_be(text, "pt").segments
    numbers = replace(numbers, language=Verdict("zxx", 1.0, "letterless"))
    (outcome,) = stage.run([Document("d", (first, numbers, last))])
    assert outcome.document.segments[1].text == "2019 | 12.5 | 1,234"


def test_of_a_mixed_line_the_foreign_part_alone_is_translated(stage):
    text = "We stay open. Estamos abertos todo o verão."
    (segment,) = segment_text(text)
    parts = (Part(0, 14, "en", 0.9), Part(14, len(text), "pt", 0.9))
    mixed = replace(segment, language=Verdict("pt", 0.9, "model", (), parts))
    (outcome,) = stage.run([Document("d", (mixed,))])
    assert outcome.document.body == "We stay open. We are open all summer."


@pytest.mark.parametrize(
    ("code", "text", "english"),
    [
        (
            "ar",
            "  • وصل القطار (متأخرا).\n\n12.345 ؟\n",
            "  • The train came (late).\n\n12.345 ؟\n",
        ),
        ("he", "\tהרכבת הגיעה.  היא איחרה.\n", "\tThe train came.  It was late.\n"),
    ],
)
def test_text_from_right_to_left_keeps_its_place(configure, tmp_path, code, text, english):
    answers = {
        "وصل القطار (متأخرا).": "The train came (late).",
        "הרכבת הגיעה.": "The train came.",
        "היא איחרה.": "It was late.",
    }
    engine = ScriptedEngine(answers.__getitem__, pairs=[Pair(code, "en")])
    stage = TranslateStage(configure(), [engine])
    stage.open(Tools(tmp_path, lambda _line: None))
    (outcome,) = stage.run([said_to_be(text, code)])
    assert outcome.document.body == english
