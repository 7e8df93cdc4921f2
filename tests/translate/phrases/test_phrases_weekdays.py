"""Days of the week are told from ordinals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.weekdays import with_weekdays


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("O jogo de segunda foi adiado.", "O jogo de segunda-feira foi adiado."),
        ("O treino de quarta decorre hoje.", "O treino de quarta-feira decorre hoje."),
        ("As chuvas de quinta mataram dez.", "As chuvas de quinta-feira mataram dez."),
        ("Viu o vídeo do tiroteio de sexta.", "Viu o vídeo do tiroteio de sexta-feira."),
        ("A derrota da sexta para o Fla.", "A derrota da sexta-feira para o Fla."),
        ("O Conselho reúne-se na segunda", "O Conselho reúne-se na segunda-feira"),
        ("Disse na quarta que não sai.", "Disse na quarta-feira que não sai."),
        ("Foi na última quarta.", "Foi na última quarta-feira."),
        ("Na quarta, o juiz saiu.", "Na quarta-feira, o juiz saiu."),
        ("A frente fria chega na segunda.", "A frente fria chega na segunda-feira."),
        ("Nesta quinta (12), foi solto.", "Nesta quinta-feira (12), foi solto."),
        ("O tempo muda a partir de sexta, diz.", "O tempo muda a partir de sexta-feira, diz."),
        ("Foi preso na quinta em Recife.", "Foi preso na quinta-feira em Recife."),
        ("Feriado de quinta: o que abre", "Feriado de quinta-feira: o que abre"),
        ("Bloquearam nesta segunda a via.", "Bloquearam nesta segunda-feira a via."),
        ("Nesta quinta (12), o dólar caiu.", "Nesta quinta-feira (12), o dólar caiu."),
        (
            "O dado visto nesta quinta pelo IBGE.",
            "O dado visto nesta quinta-feira pelo IBGE.",
        ),
        ("A prova desta quarta foi adiada.", "A prova desta quarta-feira foi adiada."),
        ("Paga nesta quarta a primeira parcela.", "Paga nesta quarta-feira a primeira parcela."),
        ("A novela estreia segunda.", "A novela estreia segunda-feira."),
        ("Será votado na quarta pela CCJ.", "Será votado na quarta-feira pela CCJ."),
        ("Vão até quinta pelo site.", "Vão até quinta-feira pelo site."),
        ("Treina todas as quintas.", "Treina todas as quintas-feiras."),
        ("A derrota de sexta, disse.", "A derrota de sexta-feira, disse."),
    ],
)
def test_days(text, full):
    assert with_weekdays(text) == full


@pytest.mark.parametrize(
    "text",
    [
        "O jogo da segunda volta foi adiado.",
        "O jogo de segunda-feira foi adiado.",
        "Perdeu na primeira volta e venceu na segunda.",
        "Ganhou uma etapa na segunda.",
        "Vive na quinta.",
        "Entrou na segunda fase.",
        "Nesta segunda fase, seis foram presos.",
        "Nesta segunda e na terceira parte, canta.",
        "Nesta segunda e última parte, canta.",
        "Os vinhos desta quinta do Douro.",
        "Nesta quarta edição, há mais filmes.",
        "Ficou na segunda posição e, na quarta, caiu.",
        "Comprou todas as quintas da região.",
        "Subiu na quarta vez.",
        "A sessão de quinta categoria foi má.",
        "A votação de segunda volta acabou.",
        "O treino de quarta divisão foi mau.",
        "Uma estrada de segunda.",
        "Na segunda noite, choveu.",
        "Foi na segunda porta e na quarta nova loja.",
        "Os noivos casaram na quinta.",
        "Perdeu na segunda e última jornada.",
        "Empatou uma mão e venceu na segunda.",
        "Ganhou na primeira e perdeu na segunda.",
        "Jogam na segunda divisão.",
        "Produtos de quinta.",
        "A vitória da primeira e da segunda.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert with_weekdays(text) == text


@given(st.text())
def test_nothing_fails(text):
    assert with_weekdays(with_weekdays(text)) == with_weekdays(text)


@pytest.mark.parametrize(
    "text",
    [
        "A derrota da quinta, da sexta e da sétima seleção.",
    ],
)
def test_ordinals_in_a_row_stay(text):
    assert with_weekdays(text) == text


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("O funeral realiza-se na quinta.", "O funeral realiza-se na quinta-feira."),
        (
            "O calor regressa a partir de quinta, diz.",
            "O calor regressa a partir de quinta-feira, diz.",
        ),
        ("O festival começa já na sexta, às 20h.", "O festival começa já na sexta-feira, às 20h."),
        ("Na noite de segunda de uma praça.", "Na noite de segunda-feira de uma praça."),
        ("Começa na quinta edição.", "Começa na quinta edição."),
        ("A partir de segunda mão.", "A partir de segunda mão."),
    ],
)
def test_what_takes_place_is_on_a_day(text, sent):
    assert with_weekdays(text) == sent


def test_what_opens_on_a_day():
    assert with_weekdays("A ponte reabre na segunda com limite de peso.") == (
        "A ponte reabre na segunda-feira com limite de peso."
    )
    assert with_weekdays("O jogo volta na segunda parte.") == "O jogo volta na segunda parte."


def test_thursdays_are_no_farms() -> None:
    assert with_weekdays("Cozido às quintas, por encomenda") == (
        "Cozido às quintas-feiras, por encomenda"
    )
    assert with_weekdays("Foi às quintas, entre vinhas.") == "Foi às quintas, entre vinhas."
    assert with_weekdays("Fui às quintas do Douro.") == "Fui às quintas do Douro."
