"""How a checked letter leaves the page Check: printed, saved or opened; and what a yes keeps of it after it printed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from organizer.domain.letter import LetterState
from organizer.gui import words
from organizer.gui.paper_out import PaperOut
from organizer.gui.printing import Asking
from organizer.gui.widgets.printed_card import PrintedCard
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.what_goes_out import WhatGoesOut
from organizer.papers.check_page import CheckPage
from organizer.papers.outgoing import outgoing
from organizer.papers.press import Paper
from organizer.papers.printed import Fulfilled, Printed, keep_printed
from organizer.store.letters import mark_letter
from organizer.store.steps import finish_task


class LetterOut(QObject):
    """``card`` and ``goes_out`` go onto the page. ``asked``: the card asks, or does not ask any more.

    ``page`` gives the letter as it is checked now; ``is_ready`` whether nothing stops it, and shows what does.
    ``followed`` carries step and task that waited for the printed pages.
    """

    asked = Signal()
    followed = Signal(str, str)

    def __init__(
        self, screen: Screen, asking: Asking, page: Callable[[], CheckPage | None], is_ready: Callable[[], bool]
    ) -> None:
        super().__init__(screen)
        self._desk, self._page, self._is_ready = screen.desk, page, is_ready
        self._sent: Printed | None = None  # what went out, until somebody says that it printed
        self._saved: Path | None = None
        self.paper = PaperOut(screen, asking)
        self.card = PrintedCard()
        self.goes_out = WhatGoesOut()
        self.card.yes.connect(self.keep)
        self.card.again.connect(self.print_letter)
        self.card.folder.connect(self._show_folder)
        self.card.task_done.connect(self._finish_task)

    def forget(self) -> None:
        """Ask about nothing that went out before."""
        self.card.hide()
        self._sent = self._saved = None

    def print_letter(self) -> None:
        """Print through the system's dialog, then ask whether it did."""
        made = self._made()
        sent = self.paper.send(made[1].data, made[0]) if made else None
        page = self._page()
        if sent and page:
            self._sent = _to_keep(page)
            pages = self.tr("1 page") if sent.pages == 1 else self.tr("{count} pages").format(count=sent.pages)
            follow, asks = _follow(page), self._may_keep(page)
            if sent.file:
                self._saved = Path(sent.file)
                told = self.tr("The file {path} holds {pages}.")
                told = told.format(path=words.path_words(self._saved), pages=pages)
                self.card.show_saved(told, (), follow, asks=asks)
            else:
                self.card.show_sent(pages, follow, asks=asks)
            self.asked.emit()

    def save(self) -> None:
        """Ask for a place and write the PDF, whole or not at all."""
        made = self._made()
        path = self.paper.save(made[1].data, made[0]) if made else None
        page = self._page()
        if made and path and page:
            self._saved, self._sent = path, _to_keep(page)
            told = self._written(path, made[1])
            self.card.show_saved(told, made[2], _follow(page), asks=self._may_keep(page))
            self.asked.emit()

    def open_pdf(self) -> None:
        """Open the PDF in the desktop's own program."""
        made = self._made()
        if made:
            self.paper.open(made[1].data, made[0])

    def keep(self) -> None:
        """Keep the pages that printed, and go on to the task that waited for them."""
        page, printed, desk = self._page(), self._sent, self._desk
        if page is None or printed is None:
            return
        follow = page.follow
        done = page.task if follow else None
        task = Fulfilled(desk.campaign, done.task.id, desk.today(), page.composer.initials) if done else None
        desk.write(keep_printed, printed, task)
        page = self._page() or page
        kept = page.composer.stored.print
        if kept is None or kept.sha256 != printed.paper.sha256:
            return  # the bar says why
        self._sent = None
        if follow:
            self.followed.emit(follow.step, follow.task)
        else:
            self.card.show_kept(page.task.task.title if page.task else "")
            self.asked.emit()

    def _may_keep(self, page: CheckPage) -> bool:
        return not page.is_kept and not self._desk.is_read_only

    def _made(self) -> tuple[str, Paper, tuple[str, ...]] | None:
        """Return name, paper and notes of what is to go out; None when something stops it, which is said."""
        page, desk = self._page(), self._desk
        if page is None or not self._is_ready():
            return None
        made = desk.read(outgoing, page, together=self.goes_out.is_together)
        notes = tuple(words.sentence(problem) for problem in made.problems)
        if made.paper is None:
            desk.refused.emit(" ".join(notes))
            return None
        stored = page.composer.stored
        if stored.state is LetterState.DRAFT and not desk.is_read_only:
            desk.write(mark_letter, stored.id, LetterState.CHECKED)
        return made.name, made.paper, notes

    def _written(self, path: Path, paper: Paper) -> str:
        pages = self.tr("1 page, US Letter") if paper.pages == 1 else self.tr("{count} pages, US Letter")
        told = self.tr("{path} holds this letter: {pages}. Its SHA-256 begins with {sum}.")
        if self.goes_out.is_together:
            told = self.tr("{path} holds this letter with its enclosures: {pages}. Its SHA-256 begins with {sum}.")
        return told.format(path=words.path_words(path), pages=pages.format(count=paper.pages), sum=paper.sha256[:12])

    def _show_folder(self) -> None:
        if self._saved:
            self.paper.show_folder(self._saved)

    def _finish_task(self) -> None:
        page, desk = self._page(), self._desk
        if page and page.task and desk.may_write():
            desk.write(finish_task, desk.campaign, page.task.task.id, desk.today(), by=page.composer.initials)
            self.card.hide_task()


def _follow(page: CheckPage) -> str:
    return page.follow.title if page.follow else ""


def _to_keep(page: CheckPage) -> Printed | None:
    """Return what a yes keeps: the letter as it goes out now, whatever is changed until then."""
    composer, letter = page.composer, page.composer.sheets.letter
    if page.paper is None or letter is None:
        return None
    return Printed(composer.stored.id, page.paper, composer.case.playbook.version, composer.day, letter)
