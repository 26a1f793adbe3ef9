"""The mail log: what went out, to whom, with which number, what came back, and what is to be done about it."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from organizer.domain.changes import Topic
from organizer.gui import kept_dialog
from organizer.gui.desk import Desk
from organizer.gui.dialogs.mail_event import MailEvent, MailEventDialog
from organizer.gui.dialogs.print_pages import BY_DIALOG
from organizer.gui.kept_dialog import KeptDialog
from organizer.gui.paper_out import PaperOut
from organizer.gui.printing import Asking
from organizer.gui.receipts import KeptReceipts
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.card import EmptyState
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.find_row import FindRow
from organizer.gui.widgets.mail_detail import MailDetail
from organizer.gui.widgets.mail_table import MailTable
from organizer.gui.widgets.screen import Screen
from organizer.papers.log_mail import card_came, card_returned
from organizer.papers.log_sheet import log_sheet
from organizer.papers.log_table import log_table
from organizer.store.mailings import remove_mailing
from organizer.store.pages import mail_log as page_of
from organizer.store.pages.mail_log import LogLine, LogPage, Standing

_BECAME = "became/"
"""What is typed about a mailing in the dialog waits under a name that begins so."""
ALL, SENT, RECEIVED = "all", "sent", "received"
HERE, EVERYWHERE = "here", "everywhere"


class MailLogScreen(Screen):
    """Arguments: ``mailing``, the id of the line to show, or ``letter``, whose newest line is shown."""

    name = "mail_log"
    watches = frozenset({Topic.MAIL, Topic.LETTERS, Topic.CAMPAIGNS, Topic.OFFICES, Topic.DATES, Topic.STEPS})

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, asking: Asking = BY_DIALOG) -> None:
        super().__init__(desk, parent)
        self.page: LogPage | None = None
        self.log = PrimaryButton(self.tr("Log a letter"), "plus")
        self.log.clicked.connect(self._log_letter)
        self.head.addWidget(self.log)
        self.finder = FindRow(self.tr("Find letters, people or certified numbers"))
        self.finder.wanted.connect(self._look_for)
        self.kind = Choice(((ALL, self.tr("All")), (SENT, self.tr("Sent")), (RECEIVED, self.tr("Received"))))
        self.kind.setAccessibleName(self.tr("Show what was sent or received"))
        self.scope = Choice(((HERE, self.tr("This campaign")), (EVERYWHERE, self.tr("All campaigns"))))
        self.scope.setAccessibleName(self.tr("Show this campaign or all"))
        for choice in (self.kind, self.scope):
            self.finder.row.addWidget(choice)
        self.kind.chosen.connect(self._show_lines)
        self.scope.chosen.connect(self.renew)
        self.table, self.detail = MailTable(), MailDetail()
        self.out = PaperOut(self, asking)
        self.receipts = KeptReceipts(self, self.detail.files, self.out)
        self.print = SecondaryButton(self.tr("Print log"), "printer")
        self.save_pdf = SecondaryButton(self.tr("Save as PDF"))
        self.export = SecondaryButton(self.tr("Export list"))
        self.print.clicked.connect(self._print_log)
        self.save_pdf.clicked.connect(partial(self._paper, self._save))
        self.export.clicked.connect(self._export)
        self.outs = ButtonRow(self.print, self.save_pdf, self.export)
        self.table.moved.connect(self._show_line)
        self.table.chosen.connect(self.detail.take_focus)
        self.table.deleted.connect(lambda _key: self._do("remove"))
        self.detail.asked.connect(self._do)
        self.empty = EmptyState(
            "tray",
            self.tr("No letters mailed yet"),
            self.tr(
                "When you mail a letter, write it down here with its certified number. "
                "You will see when an answer is due."
            ),
            act=self.tr("Log a letter"),
            on_act=self._log_letter,
        )
        self.stacking.append(self.finder.row)
        for part in (self.finder, self.outs, self.table, self.detail, self.empty):
            self.body.addWidget(part)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Mail log")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "Each line is a letter that went out, or an answer that came. Press Ctrl+L to log a letter.\n\n"
            "Choose a line to see all of it below, with what you can do. When the green card of the post comes back, "
            "add a scan of it. It proves the delivery.\n\n"
            "If a letter comes back, say so. Repair the address, then send it again.\n\n"
            "What you see is what is printed or exported: choose a kind or look for words first.\n\n"
            "Press Delete to take a wrong line out of the log. Undo brings it back."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        acts: dict[str, Callable[[], None]] = {"new": self._log_letter, "primary": self._log_letter}
        if self.page and self.page.lines:
            acts["find"] = self.finder.take_focus
            acts["check"] = self._print_log
            acts["save_pdf"] = partial(self._paper, self._save)
            acts["open_pdf"] = partial(self._paper, self.out.open)
        return acts

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the log with the line chosen that is named."""
        super().arrive(arguments)
        wanted = str(self.arguments.get("mailing", "")) or self._newest(str(self.arguments.get("letter", "")))
        asked = kept_dialog.wanted(self.desk, self.arguments)
        if asked:
            self.kind.set_value(ALL)
            self._show_lines()
        if wanted:
            self.finder.field.clear()
            self.table.choose_line(wanted)
        line, event = self.detail.line, asked.rpartition("/")[2]
        if line and line.mailing and line.key == wanted and asked == f"{_BECAME}{wanted}/{event}":
            QTimer.singleShot(0, self, partial(self._do, event))
        elif asked:
            kept_dialog.forget(self.desk, asked)  # there is no such mailing any more

    def _newest(self, slug: str) -> str:
        """Return the line of a letter's newest mailing to its addressee, or an empty text."""
        lines = self.page.lines if self.page else ()
        mine = (line for line in lines if line.mailing and line.mailing.letter == slug and not line.mailing.copy)
        return next((line.key for line in mine if not (line.mailing and line.mailing.beside)), "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table its share of the height."""
        super().resizeEvent(event)
        self.table.set_room(event.size().height())

    def refresh(self) -> None:
        """Read the log and draw it."""
        desk, everywhere = self.desk, self.scope.value() == EVERYWHERE
        known = (desk.campaign, desk.playbooks, desk.seed, desk.holidays)
        self.draw(desk.read(page_of.load, *known, today=desk.today(), everywhere=everywhere))

    def draw(self, page: LogPage) -> None:
        """Show the lines."""
        self.page = page
        is_empty = not page.lines and not page.is_everywhere
        for part in (self.finder, self.table, self.log, self.outs):
            part.setHidden(is_empty)
        self.empty.setVisible(is_empty)
        self.scope.setVisible(page.campaigns > 1)
        self._show_lines()

    def _show_lines(self) -> None:
        page, kind = self.page, self.kind.value()
        if page is None:
            return
        wanted = {SENT: False, RECEIVED: True}.get(kind)
        shown = (line for line in page.lines if wanted in (None, line.standing is Standing.RECEIVED))
        self.table.show_log(tuple(shown), with_places=page.is_everywhere)
        self._show_line(self.table.log.line(self.table.currentIndex().row()))
        self._count()

    def _show_line(self, line: LogLine | None) -> None:
        self.detail.show_line(line)
        self.receipts.show_mailing(line.mailing if line else None)

    def _look_for(self, words: str) -> None:
        self.table.look_for(words)
        self._count()

    def _count(self) -> None:
        """Say how many letters went out and how many of them are certified."""
        lines = self._lines()
        sent = [line for line in lines if line.mailing]
        certified = sum(bool(line.article) for line in sent)
        template = self.tr("1 sent, {certified} with a number, {answers} received")
        if len(sent) != 1:
            template = self.tr("{sent} sent, {certified} with a number, {answers} received")
        words = template.format(sent=len(sent), certified=certified, answers=len(lines) - len(sent))
        self.finder.count.setText(words)

    def _lines(self) -> list[LogLine]:
        """Return the lines that are shown, in their order."""
        found = (self.table.log.line(number) for number in range(self.table.log.rowCount()))
        return [line for line in found if line]

    def _narrowed(self) -> list[str]:
        """Return in sentences what of the log is shown, for the paper."""
        only = {SENT: "Only what was sent.", RECEIVED: "Only what was received."}
        wanted = " ".join(self.finder.field.text().split())
        words = f"Only lines with the words: {wanted}" if wanted else ""
        return [sentence for sentence in (only.get(self.kind.value(), ""), words) if sentence]

    def _name(self, ending: str) -> str:
        page = self.page
        if page is None or page.is_everywhere:
            return self.tr("Mail log of all campaigns.{ending}").format(ending=ending)
        return self.tr("Mail log of {place}.{ending}").format(place=page.place, ending=ending)

    def _print_log(self) -> None:
        self._paper(self.out.send)

    def _paper(self, put: Callable[[bytes, str], object]) -> None:
        page = self.page
        if page is None:
            return
        sheet = partial(log_sheet, page, self._lines(), self.desk.today(), self._narrowed())
        paper = self.out.tried(sheet)
        if paper:
            put(paper.data, self._name("pdf"))

    def _export(self) -> None:
        self._save(log_table(self._lines()), self._name("csv"))

    def _save(self, data: bytes, name: str) -> None:
        path = self.out.save(data, name)
        if path:
            self.desk.told.emit(self.tr("Saved {name}.").format(name=path.name))

    def _log_letter(self) -> None:
        self.go.emit("log_mail", {})

    def _do(self, act: str) -> None:
        line = self.detail.line
        if line is None:
            return
        if line.campaign != self.desk.campaign and act != "copy":
            self.desk.choose(line.campaign)
        ways: dict[str, tuple[str, dict[str, str]]] = {
            "repair": ("recipients", {"office": line.office}),
            "again": ("log_mail", {"again": line.key}),
            "change": ("log_mail", {"mailing": line.key}),
            "open": ("letter", {"letter": line.letters[0] if line.letters else ""}),
            "answer": ("answer", {"letter": line.letters[0] if line.letters else ""}),
            "reply": ("answer", {"reply": line.key}),
        }
        acts = {
            "copy": partial(self._copy, line),
            "delivered": partial(self._arrived, line, MailEvent.DELIVERED),
            "card": partial(self._arrived, line, MailEvent.CARD),
            "returned": partial(self._came_back, line),
            "remove": partial(self._remove, line),
        }
        if act in ways:
            self.go.emit(*ways[act])
        else:
            acts[act]()

    def _copy(self, line: LogLine) -> None:
        QGuiApplication.clipboard().setText(line.article.replace(" ", ""))
        self.desk.told.emit(self.tr("The certified number is copied."))

    def _arrived(self, line: LogLine, event: MailEvent) -> None:
        mailing = line.mailing
        if mailing is None or not self.desk.may_write():
            return
        known = (mailing.delivered_on, mailing.signed_by)
        kept = self._kept(line, "card" if event is MailEvent.CARD else "delivered")
        became = MailEventDialog.ask(self, event, mailing.mailed_on, self.desk.today(), known, kept=kept)
        if became:
            self.desk.write(card_came, line.key, became.on, became.words, became.files)
            kept.stored()
            self.table.setFocus()

    def _came_back(self, line: LogLine) -> None:
        mailing = line.mailing
        if mailing is None or not self.desk.may_write():
            return
        kept = self._kept(line, "returned")
        became = MailEventDialog.ask(self, MailEvent.RETURNED, mailing.mailed_on, self.desk.today(), kept=kept)
        if became:
            self.desk.write(card_returned, line.key, became.on, became.words, became.files)
            kept.stored()
            self.detail.take_focus()

    def _kept(self, line: LogLine, act: str) -> KeptDialog:
        return KeptDialog(self.desk, f"{_BECAME}{line.key}/{act}", self.name, {"mailing": line.key})

    def _remove(self, line: LogLine) -> None:
        if line.mailing:
            self.desk.write(remove_mailing, line.key)
        else:
            self.go.emit("answer", {"reply": line.key})
