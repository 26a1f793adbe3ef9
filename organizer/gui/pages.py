"""The pages of the window, each made when it is first shown, and let go when another file or another look comes."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from organizer.gui.desk import Desk
from organizer.gui.places import BY_NAME
from organizer.gui.trail import Stop
from organizer.gui.widgets.screen import Screen
from organizer.traces.log import Event, note


class Pages(QStackedWidget):
    """``asked``: a page asks for another place. ``retitled``: the title of the one in front changed.

    ``lost``: what the page in front shows is gone.
    """

    asked = Signal(str, dict)
    retitled = Signal()
    lost = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._made: dict[str, Screen] = {}

    @property
    def front(self) -> Screen | None:
        """The page that is shown, or None before the first."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Screen) else None

    def show_stop(self, stop: Stop) -> None:
        """Show a place, fresh, for its arguments."""
        screen = self._page(stop.place)
        note(Event.SHOWED, type(screen))
        self.setCurrentWidget(screen)
        screen.arrive(stop.arguments)

    def drop(self, *, at_once: bool = False) -> None:
        """Let all pages go. ``at_once`` only where no page can be in the middle of something."""
        dropped = tuple(self._made.values())
        self._made.clear()
        for screen in dropped:
            self.removeWidget(screen)
            screen.deleteLater()
            if at_once:
                QCoreApplication.sendPostedEvents(screen, QEvent.Type.DeferredDelete.value)

    def _page(self, name: str) -> Screen:
        if name not in self._made:
            made = BY_NAME[name].make_class()(self._desk)
            made.go.connect(self.asked)
            made.retitled.connect(self.retitled)
            made.lost.connect(self.lost)
            self._made[name] = made
            self.addWidget(made)
        return self._made[name]
