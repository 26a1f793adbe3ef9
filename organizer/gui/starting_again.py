"""The window closes and the program starts once more, on the file that is open."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from organizer.restart import start_again

if TYPE_CHECKING:
    from organizer.gui.window import Window


def restart(window: "Window") -> None:
    """Store what is open, close the file, start the program again and end this one.

    What went wrong before may go wrong again as the window closes: then the program still starts again, and what was
    stored is in the file.
    """
    store = window.desk.store
    path = store.path if store is not None else window.desk.last_file
    with suppress(Exception):
        window.close()
    start_again(path)
    QCoreApplication.quit()
