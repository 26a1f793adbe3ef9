"""What a batch says while it is written and after: a bar that can be stopped, what was written, what was not."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from organizer.domain.problem import errors_of
from organizer.gui import theme, words
from organizer.gui.models.rows import Row
from organizer.gui.tone import Tone
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.text import Heading, Text
from organizer.papers.batch import Entry
from organizer.papers.written import Written

MOST_ROWS = 12
"""So many letters are shown one by one, in one frame of the window; the rest is counted."""


_LINE = str(QT_TRANSLATE_NOOP("batch", "Line {line}:"))


class WorkCard(Card):
    """How far the letters are. ``cancelled`` asks to stop them."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "info", parent)
        self.setAccessibleName(self.tr("The letters are being written"))
        self.words = Text("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMinimumHeight(theme.px(10))
        self.stop = SecondaryButton(self.tr("Cancel"))
        self.stop.clicked.connect(self.cancelled)
        for part in (self.words, self.bar, ButtonRow(self.stop)):
            self.body.addWidget(part)
        self.hide()

    def begin(self, sentence: str) -> None:
        """Show the bar at its beginning, with what is being done."""
        self.words.setText(sentence)
        self.bar.setAccessibleName(sentence)
        self.bar.setRange(0, 1)
        self.bar.setValue(0)
        self.show()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, sentence)

    def show_progress(self, done: int, total: int) -> None:
        """Move the bar."""
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)


class RefusedCard(Card):
    """Letters that something stops. ``write_others`` asks to write the rest without them."""

    write_others = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "danger", parent)
        self.heading = Heading("", level=3)
        self.heading.set_tint("danger")
        self.heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.rows = RowList(self.tr("Letters with an error"))
        self.more = Text("", "caption", "text2")
        self.others = PrimaryButton(self.tr("Write only those without an error"), "page")
        self.others.clicked.connect(self.write_others)
        for part in (self.heading, self.rows, self.more, ButtonRow(self.others)):
            self.body.addWidget(part)
        self.hide()

    def show_refused(self, refused: Sequence[Entry], ready: int) -> None:
        """Name the letters that cannot be written, each with its reasons."""
        title = self.tr("1 letter has an error. Nothing is written yet.")
        if len(refused) != 1:
            title = self.tr("{count} letters have an error. Nothing is written yet.")
        self.heading.setText(title.format(count=f"{len(refused):,}"))
        self.setAccessibleName(self.heading.text())
        _show_some(self.rows, self.more, [_refused_row(entry) for entry in refused[:MOST_ROWS]], len(refused))
        self.others.setVisible(ready > 0)
        self.show()
        self.heading.show()
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.heading.text())


class WrittenCard(Card):
    """What was written. ``show_folder`` asks for its place, ``again`` to send another letter."""

    show_folder = Signal(object)
    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "accent", parent)
        self.setAccessibleName(self.tr("The letters are written"))
        self._path: Path | None = None
        self.words = Text("")
        self.words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.advice = Text(
            self.tr("The cover sheet lists each letter with a box to tick. Nothing is mailed until you mail it."),
            "body",
            "text2",
        )
        self.enclosed = Text("", "body", "warn")
        self.warned = Text("", "strong", "warn")
        self.rows = RowList(self.tr("Letters to look at"))
        self.more = Text("", "caption", "text2")
        self.folder = PrimaryButton(self.tr("Show in folder"), "folder")
        self.next = SecondaryButton(self.tr("Send another letter"), "send")
        self.folder.clicked.connect(lambda: self.show_folder.emit(self._path))
        self.next.clicked.connect(self.again)
        self.body.addWidget(Text(self.tr("The letters are written"), "h3"))
        buttons = ButtonRow(self.folder, self.next)
        for part in (self.words, self.advice, buttons, self.enclosed, self.warned, self.rows, self.more):
            self.body.addWidget(part)
        self.enclosed.hide()
        self.hide()

    def show_written(self, written: Sequence[Written], place: Path, names: dict[str, str], *, one_file: bool) -> None:
        """Say what lies where; ``names`` are the recipients by the id of their letter."""
        count, pages = len(written), sum(letter.pages for letter in written)
        letters = self.tr("1 letter") if count == 1 else self.tr("{count} letters").format(count=f"{count:,}")
        sheets = self.tr("1 page") if pages == 1 else self.tr("{count} pages").format(count=f"{pages:,}")
        template = self.tr("The folder {place} holds {letters} ({pages}) and a cover sheet.")
        if one_file:
            template = self.tr("{place} holds a cover sheet and {letters} ({pages}).")
        self._path = written[0].path
        self.words.setText(template.format(place=place, letters=letters, pages=sheets))
        self.words.setAccessibleName(self.words.text())
        warned = [letter for letter in written if letter.warnings]
        sentence = self.tr("1 letter needs a look.")
        if len(warned) != 1:
            sentence = self.tr("{count} letters need a look.")
        self.warned.setText(sentence.format(count=f"{len(warned):,}"))
        self.warned.setVisible(bool(warned))
        rows = [_warned_row(letter, names.get(letter.id, "")) for letter in warned[:MOST_ROWS]]
        _show_some(self.rows, self.more, rows, len(warned))
        self.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.words.text())

    def show_enclosed(self, sentences: str) -> None:
        """Say once what to know of the enclosures, which are the same behind each letter; empty for nothing."""
        self.enclosed.setText(sentences)
        self.enclosed.setVisible(bool(sentences))


def _show_some(rows: RowList, more: Text, shown: Iterable[Row], count: int) -> None:
    rows.show_rows(tuple(shown))
    rows.setVisible(count > 0)
    more.setText(more.tr("{count} more are not shown.").format(count=f"{count - MOST_ROWS:,}"))
    more.setVisible(count > MOST_ROWS)


def _refused_row(entry: Entry) -> Row:
    sentences = " ".join(words.sentence(problem) for problem in errors_of(entry.problems))
    place, row = f"{entry.job.number}.", entry.job.row
    if row:
        place = QCoreApplication.translate("batch", _LINE).format(line=row.line)
    return Row(entry.id, f"{place} {entry.to}".strip(), sentences, tone=Tone.DANGER, icon="cross-circle")


def _warned_row(letter: Written, name: str) -> Row:
    sentences = " ".join(words.sentence(problem) for problem in letter.warnings)
    return Row(letter.id, name or letter.id, sentences, tone=Tone.WARN, icon="warning")
