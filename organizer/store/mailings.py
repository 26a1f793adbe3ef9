"""The mail log: how a letter went out, to whom and when, and whether it arrived or came back.

A letter can go out several times: to its addressee and as copies to others, by fax beside the paper, once more after
it came back. What is typed stays as it was typed, article numbers too. Where the letter stands follows from this.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.letter import Delivery
from organizer.domain.letter_steps import GONE_OUT
from organizer.store.attachments import NewFile, drop_files, keep_file
from organizer.store.correspondence import stand_letter
from organizer.store.journal import Done, today
from organizer.store.letter_rows import letter_row, print_row
from organizer.store.mail_rows import next_position
from organizer.store.prints import freeze
from organizer.store.tables import LetterRow, MailingRow

MAIL = frozenset({Topic.MAIL, Topic.LETTERS})
_FIELDS = frozenset(MailingRow.__table__.columns.keys()) - {"id", "version", "letter_id", "position"}
_KEPT_AS: Mapping[str, Callable[[Any], Any]] = {"method": lambda way: Delivery(way).value, "to": list}


def record_mailing(
    session: Session,
    letter_id: str,
    method: Delivery,
    mailed_on: date,
    *,
    to: tuple[str, ...] = (),
    copy: str = "",
    by: str = "",
    post_office: str = "",
    article: str = "",
    cost: int | None = None,
    beside: str = "",
    again: str = "",
    note: str = "",
    files: tuple[NewFile, ...] = (),
    current: str = "",
    as_printed: bool = False,
    without_copy: bool = False,
    is_unchecked: bool = False,
) -> Done:
    """Write down that a letter went out; ``made`` is the mailing's id. The fields are those of the domain's Mailing.

    The printed letter is kept for good as by signing it: ``current``, ``as_printed``, ``is_unchecked`` are told there.
    ``without_copy``: it went out although no print of it is here; then none is kept, and it is closed all the same.
    Raises Refused without a print, for a day that cannot be, or for a mailing that it cannot repeat.
    """
    row = letter_row(session, letter_id)
    known = _freeze(session, row, current, as_printed=as_printed, without_copy=without_copy)
    entry = MailingRow(letter_id=letter_id, position=next_position(session, MailingRow))
    values = {
        "method": method, "mailed_on": mailed_on, "to": to, "copy": copy, "by": by, "post_office": post_office,
        "article": article, "cost": cost, "beside": beside, "again": again, "note": note,
    }  # fmt: skip
    _fill(entry, values)
    _check(session, entry, row)
    session.add(entry)
    session.flush()
    for file in files:
        keep_file(session, entry.id, file)
    stand_letter(session, letter_id)
    sentence = "Mailing written down." if known else "Letter mailed. It is kept as it was printed."
    if without_copy:
        sentence = "Mailing written down. No copy of the letter is kept."
    template = "Write down a mailing"
    if is_unchecked and not known:
        template = "Write down a mailing to an address that nobody checked"
    return Done(MAIL, template, {"letter": row.slug}, made=entry.id, sentence=sentence)


def change_mailing(session: Session, /, mailing_id: str, **changes: Any) -> Done:  # noqa: ANN401 - fields of Mailing
    """Correct what was written down: any field of the domain's Mailing but its id, letter and files.

    Raises Refused as :func:`record_mailing` does.
    """
    return _change(session, mailing_id, changes, "Change a mailing")


def deliver_mailing(session: Session, mailing_id: str, on: date, signed_by: str | None = None) -> Done:
    """Write down that a mailing arrived, on another day too than was written first. None keeps who signed for it.

    Raises Refused for one that came back: it takes a new mailing to arrive.
    """
    if _row(session, mailing_id).returned_on:
        raise Refused("This mailing came back. Write down the new one that arrived.")
    changes = {"delivered_on": on, **({} if signed_by is None else {"signed_by": signed_by})}
    return _change(session, mailing_id, changes, "Write down a delivery", "Delivery written down.")


def return_mailing(session: Session, mailing_id: str, on: date, why: str = "") -> Done:
    """Write down that a mailing came back undelivered, with what the post office says of it."""
    changes = {"returned_on": on, "returned_why": why}
    return _change(session, mailing_id, changes, "Write down that a mailing came back", "It is marked as come back.")


def remove_mailing(session: Session, mailing_id: str) -> Done:
    """Take a wrong entry out of the log, with its files. The letter stays kept as it was printed."""
    entry = _row(session, mailing_id)
    row = letter_row(session, entry.letter_id)
    for other in session.scalars(
        select(MailingRow).where((MailingRow.beside == mailing_id) | (MailingRow.again == mailing_id))
    ):
        other.beside = "" if other.beside == mailing_id else other.beside
        other.again = "" if other.again == mailing_id else other.again
    drop_files(session, mailing_id)
    session.delete(entry)
    stand_letter(session, row.id)
    return Done(MAIL, "Remove a mailing", {"letter": row.slug}, sentence="Mailing taken out of the log.")


def _change(session: Session, mailing_id: str, changes: Mapping[str, Any], template: str, sentence: str = "") -> Done:
    entry = _row(session, mailing_id)
    unknown = sorted(set(changes) - _FIELDS)
    if unknown:
        raise TypeError(f"a mailing has no {', '.join(unknown)}")
    row = letter_row(session, entry.letter_id)
    _fill(entry, changes)
    _check(session, entry, row)
    stand_letter(session, row.id)
    return Done(MAIL, template, {"letter": row.slug}, sentence=sentence)


def _fill(entry: MailingRow, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        setattr(entry, name, _KEPT_AS[name](value) if name in _KEPT_AS else value)


def _freeze(session: Session, row: LetterRow, current: str, *, as_printed: bool, without_copy: bool) -> bool:
    """Keep the print of a letter for good; return whether there was nothing more to keep."""
    kept = print_row(session, row.id)
    is_kept = kept is not None and kept.frozen
    if not without_copy and not (row.state in GONE_OUT and not is_kept):  # it went out without a copy before
        freeze(session, row, current, as_printed=as_printed)
    return is_kept or row.state in GONE_OUT


def _check(session: Session, entry: MailingRow, letter: LetterRow) -> None:
    now = today(session)
    mailed: date | None = entry.mailed_on
    if mailed is None:
        raise Refused("Write down the day on which the letter was mailed.", field="mailed_on")
    if mailed > now:
        raise Refused("A letter cannot have been mailed after today. Change the day.", field="mailed_on")
    arrived, came_back = entry.delivered_on, entry.returned_on
    if arrived and arrived > now:
        raise Refused("A letter cannot have arrived after today. Change the day.", field="delivered_on")
    if arrived and arrived < mailed:
        raise Refused("A letter cannot have arrived before it was mailed. Change the day.", field="delivered_on")
    if came_back and came_back > now:
        raise Refused("A letter cannot have come back after today. Change the day.", field="returned_on")
    if came_back and came_back < mailed:
        raise Refused("A letter cannot have come back before it was mailed. Change the day.", field="returned_on")
    if entry.cost is not None and entry.cost < 0:
        raise Refused("A cost cannot be below zero. Change the amount.", field="cost")
    _check_other(session, entry, letter, entry.beside)
    earlier = _check_other(session, entry, letter, entry.again)
    if earlier and mailed < earlier.mailed_on:
        raise Refused("What is sent again goes out after what came back. Change the day.", field="mailed_on")


def _check_other(session: Session, entry: MailingRow, letter: LetterRow, other_id: str) -> MailingRow | None:
    """Return the mailing that this one repeats; raise Refused when it cannot be that one."""
    if not other_id:
        return None
    other = session.get(MailingRow, other_id)
    if other is None or letter_row(session, other.letter_id).campaign_id != letter.campaign_id:
        raise Refused("The mailing that this one repeats is not in the log. Choose another one.")
    if entry.id and entry.id in (other.id, other.beside, other.again):
        raise Refused("A mailing cannot repeat itself. Choose another one.")
    return other


def _row(session: Session, mailing_id: str) -> MailingRow:
    row = session.get(MailingRow, mailing_id)
    if row is None:
        raise Refused("This mailing is not in the log any more. Choose another one.")
    return row
