"""Two acts of the user's own: back the file up now, and copy it to a second place. Both on a thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organizer.domain.errors import OrganizerError
from organizer.domain.retention import Reason
from organizer.gui.desk import Desk
from organizer.gui.dialogs.choose_folder import ChooseFolderDialog
from organizer.gui.elsewhere import age_of, elsewhere, free_name, note_copy
from organizer.gui.phrases import trouble_words
from organizer.gui.questions import at_words
from organizer.gui.store_work import work_on_store
from organizer.store.backups import Backup, backups_in, folder_of


def back_up_now(desk: Desk, over: QWidget, done: Callable[[], None]) -> None:
    """Back the open file up; say so, or why not. A file that is open to read only says that."""
    store = desk.store
    if store is None or store.path is None or not desk.may_write():
        return
    folder = folder_of(store.path)

    def made(backup: Backup) -> None:
        done()
        words = QCoreApplication.translate("backups", "The backup of {when} is made and was read back in full.")
        desk.told.emit(words.format(when=at_words(backup.at)))

    words = QCoreApplication.translate("backups", "The file is being backed up")
    work_on_store(
        desk, over, words, lambda: store.backup(folder, Reason.ASKED), done=made, failed=lambda why: _say(desk, why)
    )


def copy_elsewhere(desk: Desk, over: QWidget, done: Callable[[], None]) -> None:
    """Ask for a folder, as that of a stick, and copy the open file there under a name that is free."""
    store = desk.store
    if store is None or store.path is None:
        return
    title = QCoreApplication.translate("backups", "Choose a stick, or a folder on another disk")
    folder = ChooseFolderDialog.ask(over, title)
    if folder is None:
        return
    target = free_name(folder, store.path, desk.today())
    is_same_disk = _disk_of(folder) == _disk_of(store.path)

    def copied(_nothing: None) -> None:
        note_copy(desk, folder)
        done()
        words = QCoreApplication.translate("backups", "The copy {name} is made and was read back in full.")
        if is_same_disk:
            words += " " + QCoreApplication.translate("backups", "It is on the same disk as the file.")
        desk.told.emit(words.format(name=target.name))

    words = QCoreApplication.translate("backups", "The file is being copied")
    work_on_store(desk, over, words, lambda: store.save_copy(target), done=copied, failed=lambda why: _say(desk, why))


def newest_words(backups: tuple[Backup, ...]) -> str:
    """Return when the last backup was made."""
    if not backups:
        return QCoreApplication.translate("backups", "There is no backup yet.")
    words = QCoreApplication.translate("backups", "Last backup: {when}.")
    return words.format(when=at_words(backups[0].at))


def elsewhere_words(desk: Desk) -> tuple[str, bool]:
    """Return how old the last copy in a second place is, and whether it is time for another."""
    days, is_due = age_of(elsewhere(desk), desk.today())
    if days is None:
        words = QCoreApplication.translate(
            "backups", "There is no copy in a second place yet. If this computer is lost, its backups are too."
        )
        return words, is_due
    if days == 0:
        return QCoreApplication.translate("backups", "Last copy elsewhere: today."), is_due
    if days == 1:
        return QCoreApplication.translate("backups", "Last copy elsewhere: 1 day ago."), is_due
    return QCoreApplication.translate("backups", "Last copy elsewhere: {days} days ago.").format(days=days), is_due


def known_backups(desk: Desk) -> tuple[Backup, ...]:
    """Return the backups of the open file, newest first. Raises Environment."""
    store = desk.store
    return () if store is None or store.path is None else backups_in(folder_of(store.path))


def last_restore(backups: tuple[Backup, ...]) -> Backup | None:
    """Return the backup that was made before the last restore."""
    return next((backup for backup in backups if backup.reason is Reason.RESTORE), None)


def _say(desk: Desk, trouble: OrganizerError) -> None:
    desk.refused.emit(trouble_words(trouble))


def _disk_of(path: Path) -> int:
    try:
        return path.stat().st_dev
    except OSError:
        return -1
