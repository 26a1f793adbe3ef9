"""Files that are to be kept with a mailing or an entry, before it is written down: chosen, named, taken out again."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.errors import OrganizerError
from organizer.domain.problem import Problem
from organizer.gui import theme, words
from organizer.gui.chosen_files import read_file
from organizer.gui.dialogs.choose_files import ChooseFilesDialog
from organizer.gui.widgets.buttons import LinkButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.hold import tells_hold
from organizer.gui.widgets.kept_entries import FoundNotes
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Text
from organizer.papers.answer_files import ENDINGS, look_at


class ReceiptPicker(QWidget):
    """``paths`` are the files chosen, in their order; ``changed`` comes when somebody chose others.

    Without words for another use it asks for receipts.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, title: str = "", hint: str = "", act: str = "") -> None:
        super().__init__(parent)
        self.paths: tuple[Path, ...] = ()
        self.add = SecondaryButton(act or self.tr("Add a scan or photo"), "plus")
        self.add.clicked.connect(self._choose)
        self._found: dict[Path, str] = {}  # what is to be said of a file
        self.notes = FoundNotes(self)
        self._chosen = QVBoxLayout()
        self._chosen.setSpacing(theme.px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        receipts = self.tr("The stamped slip, the card, or the page of the post office that shows the delivery.")
        column.addWidget(Text(title or self.tr("Receipts"), "strong"))
        column.addWidget(Text(hint or receipts, "caption", "text2"))
        column.addLayout(self._chosen)
        column.addWidget(self.notes)
        column.addWidget(ButtonRow(self.add))

    def show_paths(self, paths: tuple[Path, ...]) -> None:
        """Show the files that are chosen."""
        self.paths = paths
        clear(self._chosen)
        for path in paths:
            button = LinkButton(self.tr("Take out {name}").format(name=path.name), "trash")
            button.clicked.connect(lambda _checked=False, gone=path: self._take_out(gone))
            self._chosen.addWidget(button)
            button.show()
        self.notes.show_notes(tuple(self._found[path] for path in paths if path in self._found))

    def _choose(self) -> None:
        if tells_hold(self):
            return
        title, kinds = self.add.text(), self.tr("PDFs and pictures")
        chosen = ChooseFilesDialog.ask(self, title, kinds, ENDINGS)
        self._found |= {path: note for path in chosen if (note := _note_on(path))}
        self.show_paths(tuple(dict.fromkeys((*self.paths, *chosen))))
        self.changed.emit()

    def _take_out(self, path: Path) -> None:
        self.show_paths(tuple(one for one in self.paths if one != path))
        self.add.setFocus()
        self.changed.emit()


def _note_on(path: Path) -> str:
    """Return what the program cannot do with a file that is kept; why one cannot be kept is said when it would be."""
    try:
        found = look_at(path.name, read_file(path))
    except OrganizerError:
        return ""
    return "" if isinstance(found, Problem) or found.note is None else words.sentence(found.note)
