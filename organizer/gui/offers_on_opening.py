"""What is offered once a file is open: to put a copy beside it together with it, and a copy in a second place."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from organizer.gui.desk import Desk
from organizer.gui.elsewhere import is_offer_due, is_seen, note_seen
from organizer.gui.standing import WayOn


class OffersOnOpening(QObject):
    """Each copy is offered once, a second place once a week. Nothing is asked: the offer stands in the message bar."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.opened.connect(lambda: QTimer.singleShot(0, self, self.offer))

    def offer(self) -> None:
        """Offer what there is to be offered for the open file; one thing at a time, a copy first."""
        store = self._desk.store
        if store is None or store.path is None or store.read_only:
            return
        copy = self._new_copy(store.path)
        if copy:
            words = self.tr("{copy} lies beside your file. A sync program may have made it. Look what it brings.")
            way = WayOn(self.tr("Put both together"), "merge", {"path": str(copy)})
            self._desk.offered.emit(words.format(copy=copy.name), way)
        elif is_offer_due(self._desk):
            words = self.tr("There is no new copy of your file in a second place, as on a stick.")
            self._desk.offered.emit(words, WayOn(self.tr("Make a copy"), "backups", {"copy": "now"}))

    def _new_copy(self, path: Path) -> Path | None:
        """Return a copy beside the file that was not offered yet, and note it; None where there is none."""
        from organizer.store.conflicted import conflicted_copies  # not before the first paint

        copy = next((found for found in conflicted_copies(path) if not is_seen(self._desk, found)), None)
        if copy:
            note_seen(self._desk, copy)
        return copy
