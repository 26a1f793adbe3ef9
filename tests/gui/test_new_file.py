from pathlib import Path

import pytest

from organizer.domain.errors import Environment
from organizer.gui.new_file import free_path, letters_of, make_folder, plain_name
from organizer.gui.toolbox import Toolbox


def test_a_taken_name_gets_a_number(tmp_path: Path) -> None:
    assert free_path(tmp_path) == tmp_path / "campaigns.organizer"
    (tmp_path / "campaigns.organizer").touch()
    (tmp_path / "campaigns-2.organizer").touch()
    assert free_path(tmp_path) == tmp_path / "campaigns-3.organizer"


def test_only_a_name_that_we_proposed_is_remembered(tmp_path: Path) -> None:
    assert plain_name(tmp_path / "campaigns-2.organizer", tmp_path) == "campaigns-2.organizer"
    assert plain_name(tmp_path / "Riverbend Neighbors.organizer", tmp_path) == ""
    assert plain_name(tmp_path / "Riverbend" / "campaigns.organizer", tmp_path) == ""


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Environment, match="cannot be made"):
        make_folder(tmp_path / "file" / "folder" / "campaigns.organizer")
    make_folder(tmp_path / "a" / "b" / "campaigns.organizer")
    assert (tmp_path / "a" / "b").is_dir()


def test_the_letters_of_the_steps_come_once_each(toolbox: Toolbox) -> None:
    playbook = next(iter(toolbox.playbooks.values()))
    letters = letters_of(playbook)
    assert len(set(letters)) == len(letters)
    assert {"notice-ice", "notice-sib"} <= set(letters)
