from pathlib import Path

import pytest

from organizer.domain.deadline import HolidaysOf, Roll, Start, Unit
from organizer.playbooks.reader import read_playbook
from tests.playbooks.small import faults, only_fault, plant, write_small

FAULTS: list[tuple[str, str, str, str]] = [
    # what stands in playbook.toml, what is put there, the place, what is said of it
    ('id = "appeal"', 'id = "remind"', "dates[1].id", '"remind" is also the id of dates[0]'),
    ('id = "appeal"', 'id = "own-appeal"', "dates[1].id", '"own-appeal" begins as the dates that a group makes'),
    ('title = "Ask again"', 'title = ""', "dates[0].title", "the text is empty"),
    ("count = 30", "count = 0", "dates[0].count", "the count is less than 1"),
    ("count = 30", "count = -5", "dates[0].count", "the count is less than 1"),
    ("count = 30", "count = 99999", "dates[0].count", "the count is of more than ten years"),
    ("count = 30", 'count = "30"', "dates[0].count", "this is text"),
    ('start = "delivered"', 'start = "day"', "dates[0].start",
     "only a date that a group makes by hand begins on a fixed day"),
    ('start = "delivered"', 'start = "drafted"', "dates[0].start", 'the word "drafted" is unknown'),
    ('start = "decided"', 'start = "decided"\nletter = "notice"', "dates[1].letter",
     "a decision is no event of a letter"),
    ('start = "decided"', 'start = "mailed"', "dates[1].letter", "nothing says which letter is mailed"),
    ('letter = "notice"\ncount', 'letter = "notis"\ncount', "dates[0].letter", 'there is no letter "notis"'),
    ('documented = true\nsources = ["text-2010"]\n\n[[roles]]', "documented = true\n\n[[roles]]",
     "dates[1].sources", "the date counts as documented and has no source"),
    ('documented = true\nsources = ["text-2010"]\n\n[[roles]]', 'sources = ["text-2010"]\n\n[[roles]]',
     "dates[1].reason", "no document gives this date, and nothing says why it is so"),
    ('reason = "No text gives a time."', "", "dates[0].reason",
     "no document gives this date, and nothing says why it is so"),
    ('consequence = "Nothing."', 'sources = ["zzz"]', "dates[0].sources[0]", 'there is no statement "zzz"'),
    ('ends = ["answered"]', 'ends = ["answered", "zzz"]', "dates[0].ends[1]", 'there is no task "zzz"'),
    ('unit = "months"', 'ends = ["answered"]', "dates[1].ends[0]", "no answer can end it: it counts from no letter"),
    ('unit = "months"', 'unit = "weeks"', "dates[1].unit", 'the word "weeks" is unknown'),
    ('follow_up = "remind"', 'follow_up = "zzz"', "dates[0].follow_up", 'there is no letter "zzz"'),
    ('unit = "months"', 'follow_up = "remind"', "dates[1].follow_up", '"remind" does not follow ""'),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "path", "wrong"), FAULTS)
def test_each_fault_of_a_date_is_named(tmp_path: Path, old: str, new: str, path: str, wrong: str) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", old, new)
    found = [entry[:3] for entry in faults(small)]
    if wrong.endswith('notis"'):  # the reminder does not follow that one either
        found = found[:1]
    assert found == [("playbook.toml", path, wrong)]


def test_every_fault_of_a_date_is_named_at_once(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", "count = 30", "count = 0")
    plant(small, "playbook.toml", 'reason = "No text gives a time."', "")
    plant(small, "playbook.toml", 'follow_up = "remind"', 'follow_up = "zzz"')
    assert [entry[1] for entry in faults(small)] == ["dates[0].count", "dates[0].reason", "dates[0].follow_up"]


def test_a_date_may_offer_a_letter_that_follows_none_and_end_with_a_task(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", 'ends = ["answered"]', 'ends = ["end"]')
    plant(small, "playbook.toml", 'follow_up = "remind"', 'follow_up = "notice"')
    assert faults(small) == []
    plant(small, "playbook.toml", 'id = "end"', 'id = ""')
    assert only_fault(small)[1] == "steps[2].tasks[1].id"


def test_the_rules_are_read_as_written(tmp_path: Path) -> None:
    book, _ = read_playbook(write_small(tmp_path))
    assert book is not None
    remind, appeal = book.dates
    assert (remind.start, remind.letter, remind.count, remind.unit) == (
        Start.DELIVERED,
        "notice",
        30,
        Unit.CALENDAR_DAYS,
    )
    assert (remind.documented, remind.reason, remind.ends) == (False, "No text gives a time.", ("answered",))
    assert (remind.roll, remind.holidays, remind.follow_up) == (Roll.STAYS, HolidaysOf.NOBODY, "remind")
    assert (appeal.start, appeal.unit, appeal.roll) == (Start.DECIDED, Unit.MONTHS, Roll.NEXT_BUSINESS_DAY)
    assert (appeal.holidays, appeal.documented, appeal.sources) == (HolidaysOf.STATE, True, ("text-2010",))


def test_what_else_the_record_needs_is_read_as_written(tmp_path: Path) -> None:
    book, _ = read_playbook(write_small(tmp_path))
    assert book is not None
    assert [step.notices for step in book.steps] == [(), (), ("notice",)]
    assert [str(task.kind) for task in book.steps[2].tasks] == ["mailed", "outcome"]
    denied, turned, still = book.outcomes
    assert (denied.next, denied.cases) == (("Ask for it in writing.",), ("riverton",))
    assert (denied.pivot, turned.pivot, still.is_open) == (False, True, True)
    letter = book.letter("remind")
    assert letter is not None
    assert (letter.follows, letter.after) == (("notice",), ("silence", "call"))
    assert [paragraph.to_write for paragraph in letter.paragraphs] == [False, True]
