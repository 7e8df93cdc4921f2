from translate_climbs import run, script
from translate_doubles import ScriptedEngine, break_down


def test_a_good_draft_is_taken():
    engine = ScriptedEngine(script({"O gato dorme aqui.": "The cat sleeps here."}))
    (made,) = run(["O gato dorme aqui."], engine)
    assert (made.text, made.rung, made.check) == ("The cat sleeps here.", "whole", None)


def test_the_second_engine_is_asked_where_the_first_fails():
    first = ScriptedEngine(lambda _: "", name="first")
    second = ScriptedEngine(lambda _: "The cat.", name="second")
    (made,) = run(["O gato."], first, second)
    assert made.text == "The cat."
    assert made.route is not None
    assert made.route.name == "second"


def test_what_no_engine_can_do_stays_as_it_was_with_a_reason():
    (made,) = run(["O gato dorme."], ScriptedEngine(lambda _: ""))
    assert (made.text, made.route, made.check) == ("O gato dorme.", None, "empty")


def test_without_a_route_everything_stays():
    (made,) = run(["O gato dorme."])
    assert (made.text, made.route, made.check) == ("O gato dorme.", None, None)


def test_a_doubt_does_not_refuse_a_draft():
    engine = ScriptedEngine(lambda _: "Many people came.")
    (made,) = run(["Vieram 350 pessoas."], engine)
    assert (made.text, made.check) == ("Many people came.", "small-numbers")


def test_a_broken_engine_is_reported_and_the_next_one_asked():
    reported = []
    good = ScriptedEngine(lambda _: "The cat.", name="good")
    (made,) = run(["O gato."], ScriptedEngine(break_down, name="bad"), good, broken=reported)
    assert made.text == "The cat."
    assert reported == [("bad", "broken at 'O gato.'")]


def test_capitals_are_asked_in_sentence_case():
    engine = ScriptedEngine(script({"ataque mata XQ1 civis.": "Attack kills XQ1 civilians."}))
    (made,) = run(["ATAQUE MATA 12.000 CIVIS"], engine)
    assert made.text == "Attack kills 12,000 civilians"


def test_names_in_capitals_are_written_as_names():
    engine = ScriptedEngine(script({"incêndio em Évora e na RTP.": "fire in évora and at rtp."}))
    (made,) = run(["INCÊNDIO EM ÉVORA E NA RTP"], engine)
    assert made.text == "Fire in Évora and at RTP"
    engine = ScriptedEngine(
        script({"vacina contra covid-19 chega.": "covid-19 jab, covid-19 shot."})
    )
    assert run(["VACINA CONTRA COVID-19 CHEGA"], engine)[0].text == "COVID-19 jab, COVID-19 shot"


def test_nothing_is_asked_of_a_sentence_that_is_all_addresses():
    engine = ScriptedEngine()
    (made,) = run(["#um #dois #tres #quatro @cinco"], engine)
    assert (made.text, made.check, engine.asked) == ("#um #dois #tres #quatro @cinco", None, [])


def test_long_sentences_are_cut_to_the_limit_and_nothing_is_dropped():
    engine = ScriptedEngine(
        lambda sentence: sentence.replace("um gato bem feliz", "a happy cat"), limit=4
    )
    (made,) = run([" ".join(["um gato bem feliz,"] * 5)], engine)
    assert made.text.count("a happy cat") == 5
    assert max(len(sentence.split()) for sentence in engine.asked) <= 4


def test_equal_pieces_are_asked_once():
    engine = ScriptedEngine(lambda sentence: f"{sentence}!", limit=3)
    run(["um gato feliz, um gato feliz,", "um gato feliz,"], engine)
    assert engine.calls[0] == ["um gato feliz,"]


def test_a_stuttering_draft_is_taken_where_none_is_better():
    (made,) = run(["Ele veio ontem, cedo."], ScriptedEngine(lambda _: "He came came yesterday."))
    assert (made.check, made.rung) == ("stutter", "whole")
    answers = {"Ele veio ontem,": "He came yesterday,", "cedo.": "early."}
    engine = ScriptedEngine(lambda text: answers.get(text, "He came came yesterday."))
    (made,) = run(["Ele veio ontem, cedo."], engine)
    assert (made.text, made.check, made.rung) == ("He came yesterday, early.", None, "clauses")
    assert [step.check for step in made.steps] == ["stutter", None]


def test_marked_words_get_their_marks_in_the_draft_without_any():
    answers = {
        'Podem "participar" já.': 'They may "participate" now.',
        "Podem participar já.": "They may take part now.",
    }
    (made,) = run(["Podem **participar** já."], ScriptedEngine(answers.__getitem__))
    assert (made.text, made.check) == ("They may **take part** now.", None)
    assert len(made.steps) == 2


def test_everyday_speech_is_doubted_whatever_its_draft_and_a_known_saying_is_not():
    english = {"Vê se vens cedo.": "See if you come early.", "O gato dorme.": "The cat sleeps."}
    engine = ScriptedEngine(lambda sentence: english.get(sentence, "He slept early that day."))
    speech, news, saying = run(["Vê se vens cedo.", "O gato dorme.", "Ora bolas!"], engine)
    assert (speech.check, news.check, saying.check) == ("colloquial", None, None)
    assert speech.route is not None
    assert len(speech.steps) == 1
