"""What a page does with a finished paper: print it, save it, open it. What goes wrong is told in the bar."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from organizer.domain.errors import OrganizerError
from organizer.domain.file_name import safe_name
from organizer.gui.dialogs.print_pages import BY_DIALOG
from organizer.gui.dialogs.save_file import SaveFileDialog
from organizer.gui.letters_folder import OfferedFolder, letters_folder
from organizer.gui.phrases import trouble_words
from organizer.gui.printing import Asking, Printout, print_pdf
from organizer.gui.private_copy import open_copy
from organizer.gui.show_folder import show_in_folder
from organizer.gui.widgets.screen import Screen
from organizer.store.files import atomic_write

T = TypeVar("T")


class PaperOut:
    """Acts of one page. ``asking`` are the questions before printing, which tests answer."""

    def __init__(self, screen: Screen, asking: Asking = BY_DIALOG) -> None:
        self._screen = screen
        self.asking = asking
        self._folder: Path | None = None

    def send(self, data: bytes, name: str) -> Printout | None:
        """Print a PDF; None when nothing was printed."""
        sent = self.tried(lambda: print_pdf(data, name, self._screen, self.asking))
        return sent if sent and sent.pages else None

    def save(self, data: bytes, name: str) -> Path | None:
        """Ask for a place and write a file there, whole or not at all; None when nothing was written."""
        return self.tried(lambda: self._save(data, name))

    def open(self, data: bytes, name: str) -> None:
        """Open a copy in the desktop's own program."""
        self.tried(lambda: open_copy(name, data))

    def show_folder(self, path: Path) -> None:
        """Show where a saved file lies."""
        self.tried(lambda: show_in_folder(path))

    def tried(self, act: Callable[[], T]) -> T | None:
        """Return what an act gives; None when it failed, and then the bar says why."""
        try:
            return act()
        except OrganizerError as trouble:
            self._screen.desk.refused.emit(trouble_words(trouble))
            return None

    def _save(self, data: bytes, name: str) -> Path | None:
        store = self._screen.desk.store
        usual = letters_folder(store.path if store else None)
        with OfferedFolder(self._folder or usual) as folder:
            path = SaveFileDialog.ask(self._screen, folder / safe_name(name.replace("/", "-"), "file"))
            if path is not None:
                atomic_write(path, data)
                self._folder = path.parent
            return path
