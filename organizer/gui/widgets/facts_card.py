"""The facts of the campaign: one sentence each, with its source and date; where they are added, changed and deleted."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.campaign import Fact
from organizer.domain.fields import Field, FieldKind
from organizer.gui import theme
from organizer.gui.days import read_about
from organizer.gui.drafts import Drafts
from organizer.gui.language import spoken_language
from organizer.gui.no_such_day import no_such_day
from organizer.gui.typed import KeptTyping
from organizer.gui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.form import Form
from organizer.gui.widgets.hold import tells_hold
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Text

TEXT, SOURCE, ON = "fact.text", "fact.source", "fact.date"


class FactsCard(Card):
    """``kept`` carries a fact, one without an id if it is new; ``deleted`` the id of one.

    What is typed is kept with the drafts until the fact is kept or left.
    """

    kept = Signal(object)
    deleted = Signal(str)

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Facts of your campaign"), "", parent)
        self.facts: tuple[Fact, ...] | None = None
        self.buttons: dict[tuple[str, str], LinkButton] = {}
        self._changed = self._campaign = ""
        self.note = Text(self.tr("Letters use a fact only with its source, and only on or after its date."))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(12))
        self.opener = SecondaryButton(self.tr("Add a fact"), "plus")
        self.form = Form(self._fields())
        self.form.fields[ON].rule = self._unread
        self._typing = KeptTyping(drafts, self.form.fields.values(), self, is_stored=False)
        self.keep = PrimaryButton(self.tr("Keep the fact"), "check")
        self.leave = SecondaryButton(self.tr("Leave it"))
        self.opener.clicked.connect(lambda _checked=False: self.open_form())
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self.close_form)
        self._acts = ButtonRow(self.keep, self.leave)
        self.body.addWidget(self.note)
        self.body.addLayout(self._lines)
        for part in (ButtonRow(self.opener), self.form, self._acts):
            self.body.addWidget(part)
        self._show_form(is_open=False)

    def show_facts(self, facts: tuple[Fact, ...], campaign: str) -> None:
        """Show the facts of a campaign in their order; a new one that was begun stands open."""
        if campaign != self._campaign:
            self._campaign = campaign
            self._show_typed(None)
            self._show_form(is_open=self._typing.is_open)
        if facts == self.facts:
            return
        self.facts = facts
        clear(self._lines)
        self.buttons = {}
        for fact in facts:
            self._lines.addWidget(self._line(fact))

    def open_form(self, fact: Fact | None = None) -> None:
        """Ask for a new fact, or for what is different in one."""
        if tells_hold(self):
            return
        self._show_typed(fact)
        self._show_form(is_open=True)
        self.form.focus_field(TEXT)

    def _line(self, fact: Fact) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        column.addWidget(Text(fact.text))
        said = self.tr("Source: {source}, {day}")
        day = fact.date.spell(spoken_language())
        column.addWidget(Text(said.format(source=fact.source, day=day), "caption", "text2"))
        change = self._link("change", fact, self.tr("Change"), lambda: self.open_form(fact))
        delete = self._link("delete", fact, self.tr("Delete"), lambda: self.deleted.emit(fact.id))
        column.addWidget(ButtonRow(change, delete))
        return part

    def _link(self, name: str, fact: Fact, words: str, act: Callable[[], None]) -> LinkButton:
        link = LinkButton(words, "trash" if name == "delete" else "", self)
        link.setAccessibleName(self.tr("{act}: {fact}").format(act=words, fact=fact.text))
        link.clicked.connect(lambda _checked=False: act())
        self.buttons[name, fact.id] = link
        return link

    def _keep(self) -> None:
        """Pass the fact on, or say at each field what is missing."""
        values = {name: str(answer or "").strip() for name, answer in self.form.values().items()}
        on = read_about(values[ON])
        missing = {
            TEXT: "" if values[TEXT] else self.tr("Write the fact in one sentence."),
            SOURCE: "" if values[SOURCE] else self.tr("Write who says so, and where that stands."),
            ON: "" if on else self._unread(),
        }
        self.form.show_errors(missing)
        wrong = next((name for name, sentence in missing.items() if sentence), "")
        if wrong or on is None:
            self.form.focus_field(wrong)
            return
        fact = Fact(self._changed, values[TEXT], values[SOURCE], on)
        self.kept.emit(fact)

    def close_form(self) -> None:
        """Put the form away: what was typed is kept as a fact, or is not wanted."""
        self._typing.drop()
        self._show_form(is_open=False)
        self.opener.setFocus()

    def _show_typed(self, fact: Fact | None) -> None:
        self._changed = fact.id if fact else ""
        values = (fact.text, fact.source, fact.date.spell(spoken_language())) if fact else ("", "", "")
        self.form.set_values(dict(zip((TEXT, SOURCE, ON), values, strict=True)))
        self._typing.show(f"fact/{self._campaign}/{self._changed}")

    def _show_form(self, *, is_open: bool) -> None:
        self.opener.setVisible(not is_open)
        for part in (self.form, self._acts):
            part.setVisible(is_open)

    def _unread(self) -> str:
        """Return what is wrong with the date as it is typed; empty where it can be read."""
        typed = str(self.form.fields[ON].value() or "")
        if read_about(typed):
            return ""
        asked = self.tr("Write the date with its year. For example: October 14, 2010, or June 2010.")
        return no_such_day(typed) or asked

    def _fields(self) -> tuple[Field, ...]:
        text = FieldKind.TEXT
        no_names = self.tr("One sentence. Leave out names of private persons.")
        where = self.tr("Who says so, and where. For example: the sheriff's yearly report, page 4.")
        when = self.tr("The day, the month or the year. For example: October 14, 2010, or June 2010.")
        return (
            Field(TEXT, text, self.tr("The fact"), no_names, is_long=True),
            Field(SOURCE, text, self.tr("Its source"), where),
            Field(ON, text, self.tr("Date of the source"), when),
        )
