"""The one place where something is handed to another program: a file, a folder, a link. A test keeps it the only one.

Source: promises, "No network": links open only after the full address is shown, only http(s) and mailto.
"""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from organizer.domain.links import Link


def open_path(path: Path) -> bool:
    """Let the desktop open a file or folder that this program chose; whether a program for it was found."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_link(link: Link) -> bool:
    """Let the desktop open a link; whether a program for it was found. Somebody has seen its address and agreed."""
    url = QUrl(link.address, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() == link.kind.value and QDesktopServices.openUrl(url)
