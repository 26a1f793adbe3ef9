"""Two versions of a playbook beside each other: what was added, taken out and changed, with the old words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from organizer.domain.element import Element, Sort, elements_of
from organizer.domain.playbook import Playbook


class ChangeKind(StrEnum):
    """What happened to an element."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class ChangedPart:
    """Words that are not what they were; one side is empty where there were none. ``name`` is the key in the file."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ElementChange:
    """An element that differs. ``title`` is what it is called now, or was called."""

    key: str
    sort: Sort
    kind: ChangeKind
    title: str
    parts: tuple[ChangedPart, ...]


_PARTICULARS = frozenset({"version", "checked_on"})
"""What every new version changes: they are told as such, and lean on nothing."""


def compare(before: Playbook, after: Playbook) -> tuple[ElementChange, ...]:
    """Return every element that differs: those that are there now in their order, then those that are gone.

    That the version or the day of the last look at the facts differs is no change of a text.
    """
    old = {element.key: element for element in elements_of(before)}
    new = {element.key: element for element in elements_of(after)}
    changes = [change for key in new if (change := _change(old.get(key), new[key]))]
    gone = [change for key in old if key not in new and (change := _change(old[key], None))]
    return (*changes, *gone)


def told_once(changes: Iterable[ElementChange]) -> tuple[tuple[ElementChange, ...], ...]:
    """Return changes in groups, each of one text: a paragraph that several letters share is in each of them."""
    groups: dict[object, list[ElementChange]] = {}
    for change in changes:
        is_shared = change.sort in {Sort.PARAGRAPH, Sort.RULE}
        name = change.key.rpartition("/")[2] if is_shared else change.key
        groups.setdefault((change.sort, name, change.kind, change.parts), []).append(change)
    return tuple(map(tuple, groups.values()))


def _change(before: Element | None, after: Element | None) -> ElementChange | None:
    element = after or before
    if element is None or before == after:
        return None
    kind = ChangeKind.CHANGED if before and after else ChangeKind.ADDED if after else ChangeKind.REMOVED
    parts = tuple(_parts(before, after))
    return ElementChange(element.key, element.sort, kind, element.title, parts) if parts else None


def _parts(before: Element | None, after: Element | None) -> Iterator[ChangedPart]:
    old, new = (dict(side.parts) if side else {} for side in (before, after))
    for name in dict.fromkeys([*new, *old]):
        if name not in _PARTICULARS and old.get(name) != new.get(name):
            yield ChangedPart(name, old.get(name, ""), new.get(name, ""))
