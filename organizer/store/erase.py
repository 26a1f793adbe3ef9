"""Erase a campaign for good: its rows, its files, and what history, drafts and looks hold of it."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.store.campaign_acts import rows_of, rows_there
from organizer.store.campaign_rows import campaign_row
from organizer.store.journal import CLASSES, Done
from organizer.store.tables import (
    AttachmentRow,
    EventRow,
    LetterNumberRow,
    LetterRow,
    MailingRow,
    PrintRow,
    ReplyRow,
    Row,
)
from organizer.store.trash import forget_rows, require_no_hold
from organizer.store.unjournaled_tables import DraftFileRow, DraftRow, PlaybookUseRow, VisitRow

_BESIDE = (LetterNumberRow, PlaybookUseRow, VisitRow)


@dataclass(frozen=True, slots=True)
class Erasing:
    """What goes with a campaign: how many of each. ``kept_letters`` were signed or mailed; ``files`` came or went."""

    place: str
    letters: int
    kept_letters: int
    mailings: int
    answers: int
    files: int
    entries: int


def load_erasing(session: Session, campaign_id: str) -> Erasing:
    """Return what :func:`erase_campaign` would erase; raise Refused when there is no such campaign."""
    row = campaign_row(session, campaign_id)
    letters = select(LetterRow.id).where(LetterRow.campaign_id == campaign_id)

    def count(*where: Any) -> int:  # noqa: ANN401 - conditions of the engine
        return session.scalar(select(func.count()).where(*where)) or 0

    return Erasing(
        place=row.jurisdiction_name,
        letters=count(LetterRow.campaign_id == campaign_id),
        kept_letters=count(PrintRow.letter_id.in_(letters), PrintRow.frozen),
        mailings=count(MailingRow.letter_id.in_(letters)),
        answers=count(ReplyRow.campaign_id == campaign_id),
        files=sum(table == AttachmentRow.__tablename__ for table, _ in rows_there(session, campaign_id)),
        entries=count(EventRow.campaign_id == campaign_id),
    )


def erase_campaign(session: Session, campaign_id: str) -> Done:
    """Erase a campaign for good. History keeps that one was erased, and nothing of what was in it.

    Backups, exported files and paper keep what they hold: the window lists them. Raises Refused when there is none, and
    while a legal hold stands.
    """
    campaign_row(session, campaign_id)
    require_no_hold(session)
    gone = rows_of(session, campaign_id)
    for table in reversed(Row.metadata.sorted_tables):  # children before their parents
        ids = [key for name, key in gone if name == table.name]
        if ids:
            session.execute(delete(CLASSES[table.name]).where(CLASSES[table.name].id.in_(ids)))
    for kind in _BESIDE:
        session.execute(delete(kind).where(kind.campaign_id == campaign_id))
    _drop_drafts(session, {campaign_id, *(key for _, key in gone)})
    session.expire_all()
    forget_rows(session, gone)
    return Done(frozenset(Topic), "Erase a campaign for good", is_final=True, sentence="Campaign erased.")


def _drop_drafts(session: Session, ids: set[str]) -> None:
    """Drop what is typed and not written down that names one of these rows, and its files."""
    for row in session.scalars(select(DraftRow)):
        if any(key in f"{row.name} {row.content}" for key in ids):
            session.delete(row)
    session.flush()
    named = {sha256 for files in session.scalars(select(DraftRow.files)) for sha256 in files}
    session.execute(delete(DraftFileRow).where(DraftFileRow.sha256.not_in(named)))
