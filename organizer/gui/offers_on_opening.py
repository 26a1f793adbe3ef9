"""What is offered once a file is open: what was typed and is not done, a copy beside the file, a second place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from organizer.gui.copies_beside import copies_beside
from organizer.gui.desk import Desk
from organizer.gui.elsewhere import is_offer_due
from organizer.gui.kept_dialog import offer_typing, wanted
from organizer.gui.standing import WayOn
from organizer.gui.unclean_end import UncleanEnd
from organizer.gui.widgets.accessible import announce

if TYPE_CHECKING:
    from organizer.gui.window import Window


_SHOWING = ("home", "backups")
"""On these pages a card offers what the bar would."""


class OffersOnOpening(QObject):
    """A copy is offered each time until it is put together or left out, a second place once a week.

    What was typed in a dialog that a lock closed comes before both. Nothing is asked: the offer stands in the bar.
    """

    def __init__(self, desk: Desk, window: "Window") -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._unclean_end = UncleanEnd(desk)
        desk.opened.connect(lambda: QTimer.singleShot(0, self, self.offer))

    def offer(self) -> None:
        """Offer what there is to be offered for the open file; one thing at a time."""
        store, stop = self._desk.store, self._window.trail.current
        if store is None or store.path is None or store.read_only or (stop and stop.place == "merge"):
            return
        if self._unclean_end.tell():
            return
        if (stop and wanted(self._desk, stop.arguments)) or offer_typing(self._desk):
            return  # the page opens the dialog by itself where it was open when the file was locked
        copy = next(iter(copies_beside(self._desk)), None)
        if copy and stop and stop.place in _SHOWING:
            announce(self._window, copy.words)  # a card of the page offers it
        elif copy:
            way = WayOn(self.tr("Look what it brings"), "merge", {"path": str(copy.path)})
            self._desk.offered.emit(copy.words, way)
        elif is_offer_due(self._desk):
            words = self.tr("There is no new copy of your file in a second place, as on a stick.")
            self._desk.offered.emit(words, WayOn(self.tr("Make a copy"), "backups", {"copy": "now"}))
        else:
            self._offer_other_person()

    def _offer_other_person(self) -> None:
        """Say who works here where several people use one file, who may share this computer."""
        from organizer.store.pages.who import load  # after the first paint, as the store

        page = self._desk.read(load)
        if page.now and len(page.people) > 1:
            words = self.tr("{initials} works here now. Several people use this file.").format(initials=page.now)
            self._desk.offered.emit(words, WayOn(self.tr("Somebody else"), "who", {}))
