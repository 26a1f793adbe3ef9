"""The gallery: every letter of the playbook, with what it is for."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.gui.desk import Desk
from organizer.gui.models.rows import Row
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.screen import Screen
from organizer.store.letters import add_letter
from organizer.store.pages import letters as page_of
from organizer.store.pages.letters import GalleryLine, LettersPage


class NewLetterScreen(Screen):
    """Enter on a row adds the letter and opens it."""

    name = "new_letter"
    watches = frozenset({Topic.LETTERS, Topic.CAMPAIGNS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.rows = RowList(self.tr("Letters of the playbook"))
        self.rows.chosen.connect(self._write)
        card = Card()
        card.body.setContentsMargins(0, 0, 0, 0)
        card.body.addWidget(self.rows)
        self.back = SecondaryButton(self.tr("Back to the letters"))
        self.back.clicked.connect(lambda: self.go.emit("letters", {}))
        self.body.addWidget(card)
        self.body.addWidget(ButtonRow(self.back))

    def title(self) -> str:
        """Return the title."""
        return self.tr("Choose a letter")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Each letter comes with the words of the playbook, filled in with your answers.\n\n"
            "Press Enter on a letter to write it. You can change each paragraph afterwards.\n\n"
            "The blank letter has no words yet. Write your own, to anyone."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"primary": lambda: self._write(self.rows.current_key())}

    def refresh(self) -> None:
        """Read the gallery and draw it."""
        desk = self.desk
        self.draw(desk.read(page_of.load, desk.campaign, desk.playbooks, desk.seed, desk.today()))

    def draw(self, page: LettersPage) -> None:
        """Show the letters to choose from."""
        self.rows.show_rows(tuple(self._row(line) for line in page.gallery))

    def _row(self, line: GalleryLine) -> Row:
        to = self.tr("To: {recipient}. {purpose}") if line.to else "{purpose}"
        hint = to.format(recipient=line.to, purpose=line.purpose)
        status = ""
        if line.count:
            status = self.tr("1 written") if line.count == 1 else self.tr("{count} written").format(count=line.count)
        return Row(line.template, line.title, hint, status, icon="letter")

    def _write(self, template: str) -> None:
        """Add the letter and open it: its name outside follows from how many there are already."""
        made = self.desk.write(add_letter, self.desk.campaign, template).made if template else ""
        if made:
            self.go.emit("letter", {"letter": self.desk.read(page_of.slug_of, made)})
