"""The dates of a stored campaign: the acts that begin, move and end them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from organizer.domain.dates import ApproximateDate
from organizer.domain.due import Due, DueState, days_of, moved_of
from organizer.domain.letter import Delivery
from organizer.domain.reply import Channel, Stance
from organizer.store.campaigns import list_campaigns
from organizer.store.dates import add_date, extend_date, finish_date
from organizer.store.letters import add_letter
from organizer.store.mailings import change_mailing, deliver_mailing, record_mailing, remove_mailing, return_mailing
from organizer.store.outcomes import close_campaign
from organizer.store.prints import keep_print
from organizer.store.record import load_record
from organizer.store.replies import record_reply
from organizer.store.store import Store
from tests.builders import a_store
from tests.papers.cases import the_playbook

TODAY = date(2010, 12, 1)
KEY = "remind-ice:notice-ice"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made, _ = a_store(tmp_path)
    made.close()
    with Store.open(
        tmp_path / "campaigns.organizer", None, clock=lambda: datetime(2010, 12, 1, 12, tzinfo=UTC)
    ) as kept:
        yield kept


def campaign_of(store: Store) -> str:
    return store.read(list_campaigns)[0].id


def a_printed(store: Store) -> str:
    letter = store.write(add_letter, campaign_of(store), "notice-ice").made
    store.write(keep_print, letter, b"%PDF", 1, "1", "1", date(2010, 10, 1))
    return letter


def states(store: Store, today: date = TODAY) -> dict[str, tuple[date, DueState, str]]:
    return {due.key: (due.day, due.state, due.ended_by) for due in dues(store, today)}


def dues(store: Store, today: date = TODAY) -> tuple[Due, ...]:
    book = the_playbook()
    return store.read(load_record, campaign_of(store), {book.slug: book}, {}, today).dues


def test_complaint_02_a_printed_letter_has_no_date_and_a_delivered_one_has(store: Store) -> None:
    letter = a_printed(store)
    assert states(store) == {}
    mailing = store.write(record_mailing, letter, Delivery.CERTIFIED_RECEIPT, date(2010, 10, 4)).made
    assert states(store) == {}
    store.write(deliver_mailing, mailing, date(2010, 10, 8))
    assert states(store) == {KEY: (date(2010, 11, 7), DueState.LATE, "")}
    store.write(change_mailing, mailing, delivered_on=date(2010, 10, 11))
    assert [(entry.was, entry.now) for entry in moved_of(dues(store), {KEY: date(2010, 11, 7)})] == [
        (date(2010, 11, 7), date(2010, 11, 10))
    ]
    store.write(remove_mailing, mailing)
    assert states(store) == {}


def test_complaint_12_one_act_ends_the_wait_and_undo_brings_it_back(store: Store) -> None:
    letter = a_printed(store)
    mailing = store.write(record_mailing, letter, Delivery.CERTIFIED_RECEIPT, date(2010, 10, 4)).made
    store.write(deliver_mailing, mailing, date(2010, 10, 8))
    on = ApproximateDate.parse("2010-11-05")
    store.write(record_reply, campaign_of(store), (letter,), Channel.CALL, Stance.REFUSES, on)
    assert states(store)[KEY] == (date(2010, 11, 7), DueState.DONE, "answered")
    store.undo()
    assert states(store)[KEY][1] is DueState.LATE
    store.write(finish_date, campaign_of(store), KEY, date(2010, 11, 8))
    assert states(store)[KEY][2] == "ticked"


def test_complaint_14_more_time_with_a_reason_moves_the_date(store: Store) -> None:
    letter = a_printed(store)
    mailing = store.write(record_mailing, letter, Delivery.CERTIFIED_RECEIPT, date(2010, 10, 4)).made
    store.write(deliver_mailing, mailing, date(2010, 10, 8))
    store.write(extend_date, campaign_of(store), KEY, date(2010, 12, 6), "They asked for a month.")
    assert states(store)[KEY] == (date(2010, 12, 6), DueState.SOON, "")


def test_returned_mail_ends_the_count_and_sent_again_begins_anew(store: Store) -> None:
    letter = a_printed(store)
    first = store.write(record_mailing, letter, Delivery.CERTIFIED_RECEIPT, date(2010, 10, 4)).made
    store.write(deliver_mailing, first, date(2010, 10, 8))
    store.write(return_mailing, first, date(2010, 10, 20), "Not at this address")
    assert states(store)[KEY][1:] == (DueState.DONE, "came_back")
    second = store.write(record_mailing, letter, Delivery.CERTIFIED_RECEIPT, date(2010, 10, 25), again=first).made
    store.write(deliver_mailing, second, date(2010, 11, 20))
    assert states(store)[KEY] == (date(2010, 12, 20), DueState.AHEAD, "")


def test_a_closed_campaign_owes_nothing(store: Store) -> None:
    campaign = campaign_of(store)
    own = store.write(add_date, campaign, "County Board", day=date(2010, 12, 14), time="6:30 pm").made
    assert states(store)[own][1] is DueState.AHEAD
    store.write(close_campaign, campaign, the_playbook().outcomes[0].code, date(2010, 11, 30))
    assert states(store)[own][1:] == (DueState.DONE, "closed")
    assert days_of(dues(store)) == {}
