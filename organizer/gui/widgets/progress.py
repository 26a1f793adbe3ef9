"""How many steps are done, as a bar of segments that a screen reader knows as a progress bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from organizer.domain.progress import State
from organizer.gui import theme

_FILLS = {State.DONE: "accent", State.IN_PROGRESS: "info_soft", State.NOT_STARTED: "line", State.BLOCKED: "line"}


class SegmentedProgress(QProgressBar):
    """One segment a step. Only ``paintEvent`` is ours: a widget painted from scratch would be skipped by readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: tuple[State, ...] = ()
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(6))

    def show_states(self, states: tuple[State, ...], spoken: str) -> None:
        """Show the steps' states; ``spoken`` is read aloud ("2 of 7 steps done")."""
        self._states = states
        self.setRange(0, max(1, len(states)))
        self.setValue(sum(state is State.DONE for state in states))
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a wide, low bar."""
        return QSize(theme.px(320), theme.px(6))

    def minimumSizeHint(self) -> QSize:
        """Never make a page wider than it is: segments get as short as they must."""
        return QSize(theme.px(80), theme.px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the segments. Only a step that is done is filled: the one under way has a frame and a pale inside."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count, gap = max(1, len(self._states)), theme.px(4)
        width = (self.width() - gap * (count - 1)) / count
        for number, state in enumerate(self._states):
            box = QRectF(number * (width + gap), 0, width, self.height())
            painter.setPen(Qt.PenStyle.NoPen)
            frame = _frame(state)
            painter.setBrush(theme.color("surface" if frame == "control" else _FILLS[state]))
            if frame:
                half = theme.px(3) / 4
                painter.setPen(QPen(theme.color(frame), 2 * half))
                box.adjust(half, half, -half, -half)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.end()


def _frame(state: State) -> str:
    """Return the color of a segment's frame, or nothing. In high contrast fills are alike: all to do have one."""
    if state is State.IN_PROGRESS:
        return "info"
    return "control" if theme.is_contrast() and state is not State.DONE else ""
