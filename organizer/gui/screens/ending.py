"""Close a campaign: how it ended and when, what to do next, which real campaigns ended so. Or open it again."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.changes import Topic
from organizer.domain.fields import Field, FieldKind
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.phrases import told
from organizer.gui.typed import KeptTyping
from organizer.gui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.case_card import CaseCard
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.columns import ButtonRow, Columns
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.note_card import NoteCard
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.screen import Screen, clear
from organizer.gui.widgets.text import Heading, Text
from organizer.gui.widgets.ticks import Option
from organizer.store.outcomes import close_campaign, reopen_campaign
from organizer.store.pages import ending as page_of
from organizer.store.pages.ending import EndingPage


class EndingScreen(Screen):
    """A campaign can be closed at any time, and opened again."""

    name = "ending"
    watches = frozenset({Topic.CAMPAIGNS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.page: EndingPage | None = None
        self.options: dict[str, Option] = {}
        self.closed = NoteCard("info")
        self.wrong = Text("", "caption_strong", "danger")
        self.wrong.hide()
        self.choices = QVBoxLayout()
        self.choices.setSpacing(theme.px(4))
        self.pivot = FormField(Field("ending.pivot", FieldKind.CHOICE, self.tr("Did it also turn to another measure?")))
        self.pivot.edited.connect(self._show_next)
        self.day = FormField(Field("ending.day", FieldKind.DAY, self.tr("Closed on"), required=True))
        hint = self.tr("What was decided, by whom, and which paper shows it.")
        self.note = FormField(Field("ending.note", FieldKind.TEXT, self.tr("Note"), hint, is_long=True))
        self._typing = KeptTyping(desk.drafts, (self.pivot, self.day, self.note), self, is_stored=False)
        self.close_it = PrimaryButton(self.tr("Close this campaign"), "check")
        self.close_it.clicked.connect(self._close)
        self.reopen = SecondaryButton(self.tr("Open it again"), "undo")
        self.reopen.clicked.connect(lambda: desk.write(reopen_campaign, desk.campaign))
        self.home = SecondaryButton(self.tr("Home"), "home")
        self.home.clicked.connect(partial(self.go.emit, "home", {}))
        self.following = Passage(self.tr("What you can do next"))
        self.leads: dict[str, LinkButton] = {}
        self._leads = QVBoxLayout()
        self._leads.setSpacing(theme.px(8))
        self.today_link = LinkButton(self.tr("What people do today instead"))
        self.today_link.clicked.connect(self._open_today)
        self.go_on = LinkButton(self.tr("Go on with another playbook"))
        self.go_on.clicked.connect(partial(self.go.emit, "pivot", {}))
        self.another = LinkButton(self.tr("Start another campaign"))
        self.another.clicked.connect(partial(self.go.emit, "new_campaign", {}))
        self.cases_title = Heading(self.tr("Campaigns that ended so"), level=2)
        self.cases = QVBoxLayout()
        self._lay_out_ending()

    def title(self) -> str:
        """Return what to do here."""
        is_closed = self.page and self.page.ending.is_closed
        return self.tr("This campaign is closed") if is_closed else self.tr("Close this campaign")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Choose how the campaign ended, and the day. You can close it at any time, also when you give up early.\n\n"
            "Everything in it is kept. Its dates are no longer due. You can open it again.\n\n"
            "Beside the outcomes you see what you can do next, and which real campaigns ended so.\n\n"
            "Some outcomes lead to another playbook: a button goes there. It starts a second campaign. What you know "
            "of the place comes along."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"primary": self._close}

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the page fresh."""
        self.page = None
        self.wrong.hide()
        super().arrive(arguments)

    def refresh(self) -> None:
        """Read the outcomes and draw them."""
        self.draw(self.desk.read(page_of.load, self.desk.campaign, self.desk.playbooks, self.desk.today()))

    def draw(self, page: EndingPage) -> None:
        """Show the outcomes; what somebody chose and did not store stays."""
        is_first = self.page is None or self.page.playbook != page.playbook or self.page.place != page.place
        is_other = is_first or (self.page is not None and self.page.ending != page.ending)
        self.page = page
        self.set_lead(page.place)
        if is_first:
            self._offer(page)
        if is_other:
            self._choose(page)
        self.closed.say(told(page.closed), ())
        self.today_link.setVisible(page.has_instead)
        is_closed = page.ending.is_closed
        self.reopen.setVisible(is_closed)
        self.home.setVisible(is_closed)
        self.close_it.setText(self.tr("Keep the change") if is_closed else self.tr("Close this campaign"))
        self._show_next()

    def chosen(self) -> str:
        """Return the code of the outcome that is chosen, or an empty text."""
        return next((code for code, option in self.options.items() if option.isChecked()), "")

    def _offer(self, page: EndingPage) -> None:
        clear(self.choices)
        self.options = {}
        for line in page.outcomes:
            option = self.options[line.code] = Option(line.title)
            option.toggled.connect(self._show_next)
            self.choices.addWidget(option)
        if isinstance(self.pivot.editor, Choice):
            self.pivot.editor.offer(tuple((line.code, line.title) for line in page.pivots), self.tr("No"))
        self.pivot.setVisible(bool(page.pivots))

    def _choose(self, page: EndingPage) -> None:
        ending = page.ending
        for code, option in self.options.items():
            option.setChecked(code == ending.outcome)
        self.pivot.set_value(ending.pivot)
        self.day.set_value(ending.closed_on or page.today)
        self.note.set_value(ending.note)
        self._typing.show(f"ending/{self.desk.campaign}")

    def _show_next(self) -> None:
        """Show what can be done after what is chosen, and who did."""
        page = self.page
        lines = (
            [page.line(code) for code in dict.fromkeys((self.chosen(), str(self.pivot.value() or "")))] if page else []
        )
        known = [line for line in lines if line]
        self.following.show_texts(f"\u2022 {text}" for line in known for text in line.following)
        self._lead_on({slug: title for line in known for slug, title in line.leads_to})
        clear(self.cases)
        cases = {case.id: case for line in known for case in line.cases}
        for case in cases.values():
            self.cases.addWidget(CaseCard(case))
        self.cases_title.setVisible(bool(cases))

    def _lead_on(self, others: Mapping[str, str]) -> None:
        """Offer the playbooks that an outcome leads to; while they are the same the buttons stay, and the focus."""
        if list(others) == list(self.leads):
            return
        clear(self._leads)
        self.leads = {}
        for slug, title in others.items():
            button = self.leads[slug] = LinkButton(self.tr("Go on with: {title}").format(title=title), "arrow-right")
            button.clicked.connect(partial(self.go.emit, "pivot", {"playbook": slug}))
            self._leads.addWidget(button)

    def _close(self) -> None:
        self.day.commit()
        day = self.day.value()
        missing = "" if self.chosen() else self.tr("Choose how it ended.")
        self.wrong.setText(missing)
        self.wrong.setVisible(bool(missing))
        if not isinstance(day, date):
            self.day.show_error(self.day.error.text() or self.tr("Write the day on which it ended, with its year."))
        if missing and self.options:
            next(iter(self.options.values())).setFocus()
        elif isinstance(day, date):
            note, pivot = str(self.note.value() or ""), str(self.pivot.value() or "")
            pivot = "" if pivot == self.chosen() else pivot
            desk = self.desk
            if desk.write(close_campaign, desk.campaign, self.chosen(), day, pivot=pivot, note=note).entry:
                self._typing.drop()
            if desk.refusal[0] == "closed_on":
                self.day.show_error(desk.refusal[1])
                self.day.focus_editor()

    def _open_today(self) -> None:
        if self.page:
            self.go.emit("playbooks", {"playbook": self.page.playbook, "part": "instead"})

    def _lay_out_ending(self) -> None:
        part: QWidget
        card, columns = Card(), Columns(1, 1)
        question = Heading(self.tr("How did it end?"), level=2)
        for part in (question, self.wrong):
            card.body.addWidget(part)
        card.body.addLayout(self.choices)
        for part in (self.pivot, self.day, self.note):
            card.body.addWidget(part)
        card.body.addWidget(ButtonRow(self.close_it, self.reopen, self.home))
        after = Card()
        after.body.addWidget(self.following)
        after.body.addLayout(self._leads)
        for part in (self.go_on, self.today_link, self.another):
            after.body.addWidget(part)
        columns.left.addWidget(card)
        for part in (after, self.cases_title):
            columns.right.addWidget(part)
        columns.right.addLayout(self.cases)
        for part in (self.closed, columns):
            self.body.addWidget(part)
