"""One task in full: how, why, who, what proves it, its form, and the buttons that do it or mark it done."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.playbook import PROVED, TaskKind
from organizer.domain.progress import State
from organizer.gui import questions, theme
from organizer.gui.drafts import Drafts
from organizer.gui.phrases import told
from organizer.gui.typed import KeptTyping, answers_typed
from organizer.gui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.clock_card import ClockCard
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.done_form import DoneForm
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.form import Form
from organizer.gui.widgets.hold import tells_hold
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text
from organizer.store.pages.task_lines import TaskLine

_ICONS = {TaskKind.LETTER: "letter", TaskKind.RECIPIENTS: "people", TaskKind.FACTS: "box"}


class TaskPanel(Card):
    """Shows a :class:`TaskLine`. While the same task is shown again its widgets stay, and so does the focus.

    What is typed and cannot be stored yet is kept with the drafts, and stands there again with its task.

    ``left``: a field was left with another answer. ``opened``: go to the letter or the recipients.
    ``is_met``: what the task is about was done elsewhere, and it only has to be marked.
    ``finished``: day and note of a task that was done. ``passed``: all answers are given, on to the next task.
    """

    left = Signal(str, object)
    opened = Signal()
    passed = Signal()
    finished = Signal(object, str)
    reopened = Signal()
    removed = Signal()

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__("", "accent", parent)
        self.task: TaskLine | None = None
        self._drafts, self._campaign = drafts, ""
        self._typing: tuple[KeptTyping, ...] = ()
        self._today = date.min
        self._is_met = False
        self.heading = Heading("", level=3)
        self.blocked = Text("", "body", "warn")
        self._told, self._forms = QVBoxLayout(), QVBoxLayout()
        self.clocks = ClockCard()
        self._forms.setSpacing(theme.px(12))
        self.forms: tuple[Form, ...] = ()
        self.done = DoneForm()
        self._done_typing = KeptTyping(drafts, (self.done.day, self.done.note), self, is_stored=False)
        self.marked = Text("", "strong")
        self.primary = PrimaryButton("")
        self.mark = SecondaryButton("", "check")
        self.elsewhere = SecondaryButton("", "people")
        self.why_note = Text(self.tr("Say in the note what is missing, and why."), "caption", "text2")
        self.reopen = SecondaryButton(self.tr("Mark not done"), "undo")
        self.remove = LinkButton(self.tr("Delete this task"), "trash")
        self._connect()
        self.body.addWidget(self.heading)
        self.body.addWidget(self.blocked)
        self.body.addLayout(self._told)
        self.body.addWidget(self.clocks)
        self.body.addLayout(self._forms)
        buttons = ButtonRow(self.primary, self.mark, self.elsewhere, self.reopen, self.remove)
        for part in (self.marked, self.why_note, self.done, buttons):
            self.body.addWidget(part)

    def show_task(self, task: TaskLine, today: date, campaign: str, *, is_met: bool = False) -> None:
        """Show a task of a campaign; what somebody types in it stays while it is the same one."""
        is_other = self.task is None or (self.task.id, self._campaign) != (task.id, campaign)
        was_done = self.task is not None and self.task.done_on is not None
        self.task, self._today, self._campaign, self._is_met = task, today, campaign, is_met
        if is_other:
            self._build(task)
        for form in self.forms:
            form.set_values({name: task.answers[name] for name in form.fields})
        for typing in self._typing:
            typing.show(answers_typed(campaign))
        if is_other or was_done:
            self.done.begin(today, task.note)
            self._done_typing.show(done_typed(campaign, task.id))
        self.clocks.show_note(task.clocks)
        self.blocked.setText(told(task.blocked))
        self.blocked.setVisible(bool(task.blocked))
        self.marked.setText(told(task.hint) if task.marked or not task.is_needed else "")
        self._show_buttons(task, is_other=is_other)

    def focus_first(self) -> None:
        """Put the focus where the work begins: the first question without an answer, else the first button.

        What may be left out comes only after that: nobody is led past a question that the task asks.
        """
        asked = list(self.forms[0].fields.values()) if self.forms else []
        begin = next((field for field in asked if _is_open(field)), asked[0] if asked else None)
        if begin and not (self.task and self.task.done_on):
            begin.focus_editor()
        elif not self.done.isHidden():
            self.done.note.focus_editor()
        else:
            next((button for button in (self.primary, self.reopen) if not button.isHidden()), self.mark).setFocus()

    def focus_field(self, name: str) -> bool:
        """Put the focus into a field; False when it is not here."""
        form = next((entry for entry in self.forms if name in entry.fields), None)
        if form:
            form.focus_field(name)
        return form is not None

    def commit(self) -> None:
        """Report fields that are open."""
        for form in self.forms:
            form.commit()

    def _connect(self) -> None:
        self.primary.clicked.connect(self._do)
        self.mark.clicked.connect(self._mark)
        self.elsewhere.clicked.connect(self.opened)
        self.done.entered.connect(self._finish)
        self.reopen.clicked.connect(self.reopened)
        self.remove.clicked.connect(self.removed)

    def _build(self, task: TaskLine) -> None:
        self.heading.setText(task.title)
        self.setAccessibleName(task.title)
        clear(self._told)
        labelled = (
            ("{words}", task.how),
            (self.tr("Why: {words}"), task.why),
            (self.tr("Who: {words}"), task.who),
            (self.tr("Proof: {words}"), task.proof),
        )
        for place, (template, words) in enumerate(labelled):
            if words:
                role, tint = ("body", "text") if place == 0 else ("caption", "text2")
                self._told.addWidget(Text(template.format(words=words), role, tint))
        clear(self._forms)
        self.forms = tuple(Form(fields) for fields in (task.asks, task.offers) if fields)
        self._typing = tuple(KeptTyping(self._drafts, form.fields.values(), form) for form in self.forms)
        for place, form in enumerate(self.forms):
            if place:
                self._forms.addWidget(Text(self.tr("If you know it:"), "strong"))
            form.left.connect(self.left)
            self._forms.addWidget(form)
            form.show()  # at once, or it could not take the focus before the next turn of the event loop

    def _show_buttons(self, task: TaskLine, *, is_other: bool) -> None:
        by_hand, is_answer = task.kind is TaskKind.BY_HAND or self._is_met, task.kind is TaskKind.ANSWER
        is_marked = task.done_on is not None
        is_open = task.state is not State.DONE or not task.is_needed
        self.marked.setVisible(is_marked or not task.is_needed)
        if is_other or is_marked:
            self.done.setVisible(not is_marked and (by_hand or self._done_typing.is_open))
        elif by_hand or self._done_typing.is_open:
            self.done.show()
        act = self.tr("Continue") if is_answer else task.act or self.tr("Mark done")
        self.primary.setText(self.tr("Mark done") if self._is_met else act)
        icon = "check" if self._is_met else _ICONS.get(task.kind, "check")
        self.primary.set_icon("arrow-right" if is_answer else icon)
        self.primary.setVisible(not (by_hand and is_marked))
        self.elsewhere.setText(task.act)
        self.elsewhere.setVisible(self._is_met)
        self.mark.setVisible(not by_hand and task.kind not in PROVED and is_open)
        self._name_mark()
        self.reopen.setVisible(is_marked)
        self.remove.setVisible(task.is_own)

    def _do(self) -> None:
        kind = self.task.kind if self.task else TaskKind.BY_HAND
        if kind is TaskKind.ANSWER:
            self.commit()
            self._pass_on()
        elif kind is TaskKind.BY_HAND or self._is_met:
            self._finish()
        else:
            self.opened.emit()

    def _pass_on(self) -> None:
        """Go on when everything is answered or the task was marked; else say at each field what is missing."""
        task, form = self.task, self.forms[0]
        unread = [field for each in self.forms for field in each.fields.values() if field.trouble]
        if unread:
            unread[0].focus_editor()
            return
        empty = [name for name, field in form.fields.items() if _is_open(field)]
        if task and task.state is not State.DONE and empty:
            if tells_hold(self):
                return
            words = self.tr("Answer this, or mark the task done with a note: {question}")
            form.show_errors({name: words.format(question=questions.label(form.fields[name].field)) for name in empty})
            form.focus_field(empty[0])
            return
        form.show_errors({})
        self.passed.emit()

    def _mark(self) -> None:
        """First ask for day and note, then mark it. The button says which of the two it does."""
        if tells_hold(self):
            return
        if self.done.isHidden():
            self.done.show()
            self._name_mark()
            self.done.note.focus_editor()
        else:
            self._finish()

    def _name_mark(self) -> None:
        is_asking = not self.done.isHidden() and not self.mark.isHidden()
        self.mark.setText(self.tr("Mark done") if is_asking else self.tr("Mark done with a note"))
        is_answer = self.task is not None and self.task.kind is TaskKind.ANSWER
        self.why_note.setVisible(is_asking and is_answer)

    def _finish(self) -> None:
        answer = self.done.answer()
        if answer:
            self.finished.emit(*answer)


def done_typed(campaign: str, task: str) -> str:
    """Return the name of the draft that holds day and note of a task that is not marked done yet."""
    return f"done/{campaign}/{task}"


def _is_open(field: FormField) -> bool:
    """Whether a question has no answer that the task can be done with; "I do not know" is none."""
    return not field.value() or field.value() == "unknown"
