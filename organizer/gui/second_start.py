"""The window answers a second start on its file: it comes to the front, or asks for attention where it may not."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, Qt
from PySide6.QtWidgets import QApplication

from organizer.gui.doorbell import TOKEN, hang_bell, heard, take_down

if TYPE_CHECKING:
    from organizer.gui.window import Window


class SecondStart(QObject):
    """For one window. Its bell hangs for the file that is open or was open last, also while that is locked."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._path: Path | None = None
        self.folder: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        self._desk.opened.connect(self._hang)
        window.installEventFilter(self)
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.end)
        self._hang()

    def end(self) -> None:
        """Answer no more: the window closes."""
        if self.folder is not None:
            self._watcher.removePath(str(self.folder))
            take_down(self.folder)
        self.folder = self._path = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the bell down with the window, which a question may still keep open: a new start may come at once."""
        if watched is self._window and event.type() is QEvent.Type.Hide and not event.spontaneous():
            self.end()
        return super().eventFilter(watched, event)

    def _hang(self) -> None:
        path = self._desk.last_file
        if path is None or path == self._path:
            return
        self.end()
        self._path, self.folder = path, hang_bell(path)
        if self.folder is not None:
            self._watcher.addPath(str(self.folder))

    def _look(self) -> None:
        token = heard(self.folder) if self.folder is not None else None
        if token is None:
            return
        stop = self._window.trail.current
        if self._desk.store is None and self._path is not None and not (stop and stop.place == "unlock"):
            self._window.show_place("unlock", {"path": str(self._path)})  # it was closed here meanwhile
        self._come_forward(token)

    def _come_forward(self, token: str) -> None:
        """Come to the front as far as the desktop lets a window do that, and ask for attention."""
        if token:
            os.environ[TOKEN] = token  # Wayland lets only who brings one come forward
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)
