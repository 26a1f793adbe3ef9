"""Rows of the mail log, joined into their values: files, mailings, answers."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organizer.domain.dates import ApproximateDate, Precision
from organizer.domain.letter import Delivery
from organizer.domain.mailing import Attachment, Mailing
from organizer.domain.reply import Channel, Reply, Stance
from organizer.store.tables import AttachmentRow, BlobRow, EventRow, LetterRow, MailingRow, ReplyRow

Files = Mapping[str, tuple[Attachment, ...]]
"""Files by the id of what they are kept with."""


def approximate(text: str, precision: str) -> ApproximateDate:
    """Return a date from its written form; without ``precision`` it follows from the text."""
    return ApproximateDate.parse(text, Precision(precision) if precision else None)


def attachment_rows(session: Session, owner_id: str) -> list[AttachmentRow]:
    """Return the rows of the files kept with one mailing, answer or entry, in their order."""
    mine = select(AttachmentRow).where(AttachmentRow.owner_id == owner_id)
    return list(session.scalars(mine.order_by(AttachmentRow.position)))


def load_files(session: Session, owners: Iterable[str]) -> Files:
    """Return the files of many owners with one query; their bytes are not read."""
    found: dict[str, list[Attachment]] = defaultdict(list)
    chosen = select(AttachmentRow, BlobRow.size).join(BlobRow, BlobRow.sha256 == AttachmentRow.sha256)
    chosen = chosen.where(AttachmentRow.owner_id.in_(list(owners))).order_by(AttachmentRow.position)
    for row, size in session.execute(chosen):
        value = Attachment(row.id, row.name, row.sha256, row.media_type, size, row.label)
        found[row.owner_id].append(value)
    return {owner: tuple(files) for owner, files in found.items()}


def load_mailings(session: Session, letters: Mapping[str, str], *, files: bool = True) -> tuple[Mailing, ...]:
    """Return the mailings of letters by day. ``letters`` maps the keys of their rows to their ids outside.

    Without ``files`` nothing is said of what is kept with them.
    """
    mine = select(MailingRow).where(MailingRow.letter_id.in_(list(letters)))
    rows = session.scalars(mine.order_by(MailingRow.mailed_on, MailingRow.position)).all()
    kept = load_files(session, [row.id for row in rows]) if files else {}
    return tuple(_mailing(row, letters[row.letter_id], kept.get(row.id, ())) for row in rows)


def load_replies(session: Session, campaign_id: str, letters: Mapping[str, str]) -> tuple[Reply, ...]:
    """Return the answers of a campaign by day; those of one day in the order in which they were written down."""
    mine = select(ReplyRow).where(ReplyRow.campaign_id == campaign_id)
    rows = session.scalars(mine.order_by(ReplyRow.position)).all()
    kept = load_files(session, [row.id for row in rows])
    return tuple(sorted((_reply(row, letters, kept.get(row.id, ())) for row in rows), key=lambda entry: entry.on.order))


def slugs_of(session: Session, campaign_id: str) -> Mapping[str, str]:
    """Return the ids outside of a campaign's letters by the keys of their rows."""
    mine = select(LetterRow.id, LetterRow.slug).where(LetterRow.campaign_id == campaign_id)
    return {key: slug for key, slug in session.execute(mine.order_by(LetterRow.position))}  # noqa: C416 - rows, no pairs


def next_position(session: Session, kind: type[MailingRow | ReplyRow | EventRow]) -> int:
    """Return the place of a new row behind all others of its table: rows of one day keep their order for good."""
    return (session.scalar(select(func.max(kind.position))) or 0) + 1


def _mailing(row: MailingRow, letter: str, files: tuple[Attachment, ...]) -> Mailing:
    return Mailing(
        id=row.id,
        letter=letter,
        method=Delivery(row.method),
        mailed_on=row.mailed_on,
        to=tuple(row.to),
        copy=row.copy,
        by=row.by,
        post_office=row.post_office,
        article=row.article,
        cost=row.cost,
        beside=row.beside,
        again=row.again,
        delivered_on=row.delivered_on,
        signed_by=row.signed_by,
        returned_on=row.returned_on,
        returned_why=row.returned_why,
        note=row.note,
        attachments=files,
    )


def _reply(row: ReplyRow, letters: Mapping[str, str], files: tuple[Attachment, ...]) -> Reply:
    return Reply(
        id=row.id,
        letters=tuple(letters[key] for key in row.letters if key in letters),
        channel=Channel(row.channel),
        stance=Stance(row.stance),
        on=approximate(row.on, row.precision),
        who=row.who,
        role=row.role,
        words=row.words,
        by=row.by,
        attachments=files,
    )
