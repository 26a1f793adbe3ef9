"""History: what happened in the file, newest first; each act can be taken back, and what was deleted comes back."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.changes import Topic
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.models.history import HistoryModel, moment_words, part_words
from organizer.gui.phrases import told
from organizer.gui.questions import said
from organizer.gui.widgets.buttons import LinkButton, SecondaryButton
from organizer.gui.widgets.card import Card, EmptyState
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.find_row import FindRow
from organizer.gui.widgets.history_detail import HistoryDetail
from organizer.gui.widgets.in_sight import show_whole
from organizer.gui.widgets.line_table import LineTable
from organizer.gui.widgets.screen import Screen, clear
from organizer.gui.widgets.text import Text
from organizer.store.history import PAGE, Part, take_back
from organizer.store.pages import history as page_of
from organizer.store.pages.history import ActLine, HistoryPage

ALL, DELETED = "all", "deleted"


class HistoryTable(LineTable):
    """The acts. See :class:`LineTable` for its signals."""

    shares = (28, 72)


class HistoryScreen(Screen):
    """Arguments: ``show`` is ``deleted`` to begin with what was deleted only.

    ``field`` is the name of an answer, to show all its changes.
    """

    name = "history"
    watches = frozenset(Topic)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.page: HistoryPage | None = None
        self._count = PAGE
        self.finder = FindRow(self.tr("Find in the history"))
        self.finder.wanted.connect(self._show_lines)
        self.kind = Choice(((ALL, self.tr("Everything")), (DELETED, self.tr("What was deleted"))))
        self.kind.setAccessibleName(self.tr("What to show of the history"))
        self.kind.chosen.connect(self._show_lines)
        self.more = SecondaryButton(self.tr("Show older acts"))
        self.more.clicked.connect(self._show_more)
        self.bar = ButtonRow(self.kind, self.more)
        self.model = HistoryModel(desk)
        self.table, self.detail = HistoryTable(self.model, self.tr("History")), HistoryDetail(self.model)
        self.table.moved.connect(self._show_line)
        self.table.chosen.connect(self._take_focus)
        self.detail.taken_back.connect(self._take_back)
        self.detail.asked.connect(self._show_field)
        self.field_card = Card(self.tr("All changes of this answer"))
        self.field_changes = QVBoxLayout()
        self.field_card.body.addLayout(self.field_changes)
        self.empty = EmptyState(
            "clock",
            self.tr("Nothing is deleted"),
            self.tr("What you delete stays here for 30 days. You can bring it back."),
        )
        self.nobody = Card(tone="info")
        self.nobody.setMaximumWidth(theme.px(680))
        self.nobody.body.addWidget(
            Text(self.tr("Nobody said yet who works here. So the history cannot say who did what."))
        )
        self.enter = LinkButton(self.tr("Say who works here"), "people")
        self.enter.clicked.connect(lambda: self.go.emit("who", {}))
        self.nobody.body.addWidget(self.enter)
        for part in (self.nobody, self.finder, self.bar, self.table, self.detail, self.field_card, self.empty):
            self.body.addWidget(part)
        self.field_card.hide()

    def title(self) -> str:
        """Return the title."""
        return self.tr("History")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Each line is one act: what was done, when, and by whom. Choose one to see what it changed.\n\n"
            "Take this back undoes one act, however old it is. If something changed the same answer since, the program "
            "says so and leaves it as it is.\n\n"
            "What you delete can come back for 30 days. Then it is erased for good, here too. A legal hold in Settings "
            "stops that."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"find": self.finder.take_focus}

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the history, or only what was deleted."""
        self._count = PAGE
        self.field_card.hide()
        self.kind.set_value(str((arguments or {}).get("show", ALL)))
        super().arrive(arguments)
        wanted = str(self.arguments.get("field", ""))
        place = self.desk.read(page_of.find_answer, self.desk.campaign, wanted) if wanted else None
        if place:
            self._show_changes(*place)
        elif wanted:
            self.desk.told.emit(self.tr("This answer was never changed."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table its share of the height."""
        super().resizeEvent(event)
        self.table.set_room(event.size().height())

    def refresh(self) -> None:
        """Read the history and draw it."""
        self.draw(self.desk.read(page_of.load, self.desk.playbooks, self.desk.today(), self._count, self.desk.seed))

    def draw(self, page: HistoryPage) -> None:
        """Show the acts."""
        self.page = page
        self.set_lead(self.tr("A legal hold stands: nothing is erased by itself.") if page.is_held else "")
        self.more.setVisible(page.has_more)
        self.nobody.setVisible(not page.by and not self.is_held)
        self._show_lines()

    def _show_lines(self) -> None:
        page = self.page
        if page is None:
            return
        only_deleted = self.kind.value() == DELETED
        wanted = self.finder.field.text().casefold().split()
        lines = tuple(
            line
            for line in page.lines
            if (line.is_deleted or not only_deleted) and all(word in line.search for word in wanted)
        )
        self.empty.setVisible(only_deleted and not lines and not wanted)
        self.table.setVisible(bool(lines) or not only_deleted)
        self.table.show_lines(lines)
        template = self.tr("1 act") if len(lines) == 1 else self.tr("{count} acts")
        self.finder.count.setText(template.format(count=len(lines)))
        self._show_line(self.model.line(self.table.currentIndex().row()))

    def _show_line(self, line: ActLine | None) -> None:
        if line != self.detail.line:
            self.field_card.hide()
        self.detail.show_line(line)

    def _show_more(self) -> None:
        self._count += PAGE
        self.renew()

    def _take_focus(self, _key: str) -> None:
        if self.detail.button:
            self.detail.button.setFocus()
        else:
            self.desk.told.emit(self.tr("This act cannot be taken back from here."))

    def _take_back(self, seq: int) -> None:
        if self.desk.write(take_back, seq).entry:
            self.table.setFocus()

    def _show_field(self, part: Part) -> None:
        """Show who changed one answer, from what to what, each time."""
        self._show_changes(part.table, part.row, part.column)

    def _show_changes(self, table: str, row: str, column: str) -> None:
        found = self.desk.read(page_of.load_field, self.desk.playbooks, table, row, column, self.desk.seed)
        clear(self.field_changes)
        for _, change in found[:1]:
            label = said(change.label) if change.label else told(change.thing)
            self.field_changes.addWidget(Text(label, "strong"))
        for entry, change in found:
            when = ", ".join(part for part in (moment_words(entry), entry.by) if part)
            self.field_changes.addWidget(Text(when, "caption", "text2"))
            self.field_changes.addWidget(Text(part_words(change)))
        self.field_card.show()
        show_whole(self.area, self.field_card)
