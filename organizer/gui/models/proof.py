"""The proof of notice as a Qt model: an office in each row, how far its notice came in the columns."""

from dataclasses import dataclass

from organizer.domain.proof import ProofCell, ProofRow, Stage
from organizer.gui.models.lines import LineModel, Mark
from organizer.gui.phrases import told

_DONE, _OPEN, _BACK = Mark("check-circle", "ok"), Mark("clock", "text2"), Mark("warning", "warn")


@dataclass(frozen=True, slots=True)
class ProofLine:
    """A row of the matrix, known by its template."""

    row: ProofRow
    search: str = ""

    @property
    def key(self) -> str:
        """The id of the playbook's letter."""
        return self.row.template


class ProofModel(LineModel[ProofLine]):
    """Six columns, two where they are folded."""

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        if self.is_folded:
            return self.tr("Notice"), self.tr("How far it came")
        return (self.tr("Notice"), *self._stages())

    def cell(self, line: ProofLine, column: int) -> str:
        """Return the words of a cell: day and proof, or that it is not so yet."""
        if column == 0:
            return line.row.title
        if self.is_folded:
            return "\n".join(self._named(line))
        return self._told(line.row.cells[column - 1])

    def aloud(self, line: ProofLine) -> str:
        """Return the whole row with the name of each stage."""
        return f"{line.row.title}. {'. '.join(self._named(line))}."

    def mark(self, line: ProofLine, column: int) -> Mark | None:
        """Return a tick for what is proved, a clock for what is not."""
        if column == 0:
            return None
        cell = line.row.cell(Stage.DELIVERED) if self.is_folded else line.row.cells[column - 1]
        if cell.is_done:
            return _DONE
        return _BACK if cell.is_returned else _OPEN

    def _named(self, line: ProofLine) -> list[str]:
        """Return what is told of each stage, with its name."""
        said = self.tr("{stage}: {words}")
        pairs = zip(self._stages(), line.row.cells, strict=True)
        return [said.format(stage=stage, words=self._told(cell).replace("\n", ", ")) for stage, cell in pairs]

    def _stages(self) -> tuple[str, ...]:
        return self.tr("Drafted"), self.tr("Signed"), self.tr("Mailed"), self.tr("Delivered"), self.tr("Answered")

    def _told(self, cell: ProofCell) -> str:
        count = len(cell.attachments)
        kept = self.tr("1 file kept") if count == 1 else self.tr("{count} files kept").format(count=count)
        return f"{told(cell.words)}\n{kept}" if count else told(cell.words)
