"""The proof of notice on a step: how far the notice of each office came, what is missing, and the sheet to print."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organizer.domain.proof import ProofRow, Stage, missing_of
from organizer.gui.models.proof import ProofLine, ProofModel
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.line_table import LineTable
from organizer.gui.widgets.text import Text

_PLACES = {
    Stage.DRAFTED: "letter",
    Stage.SIGNED: "letter",
    Stage.MAILED: "log_mail",
    Stage.DELIVERED: "mail_log",
    Stage.ANSWERED: "answer",
}
"""Where the next thing of a notice is written down."""


class ProofTable(LineTable):
    """All rows at once: there are as many as the step names offices."""

    shares = (152, 164, 164, 192, 164, 164)  # so that no long month is cut
    fold_below = 90

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ProofModel(), "", parent)
        self.setAccessibleName(self.tr("Proof of notice"))

    def height_of(self, heights: list[int]) -> int:
        """Return the height of all rows."""
        return sum(heights)


class ProofCard(Card):
    """``asked`` carries a place and the letter to go there with; ``printed`` and ``saved`` want the sheet."""

    asked = Signal(str, str)
    printed = Signal()
    saved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Proof of notice"), "", parent)
        self._rows: tuple[ProofRow, ...] = ()
        self.table = ProofTable()
        self.table.chosen.connect(self._go)
        self.missing = Text("", "strong")
        self.next = SecondaryButton("", "arrow-right")
        self.print = SecondaryButton(self.tr("Print the proof sheet"), "printer")
        self.save = SecondaryButton(self.tr("Save it as PDF"), "page")
        self.next.clicked.connect(lambda: self._go(self._following()))
        self.print.clicked.connect(self.printed)
        self.save.clicked.connect(self.saved)
        for part in (self.missing, self.table, ButtonRow(self.next, self.print, self.save)):
            self.body.addWidget(part)

    def show_rows(self, rows: tuple[ProofRow, ...], *, blocked: bool) -> None:
        """Show the matrix of a step; nothing for one that names no notices. A blocked step offers no next thing."""
        self._rows = rows
        self.setVisible(bool(rows))
        self.table.show_lines(tuple(ProofLine(row) for row in rows))
        missing = missing_of(rows, Stage.DELIVERED)
        if missing:
            words = self.tr(
                "{done} of {total} notices have proof of delivery. The step is not done before all have it."
            )
            self.missing.setText(words.format(done=len(rows) - len(missing), total=len(rows)))
        else:
            self.missing.setText(self.tr("Each notice has its own proof of delivery."))
        following = self._following()
        self.next.setVisible(bool(following) and not blocked)
        if following:
            row = self._row(following)
            self.next.setText(self.tr("Next: {act}").format(act=self._act(row)))

    def _following(self) -> str:
        """Return the notice that is farthest behind; an answer is waited for only when all are delivered."""
        behind = missing_of(self._rows, Stage.DELIVERED) or missing_of(self._rows, Stage.ANSWERED)
        first = min(behind, key=lambda row: list(Stage).index(_stage(row)), default=None)
        return first.template if first else ""

    def _go(self, template: str) -> None:
        row = self._row(template)
        if row:
            self.asked.emit(_PLACES[_stage(row)], row.letter or row.template)

    def _row(self, template: str) -> ProofRow | None:
        return next((row for row in self._rows if row.template == template), None)

    def _act(self, row: ProofRow | None) -> str:
        if row is None:
            return ""
        if row.cell(Stage.DELIVERED).is_returned:
            return self.tr("repair the address and send {letter} again").format(letter=row.title)
        words = {
            Stage.DRAFTED: self.tr("write {letter}"),
            Stage.SIGNED: self.tr("get {letter} signed"),
            Stage.MAILED: self.tr("log how {letter} was mailed"),
            Stage.DELIVERED: self.tr("write down the delivery of {letter}"),
            Stage.ANSWERED: self.tr("write down the answer to {letter}"),
        }
        return words[_stage(row)].format(letter=row.title)


def _stage(row: ProofRow) -> Stage:
    """Return the first stage that is not proved; the last one where all are."""
    return next((cell.stage for cell in row.cells if not cell.is_done), Stage.ANSWERED)
