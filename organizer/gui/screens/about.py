"""About and sources: version, licences, and where every playbook takes its facts from."""

from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from organizer.domain.links import link_of
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.dialogs.log import LogDialog
from organizer.gui.dialogs.open_link import OpenLinkDialog
from organizer.gui.language import in_language
from organizer.gui.models.rows import Row
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.screen import Screen, clear
from organizer.gui.widgets.text import Heading, Text
from organizer.store.pages import about as page_of
from organizer.store.pages.about import AboutPage, Source


class AboutScreen(Screen):
    """Reads no store: it can be shown before a file is open."""

    name = "about"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.set_lead(self.tr("This is not legal advice."))
        self.program = Card(self.tr("The program"))
        self.version = Text()
        self.copy = SecondaryButton(self.tr("Copy details for help"), "copy")
        self.copy.clicked.connect(self._copy_details)
        promise = self.tr("Organizer works on this computer only. It sends nothing and looks nothing up.")
        licence = self.tr("Organizer is free software under the MIT license.")
        self.show_log = SecondaryButton(self.tr("Show log"), "page")
        self.show_log.clicked.connect(lambda: LogDialog(self.window()).open())
        for part in (self.version, Text(promise), Text(licence), ButtonRow(self.copy, self.show_log)):
            self.program.body.addWidget(part)
        self.limits = Card(self.tr("What it cannot protect"))
        told = self.tr("It cannot guard an open computer, a printed page or lost words.")
        self.to_limits = SecondaryButton(self.tr("Read all limits"), "warning")
        self.to_limits.clicked.connect(lambda: self.go.emit("limits", {}))
        for widget in (Text(told), ButtonRow(self.to_limits)):
            self.limits.body.addWidget(widget)
        self.sources = Card(self.tr("Sources"))
        self.made_with = Card(self.tr("Made with"))
        for card in (self.program, self.limits, self.sources, self.made_with):
            card.setMaximumWidth(theme.px(760))
            self.body.addWidget(card)
        self._details = ""

    def title(self) -> str:
        """Return the title."""
        return self.tr("About and sources")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Each playbook names the documents it rests on, with their dates. The text under each is our summary.\n\n"
            "Press Enter on a source to see its full address. It is opened in the browser only if you say so there."
            "\n\n"
            "Copy details for help copies the versions of the program and its parts. It copies nothing of yours.\n\n"
            "The log says when the program ran, which parts of it worked and what failed. It holds no data of yours."
        )

    def refresh(self) -> None:
        """Draw the page from the playbooks."""
        self.draw(page_of.load(self.desk.playbooks))

    def draw(self, page: AboutPage) -> None:
        """Show versions, sources and licences."""
        self.version.setText(self.tr("Organizer {version}").format(version=page.version or "0.1.0"))
        for card, title in ((self.sources, self.tr("Sources")), (self.made_with, self.tr("Made with"))):
            clear(card.body)
            card.body.addWidget(Heading(title, level=2))
        for entry in page.sources:
            self.sources.body.addWidget(Heading(entry.playbook, level=3))
            words = self.tr("By {authors}, license {licence}. Facts last checked on {day}.")
            told = words.format(authors=entry.authors, licence=entry.licence, day=in_language(entry.checked_on))
            self.sources.body.addWidget(Text(told, "body", "text2"))
            rows = RowList(self.tr("Sources of {playbook}").format(playbook=entry.playbook))
            rows.show_rows(tuple(_row(number, source) for number, source in enumerate(entry.sources)))
            rows.chosen.connect(partial(self._follow, entry.sources))
            self.sources.body.addWidget(rows)
        for component in page.components:
            words = self.tr("{name} {version}: {licence}")
            line = words.format(name=component.name, version=component.version, licence=component.licence)
            self.made_with.body.addWidget(Text(line))
        relink = self.tr("Qt and PySide6 are used as separate libraries. You may replace them with your own builds.")
        self.made_with.body.addWidget(Text(relink, "body", "text2"))
        parts = (f"{component.name} {component.version}" for component in page.components)
        self._details = "\n".join((self.version.text(), *parts))

    def _follow(self, sources: tuple[Source, ...], number: str) -> None:
        """Show where the address of a source leads, and ask; what is no address to open is copied."""
        source = sources[int(number)]
        link = link_of(source.address)
        if link:
            OpenLinkDialog(link, self.window()).open()
            return
        QApplication.clipboard().setText(source.address or source.title)
        self.desk.told.emit(self.tr("Copied: {text}").format(text=source.address or source.title))

    def _copy_details(self) -> None:
        QApplication.clipboard().setText(self._details)
        self.desk.told.emit(self.tr("The details are copied."))


def _row(number: int, source: Source) -> Row:
    """Return one document: title and date, what it says, where it was read."""
    told = "\n".join(part for part in (in_language(source.date), source.summary, source.address) if part)
    return Row(str(number), source.title, told)
