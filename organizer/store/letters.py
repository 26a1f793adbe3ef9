"""What a user does with a letter: choose one, edit it, date it, address it, say where it stands, delete it."""

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.letter import Edits, LetterState
from organizer.store.journal import Done
from organizer.store.tables import LetterRow

_LETTERS = frozenset({Topic.LETTERS})
_OPEN = (LetterState.DRAFT, LetterState.CHECKED, LetterState.PRINTED, LetterState.SIGNED)


@dataclass(frozen=True, slots=True)
class StoredLetter:
    """A letter of a campaign as the file keeps it. ``slug`` is its id outside: ``notice-ice``, ``notice-ice-2``."""

    id: str
    slug: str
    template: str
    date: date | None
    edits: Edits
    office: str
    state: LetterState


def load_letters(session: Session, campaign_id: str) -> tuple[StoredLetter, ...]:
    """Return the letters of a campaign, in the order in which they were added."""
    return tuple(_value(row) for row in _rows(session, campaign_id))


def load_letter(session: Session, letter_id: str) -> StoredLetter:
    """Return one letter; raise Refused when there is none of that id."""
    return _value(_row(session, letter_id))


def campaign_of(session: Session, letter_id: str) -> str:
    """Return the id of the campaign that a letter belongs to."""
    return _row(session, letter_id).campaign_id


def new_letter(session: Session, campaign_id: str, template: str) -> str:
    """Make the row of a letter and return its id. Verbs that do more than this call it."""
    rows = _rows(session, campaign_id)
    taken = {row.slug for row in rows}
    number = 1
    slug = template
    while slug in taken:
        number += 1
        slug = f"{template}-{number}"
    made = str(uuid.uuid4())
    place = max((row.position for row in rows), default=-1) + 1
    session.add(LetterRow(id=made, campaign_id=campaign_id, position=place, slug=slug, template=template))
    session.flush()
    return made


def add_letter(session: Session, campaign_id: str, template: str) -> Done:
    """Add a letter of the playbook; a second one of the same template gets ``-2``. ``made`` is its id."""
    return Done(_LETTERS, "Add letter", made=new_letter(session, campaign_id, template))


def edit_paragraph(session: Session, letter_id: str, paragraph: str, text: str) -> Done:
    """Put the user's words in place of a paragraph; an empty text leaves the paragraph out."""
    row = _open_row(session, letter_id)
    if row.paragraphs.get(paragraph) != text:
        row.paragraphs = {**row.paragraphs, paragraph: text}
    return Done(_LETTERS, "Edit paragraph")


def restore_paragraph(session: Session, letter_id: str, paragraph: str) -> Done:
    """Take a paragraph back to the playbook's words."""
    row = _open_row(session, letter_id)
    row.paragraphs = {name: text for name, text in row.paragraphs.items() if name != paragraph}
    return Done(_LETTERS, "Change paragraph back")


def edit_subject(session: Session, letter_id: str, subject: str | None) -> Done:
    """Put the user's words in place of the subject; None takes it back to the playbook's."""
    _open_row(session, letter_id).subject = subject
    return Done(_LETTERS, "Change subject of the letter")


def date_letter(session: Session, letter_id: str, day: date | None) -> Done:
    """Give one letter a date of its own; None leaves it to the campaign's."""
    _open_row(session, letter_id).date = day
    return Done(_LETTERS, "Change date of the letter")


def choose_office(session: Session, letter_id: str, office: str) -> Done:
    """Address one letter to an office of the directory by its key; empty leaves it to the playbook's role."""
    _open_row(session, letter_id).office = office
    return Done(_LETTERS, "Change recipient of the letter")


def mark_letter(session: Session, letter_id: str, state: LetterState) -> Done:
    """Say where a letter stands."""
    _row(session, letter_id).state = LetterState(state).value
    return Done(_LETTERS, "Change where the letter stands")


def delete_letter(session: Session, letter_id: str) -> Done:
    """Delete a letter that was not mailed. What was mailed is kept: raises Refused."""
    session.delete(_open_row(session, letter_id))
    return Done(_LETTERS, "Delete letter", sentence="Letter deleted.")


def _rows(session: Session, campaign_id: str) -> list[LetterRow]:
    mine = select(LetterRow).where(LetterRow.campaign_id == campaign_id)
    return list(session.scalars(mine.order_by(LetterRow.position)))


def _row(session: Session, letter_id: str) -> LetterRow:
    row = session.get(LetterRow, letter_id)
    if row is None:
        raise Refused("This letter is not in the file any more. Choose another one.")
    return row


def _open_row(session: Session, letter_id: str) -> LetterRow:
    row = _row(session, letter_id)
    if row.state not in _OPEN:
        raise Refused("This letter was mailed. It is kept as it was. Add a new letter.")
    return row


def _value(row: LetterRow) -> StoredLetter:
    edits = Edits(row.subject, tuple(row.paragraphs.items()))
    return StoredLetter(row.id, row.slug, row.template, row.date, edits, row.office, LetterState(row.state))
