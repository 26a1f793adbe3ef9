from dataclasses import replace
from pathlib import Path

import pytest

from organizer.domain.errors import Broken
from organizer.playbooks.shelf import Each, Shelf
from organizer.resources import folder as shipped
from tests.playbooks.small import plant, write_small

HISTORY = "secure-communities-2010"


def test_all_folders_are_loaded_in_order_of_their_names(tmp_path: Path) -> None:
    write_small(tmp_path)
    (tmp_path / "small").rename(tmp_path / "b")
    write_small(tmp_path)
    (tmp_path / "small").rename(tmp_path / "a")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / "note.txt").write_text("", encoding="utf-8")
    shelf = Shelf(tmp_path)
    assert [playbook.slug for playbook in shelf.values()] == ["a", "b"]
    assert (len(shelf), "a" in shelf, "c" in shelf, shelf.get("c")) == (2, True, False, None)
    assert shelf["a"] is shelf["a"]


def test_the_list_of_the_shelf_says_what_is_offered_first(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
    (tmp_path / "shelf.toml").write_text('order = ["c", "gone", "a"]', encoding="utf-8")
    assert list(Shelf(tmp_path)) == ["c", "a", "b"]


def test_what_is_offered_is_known_from_the_head_of_each_file_and_history_comes_last(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    (tmp_path / "current").mkdir()
    head = 'title = "End it"\nstatus = "current"\n[[steps]]\nthe rest is not read'
    (tmp_path / "current" / "playbook.toml").write_text(head, encoding="utf-8")
    shelf = Shelf(tmp_path)
    wanted = [("current", "End it", False), ("small", "Leave the program", True)]
    assert [(offer.slug, offer.title, offer.is_history) for offer in shelf.offers()] == wanted
    plant(small, "playbook.toml", 'aim = "Be left out"', 'aim = """\n[all of it]"""')
    again = Shelf(tmp_path)
    assert [offer.title for offer in again.offers()] == ["End it", "Leave the program"]
    assert again["small"].title == again.offers()[-1].title


@pytest.mark.parametrize("written", ["order = 3", "order ="])
def test_a_damaged_list_is_a_fault_of_ours(tmp_path: Path, written: str) -> None:
    (tmp_path / "shelf.toml").write_text(written, encoding="utf-8")
    with pytest.raises(Broken, match=r"The list shelf\.toml of the playbooks is damaged"):
        Shelf(tmp_path)


def test_what_is_wanted_of_each_is_worked_out_for_the_one_that_is_asked_for(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    (tmp_path / "empty").mkdir()
    titles = Each(Shelf(tmp_path), lambda book: book.title)
    assert (list(titles), len(titles), "empty" in titles, "none" in titles) == (["empty", "small"], 2, True, False)
    assert titles["small"] == Shelf(small.parent)["small"].title


def test_a_broken_one_is_named_with_its_first_fault(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", "minutes = 30", "minutes = true")
    with pytest.raises(Broken, match=r"The playbook small is damaged\. playbook\.toml: minutes: this is true or false"):
        list(Shelf(tmp_path).values())


def test_a_missing_shelf_is_a_fault_of_ours(tmp_path: Path) -> None:
    with pytest.raises(Broken, match="Install the program again"):
        Shelf(tmp_path / "none")


def test_what_ships_can_be_loaded() -> None:
    shelf = Shelf(shipped("playbooks"))
    assert [playbook.slug for playbook in shelf.values()] == list(shelf)


def test_what_it_takes_for_some_letters_is_read_alone() -> None:
    root = shipped("playbooks")
    whole, part = (Shelf(root, letters)[HISTORY] for letters in (None, ["notice-ice", "no-such-letter"]))
    (letter,) = part.letters
    assert letter == replace(whole.letter("notice-ice") or letter, translations=())
    assert part == replace(whole, letters=(letter,), cases=())
