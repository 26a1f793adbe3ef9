from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from organizer.store.campaigns import add_campaign
from organizer.store.journal import Done
from organizer.store.kept_playbooks import note_playbook
from organizer.store.pages import evidence, rules_then
from organizer.store.store import Store
from organizer.store.unjournaled_tables import KeptPlaybookRow
from tests.builders import TODAY, a_campaign
from tests.store.pages.planted import TASK, Days, a_small_store, small_book


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def file(tmp_path: Path, days: Days) -> Iterator[tuple[Store, str]]:
    store, one, _ = a_small_store(tmp_path, days)
    with store:
        yield store, one


def test_the_version_of_the_day_is_shown_with_what_was_public_then(
    file: tuple[Store, str], days: Days, tmp_path: Path
) -> None:
    store, one = file
    newer = small_book(tmp_path / "newer", TASK)
    days.pass_by(90)
    store.write(note_playbook, newer)
    page = store.read(rules_then.load, one, {"small": newer}, date(2010, 10, 15), TODAY)
    assert page.version.words == (
        "Version 1 of the playbook was in use here on October 15, 2010. It is shown to read only."
    )
    assert (page.is_now, page.letter_date) == (False, date(2010, 10, 1))
    assert page.known.words == "1 of 2 statements were public on October 15, 2010."
    assert page.steps[0].tasks == (("Record the decision", "From the minutes."),)
    write = page.steps[1]
    assert (write.title.words, [line.id for line in write.sources], write.contradictions) == (
        "2. Write",
        ["text-2010"],
        (),
    )
    assert write.later.words == "One more statement became public later."
    late = store.read(rules_then.load, one, {"small": newer}, date(2010, 12, 29), TODAY)
    assert late.version.words == "Version 2 of the playbook is in use here since December 29, 2010."
    assert late.is_now
    assert late.steps[0].tasks == (("Record the decision", "Ask the clerk."),)
    assert [line.id for line in late.steps[1].contradictions] == ["speech-2010"]
    assert not late.steps[1].later


def test_a_day_before_the_first_look_shows_the_oldest_version_and_says_so(
    file: tuple[Store, str], tmp_path: Path
) -> None:
    store, one = file
    page = store.read(rules_then.load, one, {"small": small_book(tmp_path)}, date(2010, 8, 1), TODAY)
    assert page.version.words == (
        "Your file first used this playbook on September 30, 2010. Version 1 of that day is shown."
    )
    assert [step.later.words for step in page.steps] == [
        "One more statement became public later.",
        "2 more statements became public later.",
        "One more statement became public later.",
    ]


def test_evidence_is_of_the_version_that_was_in_use_then(file: tuple[Store, str], days: Days, tmp_path: Path) -> None:
    store, one = file
    newer = small_book(tmp_path / "newer", ("statements.toml", "One may leave.", "One can leave."))
    days.pass_by(90)
    store.write(note_playbook, newer)
    old, now = (
        store.read(evidence.load, one, {"small": newer}, day, TODAY) for day in (date(2010, 10, 15), date(2011, 1, 1))
    )
    assert old.statements[0].summary == "One may leave."
    assert old.version.words.startswith("Version 1 of the playbook was in use here")
    assert now.statements[0].summary == "One can leave."
    assert now.version.words.startswith("Version 2 of the playbook is in use here")


def test_without_an_older_version_the_page_says_which_one_is_shown(file: tuple[Store, str], tmp_path: Path) -> None:
    store, one = file
    fresh = store.write(add_campaign, replace(a_campaign(), playbook="small")).made
    book = small_book(tmp_path)
    page = store.read(rules_then.load, fresh, {"small": book}, TODAY, TODAY)
    assert page.version.words == "The file keeps no older version of the playbook. Version 1 is shown."

    def spoil(session: Session) -> Done:
        session.execute(update(KeptPlaybookRow).values(content=b"?"))
        return Done(frozenset(), "Spoil")

    store.write(spoil)
    newer = small_book(tmp_path / "newer", TASK)
    page = store.read(rules_then.load, one, {"small": newer}, TODAY, TODAY)
    assert page.version.words == ("Version 1 was in use then, but its words cannot be read. Version 2 is shown.")
