"""What each column of a file is: its heading, an example from the first row, and a choice."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from organizer.exchange.csv_table import CsvTable
from organizer.exchange.recipients_csv import FIELDS
from organizer.gui import theme
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.columns import stack
from organizer.gui.widgets.text import Text

MOST = 40
"""So many columns can be chosen for; those after them are left out."""
STACK_BELOW = 56
"""Choices stand below their headings when there are fewer average characters of width."""
_EXAMPLE = 40  # characters of the first cell that stand beside a heading

FIELD_WORDS = {
    "role": str(QT_TRANSLATE_NOOP("columns", "Role")),
    "name": str(QT_TRANSLATE_NOOP("columns", "Name or title")),
    "unit": str(QT_TRANSLATE_NOOP("columns", "Unit")),
    "agency": str(QT_TRANSLATE_NOOP("columns", "Agency")),
    "address_line1": str(QT_TRANSLATE_NOOP("columns", "Address, line 1")),
    "address_line2": str(QT_TRANSLATE_NOOP("columns", "Address, line 2")),
    "address_line3": str(QT_TRANSLATE_NOOP("columns", "Address, line 3")),
    "address_line4": str(QT_TRANSLATE_NOOP("columns", "Address, line 4")),
    "address_line5": str(QT_TRANSLATE_NOOP("columns", "Address, line 5")),
    "city": str(QT_TRANSLATE_NOOP("columns", "City")),
    "state": str(QT_TRANSLATE_NOOP("columns", "State")),
    "zip": str(QT_TRANSLATE_NOOP("columns", "ZIP code")),
    "source": str(QT_TRANSLATE_NOOP("columns", "Where the address was seen")),
    "checked_on": str(QT_TRANSLATE_NOOP("columns", "Address checked on")),
    "reason": str(QT_TRANSLATE_NOOP("columns", "Why it is on the list")),
}


class ColumnBoxes(QWidget):
    """One choice a column. ``changed`` comes when another one is made."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: list[Choice] = []
        self._count = 0
        self._rows: list[QBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._form: QWidget | None = None

    def show_table(self, table: CsvTable, columns: Sequence[str]) -> None:
        """Show the columns of another file with what they seem to be."""
        if self._form:
            self._column.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._form, self.boxes, self._count = QWidget(), [], len(columns)
        rows = QVBoxLayout(self._form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(8))
        self._rows = []
        offered = tuple((name, QCoreApplication.translate("columns", FIELD_WORDS[name])) for name in FIELDS)
        first = table.records[0].cells if table.records else ("",) * len(table.headings)
        for heading, example, name in list(zip(table.headings, first, columns, strict=True))[:MOST]:
            box = Choice(offered, self.tr("Leave it out"))
            box.set_value(name)
            box.chosen.connect(self.changed)
            words = self.tr("{heading}, for example {example}") if example else "{heading}"
            label = Text(words.format(heading=heading or self.tr("No name"), example=example[:_EXAMPLE]))
            label.setBuddy(box)
            box.setAccessibleName(self.tr("Column {heading}").format(heading=heading or self.tr("without a name")))
            row = QHBoxLayout()
            row.setSpacing(theme.px(3))
            row.addWidget(label, 1)
            row.addWidget(box, 1)
            rows.addLayout(row)
            self._rows.append(row)
            self.boxes.append(box)
        self._column.addWidget(self._form)
        self._form.show()
        self._stack(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices below their headings where texts are large."""
        super().resizeEvent(event)
        self._stack(event.size().width())

    def minimumSizeHint(self) -> QSize:
        """Let the page get narrower than heading and choice together: they stack then."""
        return QSize(theme.px(200), super().minimumSizeHint().height())

    def _stack(self, width: int) -> None:
        narrow = width < STACK_BELOW * self.fontMetrics().averageCharWidth()
        for row in self._rows:
            stack(row, narrow=narrow)

    def columns(self) -> tuple[str, ...]:
        """Return what each column is, empty for one that is left out."""
        chosen = [box.value() for box in self.boxes]
        return (*chosen, *("" for _ in range(self._count - len(chosen))))
