"""Backups of the open file: which there are, what is inside, and the way back to one of them."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from organizer.domain.errors import Damaged, OrganizerError, PassphraseNeeded, WrongPassphrase
from organizer.gui import theme
from organizer.gui.backing_up import (
    back_up_now,
    copy_elsewhere,
    elsewhere_words,
    known_backups,
    last_restore,
    newest_words,
)
from organizer.gui.desk import Desk
from organizer.gui.models.backups import BackupLine, BackupModel
from organizer.gui.phrases import trouble_words
from organizer.gui.questions import at_words
from organizer.gui.standing import WayOn
from organizer.gui.store_work import work_on_store
from organizer.gui.widgets.backup_detail import BackupDetail
from organizer.gui.widgets.buttons import PrimaryButton, SecondaryButton
from organizer.gui.widgets.columns import ButtonRow
from organizer.gui.widgets.copies_card import CopiesCard
from organizer.gui.widgets.keep_place import settle
from organizer.gui.widgets.line_table import LineTable
from organizer.gui.widgets.screen import Screen
from organizer.gui.widgets.text import Text
from organizer.store.backups import Backup, folder_of
from organizer.store.differences import Difference


class BackupTable(LineTable):
    """The backups. See :class:`LineTable` for its signals."""

    shares = (35, 50, 15)


class BackupsScreen(Screen):
    """Arguments: ``copy`` puts the focus on the copy in a second place, ``before`` asks to take a restore back."""

    name = "backups"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.newest, self.elsewhere = Text(), Text()
        self.trouble = Text("", "body", "danger")
        self.now = PrimaryButton(self.tr("Back up now"), "box")
        self.copy = SecondaryButton(self.tr("Copy to a stick"), "copy")
        self.before = SecondaryButton(self.tr("Go back to before the restore"), "undo")
        self.records = SecondaryButton(self.tr("Check my records"), "check-circle")
        self.now.clicked.connect(lambda: back_up_now(self.desk, self.window(), self.renew))
        self.copy.clicked.connect(lambda: copy_elsewhere(self.desk, self.window(), self.renew))
        self.before.clicked.connect(self._go_back)
        self.records.clicked.connect(lambda: self.go.emit("records", {}))
        self.bar = ButtonRow(self.now, self.copy, self.before, self.records)
        self.model = BackupModel()
        self.table, self.detail = BackupTable(self.model, self.tr("Backups")), BackupDetail(desk)
        self.table.moved.connect(self._show_line)
        self.table.chosen.connect(lambda _key: self.detail.test.setFocus())
        self.detail.tested.connect(self._test)
        self.detail.asked.connect(self._ask)
        self.detail.confirmed.connect(self._restore)
        self.detail.turned.connect(self._arrange)
        self.copies = CopiesCard(desk)
        self.copies.asked.connect(self.go)
        self.copies.left.connect(self.focus_heading)
        for part in (self.copies, self.newest, self.elsewhere, self.trouble, self.bar, self.table, self.detail):
            self.body.addWidget(part)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Backups")

    def help_text(self) -> str:
        """Return the help."""
        return self.tr(
            "The program backs the file up by itself. It does so every half hour while you work, and when you close "
            "the file. It also does so before something large, as a merge. Each backup is read back in full before it "
            "counts.\n\n"
            "All of the last two days stay. Of older ones some are kept: for 12 days, 10 weeks and 9 months. A legal "
            "hold keeps them all.\n\n"
            "A backup has the passphrase that the file had then. To restore one, the program asks for those words.\n\n"
            "Backups on this computer do not help if it is stolen. Copy the file to a stick each week, and keep the "
            "stick in another house. To move to a new computer, open such a copy there."
        )

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what the menu does here."""
        return {"primary": self.now.click}

    def arrive(self, arguments: Mapping[str, Any] | None = None) -> None:
        """Show the page, with the focus on the copy where that was asked for."""
        self.detail.secret.wipe()
        self.detail.end_question()
        super().arrive(arguments)
        if self.arguments.get("copy"):
            self.copy.setFocus()
        if self.arguments.get("before") and self.before.isVisible():
            self._go_back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table its share of the height."""
        super().resizeEvent(event)
        self.table.set_room(event.size().height() * 2 // 3)  # what is found in a backup needs more

    def refresh(self) -> None:
        """List the backups that lie in the folder now."""
        try:
            self.draw(known_backups(self.desk))
        except OrganizerError as trouble:
            self.draw(())
            self.trouble.setText(trouble_words(trouble))
            self.trouble.show()

    def draw(self, backups: tuple[Backup, ...]) -> None:
        """Show the list."""
        store = self.desk.store
        has_file = store is not None and store.path is not None
        self.set_lead("" if has_file else self.tr("This is an example. It is in memory only, so there is no backup."))
        words, is_due = elsewhere_words(self.desk)
        self.newest.setText(newest_words(backups))
        self.elsewhere.setText(words)
        self.elsewhere.set_tint("warn" if is_due else "text")
        self.trouble.hide()
        self.copy.setVisible(has_file)
        self.now.setVisible(has_file and not self.is_held)
        self.before.setVisible(last_restore(backups) is not None and not self.is_held)
        self.table.show_lines(tuple(BackupLine(backup) for backup in backups))
        self._show_line(self.model.line(self.table.currentIndex().row()))
        self._arrange()

    def _arrange(self) -> None:
        """Let a question have the page for itself: its act and what would be lost are seen together."""
        store, is_asking = self.desk.store, self.detail.is_asking
        has_file = store is not None and store.path is not None
        self.submit = self.detail.confirm if is_asking else self.detail.test
        for part in (self.newest, self.elsewhere):
            part.setVisible(has_file and not is_asking)
        self.bar.setVisible(not is_asking)
        self.table.setVisible(self.model.rowCount() > 0 and not is_asking)
        self.copies.show_file()
        self.copies.setVisible(not is_asking and not self.copies.isHidden())
        if is_asking:
            settle(self.area)
            self.area.verticalScrollBar().setValue(0)

    def _show_line(self, line: BackupLine | None) -> None:
        self.detail.show_line(line, can_restore=not self.is_held)

    def _test(self) -> None:
        self._look(self._show_found)

    def _show_found(self, found: Difference) -> None:
        """Show what a test found, and bring it in sight below the table."""
        self.detail.show_found(found)
        QTimer.singleShot(0, self, self._bring_detail)  # once the page is as high as that makes it

    def _bring_detail(self) -> None:
        settle(self.area)
        page = self.area.widget()
        if page:
            top = self.detail.mapTo(page, QPoint(0, 0)).y()
            self.area.verticalScrollBar().setValue(top - theme.px(12))

    def _bring_act(self) -> None:
        """Bring the button that restores in sight, below words that are asked for."""
        settle(self.area)
        self.area.ensureWidgetVisible(self.detail.confirm, 0, theme.px(12))

    def _ask(self) -> None:
        """Ask before anything is restored, with what would be lost: so it is looked into first."""
        if not self.desk.may_write():
            return
        if self.detail.found is None:
            self._look(self._found_first)
        else:
            self._question()

    def _found_first(self, found: Difference) -> None:
        self.detail.show_found(found)
        self._question()

    def _question(self) -> None:
        store = self.desk.store
        self.detail.ask(needs_words=store is not None and store.is_protected)
        self._bring_act()

    def _look(self, done: Callable[[Difference], None]) -> None:
        """Look into the chosen backup on a thread."""
        store, line = self.desk.store, self.detail.line
        if store is None or line is None or self._is_waiting():
            return
        path, words = line.backup.path, self.detail.words()
        work_on_store(
            self.desk,
            self.window(),
            self.tr("The backup is being tested"),
            lambda: store.look_into(path, words),
            done=done,
            failed=self._fail,
        )

    def _restore(self) -> None:
        """Put the chosen backup in the place of the file, on a thread, and go on with it."""
        store, line = self.desk.store, self.detail.line
        if store is None or store.path is None or line is None or self._is_waiting():
            return
        backup, words, folder = line.backup, self.detail.words(), folder_of(store.path)
        work_on_store(
            self.desk,
            self.window(),
            self.tr("The backup is being restored"),
            lambda: store.restore(backup.path, words, folder),
            done=lambda _before: self._restored(backup),
            failed=self._fail,
        )

    def _restored(self, backup: Backup) -> None:
        self.detail.secret.wipe()
        words = self.tr("The backup of {when} is restored. You can go back to before the restore.")
        way = WayOn(self.before.text(), self.name, {"before": "now"})
        desk = self.desk
        desk.renew()
        self.go.emit(self.name, {})
        desk.offered.emit(words.format(when=at_words(backup.at)), way)

    def _go_back(self) -> None:
        """Choose the backup of before the last restore, and ask whether to restore it."""
        before = last_restore(known_backups(self.desk))
        if before is not None:
            self.table.choose_line(before.path.name)
            self._ask()

    def _is_waiting(self) -> bool:
        if self.detail.waiting.seconds:
            self.detail.fail(self.detail.waiting.sentence, needs_words=True)
        return bool(self.detail.waiting.seconds)

    def _fail(self, trouble: OrganizerError) -> None:
        store = self.desk.store
        if isinstance(trouble, Damaged) and self.detail.found is not None and store is not None and store.path:
            # The backup is whole, so it is the file: no backup of it can be made first. That page keeps it aside.
            self.desk.go_on(store.path, by="recover")
            return
        if isinstance(trouble, WrongPassphrase):
            self.detail.waiting.failed()
        if isinstance(trouble, PassphraseNeeded) and self.detail.words() is None:
            words = self.tr("Type the passphrase of this backup.")
            self.detail.fail(words, needs_words=True)
            return
        self.detail.fail(trouble_words(trouble), needs_words=isinstance(trouble, WrongPassphrase))
        if self.detail.is_asking:
            self._bring_act()
