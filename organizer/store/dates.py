"""Dates of the group's own, and what it did to a date of the playbook: more time with its reason, a tick, a note."""

import uuid
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.day_time import shown_time, time_problem
from organizer.domain.deadline import DateRule, Start
from organizer.domain.due import OWN, DateEntry
from organizer.domain.errors import Refused
from organizer.store.campaign_rows import campaign_row
from organizer.store.date_rules import read_rule, written_rule
from organizer.store.journal import Done
from organizer.store.tables import DateRow

_DATES = frozenset({Topic.DATES})
_OF_OWN = frozenset({"title", "day", "time", "rule", "start_day"})
_OF_ALL = frozenset({"until", "reason", "done_on", "note"})


def load_dates(session: Session, campaign_id: str) -> tuple[DateEntry, ...]:
    """Return the dates of a campaign that were made by hand or changed, by their keys."""
    mine = select(DateRow).where(DateRow.campaign_id == campaign_id).order_by(DateRow.key)
    return tuple(_entry(row) for row in session.scalars(mine))


def add_date(
    session: Session,
    campaign_id: str,
    title: str,
    *,
    day: date | None = None,
    time: str = "",
    rule: DateRule | None = None,
    start_day: date | None = None,
    note: str = "",
) -> Done:
    """Add a date of the group's own: on a day, or counted by a rule; ``made`` is its key (``own-...``).

    A rule counts from ``start_day``, from the decision, or from the event of the letter that it names. ``time`` is a
    time of day in any spelling. Raises Refused without a title, without a day to stand on, and when the time cannot
    be read.
    """
    campaign_row(session, campaign_id)
    row = DateRow(campaign_id=campaign_id, key=f"{OWN}{uuid.uuid4()}")
    _fill(row, {"title": title, "day": day, "time": time, "rule": rule, "start_day": start_day, "note": note})
    _check(row)
    session.add(row)
    return Done(_DATES, "Add date {name}", {"name": title}, made=row.key)


def change_date(session: Session, /, campaign_id: str, key: str, **changes: Any) -> Done:  # noqa: ANN401 - fields of DateEntry
    """Change a date: any field of the domain's DateEntry but its key.

    A date of the playbook has its title, day and rule from there: raises Refused for these, and as :func:`add_date`.
    """
    unknown = sorted(set(changes) - _OF_OWN - _OF_ALL)
    if unknown:
        raise TypeError(f"a date has no {', '.join(unknown)}")
    if not key.startswith(OWN) and not _OF_ALL.issuperset(changes):
        raise Refused("This date comes from the playbook. Give it more time, or add a date of your own.")
    row = _change(session, campaign_id, key, changes)
    if key.startswith(OWN):
        _check(row)
    return Done(_DATES, "Change a date")


def extend_date(session: Session, campaign_id: str, key: str, until: date, reason: str) -> Done:
    """Give a date more time, with the reason that history keeps. Raises Refused without a reason."""
    if not reason.strip():
        raise Refused("More time needs a reason. Write why.")
    _change(session, campaign_id, key, {"until": until, "reason": reason})
    told = {"reason": " ".join(reason.split())}
    return Done(_DATES, "Give more time: {reason}", told, sentence="The date has more time.")


def finish_date(session: Session, campaign_id: str, key: str, on: date, note: str = "") -> Done:
    """Tick a date off on a day. A note takes the place of the one before; without one that stays."""
    _change(session, campaign_id, key, {"done_on": on, **({"note": note} if note else {})})
    return Done(_DATES, "Mark date done", sentence="Date marked done.")


def reopen_date(session: Session, campaign_id: str, key: str) -> Done:
    """Take the tick away again; the note and more time stay."""
    _change(session, campaign_id, key, {"done_on": None})
    return Done(_DATES, "Mark date not done")


def remove_date(session: Session, campaign_id: str, key: str) -> Done:
    """Delete a date of the group's own. Raises Refused for one of the playbook, which can only be ticked off."""
    row = _row(session, campaign_id, key)
    if not key.startswith(OWN):
        raise Refused("This date comes from the playbook. Mark it done instead.")
    named = {"name": row.title} if row else {}
    if row:
        session.delete(row)
    return Done(_DATES, "Delete date", named, sentence="Date deleted.")


def _change(session: Session, campaign_id: str, key: str, changes: Mapping[str, Any]) -> DateRow:
    row = _row(session, campaign_id, key)
    if row is None and key.startswith(OWN):
        raise Refused("This date is not in the file any more. Choose another one.")
    if row is None:
        campaign_row(session, campaign_id)
        row = DateRow(campaign_id=campaign_id, key=key)
        if any(changes.values()):
            session.add(row)
    _fill(row, changes)
    return row


def _fill(row: DateRow, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        kept = value
        if name == "rule":
            kept = written_rule(value) if value else {}
        elif name == "time":
            kept = _timed(row, value)
        setattr(row, name, kept)


def _timed(row: DateRow, text: str) -> str:
    """Return a time of day as it is kept. Words that an older file holds there stay until another time is given."""
    problem = time_problem(text)
    if problem and text != row.time:
        raise Refused.of(problem)
    return shown_time(text).strip()


def _check(row: DateRow) -> None:
    if not row.title.strip():
        raise Refused("The date has no name. Write what is due.")
    if row.day is None and not row.rule:
        raise Refused("The date has no day. Choose one, or count from a day.")
    if row.rule and row.start_day is None and not row.rule["letter"] and row.rule["start"] != Start.DECIDED:
        raise Refused("There is no day to count from. Choose one.")


def _entry(row: DateRow) -> DateEntry:
    return DateEntry(
        key=row.key,
        title=row.title,
        day=row.day,
        time=row.time,
        rule=read_rule(row.rule) if row.rule else None,
        start_day=row.start_day,
        until=row.until,
        reason=row.reason,
        done_on=row.done_on,
        note=row.note,
    )


def _row(session: Session, campaign_id: str, key: str) -> DateRow | None:
    mine = select(DateRow).where(DateRow.campaign_id == campaign_id, DateRow.key == key)
    return session.scalars(mine).first()
