"""Backs the open file up by itself: while somebody works, on closing, and before acts that replace or erase much.

Nobody is asked, and nobody waits: while somebody works it runs on a thread, at a moment when no key was pressed, and
begins anew at another one when somebody goes on meanwhile. A backup that could not be made is told once, until one
could be made again.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from organizer.domain.errors import OrganizerError, Replaced
from organizer.domain.retention import Reason, is_due
from organizer.gui import tasks
from organizer.gui.desk import Desk
from organizer.gui.phrases import trouble_words

if TYPE_CHECKING:  # not before the first paint
    from organizer.store.backups import Backup
    from organizer.store.store import Store

LOOK_MS = 30_000
_REST_S = 2.0
"""For so long nobody touched the window when a backup begins: whoever reads does not wait for it."""
_REST_MS = 500
_AGAIN = timedelta(minutes=5)
"""So long after one that could not be made."""


class BackupClock(QObject):
    """Watches over one desk. ``unused`` gives the seconds since somebody used the window.

    ``root`` takes the place of the program's own folder of backups.
    """

    def __init__(self, desk: Desk, unused: Callable[[], float], parent: QObject, root: Path | None = None) -> None:
        super().__init__(parent)
        self._desk, self._unused, self._root = desk, unused, root
        self._newest: datetime | None = None
        self._failed_at: datetime | None = None
        self._is_told = self.is_busy = False
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.look)
        desk.opened.connect(self._on_opened)
        desk.closing.connect(self._on_closing)
        desk.endangered.connect(self._on_endangered)

    def look(self) -> None:
        """Begin a backup if one is due and nobody is at the keys; look again soon where somebody is."""
        store = self._file()
        if store is None or self.is_busy or not self._is_due(store):
            return
        if self._desk.is_busy or self._unused() < _REST_S:
            self._rest.start()
            return
        folder, self.is_busy = self._folder(store), True
        tasks.start(
            lambda: store.backup(folder, Reason.TIMED),
            lambda backup: self._made(store, backup),
            lambda trouble: self._not_made(store, trouble),
            self,
        )

    def _file(self) -> "Store | None":
        """Return the open file, if it is one that is backed up."""
        store = self._desk.store
        return None if store is None or store.path is None or store.read_only or store.rescued else store

    def _folder(self, store: "Store") -> Path:
        from organizer.store.backups import folder_of  # not before the first paint

        return folder_of(store.path or Path(), self._root)

    def _is_due(self, store: "Store") -> bool:
        now = store.moment()
        if self._failed_at is not None and self._failed_at <= now < self._failed_at + _AGAIN:
            return False
        return is_due(self._newest, now, is_changed=store.is_changed)

    def _on_opened(self) -> None:
        """See which backup of the file is the newest, and whether something was written since."""
        self._failed_at, self._is_told = None, False
        store = self._file()
        if store is None or store.path is None:
            self._looking.stop()
            return
        from organizer.store.backups import backups_in  # not before the first paint

        self._looking.start()
        try:
            newest = next(iter(backups_in(self._folder(store))), None)
            written = store.path.stat().st_mtime
        except (OrganizerError, OSError):  # the first try to make one says what is wrong
            self._newest = None
            store.is_changed = True
            return
        self._newest = newest.at if newest else None
        if newest is None or int(written) > newest.at.timestamp():
            store.is_changed = True

    def _on_closing(self, for_good: bool) -> None:
        """Back up what was changed; a file that only locks waits for its time, which may be now."""
        store = self._file()
        if store is not None and store.is_changed and (for_good or self._is_due(store)):
            self._back_up(store, Reason.CLOSED)

    def _on_endangered(self, reason: str) -> None:
        store = self._file()
        if store is not None:
            self._back_up(store, Reason(reason))

    def _back_up(self, store: "Store", reason: Reason) -> None:
        try:
            self._made(store, store.backup(self._folder(store), reason))
        except OrganizerError as trouble:
            self._not_made(store, trouble)

    def _made(self, store: "Store", backup: "Backup") -> None:
        self.is_busy = False
        if self._desk.store is store:
            self._newest, self._failed_at, self._is_told = backup.at, None, False

    def _not_made(self, store: "Store", trouble: Exception) -> None:
        from organizer.store.giving_way import GaveWay  # not before the first paint

        self.is_busy = False
        if isinstance(trouble, GaveWay):  # somebody works again
            self._rest.start()
            return
        if not isinstance(trouble, OrganizerError):
            raise trouble
        if self._desk.store is not store:
            return
        if isinstance(trouble, Replaced):
            self._desk.save_ours()
            return
        self._failed_at = store.moment()
        if not self._is_told:
            self._is_told = True
            sentence = trouble_words(trouble)
            QTimer.singleShot(0, self, lambda: self._desk.refused.emit(sentence))  # after what closing says
