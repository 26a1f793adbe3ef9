from pathlib import Path

import pytest

from organizer.domain.playbook import Playbook
from organizer.store.pages.clocks import ClockNote, clock_note
from tests.builders import a_campaign
from tests.playbooks.gated import gated


@pytest.fixture
def book(tmp_path: Path) -> Playbook:
    return gated(tmp_path)


def a_note(book: Playbook, task: str = "clause", **answers: str) -> ClockNote | None:
    found = next(entry for step in book.steps for entry in step.tasks if entry.id == task)
    return clock_note(book, a_campaign(**answers), found)


def test_each_list_says_its_own_with_source_and_day(book: Playbook) -> None:
    note = a_note(book, asked__days="7")
    assert note is not None
    first, second = note.lines
    assert (note.state, first.says, first.remark) == ("Virginia", "Five business days.", "Another list says seven.")
    assert first.source.words == "A list of states. Looked at on March 2, 2026. Sources: 2026."
    assert (first.mark.words, first.is_disputed) == ("Sources differ on this", True)
    assert first.answers == {"asked.days": "5", "asked.unit": "business_days"}
    assert (second.mark.words, second.is_disputed) == ("Read in this source", False)
    assert (first.is_used, second.is_used) == (False, True)


def test_a_state_that_no_list_names_has_no_lines(book: Playbook) -> None:
    assert a_note(book, jurisdiction__state="OH") == ClockNote("Ohio", ())


def test_a_task_that_asks_for_something_else_has_no_note(book: Playbook) -> None:
    assert a_note(book, "record") is None
