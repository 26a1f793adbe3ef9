"""A date that is late, as one row with what can be done about it on the line itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.gui import theme
from organizer.gui.models.rows import Row
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.date_list import DateList
from organizer.gui.widgets.more_time import MoreTime


class LateCard(Card):
    """``given`` carries the new day and the reason, ``done`` and ``written`` what was pressed.

    ``offer`` names the letter that can be written now, empty for none. ``indent`` is where the buttons begin.
    """

    given = Signal(object, str)
    done = Signal()
    written = Signal()

    def __init__(self, row: Row, offer: str, *, indent: int = 56) -> None:
        super().__init__("", "warn")
        self.key = row.key
        self.setAccessibleName(row.title)
        self.rows = DateList(row.title)
        self.more, self.tick = (
            SecondaryButton(self.tr("Give more time"), "clock"),
            SecondaryButton(self.tr("Mark done")),
        )
        self.tick.set_icon("check")
        self.write = SecondaryButton(offer, "letter") if offer else None
        self.form = MoreTime(row.title)
        self.more.clicked.connect(self.form.ask)
        self.tick.clicked.connect(self.done)
        self.form.given.connect(self.given)
        self.form.left.connect(self.more.setFocus)
        buttons: list[QWidget] = [self.more, self.tick]
        if self.write:
            self.write.clicked.connect(self.written)
            buttons.insert(0, self.write)
        for button, words in ((self.more, self.more.text()), (self.tick, self.tick.text())):
            button.setAccessibleName(self.tr("{act}: {title}").format(act=words, title=row.title))
        self.body.setContentsMargins(0, 0, 0, theme.px(12))
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.px(indent), 0, theme.px(16), 0)
        inner.setSpacing(theme.px(12))
        inner.addWidget(ButtonRow(*buttons))
        inner.addWidget(self.form)
        self.body.addWidget(self.rows)
        self.body.addLayout(inner)
        self.rows.show_rows((row,))
