from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from organizer.gui.desk import Desk
from organizer.gui.dialogs.choose_folder import ChooseFolderDialog
from organizer.gui.own_playbooks import add_playbook, delete_playbook
from organizer.gui.screens.add_playbook import MOST_LISTED, AddPlaybookScreen
from organizer.gui.screens.playbooks import PlaybooksScreen
from organizer.gui.screens.settings import SettingsScreen
from organizer.gui.toolbox import Spoken, Toolbox
from organizer.playbooks.shelves import Shelves
from organizer.store.campaigns import add_campaign
from tests.builders import a_campaign
from tests.gui.letter_desk import open_letters, shown
from tests.playbooks.small import plant, write_small

Went = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def shelves(desk: Desk, toolbox: Toolbox, tmp_path: Path) -> Shelves:
    """Give shelves whose own playbooks stand in the folder of the test."""
    assert isinstance(toolbox.playbooks, Shelves)
    made = Shelves(toolbox.playbooks.shipped, tmp_path / "own")
    choosing = toolbox.speak("en").choosing
    desk.equip(replace(toolbox, playbooks=made, speak=lambda _language: Spoken(made, made.offers(), choosing)))
    open_letters(desk, tmp_path)
    return made


def _texts(part: QWidget) -> str:
    QApplication.processEvents()
    return " | ".join(label.text() for label in part.findChildren(QLabel))


def test_a_folder_tells_who_wrote_it_before_it_is_added(
    qtbot: QtBot, desk: Desk, shelves: Shelves, tmp_path: Path
) -> None:
    folder = write_small(tmp_path)
    (folder / "note.md").write_text("x", encoding="utf-8")
    screen = shown(qtbot, AddPlaybookScreen(desk), {"folder": str(folder)})
    told = _texts(screen.card)
    assert "Written by We. License: MIT. Version 1." in told
    assert "It has 3 steps, 2 letters and 2 statements." in told
    assert "Files that are not copied | \u2022 note.md" in told
    assert screen.problem_count() == 0
    assert not shelves.root.exists()
    went: Went = []
    screen.go.connect(lambda place, given: went.append((place, given)))
    screen.acts()["primary"]()
    screen.back.click()
    assert went == [("playbooks", {"playbook": "small"}), ("playbooks", {})]
    assert "small" in desk.playbooks
    assert desk.spoken
    assert "small" in [offer.slug for offer in desk.spoken.offers]
    plant(folder, "playbook.toml", 'version = "1"', 'version = "2"')
    screen.arrive({"folder": str(folder)})
    assert "It takes the place of version 1, which you added before." in _texts(screen.card)
    assert screen.help_text()


def test_a_faulty_folder_is_shown_with_every_problem_and_cannot_be_added(
    qtbot: QtBot, desk: Desk, shelves: Shelves, tmp_path: Path
) -> None:
    folder = write_small(tmp_path)
    plant(folder, "playbook.toml", "minutes = 30", 'minutes = 0\nhours = "x"')
    screen = shown(qtbot, AddPlaybookScreen(desk), {"folder": str(folder)})
    assert (screen.problem_count(), screen.add.isHidden(), screen.acts()) == (2, True, {})
    told = _texts(screen.problems)
    assert "Problems of this folder: 2 | playbook.toml: hours: this key is unknown." in told
    assert "playbook.toml: minutes: the estimate is less than 1." in told
    assert "Written by We." in _texts(screen.card)
    assert add_playbook(desk, folder, replacing=True) == ""
    screen.arrive({})
    assert "Choose a folder first." in _texts(screen.card)
    assert len(shelves.own) == 0


def test_a_translation_that_is_missing_is_listed_and_keeps_nothing_out(
    qtbot: QtBot, desk: Desk, shelves: Shelves, tmp_path: Path
) -> None:
    folder = write_small(tmp_path)
    (folder / "es.toml").write_text('[[texts]]\nen = "Words of yesterday"\nto = "Palabras"\n', encoding="utf-8")
    screen = shown(qtbot, AddPlaybookScreen(desk), {"folder": str(folder)})
    assert screen.found
    assert (screen.problem_count(), screen.add.isHidden()) == (0, False)
    told = _texts(screen.warnings)
    assert f"Translations that are missing or old: {len(screen.found.warnings)} | es.toml: texts[0].en" in told
    assert f"And {len(screen.found.warnings) - MOST_LISTED} more." in told
    screen.add.click()
    assert shelves.own == ("small",)


def test_one_of_ones_own_is_deleted_only_when_no_campaign_uses_it(
    qtbot: QtBot, desk: Desk, shelves: Shelves, tmp_path: Path
) -> None:
    folder = write_small(tmp_path)
    answers: list[Path | None] = [None, folder]
    screen = shown(qtbot, PlaybooksScreen(desk, ask=lambda *_: answers.pop(0)))
    assert screen.own.delete.isHidden()
    went: Went = []
    screen.go.connect(lambda place, given: went.append((place, given)))
    screen.own.add.click()
    screen.own.add.click()
    screen.own.compare.click()
    assert went[0] == ("add_playbook", {"folder": str(folder)})
    assert went[1][0] == "compare_versions"
    assert add_playbook(desk, folder, replacing=False) == "small"
    screen.arrive({"playbook": "small"})
    assert not screen.own.delete.isHidden()
    refused: list[str] = []
    desk.refused.connect(refused.append)
    desk.write(add_campaign, replace(a_campaign(), playbook="small"))
    screen.own.delete.click()
    assert refused == ["This playbook stays: Riverbend County uses it. Archived campaigns count too."]
    desk.undo()
    (shelves.root / "broken").mkdir()
    screen.own.delete.click()
    assert "small" not in desk.playbooks
    assert "broken cannot be used. playbook.toml: there is no such file." in _texts(screen.own)
    assert not delete_playbook(desk, "small")
    assert refused[-1] == "There is no playbook small of your own. Choose one of the list."


def test_settings_say_where_they_stand(qtbot: QtBot, desk: Desk, shelves: Shelves) -> None:
    screen = shown(qtbot, SettingsScreen(desk))
    assert shelves.root.name in screen.own.text().replace("\u200b", "")


def test_without_shelves_nothing_is_added_or_deleted(desk: Desk, tmp_path: Path) -> None:
    assert desk.toolbox
    desk.toolbox = replace(desk.toolbox, playbooks={})
    assert add_playbook(desk, tmp_path, replacing=False) == ""
    assert not delete_playbook(desk, "small")


def test_the_dialog_asks_for_one_folder(qtbot: QtBot) -> None:
    dialog = ChooseFolderDialog("Folder of a playbook")
    qtbot.addWidget(dialog)
    assert dialog.fileMode() == ChooseFolderDialog.FileMode.Directory
