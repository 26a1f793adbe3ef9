"""Asks for a date of the group's own: on a day, or counted from a day, the decision, or what happened to a letter."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.day_time import shown_time, time_problem
from organizer.domain.deadline import LONGEST, DateRule, HolidaysOf, Roll, Start, Unit
from organizer.domain.due import DateEntry
from organizer.domain.fields import Answer, Field, FieldKind
from organizer.domain.phrase import Phrase
from organizer.gui.drafts import Drafts
from organizer.gui.phrases import told
from organizer.gui.typed import KeptTyping
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.form import Form

FIXED = "fixed"
_LETTER = (Start.MAILED, Start.DELIVERED, Start.RECEIVED)
_T, _D, _C = FieldKind.TEXT, FieldKind.DAY, FieldKind.CHOICE
_COUNTED = ("count", "unit", "holidays", "roll", "who", "reason", "consequence")


class DateForm(QWidget):
    """``left`` comes when a field was left with another answer. ``answer`` gives what a date is made of.

    A date is stored once it is whole. Until then what is typed is kept with the drafts.
    """

    left = Signal()

    def __init__(self, drafts: Drafts, parent: QWidget | None = None, *, stored: bool) -> None:
        super().__init__(parent)
        self._entry = DateEntry("")
        self.form = Form(self._fields(), stored=stored)
        self._typing = KeptTyping(drafts, self.form.fields.values(), self)
        self.form.left.connect(self._on_left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)

    def show_entry(self, entry: DateEntry, letters: tuple[tuple[str, str], ...], draft: str) -> None:
        """Show a date; ``letters`` are those that it can be counted from, ``draft`` names what is not stored of it."""
        self._entry = entry
        rule = entry.rule or DateRule("own", "", Start.DAY, 30)
        kind = FIXED if entry.rule is None else rule.start.value
        editor = self.form.fields["letter"].editor
        if isinstance(editor, Choice):
            editor.offer(letters)
        self.form.set_values(
            {
                "title": entry.title,
                "kind": kind,
                "day": entry.day,
                "time": shown_time(entry.time),
                "start": entry.start_day,
                "letter": rule.letter,
                "count": str(rule.count),
                "unit": rule.unit.value,
                "holidays": rule.holidays.value,
                "roll": rule.roll.value,
                "who": "document" if rule.documented else "ours",
                "reason": rule.reason,
                "consequence": rule.consequence,
            }
        )
        self._typing.show(draft)
        self._show_kind()

    def answer(self) -> Mapping[str, Any] | None:
        """Return the fields of a date for the store; None when something is missing, which the form then says."""
        missing = self.missing()
        self.form.show_errors(dict(missing))
        if missing:
            self.form.focus_field(missing[0][0])
            return None
        given = self.form.values()
        kind = given["kind"]
        shared = {"title": given["title"], "time": given["time"]}
        if kind == FIXED:
            return {**shared, "day": given["day"], "rule": None, "start_day": None}
        start = given["start"] if kind == Start.DAY else None
        return {**shared, "day": None, "rule": self._rule(given), "start_day": start}

    def missing(self) -> tuple[tuple[str, str], ...]:
        """Return the fields that must still be filled in, each with a sentence."""
        given = self.form.values()
        time = str(given["time"])
        untimely = time_problem(time) if time != self._entry.time else Phrase()  # words of an older file stay
        asked = (
            ("title", not given["title"], self.tr("Write what is due.")),
            ("day", given["kind"] == FIXED and not given["day"], self.tr("Write the day with its year.")),
            ("start", given["kind"] == Start.DAY and not given["start"], self.tr("Write the day to count from.")),
            ("letter", given["kind"] in _LETTER and not given["letter"], self.tr("Choose a letter to count from.")),
            (
                "count",
                given["kind"] != FIXED and _number(given["count"]) is None,
                self.tr("Write a number from 1 to {most}.").format(most=LONGEST),
            ),
            ("time", bool(untimely), told(untimely)),
        )
        return tuple((name, sentence) for name, is_missing, sentence in asked if is_missing)

    def _rule(self, given: Mapping[str, Answer]) -> DateRule:
        kept = self._entry.rule or DateRule("own", "", Start.DAY, 1)
        start = Start(str(given["kind"]))
        return replace(
            kept,
            start=start,
            count=_number(given["count"]) or 1,
            unit=Unit(str(given["unit"])),
            letter=str(given["letter"]) if start in _LETTER else "",
            roll=Roll(str(given["roll"])),
            holidays=HolidaysOf(str(given["holidays"])),
            documented=given["who"] == "document",
            reason=str(given["reason"] or ""),
            consequence=str(given["consequence"] or ""),
        )

    def _on_left(self, name: str) -> None:
        fields = self.form.fields
        if name == "kind":
            self._show_kind()
        counted = fields["unit"].value(), fields["holidays"].value()
        if name == "unit" and counted == (Unit.BUSINESS_DAYS, HolidaysOf.NOBODY):
            fields["holidays"].put_back(HolidaysOf.FEDERAL.value)  # who closes at weekends keeps holidays too
            self._typing.keep()
        self.left.emit()

    def _show_kind(self) -> None:
        kind = self.form.fields["kind"].value()
        seen = {
            "day": kind == FIXED,
            "start": kind == Start.DAY,
            "letter": kind in _LETTER,
            **dict.fromkeys(_COUNTED, kind != FIXED),
        }
        for name, is_seen in seen.items():
            self.form.fields[name].setVisible(is_seen)

    def _fields(self) -> tuple[Field, ...]:
        kinds = (
            (FIXED, self.tr("On a day that you choose")),
            (Start.DAY.value, self.tr("Counted from a day that you choose")),
            (Start.MAILED.value, self.tr("Counted from the mailing of a letter")),
            (Start.DELIVERED.value, self.tr("Counted from the delivery of a letter")),
            (Start.RECEIVED.value, self.tr("Counted from the answer to a letter")),
            (Start.DECIDED.value, self.tr("Counted from the day of the decision")),
        )
        units = (
            (Unit.CALENDAR_DAYS.value, self.tr("Days: every day counts")),
            (Unit.BUSINESS_DAYS.value, self.tr("Business days: no weekends")),
            (Unit.MONTHS.value, self.tr("Months")),
        )
        holidays = (
            (HolidaysOf.NOBODY.value, self.tr("Nobody: holidays count")),
            (HolidaysOf.FEDERAL.value, self.tr("The federal offices")),
            (HolidaysOf.STATE.value, self.tr("The state")),
        )
        rolls = (
            (Roll.STAYS.value, self.tr("It stays on that day")),
            (Roll.NEXT_BUSINESS_DAY.value, self.tr("It moves to the next business day")),
            (Roll.BUSINESS_DAY_BEFORE.value, self.tr("It moves to the business day before")),
        )
        who = (
            ("ours", self.tr("Nobody: it is our own choice")),
            ("document", self.tr("A document gives it")),
        )
        reason = self.tr("Name the document, or say why you chose so many days.")
        return (
            Field("title", _T, self.tr("What is due"), required=True),
            Field("kind", _C, self.tr("When"), choices=kinds, required=True),
            Field("day", _D, self.tr("Day")),
            Field("start", _D, self.tr("Count from")),
            Field("letter", _C, self.tr("Which letter")),
            Field("count", _T, self.tr("How many")),
            Field("unit", _C, self.tr("What is counted"), choices=units, required=True),
            Field("holidays", _C, self.tr("Whose holidays do not count"), choices=holidays, required=True),
            Field("roll", _C, self.tr("If it ends on a weekend or a holiday"), choices=rolls, required=True),
            Field("who", _C, self.tr("Who gives this limit"), choices=who, required=True),
            Field("reason", _T, self.tr("Which document, or why"), reason),
            Field("consequence", _T, self.tr("What follows when the day passes")),
            Field("time", _T, self.tr("Time of day"), self.tr("For example: 7:30 p.m.")),
        )


def _number(answer: Answer) -> int | None:
    text = str(answer or "").strip()
    number = int(text) if text.isascii() and text.isdigit() and len(text) < len(str(LONGEST)) + 1 else 0
    return number if 0 < number <= LONGEST else None
