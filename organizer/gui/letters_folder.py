"""Where a PDF is proposed to be saved: a folder beside the file of the group, else one in Documents."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from organizer.gui.new_file import make_folder

NAME = "letters"


def letters_folder(store: Path | None) -> Path:
    """Return the folder for the letters of a store; one in memory gets a folder in Documents."""
    if store:
        return store.parent / NAME
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) / "Organizer" / NAME


class OfferedFolder:
    """A folder that is there while it is offered, and gone again if nothing was saved in it. Raises Environment."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._is_ours = not folder.exists()

    def __enter__(self) -> Path:
        make_folder(self.folder / NAME)
        return self.folder

    def __exit__(self, *_failure: object) -> None:
        if self._is_ours:
            with contextlib.suppress(OSError):  # a folder that holds something stays
                self.folder.rmdir()
