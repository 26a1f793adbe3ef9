"""A saved file in the desktop's own folder window."""

from pathlib import Path

from organizer.domain.errors import Environment
from organizer.gui.outside import open_path


def show_in_folder(path: Path) -> None:
    """Show the folder of a file. Raises Environment when the folder is gone, or no program shows folders."""
    folder = path.parent
    if not folder.is_dir():
        raise Environment("The folder {folder} is gone. Save the file again.", folder=str(folder))
    if not open_path(folder):
        raise Environment("No program for folders was found. The file is in {folder}.", folder=str(folder))
