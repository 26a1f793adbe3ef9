"""Home: what to do now, how far the campaign is, what comes and what is waited for."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.domain.due import Due
from organizer.domain.follow_ups import FollowUp
from organizer.domain.playbook import TaskKind
from organizer.domain.progress import State
from organizer.domain.told_act import told_act
from organizer.gui import words
from organizer.gui.acts import act_words
from organizer.gui.address_task import load_checks
from organizer.gui.date_acts import give_time, tick_date
from organizer.gui.desk import Desk
from organizer.gui.follow_up import open_follow_up
from organizer.gui.language import ENGLISH, spoken_language
from organizer.gui.models.rows import Row
from organizer.gui.phrases import told
from organizer.gui.task_places import PLACES, arguments_of
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import Columns
from organizer.gui.widgets.copies_card import CopiesCard
from organizer.gui.widgets.gate_card import GateCard
from organizer.gui.widgets.home_side import HomeSide
from organizer.gui.widgets.more_time import time_typed
from organizer.gui.widgets.news_card import News, NewsCard
from organizer.gui.widgets.next_card import NextCard
from organizer.gui.widgets.note_card import NoteCard
from organizer.gui.widgets.progress import SegmentedProgress
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.text import Heading
from organizer.store.pages import playbook_changes
from organizer.store.pages.home import HomePage, page_of
from organizer.store.pages.playbook_changes import PlaybookNews
from organizer.store.pages.since import NOTHING_NEW, SincePage, Written, news_of
from organizer.store.pages.step_lines import StepLine
from organizer.store.record import load_record
from organizer.store.settings import load_settings
from organizer.store.steps import finish_task
from organizer.store.visits import Visit, keep_visit, load_visit

SEEN = Visit()
"""Stands for a look that leaves nothing to tell until the file is opened again."""
_ICONS = {
    TaskKind.ANSWER: "page",
    TaskKind.LETTER: "letter",
    TaskKind.RECIPIENTS: "people",
    TaskKind.FACTS: "box",
    TaskKind.SIGNED: "letter",
    TaskKind.MAILED: "send",
    TaskKind.DELIVERED: "stamp",
    TaskKind.ANSWERED: "tray",
    TaskKind.CONTACT: "tray",
    TaskKind.MEETING: "tray",
}


class HomeScreen(Screen):
    """Answers "what do I do now?" with one card and one primary button."""

    name = "home"
    watches = frozenset(
        {
            Topic.CAMPAIGNS, Topic.ANSWERS, Topic.STEPS, Topic.LETTERS, Topic.RECIPIENTS, Topic.OFFICES, Topic.MAIL,
            Topic.DATES,
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._page: HomePage | None = None
        self._is_checked = False
        self.progress = SegmentedProgress()
        self.links: dict[str, tuple[LinkButton, LinkButton]] = {}
        self.late, self.history = self._notes()
        self.gate = GateCard()
        self.gate.leads(self.go.emit)
        self.following = NextCard()
        self.following.primary.clicked.connect(self.do_next)
        self.following.more.clicked.connect(self._open_task)
        self.steps = RowList(self.tr("Steps"))
        self.steps.chosen.connect(lambda key: self.go.emit("step", {"step": key}))
        step_card = Card()
        step_card.body.setContentsMargins(0, 0, 0, 0)
        step_card.body.addWidget(self.steps)
        self.since = NewsCard(self.tr("Since you were last here"))
        self.since.read.connect(self._got_it)
        self.since.followed.connect(lambda key: self.go.emit("date", {"date": key}))
        self.side = HomeSide()
        self.side.asked.connect(self.go)
        self.side.ticked.connect(lambda due: tick_date(desk, desk.campaign, due))
        self.side.given.connect(self._give_time)
        self.side.written.connect(self._write)
        columns = Columns()
        for part in (self.following, Heading(self.tr("Steps"), level=2), step_card):
            columns.left.addWidget(part)
        columns.right.addWidget(self.side)
        columns.right.addWidget(self.history)
        self.see_changes = LinkButton(self.tr("See what changed"), "book")
        self.see_changes.clicked.connect(lambda: self.go.emit("playbook_changes", {}))
        self.changed = NoteCard("info", self.see_changes)
        self.copies = CopiesCard(desk)
        self.copies.asked.connect(self.go)
        self.copies.left.connect(self.focus_heading)
        for row in (self.progress, self.late, self.gate, self.changed, self.since, self.copies, columns):
            self.body.addWidget(row)

    def title(self) -> str:
        """Return the name of the page, for the window's title; the heading says place and aim."""
        return self.tr("Home")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "The green card says what to do next. Its button takes you there. Alt+N presses it from here.\n\n"
            "Steps shows the whole way. Press Enter on a step to open it. A step that cannot start yet says why.\n\n"
            "Late shows dates that passed. Write the letter, give more time with a reason, or mark it done.\n\n"
            "Waiting for an answer shows what each office owes. A line goes away when you write down the answer."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"primary": self.do_next}

    def refresh(self) -> None:
        """Read the campaign and draw it."""
        page, is_checked, since, news = self.desk.read(_load, self.desk)
        self.draw(page, is_checked)
        self._tell_since(since)
        self._tell_playbook(news)
        self.copies.show_file()

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
        self.gate.show_note(page.gate)
        self._draw_following(page)
        self.steps.show_rows(tuple(_row(line) for line in page.steps))
        self.side.show_page(page)
        for card in self.side.late_cards:
            card.form.show_typed(self.desk.drafts, time_typed(self.desk.campaign, card.key))

    def do_next(self) -> None:
        """Go to the next act: the letter, the mail log, the recipients, or the task in its step."""
        following = self._page.following if self._page else None
        is_over = following is None and self._page is not None and self._page.history is None
        if self._page and (self._page.closed or is_over):
            self.go.emit("ending", {})
        elif following is None:
            self._open_playbook("instead")
        elif self._is_checked:
            by = self.desk.read(load_settings).get("initials", "")
            self.desk.write(finish_task, self.desk.campaign, following.task, self.desk.today(), by=by)
        elif following.kind in PLACES:
            self.go.emit(PLACES[following.kind], arguments_of(following.kind, following.letter))
        else:
            self._open_task()

    def _tell_since(self, since: SincePage) -> None:
        """Tell what is new since the last look; without any news the look is kept, and nothing is told any more."""
        desk = self.desk
        if since.at is not None and since.is_news:
            self.since.tell(self._news(since))
            return
        self.since.tell(())
        visit = desk.visits[desk.campaign]
        desk.visits[desk.campaign] = SEEN
        known, now = (since.at, visit.dates, visit.seq), (desk.today(), since.days, visit.newest)
        if since is not NOTHING_NEW and not desk.is_read_only and known != now:
            desk.write(keep_visit, desk.campaign, since.days)

    def _tell_playbook(self, news: PlaybookNews) -> None:
        """Tell that the playbook changed, or that done tasks are no longer in it."""
        gone = self.tr("Done tasks that are no longer in the playbook: {count}").format(count=news.gone)
        title = self.tr("The playbook changed") if news.words else gone if news.gone else ""
        self.changed.say(title, (told(news.words), gone if news.gone else "") if news.words else ())

    def _news(self, since: SincePage) -> tuple[News, ...]:
        moved = tuple((line.key, f"{told(line.words)}. {told(line.why)}") for line in since.moved)
        return (
            (self.tr("Late now"), tuple((key, told(words)) for key, words in since.late)),
            (self.tr("Dates that moved"), moved),
            (self.tr("Answers that came"), tuple(("", told(words)) for words in since.answers)),
            (self.tr("What was written"), tuple(("", self._written(entry)) for entry in since.written)),
        )

    def _written(self, entry: Written) -> str:
        # Other languages than English name an act as history does: their words for it are known.
        template = told_act(entry.template) if spoken_language() == ENGLISH else entry.template
        act = act_words(template, entry.values, self.desk)
        if entry.by:
            act = self.tr("{who}: {act}").format(who=entry.by, act=act)
        return self.tr("{act}, {count} times").format(act=act, count=entry.count) if entry.count > 1 else act

    def _got_it(self) -> None:
        """Keep that the news was read. In a file that is read only it is only put away."""
        desk = self.desk
        since = desk.read(_load, desk)[2]
        desk.visits[desk.campaign] = SEEN
        if not desk.is_read_only:
            desk.write(keep_visit, desk.campaign, since.days)
        self.since.tell(())
        self.focus_heading()

    def _give_time(self, due: Due, until: date, reason: str) -> None:
        if give_time(self.desk, self.desk.campaign, due, until, reason):
            self.desk.drafts.drop(time_typed(self.desk.campaign, due.key))
            self.focus_heading()

    def _write(self, offer: FollowUp) -> None:
        open_follow_up(self.desk, self.go, offer)

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
        if page.closed:
            words, steps = told(page.closed.title), "\n".join(f"\u2022 {step}" for step in page.closed.following[:3])
            note = f"{page.closed.note}\n{steps}" if page.closed.note else steps
            self.following.show_act(words, note, self.tr("See what you can do next"), "arrow-right", words, more=False)
            self.following.eyebrow.setText(self.tr("This campaign is closed"))
            return
        self.following.eyebrow.setText(self.tr("Do this next"))
        if following:
            is_elsewhere = following.kind in PLACES
            text, act, icon = following.text, following.act, _ICONS.get(following.kind, "check-circle")
            if self._is_checked:
                text = self.tr("All addresses of this task are checked. Mark it done to go on.")
                act, icon = self.tr("Mark done"), "check"
            self.following.show_act(following.title, text, act, icon, told(following.spoken), more=is_elsewhere)
            return
        title = self.tr("All steps are done")
        if page.history is None:
            text = self.tr("Your record is complete. Close the campaign, or go on with another playbook.")
            self.following.show_act(title, text, self.tr("Close this campaign"), "check", title, more=False)
            return
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
    desk: Desk,
) -> tuple[HomePage, bool, SincePage, PlaybookNews]:
    known = (session, desk.campaign, desk.playbooks)
    record = load_record(*known, desk.holidays, desk.today())
    page = page_of(session, desk.campaign, record, desk.today(), desk.playbooks)
    if desk.campaign not in desk.visits:
        desk.visits[desk.campaign] = load_visit(session, desk.campaign)
    visit, since = desk.visits[desk.campaign], NOTHING_NEW
    if visit is not SEEN:
        since = news_of(session, desk.campaign, record, desk.today(), visit)
    playbook = playbook_changes.news_of(session, desk.campaign, record.playbook)
    if page.following is None or page.following.kind is not TaskKind.RECIPIENTS:
        return page, False, since, playbook
    checks = load_checks(*known, desk.seed, desk.today())
    return page, bool(checks) and all(check.checked_on for check in checks), since, playbook


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
