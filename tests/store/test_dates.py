from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.deadline import DateRule, HolidaysOf, Roll, Start, Unit
from organizer.domain.due import DateEntry
from organizer.domain.errors import Refused
from organizer.store.dates import (
    add_date,
    change_date,
    extend_date,
    finish_date,
    load_dates,
    remove_date,
    reopen_date,
)
from organizer.store.journal import Done
from organizer.store.store import Store
from organizer.store.tables import DateRow
from tests.builders import TODAY

MEETING = date(2010, 11, 9)
RULE = DateRule(
    "r", "Ask again", Start.DELIVERED, 30, Unit.BUSINESS_DAYS, "notice-ice", Roll.NEXT_BUSINESS_DAY,
    HolidaysOf.FEDERAL, reason="a month is fair", sources=("s1", "s2"), ends=("answered",), follow_up="reminder",
)  # fmt: skip
KEY = "wait:notice-ice"


def dates(store: Store, campaign_id: str) -> tuple[DateEntry, ...]:
    return store.read(load_dates, campaign_id)


def test_a_date_of_the_groups_own_is_kept_as_typed(store: Store, campaign_id: str) -> None:
    made = store.write(add_date, campaign_id, "Meeting", day=MEETING, time="6:30 pm", note="Room 4").made
    (found,) = dates(store, campaign_id)
    assert found == DateEntry(made, "Meeting", MEETING, "6:30 p.m.", note="Room 4")
    assert made.startswith("own-")
    store.undo()
    assert dates(store, campaign_id) == ()
    store.redo()
    assert dates(store, campaign_id) == (found,)


def test_a_time_that_cannot_be_read_is_not_kept(store: Store, campaign_id: str) -> None:
    with pytest.raises(Refused, match=r"^The time of day cannot be read\. Write it like this: 7:30 p\.m\.$"):
        store.write(add_date, campaign_id, "Meeting", day=MEETING, time="25:99")
    assert dates(store, campaign_id) == ()
    made = store.write(add_date, campaign_id, "Meeting", day=MEETING, time="noon").made
    with pytest.raises(Refused, match=r"can be morning or evening"):
        store.write(change_date, campaign_id, made, title="Hearing", time="7:30")
    assert dates(store, campaign_id) == (DateEntry(made, "Meeting", MEETING, "noon"),)
    store.write(change_date, campaign_id, made, time="")
    assert dates(store, campaign_id)[0].time == ""


def test_words_of_an_older_file_stay_until_a_time_is_given(store: Store, campaign_id: str) -> None:
    made = store.write(add_date, campaign_id, "Meeting", day=MEETING).made
    store.write(_older, "after the board, 25:99")
    store.write(change_date, campaign_id, made, title="Hearing", time="after the board, 25:99")
    assert dates(store, campaign_id) == (DateEntry(made, "Hearing", MEETING, "after the board, 25:99"),)
    store.write(change_date, campaign_id, made, time="19:00")
    assert dates(store, campaign_id)[0].time == "7:00 p.m."


def _older(session: Session, time: str) -> Done:
    session.scalars(select(DateRow)).one().time = time
    return Done(frozenset({Topic.DATES}), "Change a date")


def test_a_rule_comes_back_as_it_was(store: Store, campaign_id: str) -> None:
    made = store.write(add_date, campaign_id, "Ask again", rule=RULE).made
    assert dates(store, campaign_id)[0].rule == RULE
    from_day = DateRule("d", "Ask", Start.DAY, 10)
    store.write(change_date, campaign_id, made, rule=from_day, start_day=TODAY)
    assert (dates(store, campaign_id)[0].rule, dates(store, campaign_id)[0].start_day) == (from_day, TODAY)
    store.write(change_date, campaign_id, made, rule=None, day=MEETING)
    assert dates(store, campaign_id)[0].rule is None
    store.undo()
    assert dates(store, campaign_id)[0].rule == from_day
    store.write(change_date, campaign_id, made, rule=DateRule("d", "Ask", Start.DECIDED, 10), start_day=None)


def test_complaint_14_more_time_keeps_its_reason(store: Store, campaign_id: str) -> None:
    with pytest.raises(Refused, match=r"^More time needs a reason\. Write why\.$"):
        store.write(extend_date, campaign_id, KEY, MEETING, " ")
    store.write(extend_date, campaign_id, KEY, MEETING, "They asked for a week.")
    assert dates(store, campaign_id) == (DateEntry(KEY, until=MEETING, reason="They asked for a week."),)
    assert store.undo_label() == "Give more time: They asked for a week."  # what history says of it
    store.undo()
    assert dates(store, campaign_id) == ()


def test_a_tick_can_be_taken_back_and_notes_stay(store: Store, campaign_id: str) -> None:
    assert store.write(reopen_date, campaign_id, KEY).entry == 0
    store.write(finish_date, campaign_id, KEY, TODAY, "By phone")
    store.write(finish_date, campaign_id, KEY, MEETING)
    assert dates(store, campaign_id) == (DateEntry(KEY, done_on=MEETING, note="By phone"),)
    store.write(reopen_date, campaign_id, KEY)
    assert dates(store, campaign_id) == (DateEntry(KEY, note="By phone"),)
    store.undo()
    assert dates(store, campaign_id)[0].done_on == MEETING


def test_only_own_dates_are_deleted_and_renamed(store: Store, campaign_id: str) -> None:
    made = store.write(add_date, campaign_id, "Meeting", day=MEETING).made
    store.write(change_date, campaign_id, made, title="Hearing", time="7 pm")
    before = dates(store, campaign_id)
    assert store.write(remove_date, campaign_id, made).sentence == "Date deleted."
    assert dates(store, campaign_id) == ()
    store.undo()
    assert dates(store, campaign_id) == before
    store.redo()
    assert store.write(remove_date, campaign_id, made).entry == 0
    with pytest.raises(Refused, match=r"comes from the playbook\. Mark it done instead\.$"):
        store.write(remove_date, campaign_id, KEY)
    with pytest.raises(Refused, match=r"comes from the playbook\. Give it more time, or add a date of your own\.$"):
        store.write(change_date, campaign_id, KEY, day=MEETING)
    with pytest.raises(Refused, match="not in the file any more"):
        store.write(finish_date, campaign_id, made, TODAY)
    with pytest.raises(TypeError, match="a date has no colour"):
        store.write(change_date, campaign_id, KEY, colour="red")
    store.write(change_date, campaign_id, KEY, note="They are slow.")
    assert dates(store, campaign_id) == (DateEntry(KEY, note="They are slow."),)


@pytest.mark.parametrize(
    ("title", "parts", "sentence"),
    [
        (" ", {"day": MEETING}, "The date has no name. Write what is due."),
        ("Meeting", {}, "The date has no day. Choose one, or count from a day."),
        (
            "Meeting",
            {"rule": DateRule("d", "Ask", Start.DAY, 10)},
            "There is no day to count from. Choose one.",
        ),
    ],
)
def test_a_date_without_its_parts_is_refused(
    store: Store, campaign_id: str, title: str, parts: dict[str, object], sentence: str
) -> None:
    made = store.write(add_date, campaign_id, "Meeting", day=MEETING).made
    with pytest.raises(Refused) as refused:
        store.write(add_date, campaign_id, title, **parts)  # type: ignore[arg-type]  # parts of a date
    assert str(refused.value) == sentence
    with pytest.raises(Refused) as refused:
        store.write(change_date, campaign_id, made, **{"title": title, "day": None, **parts})
    assert str(refused.value) == sentence
