"""The backups of a file as a Qt model, and the words for one."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from organizer.domain.retention import Reason
from organizer.gui.models.lines import LineModel
from organizer.gui.questions import at_words
from organizer.store.backups import Backup

_KB, _MB = 1_000, 1_000_000
_REASONS = {
    Reason.TIMED: str(QT_TRANSLATE_NOOP("backups", "While you worked")),
    Reason.CLOSED: str(QT_TRANSLATE_NOOP("backups", "When the file was closed")),
    Reason.IMPORT: str(QT_TRANSLATE_NOOP("backups", "Before a file was read in")),
    Reason.MIGRATION: str(QT_TRANSLATE_NOOP("backups", "Before a newer version of the program opened it")),
    Reason.MERGE: str(QT_TRANSLATE_NOOP("backups", "Before two copies were put together")),
    Reason.DELETE: str(QT_TRANSLATE_NOOP("backups", "Before something was erased")),
    Reason.REKEY: str(QT_TRANSLATE_NOOP("backups", "Before the passphrase was changed")),
    Reason.RESTORE: str(QT_TRANSLATE_NOOP("backups", "Before a backup was restored")),
    Reason.ASKED: str(QT_TRANSLATE_NOOP("backups", "You asked for it")),
}


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A row: one backup."""

    backup: Backup

    @property
    def key(self) -> str:
        """Its key."""
        return self.backup.path.name

    @property
    def search(self) -> str:
        """Nothing is looked for in backups."""
        return ""


class BackupModel(LineModel[BackupLine]):
    """Rows of backups: when, why, how large; one column where they are folded."""

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        if self.is_folded:
            return (self.tr("When, and why"),)
        return self.tr("When"), self.tr("Why"), self.tr("Size")

    def cell(self, line: BackupLine, column: int) -> str:
        """Return the words of a cell."""
        cells = (at_words(line.backup.at), reason_words(line.backup.reason), size_words(line.backup.size))
        return "\n".join(cells) if self.is_folded else cells[column]

    def aloud(self, line: BackupLine) -> str:
        """Return the whole row: "November 19, 2010, 10:42. While you worked. 286 kB."."""
        backup = line.backup
        return f"{at_words(backup.at)}. {reason_words(backup.reason)}. {size_words(backup.size)}."


def reason_words(reason: Reason) -> str:
    """Return why a backup was made."""
    return QCoreApplication.translate("backups", _REASONS[reason])


def size_words(size: int) -> str:
    """Return a size in bytes as a person reads it."""
    return f"{size / _MB:.1f} MB" if size >= _MB else f"{max(1, round(size / _KB))} kB"
