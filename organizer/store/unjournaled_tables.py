"""Row classes that stand outside the journal: looking and typing are nothing to undo."""

from datetime import date, datetime
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


class KeptPlaybookRow(Row):
    """A playbook as it was used in this file, once for each wording. Only added: what leans on it can be told later.

    ``mark`` is the SHA-256 of its texts, ``content`` the texts themselves, packed.
    """

    __tablename__ = "kept_playbook"
    mark: Mapped[str] = mapped_column(primary_key=True)
    playbook: Mapped[str]
    playbook_version: Mapped[str]
    content: Mapped[bytes]


class PlaybookUseRow(Row):
    """From which day a campaign stands on which wording of its playbook; ``seen``: somebody got what is new in it."""

    __tablename__ = "playbook_use"
    campaign_id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    mark: Mapped[str]
    since: Mapped[date]
    seen: Mapped[bool] = mapped_column(default=False)
