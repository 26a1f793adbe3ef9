"""Somebody in front of the window, with a mouse and a keyboard, who finds things by their words."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from organizer.gui.dialogs.save_file import SaveFileDialog
from organizer.gui.widgets.screen import Screen
from organizer.gui.window import Window
from tests.letters.paper import read

W = TypeVar("W", bound=QWidget)
Key, Modifier = Qt.Key, Qt.KeyboardModifier


@dataclass
class Visitor:
    """Acts on what is visible. ``keys`` counts the key strokes that lead somewhere, typing aside."""

    window: Window
    qtbot: QtBot
    keys: int = 0
    saved: list[Path] = field(default_factory=list)

    @property
    def screen(self) -> Screen:
        """The page in front."""
        assert self.window.screen_in_front is not None
        return self.window.screen_in_front

    @property
    def place(self) -> str:
        """The name of the page in front."""
        return self.screen.name

    def sees(self, words: str) -> bool:
        """Whether the words stand somewhere on the page."""
        QApplication.processEvents()
        return any(words in text for text in self.texts())

    def button(self, words: str) -> QAbstractButton:
        """Return the button that bears the words."""
        return self._find(QAbstractButton, words)

    def press(self, words: str) -> None:
        """Click a button of the page or the sidebar with the mouse."""
        self._click(self.button(words))

    def write(self, label: str, text: str) -> None:
        """Click into a field, replace what stands there, and leave it."""
        editor = self._editor(label)
        self._click(editor)
        QTest.keyClick(editor, Key.Key_A, Modifier.ControlModifier)
        QTest.keyClick(editor, Key.Key_Delete)
        self._type(editor, text)
        QTest.keyClick(editor, Key.Key_Tab)

    def choose(self, label: str, words: str) -> None:
        """Open a box with the mouse and click a choice."""
        box = self._find(QComboBox, label)
        self._click(box)
        row = box.findText(words, Qt.MatchFlag.MatchStartsWith)
        assert row >= 0, words
        view = box.view()
        self.qtbot.waitUntil(view.isVisible)
        view.scrollTo(box.model().index(row, 0))
        spot = view.visualRect(box.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, spot)
        QApplication.processEvents()
        if view.isVisible():  # the list takes a click only after its own short pause
            QTest.keyClick(view, Key.Key_Return)
        self.qtbot.waitUntil(lambda: not view.isVisible())
        assert box.currentText().startswith(words)

    def save_as(self, path: Path, words: str = "Save as PDF", *, by_keys: bool = False) -> None:
        """Save the letter in front as a PDF with the button that bears the words, and answer the file dialog."""
        self._answer(SaveFileDialog, path)
        (self.push if by_keys else self.press)(words)
        self._came(path)

    def print_to(self, path: Path, *, by_keys: bool = False) -> None:
        """Print the letter in front, on the printer that every system has: the one that writes a file."""
        self._answer(QPrintDialog, path)
        if by_keys:
            self.key(Key.Key_P, Modifier.ControlModifier)
        else:
            self.press("Print")
        self._came(path)

    def _answer(self, kind: type[QDialog], path: Path) -> None:
        """Wait for a dialog, write the path into it, and accept it."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            line = dialog.findChild(QLineEdit, name) if isinstance(dialog, kind) else None
            if isinstance(dialog, kind) and line is not None:
                waiting.stop()
                line.setText(str(path))
                dialog.accept()

        name = "filename" if kind is QPrintDialog else "fileNameEdit"
        waiting = QTimer(self.window, interval=10)
        waiting.timeout.connect(answer)
        waiting.start()

    def _came(self, path: Path) -> None:
        self.saved.append(path)
        self.come_back()
        assert path.read_bytes().startswith(b"%PDF-")

    def come_back(self) -> None:
        """Wait until the window is the active one: without a window manager nobody makes it so after a dialog."""
        QApplication.processEvents()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        """Press a key where the focus is, and let it go where the focus is then: its page may be gone."""
        self.keys += 1
        QTest.keyPress(self._focus(), key, modifier)
        left = QApplication.focusWidget()
        if left is not None:
            QTest.keyRelease(left, key, modifier)
        QApplication.processEvents()

    def tab_to(self, words: str) -> QWidget:
        """Press Tab until the focus is on what bears the words."""
        passed = []
        for _ in range(120):
            if words in _words_of(self._focus()):
                return self._focus()
            passed.append(_words_of(self._focus()) or repr(self._focus()))
            self.key(Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {words!r}, only to {passed}")

    def type_at(self, label: str, text: str) -> None:
        """Tab to a field and type; a choice is made by its first letters."""
        editor = self.tab_to(label)
        if isinstance(editor, (QLineEdit, QPlainTextEdit)):
            QTest.keyClick(editor, Key.Key_A, Modifier.ControlModifier)
        self._type(editor, text)
        self.key(Key.Key_Tab)

    def push(self, words: str) -> None:
        """Tab to a button and press Space."""
        self.tab_to(words)
        self.key(Key.Key_Space)

    def do_next(self) -> None:
        """Do the primary act of the page: Alt+N."""
        self.key(Key.Key_N, Modifier.AltModifier)

    def walk_to_row(self, words: str) -> None:
        """Tab to a list, walk down to a row and open it with Enter."""
        passed = []
        while not isinstance(view := self._focus(), QAbstractItemView):
            passed.append(_words_of(view) or repr(view))
            assert len(passed) < 60, f"Tab leads to no list, only to {passed} on {self.place}"
            self.key(Key.Key_Tab)
        for _ in range(view.model().rowCount()):
            row = view.currentIndex()
            if words in str(row.data(Qt.ItemDataRole.AccessibleTextRole)):
                self.key(Key.Key_Return)
                return
            self.key(Key.Key_Down)
        raise AssertionError(f"no row says {words!r}")

    def _focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        return focused if focused is not None else self.window

    def editor(self, label: str) -> QLineEdit:
        """Return the field of one line that has the label."""
        return self._find(QLineEdit, label)

    def _editor(self, label: str) -> QWidget:
        return self._find(QWidget, label, (QLineEdit, QPlainTextEdit))

    def _find(self, kind: type[W], words: str, kinds: tuple[type[QWidget], ...] = (QWidget,)) -> W:
        found = [
            part
            for part in self.window.findChildren(kind)
            if isinstance(part, kinds) and part.isVisible() and words in _words_of(part)
        ]
        assert found, f"{words!r} is not on the page: {sorted(self.texts())}"
        exact = [part for part in found if _words_of(part) == words]
        return (exact or found)[0]

    def _show(self, part: QWidget) -> bool:
        """Scroll to a part; whether it can be seen. A page that was just filled moves until its texts are wrapped."""
        parent = part.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(part)
            parent = parent.parentWidget()
        QApplication.processEvents()
        return not part.visibleRegion().isEmpty()

    def _click(self, part: QWidget) -> None:
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: self._show(part))
        spot = part.visibleRegion().boundingRect().center()
        QTest.mouseClick(part, Qt.MouseButton.LeftButton, Modifier.NoModifier, QPoint(spot))
        QApplication.processEvents()

    def _type(self, editor: QWidget, text: str) -> None:
        for number, line in enumerate(text.split("\n")):
            if number:
                QTest.keyClick(editor, Key.Key_Return)
            QTest.keyClicks(editor, line)
        QApplication.processEvents()

    def texts(self) -> set[str]:
        """Return all that the page says, each part as a screen reader would."""
        parts = [part for part in self.window.findChildren(QWidget) if part.isVisible()]
        texts = {_words_of(part) for part in parts if _words_of(part)}
        for view in (part for part in parts if isinstance(part, QAbstractItemView)):
            model = view.model()
            rows = (model.index(row, 0) for row in range(model.rowCount()))
            texts |= {str(row.data(Qt.ItemDataRole.AccessibleTextRole) or row.data()) for row in rows}
        return texts

    def open_row(self, words: str) -> None:
        """Click a row of a list: one that begins with the words, else one that holds them."""
        found = []
        for view in self.window.findChildren(QAbstractItemView):
            if view.isVisible():
                rows = [view.model().index(number, 0) for number in range(view.model().rowCount())]
                spoken = [(str(row.data(Qt.ItemDataRole.AccessibleTextRole) or row.data()), row) for row in rows]
                found += [(text, view, row) for text, row in spoken if words in text]
        assert found, f"no row says {words!r}: {sorted(self.texts())}"
        _, view, row = min(found, key=lambda entry: not entry[0].startswith(words))
        self._show(view)
        spot = view.visualRect(row).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, spot)
        QApplication.processEvents()


def _words_of(part: QWidget) -> str:
    """Return what a screen reader would say of a part: its name, else its text."""
    if isinstance(part, QDialogButtonBox):
        return ""
    text = part.property("text")
    return part.accessibleName() or (str(text).replace("&", "") if isinstance(text, str) else "")


def text_of(path: Path) -> str:
    """Return the words of a PDF, read back from its file."""
    return words_of(path.read_bytes())


def words_of(data: bytes) -> str:
    """Return the words of a PDF, read back from its bytes, in the order in which they are drawn."""
    return " ".join(ink.text.strip() for side in read(data) for ink in side.inks)
