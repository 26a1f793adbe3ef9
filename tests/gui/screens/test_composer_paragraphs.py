"""Paragraph by paragraph: moved, added, left out, brought back, said in another language; each one act with Undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from organizer.domain.playbook import ParagraphStyle
from organizer.gui.desk import Desk
from organizer.gui.screens.composer import ComposerScreen
from organizer.gui.window import Window
from organizer.store.letters import StoredLetter, load_letters, set_courtesy
from tests.gui.letter_desk import open_letters, shown


def _letter(desk: Desk) -> StoredLetter:
    return desk.read(load_letters, desk.campaign)[0]


def _order(screen: ComposerScreen) -> tuple[str, ...]:
    return screen.form.paragraphs.order()


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> ComposerScreen:
    open_letters(desk, tmp_path, "notice-sib")
    return shown(qtbot, ComposerScreen(desk), {"letter": "notice-sib"})


def test_a_paragraph_moves_with_its_typing_and_undo_moves_it_back(screen: ComposerScreen) -> None:
    before = _order(screen)
    editor = screen.form.paragraphs.editors[2]
    editor.focus_editor()
    QTest.keyClicks(editor.box, "Now: ")
    screen.acts()["move_up"]()
    assert _order(screen) == (before[0], before[2], before[1], *before[3:])
    assert editor.box.hasFocus()
    assert _letter(screen.desk).edits.of(before[2]) == editor.words()
    assert editor.tag.text() in ("Changed and moved by you", "Changed by you")
    screen.desk.undo()
    assert _order(screen) == before
    assert editor.words().startswith("Now: ") or "Now: " in editor.words()
    screen.acts()["move_down"]()
    assert _order(screen)[3] == before[2]
    moved = next(entry for entry in screen.form.paragraphs.editors if entry.acts.place.isVisible())
    moved.acts.place.click()
    assert _order(screen) == before


def test_a_paragraph_of_ones_own_is_added_below_and_can_be_typed_at_once(screen: ComposerScreen) -> None:
    before = _order(screen)
    first = screen.form.paragraphs.editors[0]
    first.focus_editor()
    screen.acts()["add_paragraph"]()
    menu = first.acts.add.findChild(QMenu)
    assert menu is not None
    menu.actions()[list(ParagraphStyle).index(ParagraphStyle.BULLET)].trigger()
    menu.close()
    assert _order(screen) == (before[0], "own-1", *before[1:])
    own = screen.form.paragraphs.editors[1]
    assert own.box.hasFocus()
    QTest.keyClicks(own.box, "In 1999 it rained.")
    screen.form.subject.focus_editor()
    assert own.tag.text() == "Written by you"
    assert "In 1999 it rained." in screen.preview.words.toPlainText()
    assert "States a fact without a source" in own.warning.text()
    assert dict(_letter(screen.desk).edits.added) == {"own-1": ParagraphStyle.BULLET}


def test_what_is_taken_out_can_be_brought_back(screen: ComposerScreen) -> None:
    before = _order(screen)
    editor = screen.form.paragraphs.editors[1]
    plain = editor.words()
    editor.focus_editor()
    screen.acts()["remove_paragraph"]()
    assert _order(screen) == before
    assert editor.tag.text() == "Left out by you"
    assert plain not in screen.preview.words.toPlainText()
    editor.acts.back.click()
    assert editor.words() == plain


def test_an_own_paragraph_goes_and_the_next_one_has_the_focus(screen: ComposerScreen) -> None:
    screen.form.paragraphs.add.wanted.emit("text")
    assert _order(screen)[-1] == "own-1"
    own = screen.form.paragraphs.editors[-1]
    QTest.keyClicks(own.box, "We will come.")
    own.acts.remove.click()
    assert "own-1" not in _order(screen)
    assert screen.form.paragraphs.editors[-1].box.hasFocus()
    assert screen.desk.store is not None
    assert screen.desk.store.undo_label() == "Remove paragraph"
    screen.desk.undo()
    assert screen.form.paragraphs.editors[-1].words() == "We will come."


def test_without_a_paragraph_the_commands_say_so_or_work_at_the_end(screen: ComposerScreen) -> None:
    screen.focus_heading()
    for act in ("move_up", "remove_paragraph"):
        screen.acts()[act]()
        assert screen.status.text().startswith("Go into a paragraph first.")
    screen.acts()["add_paragraph"]()
    menu = screen.form.paragraphs.add.findChild(QMenu)
    assert menu is not None
    menu.close()


def test_alt_with_an_arrow_moves_by_the_menu(county: Window) -> None:
    county.show_place("letter", {"letter": "notice-ice"})
    screen = county.screen_in_front
    assert isinstance(screen, ComposerScreen)
    before = _order(screen)
    screen.form.paragraphs.editors[1].focus_editor()
    county.menus.actions["move_up"].trigger()
    assert _order(screen)[:2] == (before[1], before[0])


def test_the_courtesy_copy_asks_for_words_where_the_playbook_has_none(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "ask-officials")
    desk.write(set_courtesy, _letter(desk).id, "es")
    screen = shown(qtbot, ComposerScreen(desk), {"letter": "ask-officials", "checked": True})
    assert screen.status.text() == "1 thing to fix before you print"
    screen.next_problem()
    fact = next(entry for entry in screen.form.paragraphs.editors if entry.id.startswith("fact."))
    assert QApplication.focusWidget() is fact.copy.box
    assert fact.copy.error.text().startswith("Write this in Spanish too")
    QTest.keyClicks(fact.copy.box, "Un hecho. (cifras, 2010)")
    qtbot.waitUntil(lambda: screen.status.text().startswith("Nothing to fix"))
    screen.form.subject.focus_editor()
    assert _letter(desk).edits.of("es.fact.non-criminal-share") == "Un hecho. (cifras, 2010)"
    assert "Traducción de cortesía" in screen.preview.words.toPlainText()


def test_a_changed_subject_is_asked_for_in_that_language_too(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "ask-officials")
    desk.write(set_courtesy, _letter(desk).id, "es")
    screen = shown(qtbot, ComposerScreen(desk), {"letter": "ask-officials"})
    assert screen.form.copied_subject.isHidden()
    screen.form.subject_left.emit("What we ask of you")
    assert screen.form.copied_subject.isVisible()
    screen.form.copied_subject.focus_editor()
    QTest.keyClicks(screen.form.copied_subject.editor, "Lo que pedimos")
    screen.redraw()
    assert "Asunto: Lo que pedimos" in screen.preview.words.toPlainText()
    screen.form.commit()
    assert _letter(desk).edits.of("es.subject") == "Lo que pedimos"


def test_a_box_can_be_left_by_tab(screen: ComposerScreen) -> None:
    editor = screen.form.paragraphs.editors[0]
    editor.focus_editor()
    QTest.keyClick(editor.box, Qt.Key.Key_Tab)
    assert not editor.box.hasFocus()
