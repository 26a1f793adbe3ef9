"""Scans that prove a mailing, or show what happened: on their way into the file, and once they are kept there."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from organizer.domain.errors import OrganizerError
from organizer.domain.mailing import Attachment, Mailing
from organizer.domain.problem import Problem
from organizer.domain.timeline import TimelineEvent
from organizer.gui import words
from organizer.gui.chosen_files import read_file
from organizer.gui.desk import Desk
from organizer.gui.dialogs.choose_files import ChooseFilesDialog
from organizer.gui.paper_out import PaperOut
from organizer.gui.phrases import trouble_words
from organizer.gui.widgets.attachment_list import AttachmentList
from organizer.gui.widgets.screen import Screen
from organizer.papers.answer_files import ENDINGS, AnswerFile, look_at, name_to_open
from organizer.store.attachments import (
    NewFile,
    attach,
    attachment_bytes,
    detach,
    label_attachment,
    move_attachment,
)


def read_one(path: Path) -> AnswerFile | str:
    """Return a file that somebody chose to keep, or the sentence that says why it cannot be kept."""
    try:
        found = look_at(path.name, read_file(path))
    except OrganizerError as trouble:
        return trouble_words(trouble)
    return words.sentence(found) if isinstance(found, Problem) else found


def receipts_in(paths: Sequence[Path]) -> tuple[NewFile, ...] | str:
    """Return all files, or the sentence about the first that cannot be kept."""
    found = tuple(map(read_one, paths))
    wrong = next((one for one in found if isinstance(one, str)), "")
    return wrong or tuple(NewFile(one.name, one.data, one.media_type) for one in found if not isinstance(one, str))


def read_receipts(desk: Desk, paths: Sequence[Path]) -> tuple[NewFile, ...] | None:
    """Return the files, or None when one cannot be kept; then the bar says which and why."""
    found = receipts_in(paths)
    if isinstance(found, str):
        desk.refused.emit(found)
        return None
    return found


class KeptReceipts:
    """Writes what is done in a list of receipts, for the mailing that ``show_mailing`` named last."""

    def __init__(self, screen: Screen, files: AttachmentList, out: PaperOut) -> None:
        self._screen, self._files, self._out = screen, files, out
        self._mailing: Mailing | TimelineEvent | None = None
        desk = screen.desk
        files.wanted.connect(self._choose)
        files.dropped.connect(self.add)
        files.labelled.connect(lambda one, label: desk.write_typed(label_attachment, one, label))
        files.moved.connect(lambda one, by: desk.write(move_attachment, one, by))
        files.removed.connect(lambda one: desk.write(detach, one))
        files.opened.connect(self._open)
        files.saved.connect(self._save)

    def show_mailing(self, mailing: Mailing | TimelineEvent | None) -> None:
        """Show the receipts of a mailing, or the files of an entry of the timeline."""
        self._mailing = mailing
        self._files.show_files(
            mailing.attachments if mailing else (), can_change=mailing is not None and not self._screen.is_held
        )

    def add(self, paths: Sequence[Path]) -> None:
        """Keep files with the mailing, or the entry."""
        found = read_receipts(self._screen.desk, paths)
        for file in found or ():
            if self._mailing:
                self._screen.desk.write(attach, self._mailing.id, file)

    def _choose(self) -> None:
        title = QCoreApplication.translate("files", "Add a scan or photo")
        kinds = QCoreApplication.translate("files", "PDFs and pictures")
        self.add(ChooseFilesDialog.ask(self._screen, title, kinds, ENDINGS))

    def _open(self, one: str) -> None:
        file, data = self._file(one), self._data(one)
        if file and data is not None:
            self._out.open(data, name_to_open(file))

    def _save(self, one: str) -> None:
        file, data = self._file(one), self._data(one)
        if file and data is not None:
            self._out.save(data, file.name)

    def _file(self, one: str) -> Attachment | None:
        files = self._mailing.attachments if self._mailing else ()
        return next((file for file in files if file.id == one), None)

    def _data(self, one: str) -> bytes | None:
        return self._out.tried(lambda: self._screen.desk.read(attachment_bytes, one))
