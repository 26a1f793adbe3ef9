"""The bar at the foot of the window: what was just done, with Undo; or one sentence when something was refused."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.columns import ButtonRow, stack
from organizer.gui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the bar, and what it offers: Undo, Redo, or the words of a way on out of what was refused."""

    sentence: str
    can_undo: bool = False
    can_redo: bool = False
    is_good: bool = False
    way_on: str = ""

    @property
    def is_lasting(self) -> bool:
        """Whether it stays when the page is left: what can be taken back does, until the next act."""
        return self.can_undo or self.can_redo


class UndoBar(QFrame):
    """Shows one :class:`Notice`. ``undo``, ``redo`` and ``followed`` (the way on) are emitted by its buttons.

    ``dismissed`` comes when it closes while it has the focus, which then has to go somewhere.
    """

    undo = Signal()
    redo = Signal()
    followed = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice: Notice | None = None
        self.setObjectName("bar")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(28), theme.px(6), theme.px(28), theme.px(6))
        self._words = Text()
        self._undo = SecondaryButton(self.tr("Undo"), "undo")
        self._redo = SecondaryButton(self.tr("Redo"))
        self._way_on = SecondaryButton("", "arrow-right")
        self._close = SecondaryButton(self.tr("Close"))
        self._undo.clicked.connect(self.undo)
        self._redo.clicked.connect(self.redo)
        self._way_on.clicked.connect(self.followed)
        self._close.clicked.connect(self.dismiss)
        row.addWidget(self._words, 1)
        self._buttons = ButtonRow(self._undo, self._redo, self._way_on, self._close)
        row.addWidget(self._buttons)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show and speak a notice."""
        self.notice = notice
        self._words.setText(notice.sentence)
        self._words.set_tint("text" if notice.is_lasting or notice.is_good or notice.way_on else "danger")
        self._undo.setVisible(notice.can_undo)
        self._redo.setVisible(notice.can_redo)
        self._way_on.setText(notice.way_on)
        self._way_on.setVisible(bool(notice.way_on))
        self.show()
        self._arrange()
        announce(self, notice.sentence)

    def dismiss(self) -> None:
        """Close. The focus does not stay in what is not there any more."""
        focus = QApplication.focusWidget()
        inside = focus if focus is not None and self.isAncestorOf(focus) else None
        if inside:
            inside.clearFocus()
        self.notice = None
        self.hide()
        if inside:
            self.dismissed.emit()

    def forget(self) -> None:
        """Close, and hold no sentence about a file that was closed."""
        self.dismiss()
        self._words.setText("")

    def sentence(self) -> str:
        """Return what it says."""
        return self._words.text()

    def way_on(self) -> str:
        """Return the words of the way on that it offers; empty for none."""
        return self._way_on.text()

    def take_focus(self) -> None:
        """Put the focus on its first button, for F6."""
        buttons = (self._undo, self._redo, self._way_on, self._close)
        next(button for button in buttons if button.isVisible()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the buttons below the words, or beside them again."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Set the buttons below the words where these would need more than two lines beside them."""
        edges = self._row.contentsMargins()
        taken = edges.left() + edges.right() + self._row.spacing() + self._buttons.sizeHint().width()
        stack(self._row, narrow=2 * (self.width() - taken) < self.fontMetrics().horizontalAdvance(self._words.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)
