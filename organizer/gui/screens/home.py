"""Home: what to do now, how far the campaign is, what comes and what is waited for."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.changes import Topic
from organizer.domain.office import Office
from organizer.domain.playbook import Playbook, TaskKind
from organizer.domain.progress import State
from organizer.gui import words
from organizer.gui.address_task import load_checks
from organizer.gui.desk import Desk
from organizer.gui.models.rows import Row
from organizer.gui.phrases import told
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import Columns
from organizer.gui.widgets.day_row import DayRow
from organizer.gui.widgets.next_card import NextCard
from organizer.gui.widgets.note_card import NoteCard
from organizer.gui.widgets.progress import SegmentedProgress
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.screen import Screen, clear
from organizer.gui.widgets.text import Heading, Text
from organizer.store.pages import home as page_of
from organizer.store.pages.home import HomePage
from organizer.store.pages.step_lines import StepLine
from organizer.store.settings import load_settings
from organizer.store.steps import finish_task

_ICONS = {
    TaskKind.ANSWER: "page",
    TaskKind.LETTER: "letter",
    TaskKind.RECIPIENTS: "people",
}


class HomeScreen(Screen):
    """Answers "what do I do now?" with one card and one primary button."""

    name = "home"
    watches = frozenset({Topic.CAMPAIGNS, Topic.ANSWERS, Topic.STEPS, Topic.LETTERS, Topic.RECIPIENTS, Topic.OFFICES})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._page: HomePage | None = None
        self._is_checked = False
        self.progress = SegmentedProgress()
        self.links: dict[str, tuple[LinkButton, LinkButton]] = {}
        self.late, self.history = self._notes()
        self.following = NextCard()
        self.following.primary.clicked.connect(self.do_next)
        self.following.more.clicked.connect(self._open_task)
        self.steps = RowList(self.tr("Steps"))
        self.steps.chosen.connect(lambda key: self.go.emit("step", {"step": key}))
        step_card = Card()
        step_card.body.setContentsMargins(0, 0, 0, 0)
        step_card.body.addWidget(self.steps)
        self.coming, self.waiting = QVBoxLayout(), QVBoxLayout()
        columns = Columns()
        for part in (self.following, Heading(self.tr("Steps"), level=2), step_card):
            columns.left.addWidget(part)
        for title, column in ((self.tr("Coming up"), self.coming), (self.tr("Waiting for an answer"), self.waiting)):
            card = Card(title)
            card.body.addLayout(column)
            columns.right.addWidget(card)
        columns.right.addWidget(self.history)
        for row in (self.progress, self.late, columns):
            self.body.addWidget(row)

    def title(self) -> str:
        """Return the name of the page, for the window's title; the heading says place and aim."""
        return self.tr("Home")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "The green card says what to do next. Its button takes you there. Alt+N presses it from here.\n\n"
            "Steps shows the whole way. Press Enter on a step to open it. A step that cannot start yet says why.\n\n"
            "Waiting for an answer shows what others must do now. It leaves the list when you record the next task."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"primary": self.do_next}

    def refresh(self) -> None:
        """Read the campaign and draw it."""
        desk = self.desk
        self.draw(*desk.read(_load, desk.campaign, desk.playbooks, desk.seed, desk.today()))

    def renew(self) -> None:
        """Let the heading say place and aim: the window's title names the place already."""
        super().renew()
        if self._page:
            self.heading.setText(told(self._page.title))

    def draw(self, page: HomePage, is_checked: bool = False) -> None:
        """Show the page. ``is_checked``: the next task is to check addresses, and all of them are."""
        self._page, self._is_checked = page, is_checked
        self.set_lead(told(page.lead))
        self.progress.show_states(page.states, told(page.done))
        self._draw_history(page)
        self._draw_following(page)
        self.steps.show_rows(tuple(_row(line) for line in page.steps))
        clear(self.coming)
        for coming in page.coming:
            self.coming.addWidget(DayRow(coming.day, told(coming.title), told(coming.hint), told(coming.spoken)))
        if not page.coming:
            empty = self.tr("No dates ahead. Dates that you enter in the steps show here.")
            self.coming.addWidget(Text(empty, "body", "text2"))
        clear(self.waiting)
        for waiting in page.waiting:
            self.waiting.addWidget(DayRow(None, waiting.what, told(waiting.hint), told(waiting.spoken)))
        if not page.waiting:
            empty = self.tr("Nothing yet. What you asked others for shows here until they answer.")
            self.waiting.addWidget(Text(empty, "body", "text2"))

    def do_next(self) -> None:
        """Go to the next act: the letter, the recipients, or the task in its step."""
        following = self._page.following if self._page else None
        if following is None:
            self._open_playbook("instead")
        elif following.kind is TaskKind.LETTER:
            self.go.emit("letter", {"letter": following.letter})
        elif self._is_checked:
            by = self.desk.read(load_settings).get("initials", "")
            self.desk.write(finish_task, self.desk.campaign, following.task, self.desk.today(), by=by)
        elif following.kind is TaskKind.RECIPIENTS:
            self.go.emit("recipients", {})
        else:
            self._open_task()

    def _notes(self) -> tuple[NoteCard, NoteCard]:
        words_of = {"instead": self.tr("What people do today instead"), "today": self.tr("What is different today")}
        for part, text in words_of.items():
            self.links[part] = (LinkButton(text), LinkButton(text))
            for link in self.links[part]:
                link.clicked.connect(lambda _checked=False, wanted=part: self._open_playbook(wanted))
        late, history = zip(*self.links.values(), strict=True)
        return NoteCard("warn", *late), NoteCard("", *history)

    def _draw_history(self, page: HomePage) -> None:
        note = page.history
        late = note is not None and note.is_late
        self.late.say(told(note.title) if note and late else "", note.texts if note else ())
        self.history.say(told(note.title) if note and not late else "")

    def _draw_following(self, page: HomePage) -> None:
        following = page.following
        if following:
            is_elsewhere = following.kind in (TaskKind.LETTER, TaskKind.RECIPIENTS)
            text, act, icon = following.text, following.act, _ICONS.get(following.kind, "check-circle")
            if self._is_checked:
                text = self.tr("All addresses of this task are checked. Mark it done to go on.")
                act, icon = self.tr("Mark done"), "check"
            self.following.show_act(following.title, text, act, icon, told(following.spoken), more=is_elsewhere)
            return
        title = self.tr("All steps are done")
        text = self.tr("Your record is complete. Read on what people do today, and decide if you go on.")
        self.following.show_act(title, text, self.tr("See what people do today"), "book", title, more=False)

    def _open_task(self) -> None:
        following = self._page.following if self._page else None
        if following:
            self.go.emit("step", {"step": following.step, "task": following.task})

    def _open_playbook(self, part: str) -> None:
        if self._page:
            self.go.emit("playbooks", {"playbook": self._page.playbook, "part": part})


def _load(
    session: Any,  # noqa: ANN401 - a session of the store, whose engine the window does not name
    campaign: str,
    playbooks: Mapping[str, Playbook],
    seed: tuple[Office, ...],
    today: date,
) -> tuple[HomePage, bool]:
    page = page_of.load(session, campaign, playbooks, today)
    if page.following is None or page.following.kind is not TaskKind.RECIPIENTS:
        return page, False
    checks = load_checks(session, campaign, playbooks, seed, today)
    return page, bool(checks) and all(check.checked_on for check in checks)


def _row(line: StepLine) -> Row:
    return Row(
        key=line.id,
        title=line.title,
        hint=told(line.hint),
        status=words.state_word(line.state),
        tone=words.state_tone(line.state),
        mark="check" if line.state is State.DONE else str(line.number),
        is_current=line.is_current,
        is_muted=line.state is State.BLOCKED,
        spoken=told(line.spoken),
    )
