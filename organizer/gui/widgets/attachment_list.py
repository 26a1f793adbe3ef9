"""Files that are kept with something, in their order: what each shows, its name and size, what can be done with it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from organizer.domain.fields import Field, FieldKind
from organizer.domain.mailing import Attachment
from organizer.gui import theme
from organizer.gui.widgets.buttons import LinkButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.hold import is_held, tells_hold
from organizer.gui.widgets.kept_entries import FoundNotes, KeptEntry, keep_entries
from organizer.gui.widgets.text import Heading, Text
from organizer.papers.answer_files import can_be_opened, size_words


class AttachmentList(QWidget):
    """Shows files. It changes nothing by itself: whoever holds it writes, and shows it again.

    ``wanted``: files are to be chosen. ``dropped``: these files (a list of paths) were dropped on it.
    ``labelled``: id and what the file shows. ``moved``: id and -1 for up, 1 for down.
    ``removed``, ``opened``, ``saved``: id. ``show_files`` takes ids of any kind. ``notes`` say what was found in the
    files that were added last.
    """

    wanted = Signal()
    dropped = Signal(list)
    labelled = Signal(str, str)
    moved = Signal(str, int)
    removed = Signal(str)
    opened = Signal(str)
    saved = Signal(str)

    def __init__(self, title: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: list[AttachmentEntry] = []
        self.setAcceptDrops(True)
        self.empty = Text(empty, "caption", "text2")
        self.add = SecondaryButton(self.tr("Add files"), "plus")
        self.add.clicked.connect(self._want)
        self.notes = FoundNotes()
        self.buttons = ButtonRow(self.add)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        if title:
            column.addWidget(Heading(title, level=3))
        column.addWidget(self.empty)
        column.addLayout(self._column)
        column.addWidget(self.notes)
        column.addWidget(self.buttons)

    def show_files(self, files: tuple[Attachment, ...], *, can_change: bool = True) -> None:
        """Show files; what somebody types in a line stays. With ``can_change`` off they can be opened and saved."""
        wanted = [file.id for file in files]
        self.entries = keep_entries(self._column, self.entries, wanted, self._entry, self.add)
        last = len(files) - 1
        for place, (entry, file) in enumerate(zip(self.entries, files, strict=True)):
            entry.show_file(file, place, last, can_change=can_change)
        self.empty.setVisible(not files)
        self.add.setVisible(can_change)
        self.setAcceptDrops(can_change)

    def commit(self) -> None:
        """Report lines that are open."""
        for entry in self.entries:
            entry.label.commit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer, as long as they can be kept."""
        if any(url.isLocalFile() for url in event.mimeData().urls()) and not is_held(self):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Report the files that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.dropped.emit(paths)

    def _want(self) -> None:
        if not tells_hold(self):
            self.wanted.emit()

    def _entry(self, one: str) -> "AttachmentEntry":
        entry = AttachmentEntry(one)
        entry.labelled.connect(self.labelled)
        entry.moved.connect(self.moved)
        entry.removed.connect(self.removed)
        entry.opened.connect(self.opened)
        entry.saved.connect(self.saved)
        return entry


class AttachmentEntry(KeptEntry):
    """One file: a line that says what it shows, its name and size, and what can be done with it."""

    labelled = Signal(str, str)
    moved = Signal(str, int)
    removed = Signal(str)
    opened = Signal(str)
    saved = Signal(str)

    def __init__(self, one: str, parent: QWidget | None = None) -> None:
        super().__init__(one, parent)
        self.label = FormField(Field("attachment.label", FieldKind.TEXT, self.tr("What it shows")))
        self.label.left.connect(lambda _name, words: self.labelled.emit(self.id, str(words or "")))
        self.told = Text("", "caption", "text2")
        sentence = self.tr("This picture cannot be shown: it ends too early. It is kept as it came.")
        self.cut_off = Text(sentence, "caption", "warn", self)
        self.open = LinkButton(self.tr("Open"), "open-outside")
        self.save = LinkButton(self.tr("Save as"))
        self.up = LinkButton(self.tr("Move up"))
        self.down = LinkButton(self.tr("Move down"))
        self.remove = LinkButton(self.tr("Remove"), "trash")
        self.open.clicked.connect(lambda: self.opened.emit(self.id))
        self.save.clicked.connect(lambda: self.saved.emit(self.id))
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        buttons = ButtonRow(self.open, self.save, self.up, self.down, self.remove)
        for part in (self.told, self.cut_off, self.label, buttons):
            column.addWidget(part)

    def show_file(self, file: Attachment, place: int, last: int, *, can_change: bool) -> None:
        """Show a file at its place; ``last`` is that of the last one."""
        number = self.tr("File {number}").format(number=place + 1)
        self.told.setText(
            self.tr("{file}: {name}, {size}").format(file=number, name=file.name, size=size_words(file.size))
        )
        self.cut_off.setVisible(file.is_cut_off)
        self.label.editor.setAccessibleName(self.tr("{file}: what it shows").format(file=number))
        self.label.set_value(file.label)
        if isinstance(self.label.editor, QLineEdit):
            self.label.editor.setReadOnly(not can_change)
        self.open.setVisible(can_be_opened(file.media_type))
        self.up.setVisible(can_change and place > 0)
        self.down.setVisible(can_change and place < last)
        self.remove.setVisible(can_change)
        for button in (self.open, self.save, self.up, self.down, self.remove):
            button.setAccessibleName(self.tr("{act}: {file}").format(act=button.text(), file=number))

    def _move(self, by: int) -> None:
        if not tells_hold(self):
            self.moved.emit(self.id, by)

    def _remove(self) -> None:
        if not tells_hold(self):
            self.removed.emit(self.id)
