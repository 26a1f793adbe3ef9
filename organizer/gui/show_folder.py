"""A saved file in the desktop's own folder window."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from organizer.domain.errors import Environment


def show_in_folder(path: Path) -> None:
    """Show the folder of a file. Raises Environment when the folder is gone, or no program shows folders."""
    folder = path.parent
    if not folder.is_dir():
        raise Environment("The folder {folder} is gone. Save the file again.", folder=str(folder))
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        raise Environment("No program for folders was found. The file is in {folder}.", folder=str(folder))
