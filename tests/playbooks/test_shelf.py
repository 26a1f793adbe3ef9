from dataclasses import replace
from pathlib import Path

import pytest

from organizer.domain.errors import Broken
from organizer.playbooks.shelf import load_shelf
from organizer.resources import folder as shipped
from tests.playbooks.small import plant, write_small


def test_all_folders_are_loaded_in_order_of_their_names(tmp_path: Path) -> None:
    write_small(tmp_path)
    (tmp_path / "small").rename(tmp_path / "b")
    write_small(tmp_path)
    (tmp_path / "small").rename(tmp_path / "a")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / "note.txt").write_text("", encoding="utf-8")
    assert [playbook.slug for playbook in load_shelf(tmp_path)] == ["a", "b"]


def test_a_broken_one_is_named_with_its_first_fault(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", "minutes = 30", "minutes = true")
    with pytest.raises(Broken, match=r"The playbook small is damaged\. playbook\.toml: minutes: this is true or false"):
        load_shelf(tmp_path)


def test_a_missing_shelf_is_a_fault_of_ours(tmp_path: Path) -> None:
    with pytest.raises(Broken, match="Install the program again"):
        load_shelf(tmp_path / "none")


def test_what_ships_can_be_loaded() -> None:
    assert load_shelf(shipped("playbooks"))


def test_what_it_takes_for_some_letters_is_read_alone() -> None:
    root = shipped("playbooks")
    (whole,), (part,) = load_shelf(root), load_shelf(root, ["notice-ice", "no-such-letter"])
    (letter,) = part.letters
    assert letter == replace(whole.letter("notice-ice") or letter, translations=())
    assert part == replace(whole, letters=(letter,), cases=())
