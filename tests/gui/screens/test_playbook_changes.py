from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from organizer.domain.comparison import compare
from organizer.domain.playbook import Playbook
from organizer.gui.desk import Desk
from organizer.gui.screens.compare_versions import CompareVersionsScreen
from organizer.gui.screens.evidence import EvidenceScreen
from organizer.gui.screens.home import HomeScreen
from organizer.gui.screens.playbook_changes import PlaybookChangesScreen
from organizer.gui.screens.rules_then import RulesThenScreen
from organizer.gui.widgets.buttons import LinkButton
from organizer.gui.widgets.change_card import AT_ONCE, ChangeList
from organizer.gui.widgets.fold import Fold
from organizer.store.kept_playbooks import note_playbook
from organizer.store.pages.change_lines import change_line
from organizer.store.steps import finish_task
from tests.builders import PLAYBOOK, TODAY
from tests.gui.letter_desk import shown
from tests.playbooks.small import plant, write_small
from tests.store.pages.planted import DATE, PARAGRAPH, TASK, Days, a_small_store, small_book

Went = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def newer(desk: Desk, tmp_path: Path) -> Playbook:
    """Open a file that stood on version 1, with version 2 on this computer, half a year later."""
    days = Days()
    store, one, _ = a_small_store(tmp_path, days)
    store.write(finish_task, one, "older", date(2010, 9, 28))
    days.pass_by(180)
    book = small_book(tmp_path / "newer", PARAGRAPH, TASK, DATE)
    desk.playbooks = {"small": book, PLAYBOOK: desk.playbooks[PLAYBOOK]}
    desk.open(store)
    desk.choose(one)
    return book


def _texts(part: QWidget) -> str:
    QApplication.processEvents()
    return " | ".join(label.text() for label in part.findChildren(QLabel))


def test_home_leads_to_what_changed_until_somebody_got_it(qtbot: QtBot, desk: Desk, newer: Playbook) -> None:
    home = shown(qtbot, HomeScreen(desk))
    assert home.changed.heading.text() == "The playbook changed"
    assert "Version 2 stands in place of version 1. 3 texts differ." in _texts(home.changed)
    went: Went = []
    home.go.connect(lambda place, given: went.append((place, given)))
    home.see_changes.click()
    screen = shown(qtbot, PlaybookChangesScreen(desk))
    screen.go.connect(lambda place, given: went.append((place, given)))
    told = _texts(screen)
    for words in (
        "Leave the program. Version 2 stands in place of version 1, which you used since September 30, 2010.",
        "What leans on it | Hillside",
        "A paragraph of: Notice | Words | Before | This follows the text of 2010.",
        "Now | This leans on the text of 2010.",
        "Date: Ask again. No day yet.",
        "No longer in the playbook | \u2022 older. Done on September 28, 2010.",
    ):
        assert words in told
    assert screen.help_text()
    links = {link.accessibleName(): link for link in screen.findChildren(LinkButton)}
    other = desk.campaign
    links["Hillside: Step 2: Write. Not started."].click()
    screen.compare.click()
    assert went == [
        ("playbook_changes", {}),
        ("step", {"step": "write"}),
        ("compare_versions", {"playbook": "small"}),
    ]
    assert desk.campaign != other
    desk.choose(other)
    screen.acts()["primary"]()
    assert screen.got_it.isHidden()
    assert not screen.acts()
    assert "Nothing changed since you last looked. Version 2." in screen.lead.text()
    home.renew()
    assert home.changed.heading.text() == "Done tasks that are no longer in the playbook: 1"
    assert newer.version == "2"


def test_two_versions_are_compared_and_one_can_come_from_a_folder(
    qtbot: QtBot, desk: Desk, newer: Playbook, tmp_path: Path
) -> None:
    folder = write_small(tmp_path / "mine")
    answers: list[Path | None] = [None, tmp_path / "gone", folder]
    screen = shown(qtbot, CompareVersionsScreen(desk, ask=lambda *_: answers.pop(0)), {"playbook": newer.slug})
    assert screen.lead.text() == "Leave the program"
    assert screen.summary.text() == "Changed: 3. New: 0. Gone: 0."
    assert "Task: Record the decision | How | Before | From the minutes. | Now | Ask the clerk." in _texts(screen)
    screen.after.set_value(screen.before.value())
    screen.after.activated.emit(0)
    assert screen.summary.text() == "These two say the same."
    refused: list[str] = []
    desk.refused.connect(refused.append)
    for _ in range(2):
        screen.folder.click()
    assert refused == [f"There is no folder {tmp_path / 'gone'}. Check its name."]
    screen.folder.click()
    assert screen.after.value() == str(folder)
    plant(folder, "playbook.toml", "minutes = 30", "minutes = true")
    answers.append(folder)
    screen.folder.click()
    assert refused[-1].startswith("playbook.toml: minutes: this is true or false")
    assert screen.help_text()


def test_the_rules_of_a_day_are_shown_to_read_only(qtbot: QtBot, desk: Desk, newer: Playbook) -> None:
    desk.write(note_playbook, desk.playbooks[newer.slug])  # as when the file is opened
    screen = shown(qtbot, RulesThenScreen(desk), {"day": date(2010, 10, 15)})
    assert screen.note.heading.text() == "These are older rules"
    told = _texts(screen)
    assert "Version 1 of the playbook was in use here on October 15, 2010." in told
    assert "\u2022 Record the decision: From the minutes." in told
    fold = screen.findChildren(Fold)[0]
    fold.button.click()
    assert fold.part is not None
    assert "One may leave." in _texts(fold.part)
    screen.day.left.emit("rules.day", date(2011, 4, 1))
    assert screen.note.heading.text() == "These are the rules of today"
    assert "\u2022 Record the decision: Ask the clerk." in _texts(screen)
    screen.letters_day.click()
    assert screen.page
    assert screen.page.day == date(2010, 10, 1)
    screen.today.click()
    assert screen.page.day == TODAY
    went: Went = []
    screen.go.connect(lambda place, given: went.append((place, given)))
    screen.evidence.click()
    assert went == [("evidence", {"day": TODAY})]
    assert newer.slug == "small"
    assert screen.help_text()


def test_evidence_says_of_which_version_it_is_and_words_it_so(
    qtbot: QtBot, desk: Desk, newer: Playbook, tmp_path: Path
) -> None:
    change = ("statements.toml", "One may leave.", "One can leave.")
    desk.playbooks = {newer.slug: small_book(tmp_path / "third", change)}
    desk.write(note_playbook, desk.playbooks[newer.slug])
    screen = shown(qtbot, EvidenceScreen(desk), {"day": date(2010, 10, 15)})
    assert "Version 1 of the playbook was in use here" in screen.version.text()
    assert "One may leave." in _texts(screen)
    screen.day.left.emit("evidence.day", date(2011, 4, 1))
    assert "One can leave." in _texts(screen.entries["text-2010"])
    went: Went = []
    screen.go.connect(lambda place, given: went.append((place, given)))
    screen.steps_then.click()
    assert went == [("rules_then", {"day": date(2011, 4, 1)})]


def test_many_changes_wait_behind_a_button(qtbot: QtBot, desk: Desk) -> None:
    book = desk.playbooks[PLAYBOOK]
    empty = replace(book, steps=(), letters=(), dates=(), roles=())
    lines = [(change_line(change), "") for change in compare(empty, book)]
    page = ChangeList()
    qtbot.addWidget(page)
    page.fill(lines)
    assert len(page.cards) == AT_ONCE
    page.findChildren(Fold)[-1].button.click()
    assert len(page.cards) == len(lines)
    page.findChildren(Fold)[0].button.click()
