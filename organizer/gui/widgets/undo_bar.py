"""The bar at the foot of the window: what was just done, with Undo; or one sentence when something was refused."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.columns import ButtonRow, stack
from organizer.gui.widgets.text import Text


class UndoBar(QFrame):
    """Stays until the next act. ``undo`` and ``followed`` (the way on that it offers) are emitted by its buttons."""

    undo = Signal()
    followed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(28), theme.px(6), theme.px(28), theme.px(6))
        self._words = Text()
        self._undo = SecondaryButton(self.tr("Undo"), "undo")
        self._way_on = SecondaryButton("", "arrow-right")
        self._close = SecondaryButton(self.tr("Close"))
        self._undo.clicked.connect(self.undo)
        self._way_on.clicked.connect(self.followed)
        self._close.clicked.connect(self.hide)
        row.addWidget(self._words, 1)
        self._buttons = ButtonRow(self._undo, self._way_on, self._close)
        row.addWidget(self._buttons)
        self.hide()

    def tell(self, sentence: str, *, can_undo: bool, is_good: bool = False, way_on: str = "") -> None:
        """Show and speak a sentence; with Undo when it names something that can be taken back.

        ``way_on`` are the words of a button that leads out of what was refused.
        """
        self._words.setText(sentence)
        self._words.set_tint("text" if can_undo or is_good or way_on else "danger")
        self._undo.setVisible(can_undo)
        self._way_on.setText(way_on)
        self._way_on.setVisible(bool(way_on))
        self.show()
        self._arrange()
        announce(self, sentence)

    def sentence(self) -> str:
        """Return what it says."""
        return self._words.text()

    def way_on(self) -> str:
        """Return the words of the way on that it offers; empty for none."""
        return self._way_on.text()

    def take_focus(self) -> None:
        """Put the focus on its first button, for F6."""
        buttons = (self._undo, self._way_on, self._close)
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
            self.hide()
            return
        super().keyPressEvent(event)
