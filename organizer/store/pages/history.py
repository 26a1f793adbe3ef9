"""The page History: who changed what and when, and what was deleted and can still come back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.fields import BY_NAME
from organizer.domain.office import Office
from organizer.domain.playbook import Playbook
from organizer.store.campaign_rows import answer_rows, group_row
from organizer.store.history import PAGE, HistoryLine, Part, field_history, load_history
from organizer.store.journal import Entry
from organizer.store.pages.history_names import Names, load_names
from organizer.store.people import who_works
from organizer.store.tables import CampaignRow
from organizer.store.trash import is_held, load_trash


@dataclass(frozen=True, slots=True)
class ActLine:
    """One act. ``days_left``: until what it deleted is erased for good; None where it deleted nothing, or is held.

    ``search`` are its English words and what it changed, in small letters.
    """

    key: str
    entry: Entry
    parts: tuple[Part, ...]
    can_take_back: bool
    is_deleted: bool
    days_left: int | None
    search: str


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """The newest acts, newest first. ``has_more``: older ones are there too. ``is_held``: a legal hold stands.

    ``by`` are the initials of who works here now; empty where nobody said.
    """

    lines: tuple[ActLine, ...]
    has_more: bool
    is_held: bool
    by: str = ""

    def line(self, key: str) -> ActLine | None:
        """Return the act of that key, or None."""
        return next((line for line in self.lines if line.key == key), None)


def load(
    session: Session,
    playbooks: Mapping[str, Playbook],
    today: date,
    count: int = PAGE,
    seed: tuple[Office, ...] = (),
) -> HistoryPage:
    """Return the newest acts, ``count`` of them. ``seed`` are the shipped offices, which acts name by their keys."""
    deleted = {entry.entry.seq: entry.days_left for entry in load_trash(session, today)}
    found = load_history(session, count=count + 1)
    names = load_names(session, playbooks, seed)
    lines = tuple(_line(line, deleted, names) for line in found[:count])
    return HistoryPage(lines, len(found) > count, is_held(session), who_works(session))


def load_field(  # noqa: PLR0917 - the place of one answer in the file, and what names it
    session: Session,
    playbooks: Mapping[str, Playbook],
    table: str,
    row: str,
    column: str,
    seed: tuple[Office, ...] = (),
) -> tuple[tuple[Entry, Part], ...]:
    """Return who changed one answer, newest first."""
    names = load_names(session, playbooks, seed)
    return tuple((entry, names.of_part(part)) for entry, part in field_history(session, table, row, column))


def find_answer(session: Session, campaign_id: str, name: str) -> tuple[str, str, str] | None:
    """Return table, row and column of an answer by its name in a form (``decision.vote``); None where none is kept."""
    column = name.replace(".", "_", 1)
    if name.startswith("group."):
        group = group_row(session)
        return ("group", group.id, name.partition(".")[2]) if group else None
    if name in BY_NAME and hasattr(CampaignRow, column):
        return "campaign", campaign_id, column
    found = next((row for row in answer_rows(session, campaign_id) if row.name == name), None)
    return ("answer", found.id, "value") if found else None


def _line(line: HistoryLine, deleted: Mapping[int, int | None], names: Names) -> ActLine:
    parts = tuple(names.of_part(part) for part in line.parts)
    entry = line.entry
    words = " ".join((part.label + " " + part.before.words + " " + part.after.words) for part in parts)
    is_deleted = entry.seq in deleted
    return ActLine(
        key=str(entry.seq),
        entry=entry,
        parts=parts,
        can_take_back=line.can_take_back,
        is_deleted=is_deleted,
        days_left=deleted.get(entry.seq),
        search=f"{entry.act.label} {entry.by} {words}".casefold(),
    )
