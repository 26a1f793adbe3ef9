from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from organizer.domain.letter import Edits
from organizer.domain.playbook import ParagraphStyle
from organizer.gui.widgets.paragraph_list import ParagraphList
from organizer.papers.claims import Claim
from organizer.papers.paragraph_views import ParagraphView
from tests.gui.bringing_up import bring_up

NONE = ("", "")
SPANISH = ("es", "Spanish")


def _view(name: str, **other: object) -> ParagraphView:
    plain = ParagraphView(name, f"{name}.", f"{name}.", (), False, True, ParagraphStyle.TEXT, ())
    return replace(plain, **other)  # type: ignore[arg-type]  # named as its fields


VIEWS = (_view("one"), _view("two"), _view("three"))


@pytest.fixture
def paragraphs(qtbot: QtBot) -> ParagraphList:
    made = ParagraphList()
    made.show_views(VIEWS, NONE, is_open=True)
    made.set_usual(("one", "two", "three"))
    made.resize(500, 900)
    bring_up(qtbot, made)
    return made


def test_each_act_has_words_and_names_its_paragraph(paragraphs: ParagraphList) -> None:
    first, second, third = paragraphs.editors
    assert [button.text() for button in second.acts.buttons if button.isVisible()] == [
        "Move up",
        "Move down",
        "Add below",
        "Leave out",
    ]
    assert not first.acts.up.isVisible()
    assert not third.acts.down.isVisible()
    assert second.acts.up.accessibleName() == "Move up: Paragraph 2"
    assert second.box.accessibleName() == "Paragraph 2"


def test_acts_are_reported_with_the_paragraph(qtbot: QtBot, paragraphs: ParagraphList) -> None:
    second = paragraphs.editors[1]
    with qtbot.waitSignal(paragraphs.arranged) as arranged:
        second.acts.up.click()
    assert arranged.args == [("two", "one", "three")]
    with qtbot.waitSignal(paragraphs.arranged) as arranged:
        second.acts.down.click()
    assert arranged.args == [("one", "three", "two")]
    with qtbot.waitSignal(paragraphs.removed) as removed:
        second.acts.remove.click()
    assert removed.args == ["two"]
    with qtbot.assertNotEmitted(paragraphs.arranged):
        paragraphs.shift("one", -1)


def test_a_form_for_a_new_paragraph_is_chosen_from_a_menu_by_keyboard(qtbot: QtBot, paragraphs: ParagraphList) -> None:
    button = paragraphs.editors[0].acts.add
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    menu = button.findChild(QMenu)
    assert menu is not None
    words = [action.text() for action in menu.actions()]
    assert words == ["Text", "Bullet", "Numbered item", "Heading", "Quotation", "Table"]
    with qtbot.waitSignal(paragraphs.added) as added:
        menu.actions()[4].trigger()
    assert added.args == ["one", "quote"]
    menu.close()
    with qtbot.waitSignal(paragraphs.added) as added:
        paragraphs.add.make_menu().actions()[0].trigger()
    assert added.args == ["", "text"]


@pytest.mark.parametrize(
    ("change", "tag"),
    [
        ({}, ""),
        ({"is_edited": True, "words": "Ours."}, "Changed by you"),
        ({"is_edited": True, "words": "Ours.", "is_moved": True}, "Changed and moved by you"),
        ({"is_moved": True}, "Moved by you"),
        ({"is_edited": True, "words": ""}, "Left out by you"),
        ({"is_own": True}, "Written by you"),
        ({"is_own": True, "words": ""}, "Empty: it is not printed"),
    ],
)
def test_who_wrote_it_stands_in_words(paragraphs: ParagraphList, change: dict[str, object], tag: str) -> None:
    paragraphs.show_views((_view("one", **change), *VIEWS[1:]), NONE, is_open=True)
    editor = paragraphs.editors[0]
    assert editor.tag.text() == tag
    assert editor.tag.isVisible() is bool(tag)
    assert editor.box.accessibleDescription().startswith(f"{tag}." if tag else "")


def test_what_was_left_out_is_brought_back_and_what_was_moved_goes_back(
    qtbot: QtBot, paragraphs: ParagraphList
) -> None:
    gone = _view("one", is_edited=True, words="")
    paragraphs.show_views((VIEWS[2], gone, VIEWS[1]), NONE, is_open=True)
    third, first, second = paragraphs.editors
    assert first.acts.back.text() == "Bring it back"
    assert not first.acts.remove.isVisible()
    with qtbot.waitSignal(paragraphs.restored) as restored:
        first.acts.back.click()
    assert restored.args == ["one"]
    paragraphs.show_views((_view("three", is_moved=True), gone, VIEWS[1]), NONE, is_open=True)
    with qtbot.waitSignal(paragraphs.arranged) as arranged:
        third.acts.place.click()
    assert arranged.args == [("one", "two", "three")]
    assert second.id == "two"


def test_forms_with_lines_take_enter_and_say_how_they_are_written(paragraphs: ParagraphList) -> None:
    styles = (ParagraphStyle.TABLE, ParagraphStyle.QUOTE, ParagraphStyle.NUMBER)
    views = tuple(_view(style.value, style=style, is_own=True, words="") for style in styles)
    paragraphs.show_views(views, NONE, is_open=True)
    table, quote, number = paragraphs.editors
    assert table.label.text() == "Paragraph 1: table"
    assert table.hint.text().endswith("Put | between the cells. Write \\| for the sign itself.")
    assert "who said them" in quote.hint.text()
    QTest.keyClicks(table.box, "Date | Who")
    QTest.keyClick(table.box, Qt.Key.Key_Return)
    QTest.keyClicks(table.box, "May | We")
    assert table.words() == "Date | Who\nMay | We"
    QTest.keyClick(number.box, Qt.Key.Key_Return)
    assert number.words() == ""


def test_sentences_without_a_source_stand_beside_their_paragraph(paragraphs: ParagraphList) -> None:
    paragraphs.show_claims((Claim("two", "61 came."), Claim("two", "40 left."), Claim("three", "12 stayed.")))
    first, second, third = paragraphs.editors
    assert first.warning.isHidden()
    assert second.warning.text() == (
        "State facts without a source: \u201c61 came.\u201d \u201c40 left.\u201d "
        "Add each source and its date in brackets."
    )
    assert third.warning.text().startswith("States a fact without a source: \u201c12 stayed.\u201d Add the source")
    assert "States a fact without a source" in third.box.accessibleDescription()
    paragraphs.show_claims(())
    assert third.warning.isHidden()


def test_answers_that_own_words_lost_are_named(paragraphs: ParagraphList) -> None:
    changed = _view("one", facts=("May 1", "the board"), is_edited=True, words="the board met")
    answers = _view("two", facts=("May 1",))
    paragraphs.show_views((changed, answers, _view("three", source="A log, May 2010")), NONE, is_open=True)
    assert [editor.sources.text() for editor in paragraphs.editors] == [
        "Answers that are not in your words: May 1",
        "Rests on the answers of the campaign.",
        "Rests on: A log, May 2010",
    ]


def test_the_same_in_another_language_is_asked_for_and_reported(qtbot: QtBot, paragraphs: ParagraphList) -> None:
    own = _view("own-1", is_own=True, needs_copy=True, copied="Nuestro.")
    paragraphs.show_views((own, *VIEWS[1:]), SPANISH, is_open=True)
    copy = paragraphs.editors[0].copy
    assert copy.label.text() == "The same in Spanish"
    assert copy.box.accessibleName() == "Paragraph 1 in Spanish"
    assert paragraphs.editors[1].copy.isHidden()
    copy.focus_editor()
    copy.box.selectAll()
    QTest.keyClicks(copy.box, "Otro.")
    edits = Edits(paragraphs=(("own-1", "Ours."), ("two", "gone")), added=(("own-1", ParagraphStyle.TEXT),))
    assert dict(paragraphs.typed(edits).paragraphs) == {"own-1": "own-1.", "es.own-1": "Otro."}
    with qtbot.waitSignal(paragraphs.left) as left:
        paragraphs.editors[1].focus_editor()
    assert left.args == ["es.own-1", "Otro."]
    paragraphs.show_errors({"es.own-1": "Write this in Spanish."})
    assert copy.error.text() == "Write this in Spanish."
    assert copy.box.accessibleDescription() == "Error: Write this in Spanish."
    assert paragraphs.editor("es.own-1") is paragraphs.editors[0]
    paragraphs.show_views((replace(own, needs_copy=False), *VIEWS[1:]), SPANISH, is_open=True)
    assert copy.isHidden()


def test_what_is_typed_stays_when_the_letter_is_drawn_anew(paragraphs: ParagraphList) -> None:
    editor = paragraphs.editors[1]
    editor.focus_editor()
    QTest.keyClicks(editor.box, "New ")
    paragraphs.show_views((VIEWS[1], VIEWS[0], VIEWS[2]), NONE, is_open=True)
    assert paragraphs.editors[0] is editor
    assert editor.words() == "New two."
    assert editor.box.hasFocus()
    assert paragraphs.with_focus() is editor


def test_a_kept_letter_is_to_read(paragraphs: ParagraphList) -> None:
    paragraphs.show_views(VIEWS, NONE, is_open=False)
    assert all(editor.box.isReadOnly() and editor.acts.isHidden() for editor in paragraphs.editors)
    assert paragraphs.add.isHidden()


def test_the_first_that_cannot_be_printed_is_found(paragraphs: ParagraphList) -> None:
    assert paragraphs.faulty() is paragraphs.editors[0]
    paragraphs.show_views((VIEWS[0], _view("two", can_print=False)), NONE, is_open=True)
    assert paragraphs.faulty() is paragraphs.editors[1]
    paragraphs.show_views((), NONE, is_open=True)
    assert paragraphs.faulty() is None


def test_a_paragraph_that_gets_words_is_called_empty_no_more(paragraphs: ParagraphList) -> None:
    paragraphs.show_views((_view("own-1", is_own=True, words=""), *VIEWS), NONE, is_open=True)
    first = paragraphs.editors[0]
    assert first.tag.text() == "Empty: it is not printed"
    QTest.keyClicks(first.box, "We")
    assert first.tag.text() == "Written by you"
    QTest.keyClick(first.box, Qt.Key.Key_Backspace)
    QTest.keyClick(first.box, Qt.Key.Key_Backspace)
    assert first.tag.text() == "Empty: it is not printed"
