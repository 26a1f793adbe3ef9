"""What is typed in a dialog outlives the lock, Esc and a refusal, and is offered again until it is stored."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from organizer.app import add_examples
from organizer.domain.errors import Environment
from organizer.domain.playbook import Playbook
from organizer.gui import kept_dialog
from organizer.gui.desk import Desk
from organizer.gui.dialogs.mail_event import MailEvent, MailEventDialog
from organizer.gui.dialogs.office import OfficeDialog
from organizer.gui.dialogs.standing import StandingDialog
from organizer.gui.kept_dialog import KeptDialog, WayBack
from organizer.gui.offers_on_opening import OffersOnOpening
from organizer.gui.screens.recipients import RecipientsScreen
from organizer.gui.screens.unlock import UnlockScreen
from organizer.gui.window import Window
from organizer.store.store import Store
from tests.builders import PLAYBOOK, noon
from tests.made_store import made_store
from tests.shipped import shipped_shelf

WORDS = "river candle plaza orbit lemon abacus"
TYPED = "A room of its own"


def _with_example(store: Store, of: tuple[Playbook, ...]) -> str:
    add_examples(store, of[0])
    return ""


@pytest.fixture
def ours(window: Window, desk: Desk, tmp_path: Path) -> Window:
    """Give a window on a file with a passphrase, on the page of recipients."""
    OffersOnOpening(desk, window)
    store, _ = made_store(tmp_path / "ours.organizer", WORDS, noon, _with_example, (shipped_shelf()[PLAYBOOK],))
    desk.open(store)
    window.show_place("recipients")
    return window


def _page(window: Window) -> RecipientsScreen:
    screen = window.screen_in_front
    assert isinstance(screen, RecipientsScreen)
    return screen


def _in_dialog(act: Callable[[QDialog], None]) -> None:
    """Do something in the dialog that comes next."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            act(dialog)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def _type(dialog: QDialog) -> None:
    assert isinstance(dialog, OfficeDialog)
    line = dialog.form.fields["unit"].editor
    assert isinstance(line, QLineEdit)
    line.clear()
    QTest.keyClicks(line, TYPED)


def test_a_lock_over_a_dialog_loses_nothing_and_the_way_back_is_offered(ours: Window, desk: Desk, qtbot: QtBot) -> None:
    page = _page(ours)
    key = page.page.lines[0].key if page.page else ""

    def lock(dialog: QDialog) -> None:
        _type(dialog)
        ours.lock.lock()

    _in_dialog(lock)
    page.correct(key)
    _unlock(ours, qtbot)
    qtbot.waitUntil(lambda: ours.bar.way_on() == "Go on with it" and ours.bar.isVisible())
    found: list[tuple[str, bool]] = []

    def finish(dialog: QDialog) -> None:
        assert isinstance(dialog, OfficeDialog)
        found.append((str(dialog.form.fields["unit"].value()), dialog.again.isVisible()))
        dialog.save.click()

    _in_dialog(finish)
    ours.bar.followed.emit()
    qtbot.waitUntil(lambda: bool(found))
    assert found == [(TYPED, True)]
    assert _page(ours).table.current_key() == key
    assert not [name for name in desk.drafts.names if name.startswith("dialog")]
    ours.act("back")
    ours.act("forward")  # the same place again opens nothing: it is stored
    QApplication.processEvents()
    assert QApplication.activeModalWidget() is None


def test_a_dialog_that_was_opened_again_is_there_after_the_next_lock_too(ours: Window, qtbot: QtBot) -> None:
    def lock(dialog: QDialog) -> None:
        _type(dialog)
        ours.lock.lock()

    def leave(dialog: QDialog) -> None:
        assert isinstance(dialog, OfficeDialog)
        assert dialog.form.fields["unit"].value() == TYPED
        assert not ours.bar.isVisible()
        dialog.cancel.click()

    _in_dialog(lock)
    ours.show_place("recipients", {"dialog": "office-new"})
    _page(ours).add_recipient()
    _in_dialog(leave)  # before: the page opens it by itself as soon as the file is open
    _unlock(ours, qtbot)
    qtbot.waitUntil(lambda: "not kept" in ours.bar.sentence())


def _unlock(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.desk.store is None)
    unlock = window.screen_in_front
    assert isinstance(unlock, UnlockScreen)
    unlock.secret.line.setText(WORDS)
    unlock.unlock.click()
    qtbot.waitUntil(lambda: window.desk.store is not None)


def test_esc_keeps_what_was_typed_and_leaving_as_it_is_gives_it_up(ours: Window, desk: Desk, qtbot: QtBot) -> None:
    page = _page(ours)

    def escape(dialog: QDialog) -> None:
        _type(dialog)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    _in_dialog(escape)
    page.add_recipient()
    assert ours.bar.way_on() == "Go on with it"
    seen: list[str] = []

    def give_up(dialog: QDialog) -> None:
        assert isinstance(dialog, OfficeDialog)
        seen.append(str(dialog.form.fields["unit"].value()))
        dialog.cancel.click()

    _in_dialog(give_up)
    ours.bar.followed.emit()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [TYPED]
    assert ours.bar.sentence() == "It is left as it was. What you typed is not kept."
    assert not [name for name in desk.drafts.names if name.startswith("dialog")]


def test_what_the_disk_refused_is_there_again(ours: Window, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = _page(ours)

    def refuse(*_: object) -> None:
        raise Environment("The disk is full.")

    def save(dialog: QDialog) -> None:
        _type(dialog)
        assert isinstance(dialog, OfficeDialog)
        dialog.save.click()

    with monkeypatch.context() as full:
        full.setattr("organizer.gui.screens.recipients.correct_office", refuse)
        _in_dialog(save)
        page.correct(page.page.lines[0].key if page.page else "")
    assert ours.bar.sentence() == "The disk is full."
    assert kept_dialog.offer_typing(desk)


def test_files_and_days_of_the_other_dialogs_come_back_too(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    def kept(name: str) -> KeptDialog:
        return KeptDialog(desk, name, "mail_log", {"mailing": "m1"})

    def event() -> MailEventDialog:
        made = MailEventDialog(MailEvent.CARD, date(2010, 9, 1), date(2010, 9, 30), kept=kept("became/m1/card"))
        qtbot.addWidget(made)
        return made

    first = event()
    assert first.again.isHidden()
    QTest.keyClicks(first.words.editor, "R. Jones")
    first.receipts.show_paths((tmp_path / "card.png",))
    first.receipts.changed.emit()
    first.reject()
    again = event()
    assert not again.again.isHidden()
    assert (again.words.value(), again.receipts.paths) == ("R. Jones", (tmp_path / "card.png",))
    again.leave.click()
    assert event().again.isHidden()
    signing = StandingDialog(date(2010, 9, 30), changed=False, kept=kept("signed/l1"))
    qtbot.addWidget(signing)
    assert isinstance(signing.day.editor, QLineEdit)
    signing.day.editor.clear()
    QTest.keyClicks(signing.day.editor, "September 2")
    signing.reject()
    other = StandingDialog(date(2010, 9, 30), changed=False, kept=kept("signed/l1"))
    qtbot.addWidget(other)
    assert other.day.unkept == "September 2"
    other.leave.click()
    assert desk.drafts.names == ()
    way = WayBack("mail_log", {"mailing": "m1"}, ("card.png",))
    assert (WayBack.unpacked(way.packed(), {}), way.held_files()) == (way, {})
