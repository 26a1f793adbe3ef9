"""A web address that wraps: its questions ("?id=1&state=tx") hold no place where a line could end by itself."""

import re

from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from organizer.gui.widgets.text import Text

_MAY_END = "\u200b"
"""Shows nothing: a line may end here. It must not get into what is copied, or the address leads nowhere."""
_JOINTS = re.compile(r"(?<=[&=_%])(?=\w)")


def may_end(address: str) -> str:
    """Return an address to show, with places where a line may end."""
    return _JOINTS.sub(_MAY_END, address)


class AddressText(Text):
    """Shows an address and copies it as it is. It is none that may be opened: see ``address_link``."""

    def __init__(self, address: str, role: str = "caption", tint: str = "text2", parent: QWidget | None = None) -> None:
        super().__init__(may_end(address), role, tint, parent)
        self.address = address
        self.menu: QMenu | None = None  # a page shows many addresses, and hardly ever a menu of one
        self.setAccessibleName(address)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is marked, without the places where a line may end."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(self.selectedText().replace(_MAY_END, ""))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the whole address."""
        if self.menu is None:
            self.menu = QMenu(self)
            act = self.menu.addAction(self.tr("Copy the address"))
            act.triggered.connect(lambda _checked=False: self._copy(self.address))
        self.menu.popup(event.globalPos())

    @staticmethod
    def _copy(words: str) -> None:
        if words:
            QGuiApplication.clipboard().setText(words)
