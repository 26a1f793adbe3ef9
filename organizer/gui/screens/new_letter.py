"""The gallery: what can follow up a letter that went out, and every letter of the playbook with what it is for."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.gui.desk import Desk
from organizer.gui.follow_up import open_follow_up
from organizer.gui.models.rows import Row
from organizer.gui.phrases import told
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.text import Heading
from organizer.store.letters import add_letter
from organizer.store.pages import new_letter as page_of
from organizer.store.pages.letters import GalleryLine, slug_of
from organizer.store.pages.new_letter import FollowUpLine, NewLetterPage


class NewLetterScreen(Screen):
    """Enter on a row adds the letter and opens it.

    It can be given ``follows``, a letter that went out, and ``answer``, the answer to write back to: then it offers
    what follows that letter. With ``template`` beside them that row is chosen.
    """

    name = "new_letter"
    watches = frozenset({Topic.LETTERS, Topic.CAMPAIGNS, Topic.MAIL})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.page = NewLetterPage((), ())
        self.follow_heading = Heading(self.tr("Follow up a letter that went out"))
        self.follow_ups = RowList(self.tr("Letters that follow up"))
        self.follow_ups.chosen.connect(self._follow_up)
        self.follow_card = _card(self.follow_ups)
        self.others = Heading(self.tr("Begin another letter"))
        self.rows = RowList(self.tr("Letters of the playbook"))
        self.rows.chosen.connect(self._write)
        self.back = SecondaryButton(self.tr("Back to the letters"))
        self.back.clicked.connect(lambda: self.go.emit("letters", {}))
        for part in (self.follow_heading, self.follow_card, self.others, _card(self.rows), ButtonRow(self.back)):
            self.body.addWidget(part)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Choose a letter")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Each letter comes with the words of the playbook, filled in with your answers.\n\n"
            "Press Enter on a letter to write it. You can change each paragraph afterwards.\n\n"
            "Once a letter went out, others can follow it up: a reminder, thanks, a correction. They name its days "
            "and numbers.\n\n"
            "The blank letter has no words yet. Write your own, to anyone."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"primary": self._write_chosen}

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show what follows the letter that was named, with the wanted one chosen."""
        super().arrive(arguments)
        wanted = f"{self.arguments.get('template', '')}/{self.arguments.get('follows', '')}"
        if self.page.follow_up(wanted):
            self.follow_ups.choose_row(wanted)

    def refresh(self) -> None:
        """Read the gallery and draw it."""
        desk = self.desk
        follows, answer = (str(self.arguments.get(name, "")) for name in ("follows", "answer"))
        where = (desk.campaign, desk.playbooks, desk.seed, desk.today())
        self.draw(desk.read(page_of.load, *where, follows=follows, answer=answer))

    def draw(self, page: NewLetterPage) -> None:
        """Show the letters to choose from."""
        self.page = page
        self.follow_ups.show_rows(tuple(self._follow_up_row(line) for line in page.follow_ups))
        for part in (self.follow_heading, self.follow_card, self.others):
            part.setVisible(bool(page.follow_ups))
        self.rows.show_rows(tuple(self._row(line) for line in page.gallery))

    def _row(self, line: GalleryLine) -> Row:
        to = self.tr("To: {recipient}. {purpose}") if line.to else "{purpose}"
        hint = to.format(recipient=line.to, purpose=line.purpose)
        status = ""
        if line.count:
            status = self.tr("1 written") if line.count == 1 else self.tr("{count} written").format(count=line.count)
        return Row(line.template, line.title, hint, status, icon="letter")

    def _follow_up_row(self, line: FollowUpLine) -> Row:
        hint = " ".join(told(part) for part in (line.because, line.follows) if part)
        status = self.tr("Begun") if line.offer.begun else ""
        return Row(line.key, line.offer.title, hint, status, icon="letter")

    def _write_chosen(self) -> None:
        if self.page.follow_ups and not self.rows.hasFocus():
            self._follow_up(self.follow_ups.current_key())
        else:
            self._write(self.rows.current_key())

    def _follow_up(self, key: str) -> None:
        """Open the follow-up that was begun for this letter, or begin it."""
        offer = self.page.follow_up(key)
        if offer and (offer.begun or self.desk.may_write()):
            open_follow_up(self.desk, self.go, offer)

    def _write(self, template: str) -> None:
        """Add the letter and open it: its name outside follows from how many there are already."""
        if template:
            self._open(self.desk.write(add_letter, self.desk.campaign, template).made)

    def _open(self, made: str) -> None:
        if made:
            self.go.emit("letter", {"letter": self.desk.read(slug_of, made)})


def _card(rows: RowList) -> Card:
    card = Card()
    card.body.setContentsMargins(0, 0, 0, 0)
    card.body.addWidget(rows)
    return card
