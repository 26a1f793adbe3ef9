"""After a letter went to the printer or into a file: did it print, and what comes next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.text import Heading, Text

_BREAK = "\N{ZERO WIDTH SPACE}"
"""Where a path may be broken, as ``words.path_words`` gives it; a reader is not told of it."""


class PrintedCard(Card):
    """``yes``: it is on paper. ``again`` prints it (once more), ``folder`` shows where the file lies.

    ``task_done`` asks to mark the playbook's task as done, ``home`` to go on. ``asks``: it waits for a yes.
    """

    yes = Signal()
    again = Signal()
    folder = Signal()
    task_done = Signal()
    home = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "accent", parent)
        self.heading = Heading("", level=3)
        self.words = Text("")
        self.words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.question = Text("")
        self.next = Text("", "strong")
        self.say_yes = PrimaryButton("", "check")
        self.print_again = SecondaryButton("", "printer")
        self.show_folder = SecondaryButton(self.tr("Show in folder"), "folder")
        self.task = SecondaryButton(self.tr("Mark this task done"), "check")
        self.go_home = SecondaryButton(self.tr("Go to Home"), "home")
        pairs = (
            (self.say_yes, self.yes),
            (self.print_again, self.again),
            (self.show_folder, self.folder),
            (self.task, self.task_done),
            (self.go_home, self.home),
        )
        for button, signal in pairs:
            button.clicked.connect(signal)
        for part in (self.heading, self.words, self.question, self.next, ButtonRow(*(button for button, _ in pairs))):
            self.body.addWidget(part)
        self.hide()

    @property
    def asks(self) -> bool:
        """Whether the question stands there and waits for a yes."""
        return not self.isHidden() and not self.say_yes.isHidden()

    def show_sent(self, pages: str, follow: str, *, asks: bool) -> None:
        """Ask whether it printed. ``follow`` is the title of the task that comes next, empty for none."""
        told = self.tr("{pages} went to the printer. Look at the paper: is all of it there?").format(pages=pages)
        why = self.tr("If you say yes, these pages are kept as they are.")
        self._offer(self.tr("Did it print?"), f"{told} {why}" if asks else told, asks=asks)
        self.question.hide()
        self._name(follow, self.tr("Print again"))
        self.show_folder.hide()
        self._take_focus()

    def show_saved(self, told: str, notes: Sequence[str], follow: str, *, asks: bool) -> None:
        """Say what was written, with sentences about it, and ask whether it was printed elsewhere."""
        self._offer(self.tr("The PDF is saved"), " ".join((told, *notes)), asks=asks)
        self.question.setText(self.tr("Did you print it? If you say yes, these pages are kept as they are."))
        self.question.setVisible(asks)
        self._name(follow, self.tr("Print it here"))
        self.show_folder.show()
        self._take_focus()

    def show_kept(self, task: str) -> None:
        """Say that the print is kept; ``task`` is the title of the task that it can fulfil, empty for none."""
        words = self.tr("If you change the letter now, print it again. Once it is signed, it stays as it is.")
        self._offer(self.tr("The printed letter is kept"), words, asks=False)
        for part in (self.question, self.print_again, self.show_folder):
            part.hide()
        self.task.setVisible(bool(task))
        self.task.setAccessibleName(self.tr("Mark done: {task}").format(task=task))
        self._name_next(self.tr("Your task: {task}"), task)
        self._take_focus()

    def hide_task(self) -> None:
        """Leave only the way on: the task is done."""
        self.task.hide()
        self.next.hide()
        self.go_home.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, title: str, words: str, *, asks: bool) -> None:
        self.setAccessibleName(title)
        self.heading.setText(title)
        self.words.setText(words)
        self.words.setAccessibleName(words.replace(_BREAK, ""))
        self.say_yes.setVisible(asks)
        self.print_again.show()
        self.task.hide()
        self.go_home.setVisible(not asks)

    def _name(self, follow: str, again: str) -> None:
        self.say_yes.setText(self.tr("Yes, keep it and go on") if follow else self.tr("Yes, keep it"))
        self.print_again.setText(again)
        self._name_next(self.tr("Next: {task}"), follow)

    def _name_next(self, template: str, task: str) -> None:
        """Name a task in a line of its own: in a button it would be wider than the page where texts are large."""
        self.next.setText(template.format(task=task))
        self.next.setVisible(bool(task))

    def _take_focus(self) -> None:
        self.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self.heading.text()}. {self.words.accessibleName()}")
