"""Rows of a letter, joined into its value; and the one way in which a verb changes a letter."""

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from datetime import date as Day  # noqa: N812 - the name of the type; ``date`` is a field

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.letter import Delivery, Edits, LetterOptions, LetterState
from organizer.domain.letter_steps import GONE_OUT, after_edit
from organizer.domain.mailing import Mailing, outgoing
from organizer.domain.playbook import BLANK_LETTER, ParagraphStyle
from organizer.store.journal import Done, has_changed
from organizer.store.mail_rows import load_mailings
from organizer.store.tables import CampaignRow, EnclosureRow, LetterNumberRow, LetterRow, PrintRow

LETTERS = frozenset({Topic.LETTERS})
_NO_OPTIONS = LetterOptions()


@dataclass(frozen=True, slots=True)
class StoredPrint:
    """The last print of a letter: the SHA-256 of its bytes, when it was made (UTC), and from what.

    ``dated`` is the date that the letter bears. ``stale``: the letter was edited since, so that this is not what it
    says now. ``frozen``: it was signed or mailed, and this is what it says for good. ``letter_sha256`` is that of its
    words and addresses, empty for a print of before they were kept.
    """

    sha256: str
    pages: int
    at: datetime
    playbook: str
    playbook_version: str
    program_version: str
    dated: Day
    stale: bool = False
    frozen: bool = False
    signed_on: Day | None = None
    letter_sha256: str = ""


@dataclass(frozen=True, slots=True)
class StoredEnclosure:
    """A file that goes out with a letter. ``cover_line`` is what the letter says of it."""

    id: str
    name: str
    cover_line: str
    sha256: str
    media_type: str


@dataclass(frozen=True, slots=True)
class StoredLetter:
    """A letter of a campaign as the file keeps it. ``slug`` is its id outside: ``notice-ice``, ``notice-ice-2``.

    ``replaces`` is the slug of the letter that it takes the place of; ``options`` have the number of both.
    ``mailed_on`` is the day it went out to its addressee, as the mail log has it.
    """

    id: str
    slug: str
    template: str
    date: Day | None
    edits: Edits
    office: str
    state: LetterState
    options: LetterOptions = _NO_OPTIONS
    replaces: str = ""
    print: StoredPrint | None = None
    enclosures: tuple[StoredEnclosure, ...] = ()
    mailed_on: Day | None = None

    @property
    def is_frozen(self) -> bool:
        """Whether its paper is kept for good: then ``frozen_bytes`` give it, and nothing is drafted anew."""
        return self.print is not None and self.print.frozen

    @property
    def is_open(self) -> bool:
        """Whether it can still be edited and deleted."""
        return not self.is_frozen and self.state not in GONE_OUT


def load_letters(session: Session, campaign_id: str) -> tuple[StoredLetter, ...]:
    """Return the letters of a campaign, in the order in which they were added."""
    return _values(session, letter_rows(session, campaign_id))


def load_letter(session: Session, letter_id: str) -> StoredLetter:
    """Return one letter; raise Refused when there is none of that id."""
    return _values(session, [letter_row(session, letter_id)])[0]


def campaign_of(session: Session, letter_id: str) -> str:
    """Return the id of the campaign that a letter belongs to."""
    return letter_row(session, letter_id).campaign_id


def new_letter(session: Session, campaign_id: str, template: str) -> str:
    """Make the row of a letter and return its id. Verbs that do more than this call it."""
    rows = letter_rows(session, campaign_id)
    slug = _free_slug(template, {row.slug for row in rows})
    made = str(uuid.uuid4())
    place = max((row.position for row in rows), default=-1) + 1
    number = _next_number(session, campaign_id)
    session.add(
        LetterRow(id=made, campaign_id=campaign_id, position=place, slug=slug, template=template, number=number)
    )
    session.flush()
    return made


def _free_slug(template: str, taken: set[str]) -> str:
    """Return ``notice-ice``, then ``notice-ice-2``; blank letters are ``letter-1``, ``letter-2`` (contract)."""
    is_blank = template == BLANK_LETTER
    counted = (f"{template}-{count}" for count in range(1 if is_blank else 2, len(taken) + 3))
    names = counted if is_blank else (template, *counted)
    return next(name for name in names if name not in taken)


def letter_rows(session: Session, campaign_id: str) -> list[LetterRow]:
    """Return the rows of a campaign's letters, in the order in which they were added."""
    mine = select(LetterRow).where(LetterRow.campaign_id == campaign_id)
    return list(session.scalars(mine.order_by(LetterRow.position)))


def letter_row(session: Session, letter_id: str) -> LetterRow:
    """Return the row of a letter; raise Refused when there is none of that id."""
    row = session.get(LetterRow, letter_id)
    if row is None:
        raise Refused("This letter is not in the file any more. Choose another one.")
    return row


def print_row(session: Session, letter_id: str) -> PrintRow | None:
    """Return the row of a letter's last print, or None before it was printed."""
    return session.scalars(select(PrintRow).where(PrintRow.letter_id == letter_id)).first()


def enclosure_rows(session: Session, letter_id: str) -> list[EnclosureRow]:
    """Return the rows of a letter's enclosures, in their order."""
    mine = select(EnclosureRow).where(EnclosureRow.letter_id == letter_id)
    return list(session.scalars(mine.order_by(EnclosureRow.position)))


def open_row(session: Session, letter_id: str) -> LetterRow:
    """Return the row of a letter that can still be edited; raise Refused for one that is kept as it was."""
    row = letter_row(session, letter_id)
    kept = print_row(session, letter_id)
    if row.state in GONE_OUT:
        raise Refused("This letter was mailed. It is kept as it was. Write a new letter to replace it.")
    if kept and kept.frozen and kept.signed_on:
        raise Refused("This letter is signed. It is kept as it was. Write a new letter to replace it.")
    if kept and kept.frozen:
        raise Refused("This letter is kept as it was printed. Write a new letter to replace it.")
    return row


def edited(session: Session, row: LetterRow, template: str, *, made: str = "", sentence: str = "") -> Done:
    """Close a verb that edits a letter: if anything changed, it is a draft again and its last print is stale."""
    if has_changed(session):
        row.state = after_edit().value
        kept = print_row(session, row.id)
        if kept:
            kept.stale = True
    return Done(LETTERS, template, {"letter": row.slug}, made=made, sentence=sentence)


def _next_number(session: Session, campaign_id: str) -> int:
    counter = session.get(LetterNumberRow, campaign_id)
    if counter is None:
        counter = LetterNumberRow(campaign_id=campaign_id, last=0)
        session.add(counter)
    counter.last += 1
    return counter.last


def _values(session: Session, rows: Sequence[LetterRow]) -> tuple[StoredLetter, ...]:
    """Return the values of rows of one campaign, with as many queries for a hundred as for one."""
    ids = [row.id for row in rows]
    prints = {
        row.letter_id: _print(row) for row in session.scalars(select(PrintRow).where(PrintRow.letter_id.in_(ids)))
    }
    enclosures: dict[str, list[StoredEnclosure]] = defaultdict(list)
    mine = select(EnclosureRow).where(EnclosureRow.letter_id.in_(ids)).order_by(EnclosureRow.position)
    for row in session.scalars(mine):
        enclosures[row.letter_id].append(_enclosure(row))
    older = _replaced(session, rows)
    days = _days_out(session, rows)
    return tuple(
        StoredLetter(
            id=row.id,
            slug=row.slug,
            template=row.template,
            date=row.date,
            edits=_edits(row),
            office=row.office,
            state=LetterState(row.state),
            options=_options(row, *older.get(row.replaces, ("", None))),
            replaces=row.replaces,
            print=prints.get(row.id),
            enclosures=tuple(enclosures[row.id]),
            mailed_on=days.get(row.slug),
        )
        for row in rows
    )


def _days_out(session: Session, rows: Sequence[LetterRow]) -> Mapping[str, Day]:
    """Return the days on which letters of one campaign went out, by slug."""
    sent: dict[str, list[Mailing]] = defaultdict(list)
    for entry in load_mailings(session, {row.id: row.slug for row in rows}, files=False):
        sent[entry.letter].append(entry)
    found = {slug: outgoing(entries) for slug, entries in sent.items()}
    return {slug: entry.mailed_on for slug, entry in found.items() if entry}


def _replaced(session: Session, rows: Sequence[LetterRow]) -> Mapping[str, tuple[str, Day | None]]:
    """Return number and date of the letters that these take the place of, by slug: the date that stands on them."""
    slugs = {row.replaces for row in rows if row.replaces}
    if not slugs:
        return {}
    found = (
        select(LetterRow, PrintRow.dated, CampaignRow.letter_date)
        .join(CampaignRow, CampaignRow.id == LetterRow.campaign_id)
        .outerjoin(PrintRow, PrintRow.letter_id == LetterRow.id)
        .where(LetterRow.campaign_id == rows[0].campaign_id, LetterRow.slug.in_(slugs))
    )
    return {row.slug: (str(row.number), own_date(row, day, dated)) for row, dated, day in session.execute(found)}


def own_date(row: LetterRow, of_campaign: Day | None, printed: Day | None = None) -> Day | None:
    """Return the date that a letter bears: as ``printed``, else its own, else the campaign's; None for the present day.

    One that follows another is later than the campaign's letters. Source: contract, "Date of a letter".
    """
    return printed or row.date or (None if row.options.get("follows") else of_campaign)


def _edits(row: LetterRow) -> Edits:
    added = tuple((name, ParagraphStyle(style)) for name, style in row.arrangement.get("added", ()))
    return Edits(row.subject, tuple(row.paragraphs.items()), added, tuple(row.arrangement.get("order", ())))


def _options(row: LetterRow, replaces: str, replaces_date: Day | None) -> LetterOptions:
    return LetterOptions(
        delivery=Delivery(row.options.get("delivery", "")),
        article=row.options.get("article", ""),
        number=str(row.number),
        replaces=replaces,
        replaces_date=replaces_date,
        courtesy=row.options.get("courtesy", ""),
        follows=row.options.get("follows", ""),
        answer=row.options.get("answer", ""),
    )


def _print(row: PrintRow) -> StoredPrint:
    return StoredPrint(
        sha256=row.sha256,
        pages=row.pages,
        at=row.at.replace(tzinfo=UTC),
        playbook=row.playbook,
        playbook_version=row.playbook_version,
        program_version=row.program_version,
        dated=row.dated,
        stale=row.stale,
        frozen=row.frozen,
        signed_on=row.signed_on,
        letter_sha256=row.letter_sha256,
    )


def _enclosure(row: EnclosureRow) -> StoredEnclosure:
    return StoredEnclosure(row.id, row.name, row.cover_line, row.sha256, row.media_type)
