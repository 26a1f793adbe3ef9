"""Files that go out with a letter, in their order, each with the line that the letter says of it."""

from sqlalchemy.orm import Session

from organizer.domain.errors import Refused
from organizer.store.blobs import blob_bytes, keep_blob
from organizer.store.journal import Done
from organizer.store.letter_rows import edited, enclosure_rows, open_row
from organizer.store.tables import EnclosureRow


def add_enclosure(  # noqa: PLR0917 - in the order in which the dialog asks, as every verb by place
    session: Session, letter_id: str, name: str, cover_line: str, data: bytes, media_type: str
) -> Done:
    """Add a file behind the others; ``made`` is its id. ``media_type`` as ``application/pdf``.

    Raises Refused for more than 10 MB.
    """
    row = open_row(session, letter_id)
    place = max((entry.position for entry in enclosure_rows(session, letter_id)), default=-1) + 1
    entry = EnclosureRow(
        letter_id=letter_id,
        position=place,
        name=name,
        cover_line=cover_line,
        sha256=keep_blob(session, data, name),
        media_type=media_type,
    )
    session.add(entry)
    session.flush()
    return edited(session, row, "Add enclosure", made=entry.id)


def move_enclosure(session: Session, enclosure_id: str, place: int) -> Done:
    """Move a file to a place in the order, 0 for the first; a place behind the last is the last."""
    entry = _row(session, enclosure_id)
    row = open_row(session, entry.letter_id)
    order = [other for other in enclosure_rows(session, entry.letter_id) if other is not entry]
    order.insert(max(place, 0), entry)
    for position, each in enumerate(order):
        each.position = position
    return edited(session, row, "Move enclosure")


def cover_enclosure(session: Session, enclosure_id: str, cover_line: str) -> Done:
    """Change the line that the letter says of a file."""
    entry = _row(session, enclosure_id)
    row = open_row(session, entry.letter_id)
    entry.cover_line = cover_line
    return edited(session, row, "Change line of the enclosure")


def remove_enclosure(session: Session, enclosure_id: str) -> Done:
    """Take a file out of a letter."""
    entry = _row(session, enclosure_id)
    row = open_row(session, entry.letter_id)
    session.delete(entry)
    return edited(session, row, "Remove enclosure", sentence="Enclosure removed.")


def copy_enclosures(session: Session, old: str, new: str) -> None:
    """Give a letter the same enclosures as another one. Verbs that do more than this call it."""
    for entry in enclosure_rows(session, old):
        copied = EnclosureRow(
            letter_id=new,
            position=entry.position,
            name=entry.name,
            cover_line=entry.cover_line,
            sha256=entry.sha256,
            media_type=entry.media_type,
        )
        session.add(copied)


def enclosure_bytes(session: Session, enclosure_id: str) -> bytes:
    """Return a file as it was added; raise Environment when the store gives back something else."""
    entry = _row(session, enclosure_id)
    return blob_bytes(session, entry.sha256, entry.name)


def _row(session: Session, enclosure_id: str) -> EnclosureRow:
    row = session.get(EnclosureRow, enclosure_id)
    if row is None:
        raise Refused("This enclosure is not in the file any more. Choose another one.")
    return row
