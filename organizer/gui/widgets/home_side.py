"""The right side of Home: what is late, whose proof is missing, who owes an answer, and what comes."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.due import Due
from organizer.domain.follow_ups import FollowUp
from organizer.domain.owed import MissingProof
from organizer.gui import theme
from organizer.gui.models.rows import Row
from organizer.gui.phrases import told
from organizer.gui.tone import Tone
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.day_row import DayRow
from organizer.gui.widgets.late_card import LateCard
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Heading, Text
from organizer.store.pages.home import DateLine, HomePage, LateLine, WaitingLine

MOST_AHEAD = 5
"""So many dates stand on Home; the calendar has all of them."""


class HomeSide(QWidget):
    """``asked`` names a place with its arguments. ``ticked``, ``written`` and ``given`` are acts on a late date."""

    asked = Signal(str, dict)
    ticked = Signal(object)
    written = Signal(object)
    given = Signal(object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(16))
        self.late_title = Heading(self.tr("Late"), level=2)
        self.late, self.late_cards = QVBoxLayout(), list[LateCard]()
        self._late_shown: tuple[tuple[str, str], ...] = ()
        self.missing, self.coming, self.waiting = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.cards = {
            "missing": self._card(self.tr("Proof that is missing"), self.missing, "warn"),
            "waiting": self._card(self.tr("Waiting for an answer"), self.waiting),
            "coming": self._card(self.tr("Coming up"), self.coming),
        }
        self.column.addWidget(self.late_title)
        self.column.addLayout(self.late)
        for card in self.cards.values():
            self.column.addWidget(card)

    def show_page(self, page: HomePage) -> None:
        """Show what a campaign owes and is owed. Who owes an answer stands above what comes."""
        self._show_late(page.late)
        self._fill(self.missing, [self._proof(entry) for entry in page.missing])
        self.cards["missing"].setVisible(bool(page.missing))
        nobody = self.tr("Nothing yet. What you asked others for shows here until they answer.")
        self._fill(self.waiting, [self._waiting(entry) for entry in page.waiting], nobody)
        nothing = self.tr("No dates ahead. Dates appear when you mail a letter or add a meeting.")
        lines: list[QWidget] = [self._day(entry) for entry in page.coming[:MOST_AHEAD]]
        if len(page.coming) > MOST_AHEAD:
            lines.append(self._link(self.tr("All dates ({count})").format(count=len(page.coming)), "calendar", {}))
        self._fill(self.coming, lines, nothing)
        first, second = ("waiting", "coming") if page.waiting else ("coming", "waiting")
        for name in (first, second):
            self.column.removeWidget(self.cards[name])
            self.column.addWidget(self.cards[name])

    def _card(self, title: str, column: QVBoxLayout, tone: str = "") -> Card:
        card = Card(title, tone)
        column.setSpacing(theme.px(8))
        card.body.addLayout(column)
        return card

    def _fill(self, column: QVBoxLayout, parts: Sequence[QWidget], empty: str = "") -> None:
        clear(column)
        for part in parts:
            column.addWidget(part)
        if empty and not parts:
            column.addWidget(Text(empty, "body", "text2"))

    def _show_late(self, lines: tuple[LateLine, ...]) -> None:
        """Show late dates; what somebody types about one of them stays while the same ones are late."""
        shown = tuple((line.due.key, self._offer(line.offer)) for line in lines)
        if shown != self._late_shown:
            clear(self.late)
            self.late_cards = [self._late(line) for line in lines]
            self._late_shown = shown
        for card, line in zip(self.late_cards, lines, strict=True):
            card.rows.show_rows((_late_row(line),))
        self.late_title.setVisible(bool(lines))

    def _late(self, line: LateLine) -> LateCard:
        due: Due = line.due
        card = LateCard(_late_row(line), self._offer(line.offer), indent=16)
        card.rows.chosen.connect(partial(self._open, due.key))
        card.rows.toggled.connect(lambda _key: self.ticked.emit(due))
        card.done.connect(partial(self.ticked.emit, due))
        card.written.connect(partial(self.written.emit, line.offer))
        card.given.connect(lambda until, reason: self.given.emit(due, until, reason))
        self.late.addWidget(card)
        return card

    def _offer(self, offer: FollowUp | None) -> str:
        if offer is None:
            return ""
        template = self.tr("Open the letter: {title}") if offer.begun else self.tr("Write: {title}")
        return template.format(title=offer.title)

    def _open(self, key: str, _chosen: str = "") -> None:
        self.asked.emit("date", {"date": key})

    def _proof(self, entry: MissingProof) -> QWidget:
        place = "mail_log" if entry.is_mailed else "log_mail"
        return self._link(told(entry.words), place, {"letter": entry.letter})

    def _waiting(self, entry: WaitingLine) -> DayRow:
        row = DayRow(None, told(entry.what), told(entry.hint), told(entry.spoken), is_link=bool(entry.letter))
        row.followed.connect(lambda: self.asked.emit("mail_log", {"letter": entry.letter}))
        return row

    def _day(self, entry: DateLine) -> DayRow:
        texts = (told(entry.title), told(entry.hint), told(entry.spoken))
        row = DayRow(entry.day, *texts, is_link=bool(entry.key), with_year=entry.is_other_year)
        row.followed.connect(partial(self._open, entry.key))
        return row

    def _link(self, words: str, place: str, arguments: dict[str, str]) -> LinkButton:
        link = LinkButton(words)
        link.clicked.connect(lambda: self.asked.emit(place, arguments))
        return link


def _late_row(line: LateLine) -> Row:
    """Return a row whose status stands above its hint: beside it there is no room on the right side of Home."""
    status = told(line.status)
    hint = f"{status}\n{told(line.hint)}"
    spoken = f"{line.due.title}. {status}. {told(line.hint)}"
    return Row(line.due.key, line.due.title, hint, tone=Tone.WARN, icon="clock", is_current=True, spoken=spoken)
