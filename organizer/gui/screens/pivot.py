"""Go on with another playbook: a second campaign for the same place takes over what is known of it."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from organizer.domain.campaign import Campaign
from organizer.domain.changes import Topic
from organizer.domain.playbook import Playbook
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.new_file import letters_of
from organizer.gui.offers import PLAYBOOK, offer_playbooks
from organizer.gui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.form import Form
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.summary import ErrorSummary
from organizer.store.campaigns import load_campaign
from organizer.store.logos import has_logo
from organizer.store.pivot import pivot_campaign


class PivotScreen(Screen):
    """Argument: ``playbook``, the one to choose."""

    name = "pivot"
    watches = frozenset({Topic.ANSWERS, Topic.FACTS, Topic.RECIPIENTS, Topic.CAMPAIGNS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._campaign: Campaign | None = None
        self._has_logo = False
        self.form = Form((PLAYBOOK,))
        self.field = self.form.fields["playbook"]
        self.field.edited.connect(self._show_carried)
        self.find_out = LinkButton(self.tr("Find what to do"), "help")
        self.find_out.clicked.connect(lambda: self.go.emit("choosing", {"then": "pivot"}))
        self.form.put_below("playbook", self.find_out)
        self.summary = ErrorSummary()
        self.summary.followed.connect(self.form.focus_field)
        self.form.mended.connect(self.summary.drop)
        self.form.mended.connect(self.retitled)
        self.start = PrimaryButton(self.tr("Go on with this playbook"), "arrow-right")
        self.start.clicked.connect(self.go_on)
        self.back = SecondaryButton(self.tr("Home"), "home")
        self.back.clicked.connect(lambda: self.go.emit("home", {}))
        self.submit = self.start
        self.carried = Passage(self.tr("What comes along"))
        self.left = Passage(
            self.tr("What stays in this campaign"),
            (
                self.tr("Its letters, its mail log, its answers and its dates."),
                self.tr("Its decision, and what you wrote down about the law of your state."),
            ),
            bullets=True,
        )
        asked, carried = Card(), Card()
        asked.body.addWidget(self.form)
        for part in (self.carried, self.left):
            carried.body.addWidget(part)
        for card in (asked, carried):
            card.setMaximumWidth(theme.px(680))
        for row in (self.summary, asked, carried, ButtonRow(self.start, self.back)):
            self.body.addWidget(row)

    def title(self) -> str:
        """Return what to do here."""
        return self.tr("Go on with another playbook")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Places that were refused often went on with another measure. San Francisco and Cook County did so.\n\n"
            "A second campaign begins for the same place. What you know of the place comes along, so that you do not "
            "type it again. This campaign stays as it is.\n\n"
            "The timelines of both campaigns lead to each other. One Undo takes the new campaign back."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"primary": self.go_on}

    def problem_count(self) -> int:
        """Return 1 while no playbook is chosen, after the button was pressed."""
        return int(self.summary.isVisible())

    def refresh(self) -> None:
        """Read the campaign, and offer every playbook but its own."""
        self.summary.show_problems(())
        self.form.show_errors({})
        campaign, self._has_logo = self.desk.read(_load, self.desk.campaign)
        self._campaign = campaign
        offer_playbooks(self.field, self.desk, leave_out=campaign.playbook)
        self.set_lead(campaign.jurisdiction.name)
        asked = str(self.arguments.pop("playbook", ""))
        if asked:
            self.field.set_value(asked)
        self._show_carried()

    def go_on(self) -> None:
        """Start the second campaign and go to its Home; or say that a playbook must be chosen."""
        if not self.desk.may_write():
            return
        playbook = self._playbook()
        missing = [] if playbook else [("playbook", self.tr("Choose a playbook"))]
        self.form.show_errors(dict(missing))
        self.summary.show_problems(missing)
        self.retitled.emit()
        if playbook is None:
            return
        done = self.desk.write(pivot_campaign, self.desk.campaign, playbook, letters_of(playbook))
        if done.made:
            self.go.emit("home", {"campaign": done.made})

    def _playbook(self) -> Playbook | None:
        return self.desk.playbooks.get(str(self.field.value() or ""))

    def _show_carried(self) -> None:
        """Say what comes along, with the recipients that the chosen playbook knows."""
        campaign, playbook = self._campaign, self._playbook()
        if campaign is None:
            return
        place, signer = campaign.jurisdiction.name, campaign.signer.name or campaign.signer.title
        lines = [self.tr("The place: {name}").format(name=place)]
        if signer:
            lines.append(self.tr("The official who signs: {name}").format(name=signer))
        if self._has_logo:
            lines.append(self.tr("The picture of the letterhead"))
        if campaign.facts:
            lines.append(self.tr("Your facts: {count}").format(count=len(campaign.facts)))
        roles = [playbook.role(entry.role) for entry in campaign.recipients] if playbook else []
        titles = "; ".join(role.title for role in roles if role)
        if titles:
            lines.append(self.tr("Recipients that you entered: {titles}").format(titles=titles))
        self.carried.show_texts(f"\u2022 {line}" for line in lines)


def _load(
    session: Any,  # noqa: ANN401 - a session of the store, whose engine the window does not name
    campaign: str,
) -> tuple[Campaign, bool]:
    return load_campaign(session, campaign), has_logo(session, campaign)
