from datetime import datetime, timedelta

import pytest

from organizer.domain.dates import ApproximateDate
from organizer.domain.errors import Refused
from organizer.store.attachments import NewFile
from organizer.store.campaigns import answer
from organizer.store.events import add_event, load_events, remove_event
from organizer.store.history import load_history, take_back
from organizer.store.store import Store
from organizer.store.trash import hold, is_held, load_trash, purge
from organizer.store.verify import verify_store
from tests.builders import NOON
from tests.store.raw_sql import run

ON = ApproximateDate.parse("2010-09-15")
MINUTES = NewFile("minutes.pdf", b"%PDF minutes of the board", "application/pdf")


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def pass_days(self, days: int) -> None:
        self.now += timedelta(days=days)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def add_and_remove(store: Store, campaign_id: str) -> int:
    event = store.write(add_event, campaign_id, ON, "The board met", text="Anna spoke.", files=(MINUTES,)).made
    return store.write(remove_event, event).entry


def kept_bytes(store: Store) -> object:
    return store.read(run, "SELECT count(*) FROM blob")


def holds(store: Store, words: str) -> bool:
    return bool(store.read(run, f"SELECT count(*) FROM journal WHERE changes || \"values\" LIKE '%{words}%'"))  # noqa: S608


def test_what_was_deleted_is_listed_with_its_days_until_it_comes_back(
    store: Store, campaign_id: str, clock: Clock
) -> None:
    gone = add_and_remove(store, campaign_id)
    clock.pass_days(12)
    (deleted,) = store.read(load_trash, clock.now.date())
    assert (deleted.entry.seq, deleted.days_left) == (gone, 18)
    store.write(take_back, gone)
    assert store.read(load_trash, clock.now.date()) == ()
    assert store.read(load_events, campaign_id)[0].attachments[0].name == "minutes.pdf"
    store.undo()
    assert [entry.entry.seq for entry in store.read(load_trash, clock.now.date())] == [gone]


def test_after_thirty_days_it_is_erased_also_from_history_and_undo_ends_there(
    store: Store, campaign_id: str, clock: Clock
) -> None:
    gone = add_and_remove(store, campaign_id)
    clock.pass_days(29)
    store.write(purge)
    assert holds(store, "Anna spoke")
    assert kept_bytes(store) == 1
    clock.pass_days(1)
    assert store.write(purge).entry == 0
    assert not holds(store, "Anna spoke")
    assert not holds(store, "The board met")
    assert kept_bytes(store) == 0
    assert store.read(load_trash, clock.now.date()) == ()
    assert store.undo_label() == ""
    assert store.redo_label() == ""
    with pytest.raises(Refused, match="erased for good"):
        store.write(take_back, gone)
    assert [line.can_take_back for line in store.read(load_history)] == [False, False, True]
    assert store.read(verify_store) == ()
    store.write(answer, campaign_id, "decision.vote", "4-1")
    assert store.undo().entry


def test_an_added_thing_whose_making_was_undone_is_erased_as_well(store: Store, campaign_id: str, clock: Clock) -> None:
    store.write(add_event, campaign_id, ON, "The board met", files=(MINUTES,))
    store.undo()
    assert store.read(load_trash, clock.now.date()) == ()
    clock.pass_days(31)
    store.write(purge)
    assert not holds(store, "The board met")
    assert store.redo_label() == ""
    assert kept_bytes(store) == 0


def test_a_file_that_something_else_names_stays(store: Store, campaign_id: str, clock: Clock) -> None:
    store.write(add_event, campaign_id, ON, "Another meeting", files=(MINUTES,))
    add_and_remove(store, campaign_id)
    clock.pass_days(31)
    store.write(purge)
    assert kept_bytes(store) == 1
    assert store.read(verify_store) == ()


def test_what_came_back_before_its_days_were_over_is_not_erased(store: Store, campaign_id: str, clock: Clock) -> None:
    gone = add_and_remove(store, campaign_id)
    clock.pass_days(20)
    store.write(take_back, gone)
    clock.pass_days(20)
    store.write(purge)
    assert store.read(load_events, campaign_id)[0].text == "Anna spoke."
    assert store.undo_label().startswith("Take back: ")


def test_a_legal_hold_stops_all_erasing(store: Store, campaign_id: str, clock: Clock) -> None:
    add_and_remove(store, campaign_id)
    store.write(hold, on=True)
    clock.pass_days(400)
    store.write(purge)
    assert store.read(is_held)
    assert holds(store, "Anna spoke")
    assert [deleted.days_left for deleted in store.read(load_trash, clock.now.date())] == [None]
    store.write(hold, on=False)
    store.write(purge)
    assert not holds(store, "Anna spoke")
