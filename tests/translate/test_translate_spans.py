"""What must survive is found to its ends, and the quick look for it misses nothing."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.spans import _NOISE, _SPAN, find, pattern_for, reads_all

MESSY = st.text(st.sampled_from('aB1é .,:/@#_-*`😀€$XQ\u200d\ufe0f()“”"+2'), max_size=40)


@given(st.one_of(MESSY, st.text(max_size=50)))
def test_what_looks_harmless_holds_nothing_but_noise(sentence):
    pattern = pattern_for(sentence)
    if pattern is None or pattern is _NOISE:
        found = [match.span() for match in _SPAN.finditer(sentence)]
        noise = [match.span() for match in _NOISE.finditer(sentence)]
        assert found == (noise if pattern else [])


@given(st.text(st.sampled_from("aehkrsuAHKRS x"), max_size=40))
def test_noise_is_never_overlooked(sentence):
    assert pattern_for(sentence) is _NOISE or not _NOISE.search(sentence)


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("邮箱li.ming@example.com或电话", ["li.ming@example.com"]),
        ("详情见https://a.cn/b/?c=1或致电", ["https://a.cn/b/?c=1"]),
        ("访问（https://a.cn/b）。", ["https://a.cn/b"]),
        ("见 https://a.cn/wiki/北京。", ["https://a.cn/wiki/北京"]),
        ("见 https://a.cn/2024年夏 吧", ["https://a.cn/2024年夏"]),
        ("자세한 내용은 https://a.kr/b에서 확인", ["https://a.kr/b"]),
        ("ดูที่www.a.co.th/bได้", ["www.a.co.th/b"]),
        ("感谢@王小明！#北京车展#开幕", ["@王小明", "#北京车展#"]),
        ("运行`pip install`即可", ["`pip install`"]),
        ("人口6億4900万人", ["6億4900万"]),
    ],
)
def test_what_letters_are_glued_to_is_found_to_its_ends(sentence, kept):
    found = find(sentence, "zh", "en", reads_all)
    assert [sentence[start:end] for start, end, _ in found] == kept


@given(st.text(st.sampled_from("京のสу1a.@/:#万 ，httpswww"), max_size=40))
def test_spans_of_glued_text_are_in_order_and_apart(sentence):
    found = find(sentence, "zh", "en", reads_all)
    assert all(start < end for start, end, _ in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))


def test_names_of_files_among_letters_without_spaces():
    text = "下载“安装说明（新）.pdf”，运行setup.exe。"
    found = [text[start:end] for start, end, _ in find(text, "zh", "en", reads_all)]
    assert found == ["安装说明（新）.pdf", "setup.exe"]


@pytest.mark.parametrize(
    ("language", "text", "tag"),
    [
        ("hi", "आज #हिंदी_दिवस है", "#हिंदी_दिवस"),
        ("th", "วันนี้ #เลือกตั้ง2569 เริ่ม", "#เลือกตั้ง2569"),
        ("fa", "امروز #می\u200cخواهم گفت", "#می\u200cخواهم"),
        ("ar", "اليوم #الانتخابات_المصرية بدأت", "#الانتخابات_المصرية"),
    ],
)
def test_a_tag_has_all_its_vowels(language, text, tag):
    found = [text[a:b] for a, b, kind in find(text, language, "en", reads_all) if kind == "tag"]
    assert found == [tag]


@pytest.mark.parametrize("text", ["Parabéns, @ana.silva! 🎉 Até já.", "感谢@ana.silva的帮助 🎉"])
def test_a_handle_keeps_what_stands_behind_its_point(text):
    found = [text[a:b] for a, b, kind in find(text, "pt", "en", reads_all) if kind == "handle"]
    assert found in (["@ana.silva"], ["@ana.silva的帮助"])


def test_chinese_characters_of_korean_headlines_are_read_with_their_sentence():
    assert find("韓美 정상회담이 열렸다", "ko", "en", reads_all) == []
    assert find("오늘 정상회담이 열렸다 ещё", "ko", "en", reads_all) == [(13, 16, "script")]


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Siga-nos (/padaria) e em /contactos hoje", ["/padaria", "/contactos"]),
        ("Ele e /ou ela, 3/4 e km/h", []),
        (
            "Mude {nome} e {{ data }} ou %DATA% e ${dia}",
            ["{nome}", "{{ data }}", "%DATA%", "${dia}"],
        ),
        ("Subiu 5% e {assim por diante}", []),
        ('Falta a chaveta "}" e o sinal "+".', ["}"]),
        ("O aviso dizia « » e o outro “”.", ["« »", "“”"]),
        ('Disse "sim" "não".', []),
        ("O bebé nasce em maio de '25, disse", ["'25"]),
        ("Escreveu «SELECT * FROM clientes» aqui", ["SELECT * FROM clientes"]),
        ('Mude "cor=azul" na HP-2710e hoje', ["cor=azul", "HP-2710e"]),
        ("Desceu de 0,5 ‰ para 2‰.", ["0,5 ‰", "2‰"]),
        ("Está em /home/ana/Livros. Abra-o.", ["/home/ana/Livros"]),
        ("O ficheiro «fatura (2).pdf» e “o fim”.", ["fatura (2).pdf"]),
        ("A colheita de '98 e os anos '60", ["'98"]),
    ],
)
def test_what_portuguese_texts_have_of_programs_and_short_years(sentence, kept):
    found = find(sentence, "pt", "en", reads_all)
    assert [sentence[start:end] for start, end, _ in found] == kept
