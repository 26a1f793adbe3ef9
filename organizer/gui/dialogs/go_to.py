"""Go to anything: a line to type into, and what fits it below. Enter goes there, Esc leaves everything as it is."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from organizer.domain.goal import Goal, GoalKind, found
from organizer.gui import theme
from organizer.gui.models.rows import Row
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import draw_ring
from organizer.gui.widgets.in_sight import show_current_row
from organizer.gui.widgets.row_delegate import RowDelegate
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.text import Text

MOST = 20
"""So many are shown. One more word brings the others."""
_SHARE = 0.9
"""It takes so much of the window's height at most."""
_TURNING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ICONS = {
    GoalKind.PAGE: "page",
    GoalKind.CAMPAIGN: "place",
    GoalKind.LETTER: "letter",
    GoalKind.RECIPIENT: "people",
    GoalKind.PLAYBOOK: "book",
}


class _Ringed(RowDelegate):
    """Draws the ring around the current row while the focus is in the line above."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected and not self._view.hasFocus():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_ring(painter, QRectF(option.rect).adjusted(2, 2, -2, -2))
            painter.restore()


class GoToDialog(QDialog):
    """``chosen`` carries the place and its arguments."""

    chosen = Signal(str, dict)

    def __init__(self, goals: tuple[Goal, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to anything"))
        room = parent.size() if parent else self.screen().availableSize()
        self.resize(min(theme.px(620), room.width()), min(theme.px(520), round(room.height() * _SHARE)))
        self._goals = goals
        self.shown: tuple[Goal, ...] = ()
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        for child in self.line.children():
            if isinstance(child, QWidget):
                child.setAccessibleName(self.tr("Clear what you look for"))
        hint = self.tr("A page, a campaign, a letter, a person or office, or a playbook.")
        label = QLabel(self.tr("Go to"))
        label.setBuddy(self.line)
        self.line.setAccessibleName(label.text())
        self.line.setAccessibleDescription(self.tr("{hint} Up and Down choose, Enter goes there.").format(hint=hint))
        self.line.textChanged.connect(self._look)
        self.line.installEventFilter(self)
        self.count = Text("", "caption", "text2")
        self.rows = RowList(self.tr("What fits"))
        self.rows.setItemDelegate(_Ringed(self.rows))
        self.rows.chosen.connect(self._choose)
        self.rows.turned.connect(self._say_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(20)] * 4)
        column.setSpacing(theme.px(6))
        for part in (label, Text(hint, "caption", "text2"), self.line, self.count):
            column.addWidget(part)
        column.addWidget(self._area(), 1)
        self._look("")
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Up, Down and Enter in the line turn and choose the rows below it."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _ENTER:
                self._choose(self.rows.current_key())
                return True
            if key in _TURNING:
                QApplication.sendEvent(self.rows, event)
                return True
        return super().eventFilter(watched, event)

    def _area(self) -> QScrollArea:
        area, inside = QScrollArea(), QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)
        column.addStretch(1)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def _look(self, wanted: str) -> None:
        """Show what fits, with the best one chosen."""
        self.shown = found(self._goals, wanted, MOST)
        kinds = self._kinds()
        self.rows.show_rows(
            tuple(
                Row(str(place), goal.title, goal.hint, kinds[goal.kind], icon=_ICONS[goal.kind])
                for place, goal in enumerate(self.shown)
            )
        )
        if self.shown:
            self.rows.choose_row("0")
            show_current_row(self.rows)
        words = self.tr("{count} found")
        if len(self.shown) == MOST:
            words = self.tr("The first {count}. Type one more word.")
        if not self.shown:
            words = self.tr("Nothing has these words.")
        self.count.setText(words.format(count=len(self.shown)))
        if wanted:
            announce(self.line, self.count.text())

    def _kinds(self) -> Mapping[GoalKind, str]:
        return {
            GoalKind.PAGE: self.tr("Page"),
            GoalKind.CAMPAIGN: self.tr("Campaign"),
            GoalKind.LETTER: self.tr("Letter"),
            GoalKind.RECIPIENT: self.tr("Recipient"),
            GoalKind.PLAYBOOK: self.tr("Playbook"),
        }

    def _say_row(self, _key: str) -> None:
        """Read the row that the keys of the line turned to: the focus stays in the line."""
        row = self.rows.rows.row(self.rows.currentIndex().row())
        if row and self.line.hasFocus() and self.isVisible():
            show_current_row(self.rows)
            announce(self.line, row.aloud)

    def _choose(self, key: str) -> None:
        if key:
            goal = self.shown[int(key)]
            self.accept()
            self.chosen.emit(goal.place, dict(goal.arguments))
