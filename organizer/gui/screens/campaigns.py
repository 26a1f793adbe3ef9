"""All campaigns of the group, and the page that starts another."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.domain.fields import BY_NAME
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.models.rows import Row
from organizer.gui.new_file import letters_of
from organizer.gui.offers import PLAYBOOK, offer_playbooks
from organizer.gui.phrases import told
from organizer.gui.tone import Tone
from organizer.gui.typed import KeptTyping
from organizer.gui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.form import Form
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.summary import ErrorSummary
from organizer.gui.widgets.text import Heading
from organizer.store.campaigns import archive_campaign, start_campaign, unarchive_campaign
from organizer.store.pages import campaigns as page_of
from organizer.store.pages.campaigns import CampaignLine, CampaignsPage


class CampaignsScreen(Screen):
    """One row a campaign; archived ones below."""

    name = "campaigns"
    watches = frozenset({Topic.CAMPAIGNS, Topic.ANSWERS, Topic.STEPS, Topic.MAIL, Topic.DATES, Topic.LETTERS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.new = PrimaryButton(self.tr("New campaign"), "plus")
        self.new.clicked.connect(self._start_another)
        self.head.addWidget(self.new)
        self.at_work = RowList(self.tr("Campaigns"))
        self.at_work.chosen.connect(self._open)
        self.at_work.deleted.connect(lambda key: self.desk.write(archive_campaign, key))
        self.archive = SecondaryButton(self.tr("Archive this campaign"), "box")
        self.archive.clicked.connect(self._archive_current)
        self.archived_heading = Heading("", level=2)
        self.archived = RowList(self.tr("Archived campaigns"))
        self.archived.chosen.connect(lambda key: self.desk.write(unarchive_campaign, key))
        self.at_work_card, self.archived_card = Card(), Card()
        for card, rows in ((self.at_work_card, self.at_work), (self.archived_card, self.archived)):
            card.body.setContentsMargins(0, 0, 0, 0)
            card.body.addWidget(rows)
        for part in (self.at_work_card, ButtonRow(self.archive), self.archived_heading, self.archived_card):
            self.body.addWidget(part)

    def title(self) -> str:
        """Return the title."""
        return self.tr("All campaigns")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "One file can hold many campaigns, for example one for each county.\n\n"
            "Press Enter on a campaign to open it. Press Delete to archive it: everything in it is kept.\n\n"
            "Press Enter on an archived campaign to take it back."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"new": self._start_another}

    def refresh(self) -> None:
        """Read the campaigns and draw them."""
        desk = self.desk
        self.draw(desk.read(page_of.load, desk.playbooks, desk.holidays, desk.today()))

    def draw(self, page: CampaignsPage) -> None:
        """Show the campaigns."""
        self.at_work.show_rows(tuple(self._row(line) for line in page.at_work))
        self.at_work_card.setVisible(bool(page.at_work))
        self.archive.setVisible(bool(page.at_work))
        self.archived.show_rows(tuple(self._row(line) for line in page.archived))
        has_archived = bool(page.archived)
        self.archived_card.setVisible(has_archived)
        self.archived_heading.setVisible(has_archived)
        self.archived_heading.setText(self.tr("Archived ({count})").format(count=len(page.archived)))

    def _row(self, line: CampaignLine) -> Row:
        following = line.next_task or self.tr("All steps are done")
        title = self.tr("{name}, {state}").format(name=line.name, state=line.state)
        if line.archived:
            spoken = self.tr("{name}. Archived. Press Enter to take it back.").format(name=title)
            return Row(line.id, title, self.tr("Press Enter to take it back."), icon="box", spoken=spoken)
        hint = self.tr("{aim}. Next: {task}").format(aim=line.aim[:1].upper() + line.aim[1:], task=following)
        if line.closed:
            hint = told(line.closed)
        status, tone = self._status(line)
        is_open = line.id == self.desk.campaign
        spoken = f"{title}. {hint}."
        if line.late:
            dates = self.tr("1 date late.") if line.late == 1 else self.tr("{count} dates late.")
            spoken = f"{spoken} {dates.format(count=line.late)}"
        icon = "box" if line.closed else "place"
        return Row(line.id, title, hint, status, tone, icon=icon, is_current=is_open, spoken=spoken)

    def _status(self, line: CampaignLine) -> tuple[str, Tone]:
        """Return the word at the end of a row: that it is closed, how many dates are late, that it is an example."""
        if line.closed:
            return self.tr("Closed"), Tone.DONE
        if line.late:
            return self.tr("{count} late").format(count=line.late), Tone.WARN
        return (self.tr("Example") if line.example else ""), Tone.PLAIN

    def _open(self, campaign: str) -> None:
        self.desk.choose(campaign)
        self.go.emit("home", {})

    def _start_another(self) -> None:
        self.go.emit("new_campaign", {})

    def _archive_current(self) -> None:
        self.desk.write(archive_campaign, self.at_work.current_key())


class NewCampaignScreen(Screen):
    """Which playbook, which state, which place. Arguments: ``playbook``, and ``answers`` that were given before."""

    name = "new_campaign"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = Form((PLAYBOOK, BY_NAME["jurisdiction.state"], BY_NAME["jurisdiction.name"]))
        offer_playbooks(self.form.fields["playbook"], desk)
        self._typing = KeptTyping(desk.drafts, self.form.fields.values(), self, is_stored=False)
        self.find_out = LinkButton(self.tr("Find what to do"), "help")
        self.find_out.clicked.connect(self._find_out)
        self.form.put_below("playbook", self.find_out)
        self.summary = ErrorSummary()
        self.summary.followed.connect(self.form.focus_field)
        self.form.mended.connect(self.summary.drop)
        self.form.mended.connect(self.retitled)
        card = Card()
        card.setMaximumWidth(theme.px(560))
        card.body.addWidget(self.form)
        self.start = PrimaryButton(self.tr("Start the campaign"), "arrow-right")
        self.back = SecondaryButton(self.tr("All campaigns"))
        self.submit = self.start
        self.start.clicked.connect(self.check)
        self.back.clicked.connect(lambda: self.go.emit("campaigns", {}))
        for part in (self.summary, card, ButtonRow(self.start, self.back)):
            self.body.addWidget(part)

    def title(self) -> str:
        """Return the title."""
        return self.tr("New campaign")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "A campaign is what your group does about one place.\n\n"
            "Choose the playbook to follow, the state, and the county, city or town.\n\n"
            "If you do not know which playbook fits, choose Find what to do. A few questions lead to it."
        )

    def problem_count(self) -> int:
        """Return how many answers are missing, after the button was pressed."""
        return len(self.form.missing()) if self.summary.isVisible() else 0

    def refresh(self) -> None:
        """Start with the playbook that was asked for, and with what was typed before and not started."""
        self.summary.show_problems(())
        asked = str(self.arguments.pop("playbook", ""))  # once: what is chosen later counts
        answers: Mapping[str, str] = self.arguments.pop("answers", {})
        self.form.set_values({"jurisdiction.state": "", "jurisdiction.name": "", "playbook": ""})
        self._typing.show(self.name)
        for name, text in {**answers, "playbook": asked}.items():
            if text:
                self.form.fields[name].put_back(text)
        self._typing.keep()

    def _find_out(self) -> None:
        self.form.commit()
        answers = {name: str(value or "") for name, value in self.form.values().items() if name != "playbook"}
        self.go.emit("choosing", {"then": "new_campaign", "answers": answers})

    def check(self) -> None:
        """Start the campaign, or show what is missing."""
        if not self.desk.may_write():
            return
        sentences = {
            "playbook": self.tr("Choose a playbook"),
            "jurisdiction.state": self.tr("Choose a state"),
            "jurisdiction.name": self.tr("Enter the county, city or town"),
        }
        missing = [(name, sentences[name]) for name in self.form.missing()]
        self.form.show_errors(dict(missing))
        self.summary.show_problems(missing)
        self.retitled.emit()
        if missing:
            return
        answers = {name: str(value) for name, value in self.form.values().items()}
        playbook = self.desk.playbooks[answers["playbook"]]
        place, state = answers["jurisdiction.name"], answers["jurisdiction.state"]
        done = self.desk.write(start_campaign, playbook.slug, place, state, letters=letters_of(playbook))
        if done.made:
            self._typing.drop()
            self.desk.choose(done.made)
            self.go.emit("home", {})
