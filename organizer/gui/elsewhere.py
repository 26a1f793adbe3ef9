"""The copy in a second place: in which folder and when, and what was offered. It stands in the file itself.

A folder that somebody chose may tell who they are: it never stands in the settings of the window. It is kept as a
draft is, for it is nothing to undo.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from organizer.domain.retention import is_due_elsewhere

if TYPE_CHECKING:
    from organizer.gui.desk import Desk

NAME = "backups/elsewhere"


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """``folder`` and ``on`` (a day in written form) of the last copy; ``offered``: the day of the last offer of one.

    ``seen`` are the copies beside the file, as sync programs make them, that were offered for a merge.
    """

    folder: str = ""
    on: str = ""
    offered: str = ""
    seen: tuple[str, ...] = ()

    def packed(self) -> dict[str, Any]:
        """Return it as JSON takes it."""
        return {"folder": self.folder, "on": self.on, "offered": self.offered, "seen": list(self.seen)}

    @classmethod
    def unpacked(cls, content: Mapping[str, Any], _files: Mapping[str, bytes]) -> Self:
        """Return what was packed."""
        folder, on, offered = (str(content.get(name, "")) for name in ("folder", "on", "offered"))
        return cls(folder, on, offered, tuple(map(str, content.get("seen", ()))))

    def held_files(self) -> Mapping[str, bytes]:
        """Return nothing: it holds no files."""
        return {}

    @property
    def last(self) -> date | None:
        """The day of the last copy."""
        return date.fromisoformat(self.on) if self.on else None


def elsewhere(desk: "Desk") -> Elsewhere:
    """Return what is known of the second place of the open file."""
    return desk.drafts.get(NAME, Elsewhere)


def note_copy(desk: "Desk", folder: Path) -> None:
    """Note that a copy was made in a folder today."""
    desk.drafts.put(NAME, replace(elsewhere(desk), folder=str(folder), on=desk.today().isoformat()))
    desk.drafts.keep()


def is_seen(desk: "Desk", copy: Path) -> bool:
    """Whether a copy beside the file was offered or put together before, as it is now."""
    return _mark(copy) in elsewhere(desk).seen


def note_seen(desk: "Desk", copy: Path) -> None:
    """Note that; a copy that is written again later is another one."""
    known = elsewhere(desk)
    desk.drafts.put(NAME, replace(known, seen=tuple(dict.fromkeys((*known.seen, _mark(copy))))))


def is_offer_due(desk: "Desk") -> bool:
    """Whether to offer a copy in a second place now, and note it: once a week, from the second week of a file on."""
    known, today = elsewhere(desk), desk.today()
    offered = date.fromisoformat(known.offered) if known.offered else None
    if offered is not None and not is_due_elsewhere(offered, today):
        return False
    desk.drafts.put(NAME, replace(known, offered=today.isoformat()))
    return offered is not None and is_due_elsewhere(known.last, today)


def age_of(known: Elsewhere, today: date) -> tuple[int | None, bool]:
    """Return how many days ago the last copy was made (None: never), and whether it is time for another."""
    last = known.last
    return None if last is None else max(0, (today - last).days), is_due_elsewhere(last, today)


def free_name(folder: Path, path: Path, today: date) -> Path:
    """Return a name for a copy that is free: ``campaigns-2010-11-22.organizer``."""
    stem = f"{path.stem}-{today.isoformat()}"
    names = (f"{stem}{'' if number == 1 else f'-{number}'}{path.suffix}" for number in count(1))
    return next(folder / name for name in names if not (folder / name).exists())


def _mark(copy: Path) -> str:
    try:
        found = copy.stat()
    except OSError:
        return copy.name
    return f"{copy.name}/{found.st_size}/{found.st_mtime_ns}"
