"""An address of a source on a page: a link that asks before it opens, or plain text where it must not be opened."""

from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from organizer.domain.links import Link, link_of
from organizer.gui import theme
from organizer.gui.widgets.address_text import AddressText, may_end
from organizer.gui.widgets.buttons import LinkButton


class AddressLink(LinkButton):
    """Shows the address as it stands in the source. A press shows where it leads, and asks."""

    def __init__(self, address: str, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(may_end(address), parent=parent)
        self.address, self.link = address, link
        self.menu_of_it: QMenu | None = None  # a page shows many addresses, and hardly ever a menu of one
        self.setFont(theme.font("caption"))
        self.setAccessibleName(address)
        self.setAccessibleDescription(self.tr("Shows where it leads before it opens."))
        self.clicked.connect(self._ask)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the address."""
        if self.menu_of_it is None:
            self.menu_of_it = QMenu(self)
            act = self.menu_of_it.addAction(self.tr("Copy the address"))
            act.triggered.connect(lambda _checked=False: QGuiApplication.clipboard().setText(self.address))
        self.menu_of_it.popup(event.globalPos())

    def _ask(self) -> None:
        from organizer.gui.dialogs.open_link import OpenLinkDialog  # a page shows many, and hardly any is opened

        OpenLinkDialog(self.link, self.window()).open()


def address_part(address: str) -> QWidget:
    """Return what shows an address."""
    link = link_of(address)
    return AddressLink(address, link) if link else AddressText(address)
