from datetime import date
from pathlib import Path

import pytest

from organizer.domain.deadline import DateRule, Start
from organizer.domain.errors import Refused
from organizer.store.dates import add_date, finish_date
from organizer.store.pages.date import DatePage, load
from organizer.store.store import Store
from tests.store.pages.dated import REMIND, TODAY, Books, a_mailed_store


@pytest.fixture
def held(tmp_path: Path) -> tuple[Store, str]:
    return a_mailed_store(tmp_path)


def page(held: tuple[Store, str], playbooks: Books, key: str = "") -> DatePage:
    return held[0].read(load, held[1], playbooks, {}, TODAY, key)


def test_a_date_of_the_playbook_is_told_in_full(held: tuple[Store, str], playbooks: Books) -> None:
    found = page(held, playbooks, REMIND)
    assert found.due is not None
    assert found.told is not None
    assert (found.told.title, found.told.day.words) == ("Remind ICE of the notice", "Saturday, November 6, 2010")
    assert len(found.told.days) == 31
    assert found.mark.words == "Our choice: no time limit is documented"
    assert found.offer is not None
    assert not found.is_own
    assert found.entry is None
    assert found.place == "Riverbend County, Virginia"
    held[0].write(finish_date, held[1], REMIND, TODAY)
    assert page(held, playbooks, REMIND).entry is not None


def test_a_date_to_be_added_has_letters_to_count_from(held: tuple[Store, str], playbooks: Books) -> None:
    found = page(held, playbooks)
    assert found.is_own
    assert (found.due, found.told, found.entry) == (None, None, None)
    assert dict(found.letters)["notice-ice"] == "Notice to ICE"


def test_a_date_that_counts_from_what_has_not_happened_can_be_changed(
    held: tuple[Store, str], playbooks: Books
) -> None:
    rule = DateRule("own", "", Start.DELIVERED, 30, letter="notice-sib")
    key = held[0].write(add_date, held[1], "Ask the bureau", rule=rule).made
    found = page(held, playbooks, key)
    assert (found.due, found.is_own) == (None, True)
    assert found.waiting is not None
    assert found.waiting.starts.words == "Starts when Notice to the State Identification Bureau is delivered"
    assert found.entry is not None
    assert found.entry.title == "Ask the bureau"


def test_a_date_that_is_gone_says_so(held: tuple[Store, str], playbooks: Books) -> None:
    for key in ("own-gone", "remind-sib:notice-sib"):
        with pytest.raises(Refused, match="not in the calendar any more"):
            page(held, playbooks, key)
    made = held[0].write(add_date, held[1], "Hearing", day=date(2010, 12, 20)).made
    assert page(held, playbooks, made).due is not None
