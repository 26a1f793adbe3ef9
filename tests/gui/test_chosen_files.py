from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from organizer.domain.errors import Refused
from organizer.gui.chosen_files import enclose, look_at, read_file, take_logo
from organizer.gui.desk import Desk
from organizer.store.letters import enclosure_bytes, load_letters, load_logo
from tests.gui.letter_desk import open_letters
from tests.papers.foreign_files import pdf_of


def picture(size: tuple[int, int] = (400, 200)) -> bytes:
    made = BytesIO()
    Image.new("RGB", size, "teal").save(made, "PNG")
    return made.getvalue()


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """Give a folder with a sound PDF, a picture, a broken PDF, and what is no picture at all."""
    folder = tmp_path / "chosen"
    folder.mkdir()
    (folder / "resolution_2010-41.pdf").write_bytes(pdf_of((0, 0, 900, 900)))
    (folder / "map.png").write_bytes(picture())
    (folder / "cut.pdf").write_bytes(pdf_of()[:300])
    (folder / "words.txt").write_bytes(b"hello")
    return folder


@pytest.fixture
def letter(desk: Desk, tmp_path: Path) -> str:
    """Give the id of a letter in an open file."""
    open_letters(desk, tmp_path, "notice-ice")
    return desk.read(load_letters, desk.campaign)[0].id


def test_files_are_added_in_their_order_and_what_is_refused_is_named(desk: Desk, letter: str, files: Path) -> None:
    names = ("resolution_2010-41.pdf", "cut.pdf", "gone.pdf", "map.png")
    said = enclose(desk, letter, look_at([files / name for name in names]))
    assert said == (
        "resolution_2010-41.pdf: larger than Letter, and printed smaller, down to 64 percent: page 1.",
        "cut.pdf ends too early: a part of it is missing. Get the file once more, and add that one.",
        "gone.pdf cannot be read: No such file or directory. Choose another file.",
    )
    [stored] = desk.read(load_letters, desk.campaign)
    assert [(entry.name, entry.cover_line, entry.media_type) for entry in stored.enclosures] == [
        ("resolution_2010-41.pdf", "Resolution 2010-41", "application/pdf"),
        ("map.png", "Map", "image/png"),
    ]
    assert desk.read(enclosure_bytes, stored.enclosures[1].id) == picture()


def test_a_file_larger_than_a_store_takes_is_not_read_whole(desk: Desk, letter: str, files: Path) -> None:
    (files / "large.pdf").write_bytes(pdf_of() + b" " * 12_000_000)
    assert len(read_file(files / "large.pdf")) == 10_000_001
    assert enclose(desk, letter, look_at([files / "large.pdf"])) == (
        "large.pdf is larger than 10 megabytes. Save it smaller, and add it again.",
    )


def test_a_folder_is_no_file(files: Path) -> None:
    with pytest.raises(Refused, match="chosen cannot be read: Is a directory"):
        read_file(files)


def test_a_logo_is_taken_or_it_is_said_why_not(desk: Desk, letter: str, files: Path, qtbot: QtBot) -> None:
    assert letter
    with qtbot.waitSignal(desk.changed):
        assert not take_logo(desk, desk.campaign, files / "map.png", "Seal of the county")
    logo = desk.read(load_logo, desk.campaign)
    assert logo is not None
    assert (logo.width, logo.height, logo.words) == (400, 200, "Seal of the county")
    sentence = take_logo(desk, desk.campaign, files / "words.txt", "")
    assert sentence == "words.txt is not a picture. Choose a PNG, JPEG or SVG file."
    assert desk.read(load_logo, desk.campaign) == logo
