"""What is wrong with a file, row by row: where it is and what to do. A long list is cut, and the rest counted."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.exchange.file_problem import FileProblem
from organizer.gui import theme, words
from organizer.gui.models.rows import Row
from organizer.gui.tone import Tone
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.text import Heading, Text

MOST_PROBLEMS = 30
"""So many problems are shown; the rest is counted."""


class ProblemRows(QWidget):
    """Hidden while nothing is wrong."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.rows = Heading(title, level=3), RowList(title)
        self.more = Text("", "caption", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for part in (self.heading, self.rows, self.more):
            column.addWidget(part)
        self.hide()

    def show_problems(self, problems: Sequence[FileProblem]) -> None:
        """Show other problems. The title is in the colour of errors where one is among them."""
        self.rows.show_rows(tuple(map(self._row, range(MOST_PROBLEMS), problems)))
        left = len(problems) - MOST_PROBLEMS
        self.more.setText(self.tr("{count} more problems are not shown.").format(count=left))
        self.more.setVisible(left > 0)
        self.heading.set_tint("danger" if any(entry.problem.is_error for entry in problems) else "text")
        self.setVisible(bool(problems))

    def _row(self, number: int, problem: FileProblem) -> Row:
        place = self.tr("Line {line}")
        if problem.key:
            is_column = problem.place.endswith(f"column {problem.key}")
            place = self.tr("Line {line}, column {column}") if is_column else self.tr("Line {line}, {column}")
        title = place.format(line=problem.line, column=problem.key)
        icon = "cross-circle" if problem.problem.is_error else "warning"
        status = self.tr("Error") if problem.problem.is_error else self.tr("Warning")
        tone = Tone.DANGER if problem.problem.is_error else Tone.WARN
        return Row(f"{number}", title, words.sentence(problem.problem), status, tone, icon=icon)
