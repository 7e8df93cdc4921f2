from pipeline.run.report import RunReport


def report(translated: int, **flags: int) -> RunReport:
    made = RunReport()
    made.edits["translate"] = translated
    made.flags.update({name.replace("_", "-"): count for name, count in flags.items()})
    return made


def test_untranslated_and_doubted_lines_count() -> None:
    assert report(8, untranslated=2).flagged_share == 0.2
    assert report(10, guard_small_numbers=1, guard_ambiguous_number=1).flagged_share == 0.2
    assert report(10, guard_quotes=4, undetermined=3).flagged_share == 0


def test_without_foreign_lines_there_is_nothing_to_flag() -> None:
    assert report(0).flagged_share == 0
    assert report(0, untranslated=3).flagged_share == 1
