"""All row classes that the journal keeps: the schema, readable in one sitting.

Every table has a UUID key and a version counter (promise 13: without it two processes lost edits silently).
Rows never leave the store: verbs and pages turn them into values of the domain.
There is no column for immigration status, nationality, A-number, Social Security number or date of birth.
"""

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

Lines = list[str]
"""Several lines of text, kept as a JSON list."""


class Row(DeclarativeBase):
    """What every table shares. ``type_annotation_map``: lists and mappings are JSON."""

    type_annotation_map = {list[str]: JSON, dict[str, Any]: JSON, list[dict[str, Any]]: JSON}  # noqa: RUF012


class Versioned:
    """A UUID key and a counter that rises with each change of the row."""

    id: Mapped[str] = mapped_column(primary_key=True, default=lambda: str(uuid.uuid4()))
    version: Mapped[int] = mapped_column(default=1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy's own signature
        return {"version_id_col": cls.version}


class GroupRow(Versioned, Row):
    """The group that the file belongs to: one row."""

    __tablename__ = "group"
    name: Mapped[str] = mapped_column(default="")
    address: Mapped[Lines] = mapped_column(default=list)
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")


class CampaignRow(Versioned, Row):
    """One campaign: its playbook and its answers, a column for each field of the catalogue (``decision.date``).

    ``outcome`` and ``pivot`` are codes of the playbook; with ``closed_on`` the campaign is closed.
    """

    __tablename__ = "campaign"
    playbook: Mapped[str]
    archived: Mapped[bool] = mapped_column(default=False)
    example: Mapped[bool] = mapped_column(default=False)
    started_on: Mapped[date]
    jurisdiction_name: Mapped[str]
    jurisdiction_state: Mapped[str]
    jurisdiction_kind: Mapped[str] = mapped_column(default="")
    jurisdiction_governing_body: Mapped[str] = mapped_column(default="")
    jurisdiction_law_enforcement_agency: Mapped[str] = mapped_column(default="")
    jurisdiction_activation: Mapped[str] = mapped_column(default="unknown")
    jurisdiction_activation_date: Mapped[date | None]
    decision_kind: Mapped[str] = mapped_column(default="")
    decision_number: Mapped[str] = mapped_column(default="")
    decision_date: Mapped[date | None]
    decision_vote: Mapped[str] = mapped_column(default="")
    decision_summary: Mapped[str] = mapped_column(default="")
    signer_name: Mapped[str] = mapped_column(default="")
    signer_title: Mapped[str] = mapped_column(default="")
    signer_office: Mapped[str] = mapped_column(default="")
    signer_address: Mapped[Lines] = mapped_column(default=list)
    signer_phone: Mapped[str] = mapped_column(default="")
    letter_date: Mapped[date | None]
    letter_language: Mapped[str] = mapped_column(default="en")
    letter_copies_to: Mapped[Lines] = mapped_column(default=list)
    letter_enclosures: Mapped[Lines] = mapped_column(default=list)
    outcome: Mapped[str] = mapped_column(default="")
    pivot: Mapped[str] = mapped_column(default="")
    closed_on: Mapped[date | None]
    outcome_note: Mapped[str] = mapped_column(default="")


class AnswerRow(Versioned, Row):
    """An answer that has no column of its own: about the law, or to a question of the playbook (``asked.days``).

    ``value`` holds it under the name of its kind: ``{"text": ...}``, ``{"lines": [...]}``, ``{"day": "2026-01-02"}``.
    """

    __tablename__ = "answer"
    __table_args__ = (UniqueConstraint("campaign_id", "name"),)
    campaign_id: Mapped[str] = mapped_column(ForeignKey("campaign.id"))
    name: Mapped[str]
    value: Mapped[dict[str, Any]] = mapped_column(default=dict)


class RecipientRow(Versioned, Row):
    """A campaign's own entry for a role; NULL leaves the directory's field, empty means empty."""

    __tablename__ = "recipient"
    __table_args__ = (UniqueConstraint("campaign_id", "role"),)
    campaign_id: Mapped[str] = mapped_column(ForeignKey("campaign.id"))
    position: Mapped[int]
    role: Mapped[str]
    name: Mapped[str | None]
    unit: Mapped[str | None]
    agency: Mapped[str | None]
    address: Mapped[Lines | None] = mapped_column(JSON(none_as_null=True))
    source: Mapped[str | None]
    checked_on: Mapped[date | None]


class FactRow(Versioned, Row):
    """A fact with its source. ``slug`` is its id in the campaign file; ``date`` the written form."""

    __tablename__ = "fact"
    __table_args__ = (UniqueConstraint("campaign_id", "slug"),)
    campaign_id: Mapped[str] = mapped_column(ForeignKey("campaign.id"))
    position: Mapped[int]
    slug: Mapped[str]
    text: Mapped[str]
    source: Mapped[str]
    date: Mapped[str]


class TaskRow(Versioned, Row):
    """A task of the playbook that was marked done, or a task that the group added (then ``title`` is set)."""

    __tablename__ = "task"
    __table_args__ = (UniqueConstraint("campaign_id", "task"),)
    campaign_id: Mapped[str] = mapped_column(ForeignKey("campaign.id"))
    task: Mapped[str]
    step: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    done_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")
    by: Mapped[str] = mapped_column(default="")


class NoteRow(Versioned, Row):
    """The group's notes on one step."""

    __tablename__ = "note"
    __table_args__ = (UniqueConstraint("campaign_id", "step"),)
    campaign_id: Mapped[str] = mapped_column(ForeignKey("campaign.id"))
    step: Mapped[str]
    text: Mapped[str] = mapped_column(default="")


class LetterRow(Versioned, Row):
    """A letter of a campaign. ``slug`` is its id outside (``notice-ice``, ``notice-ice-2``); ``state`` as on screen.

    ``arrangement`` is ``{"added": [[id, style]], "order": [ids]}``, ``options`` holds delivery, article and courtesy;
    either is empty where nothing was chosen. ``number`` counts in the campaign, ``replaces`` is another's slug.
    """

    __tablename__ = "letter"
    __table_args__ = (
        UniqueConstraint("campaign_id", "slug"),
        Index("letter_number_once", "campaign_id", "number", unique=True),
    )
    campaign_id: Mapped[str] = mapped_column(ForeignKey("campaign.id"))
    position: Mapped[int]
    slug: Mapped[str]
    template: Mapped[str]
    date: Mapped[date | None]
    subject: Mapped[str | None]
    paragraphs: Mapped[dict[str, Any]] = mapped_column(default=dict)
    office: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="draft")
    arrangement: Mapped[dict[str, Any]] = mapped_column(default=dict)
    options: Mapped[dict[str, Any]] = mapped_column(default=dict)
    number: Mapped[int]
    replaces: Mapped[str] = mapped_column(default="")


class LetterNumberRow(Row):
    """The last number that a campaign gave to a letter. Not in the journal: one taken back may be on paper."""

    __tablename__ = "letter_number"
    campaign_id: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[int]


class BlobRow(Row):
    """Bytes that are kept, found by their SHA-256. Only added, never changed, and outside the journal.

    What an undo takes back is the row that names them, so that a redo finds them again.
    """

    __tablename__ = "blob"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int]
    data: Mapped[bytes]


class PrintRow(Versioned, Row):
    """The last print of a letter: which bytes, when (UTC), from which playbook and program, on which day's date.

    ``stale``: the letter was edited since. ``frozen``: it was signed or mailed, and this is what it says for good.
    When it was mailed stands in the mail log. ``letter_sha256`` are the words and addresses of the same letter, from
    which its envelope and other papers are made; empty for a print of before they were kept.
    """

    __tablename__ = "print"
    letter_id: Mapped[str] = mapped_column(ForeignKey("letter.id"), unique=True)
    sha256: Mapped[str] = mapped_column(ForeignKey("blob.sha256"))
    pages: Mapped[int]
    at: Mapped[datetime]
    dated: Mapped[date]
    playbook: Mapped[str]
    playbook_version: Mapped[str]
    program_version: Mapped[str]
    stale: Mapped[bool] = mapped_column(default=False)
    frozen: Mapped[bool] = mapped_column(default=False)
    signed_on: Mapped[date | None]
    letter_sha256: Mapped[str] = mapped_column(default="")


class EnclosureRow(Versioned, Row):
    """A file that goes out with a letter. ``cover_line`` is what the letter says of it."""

    __tablename__ = "enclosure"
    letter_id: Mapped[str] = mapped_column(ForeignKey("letter.id"))
    position: Mapped[int]
    name: Mapped[str]
    cover_line: Mapped[str] = mapped_column(default="")
    sha256: Mapped[str] = mapped_column(ForeignKey("blob.sha256"))
    media_type: Mapped[str]


class LogoRow(Versioned, Row):
    """The picture of a letterhead: of a campaign's jurisdiction, or of the group (then ``campaign_id`` is empty)."""

    __tablename__ = "logo"
    campaign_id: Mapped[str] = mapped_column(unique=True)
    sha256: Mapped[str] = mapped_column(ForeignKey("blob.sha256"))
    width: Mapped[int]
    height: Mapped[int]
    channels: Mapped[int]
    words: Mapped[str] = mapped_column(default="")


class MailingRow(Versioned, Row):
    """A letter on its way to one recipient. ``to`` are the lines it was sent to, ``cost`` is in cents.

    ``position`` keeps those of one day in the order in which they were written down.
    """

    __tablename__ = "mailing"
    letter_id: Mapped[str] = mapped_column(ForeignKey("letter.id"))
    position: Mapped[int]
    method: Mapped[str]
    mailed_on: Mapped[date]
    to: Mapped[Lines] = mapped_column(default=list)
    copy: Mapped[str] = mapped_column(default="")
    by: Mapped[str] = mapped_column(default="")
    post_office: Mapped[str] = mapped_column(default="")
    article: Mapped[str] = mapped_column(default="")
    cost: Mapped[int | None]
    beside: Mapped[str] = mapped_column(default="")
    again: Mapped[str] = mapped_column(default="")
    delivered_on: Mapped[date | None]
    signed_by: Mapped[str] = mapped_column(default="")
    returned_on: Mapped[date | None]
    returned_why: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class ReplyRow(Versioned, Row):
    """An answer. ``letters`` are keys of letters; ``on`` is the written form of its date, with ``precision``."""

    __tablename__ = "reply"
    campaign_id: Mapped[str] = mapped_column(ForeignKey("campaign.id"))
    position: Mapped[int]
    letters: Mapped[Lines] = mapped_column(default=list)
    channel: Mapped[str]
    stance: Mapped[str]
    on: Mapped[str]
    precision: Mapped[str] = mapped_column(default="")
    who: Mapped[str] = mapped_column(default="")
    role: Mapped[str] = mapped_column(default="")
    words: Mapped[str] = mapped_column(default="")
    by: Mapped[str] = mapped_column(default="")


class AttachmentRow(Versioned, Row):
    """A file kept with a mailing, an answer or an entry of the timeline (``owner_id``), as it came."""

    __tablename__ = "attachment"
    owner_id: Mapped[str]
    position: Mapped[int]
    name: Mapped[str]
    label: Mapped[str] = mapped_column(default="")
    sha256: Mapped[str] = mapped_column(ForeignKey("blob.sha256"))
    media_type: Mapped[str]


class DateRow(Versioned, Row):
    """A date of the group's own, or what it did to a date of the playbook (``key``): more time, a tick, a note.

    ``rule`` is a :class:`organizer.domain.deadline.DateRule` in plain words, empty for a fixed day.
    """

    __tablename__ = "date"
    __table_args__ = (UniqueConstraint("campaign_id", "key"),)
    campaign_id: Mapped[str] = mapped_column(ForeignKey("campaign.id"))
    key: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    day: Mapped[date | None]
    time: Mapped[str] = mapped_column(default="")
    rule: Mapped[dict[str, Any]] = mapped_column(default=dict)
    start_day: Mapped[date | None]
    until: Mapped[date | None]
    reason: Mapped[str] = mapped_column(default="")
    done_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")


class EventRow(Versioned, Row):
    """An entry of the timeline that was made by hand. ``on`` is the written form of its date with ``precision``."""

    __tablename__ = "event"
    campaign_id: Mapped[str] = mapped_column(ForeignKey("campaign.id"))
    position: Mapped[int]
    on: Mapped[str]
    precision: Mapped[str] = mapped_column(default="")
    title: Mapped[str]
    text: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    by: Mapped[str] = mapped_column(default="")


class OfficeRow(Versioned, Row):
    """An office that the group added, or its correction of a shipped one (NULL leaves the shipped field)."""

    __tablename__ = "office"
    key: Mapped[str] = mapped_column(unique=True)
    added: Mapped[bool] = mapped_column(default=False)
    role: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="")
    title: Mapped[str | None]
    name: Mapped[str | None]
    unit: Mapped[str | None]
    agency: Mapped[str | None]
    lines: Mapped[Lines | None] = mapped_column(JSON(none_as_null=True))
    city: Mapped[str | None]
    address_state: Mapped[str | None]
    zip_code: Mapped[str | None]
    source: Mapped[str | None]
    reason: Mapped[str] = mapped_column(default="")
    checked_on: Mapped[date | None]
    checked_by: Mapped[str] = mapped_column(default="")
    checked_how: Mapped[str] = mapped_column(default="")


class SettingRow(Versioned, Row):
    """A setting of the group, as the initials of who works here."""

    __tablename__ = "setting"
    name: Mapped[str] = mapped_column(unique=True)
    value: Mapped[str] = mapped_column(default="")


class JournalRow(Row):
    """One write: who, when, in which words, and each row before and after. ``seq`` orders history, never the clock.

    ``changes`` is a list of ``{"table", "id", "before", "after"}``. ``undoes`` is the entry that an undo or a redo
    plays, ``undone`` whether this entry is undone at present; ``dropped``: newer work came since, so that it
    cannot be redone; ``purged``: some of what it holds is erased for good, so that it can be neither.
    """

    __tablename__ = "journal"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy's own form
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(default="")
    verb: Mapped[str]
    template: Mapped[str]
    values: Mapped[dict[str, Any]] = mapped_column(default=dict)
    topics: Mapped[Lines] = mapped_column(default=list)
    changes: Mapped[list[dict[str, Any]]] = mapped_column(default=list)
    undoes: Mapped[int | None]
    undone: Mapped[bool] = mapped_column(default=False)
    dropped: Mapped[bool] = mapped_column(default=False)
    purged: Mapped[bool] = mapped_column(default=False)
