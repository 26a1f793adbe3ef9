from pathlib import Path

import pytest

from tests.playbooks.small import faults, only_fault, plant, write_small

CASES: list[tuple[str, str, str, str]] = [
    # what stands in playbook.toml, what is put there, the place, what is said of it
    ('title = "Leave the program"', 'title = ""', "title", "the text is empty"),
    ("minutes = 30", "minutes = 0", "minutes", "the estimate is less than 1"),
    ('today = ["Nothing is left of it."]', "today = []", "today", "a playbook of history does not say this"),
    ('source = "A guide"', 'source = ""', "instead[0].source", "the text is empty"),
    ('as_of = "2010-10"', 'as_of = "2026-12"', "as_of", "the sources are newer than the look at them on 2026-11-22"),
    ('as_of = "2010-10"', 'as_of = "October 2010"', "as_of", 'there is no date "October 2010"'),
    ('as_of = "2010-10"', "as_of = 2010-10-01", "as_of", "this is a date or a time"),
    ('as_of = "2026-04"', 'as_of = "2026-06"', "instead[0].as_of",
     "the sources are newer than the look at them on 2026-05-02"),
    ("checked = 2026-05-02", 'checked = "May 2026"', "instead[0].checked", "this is text"),
    ('title = "Decide"', 'title = ""', "steps[0].title", "the text is empty"),
    ('id = "write"', 'id = "decide"', "steps[1].id", '"decide" is also the id of steps[0]'),
    ('needs = ["decide"]', 'needs = ["write"]', "steps[1].needs[0]", '"write" needs itself'),
    ('needs = ["decide"]', 'needs = ["zzz"]', "steps[1].needs[0]", 'there is no step "zzz"'),
    ('sources = ["text-2010"]', "sources = []", "steps[0].sources", "the step rests on nothing"),
    ('sources = ["text-2010"]', 'sources = ["zzz"]', "steps[0].sources[0]", 'there is no statement "zzz"'),
    ('asks = ["decision.kind", "decision.date"]', "",
     "steps[0].tasks[0].asks", "a task of kind answer asks for nothing"),
    ('offers = ["decision.vote"]', 'offers = ["zzz"]', "steps[0].tasks[0].offers[0]", 'there is no field "zzz"'),
    ('offers = ["decision.vote"]', 'until = ["zzz"]', "steps[0].tasks[0].until[0]", 'there is no task "zzz"'),
    ('offers = ["decision.vote"]', 'awaits = "An answer"', "steps[0].tasks[0].until", "nothing ends the wait"),
    ('offers = ["decision.vote"]', 'settled_by = ["zzz"]\nsettled_text = "it is so"',
     "steps[0].tasks[0].settled_by[0]", 'there is no field "zzz"'),
    ('offers = ["decision.vote"]', 'settled_by = ["decision.vote"]',
     "steps[0].tasks[0].settled_text", "this goes with the other key of a settled task"),
    ('offers = ["decision.vote"]', 'settled_text = "it is so"',
     "steps[0].tasks[0].settled_by", "this goes with the other key of a settled task"),
    ('letter = "notice"\n\n', 'letter = "notice"\nsettled_by = ["decision.vote"]\nsettled_text = "it is so"\n\n',
     "steps[2].tasks[0].settled_by", "a task of kind mailed is done only by the record of its letter"),
    ('letter = "notice"', "", "steps[1].tasks[0].letter", "a task of kind letter names none"),
    ('letter = "notice"', 'letter = "zzz"', "steps[1].tasks[0].letter", 'there is no letter "zzz"'),
    ('activation = "unknown"', 'activation = "zzz"', "branches[3].activation", 'there is no activation "zzz"'),
    ('cases = ["riverton"]', 'cases = ["zzz"]', "branches[2].cases[0]", 'there is no case "zzz"'),
    (
        'documented = true\nsources = ["text-2010"]',
        "documented = true",
        "branches[0].sources",
        "the branch counts as documented and has no source",
    ),
    ('code = "turned"', 'code = "Turned!"', "outcomes[1].code", '"Turned!" cannot be an id'),
    ('next = ["Ask for it in writing."]', 'next = [""]', "outcomes[0].next[0]", "the text is empty"),
    ('code = "turned"', 'code = "turned"\ncases = ["riverton"]', "outcomes[1].cases[0]", '"riverton" did not end so'),
    ('leads_to = ["other-way"]', 'leads_to = ["small"]', "outcomes[1].leads_to[0]", '"small" is this playbook'),
    ("is_open = true", "is_open = true\npivot = true",
     "outcomes[2].is_open", "a campaign that goes on has no second outcome"),
    ('letter = "notice"\n\n', "\n", "steps[2].tasks[0].letter", "a task of kind mailed names none"),
    ('letter = "notice"\n\n', 'letter = "zzz"\n\n', "steps[2].tasks[0].letter", 'there is no letter "zzz"'),
    ('notices = ["notice"]', 'notices = ["zzz"]', "steps[2].notices[0]", 'there is no letter "zzz"'),
    ('notices = ["notice"]', 'notices = ["notice", "notice"]', "steps[2].notices[1]", '"notice" is named twice'),
    ('id = "w0"', 'id = "w0"\nfirst = 2009-01-01', "windows[0].first", "the first window has a first day"),
    ("first = 2011-08-06", "first = 2011-08-06\nlast = 9999-12-31",
     "windows[2].last", "the last window has a last day"),
    ("first = 2011-08-06", "first = 2011-08-07", "windows[2].first", 'the window does not begin where "w1" ends'),
    ("first = 2011-08-06", "", "windows[2].first", 'the window does not begin where "w1" ends'),
    ("last = 2010-08-16", "", "windows[0].last", "a window in the middle has no last day"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "path", "wrong"), CASES)
def test_each_fault_of_the_procedure_is_named(tmp_path: Path, old: str, new: str, path: str, wrong: str) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", old, new)
    found = [entry[:3] for entry in faults(small)]
    assert ("playbook.toml", path, wrong) in found
    assert len(found) == 1


def test_a_need_of_a_later_task_or_step_is_named(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", 'offers = ["decision.vote"]', 'needs = ["notice"]')
    plant(small, "playbook.toml", 'proof = "Minutes"', 'proof = "Minutes"\nneeds = ["write"]')
    assert [entry[1:] for entry in faults(small)] == [
        ("steps[0].needs[0]", '"write" comes later', "a step that stands before this one"),
        ("steps[0].tasks[0].needs[0]", '"notice" comes later', "a task that stands before this one"),
    ]


def test_a_task_id_is_used_once_in_the_whole_playbook(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", 'id = "notice"', 'id = "record"')
    assert (
        "playbook.toml",
        "steps[1].tasks[0].id",
        '"record" is the id of two tasks',
        "an id that no other task of the playbook has",
    ) in faults(small)


def test_a_playbook_without_steps_or_tasks_is_named(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    path = small / "playbook.toml"
    head, steps, rest = path.read_text(encoding="utf-8").partition("[[steps]]")
    tail = rest[rest.index("[[branches]]") :]
    path.write_text(head + tail, encoding="utf-8")
    assert only_fault(small)[1:3] == ("steps", "there is no step")
    path.write_text(head + steps + rest[: rest.index("  [[steps.tasks]]")] + tail, encoding="utf-8")
    assert only_fault(small)[1:3] == ("steps[0].tasks", "the step has no task")


def test_a_playbook_of_today_may_lack_what_only_history_needs(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", 'status = "history"', 'status = "current"')
    plant(small, "playbook.toml", 'today = ["Nothing is left of it."]', "today = []")
    assert faults(small) == []


def test_either_every_branch_or_none(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", 'activation = "unknown"', 'activation = "activated"')
    assert [entry[1:3] for entry in faults(small)] == [
        ("branches[3].activation", '"activated" is also the activation of branches[2]'),
        ("branches", 'there is no branch for "unknown"'),
    ]
    text = (small / "playbook.toml").read_text(encoding="utf-8")
    whole = text[: text.index("[[branches]]")] + text[text.index("[[roles]]") :]
    (small / "playbook.toml").write_text(whole, encoding="utf-8")
    assert faults(small) == []


def test_windows_may_be_left_out_and_must_not_end_before_they_begin(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", "last = 2011-08-05", "last = 2010-01-01")
    assert [entry[1] for entry in faults(small)] == ["windows[1].last", "windows[2].first"]
    plant(small, "playbook.toml", "last = 2010-01-01", 'last = "soon"')
    assert only_fault(small)[1:3] == ("windows[1].last", "this is text")
    text = (small / "playbook.toml").read_text(encoding="utf-8")
    whole = text[: text.index("[[windows]]")] + text[text.index("[[outcomes]]") :]
    (small / "playbook.toml").write_text(whole, encoding="utf-8")
    assert {entry[2] for entry in faults(small)} == {'window is never "w0"', 'window is never "w2"'}


def test_case_studies_rest_on_what_was_read(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "cases.toml", 'sources = ["https://example.org/3"]', "sources = []")
    plant(small, "cases.toml", 'outcome = "denied"', 'outcome = "denied"\npivot = "zzz"')
    plant(small, "cases.toml", 'date = "2010-09"', 'date = "September"\nverified = "unverified"')
    assert [entry[1:3] for entry in faults(small)] == [
        ("cases[0].pivot", 'there is no outcome "zzz"'),
        ("cases[0].sources", "the case names no source"),
        ("cases[0].events[0].verified", 'the act is marked "unverified"'),
        ("cases[0].events[0].date", 'there is no date "September"'),
    ]


def test_a_second_outcome_is_no_first_one(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", 'cases = ["riverton"]\n\n[[outcomes]]', "\n[[outcomes]]")
    plant(small, "cases.toml", 'outcome = "denied"', 'outcome = "turned"\npivot = "denied"')
    assert [entry[1:3] for entry in faults(small)] == [
        ("cases[0].outcome", '"turned" is a second outcome'),
        ("cases[0].pivot", '"denied" is no second outcome'),
    ]
    plant(small, "cases.toml", 'outcome = "turned"\npivot = "denied"', 'outcome = "denied"\npivot = "turned"')
    assert faults(small) == []


def test_a_task_that_ends_the_campaign_has_something_to_choose(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", 'title = "Refused"', 'title = "Refused"\nis_open = true')
    assert only_fault(small)[1:3] == ("steps[2].tasks[1].kind", "a task of kind outcome has no outcome to choose")


def test_a_letter_to_nobody_cannot_be_mailed(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "letters/notice.toml", 'recipient = "bureau"', 'recipient = ""')
    assert [entry[1:3] for entry in faults(small)] == [
        ("steps[2].notices[0]", '"notice" goes to nobody'),
        ("steps[2].tasks[0].letter", '"notice" goes to nobody'),
    ]


def test_the_name_of_the_folder_is_an_id(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    odd = small.rename(tmp_path / "My Playbook")
    assert faults(odd)[0][:3] == ("the folder", "", '"My Playbook" cannot be an id')
