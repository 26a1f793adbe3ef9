"""After a PDF was saved: where it lies, what it holds, and what to do next."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.text import Text
from organizer.papers.press import Paper


class SavedCard(Card):
    """``task_done`` asks to mark the playbook's task as done, ``home`` to go on."""

    task_done = Signal()
    home = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "accent", parent)
        self.setAccessibleName(self.tr("The PDF is saved"))
        self.words = Text("")
        self.words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.task = SecondaryButton("", "check")
        self.go_home = SecondaryButton(self.tr("Go to Home"), "home")
        self.task.clicked.connect(self.task_done)
        self.go_home.clicked.connect(self.home)
        self.body.addWidget(Text(self.tr("The PDF is saved"), "h3"))
        self.body.addWidget(self.words)
        self.body.addWidget(ButtonRow(self.task, self.go_home))
        self.hide()

    def show_paper(self, path: Path, paper: Paper, task: str) -> None:
        """Say what was written; ``task`` is the title of the task that it fulfils, empty for none."""
        pages = self.tr("1 page") if paper.pages == 1 else self.tr("{count} pages").format(count=paper.pages)
        sentence = self.tr("{path} holds this letter: {pages}, US Letter. Its SHA-256 begins with {sum}.")
        self.words.setText(sentence.format(path=path, pages=pages, sum=paper.sha256[:12]))
        self.words.setAccessibleName(self.words.text())
        self.task.setVisible(bool(task))
        self.task.setText(self.tr("Mark done: {task}").format(task=task))
        self.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.words.text())

    def hide_task(self) -> None:
        """Leave only the way on: the task is done."""
        self.task.hide()
        self.go_home.setFocus(Qt.FocusReason.OtherFocusReason)
