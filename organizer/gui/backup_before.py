"""A backup of the open file, made on a thread before something large is done to it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organizer.domain.retention import Reason
from organizer.gui.desk import Desk
from organizer.gui.phrases import trouble_words
from organizer.gui.store_work import work_on_store
from organizer.store.backups import folder_of


def after_backup(desk: Desk, over: QWidget, reason: Reason, act: Callable[[], None]) -> None:
    """Do ``act`` once the file is backed up; where that fails, say why, and do nothing.

    What is in memory only has no backup.
    """
    store = desk.store
    if store is None or not desk.may_write():
        return
    if store.path is None:
        act()
        return
    folder = folder_of(store.path)
    words = QCoreApplication.translate("backups", "The file is being backed up")
    work_on_store(
        desk,
        over,
        words,
        lambda: store.backup(folder, reason),
        done=lambda _made: act(),
        failed=lambda trouble: desk.refused.emit(trouble_words(trouble)),
    )
