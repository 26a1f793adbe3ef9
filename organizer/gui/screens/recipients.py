"""The directory of offices, shared by all campaigns: what this one needs first."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.gui import kept_dialog, theme
from organizer.gui.address_task import AddressTask, load_recipients
from organizer.gui.desk import Desk
from organizer.gui.dialogs.office import OfficeDialog
from organizer.gui.kept_dialog import KeptDialog
from organizer.gui.widgets.address_card import AddressCard
from organizer.gui.widgets.buttons import PrimaryButton
from organizer.gui.widgets.find_row import FindRow
from organizer.gui.widgets.in_sight import show_current_row
from organizer.gui.widgets.keep_place import settle
from organizer.gui.widgets.recipient_detail import RecipientDetail
from organizer.gui.widgets.recipient_table import RecipientTable
from organizer.gui.widgets.screen import Screen
from organizer.store.campaigns import clear_recipient, set_recipient
from organizer.store.offices import add_office, check_office, correct_office, delete_office
from organizer.store.pages.recipients import RecipientLine, RecipientsPage
from organizer.store.steps import finish_task

_NEW, _OFFICE = "office-new", "office/"
"""What is typed in the dialog waits under these names."""


class RecipientsScreen(Screen):
    """Argument: ``office``, the key of the row to show; else the first one that is still to be checked.

    While a task is to check addresses, the page says on top which, and there it can be marked done.
    """

    name = "recipients"
    watches = frozenset({Topic.OFFICES, Topic.RECIPIENTS, Topic.CAMPAIGNS, Topic.ANSWERS, Topic.SETTINGS, Topic.STEPS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.page: RecipientsPage | None = None
        self.add = PrimaryButton(self.tr("Add recipient"), "plus")
        self.add.clicked.connect(self.add_recipient)
        self.head.addWidget(self.add)
        self.set_lead(self.tr("Shared by all campaigns. The offices that this campaign needs come first."))
        self.finder = FindRow(self.tr("Find a recipient"))
        self.wanted, self.count = self.finder.field, self.finder.count
        self.finder.wanted.connect(self._look_for)
        self.task = AddressCard()
        self.task.asked.connect(self._check_office)
        self.task.done.connect(self._finish_task)
        self.table = RecipientTable()
        self.detail = RecipientDetail()
        self.table.clicked.connect(self._bring_detail)
        self.table.moved.connect(self.detail.show_line)
        self.table.chosen.connect(self.correct)
        self.table.deleted.connect(self.delete)
        self.detail.correct.connect(self.correct)
        self.detail.delete.connect(self.delete)
        self.detail.checked.connect(self.mark_checked)
        self.detail.open_letter.connect(self._open_letter)
        self.body.addWidget(self.task)
        self.body.addWidget(self.finder)
        self.body.addWidget(self.table)
        self.body.addWidget(self.detail)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Recipients")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Each office shows where its address was seen, and how sure that is. An address that lacks a part cannot "
            "be used in a letter.\n\n"
            "Press Enter to correct an office. What came with the program stays in sight. Check an address before "
            "you mail: call, or look at the web page of the office. Then mark it as checked.\n\n"
            "The green card on top shows the task that led you here. When all its addresses are checked, mark it done "
            "there.\n\n"
            "Press Ctrl+N to add a recipient. Press Delete to remove one that your group added. Undo brings it back."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        is_due = self.task.task is not None and self.task.task.is_met
        primary = self._finish_task if is_due else self.add_recipient
        return {"new": self.add_recipient, "primary": primary, "find": self.finder.take_focus}

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the table, with the office chosen that is named, else the one that the task is about."""
        super().arrive(arguments)
        task = self.task.task
        office = str(self.arguments.get("office", "")) or (task.to_check.key if task and task.to_check else "")
        if office:
            self._show_office(office)
        asked = kept_dialog.wanted(self.desk, self.arguments)
        if asked == _NEW:
            QTimer.singleShot(0, self, self.add_recipient)
        elif self._line(office) and asked == f"{_OFFICE}{office}":
            QTimer.singleShot(0, self, lambda: self.correct(office))
        elif asked:
            kept_dialog.forget(self.desk, asked)  # there is no such office any more

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table its share of the height."""
        super().resizeEvent(event)
        self.table.set_room(event.size().height())

    def refresh(self) -> None:
        """Read the directory and draw it."""
        desk = self.desk
        self.draw(*desk.read(load_recipients, desk.campaign, desk.playbooks, desk.seed, desk.today()))

    def draw(self, page: RecipientsPage, task: AddressTask | None = None) -> None:
        """Show the rows, and the task that led here."""
        self.page = page
        self.task.show_task(task)
        self.table.show_lines(page.lines)
        self._count()

    def add_recipient(self) -> None:
        """Ask for an office of the group's own and add it."""
        if self.page and not self.page.roles:
            words = self.tr("This campaign writes to nobody of the directory. Enter the address in the letter.")
            self.desk.refused.emit(words)
            return
        if not self.desk.may_write():
            return
        kept = KeptDialog(self.desk, _NEW, self.name, {})
        wanted = OfficeDialog.ask(self, None, self.page.roles, kept) if self.page else None
        if wanted:
            made = self.desk.write(add_office, wanted).made
            kept.stored()
            self.table.choose_line(made)

    def correct(self, key: str) -> None:
        """Ask how an office should be, and keep the correction."""
        line = self._line(key)
        if line and line.office and self.page and self.desk.may_write():
            is_listed = self.table.hasFocus()
            kept = KeptDialog(self.desk, f"{_OFFICE}{key}", self.name, {"office": key})
            wanted = OfficeDialog.ask(self, line.office, self.page.roles, kept)
            if wanted:
                self.desk.write(correct_office, line.office, wanted)
                kept.stored()
                settle(self.area)  # or the button, which was made anew, could not take the focus yet
                button = self.detail.buttons.get("correct")
                (self.table if is_listed or button is None else button).setFocus()
        elif line and line.letter:
            self._open_letter(line.letter)

    def delete(self, key: str) -> None:
        """Delete what the group added; what came with the program stays."""
        line = self._line(key)
        if line is None or not (line.own or line.office):
            return
        if line.own:
            self.desk.write(clear_recipient, self.desk.campaign, line.own.role)
        elif line.is_added or (line.office and line.office.seed):
            self.desk.write(delete_office, key)
        else:
            self.desk.refused.emit(self.tr("This office came with the program. You can correct it, but not delete it."))

    def mark_checked(self, key: str, how: str) -> None:
        """Note that an address was checked today, by whom and how."""
        line = self._line(key)
        today = self.desk.today()
        if line and line.own:
            self.desk.write(set_recipient, self.desk.campaign, replace(line.own, checked_on=today))
        elif line and self.page:
            self.desk.write(check_office, key, today, self.page.initials, how)
        if self.task.task and self.task.task.is_met:
            self.task.primary.setFocus()

    def _finish_task(self) -> None:
        """Mark the task done that led here, and go on with the next one."""
        task, by = self.task.task, self.page.initials if self.page else ""
        if task and self.desk.write(finish_task, self.desk.campaign, task.id, self.desk.today(), by=by).entry:
            self.go.emit("home", {})

    def _check_office(self, key: str) -> None:
        """Show an office, and go to where its check is written down; one that is not complete is corrected first."""
        self._show_office(key)
        detail = self.detail
        start = detail.mark.how if detail.mark else next(iter(detail.buttons.values()), self.table)
        settle(self.area)  # or what was just made could not take the focus yet
        start.setFocus()
        self.keep_in_sight()

    def _show_office(self, key: str) -> None:
        self.wanted.clear()
        self.table.choose_line(key)

    def _line(self, key: str) -> RecipientLine | None:
        return self.page.line(key) if self.page else None

    def _open_letter(self, slug: str) -> None:
        self.go.emit("letter", {"letter": slug, "field": "recipient.name"})

    def _bring_detail(self) -> None:
        """Show the beginning of the details below a row that was clicked, as far as the row stays in sight."""
        page = self.area.widget()
        if page:
            top = self.detail.mapTo(page, QPoint(0, 0)).y()
            self.area.ensureVisible(0, top + theme.px(96), 0, 0)
            show_current_row(self.table)

    def _look_for(self, words: str) -> None:
        self.table.look_for(words)
        self._count()

    def _count(self) -> None:
        shown, all_lines = self.table.lines.rowCount(), len(self.page.lines) if self.page else 0
        words = self.tr("{count} recipients") if shown == all_lines else self.tr("{shown} of {count} recipients")
        self.count.setText(words.format(shown=shown, count=all_lines))
