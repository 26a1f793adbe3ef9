"""Editors whose answer is stored keep what they show where nothing can be stored. Here it is decided for every page."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from organizer.gui.desk import Desk
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.screen import Screen

_READ = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_WRITING = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


class Hold(QObject):
    """Watches one editor: a text is to read, a choice stays. Who tries to change it is told why not, once a visit."""

    def __init__(self, editor: QLineEdit | QPlainTextEdit | Choice) -> None:
        super().__init__(editor)
        self._editor = editor
        self._was_told = False
        editor.installEventFilter(self)
        if isinstance(editor, Choice):
            editor.tried.connect(self._tell)

    def settle(self) -> None:
        """Make the editor one to read, if its page is. Without a page it cannot be known: it is asked when shown."""
        if not is_held(self._editor):
            return
        if isinstance(self._editor, Choice):
            self._editor.fix()
        elif isinstance(self._editor, QPlainTextEdit):
            self._editor.setTextInteractionFlags(_READ)
        else:
            self._editor.setReadOnly(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Settle when the editor is shown; say why a key does nothing."""
        if event.type() == QEvent.Type.Show:
            self.settle()
        elif event.type() == QEvent.Type.FocusIn:
            self._was_told = False
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _writes(event):
            self._tell()
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        desk = _held_by(self._editor)
        if desk and not self._was_told:
            self._was_told = True
            desk.may_write()


def is_held(widget: QWidget) -> bool:
    """Whether a widget stands on a page on which nothing can be stored."""
    return _held_by(widget) is not None


def tells_hold(widget: QWidget) -> bool:
    """Whether it does; then it is said why nothing can be stored. For a button that would first ask for words."""
    desk = _held_by(widget)
    return desk is not None and not desk.may_write()


def _held_by(widget: QWidget) -> Desk | None:
    page = widget.parentWidget()
    while page is not None and not isinstance(page, Screen):
        page = page.parentWidget()
    return page.desk if isinstance(page, Screen) and page.is_held else None


def _writes(event: QKeyEvent) -> bool:
    is_text = bool(event.text()) and event.text().isprintable()
    return is_text or event.key() in _WRITING or event.matches(QKeySequence.StandardKey.Paste)
