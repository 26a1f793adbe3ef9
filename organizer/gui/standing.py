"""How the open file stands: the quiet line on every page, and the way on where nothing can be changed."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from organizer.domain.errors import OrganizerError

if TYPE_CHECKING:  # not before the first paint
    from organizer.store.store import Store


@dataclass(frozen=True, slots=True)
class WayOn:
    """The act that the message bar offers: its words, and the place or command it leads to."""

    words: str
    place: str
    arguments: Mapping[str, str]


def line_of(store: "Store") -> str:
    """Return what every page of a file says about its storing."""
    if store.rescued is not None:
        kept = QCoreApplication.translate("standing", "Your version is kept as {copy}")
        return kept.format(copy=store.rescued.name)
    if not store.read_only:
        saved = QCoreApplication.translate("standing", "All changes saved")
        by = _who_works(store)
        return (
            QCoreApplication.translate("standing", "{saved}. {by} works here").format(saved=saved, by=by)
            if by
            else saved
        )
    if store.path is None:
        return QCoreApplication.translate("standing", "Example: to read only")
    return QCoreApplication.translate("standing", "Open to read only")


def _who_works(store: "Store") -> str:
    """Return the initials of who works in the file; empty where nobody said, or where the disk does not answer."""
    from organizer.store.people import who_works  # after the first paint, as the store

    with suppress(OrganizerError):
        return store.read(who_works)
    return ""


def way_on(store: "Store") -> WayOn:
    """Return what somebody can do who wants to change something in a store that is read only.

    Where another file is in the place of ours, the page that says so leads on. The example is left for Start. A file
    is tried again, because whoever has it open may have closed it.
    """
    if store.rescued is not None:
        return WayOn(QCoreApplication.translate("standing", "See what happened"), "replaced", {})
    if store.path is None:
        return WayOn(QCoreApplication.translate("standing", "Start a campaign"), "close", {})
    return WayOn(QCoreApplication.translate("standing", "Open it to write"), "unlock", {"path": str(store.path)})
