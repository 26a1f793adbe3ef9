"""One letter to many: choose it, choose who gets it, choose how it is saved, then watch the letters being written."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from organizer.domain.changes import Topic
from organizer.domain.errors import OrganizerError
from organizer.domain.problem import errors_of
from organizer.gui import words
from organizer.gui.desk import Desk
from organizer.gui.letters_folder import letters_folder
from organizer.gui.phrases import trouble_words
from organizer.gui.show_folder import show_in_folder
from organizer.gui.watched_work import WatchedWork
from organizer.gui.widgets.batch_cards import RefusedCard, WorkCard, WrittenCard
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.list_chooser import ListChooser
from organizer.gui.widgets.office_chooser import OfficeChooser
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.summary import ErrorSummary
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.ticks import Option
from organizer.gui.widgets.what_goes_out import WhatGoesOut
from organizer.papers import batch_page
from organizer.papers.batch import Batch, Job, Progress, compose_batch, jobs_for_offices, jobs_for_rows
from organizer.papers.batch_files import Place, write_batch
from organizer.papers.batch_page import BatchPage, LetterToMany
from organizer.papers.bundle import LookedAt, look_at, unclaimed
from organizer.papers.enclosures import Enclosure
from organizer.papers.outgoing import read_enclosures
from organizer.papers.written import Written


class BatchScreen(Screen):
    """Argument: ``letter``, the one to begin with. What is written lies outside the file, so there is no Undo."""

    name = "batch"
    watches = frozenset({Topic.LETTERS, Topic.ANSWERS, Topic.RECIPIENTS, Topic.OFFICES, Topic.FACTS, Topic.GROUP})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.page: BatchPage | None = None
        self._batch: Batch | None = None
        self._looked = LookedAt()
        self._folder: Path | None = None
        self.work = WatchedWork(self)
        self.summary = ErrorSummary()
        self.summary.followed.connect(self._go_to)
        self.working, self.refused, self.written = WorkCard(), RefusedCard(), WrittenCard()
        for part in (self.summary, self.written, self.working, self.refused):
            self.body.addWidget(part)
        self.cards = (self._letter_card(), self._recipient_card(), self._place_card())
        for card in self.cards:
            self.body.addWidget(card)
        self.write = PrimaryButton(self.tr("Write the letters"), "page")
        self.back = SecondaryButton(self.tr("Back to the letters"))
        self.buttons = ButtonRow(self.write, self.back)
        self.body.addWidget(self.buttons)
        self.write.clicked.connect(self.begin)
        self.back.clicked.connect(lambda: self.go.emit("letters", {}))
        self.working.cancelled.connect(self.work.cancel)
        self.work.moved.connect(self.working.show_progress)
        self.refused.write_others.connect(self._write)
        self.written.again.connect(self._start_over)
        self.written.show_folder.connect(self._show_folder)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Send one letter to many")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Choose a letter. Then tick the offices that get it, or choose a CSV file with one recipient in each row. "
            "\n\n"
            "The first line of the file names its columns. Look at what each column is, and change it if it is wrong."
            "\n\n"
            "Enclosures go behind each letter, each with a sheet before it. You can leave them out.\n\n"
            "The letters are written as PDF files into a new folder. A cover sheet lists them, with a box to tick. "
            "Cancel leaves nothing behind."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"primary": self.begin, "save_pdf": self.begin, "find": self.offices.focus_find}

    def problem_count(self) -> int:
        """Return how many things stop the letters."""
        return len(self._batch.refused) if self._batch and self.refused.isVisible() else 0

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the page for a letter; what was chosen before stays chosen."""
        if not self.work.is_busy:
            self.written.hide()
            self._set_resting()
        super().arrive(arguments)
        wanted = str(self.arguments.get("letter", ""))
        if self.page and self.page.letter(wanted) and not self.work.is_busy:
            self.letter.set_value(wanted)
            self._on_letter()

    def refresh(self) -> None:
        """Read the letters and the offices and draw them."""
        desk = self.desk
        self.draw(desk.read(batch_page.load, desk.campaign, desk.playbooks, desk.seed))

    def draw(self, page: BatchPage) -> None:
        """Offer the letters and the offices."""
        self.page = page
        self.refused.hide()  # its letters were checked with other answers
        self.set_lead(self.tr("Nothing is mailed. The letters are saved as PDF files, to print and sign."))
        self.letter.offer(tuple((letter.request.id, self._words(letter)) for letter in page.letters))
        self._on_letter()
        self._show_place()

    def begin(self) -> None:
        """Check every letter, then write them all."""
        page, letter = self.page, self._letter()
        if page is None or letter is None or self.work.is_busy:
            return
        self.refused.hide()
        self.written.hide()
        jobs = self._jobs(page, letter)
        self.summary.show_problems(self._missing(jobs))
        if jobs and not self.summary.isVisible():
            self._set_working(self.tr("Checking {count} letters").format(count=f"{len(jobs):,}"))
            work = partial(_compose, page, jobs, self._files(letter), self.desk.today())
            self.work.run(work, self._on_composed, self._on_failed, self._on_cancelled)

    def _letter_card(self) -> Card:
        card = Card(self.tr("Letter"))
        self.letter = Choice()
        self.letter.setAccessibleName(self.tr("Letter to send"))
        self.letter.chosen.connect(self._on_letter)
        self.purpose = Text("", "body", "text2")
        card.body.addWidget(self.letter)
        card.body.addWidget(self.purpose)
        return card

    def _recipient_card(self) -> Card:
        card = Card(self.tr("Who gets it"))
        self.by_office = Option(self.tr("Offices of the directory"))
        self.by_list = Option(self.tr("A list in a CSV file"))
        self.by_office.setChecked(True)
        self.offices, self.list = OfficeChooser(), ListChooser()
        self.list.hide()
        self.stacking.append(self.offices.row)
        self.by_list.toggled.connect(self._on_source)
        self.list.wanted.connect(self._choose_file)
        self.list.failed.connect(self.desk.refused)
        for part in (self.by_office, self.by_list, self.offices, self.list):
            card.body.addWidget(part)
        return card

    def _place_card(self) -> Card:
        card = Card(self.tr("How they are saved"))
        self.separate = Option(self.tr("One PDF for each letter"))
        self.merged = Option(self.tr("One PDF with all letters"))
        self.separate.setChecked(True)
        self.goes_out = WhatGoesOut()
        self.goes_out.together.setChecked(True)  # each letter says what is enclosed
        self.place = Text("", "body", "text2")
        self.change = SecondaryButton(self.tr("Change the folder"), "folder")
        self.change.clicked.connect(self._choose_folder)
        self.merged.toggled.connect(lambda _on: self._show_place())
        for part in (self.separate, self.merged, self.goes_out, self.place, ButtonRow(self.change)):
            card.body.addWidget(part)
        return card

    def _letter(self) -> LetterToMany | None:
        return self.page.letter(self.letter.value()) if self.page else None

    def _words(self, letter: LetterToMany) -> str:
        if not letter.number:
            return letter.title
        return self.tr("{title}, {number}").format(title=letter.title, number=letter.number)

    def _on_letter(self) -> None:
        page, letter = self.page, self._letter()
        if page is None or letter is None:
            return
        self.purpose.setText(self.tr("It goes to: {role}.").format(role=letter.role.title))
        self.offices.show_lines(page.offices, letter.role.role)
        self.list.ask_for(page.roles, letter.role.role)
        self.goes_out.show_count(len(letter.request.enclosures))
        self._show_place()

    def _on_source(self, by_list: bool) -> None:
        self.offices.setVisible(not by_list)
        self.list.setVisible(by_list)

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a CSV file"), "", self.tr("CSV files (*.csv *.tsv *.txt)")
        )
        if chosen:
            self.list.open(Path(chosen))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), str(self._usual_folder()))
        if chosen:
            self._folder = Path(chosen)
            self._show_place()

    def _usual_folder(self) -> Path:
        store = self.desk.store
        return self._folder or letters_folder(store.path if store else None)

    def _new_place(self) -> Path:
        """Return a place that is not taken: nothing outside is ever written over."""
        letter = self._letter()
        stem = f"{letter.request.id if letter else ''}-{self.desk.today().isoformat()}"
        ending = ".pdf" if self.merged.isChecked() else ""
        names = (f"{stem}{'' if number == 1 else f'-{number}'}{ending}" for number in count(1))
        return next(path for name in names if not (path := self._usual_folder() / name).exists())

    def _show_place(self) -> None:
        told = (
            self.tr("They go into the file {place}.") if self.merged.isChecked() else self.tr("They go into {place}.")
        )
        self.place.setText(told.format(place=self._new_place()))

    def _jobs(self, page: BatchPage, letter: LetterToMany) -> tuple[Job, ...]:
        if not self.by_list.isChecked():
            return jobs_for_offices(letter.request, self.offices.chosen())
        jobs, problems = jobs_for_rows(page.case.playbook, [letter.request], self.list.found.rows)
        return () if problems else jobs

    def _missing(self, jobs: tuple[Job, ...]) -> list[tuple[str, str]]:
        """Return what stops all letters, with where to mend it."""
        if jobs:
            return []
        if not self.by_list.isChecked():
            return [("offices", self.tr("Choose at least one office."))]
        if not self.list.is_open:
            return [("list", self.tr("Choose a CSV file."))]
        if self.list.found.rows:
            return [("list", self.tr("The list has rows for another role. Choose the letter that goes to them."))]
        return [("list", self.tr("No row of the list can be used yet. Look at its problems."))]

    def _go_to(self, field: str) -> None:
        if field == "offices":
            self.offices.focus_find()
        else:
            self.list.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _files(self, letter: LetterToMany) -> tuple[Enclosure, ...]:
        """Return what goes out with the letter, where that is wanted."""
        if not self.goes_out.is_together:
            return ()
        return self.desk.read(read_enclosures, self.desk.campaign, letter.request)

    def _on_composed(self, found: tuple[Batch, LookedAt]) -> None:
        batch, self._looked = found
        self._batch = batch
        stops = errors_of(self._looked.problems)
        if stops:
            self._set_resting()
            self.desk.refused.emit(" ".join(words.sentence(problem) for problem in stops))
        elif batch.refused:
            self._set_resting()
            self.refused.show_refused(batch.refused, len(batch.ready))
            self.retitled.emit()
        else:
            self._write()

    def _write(self) -> None:
        batch = self._batch
        if batch is None or self.work.is_busy:
            return
        self.refused.hide()
        place, title = self._new_place(), batch.ready[0].letter.title
        whole = Place(merged=place) if self.merged.isChecked() else Place(place)
        self._set_working(self.tr("Writing {count} letters").format(count=f"{len(batch.ready):,}"))
        enclosed = {entry.job.request.id: self._looked for entry in batch.ready}
        self.work.run(
            lambda progress: write_batch(batch.ready, whole, title, progress, enclosed),
            partial(self._on_written, batch, place),
            self._on_failed,
            self._on_cancelled,
        )

    def _on_written(self, batch: Batch, place: Path, written: tuple[Written, ...]) -> None:
        self.working.hide()
        names = {entry.id: entry.to for entry in batch.ready}
        notes = (*self._looked.problems, *unclaimed(self._looked))
        self.written.show_enclosed(" ".join(words.sentence(problem) for problem in notes))
        self.written.show_written(written, place, names, one_file=self.merged.isChecked())

    def _on_cancelled(self) -> None:
        self._set_resting()
        self.write.setFocus(Qt.FocusReason.OtherFocusReason)
        self.desk.told.emit(self.tr("Cancelled. No letter was written."))

    def _on_failed(self, trouble: Exception) -> None:
        self._set_resting()
        if not isinstance(trouble, OrganizerError):
            raise trouble
        self.desk.refused.emit(trouble_words(trouble))

    def _set_working(self, sentence: str) -> None:
        for part in (*self.cards, self.buttons):
            part.hide()
        self.working.begin(sentence)

    def _set_resting(self) -> None:
        self.working.hide()
        for part in (*self.cards, self.buttons):
            part.show()
        self._show_place()

    def _start_over(self) -> None:
        self.written.hide()
        self._set_resting()
        self.letter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_folder(self, path: Path) -> None:
        try:
            show_in_folder(path)
        except OrganizerError as trouble:
            self.desk.refused.emit(trouble_words(trouble))


def _compose(
    page: BatchPage, jobs: tuple[Job, ...], files: tuple[Enclosure, ...], today: date, progress: Progress
) -> tuple[Batch, LookedAt]:
    return compose_batch(page.case, jobs, today, progress), look_at(files)
