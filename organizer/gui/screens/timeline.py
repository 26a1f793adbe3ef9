"""The timeline: everything that happened in the campaign in one sequence, to look through, to add to, to print."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.domain.errors import OrganizerError
from organizer.domain.timeline import KINDS, Kind
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.dialogs.print_pages import BY_DIALOG
from organizer.gui.models.timeline import TimelineModel
from organizer.gui.paper_out import PaperOut
from organizer.gui.phrases import told, trouble_words
from organizer.gui.printing import Asking
from organizer.gui.receipts import KeptReceipts
from organizer.gui.store_work import work_on_store
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import EmptyState
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.find_row import FindRow
from organizer.gui.widgets.line_table import LineTable
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.ticks import Tick
from organizer.gui.widgets.timeline_detail import TimelineDetail
from organizer.papers.dossier import Dossier, Shipped, dossier
from organizer.papers.timeline_sheet import Narrowed, timeline_sheet
from organizer.store.events import remove_event
from organizer.store.pages import timeline as page_of
from organizer.store.pages.timeline import TimelineLine, TimelinePage, shown_lines

ALL = "all"
OLDEST, NEWEST = "oldest", "newest"


class TimelineTable(LineTable):
    """The entries. See :class:`LineTable` for its signals."""

    shares = (24, 76)


class TimelineScreen(Screen):
    """Argument: ``event``, the id of an entry made by hand, to show it chosen."""

    name = "timeline"
    watches = frozenset(Topic) - {Topic.GROUP, Topic.OFFICES, Topic.SETTINGS}

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, asking: Asking = BY_DIALOG) -> None:
        super().__init__(desk, parent)
        self.page: TimelinePage | None = None
        self.lines: tuple[TimelineLine, ...] = ()
        self.out = PaperOut(self, asking)
        self.add = PrimaryButton(self.tr("Add an entry"), "plus")
        self.add.clicked.connect(self._add_entry)
        self.head.addWidget(self.add)
        self.finder = FindRow(self.tr("Find in the timeline"))
        self.finder.wanted.connect(self._show_lines)
        self.kind = Choice()
        self.kind.setAccessibleName(self.tr("Kind of entries to show"))
        self.order = Choice(((OLDEST, self.tr("Oldest first")), (NEWEST, self.tr("Newest first"))))
        self.order.setAccessibleName(self.tr("Order of the entries"))
        self.order.setMinimumContentsLength(len(max(self.tr("Oldest first"), self.tr("Newest first"), key=len)))
        for choice in (self.kind, self.order):
            choice.chosen.connect(self._show_lines)
        self.changes = Tick(self.tr("Show all changes"))
        self.changes.setMinimumHeight(theme.px(36))  # as high as what it stands beside
        self.changes.clicked.connect(self.renew)
        self.print, self.save = SecondaryButton(self.tr("Print"), "printer"), SecondaryButton(self.tr("Save as PDF"))
        self.print.clicked.connect(partial(self._paper, self.out.send))
        self.save.clicked.connect(partial(self._paper, self._save))
        self.whole = SecondaryButton(self.tr("Save the whole record as PDF"))
        self.whole.clicked.connect(self._save_whole)
        self.own = Tick(self.tr("Our own notes in the record"))
        self.own.setMinimumHeight(theme.px(36))  # as above
        self.bar = ButtonRow(self.kind, self.order, self.print, self.save, self.changes)
        self.record = ButtonRow(self.whole, self.own)
        self.model = TimelineModel()
        self.table, self.detail = TimelineTable(self.model, self.tr("Timeline")), TimelineDetail()
        self.files = KeptReceipts(self, self.detail.files, self.out)
        self.empty = EmptyState(
            "clock",
            self.tr("The story of your campaign begins here"),
            self.tr("Letters, answers and decisions appear by themselves. You can add what else happened."),
            act=self.tr("Add an entry"),
            on_act=self._add_entry,
        )
        self._lay_out_timeline()

    def title(self) -> str:
        """Return the title."""
        return self.tr("Timeline")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Each line is something that happened. Press Enter to go to its letter, answer, date or step.\n\n"
            "A date may be as rough as you know it: summer 2010, June 2010, or about June 15, 2010. It stands at the "
            "earliest day that it may be. An answer never stands before its letter.\n\n"
            "Press Ctrl+N to add what is not written down anywhere else. Press Delete to take such an entry out. Undo "
            "brings it back.\n\n"
            "Show all changes also lists what was done to the file, by whom and when.\n\n"
            "What you see is what is printed: choose a kind or look for words first.\n\n"
            "The whole record is one PDF. It holds the timeline, every letter, the mail log, the answers and their "
            "files. A draft says on each page that it is one. Your own entries, tasks, dates and notes stay out, "
            "unless you tick the box for them."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        acts: dict[str, Callable[[], None]] = {"new": self._add_entry, "primary": self._add_entry}
        if self.page and self.page.lines:
            acts["find"] = self.finder.take_focus
            acts["check"] = partial(self._paper, self.out.send)
            acts["save_pdf"] = partial(self._paper, self._save)
            acts["open_pdf"] = partial(self._paper, self.out.open)
        return acts

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the timeline with the entry chosen that is named."""
        super().arrive(arguments)
        wanted = str(self.arguments.get("event", ""))
        if wanted:
            self.finder.field.clear()
            self.kind.set_value(ALL)
            self._show_lines()
            self.table.choose_line(f"event {wanted}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table its share of the height."""
        super().resizeEvent(event)
        self.table.set_room(event.size().height())

    def refresh(self) -> None:
        """Read the timeline and draw it."""
        desk = self.desk
        known = (desk.campaign, desk.playbooks, desk.holidays, desk.today())
        self.draw(desk.read(page_of.load, *known, changes=self.changes.isChecked()))

    def draw(self, page: TimelinePage) -> None:
        """Show the entries."""
        self.page = page
        self.kind.offer(((ALL, self.tr("Everything")), *((kind.value, told(KINDS[kind])) for kind in page.kinds)))
        is_empty = not page.lines
        for part in (self.finder, self.bar, self.record, self.table, self.add):
            part.setHidden(is_empty)
        self.empty.setVisible(is_empty)
        self._show_lines()

    def _lay_out_timeline(self) -> None:
        self.table.moved.connect(self._show_line)
        self.table.chosen.connect(self._follow)
        self.table.deleted.connect(lambda _key: self._do("remove"))
        self.detail.asked.connect(self._do)
        for part in (self.finder, self.bar, self.record, self.table, self.detail, self.empty):
            self.body.addWidget(part)

    def _narrowed(self) -> Narrowed:
        kind = self.kind.value()
        return Narrowed(None if kind in ("", ALL) else Kind(kind), self.finder.field.text())

    def _show_lines(self) -> None:
        page, narrowed = self.page, self._narrowed()
        if page is None:
            return
        newest_first = self.order.value() == NEWEST
        self.lines = shown_lines(page, narrowed.kind, narrowed.wanted, newest_first=newest_first)
        self.table.show_lines(self.lines)
        self._show_line(self.model.line(self.table.currentIndex().row()))
        template = self.tr("1 entry") if len(page.lines) == 1 else self.tr("{total} entries")
        if len(self.lines) != len(page.lines):
            template = self.tr("{shown} of {total} entries")
        self.finder.count.setText(template.format(shown=len(self.lines), total=len(page.lines)))
        is_rough = any(not line.told.is_exact for line in self.lines)
        self.set_lead(
            self.tr("A date such as June 2010 stands at the earliest day that it may be.") if is_rough else ""
        )

    def _show_line(self, line: TimelineLine | None) -> None:
        self.detail.show_line(line, self.model.details(line) if line else "")
        self.files.show_mailing(line.event if line else None)

    def _add_entry(self) -> None:
        self.go.emit("entry", {})

    def _follow(self, key: str) -> None:
        line = self.page.line(key) if self.page else None
        if line and line.event:
            self._do("change")
        elif line and line.place:
            self.go.emit(line.place, dict(line.arguments))
        else:
            self.desk.told.emit(self.tr("This line has no page of its own. All of it stands here."))

    def _do(self, act: str) -> None:
        line = self.detail.line
        if line is None:
            return
        if act == "open":
            self._follow(line.key)
        elif line.event is None:
            self.desk.told.emit(self.tr("The program wrote this line from the record. Change it there."))
        elif act == "change":
            self.go.emit("entry", {"event": line.event.id})
        elif self.desk.write(remove_event, line.event.id).entry:
            self.table.setFocus()

    def _paper(self, put: Callable[[bytes, str], object]) -> None:
        page = self.page
        if page is None:
            return
        paper = self.out.tried(partial(timeline_sheet, page, self.lines, self._narrowed()))
        if paper:
            put(paper.data, self.tr("Timeline of {place}.pdf").format(place=page.campaign.jurisdiction.name))

    def _save_whole(self) -> None:
        """Make the whole record on a thread: it may have hundreds of pages."""
        desk = self.desk
        shipped = Shipped(desk.playbooks, desk.seed, desk.holidays)
        work = partial(desk.read, dossier, desk.campaign, shipped, private=self.own.isChecked())
        said = self.tr("The record is being made")
        work_on_store(desk, self.window(), said, work, done=self._keep_whole, failed=self._fail)

    def _keep_whole(self, made: Dossier) -> None:
        name = self.page.campaign.jurisdiction.name if self.page else ""
        path = self.out.save(made.paper.data, self.tr("Record of {place}.pdf").format(place=name))
        if path and made.problems:
            said = self.tr("Saved {name}. Some parts have no pages in it. Its first page names them.")
            self.desk.told.emit(said.format(name=path.name))
        elif path:
            self.desk.told.emit(self.tr("Saved {name}.").format(name=path.name))

    def _fail(self, trouble: OrganizerError) -> None:
        self.desk.refused.emit(trouble_words(trouble))

    def _save(self, data: bytes, name: str) -> None:
        path = self.out.save(data, name)
        if path:
            self.desk.told.emit(self.tr("Saved {name}.").format(name=path.name))
