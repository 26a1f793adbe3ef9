"""What is offered once a file is open: to put a copy beside it together with it, and a copy in a second place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from organizer.gui.copies_beside import copies_beside
from organizer.gui.desk import Desk
from organizer.gui.elsewhere import is_offer_due
from organizer.gui.standing import WayOn

if TYPE_CHECKING:
    from organizer.gui.window import Window


class OffersOnOpening(QObject):
    """A copy is offered each time until it is put together or left out, a second place once a week.

    Nothing is asked: the offer stands in the message bar.
    """

    def __init__(self, desk: Desk, window: "Window") -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        desk.opened.connect(lambda: QTimer.singleShot(0, self, self.offer))

    def offer(self) -> None:
        """Offer what there is to be offered for the open file; one thing at a time, a copy first."""
        store, stop = self._desk.store, self._window.trail.current
        if store is None or store.path is None or store.read_only or (stop and stop.place == "merge"):
            return
        copy = next(iter(copies_beside(self._desk)), None)
        if copy:
            way = WayOn(self.tr("Look what it brings"), "merge", {"path": str(copy.path)})
            self._desk.offered.emit(copy.words, way)
        elif is_offer_due(self._desk):
            words = self.tr("There is no new copy of your file in a second place, as on a stick.")
            self._desk.offered.emit(words, WayOn(self.tr("Make a copy"), "backups", {"copy": "now"}))
