"""What changed in the playbook: all that leans on a changed text, and each text with its old words beside the new."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.changes import Topic
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.phrases import told
from organizer.gui.widgets.buttons import LinkButton, PrimaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.change_card import ChangeList
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.screen import Screen, clear
from organizer.gui.widgets.text import Heading, Text
from organizer.store.kept_playbooks import note_playbook
from organizer.store.pages import playbook_changes as page_of
from organizer.store.pages.playbook_changes import CampaignLeaning, Leaner, PlaybookChangesPage


class PlaybookChangesScreen(Screen):
    """Tells of the playbook of the chosen campaign, for all campaigns of the file that follow it."""

    name = "playbook_changes"
    watches = frozenset({Topic.CAMPAIGNS, Topic.ANSWERS, Topic.STEPS, Topic.LETTERS, Topic.MAIL, Topic.DATES})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.page: PlaybookChangesPage | None = None
        self.got_it = PrimaryButton(self.tr("Got it"), "check")
        self.got_it.clicked.connect(self._got_it)
        self.compare = LinkButton(self.tr("Compare versions"), "book")
        self.compare.clicked.connect(self._compare)
        self.leaning, self.changed, self.gone = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.body.addWidget(ButtonRow(self.got_it, self.compare))
        for part in (self.leaning, self.gone, self.changed):
            part.setSpacing(theme.px(12))
            self.body.addLayout(part)

    def title(self) -> str:
        """Return the title."""
        return self.tr("What changed in the playbook")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "A newer version of the program can bring a newer playbook. Nothing that you did is lost.\n\n"
            "What leans on it lists your steps, letters and dates. Press Enter on one to open it.\n\n"
            "A signed letter keeps its words. A draft takes the new ones, but not where you wrote your own.\n\n"
            "Got it means that you read this. It comes back when the playbook changes again."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"primary": self.got_it.click} if self.page and self.page.changes else {}

    def refresh(self) -> None:
        """Read what changed and draw it."""
        desk = self.desk
        self.draw(desk.read(page_of.load, desk.campaign, desk.playbooks, desk.holidays, desk.today()))

    def draw(self, page: PlaybookChangesPage) -> None:
        """Show what leans on a changed text, the texts, and what is no longer in the playbook."""
        if page == self.page:
            return
        self.page = page
        self.set_lead(f"{page.title}. {told(page.lead)}")
        self.got_it.setVisible(bool(page.changes))
        for part in (self.leaning, self.changed, self.gone):
            clear(part)
        if page.changes:
            self.leaning.addWidget(Heading(self.tr("What leans on it"), level=2))
            for campaign in page.campaigns:
                self.leaning.addWidget(self._campaign(campaign))
            self.changed.addWidget(Heading(self.tr("The texts"), level=2))
            changes = ChangeList(self)
            changes.fill([(change.line, self._below(change.leaners)) for change in page.changes])
            self.changed.addWidget(changes)
        if page.gone:
            card = Card("", "info")
            texts = [told(task.words) for task in page.gone]
            card.body.addWidget(Passage(self.tr("No longer in the playbook"), texts, bullets=True))
            card.body.addWidget(Text(self.tr("You did this. The record of it stays in your file."), "caption", "text2"))
            self.gone.addWidget(card)

    def _campaign(self, campaign: CampaignLeaning) -> Card:
        card = Card(campaign.name)
        for leaner in campaign.leaners:
            words = self._sort(leaner).format(title=told(leaner.title), hint=told(leaner.hint))
            if leaner.key:
                link = LinkButton(words, self._icon(leaner))
                link.setAccessibleName(f"{campaign.name}: {words}")
                link.clicked.connect(lambda _checked=False, one=leaner: self._open(one))
                card.body.addWidget(link)
            else:
                card.body.addWidget(Text(words))
        return card

    def _sort(self, leaner: Leaner) -> str:
        sorts = {"letter": self.tr("Letter: {title}. {hint}."), "date": self.tr("Date: {title}. {hint}.")}
        return sorts.get(leaner.sort, self.tr("{title}. {hint}."))

    def _icon(self, leaner: Leaner) -> str:
        return {"letter": "letter", "date": "calendar"}.get(leaner.sort, "steps")

    def _below(self, leaners: tuple[Leaner, ...]) -> str:
        named = ", ".join(dict.fromkeys(told(leaner.title) for leaner in leaners))
        return self.tr("Leans on it: {names}").format(names=named)

    def _open(self, leaner: Leaner) -> None:
        self.desk.choose(leaner.campaign)
        self.go.emit(leaner.sort, {leaner.sort: leaner.key})

    def _compare(self) -> None:
        if self.page:
            self.go.emit("compare_versions", {"playbook": self.page.slug})

    def _got_it(self) -> None:
        if self.page is None or not self.desk.may_write():
            return
        self.desk.write(note_playbook, self.desk.playbooks[self.page.slug], is_seen=True)
        self.desk.told.emit(self.tr("You will be told when the playbook changes again."))
        self.renew()
        self.focus_heading()
