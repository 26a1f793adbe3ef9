from pathlib import Path

import pytest

from organizer.domain.errors import Broken
from organizer.domain.playbook import AddressSource
from organizer.playbooks.blank import read_blank
from organizer.playbooks.shelf import Shelf
from organizer.resources import folder as shipped
from tests.playbooks.small import write_small


def _copy(folder: Path, old: str = "", new: str = "") -> Path:
    text = shipped("letters", "blank.toml").read_text(encoding="utf-8")
    assert old in text
    path = folder / "letters" / "blank.toml"
    path.parent.mkdir()
    path.write_text(text.replace(old, new, 1) if old else text, encoding="utf-8")
    return path


def test_the_blank_letter_goes_to_anyone_and_has_no_words() -> None:
    blank, problems = read_blank(shipped("letters", "blank.toml"))
    assert problems == ()
    assert blank is not None
    assert (blank.template.id, blank.template.paragraphs, blank.template.subject) == ("letter", (), ())
    assert (blank.template.recipient, blank.role.address) == (blank.role.role, AddressSource.USER)


def test_every_playbook_on_the_shelf_gets_it(tmp_path: Path) -> None:
    shelf = tmp_path / "playbooks"
    write_small(shelf)
    assert Shelf(shelf)["small"].blank is None
    _copy(tmp_path)
    blank = Shelf(shelf)["small"].blank
    assert blank is not None
    assert blank.role.title == "Recipient"


def test_a_faulty_one_is_a_fault_of_ours(tmp_path: Path) -> None:
    path = _copy(tmp_path, 'title = "Blank letter"', "title = 1")
    assert read_blank(path)[1][0].path == "title"
    write_small(tmp_path / "playbooks")
    with pytest.raises(Broken, match=r"The blank letter is damaged\. blank\.toml: title: this is a whole number"):
        Shelf(tmp_path / "playbooks")
    path.write_text("title = ", encoding="utf-8")
    assert read_blank(path)[0] is None
