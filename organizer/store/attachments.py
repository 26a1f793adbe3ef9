"""Files kept with a mailing, an answer or an entry of the timeline, as they came: receipts, scans, messages."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.store.blobs import blob_bytes, keep_blob
from organizer.store.journal import Done
from organizer.store.mail_rows import attachment_rows
from organizer.store.tables import AttachmentRow, EventRow, MailingRow, ReplyRow

_OWNERS = {MailingRow: Topic.MAIL, ReplyRow: Topic.MAIL, EventRow: Topic.EVENTS}


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file as it came. ``media_type`` as ``application/pdf``; ``label`` says in the user's words what it shows."""

    name: str
    data: bytes
    media_type: str
    label: str = ""


def attach(session: Session, owner_id: str, file: NewFile) -> Done:
    """Keep a file with a mailing, an answer or an entry, behind its others; ``made`` is its id.

    Raises Refused for a file that is empty or has more than 10 MB.
    """
    topics = _topics(session, owner_id)
    made = keep_file(session, owner_id, file)
    return Done(topics, "Add file {name}", {"name": file.name}, made=made)


def detach(session: Session, attachment_id: str) -> Done:
    """Take a file away from what it was kept with."""
    row = _row(session, attachment_id)
    topics = _topics(session, row.owner_id)
    session.delete(row)
    return Done(topics, "Remove file {name}", {"name": row.name}, sentence="File removed.")


def label_attachment(session: Session, attachment_id: str, label: str) -> Done:
    """Say what a file shows: "Return receipt"."""
    row = _row(session, attachment_id)
    row.label = label
    return Done(_topics(session, row.owner_id), "Change what is said of a file")


def move_attachment(session: Session, attachment_id: str, by: int) -> Done:
    """Move a file by places in its order, -1 for one up; it stops at the first and the last."""
    row = _row(session, attachment_id)
    order = attachment_rows(session, row.owner_id)
    place = order.index(row)
    order.insert(max(place + by, 0), order.pop(place))
    for position, entry in enumerate(order):
        entry.position = position
    return Done(_topics(session, row.owner_id), "Move file")


def attachment_bytes(session: Session, attachment_id: str) -> bytes:
    """Return a file as it came; raise Environment when the store gives back something else."""
    row = _row(session, attachment_id)
    return blob_bytes(session, row.sha256, row.name)


def keep_file(session: Session, owner_id: str, file: NewFile) -> str:
    """Make the row of a file and return its id. Verbs that do more than this call it."""
    rows = attachment_rows(session, owner_id)
    row = AttachmentRow(
        owner_id=owner_id,
        position=max((entry.position for entry in rows), default=-1) + 1,
        name=file.name,
        label=file.label,
        sha256=keep_blob(session, file.data, file.name),
        media_type=file.media_type,
    )
    session.add(row)
    session.flush()
    return row.id


def drop_files(session: Session, owner_id: str) -> None:
    """Delete the rows of all files of an owner that goes itself."""
    for row in attachment_rows(session, owner_id):
        session.delete(row)


def _topics(session: Session, owner_id: str) -> frozenset[Topic]:
    topic = next((topic for kind, topic in _OWNERS.items() if session.get(kind, owner_id)), None)
    if topic is None:
        raise Refused("The entry for this file is not there any more. Choose another one.")
    return frozenset({topic})


def _row(session: Session, attachment_id: str) -> AttachmentRow:
    row = session.get(AttachmentRow, attachment_id)
    if row is None:
        raise Refused("This file is not there any more. Choose another one.")
    return row
