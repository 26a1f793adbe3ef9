"""What the page "Put two copies together" shows of a copy: what it brings and what both changed, by their titles."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from organizer.domain.incoming import Incoming
from organizer.domain.office import Office
from organizer.domain.playbook import Playbook
from organizer.store.history_words import sort_of
from organizer.store.journal import CLASSES, plain_row
from organizer.store.merge import CopyRead
from organizer.store.merge_lines import merge_lines
from organizer.store.merge_plan import Conflict
from organizer.store.pages.history_names import Names, load_names, titled


@dataclass(frozen=True, slots=True)
class MergePage:
    """The lines of what the copy brings, and the answers between which a person chooses."""

    lines: tuple[Incoming, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


def load(session: Session, read: CopyRead, playbooks: Mapping[str, Playbook], seed: tuple[Office, ...]) -> MergePage:
    """Return the page for a copy that was read."""
    names = load_names(session, playbooks, seed)
    lines = merge_lines(session, read, takes_copy=True, title=names.title_of)
    return MergePage(lines, tuple(_named(session, names, read, conflict) for conflict in read.plan.conflicts))


def _named(session: Session, names: Names, read: CopyRead, conflict: Conflict) -> Conflict:
    table, row_id = conflict.key
    here = session.get(CLASSES[table], row_id)
    row: Mapping[str, Any] = plain_row(here) if here else read.plan.rivals.get(conflict.key) or {}
    title = names.title_of(table, row)
    return replace(conflict, thing=titled(sort_of(table), title)) if title else conflict
