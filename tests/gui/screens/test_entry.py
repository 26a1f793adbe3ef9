from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organizer.domain.timeline import TimelineEvent
from organizer.gui.desk import Desk
from organizer.gui.screens.entry import EntryScreen
from organizer.store.events import load_events
from organizer.store.settings import set_setting
from tests.gui.desktop import answer_dialogs, choose
from tests.gui.letter_desk import open_letters, shown


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> EntryScreen:
    open_letters(desk, tmp_path)
    return shown(qtbot, EntryScreen(desk))


def write(screen: EntryScreen, name: str, words: str) -> None:
    editor = screen.form.fields[name].editor
    editor.setFocus()
    QTest.keyClicks(editor, words)


def entries(desk: Desk) -> tuple[TimelineEvent, ...]:
    return desk.read(load_events, desk.campaign)


def test_what_is_missing_is_said_and_nothing_typed_is_lost(screen: EntryScreen) -> None:
    write(screen, "on", "soon")
    write(screen, "source", "Casey")
    screen.acts()["primary"]()
    said = [field.error.text() for field in screen.form.fields.values()]
    assert said[0] == "Write what happened."
    assert said[1].startswith("Write the date with its year.")
    assert screen.problem_count() == 2
    assert screen.saved.text() == "Draft, not written down yet"
    screen.arrive({})
    assert screen.form.values()["source"] == "Casey"
    screen.form.fields["on"].set_value("")
    write(screen, "on", "")
    assert entries(screen.desk) == ()


def test_files_that_were_chosen_stay_too(screen: EntryScreen, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("She was there.")
    answer_dialogs(choose(file))
    screen.receipts.add.click()
    screen.arrive({})
    assert screen.receipts.paths == (file,)
    assert screen.saved.text() == "Draft, not written down yet"


def test_a_summer_stays_a_summer(qtbot: QtBot, screen: EntryScreen, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("She was there.")
    screen.desk.write(set_setting, "initials", "J.A.")
    screen.receipts.show_paths((file,))
    for name, words in (("title", "We met"), ("on", "the summer of 2010"), ("text", "At noon"), ("source", "Casey")):
        write(screen, name, words)
    with qtbot.waitSignal(screen.go) as gone:
        screen.keep.click()
    (made,) = entries(screen.desk)
    assert gone.args == ["timeline", {"event": made.id}]
    assert (made.title, made.on.spell(), made.text, made.source, made.by) == (
        "We met", "summer 2010", "At noon", "Casey", "J.A.",
    )  # fmt: skip
    assert [kept.name for kept in made.attachments] == ["note.txt"]
    screen.arrive({})
    assert set(screen.form.values().values()) == {""}
    assert screen.receipts.paths == ()


def test_an_entry_on_record_is_stored_field_by_field(qtbot: QtBot, screen: EntryScreen) -> None:
    for name, words in (("title", "We met"), ("on", "June 2010")):
        write(screen, name, words)
    screen.keep.click()
    (made,) = entries(screen.desk)
    screen.arrive({"event": made.id})
    assert screen.title() == "Change an entry of the timeline"
    assert not screen.keep.isVisible()
    screen.form.fields["source"].focus_editor()
    write(screen, "source", "Casey")
    on = screen.form.fields["on"]
    on.focus_editor()
    on.editor.clear()
    QTest.keyClicks(on.editor, "sometime")
    on.commit()
    assert on.error.text().startswith("Write the date with its year.")
    on.editor.clear()
    QTest.keyClicks(on.editor, "about June 15, 2010")
    on.commit()
    assert on.error.text() == ""
    (changed,) = entries(screen.desk)
    assert (changed.source, changed.on.spell()) == ("Casey", "about June 15, 2010")
    with qtbot.waitSignal(screen.go) as gone:
        screen.leave.click()
    assert gone.args == ["timeline", {"event": made.id}]
    screen.desk.undo()
    screen.desk.undo()
    with qtbot.waitSignal(screen.lost):
        screen.desk.undo()
