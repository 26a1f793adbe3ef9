"""Row classes that stand outside the journal: looking and typing are nothing to undo."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from organizer.store.tables import Lines, Row


class VisitRow(Row):
    """The last look at a campaign: when, up to which journal entry, each date's day. Looking is nothing to undo."""

    __tablename__ = "visit"
    campaign_id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    seq: Mapped[int] = mapped_column(default=0)
    dates: Mapped[dict[str, Any]] = mapped_column(default=dict)


class DraftRow(Row):
    """What stands on a page and is not written down yet. Outside the journal: typing is nothing to undo."""

    __tablename__ = "draft"
    name: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    content: Mapped[dict[str, Any]] = mapped_column(default=dict)
    files: Mapped[Lines] = mapped_column(default=list)


class DraftFileRow(Row):
    """A file of a draft. It goes with the last draft that names it."""

    __tablename__ = "draft_file"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[bytes]
