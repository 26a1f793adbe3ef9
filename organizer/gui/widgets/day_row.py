"""A day that comes, or something that is waited for: a box or a drawing at the left, words beside it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from organizer.domain.dates import MONTHS
from organizer.gui import icons, theme
from organizer.gui.questions import day_words, said
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.text import Text


class DayRow(QWidget):
    """A date box (the day over a short month, ``with_year`` over its year) with title and hint; without a day a clock.

    ``is_link``: the title leads to it, and ``followed`` comes when it is pressed.
    """

    followed = Signal()

    def __init__(
        self,
        day: date | None,
        title: str,
        hint: str,
        spoken: str,
        parent: QWidget | None = None,
        *,
        is_link: bool = False,
        with_year: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(_day_box(day, with_year=with_year) if day else _clock(), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._title(title, spoken) if is_link else Text(title))
        if hint:
            words.addWidget(Text(hint, "caption", "text2"))
        row.addLayout(words, 1)

    def _title(self, title: str, spoken: str) -> LinkButton:
        link = LinkButton(title)
        link.setAccessibleDescription(spoken)
        link.clicked.connect(self.followed)
        return link


def _day_box(day: date, *, with_year: bool) -> QWidget:
    box = QWidget()
    box.setFixedWidth(theme.px(46))
    box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    box.setObjectName("daybox")
    edge = theme.token("line")
    box.setStyleSheet(
        f"#daybox {{background:{theme.token('neutral_soft')}; border:1px solid {edge}; border-radius:{theme.px(4)}px;}}"
    )
    column = QVBoxLayout(box)
    column.setContentsMargins(0, theme.px(4), 0, theme.px(4))
    column.setSpacing(0)
    year = [(str(day.year), "caption")] if with_year else []
    for words, role in ((str(day.day), "h3"), (said(MONTHS[day.month - 1])[:3], "caption"), *year):
        label = QLabel(words)
        label.setFont(theme.font(role))
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setAccessibleName(day_words(day))
        column.addWidget(label)
    return box


def _clock() -> QWidget:
    label = QLabel()
    label.setPixmap(icons.pixmap("clock", "text2", 20))
    return label
