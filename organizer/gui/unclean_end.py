"""After an end without an end, as a power cut: the file was checked in full as it was opened, and somebody is told."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from organizer.gui.last_check import note_check

if TYPE_CHECKING:
    from organizer.gui.desk import Desk
    from organizer.store.store import Store


class UncleanEnd:
    """Tells it once for each file that is opened."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._told: Store | None = None

    def tell(self) -> bool:
        """Say what was checked, if the program had stopped without closing the open file; whether that was said now."""
        store = self._desk.store
        if store is None or not store.was_left or store is self._told:
            return False
        self._told = store
        note_check(self._desk, was_left=True)
        self._desk.told.emit(
            QCoreApplication.translate(
                "records",
                "Last time the program stopped without closing the file. "
                "Each page and each record was checked: nothing is missing.",
            )
        )
        return True
