"""Copies that lie beside the open file: they are offered until they are put together with it, or nobody wants them."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from organizer.gui.elsewhere import is_seen, note_seen

if TYPE_CHECKING:
    from organizer.gui.desk import Desk


@dataclass(frozen=True, slots=True)
class CopyBeside:
    """A copy; ``is_ours``: this program saved it, when another file came in the place of the open one."""

    path: Path
    is_ours: bool

    @property
    def words(self) -> str:
        """What it is, and where it comes from as far as that can be told."""
        saved = QCoreApplication.translate(
            "copies", "{copy} lies beside your file. Organizer saved it when another file came in the place of yours."
        )
        synced = QCoreApplication.translate(
            "copies", "{copy} lies beside your file. By its name, a program that syncs folders made it."
        )
        return (saved if self.is_ours else synced).format(copy=self.path.name)


def copies_beside(desk: "Desk") -> tuple[CopyBeside, ...]:
    """Return the copies that are still to be put together with the open file; none where nothing can be written.

    While another file is in the place of ours, the page that says so leads on.
    """
    store = desk.store
    if store is None or store.path is None or store.read_only or store.rescued is not None:
        return ()
    from organizer.store.conflicted import conflicted_copies  # not before the first paint
    from organizer.store.left_beside import is_ours

    path = store.path
    return tuple(CopyBeside(copy, is_ours(copy, path)) for copy in conflicted_copies(path) if not is_seen(desk, copy))


def leave_out(desk: "Desk", copy: Path) -> None:
    """Offer a copy no more, as it is now. The file itself stays where it is, and can still be chosen."""
    note_seen(desk, copy)
    words = QCoreApplication.translate("copies", "{copy} is not offered any more. The file stays where it is.")
    desk.told.emit(words.format(copy=copy.name))
