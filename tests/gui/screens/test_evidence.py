from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.screens.check import CheckScreen
from organizer.gui.screens.composer import ComposerScreen
from organizer.gui.screens.evidence import EvidenceScreen
from tests.gui.letter_desk import open_letters, shown


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> EvidenceScreen:
    open_letters(desk, tmp_path)
    return shown(qtbot, EvidenceScreen(desk))


def _texts(screen: EvidenceScreen, statement: str) -> str:
    QApplication.processEvents()  # what was just laid out is shown
    labels = screen.entries[statement].findChildren(QLabel)
    return " | ".join(label.text() for label in labels if not label.isHidden())


def _found(screen: EvidenceScreen) -> list[str]:
    return [key for key, entry in screen.entries.items() if not entry.isHidden()]


def test_only_what_was_public_today_is_there_with_its_source(screen: EvidenceScreen) -> None:
    assert screen.heading.text() == "Evidence: facts and statements"
    assert screen.question.text() == "Could a place leave the program?"
    assert screen.known.text() == "10 of 39 statements were public on September 30, 2010."
    assert "napolitano-press-conference" not in screen.entries
    told = _texts(screen, "napolitano-lofgren-letter")
    assert told.startswith("September 7, 2010 | Says it is possible | Letter to Rep. Zoe Lofgren")
    assert "Janet Napolitano, Secretary of Homeland Security" in told
    assert "Clarifies" in told
    assert screen.help_text()


def test_a_title_takes_the_focus_and_reads_the_whole(screen: EvidenceScreen) -> None:
    heading = screen.entries["napolitano-lofgren-letter"].block.heading
    assert heading.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert "Known only as this source quotes it." in heading.accessibleDescription()
    assert "Contradicted by" in heading.accessibleDescription()  # the post of that very day


def test_another_day_shows_what_was_known_then(screen: EvidenceScreen) -> None:
    day = screen.day.editor
    assert isinstance(day, QLineEdit)
    day.setFocus()
    day.selectAll()
    QTest.keyClicks(day, "10/7/2010")
    QTest.keyClick(day, Qt.Key.Key_Return)
    assert "napolitano-press-conference" in screen.entries
    assert "Contradicted by press conference" in _texts(screen, "napolitano-lofgren-letter")
    assert "October 7, 2010" in screen.known.text()
    screen.letters_day.click()
    assert "October 1, 2010" in screen.known.text()
    assert "napolitano-press-conference" not in screen.entries
    assert "press conference" not in _texts(screen, "napolitano-lofgren-letter")
    screen.today.click()
    assert "September 30, 2010" in screen.known.text()


def test_an_empty_day_is_today(screen: EvidenceScreen) -> None:
    screen.arrive({"day": date(2026, 11, 22)})
    assert len(screen.entries) == 38
    assert screen.day.value() == date(2026, 11, 22)
    day = screen.day.editor
    assert isinstance(day, QLineEdit)
    day.clear()
    screen.day.commit()
    assert screen.known.text() == "10 of 39 statements were public on September 30, 2010."


def test_find_leaves_only_what_has_all_the_words(screen: EvidenceScreen) -> None:
    screen.acts()["find"]()
    assert screen.wanted.editor.hasFocus()
    QTest.keyClicks(screen.wanted.editor, "Lofgren weich")
    assert "weich-lofgren-letter" in _found(screen)
    assert "orange-county-2009" not in _found(screen)
    assert screen.found.text() == f"{len(_found(screen))} of 10 statements have these words."
    screen.all.click()
    assert len(_found(screen)) == 10
    assert screen.found.isHidden()
    assert screen.wanted.editor.hasFocus()


def test_cards_stay_in_order_of_time(screen: EvidenceScreen) -> None:
    screen.arrive({"day": date(2026, 11, 22)})
    screen.arrive({"day": date(2011, 3, 1)})
    screen.arrive({"day": date(2026, 11, 22)})
    assert screen.page is not None
    places = [screen.list.indexOf(screen.entries[line.id]) for line in screen.page.statements]
    assert places == list(range(38))


def test_before_a_day_nothing_was_public(screen: EvidenceScreen) -> None:
    screen.arrive({"day": date(2000, 1, 1)})
    assert screen.entries == {}
    assert screen.newest.isHidden()


def _type(screen: EvidenceScreen, name: str, text: str) -> None:
    editor = screen.facts.form.fields[name].editor
    editor.setFocus()
    QTest.keyClicks(editor, text)


def test_a_fact_is_kept_with_its_source_and_date_changed_and_deleted(screen: EvidenceScreen) -> None:
    facts, desk = screen.facts, screen.desk
    screen.arrive({"part": "facts"})
    assert facts.opener.hasFocus()
    (first,) = facts.facts or ()
    facts.opener.click()
    facts.keep.click()
    fields = facts.form.fields
    assert [bool(field.error.text()) for field in fields.values()] == [True, True, True]
    assert fields["fact.text"].editor.hasFocus()
    _type(screen, "fact.text", "The jail held 41 people.")
    _type(screen, "fact.source", "jail report, page 3")
    _type(screen, "fact.date", "February 30, 2010")
    facts.keep.click()
    assert fields["fact.date"].error.text().startswith("February 2010 has 28 days")
    _type(screen, "fact.date", "\b" * 17 + "June 2010")
    facts.keep.click()
    made = (facts.facts or ())[1]
    assert (made.id, made.source, made.date.spell()) == ("the-jail-held-41", "jail report, page 3", "June 2010")
    facts.buttons["change", made.id].click()
    _type(screen, "fact.source", "Yearly ")
    facts.keep.click()
    assert (facts.facts or ())[1].source == "Yearly jail report, page 3"
    facts.buttons["delete", made.id].click()
    assert facts.facts == (first,)
    desk.undo()
    assert len(facts.facts) == 2
    facts.opener.click()
    _type(screen, "fact.text", "Something")
    facts.leave.click()
    assert facts.form.isHidden()
    facts.opener.click()
    assert fields["fact.text"].value() == ""


def test_what_a_letter_lacks_in_facts_leads_to_them(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice")
    went: list[tuple[str, dict[str, object]]] = []
    for screen in (ComposerScreen(desk), CheckScreen(desk)):
        qtbot.addWidget(screen)
        screen.go.connect(lambda place, given: went.append((place, given)))
        screen.go_to("fact.non-criminal-share")
    assert went == [("evidence", {"part": "facts"})] * 2
