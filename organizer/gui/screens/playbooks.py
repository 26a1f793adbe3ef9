"""Playbooks: which there are, and all that one of them says. Shared by all campaigns."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.playbook import Status
from organizer.gui.desk import Desk
from organizer.gui.dialogs.choose_folder import ChooseFolderDialog
from organizer.gui.models.rows import Row
from organizer.gui.own_playbooks import delete_playbook, shelves_of
from organizer.gui.phrases import told
from organizer.gui.tone import Tone
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.in_sight import InSight
from organizer.gui.widgets.own_playbooks_card import OwnPlaybooksCard
from organizer.gui.widgets.playbook_detail import PlaybookCards
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.screen import Screen, clear
from organizer.gui.widgets.text import Heading
from organizer.store.campaign_rows import playbook_name
from organizer.store.pages import playbooks as page_of
from organizer.store.pages.playbooks import PlaybookLine, PlaybooksPage


class PlaybooksScreen(Screen):
    """``playbook`` names the one to open, ``part`` what to show of it: "today", "instead", "case/<id>"."""

    name = "playbooks"

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        ask: Callable[[QWidget, str], Path | None] = ChooseFolderDialog.ask,
    ) -> None:
        super().__init__(desk, parent)
        self._ask = ask
        self.page: PlaybooksPage | None = None
        self._slug = ""
        self.cards: PlaybookCards | None = None
        self.in_sight = InSight(self.area)
        self.use = PrimaryButton(self.tr("Use in a campaign"), "plus")
        self.use.clicked.connect(self._start)
        self.look = SecondaryButton(self.tr("Look at its example"), "eye")
        self.look.clicked.connect(lambda: self.go.emit("example", {"playbook": self._slug}))
        self.find_out = SecondaryButton(self.tr("Find what to do"), "help")
        self.find_out.clicked.connect(lambda: self.go.emit("choosing", {}))
        self.head.addWidget(self.use)
        self.set_lead(self.tr("Shared by all campaigns"))
        self.list = RowList(self.tr("Playbooks"))
        self.list.chosen.connect(self._open)
        card = Card()
        card.body.setContentsMargins(0, 0, 0, 0)
        card.body.addWidget(self.list)
        self.own = OwnPlaybooksCard()
        self.own.added.connect(self._choose_folder)
        self.own.compared.connect(lambda: self.go.emit("compare_versions", {"playbook": self._slug}))
        self.own.deleted.connect(self._delete)
        for part in (card, ButtonRow(self.look, self.find_out), self.own):
            self.body.addWidget(part)
        self.detail = QVBoxLayout()
        self.body.addLayout(self.detail)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Playbooks")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "A playbook is a procedure that somebody wrote down: its steps, its letters and its sources.\n\n"
            "History means that it cannot be followed any more. It then says what people do today instead.\n\n"
            "Look at its example opens an invented campaign of the playbook, to read only. Your own file is closed "
            "first.\n\n"
            "Add a playbook from a folder shows who wrote it and what is in it, before it is added. Your own playbooks "
            "stand behind those of the program.\n\n"
            "What places tried shows real campaigns, with what they got. Show the record opens one of them."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"primary": self._start}

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Open a playbook at a part of it, with the focus on the part's heading."""
        self._slug = str((arguments or {}).get("playbook", self._slug))
        super().arrive(arguments)
        self.in_sight.top()
        part = self.cards.part(str(self.arguments.get("part", ""))) if self.cards else None
        heading = part.findChild(Heading) if part is not None else None
        if part is not None and heading is not None:
            heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            heading.setFocus(Qt.FocusReason.OtherFocusReason)
            self.in_sight.follow(part)

    def refresh(self) -> None:
        """Draw the page from the playbooks; the campaign's own is the one that is open first."""
        if not self._slug and self.desk.campaign:
            self._slug = self.desk.read(playbook_name, self.desk.campaign)
        self.draw(page_of.load(self.desk.playbooks, self._slug))

    def draw(self, page: PlaybooksPage) -> None:
        """Show the rows, and the open one in full."""
        chosen = page.detail.slug if page.detail else ""
        self.list.show_rows(tuple(_row(line, is_open=line.slug == chosen) for line in page.lines))
        self.use.setVisible(page.detail is not None)
        self.look.setVisible(page.detail is not None and page.detail.has_example)
        if page.detail and (self.page is None or page.detail != self.page.detail):
            clear(self.detail)
            self.cards = PlaybookCards(page.detail)
            self.detail.addWidget(self.cards)
            self.cards.show()  # at once, so that a part of it can take the focus
            self.use.setAccessibleName(self.tr("Use in a campaign: {title}").format(title=page.detail.title))
            self.look.setAccessibleName(self.tr("Look at its example: {title}").format(title=page.detail.title))
        self.page, self._slug = page, chosen
        shelves = shelves_of(self.desk)
        self.own.setVisible(shelves is not None)
        if shelves:
            self.own.show_own(shelves.root, shelves.broken, is_own=chosen in shelves.own)

    def _open(self, slug: str) -> None:
        self._slug = slug
        self.renew()

    def _choose_folder(self) -> None:
        folder = self._ask(self, self.tr("Folder of a playbook"))
        if folder:
            self.go.emit("add_playbook", {"folder": str(folder)})

    def _delete(self) -> None:
        if delete_playbook(self.desk, self._slug):
            self._slug = ""
            self.renew()
            self.focus_heading()

    def _start(self) -> None:
        place = "start" if self.desk.store is None else "new_campaign"
        self.go.emit(place, {"playbook": self._slug})


def _row(line: PlaybookLine, *, is_open: bool) -> Row:
    return Row(
        key=line.slug,
        title=line.title,
        hint=told(line.hint),
        status=told(line.status_words),
        tone=Tone.WARN if line.status is Status.HISTORY else Tone.INFO,
        icon="book",
        is_current=is_open,
        spoken=told(line.spoken),
    )
