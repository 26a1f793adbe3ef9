from pathlib import Path

import pytest

from organizer.playbooks.shelf import Shelf
from organizer.playbooks.shelves import Shelves
from tests.playbooks.small import plant, write_small


@pytest.fixture
def shelves(tmp_path: Path) -> Shelves:
    write_small(tmp_path / "shipped")
    (tmp_path / "shipped" / "small").rename(tmp_path / "shipped" / "program")
    return Shelves(Shelf(tmp_path / "shipped"), tmp_path / "own")


def _mine(tmp_path: Path, name: str) -> Path:
    folder = write_small(tmp_path / "mine")
    plant(folder, "examples/riverbend.toml", '"small"', f'"{name}"')
    return folder.rename(tmp_path / "mine" / name)


def test_the_users_own_stand_behind_the_shipped_ones(tmp_path: Path, shelves: Shelves) -> None:
    assert (list(shelves), len(shelves), shelves.own, shelves.broken) == (["program"], 1, (), ())
    shelves.add(_mine(tmp_path, "ours"))
    assert (list(shelves), len(shelves), shelves.own) == (["program", "ours"], 2, ("ours",))
    assert [offer.slug for offer in shelves.offers()] == ["program", "ours"]
    assert shelves["ours"].slug == "ours"
    assert shelves["ours"] is shelves["ours"]
    assert shelves["program"].slug == "program"
    assert (shelves.folder("program"), shelves.folder("ours")) == (None, shelves.root / "ours")
    (shelves.root / "ours").rename(shelves.root / "theirs")  # by another program, meanwhile
    assert shelves.own == ()
    (shelves.root / "theirs").rename(shelves.root / "ours")
    assert ("ours" in shelves, "program" in shelves, "none" in shelves) == (True, True, False)
    shelves.remove("ours")
    assert list(shelves) == ["program"]
    assert shelves.get("ours") is None


def test_a_broken_one_is_named_with_its_first_fault_and_stops_nothing(tmp_path: Path, shelves: Shelves) -> None:
    shelves.add(_mine(tmp_path, "ours"))
    plant(shelves.root / "ours", "playbook.toml", "minutes = 30", "minutes = true")
    fresh = Shelves(shelves.shipped, shelves.root)
    assert (list(fresh), "ours" in fresh, fresh.get("ours")) == (["program"], False, None)
    (broken,) = fresh.broken
    assert broken.slug == "ours"
    assert broken.fault.startswith("playbook.toml: minutes: this is true or false")


def test_one_with_the_name_of_a_shipped_one_never_takes_its_place(tmp_path: Path, shelves: Shelves) -> None:
    shelves.add(_mine(tmp_path, "ours"))
    (shelves.root / "ours").rename(shelves.root / "program")
    assert list(shelves) == ["program"]
    assert shelves["program"] is shelves.shipped["program"]
    assert [entry.slug for entry in shelves.broken] == ["program"]


def test_one_that_only_the_checker_finds_wrong_is_broken_too(tmp_path: Path, shelves: Shelves) -> None:
    shelves.add(_mine(tmp_path, "ours"))
    plant(shelves.root / "ours", "playbook.toml", 'needs = ["decide"]', 'needs = ["nobody"]')
    (broken,) = Shelves(shelves.shipped, shelves.root).broken
    assert "nobody" in broken.fault


def test_with_some_letters_only_those_are_read(tmp_path: Path, shelves: Shelves) -> None:
    shelves.add(_mine(tmp_path, "ours"))
    some = Shelves(Shelf(tmp_path / "shipped", ["notice"]), shelves.root)
    assert [letter.id for letter in some["ours"].letters] == ["notice"]
