"""What can be done to a date, from the calendar and from its own page."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from organizer.domain.dates import days_after
from organizer.domain.due import Due
from organizer.gui.desk import Desk
from organizer.gui.questions import day_words
from organizer.store.dates import change_date, extend_date, finish_date, reopen_date


def tick_date(desk: Desk, campaign: str, due: Due) -> None:
    """Mark a date done today, or not done again. What the record ended cannot be opened by hand."""
    if due.is_open:
        desk.write(finish_date, campaign, due.key, desk.today())
    elif due.ended_by == "ticked":
        desk.write(reopen_date, campaign, due.key)
    else:
        desk.told.emit(_said("The record ended this date. It comes back when you change the record."))


def move_date(desk: Desk, campaign: str, due: Due, days: int) -> None:
    """Move a date by days. A counted one gets more time, and never less than its rule gives."""
    moved = days_after(due.day, days)
    if not due.is_open:
        desk.told.emit(_said("This date is done. Mark it not done before you move it."))
    elif due.rule is None:
        desk.write(change_date, campaign, due.key, day=moved)
    elif moved < due.counted:
        counted = day_words(due.counted)
        desk.told.emit(_said("It cannot come before {day}. That is the day of its count.").format(day=counted))
    elif moved == due.counted:
        desk.write(change_date, campaign, due.key, until=None, reason="")
    else:
        desk.write(extend_date, campaign, due.key, moved, due.reason or _said("Moved by hand"))


def give_time(desk: Desk, campaign: str, due: Due, until: date, reason: str) -> bool:
    """Give a date more time, with its reason; return whether it has it now."""
    if until <= due.day:
        day = day_words(due.day)
        desk.refused.emit(_said("More time ends after {day}. Choose a later day.").format(day=day))
        return False
    if due.rule is None:
        return bool(desk.write(change_date, campaign, due.key, day=until, note=_noted(due, reason)).entry)
    return bool(desk.write(extend_date, campaign, due.key, until, reason).entry)


def _noted(due: Due, reason: str) -> str:
    """Return the note of a day that was fixed by hand, with the reason for which it moved."""
    told = _said("Moved from {day}. Reason: {reason}").format(day=day_words(due.day), reason=reason)
    return f"{due.note}\n{told}" if due.note else told


def _said(words: str) -> str:
    return QCoreApplication.translate("dates", words)
