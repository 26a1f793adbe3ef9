"""The full check of a store: pages, rows, and every kept byte against the sum that was written down for it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import func, select, union_all
from sqlalchemy.orm import Session

from organizer.domain.phrase import Phrase, phrase
from organizer.domain.problem import Problem, error
from organizer.store.blobs import sha256_of
from organizer.store.journal import CLASSES, Change, plain_row
from organizer.store.packed_playbook import is_whole
from organizer.store.recovery import opened
from organizer.store.soundness import damaged_pages, faults
from organizer.store.tables import (
    AttachmentRow,
    BlobRow,
    CampaignRow,
    EnclosureRow,
    EventRow,
    JournalRow,
    LetterRow,
    LogoRow,
    MailingRow,
    PrintRow,
    ReplyRow,
)
from organizer.store.unjournaled_tables import KeptPlaybookRow, PlaybookUseRow

_Keeper = type[PrintRow | EnclosureRow | LogoRow | AttachmentRow]
_KEEPERS: tuple[_Keeper, ...] = (PrintRow, EnclosureRow, LogoRow, AttachmentRow)
_OWNERS: dict[type[MailingRow | ReplyRow | EventRow], Phrase] = {
    MailingRow: phrase("a mailing"),
    ReplyRow: phrase("an answer"),
    EventRow: phrase("an entry of the timeline"),
}


def verify_store(session: Session) -> tuple[Problem, ...]:
    """Return everything that is not as it was kept; empty when all is.

    Pages first: when one of them is damaged, what the rows say cannot be relied on, and nothing else is asked.
    Then the engine's full check, the links between rows, each file's SHA-256, who names it, and history's numbers.
    """
    pages = tuple(_pages(session))
    if pages:
        return pages
    return tuple(problem for check in CHECKS[1:] for problem in check(session))


def verify_older(path: Path, passphrase: str | None) -> tuple[Problem, ...]:
    """Return what is wrong with the pages and rows of a file of an older schema. More is told once it is opened.

    Raises PassphraseNeeded, WrongPassphrase, Damaged or Environment when it cannot be opened at all.
    """
    with opened(path, passphrase) as engine, Session(engine) as session:
        return tuple(_pages(session)) or tuple(_faults(session))


def count_kept(session: Session) -> tuple[int, int]:
    """Return how many letters and how many kept files (prints, enclosures, logos, receipts, answers) there are."""
    letters = session.scalar(select(func.count()).select_from(LetterRow))
    kept = session.scalar(select(func.count()).select_from(BlobRow))
    return letters or 0, kept or 0


def _pages(session: Session) -> Iterator[Problem]:
    pages = damaged_pages(session.connection())
    if pages:
        one = "1 page is damaged. Keep this file as it is. Restore a backup."
        more = "{count} pages are damaged. Keep this file as it is. Restore a backup."
        template = one if pages == 1 else more
        yield error("verify.pages", "store", template, count=str(pages))


def _faults(session: Session) -> Iterator[Problem]:
    for line in faults(session.connection()):
        yield error("verify.engine", "store", "The database is damaged: {line}. Restore a backup.", line=line)


def _links(session: Session) -> Iterator[Problem]:
    """Name each row that belongs to one that is not there. Files that are missing are named by what they are."""
    for table, row, parent, _ in session.connection().exec_driver_sql("PRAGMA foreign_key_check"):
        if parent != BlobRow.__tablename__:
            template = "Row {row} of {table} belongs to a {parent} that is missing. Restore a backup."
            yield error("verify.link", "store", template, row=str(row), table=str(table), parent=str(parent))
    campaigns = select(CampaignRow.id)
    for _ in session.scalars(
        select(LogoRow.id).where(LogoRow.campaign_id != "", LogoRow.campaign_id.not_in(campaigns))
    ):
        yield error("verify.link", "store", "A logo belongs to a campaign that is missing. Restore a backup.")
    owners = union_all(*(select(kind.id) for kind in _OWNERS))
    for name in session.scalars(select(AttachmentRow.name).where(AttachmentRow.owner_id.not_in(owners))):
        template = "The file {name} belongs to nothing that is there. Restore a backup."
        yield error("verify.link", "store", template, name=name)


def _files(session: Session) -> Iterator[Problem]:
    """Read each file once, one at a time, and name those that are missing or changed by all that keep them."""
    keepers = list(_keepers(session))
    sums = set(session.scalars(select(BlobRow.sha256)))
    wrong = {sha256 for sha256 in sums if not _is_whole(session, sha256)}
    for sha256, letter, what in keepers:
        if sha256 not in sums:
            yield error("verify.missing", "store", "{what} is missing. Restore a backup.", what=what).about(letter)
        elif sha256 in wrong:
            template = "{what} is not as it was kept. Restore a backup."
            yield error("verify.changed", "store", template, what=what).about(letter)
    for sha256 in sorted(wrong - {named for named, _, _ in keepers}):
        template = "A file that is no longer in use is not as it was kept: {sha256}."
        yield error("verify.changed", "store", template, sha256=sha256)


def _is_whole(session: Session, sha256: str) -> bool:
    size, data = session.execute(select(BlobRow.size, BlobRow.data).where(BlobRow.sha256 == sha256)).one()
    return bool(sha256_of(data) == sha256 and len(data) == size)


def _keepers(session: Session) -> Iterator[tuple[str, str, Phrase]]:
    """Give the sum that each row names, the letter it belongs to, and what a person calls the file."""
    named = select(LetterRow.slug, CampaignRow.jurisdiction_name).join(CampaignRow)
    prints = named.add_columns(PrintRow.sha256).join(PrintRow, PrintRow.letter_id == LetterRow.id)
    prints = prints.add_columns(PrintRow.letter_sha256).order_by(CampaignRow.id, LetterRow.position)
    for slug, place, sha256, words in session.execute(prints):
        yield sha256, slug, phrase("The print of {letter} ({place})", letter=slug, place=place)
        if words:
            yield words, slug, phrase("The text of {letter} as it was printed ({place})", letter=slug, place=place)
    enclosed = named.add_columns(EnclosureRow.sha256, EnclosureRow.name)
    enclosed = enclosed.join(EnclosureRow, EnclosureRow.letter_id == LetterRow.id)
    for slug, place, sha256, name in session.execute(enclosed.order_by(LetterRow.position, EnclosureRow.position)):
        yield sha256, slug, phrase("The enclosure {name} of {letter} ({place})", name=name, letter=slug, place=place)
    for sha256 in session.scalars(select(LogoRow.sha256).order_by(LogoRow.campaign_id)):
        yield sha256, "", phrase("A logo")
    for kind, owner in _OWNERS.items():
        attached = select(AttachmentRow.sha256, AttachmentRow.name).join(kind, kind.id == AttachmentRow.owner_id)
        for sha256, name in session.execute(attached.order_by(AttachmentRow.name)):
            yield sha256, "", phrase("The file {name} of {owner}", name=name, owner=owner)


def _playbooks(session: Session) -> Iterator[Problem]:
    """Hold each kept playbook against its mark, and name the uses of one that is not there."""
    for row in session.scalars(select(KeptPlaybookRow).order_by(KeptPlaybookRow.playbook, KeptPlaybookRow.mark)):
        if not is_whole(row.mark, row.content):
            template = "Version {version} of the playbook {name} is not as it was kept. Restore a backup."
            yield error("verify.changed", "store", template, version=row.playbook_version, name=row.playbook)
    kept = select(KeptPlaybookRow.mark)
    for _ in session.scalars(select(PlaybookUseRow.mark).where(PlaybookUseRow.mark.not_in(kept)).distinct()):
        yield error("verify.missing", "store", "A playbook that was used is missing. Restore a backup.")


def _history(session: Session) -> Iterator[Problem]:
    """Hold history's numbers together, and every row of today against what history says of it.

    Each write has the next number, so a missing entry shows. The newest entry about a row is what the row says; one
    that history never heard of, or took away, was put there by something else.
    """
    given = session.connection().exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'journal'").scalar()
    expected = 1
    said: dict[tuple[str, str], Any] = {}
    for entry in session.execute(select(JournalRow.seq, JournalRow.changes).order_by(JournalRow.seq)):
        if entry.seq != expected:
            yield _gap(expected, entry.seq - 1)
        expected = entry.seq + 1
        said.update({(change["table"], change["id"]): change["after"] for change in entry.changes})
    if given and given >= expected:
        yield _gap(expected, given)
    for table, kind in CLASSES.items():
        for row in session.scalars(select(kind).order_by(kind.id)):
            yield from _unlike(table, row.id, plain_row(row), said.pop((table, row.id), None))
    for (table, row_id), after in said.items():
        if after is not None:
            template = "Row {row} of {table} is missing: history says that it is there. Restore a backup."
            yield error("verify.history", "store", template, row=row_id, table=table)


def _unlike(table: str, row_id: str, row: Change, said: Change | None) -> Iterator[Problem]:
    """Name a row that is not as history says, and by its own sentence one that names another file."""
    wrong = [column for column, value in row.items() if said is None or said.get(column) != value]
    if any(column in ("sha256", "letter_sha256") for column in wrong):
        template = "Row {row} of {table} names another file than history says. Restore a backup."
    elif wrong:
        template = "Row {row} of {table} is not as history says. Restore a backup."
    else:
        return
    yield error("verify.history", "store", template, row=row_id, table=table)


def _gap(first: int, last: int) -> Problem:
    one = "Entry {first} of history is missing. Restore a backup."
    more = "Entries {first} to {last} are missing. Restore a backup."
    return error("verify.history", "store", one if first == last else more, first=str(first), last=str(last))


CHECKS = (_pages, _faults, _links, _files, _playbooks, _history)
"""Where the pages are damaged, nothing else is asked."""
