"""The address on the page Check: an office that fits on the date is entered, and a check of the address is noted."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organizer.domain.office import Office
from organizer.gui.desk import Desk
from organizer.gui.models.rows import Row
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.text import Text
from organizer.papers.check_page import CheckPage, as_recipient
from organizer.store.campaigns import set_recipient
from organizer.store.offices import check_office


class OfferedOffices(Card):
    """The offices that can be addressed on the letter's date. ``chosen`` carries the key of one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        title = self.tr("Offices that can be addressed on this date")
        super().__init__(title, parent=parent)
        self.body.addWidget(Text(self.tr("Choose one to enter it with its source."), "body", "text2"))
        self.rows = RowList(title)
        self.rows.chosen.connect(self.chosen)
        self.body.addWidget(self.rows)

    def show_offers(self, offices: tuple[Office, ...]) -> None:
        """Show these offices, each with its address and source; without one the card is not there."""
        self.setVisible(bool(offices))
        self.rows.show_rows(tuple(self._row(office) for office in offices))

    def _row(self, office: Office) -> Row:
        hint = ", ".join(office.address.printed)
        source = self.tr("Source: {source}").format(source=office.source_title)
        return Row(office.key, office.title or office.name, f"{hint}. {source}", icon="place")


def office_words(page: CheckPage) -> str:
    """Return the agency that the letter goes to, its office where it has none, or an empty text."""
    whole = page.composer.to.addressee if page.composer.to else None
    return (whole.agency or whole.title) if whole else ""


def enter_office(desk: Desk, page: CheckPage, key: str) -> None:
    """Enter one of the offered offices as the recipient."""
    office = next((entry for entry in page.offers if entry.key == key), None)
    if page.composer.to and office:
        desk.write(set_recipient, desk.campaign, as_recipient(page.composer.to.role.role, office))


def note_check(desk: Desk, page: CheckPage, how: str) -> None:
    """Note the check where the address comes from: the campaign's own entry, or the directory."""
    to = page.composer.to
    if to is None or to.addressee is None:
        return
    own, office, today = to.own, to.addressee.office, desk.today()
    if own is not None and (own.address is not None or own.checked_on is not None):
        desk.write(set_recipient, desk.campaign, replace(own, checked_on=today))
    elif office is not None:
        desk.write(check_office, office.key, today, page.composer.initials, how)
