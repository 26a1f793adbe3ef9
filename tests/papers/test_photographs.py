import re
from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Object, Page, Pdf
from PIL import Image

from organizer.domain.problem import Problem
from organizer.papers import photographs
from organizer.papers.photographs import MOST, pages_of_photographs
from tests.letters.conformance import broken_rules
from tests.papers.foreign_files import qpdf_finds


def photograph(kind: str = "JPEG", size: tuple[int, int] = (120, 80), colour: str = "teal") -> bytes:
    """Return a photograph with a place in its notes; a camera that lay on its side turned it by a quarter."""
    made, notes = BytesIO(), Image.Exif()
    notes[0x0112] = 6
    notes.get_ifd(0x8825)[1] = "N"
    notes[0x010F] = "Camera of Riverbend"
    Image.new("RGB", size, colour).save(made, kind, exif=notes)
    return made.getvalue()


def pages(*given: tuple[str, bytes]) -> bytes:
    made = pages_of_photographs(given, "Answer of the agency")
    assert not isinstance(made, Problem)
    return made


def stored(made: bytes) -> list[bytes]:
    """Return the picture of each page as it is stored."""
    with Pdf.open(BytesIO(made)) as pdf:
        return [_picture_of(page).read_raw_bytes() for page in pdf.pages]


def _picture_of(page: Page) -> Object:
    """Return the picture that a page draws; all pages share one table of what they name."""
    name = re.search(rb"/P\d+(?= Do)", page.Contents.read_bytes())
    assert name
    return page.Resources.XObject[name[0].decode()]


def test_photographs_become_pages_of_one_pdf_in_their_order(tmp_path: Path) -> None:
    made = pages(("b.jpg", photograph(colour="red")), ("a.png", photograph("PNG", colour="blue")))
    assert not broken_rules(made)
    assert qpdf_finds(made, tmp_path) == ""
    shown = [Image.open(BytesIO(data)) for data in stored(made)]
    assert [image.size for image in shown] == [(80, 120), (80, 120)]  # upright, as the camera was held
    assert [max(zip(image.resize((1, 1)).tobytes(), "rgb", strict=True))[1] for image in shown] == ["r", "b"]
    with Pdf.open(BytesIO(made)) as pdf:
        spoken = [str(element.Alt) for element in pdf.Root.StructTreeRoot.K.K]
    assert spoken == ["Photo 1 of 2: b.jpg", "Photo 2 of 2: a.png"]


def test_what_the_camera_wrote_is_not_in_the_pdf() -> None:
    assert b"Camera of Riverbend" in photograph()
    made = pages(("a.jpg", photograph()))
    assert b"Camera" not in b"".join((made, *stored(made)))
    assert b"Exif" not in b"".join(stored(made))


def test_the_same_photographs_give_the_same_bytes() -> None:
    assert pages(("a.jpg", photograph())) == pages(("a.jpg", photograph()))


def test_one_that_cannot_be_read_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = pages_of_photographs([("a.jpg", photograph()), ("b.jpg", photograph()[:60])], "")
    assert isinstance(broken, Problem)
    assert broken.sentence == "b.jpg is damaged and cannot be read. Save it anew, and choose it again."
    many = pages_of_photographs([("a.jpg", b"")] * (MOST + 1), "")
    assert isinstance(many, Problem)
    assert many.sentence == "Put at most 60 photos into one PDF."
    monkeypatch.setattr(photographs, "_MOST_BYTES", 9)
    large = pages_of_photographs([("a.jpg", photograph())], "")
    assert isinstance(large, Problem)
    assert large.code == "photographs_too_large"
