"""Check my records: every page, row, sum and entry of history of the open file, and every backup of it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.errors import OrganizerError
from organizer.gui import theme, words
from organizer.gui.desk import Desk
from organizer.gui.last_check import last_check_words, note_check
from organizer.gui.phrases import trouble_words
from organizer.gui.watched_work import WatchedWork
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.passage import Passage
from organizer.gui.widgets.screen import Screen, clear
from organizer.gui.widgets.text import Text
from organizer.store.backups import folder_of
from organizer.store.records import Checked, check_records

_SHOWN = 20
"""So many faults are listed; a damaged file can have thousands."""


class RecordsScreen(Screen):
    """The check begins as soon as the page is shown. It runs on a thread, part by part: work goes on meanwhile."""

    name = "records"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.work = WatchedWork(self)
        self.work.moved.connect(self._show_progress)
        desk.closing.connect(self._stop)
        self.card = Card()
        self.card.setMaximumWidth(theme.px(760))
        self.result = Text("", "strong")
        self._details = QVBoxLayout()
        self.card.body.addWidget(self.result)
        self.card.body.addLayout(self._details)
        self.last = Text("", "body", "text2")
        self.card.body.addWidget(self.last)
        self.again = PrimaryButton(self.tr("Check again"), "check-circle")
        self.backups = SecondaryButton(self.tr("All backups"))
        self.again.clicked.connect(self.check)
        self.backups.clicked.connect(lambda: self.go.emit("backups", {}))
        self.body.addWidget(self.card)
        self.body.addWidget(ButtonRow(self.again, self.backups))

    def title(self) -> str:
        """Return the title."""
        return self.tr("Check my records")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "This reads all of the file: each page, each record, and each kept letter and scan, byte by "
            "byte. History is held against what stands in the file today.\n\n"
            "Then each backup on this computer is read. One with an older passphrase cannot be read here. Test it on "
            "the page Backups with the words of its day.\n\n"
            "Nothing is changed by the check."
        )

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the page and begin to check."""
        super().arrive(arguments)
        self.check()

    def check(self) -> None:
        """Begin, unless it is under way."""
        store = self.desk.store
        if store is None or self.work.is_busy:
            return
        clear(self._details)
        self._show_last()
        self._say(self.tr("The check begins."), "text")
        folder = folder_of(store.path) if store.path is not None else None
        self.work.run(lambda progress: check_records(store, folder, progress), self._found, self._failed, lambda: None)

    def _show_progress(self, done: int, total: int) -> None:
        if self.work.is_busy and total:
            self.result.setText(self.tr("Checked: {done} of {total} parts.").format(done=done, total=total))

    def _show_last(self) -> None:
        words = last_check_words(self.desk)
        self.last.setText(words)
        self.last.setVisible(bool(words))

    def _stop(self, _for_good: bool) -> None:
        self.work.wait()

    def _found(self, found: Checked) -> None:
        if not found.is_done:
            self._say(self.tr("The check was stopped. Check again."), "text")
            return
        note_check(self.desk, faults=len(found.problems))
        self._show_last()
        if found.problems:
            one, more = self.tr("1 fault was found."), self.tr("{count} faults were found.")
            template = one if len(found.problems) == 1 else more
            self._say(template.format(count=len(found.problems)), "danger")
            sentences = [words.sentence(problem) for problem in found.problems[:_SHOWN]]
            rest = len(found.problems) - _SHOWN
            if rest > 0:
                sentences.append(self.tr("And {count} more.").format(count=rest))
            self._details.addWidget(Passage(self.tr("What was found"), sentences, bullets=True))
        else:
            self._say(self.tr("All is as it was kept."), "text")
        self._details.addWidget(Passage(self.tr("What was checked"), self._counts(found), bullets=True))

    def _counts(self, found: Checked) -> list[str]:
        lines = [self.tr("The file: each page, each record and its history")]
        if not found.problems:
            lines.append(self.tr("Letters: {count}").format(count=found.letters))
            lines.append(self.tr("Kept files, byte by byte: {count}").format(count=found.files))
        lines.append(self.tr("Backups that are whole: {count}").format(count=found.backups))
        if found.unopened:
            lines.append(self.tr("Backups with another passphrase, not read: {count}").format(count=found.unopened))
        return lines

    def _failed(self, trouble: Exception) -> None:
        if not isinstance(trouble, OrganizerError):
            raise trouble
        self._say(trouble_words(trouble), "danger")

    def _say(self, sentence: str, tint: str) -> None:
        self.result.setText(sentence)
        self.result.set_tint(tint)
        announce(self, sentence)
