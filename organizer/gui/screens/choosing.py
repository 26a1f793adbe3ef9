"""Find what to do: a few questions that lead to a playbook. Each answer can be taken back."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from organizer.domain.choosing import Asking, Choosing, Walk, Way
from organizer.domain.playbook import Status
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.models.rows import Row
from organizer.gui.tone import Tone
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.rows import RowList
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.text import Heading, TagLabel, Text


class ChoosingScreen(Screen):
    """Arguments: ``then``, the place that gets the ``playbook``; ``answers``, which it gets back as they are."""

    name = "choosing"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.answers: list[int] = []
        self._is_reading = False
        self.set_lead(self.tr("Five short questions at most. You can take every answer back."))
        self.given = RowList(self.tr("Your answers. Press Enter to change one."))
        self.given.chosen.connect(lambda key: self._shorten(int(key)))
        self.given_card = self._card(self.given)
        self.question, self.hint = Heading("", level=2), Text("", "body", "text2")
        self.ways = RowList(self.tr("Answers"))
        self.ways.chosen.connect(lambda key: self.answer(int(key)))
        self.ways_card = self._card(self.ways)
        self.found = self._found()
        self.undo_one = SecondaryButton(self.tr("Take back the last answer"), "undo")
        self.undo_one.clicked.connect(self.take_back)
        self.again = LinkButton(self.tr("Start again"))
        self.again.clicked.connect(lambda: self._shorten(0))
        self.buttons = ButtonRow(self.undo_one, self.again)
        for part in (self.given_card, self.question, self.hint, self.ways_card, self.found, self.buttons):
            self.body.addWidget(part)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Find what to do")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Choose the answer that comes closest. Up and Down move, Enter chooses.\n\n"
            "Your answers stand on top. Press Enter on one to change it. Alt+Left takes back the last one.\n\n"
            "If you do not know, say so. That answer leads to a letter that finds out.\n\n"
            "At the end you see which playbook fits, and why. Nothing is stored before you start a campaign."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        found = {"primary": self._lead_on} if self._walk() and not self.found.isHidden() else {}
        return {**found, **({"previous": self.take_back} if self.answers else {})}

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Begin with the first question; on the way back from a playbook, where it was left."""
        if not self._is_reading:
            self.answers = []
        self._is_reading = False
        super().arrive(arguments)

    def refresh(self) -> None:
        """Show how far the answers lead. It reads no store."""
        walk = self._walk()
        if walk is None:
            self.desk.equipped.connect(self.renew, Qt.ConnectionType.SingleShotConnection)
        self.draw(walk or Walk(()))

    def draw(self, walk: Walk) -> None:
        """Show the answers so far, and the question or what was found."""
        self.given.show_rows(tuple(self._given(number, *pair) for number, pair in enumerate(walk.answered)))
        for part in (self.given_card, self.buttons):
            part.setVisible(bool(walk.answered))
        asking = walk.now
        for widget in (self.question, self.ways_card):
            widget.setVisible(asking is not None)
        self.hint.setVisible(asking is not None and bool(asking.hint))
        self.found.setVisible(walk.found is not None)
        if asking:
            self._ask(asking)
        if walk.found:
            self._show_found(walk.found)

    def answer(self, place: int) -> None:
        """Give an answer by its place, and go to what it leads to."""
        self.answers.append(place)
        self._go_to_question()

    def take_back(self) -> None:
        """Take back the last answer."""
        self._shorten(max(0, len(self.answers) - 1))

    def _shorten(self, count: int) -> None:
        self.answers = self.answers[:count]
        self._go_to_question()

    def _go_to_question(self) -> None:
        """Show where the answers lead now, with the focus there, and say it."""
        self.renew()
        if self.found.isHidden():
            self.ways.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self.question, self.question.text())
        else:
            self.found_title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, asking: Asking) -> None:
        self.question.setText(asking.text)
        self.hint.setText(asking.hint)
        self.ways.setAccessibleName(asking.text)
        self.ways.setAccessibleDescription(asking.hint)
        self.ways.show_rows(tuple(self._row(place, way) for place, way in enumerate(asking.ways)))
        self.ways.choose_row("0")

    def _given(self, number: int, asking: Asking, way: Way) -> Row:
        return Row(str(number), asking.text, way.words, self.tr("Change"), icon="check")

    def _row(self, place: int, way: Way) -> Row:
        is_history = self._status(way.playbook) is Status.HISTORY
        status, tone = (self.tr("History"), Tone.WARN) if is_history else ("", Tone.PLAIN)
        return Row(str(place), way.words, way.hint, status, tone)

    def _show_found(self, way: Way) -> None:
        playbook = self.desk.playbooks.get(way.playbook)
        is_history = playbook is not None and playbook.status is Status.HISTORY
        self.found_title.setText(playbook.title if playbook else way.playbook)
        self.why.setText(way.why)
        self.tag.setVisible(is_history)
        self.summary.setText(playbook.summary if playbook else self.tr("This playbook is not on this computer."))
        self.use.setText(self.tr("Read what was done") if is_history else self.tr("Use this playbook"))
        self.use.setVisible(playbook is not None)
        self.read.setText(self.tr("Use it all the same") if is_history else self.tr("Read about it first"))
        if playbook is None:
            self.read.setText(self.tr("See all playbooks"))

    def _lead_on(self) -> None:
        """Do what the first button says: use the playbook, or read what was done where it is history."""
        self._read_on() if self._is_history() else self._use()

    def _other(self) -> None:
        self._use() if self._is_history() else self._read_on()

    def _use(self) -> None:
        place = str(self.arguments.get("then", "")) or ("start" if self.desk.store is None else "new_campaign")
        self.go.emit(place, {"playbook": self._slug(), "answers": self.arguments.get("answers", {})})

    def _read_on(self) -> None:
        self._is_reading = True
        self.go.emit("playbooks", {"playbook": self._slug()})

    def _slug(self) -> str:
        walk = self._walk()
        return walk.found.playbook if walk and walk.found else ""

    def _is_history(self) -> bool:
        return self._status(self._slug()) is Status.HISTORY

    def _status(self, slug: str) -> Status | None:
        offers = self.desk.spoken.offers if self.desk.spoken else ()
        return next((offer.status for offer in offers if offer.slug == slug), None)

    def _walk(self) -> Walk | None:
        choosing: Choosing | None = self.desk.spoken.choosing if self.desk.spoken else None
        return choosing.walk(self.answers) if choosing else None

    def _found(self) -> Card:
        card = Card("", "accent")
        self.found_title = Heading("", level=2)
        self.found_title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tag = TagLabel(self.tr("History"), Tone.WARN)
        self.why, self.summary = Text("", "strong"), Text()
        self.use, self.read = PrimaryButton("", "arrow-right"), SecondaryButton("", "book")
        self.use.clicked.connect(self._lead_on)
        self.read.clicked.connect(self._other)
        eyebrow = Text(self.tr("This playbook fits"), "caption_strong", "accent")
        for part in (eyebrow, self.found_title, self.tag, self.why, self.summary, ButtonRow(self.use, self.read)):
            card.body.addWidget(part)
        card.setMaximumWidth(theme.px(760))
        return card

    @staticmethod
    def _card(rows: RowList) -> Card:
        card = Card()
        card.setMaximumWidth(theme.px(760))
        card.body.setContentsMargins(0, 0, 0, 0)
        card.body.addWidget(rows)
        return card
