"""A page of what was known on a day: today at first, the day that is asked for, or another that the user chooses."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from organizer.domain.fields import Answer, Field, FieldKind
from organizer.gui.desk import Desk
from organizer.gui.widgets.accessible import announce
from organizer.gui.widgets.buttons import SecondaryButton
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.screen import Screen


class DayScreen(Screen):
    """Holds the day and the parts that choose it, which the page lays out. It can be given ``day``.

    ``hint`` stands at the field of the day.
    """

    def __init__(self, desk: Desk, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chosen_day = desk.today()
        self.day = FormField(Field("page.day", FieldKind.DAY, self.tr("As of this date"), hint), stored=False)
        self.day.left.connect(self._on_day)
        self.letters_day = SecondaryButton(self.tr("The date of our letters"), "letter")
        self.letters_day.clicked.connect(self._show_letters_day)
        self.today = SecondaryButton(self.tr("Today"), "calendar")
        self.today.clicked.connect(lambda: self._show_day(self.desk.today()))

    def letter_date(self) -> date | None:
        """Return the date of the campaign's letters, None before anything is shown."""
        raise NotImplementedError

    def told_of_day(self) -> tuple[QWidget, str]:
        """Return what is said aloud when another day is shown, and the widget that says it."""
        raise NotImplementedError

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Begin with the day that is asked for, else today."""
        given = (arguments or {}).get("day")
        self.chosen_day = given if isinstance(given, date) else self.desk.today()
        super().arrive(arguments)

    def _on_day(self, _name: str, day: Answer) -> None:
        self._show_day(day if isinstance(day, date) else self.desk.today())

    def _show_letters_day(self) -> None:
        day = self.letter_date()
        if day:
            self._show_day(day)

    def _show_day(self, day: date) -> None:
        self.chosen_day = day
        self.renew()
        announce(*self.told_of_day())
