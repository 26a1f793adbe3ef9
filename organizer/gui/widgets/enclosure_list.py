"""What goes out with a letter, in its order: the line that names each file, and buttons to move or remove it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from organizer.domain.fields import Field, FieldKind
from organizer.gui import theme
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import LinkButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.hold import tells_hold
from organizer.gui.widgets.kept_entries import FoundNotes, KeptEntry, keep_entries
from organizer.gui.widgets.text import Heading, Text
from organizer.store.letters import StoredEnclosure

_KINDS = {
    "application/pdf": str(QT_TRANSLATE_NOOP("enclosures", "PDF")),
    "image/png": str(QT_TRANSLATE_NOOP("enclosures", "Picture")),
    "image/jpeg": str(QT_TRANSLATE_NOOP("enclosures", "Picture")),
}


class EnclosureList(QWidget):
    """Shows the enclosures of one letter. It changes nothing by itself: whoever holds it writes, and shows it again.

    ``wanted``: files are to be chosen. ``line_left``: id and its other line. ``moved``: id and its new place, 0 the
    first. ``removed``: id.
    """

    wanted = Signal()
    line_left = Signal(str, str)
    moved = Signal(str, int)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: list[EnclosureEntry] = []
        self.empty = Text(
            self.tr("Add a PDF or a picture. It goes out with the letter, in one PDF."), "caption", "text2"
        )
        self.add = SecondaryButton(self.tr("Add enclosures"), "plus")
        self.add.clicked.connect(self._want)
        self.checking = Text("", "caption", "text2")
        self.checking.hide()
        self.notes = FoundNotes()
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(Heading(self.tr("Enclosures"), level=3))
        column.addWidget(self.empty)
        column.addLayout(self._column)
        column.addWidget(self.checking)
        column.addWidget(self.notes)
        column.addWidget(ButtonRow(self.add))

    def show_enclosures(self, enclosures: tuple[StoredEnclosure, ...], *, is_open: bool = True) -> None:
        """Show the files of a letter; what somebody types in a line stays. A letter that is not open is to read."""
        wanted = [enclosure.id for enclosure in enclosures]
        self.entries = keep_entries(self._column, self.entries, wanted, self._entry, self.add)
        last = len(enclosures) - 1
        for place, (entry, enclosure) in enumerate(zip(self.entries, enclosures, strict=True)):
            entry.show_enclosure(enclosure, place, last, is_open=is_open)
        self.empty.setVisible(not enclosures)
        self.add.setVisible(is_open)

    @property
    def is_checking(self) -> bool:
        """Whether files are looked at now. Others can be chosen when that is done."""
        return not self.checking.isHidden()

    def show_checking(self, names: tuple[str, ...]) -> None:
        """Say that files are being looked at, and tell a screen reader; none: that it is done."""
        template = self.tr("Checking {count} files.") if len(names) > 1 else self.tr("Checking {name}.")
        said = template.format(count=len(names), name=names[0]) if names else ""
        self.checking.setText(said)
        self.checking.setVisible(bool(said))
        if said:
            self.show_notes(())
            announce(self, said)

    def show_notes(self, sentences: tuple[str, ...]) -> None:
        """Show what was found in the files that were added last; none takes it away."""
        self.notes.show_notes(sentences)

    def commit(self) -> None:
        """Report lines that are open."""
        for entry in self.entries:
            entry.line.commit()

    def focus_first(self) -> None:
        """Put the focus where something can be added."""
        self.add.setFocus()

    def _want(self) -> None:
        if not self.is_checking and not tells_hold(self):
            self.wanted.emit()

    def _entry(self, one: str) -> "EnclosureEntry":
        entry = EnclosureEntry(one)
        entry.line_left.connect(self.line_left)
        entry.moved.connect(self.moved)
        entry.removed.connect(self.removed)
        return entry


class EnclosureEntry(KeptEntry):
    """One file: its line to edit, its name, and what can be done with it."""

    line_left = Signal(str, str)
    moved = Signal(str, int)
    removed = Signal(str)

    def __init__(self, one: str, parent: QWidget | None = None) -> None:
        super().__init__(one, parent)
        self._place = 0
        self.line = FormField(Field("letter.enclosures", FieldKind.TEXT, self.tr("What it is")))
        self.line.left.connect(self._on_line)
        self.told = Text("", "caption", "text2")
        self.up = LinkButton(self.tr("Move up"))
        self.down = LinkButton(self.tr("Move down"))
        self.remove = LinkButton(self.tr("Remove"), "trash")
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        for part in (self.line, self.told, ButtonRow(self.up, self.down, self.remove)):
            column.addWidget(part)

    def show_enclosure(self, enclosure: StoredEnclosure, place: int, last: int, *, is_open: bool) -> None:
        """Show a file at its place; ``last`` is that of the last one."""
        self._place = place
        number = self.tr("Enclosure {number}").format(number=place + 1)
        self.line.label.setText(self.tr("{enclosure}: what it is").format(enclosure=number))
        self.line.editor.setAccessibleName(self.line.label.text())
        self.line.set_value(enclosure.cover_line)
        if self.line.value() == enclosure.cover_line:
            self.line.show_error("")
        if isinstance(self.line.editor, QLineEdit):
            self.line.editor.setReadOnly(not is_open)
        kind = QCoreApplication.translate("enclosures", _KINDS.get(enclosure.media_type, "PDF"))
        self.told.setText(self.tr("{kind}: {name}").format(kind=kind, name=enclosure.name))
        self.up.setVisible(is_open and place > 0)
        self.down.setVisible(is_open and place < last)
        self.remove.setVisible(is_open)
        for button in (self.up, self.down, self.remove):
            button.setAccessibleName(self.tr("{act}: {enclosure}").format(act=button.text(), enclosure=number))

    def _on_line(self, _name: str, line: object) -> None:
        words = str(line or "").strip()
        if words:
            self.line.show_error("")
            self.line_left.emit(self.id, words)
        else:
            self.line.show_error(self.tr("Write what this file is. The letter and its cover sheet say it."))

    def _move(self, by: int) -> None:
        if not tells_hold(self):
            self.moved.emit(self.id, self._place + by)

    def _remove(self) -> None:
        if not tells_hold(self):
            self.removed.emit(self.id)
