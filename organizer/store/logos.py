"""The picture of a letterhead: one of the group, and one of each campaign's jurisdiction."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.picture import Picture
from organizer.store.blobs import blob_bytes, keep_blob
from organizer.store.campaign_rows import campaign_row
from organizer.store.journal import Done
from organizer.store.tables import LogoRow


def set_logo(session: Session, campaign_id: str, picture: Picture) -> Done:
    """Put a picture on the letterhead of a campaign's jurisdiction, or of the group with an empty id.

    Raises Refused for more than 10 MB of packed pixels.
    """
    if campaign_id:
        campaign_row(session, campaign_id)
    row = _row(session, campaign_id)
    if row is None:
        row = LogoRow(campaign_id=campaign_id)
    row.sha256 = keep_blob(session, picture.pixels, "The logo")
    row.width, row.height, row.channels, row.words = picture.width, picture.height, picture.channels, picture.words
    session.add(row)
    return Done(_topics(campaign_id), "Change logo")


def describe_logo(session: Session, campaign_id: str, words: str) -> Done:
    """Say what the picture of a letterhead shows, for who does not see it; an empty id means the group's."""
    row = _row(session, campaign_id)
    if row:
        row.words = words
    return Done(_topics(campaign_id), "Change what is said of the logo")


def clear_logo(session: Session, campaign_id: str) -> Done:
    """Take the picture off a letterhead; an empty id means the group's."""
    row = _row(session, campaign_id)
    if row:
        session.delete(row)
    return Done(_topics(campaign_id), "Remove logo", sentence="Logo removed.")


def copy_logo(session: Session, campaign_id: str, other: str) -> None:
    """Put the picture of a campaign's jurisdiction on the letterhead of another campaign, which has none yet."""
    row = _row(session, campaign_id)
    if row:
        same = {name: getattr(row, name) for name in ("sha256", "width", "height", "channels", "words")}
        session.add(LogoRow(campaign_id=other, **same))


def has_logo(session: Session, campaign_id: str) -> bool:
    """Whether a campaign's jurisdiction has a picture on its letterhead."""
    return _row(session, campaign_id) is not None


def load_logo(session: Session, campaign_id: str) -> Picture | None:
    """Return the picture of a campaign's jurisdiction, or of the group with an empty id; None where there is none.

    Neither stands in for the other: the group's mark on an official's letter would say what is not so.
    """
    row = _row(session, campaign_id)
    if row is None:
        return None
    return Picture(row.width, row.height, row.channels, blob_bytes(session, row.sha256, "The logo"), row.words)


def _row(session: Session, campaign_id: str) -> LogoRow | None:
    return session.scalars(select(LogoRow).where(LogoRow.campaign_id == campaign_id)).first()


def _topics(campaign_id: str) -> frozenset[Topic]:
    return frozenset({Topic.ANSWERS, Topic.LETTERS} if campaign_id else {Topic.GROUP, Topic.LETTERS})
