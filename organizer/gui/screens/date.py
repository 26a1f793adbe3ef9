"""One date: explained day by day, with what can be done to it. A date of the group's own is changed here too."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.domain.due import DateEntry
from organizer.gui import theme
from organizer.gui.date_acts import give_time, tick_date
from organizer.gui.desk import Desk
from organizer.gui.dialogs.print_pages import BY_DIALOG
from organizer.gui.follow_up import open_follow_up
from organizer.gui.paper_out import PaperOut
from organizer.gui.printing import Asking
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.count_table import CountTable
from organizer.gui.widgets.date_detail import DateDetail
from organizer.gui.widgets.date_form import DateForm
from organizer.gui.widgets.more_time import time_typed
from organizer.gui.widgets.notes_box import NotesBox
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.text import Heading
from organizer.papers.date_sheet import date_report
from organizer.papers.press import Paper
from organizer.papers.report import report_pdf
from organizer.store.dates import add_date, change_date, remove_date
from organizer.store.pages import date as page_of
from organizer.store.pages.date import DatePage


class DateScreen(Screen):
    """Argument: ``date``, the key of a date; without one a date is added."""

    name = "date"
    watches = frozenset({Topic.DATES, Topic.MAIL, Topic.LETTERS, Topic.STEPS, Topic.ANSWERS, Topic.CAMPAIGNS})

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, asking: Asking = BY_DIALOG) -> None:
        super().__init__(desk, parent)
        self.page: DatePage | None = None
        self.out = PaperOut(self, asking)
        self.detail = DateDetail()
        self.detail.asked.connect(self._do)
        self.detail.given.connect(self._give)
        self.form_title = Heading(self.tr("Your date"), level=2)
        self.form = DateForm(desk.drafts, stored=True)
        self.form.left.connect(self._keep)
        self.form_card = Card()
        self.form_card.setMaximumWidth(theme.px(640))
        self.form_card.body.addWidget(self.form)
        self.add, self.back = PrimaryButton(self.tr("Add the date"), "plus"), SecondaryButton(self.tr("Calendar"))
        self.add.clicked.connect(self._add)
        self.back.clicked.connect(partial(self.go.emit, "calendar", {}))
        self.count_title = Heading(self.tr("The count, day by day"), level=2)
        self.count = CountTable()
        self.count_card = Card()
        self.count_card.body.setContentsMargins(0, 0, 0, 0)
        self.count_card.body.addWidget(self.count)
        self.notes_title = Heading(self.tr("Note"), level=2)
        self.notes = NotesBox(self.tr("Note"))
        self.notes.left.connect(self._note)
        for part in (
            self.detail, self.count_title, self.count_card, self.notes_title, self.notes,
            self.notes.private, self.form_title, self.form_card, ButtonRow(self.add, self.back),
        ):  # fmt: skip
            self.body.addWidget(part)

    def title(self) -> str:
        """Return what is due."""
        page = self.page
        if page and page.told:
            return page.told.title
        return (page.entry.title if page and page.entry else "") or self.tr("Add a date")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "The count shows every day, and why a day does not count. Print the count to enclose it or to file it.\n\n"
            "Give more time moves the date and keeps your reason. It does not change the count.\n\n"
            "A date of your own can stand on a day. It can also count from a day, from the decision, or from what "
            "happens to a letter. It waits in the calendar until that happens. Each answer is stored when you leave it."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        if self.page is None or self.page.told is None:
            return {} if self._key() else {"primary": self._add}
        return {"primary": partial(self._do, "tick"), "save_pdf": partial(self._do, "save")}

    def problem_count(self) -> int:
        """Return how many answers are missing, after the button was pressed."""
        return sum(not field.error.isHidden() for field in self.form.form.fields.values())

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show a date, or an empty form."""
        self.detail.form.hide()
        self.form.form.show_errors({})
        self.page = None
        super().arrive(arguments)

    def refresh(self) -> None:
        """Read the date and draw it."""
        desk, key = self.desk, str(self.arguments.get("date", ""))
        self.draw(desk.read(page_of.load, desk.campaign, desk.playbooks, desk.holidays, desk.today(), key))

    def draw(self, page: DatePage) -> None:
        """Show the date."""
        is_first, is_new = self.page is None, page.entry is None and page.due is None
        self.page = page
        self.set_lead(page.place)
        self.detail.show_date(page)
        if page.due and page.due.is_open:
            self.detail.form.show_typed(self.desk.drafts, time_typed(self.desk.campaign, page.due.key))
        for part in (self.form_title, self.form_card):
            part.setVisible(page.is_own)
        self.form_title.setVisible(page.is_own and not is_new)
        if page.is_own and (is_first or not is_new):
            self.form.show_entry(page.entry or DateEntry(""), page.letters, self._draft_name())
        self.add.setVisible(is_new)
        days = page.told.days if page.told else ()
        self.count.show_days(days)
        for part in (self.count_title, self.count_card):
            part.setVisible(bool(days))
        self.notes_title.setVisible(not is_new)
        self.notes.setVisible(not is_new)
        note = page.entry.note if page.entry else ""
        self.notes.show_text(self.desk.waiting.shown(note, change_date, self.desk.campaign, self._key(), note=""))

    def _draft_name(self) -> str:
        return f"date/{self.desk.campaign}/{self._key()}"

    def _key(self) -> str:
        return str(self.arguments.get("date", ""))

    def _add(self) -> None:
        given = self.form.answer()
        self.retitled.emit()
        if given is None or not self.desk.may_write():
            return
        made = self.desk.write(add_date, self.desk.campaign, **given).made
        if made:
            self.desk.drafts.drop(self._draft_name())
            self.go.emit("date", {"date": made})

    def _keep(self) -> None:
        """Store what was changed, once it is whole."""
        if not self._key():
            return
        given = self.form.answer()
        if given is not None:
            self.desk.write_typed(change_date, self.desk.campaign, self._key(), **given)

    def _note(self, text: str) -> None:
        self.desk.write_typed(change_date, self.desk.campaign, self._key(), note=text)

    def _give(self, until: date, reason: str) -> None:
        due = self.page.due if self.page else None
        if due and give_time(self.desk, self.desk.campaign, due, until, reason):
            self.detail.form.put_away()
            self.desk.drafts.drop(time_typed(self.desk.campaign, due.key))

    def _do(self, act: str) -> None:
        acts: dict[str, Callable[[], object]] = {
            "tick": self._tick,
            "write": self._write,
            "print": partial(self._paper, self.out.send),
            "save": partial(self._paper, self._save),
            "remove": self._remove,
        }
        acts[act]()

    def _tick(self) -> None:
        if self.page and self.page.due:
            tick_date(self.desk, self.desk.campaign, self.page.due)

    def _write(self) -> None:
        offer = self.page.offer if self.page else None
        if offer:
            open_follow_up(self.desk, self.go, offer)

    def _paper(self, put: Callable[[bytes, str], object]) -> None:
        report = date_report(self.page) if self.page else None
        paper: Paper | None = self.out.tried(partial(report_pdf, report)) if report else None
        if paper and report:
            put(paper.data, f"{report.title}.pdf")

    def _save(self, data: bytes, name: str) -> None:
        path = self.out.save(data, name)
        if path:
            self.desk.told.emit(self.tr("Saved {name}.").format(name=path.name))

    def _remove(self) -> None:
        if self.desk.write(remove_date, self.desk.campaign, self._key()).entry:
            self.go.emit("calendar", {})
