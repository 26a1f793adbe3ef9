"""The dates as a list in groups, from Late to What happened. The keyboard goes through all."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from organizer.domain.agenda import When
from organizer.gui import theme
from organizer.gui.models.rows import Row
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.date_list import DateList
from organizer.gui.widgets.late_card import LateCard
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading


class Agenda(QWidget):
    """Signals carry the key of a date: ``chosen`` by Enter, ``toggled`` by Space, ``written`` its letter is asked for.

    ``given`` carries the key of a late date with its new day and the reason.
    """

    chosen = Signal(str)
    toggled = Signal(str)
    written = Signal(str)
    given = Signal(str, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.late_cards: list[LateCard] = []
        self._offers: tuple[tuple[str, str], ...] = ()
        self.heads: dict[When, Heading] = {}
        self.lists: dict[When, DateList] = {}
        self.cards: dict[When, Card] = {}
        self.late = QVBoxLayout()
        self.late.setSpacing(theme.px(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for when, title in self._titles().items():
            self.heads[when] = Heading(title, level=2)
            column.addWidget(self.heads[when])
            if when is When.LATE:
                column.addLayout(self.late)
                continue
            rows = self.lists[when] = DateList(title)
            rows.chosen.connect(self.chosen)
            rows.toggled.connect(self.toggled)
            card = self.cards[when] = Card()
            card.body.setContentsMargins(0, 0, 0, 0)
            card.body.addWidget(rows)
            column.addWidget(card)
        for rows in self.lists.values():
            rows.passed.connect(lambda step, rows=rows: self._pass(rows, step))

    def show_late(self, rows: Sequence[Row], offers: Sequence[str]) -> None:
        """Show the late dates; ``offers`` are the words of the letter that each can be answered with, or empty.

        What somebody types about one of them stays while the same dates are late.
        """
        shown = tuple((row.key, offer) for row, offer in zip(rows, offers, strict=True))
        if shown != self._offers:
            clear(self.late)
            self.late_cards = [self._card(row, offer) for row, offer in zip(rows, offers, strict=True)]
            self._offers = shown
        for card, row in zip(self.late_cards, rows, strict=True):
            card.rows.show_rows((row,))
        self.heads[When.LATE].setVisible(bool(rows))

    def show_group(self, when: When, rows: tuple[Row, ...]) -> None:
        """Show the dates of another group; a group without any is not there."""
        self.lists[when].show_rows(rows)
        self.cards[when].setVisible(bool(rows))
        self.heads[when].setVisible(bool(rows))

    def current_key(self) -> str:
        """Return the key of the row that has the focus, or an empty text."""
        focus = QApplication.focusWidget()
        return next((rows.current_key() for rows in self._all() if rows is focus), "")

    def take_focus(self) -> None:
        """Put the focus on the first row."""
        first = next(iter(self._all()), None)
        if first:
            first.enter(1)

    def _titles(self) -> dict[When, str]:
        return {
            When.LATE: self.tr("Late"),
            When.THIS_WEEK: self.tr("This week"),
            When.NEXT_WEEK: self.tr("Next week"),
            When.LATER: self.tr("Later"),
            When.WAITING: self.tr("Waiting to start"),
            When.HAPPENED: self.tr("What happened"),
        }

    def _card(self, row: Row, offer: str) -> LateCard:
        card = LateCard(row, offer)
        key = row.key
        card.rows.chosen.connect(self.chosen)
        card.rows.toggled.connect(self.toggled)
        card.done.connect(lambda: self.toggled.emit(key))
        card.written.connect(lambda: self.written.emit(key))
        card.given.connect(lambda until, reason: self.given.emit(key, until, reason))
        card.rows.passed.connect(lambda step: self._pass(card.rows, step))
        self.late.addWidget(card)
        return card

    def _all(self) -> Iterator[DateList]:
        """Give the lists that can be seen, from top to bottom."""
        yield from (card.rows for card in self.late_cards)
        yield from (rows for rows in self.lists.values() if rows.rows.rowCount())

    def _pass(self, rows: DateList, step: int) -> None:
        shown = list(self._all())
        place = shown.index(rows) + step
        if 0 <= place < len(shown):
            shown[place].enter(step)
