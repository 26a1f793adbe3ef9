"""Step: one step of the playbook with its tasks, and beside it where it comes from and what contradicts it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from organizer.domain.changes import Topic
from organizer.domain.fields import Answer
from organizer.domain.playbook import PROVED, TaskKind
from organizer.domain.progress import State
from organizer.gui import theme, words
from organizer.gui.address_task import load_checks
from organizer.gui.desk import Desk
from organizer.gui.dialogs.print_pages import BY_DIALOG
from organizer.gui.models.rows import Row
from organizer.gui.paper_out import PaperOut
from organizer.gui.phrases import told
from organizer.gui.printing import Asking
from organizer.gui.task_places import PLACES, RECORDED, arguments_of
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.columns import ButtonRow, Columns
from organizer.gui.widgets.gate_card import GateCard
from organizer.gui.widgets.in_sight import InSight
from organizer.gui.widgets.new_task import NewTask
from organizer.gui.widgets.note_card import NoteCard
from organizer.gui.widgets.notes_box import NotesBox
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.proof_card import ProofCard
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.source_column import SourceColumn
from organizer.gui.widgets.task_panel import TaskPanel, done_typed
from organizer.gui.widgets.text import Heading
from organizer.papers.press import Paper
from organizer.papers.proof_sheet import proof_sheet
from organizer.store.campaigns import answer, answer_all
from organizer.store.pages import step as page_of
from organizer.store.pages.step import StepPage
from organizer.store.pages.task_lines import TaskLine
from organizer.store.steps import add_task, finish_step, finish_task, note_step, remove_task, reopen_task

_PROOF = "proof-of-notice.pdf"


class StepScreen(Screen):
    """Without arguments the current step. ``step`` names one, ``task`` a task in it, ``field`` an answer to give."""

    name = "step"
    watches = frozenset(Topic) - {Topic.FACTS}

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, asking: Asking = BY_DIALOG) -> None:
        super().__init__(desk, parent)
        self.page: StepPage | None = None
        self.out = PaperOut(self, asking)
        self._step = self._task = ""
        self.before = SecondaryButton(self.tr("Previous step"), "arrow-left")
        self.after = SecondaryButton(self.tr("Next step"), "arrow-right")
        self.choice = Choice()
        self.choice.setAccessibleName(self.tr("Go to step"))
        self.blocked = NoteCard("warn")
        self.gate = GateCard()
        titles = (self.tr("What you do"), self.tr("Why"), self.tr("Who does it"), self.tr("What proves it"))
        self.what, self.why, self.who, self.proof = (Passage(title) for title in titles)
        self.tasks = RowList(self.tr("Tasks"))
        self.panel = TaskPanel(desk.drafts)
        self.matrix = ProofCard()
        self.new_task = NewTask(desk.drafts)
        self.finish = SecondaryButton(self.tr("Mark step done"), "check")
        self.gone = NoteCard("info")
        self.notes = NotesBox(self.tr("Notes"))
        self.sources = SourceColumn()
        self.in_sight = InSight(self.area)
        self._lay_out_step()
        self._connect()

    def title(self) -> str:
        """Return the title of the step."""
        return self.page.title if self.page else self.tr("Steps")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Work through the tasks from top to bottom. Enter opens a task. Space marks it done or not done.\n\n"
            "A task with questions is done when all of them are answered. Each answer is stored when you leave it.\n\n"
            "Add a task of your own with Ctrl+T. It does not hold the step back. Delete removes it.\n\n"
            "Alt+Left and Alt+Right go to the step before and after. On the first step Alt+Left goes back to the last "
            "page. The box at the top goes to any step.\n\n"
            "Where this comes from names each document. Addresses are shown and never opened by the program."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        acts: dict[str, Callable[[], None]] = {"primary": self.do_next, "add_task": self.new_task.open_form}
        if self.page and self.page.before:  # on the first step the keys go back to where somebody came from
            acts["previous"] = lambda: self._move(-1)
        if self.page and self.page.after:
            acts["next"] = lambda: self._move(1)
        return acts

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Open a step, at the task or the field that is asked for."""
        given = arguments or {}
        task, field = str(given.get("task", "")), str(given.get("field", ""))
        self._step, self._task = str(given.get("step", "")), task
        super().arrive(arguments)
        self.in_sight.top()
        if (task or field) and not self.panel.isHidden():
            if not self.panel.focus_field(field):
                self.panel.focus_first()
            self.in_sight.follow(self.panel)

    def refresh(self) -> None:
        """Read the step and draw it."""
        field = str(self.arguments.get("field", ""))
        playbooks, today = self.desk.playbooks, self.desk.today()
        self.draw(self.desk.read(page_of.load, self.desk.campaign, playbooks, today, step_id=self._step, field=field))

    def renew(self) -> None:
        """Let the heading say which step of how many it is."""
        super().renew()
        if self.page:
            self.heading.setAccessibleName(f"{told(self.page.place)}, {self.page.title}")

    def draw(self, page: StepPage) -> None:
        """Show the page."""
        self.page, self._step = page, page.id
        self.set_lead(f"{told(page.place)}. {told(page.state_words)}.")
        self._draw_way(page)
        reason = told(page.blocked)
        self.gate.show_note(page.gate)
        self.blocked.say(self.tr("This step cannot start yet") if reason else "", (f"{reason}.",))
        passages = (self.what, page.what), (self.why, page.why), (self.who, page.who), (self.proof, page.proof)
        for passage, text in passages:
            passage.show_texts((text,))
        self._task = self._task if page.task(self._task) else page.open_task
        self.tasks.show_rows(tuple(_row(line, number, page) for number, line in enumerate(page.tasks, start=1)))
        self.finish.setVisible(page.state is not State.DONE)
        chosen = self._with_waiting(page.task(self._task))
        self.panel.setVisible(chosen is not None)
        if chosen:
            self.tasks.choose_row(chosen.id)
            self.panel.show_task(chosen, self.desk.today(), self.desk.campaign, is_met=self._is_met(chosen))
        self.matrix.show_rows(page.proof_of_notice, blocked=bool(page.blocked))
        self.new_task.show_step(f"new_task/{self.desk.campaign}/{page.id}")
        self.gone.say(
            self.tr("No longer in the playbook") if page.gone else "", (told(task.words) for task in page.gone)
        )
        self.notes.show_text(self.desk.waiting.shown(page.notes, note_step, self.desk.campaign, self._step))
        self.sources.show_page(page)

    def do_next(self) -> None:
        """Do the open task's act, or go on to the next step when there is none."""
        if self.panel.isHidden() or (self.panel.task and self.panel.primary.isHidden()):
            self._move(1)
        else:
            self.panel.primary.click()

    def _lay_out_step(self) -> None:
        self.head.addWidget(ButtonRow(self.before, self.after))
        columns = Columns()
        task_card = Card()
        task_card.body.setContentsMargins(0, 0, 0, 0)
        task_card.body.addWidget(self.tasks)
        notes_card = Card(self.tr("Notes"))
        notes_card.body.addWidget(self.notes)
        notes_card.body.addWidget(self.notes.private)
        heading = Heading(self.tr("Tasks"), level=2)
        for part in (self.gate, self.blocked, self.what, self.why):
            columns.left.addWidget(part)
        pair = QHBoxLayout()
        pair.setSpacing(theme.px(16))
        for passage in (self.who, self.proof):
            pair.addWidget(passage, 1, Qt.AlignmentFlag.AlignTop)
        columns.left.addLayout(pair)
        for widget in (heading, task_card, self.panel, self.new_task, ButtonRow(self.finish), self.gone, notes_card):
            columns.left.addWidget(widget)
        columns.right.addWidget(self.sources)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.matrix)
        self.body.addWidget(columns)

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self._move(-1))
        self.after.clicked.connect(lambda: self._move(1))
        self.choice.chosen.connect(lambda: self.go.emit("step", {"step": self.choice.value()}))
        self.tasks.chosen.connect(self._choose)
        self.tasks.toggled.connect(self._toggle)
        self.tasks.deleted.connect(self._remove)
        self.panel.left.connect(lambda name, value: self.desk.write_typed(answer, self.desk.campaign, name, value))
        self.panel.clocks.used.connect(self._use)
        self.gate.leads(self.go.emit)
        self.panel.opened.connect(self._open)
        self.panel.passed.connect(self._advance)
        self.panel.finished.connect(self._finish_here)
        self.panel.reopened.connect(lambda: self._toggle(self._task))
        self.panel.removed.connect(lambda: self._remove(self._task))
        self.new_task.added.connect(self._add)
        self.finish.clicked.connect(self._finish_step)
        self.notes.left.connect(lambda text: self.desk.write_typed(note_step, self.desk.campaign, self._step, text))
        self.matrix.asked.connect(lambda place, letter: self.go.emit(place, {"letter": letter}))
        self.matrix.printed.connect(self._print_proof)
        self.matrix.saved.connect(self._save_proof)
        self.sources.case_chosen.connect(self._open_case)
        self.sources.evidence_asked.connect(lambda: self.go.emit("evidence", {}))

    def _draw_way(self, page: StepPage) -> None:
        offered = self.tr("{number}. {title} ({state})")
        self.choice.offer(
            tuple(
                (line.id, offered.format(number=line.number, title=line.title, state=words.state_word(line.state)))
                for line in page.steps
            )
        )
        self.choice.set_value(page.id)
        for button, neighbour, template in (
            (self.before, page.before, self.tr("Previous step: {title}")),
            (self.after, page.after, self.tr("Next step: {title}")),
        ):
            button.setVisible(neighbour is not None)
            button.setAccessibleName(template.format(title=neighbour.title if neighbour else ""))

    def _move(self, by: int) -> None:
        page = self.page
        neighbour = (page.before if by < 0 else page.after) if page else None
        if neighbour:
            self.go.emit("step", {"step": neighbour.id})
        else:
            self.desk.refused.emit(self.tr("This is the last step."))

    def _choose(self, task: str) -> None:
        self._task = task
        if self.page:
            self.draw(self.page)
        self.panel.focus_first()
        self.in_sight.follow(self.panel)

    def _use(self, answers: Mapping[str, Answer]) -> None:
        """Take over what a list says, and go to where it stands now."""
        if self.desk.write(answer_all, self.desk.campaign, answers).entry:
            self.panel.focus_field(next(iter(answers)))

    def _open(self) -> None:
        line = self._line(self._task)
        if line is None:
            return
        is_early = line.blocked and line.kind in RECORDED
        if is_early and line.kind is not TaskKind.OUTCOME:  # a campaign can be closed at any time
            self.desk.refused.emit(self._not_yet(told(line.blocked)))
            return
        place = PLACES.get(line.kind, "recipients")
        self.go.emit(place, arguments_of(line.kind, line.letter))

    def _proof(self) -> Paper | None:
        """Return the proof sheet; None when it cannot be printed, which the bar then says."""
        desk = self.desk
        return self.out.tried(lambda: desk.read(proof_sheet, desk.campaign, desk.playbooks, self._step, desk.today()))

    def _print_proof(self) -> None:
        paper = self._proof()
        sent = self.out.send(paper.data, _PROOF) if paper else None
        if sent and sent.file:
            self._say_saved(Path(sent.file))
        elif sent:
            self.desk.told.emit(self.tr("The proof sheet went to the printer."))

    def _save_proof(self) -> None:
        paper = self._proof()
        path = self.out.save(paper.data, _PROOF) if paper else None
        if path:
            self._say_saved(path)

    def _say_saved(self, path: Path) -> None:
        self.desk.told.emit(self.tr("{path} is saved.").format(path=words.path_words(path)))

    def _open_case(self, case: str) -> None:
        if self.page:
            self.go.emit("playbooks", {"playbook": self.page.playbook, "part": f"case/{case}"})

    def _with_waiting(self, line: TaskLine | None) -> TaskLine | None:
        """Return a task with the answers that wait for the disk."""
        if line is None:
            return None
        shown = self.desk.waiting.shown
        answers = {name: shown(given, answer, self.desk.campaign, name) for name, given in line.answers.items()}
        return replace(line, answers=answers)

    def _is_met(self, line: TaskLine) -> bool:
        """Whether nothing is left to do in a task but to mark it done: the addresses of all its offices are checked."""
        if line.kind is not TaskKind.RECIPIENTS or line.state is State.DONE:
            return False
        desk = self.desk
        checks = desk.read(load_checks, desk.campaign, desk.playbooks, desk.seed, desk.today())
        return bool(checks) and all(check.checked_on for check in checks)

    def _line(self, task: str) -> TaskLine | None:
        return self.page.task(task) if self.page else None

    def _finish(self, task: str, day: date, note: str) -> bool:
        line = self._line(task)
        if line and line.blocked:
            self.desk.refused.emit(self._not_yet(told(line.blocked)))
            return False
        by = self.page.initials if self.page else ""
        if self.desk.write(finish_task, self.desk.campaign, task, day, note=note, by=by).entry:
            self._advance()
            return True
        return False

    def _finish_here(self, day: date, note: str) -> None:
        done = done_typed(self.desk.campaign, self._task)
        if self._finish(self._task, day, note):
            self.desk.drafts.drop(done)

    def _advance(self) -> None:
        """Go to the next open task of the step, or to the button that leads to the next step."""
        self._task = ""
        self.renew()
        if self.panel.isHidden():
            (self.after if self.page and self.page.after else self.before).setFocus()
        else:
            self.panel.focus_first()
            self.in_sight.follow(self.panel)

    def _toggle(self, task: str) -> None:
        line = self._line(task)
        if line is None:
            return
        if line.done_on:
            self._task = task
            self.desk.write(reopen_task, self.desk.campaign, task)
        elif line.kind in PROVED:
            self.desk.refused.emit(self.tr("A tick does not end this task. Open it, and write down what was done."))
        elif line.state is State.DONE and line.is_needed and line.kind in RECORDED:
            self.desk.refused.emit(self.tr("This task is done because of what is written down. Change it there."))
        elif line.state is State.DONE and line.is_needed:
            self.desk.refused.emit(self.tr("This task is done because it is answered. Empty an answer to open it."))
        else:
            self._finish(task, self.desk.today(), line.note)
            self.tasks.setFocus()

    def _remove(self, task: str) -> None:
        line = self._line(task)
        if line and line.is_own:
            self.desk.write(remove_task, self.desk.campaign, task)
        else:
            self.desk.refused.emit(self.tr("This task belongs to the playbook. You can delete only tasks you added."))

    def _add(self, title: str) -> None:
        made = self.desk.write(add_task, self.desk.campaign, self._step, title).made
        if made:
            self.new_task.put_away()
            self.tasks.choose_row(made)

    def _finish_step(self) -> None:
        page = self.page
        if page is None:
            return
        if page.blocked:
            self.desk.refused.emit(self._not_yet(told(page.blocked)))
            return
        open_tasks = tuple(line.id for line in page.tasks if line.state is not State.DONE and line.kind not in PROVED)
        if not open_tasks and page.state is not State.DONE:
            self.desk.refused.emit(self.tr("What is left here is done by writing it down, task by task."))
            return
        if self.desk.write(finish_step, self.desk.campaign, open_tasks, self.desk.today(), page.initials).entry:
            self._advance()

    def _not_yet(self, reason: str) -> str:
        return self.tr("This cannot be done yet. {reason}.").format(reason=reason)


def _row(line: TaskLine, number: int, page: StepPage) -> Row:
    is_done = line.state is State.DONE
    return Row(
        key=line.id,
        title=line.title,
        hint=told(line.hint),
        status=words.state_word(line.state),
        tone=words.state_tone(line.state),
        mark="check" if is_done else str(number),
        is_current=line.id == page.open_task and line.state is State.NOT_STARTED,
        is_muted=line.state is State.BLOCKED,
        spoken=told(line.spoken),
    )
