"""What else holds what is to go for good: backups, copies beside the file, files and paper that left it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Held:
    """The days of the file's backups, newest first, and the names of the copies that were left beside it.

    ``others`` is how many backups ``folder`` has of files with another name or folder, which this one may have had.
    """

    backups: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    others: int = 0
    folder: str = ""


NOWHERE = Held()


def beside(held: Held) -> tuple[str, ...]:
    """Return a line for each copy beside the file that goes only with the backups."""
    words = QCoreApplication.translate("erasing", "{copy}, beside the file, unless you tick the box")
    return tuple(words.format(copy=copy) for copy in held.copies)


def elsewhere(held: Held) -> tuple[str, ...]:
    """Return a line for each thing that no act of the program reaches."""
    others = QCoreApplication.translate("erasing", "Backups of files with another name or folder: {count}, in {folder}")
    return (
        *((others.format(count=held.others, folder=held.folder),) if held.others else ()),
        QCoreApplication.translate("erasing", "Letters and tables that were saved as files"),
        QCoreApplication.translate("erasing", "Copies on sticks and other computers"),
        QCoreApplication.translate("erasing", "Everything on paper, and what others have"),
    )
