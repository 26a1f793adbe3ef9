"""The bar at the foot of the window: what was just done, with Undo; or one sentence when something was refused."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.text import Text


class UndoBar(QFrame):
    """Stays until the next act. ``undo`` is emitted by its button."""

    undo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(28), theme.px(6), theme.px(28), theme.px(6))
        self._words = Text()
        self._undo = SecondaryButton(self.tr("Undo"), "undo")
        self._close = SecondaryButton(self.tr("Close"))
        self._undo.clicked.connect(self.undo)
        self._close.clicked.connect(self.hide)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        self.hide()

    def tell(self, sentence: str, *, can_undo: bool, is_good: bool = False) -> None:
        """Show and speak a sentence; with Undo when it names something that can be taken back."""
        self._words.setText(sentence)
        self._words.set_tint("text" if can_undo or is_good else "danger")
        self._undo.setVisible(can_undo)
        self.show()
        announce(self, sentence)

    def sentence(self) -> str:
        """Return what it says."""
        return self._words.text()

    def take_focus(self) -> None:
        """Put the focus on its first button, for F6."""
        (self._undo if self._undo.isVisible() else self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
