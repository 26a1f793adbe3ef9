"""Add a playbook: who wrote what is in a folder, what it contains, and every problem of it, before it is added."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from organizer.gui import words
from organizer.gui.desk import Desk
from organizer.gui.own_playbooks import add_playbook, candidate_in, shelves_of
from organizer.gui.questions import marked_english
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.screen import Screen, clear
from organizer.gui.widgets.text import Heading, Text
from organizer.playbooks.problem import FileProblem
from organizer.playbooks.user_folder import Candidate

MOST_LISTED = 50
"""So many problems are listed: a page with hundreds would be slow."""


class AddPlaybookScreen(Screen):
    """It is given ``folder``. Nothing is copied before the button is pressed."""

    name = "add_playbook"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.found: Candidate | None = None
        self.add = PrimaryButton(self.tr("Add this playbook"), "plus")
        self.add.clicked.connect(self._add)
        self.back = SecondaryButton(self.tr("Back to the playbooks"))
        self.back.clicked.connect(lambda: self.go.emit("playbooks", {}))
        self.card = Card()
        self.problems = Card("", "danger")
        self.warnings = Card("", "warn")
        for part in (self.card, self.problems, self.warnings, ButtonRow(self.add, self.back)):
            self.body.addWidget(part)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Add a playbook")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "This page says who wrote the playbook, and what is in it. Read that before you add it.\n\n"
            "A playbook with a problem is not added. Each problem names its file and its place in the file.\n\n"
            "A translation that is missing or old keeps nothing out. The English stands there, with a mark.\n\n"
            "The folder is copied. Change your own copy of it, then add it again."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"primary": self.add.click} if self.found and self.found.playbook else {}

    def problem_count(self) -> int:
        """Return how many problems the folder has."""
        return len(self.found.problems) if self.found else 0

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Look at the folder."""
        folder = str((arguments or {}).get("folder", ""))
        self.found = candidate_in(self.desk, Path(folder)) if folder else None
        super().arrive(arguments)

    def refresh(self) -> None:
        """Draw what was found."""
        self.draw(self.found)

    def draw(self, found: Candidate | None) -> None:
        """Show the contents of the folder, or its problems."""
        book = found.playbook if found else None
        for card in (self.card, self.problems, self.warnings):
            clear(card.body)
        self.add.setVisible(book is not None)
        self.problems.setVisible(bool(found and found.problems))
        self.warnings.setVisible(bool(found and found.warnings))
        self.set_lead(words.path_words(Path(str(self.arguments["folder"]))) if found else "")
        if found and book:
            self.card.body.addWidget(Heading(book.title, level=2))
            for text in (book.summary, self._made(found), self._contents(found), self._replaced(found)):
                if text:
                    self.card.body.addWidget(Text(text))
            self.card.body.addWidget(Passage(self.tr("Files that are not copied"), found.left_out, bullets=True))
        else:
            sentence = self.tr("This folder cannot be added as it is.") if found else self.tr("Choose a folder first.")
            self.card.body.addWidget(Text(sentence))
            if found and found.authors:
                self.card.body.addWidget(Text(self.tr("Written by {authors}.").format(authors=found.authors)))
        if found and found.problems:
            title = self.tr("Problems of this folder: {count}").format(count=len(found.problems))
            self._list(self.problems, title, found.problems)
        if found and found.warnings:
            title = self.tr("Translations that are missing or old: {count}").format(count=len(found.warnings))
            self._list(self.warnings, title, found.warnings)

    def _list(self, card: Card, title: str, problems: Sequence[FileProblem]) -> None:
        card.body.addWidget(Heading(title, level=2))
        for problem in problems[:MOST_LISTED]:
            card.body.addWidget(Text(marked_english(problem.sentence)))
        more = len(problems) - MOST_LISTED
        if more > 0:
            card.body.addWidget(Text(self.tr("And {count} more.").format(count=more)))

    def _made(self, found: Candidate) -> str:
        book = found.playbook
        template = self.tr("Written by {authors}. License: {licence}. Version {version}.")
        return template.format(authors=book.authors, licence=book.licence, version=book.version) if book else ""

    def _contents(self, found: Candidate) -> str:
        book = found.playbook
        if book is None:
            return ""
        template = self.tr("It has {steps} steps, {letters} letters and {statements} statements.")
        counts = {"steps": len(book.steps), "letters": len(book.letters), "statements": len(book.statements)}
        return template.format(**counts)

    def _replaced(self, found: Candidate) -> str:
        shelves = shelves_of(self.desk)
        old = shelves.get(found.slug) if shelves else None
        template = self.tr("It takes the place of version {version}, which you added before.")
        return template.format(version=old.version) if old else ""

    def _add(self) -> None:
        slug = add_playbook(self.desk, Path(str(self.arguments.get("folder", ""))), replacing=True)
        if slug:
            self.go.emit("playbooks", {"playbook": slug})
