import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from organizer.domain.errors import Refused
from organizer.letters.pdf import write_pdf
from tests.letters.paper import a_letter, operators, paragraphs, read, words

ROOT = Path(__file__).parents[2]
PRINTS = """
import sys
from organizer.letters.pdf import write_pdf
from tests.letters.paper import a_letter, paragraphs, words
sys.stdout.buffer.write(write_pdf([a_letter(paragraphs=paragraphs(words(700))), a_letter()]).data)
"""


def text_of(data: bytes, *options: str) -> str:
    done = subprocess.run(
        ["pdftotext", *options, "-enc", "UTF-8", "-", "-"], input=data, capture_output=True, check=True
    )
    return done.stdout.decode("utf-8")


def test_the_same_letter_gives_the_same_bytes_anywhere(tmp_path: Path) -> None:
    here = write_pdf([a_letter(paragraphs=paragraphs(words(700))), a_letter()]).data
    for zone, locale, seed, folder in (("Asia/Tokyo", "C", "1", tmp_path), ("America/Lima", "C.UTF-8", "2", ROOT)):
        settings = {**os.environ, "TZ": zone, "LC_ALL": locale, "PYTHONHASHSEED": seed, "RL_useA85": "1"}
        settings |= {"PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
        done = subprocess.run([sys.executable, "-c", PRINTS], cwd=folder, env=settings, capture_output=True, check=True)
        assert done.stdout == here


def test_what_was_printed_before_changes_nothing() -> None:
    before = write_pdf([a_letter()]).data
    write_pdf([a_letter(paragraphs=paragraphs("Ünïcödé Łódź Україна"))])
    assert write_pdf([a_letter()]).data == before


def test_the_information_is_title_and_producer_and_nothing_else() -> None:
    with pikepdf.open(BytesIO(write_pdf([a_letter()]).data)) as pdf:
        assert {key: str(value) for key, value in pdf.docinfo.items()} == {
            "/Title": "Notice of Riverbend County",
            "/Producer": "Organizer",
        }
        assert str(pdf.Root.Lang) == "en"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert "/Names" not in pdf.Root
        with pdf.open_metadata() as described:
            assert {name.partition("}")[2]: value for name, value in described.items() if name[-7:] != "schemas"} == {
                "format": "application/pdf",
                "title": "Notice of Riverbend County",
                "language": {"en"},
                "Producer": "Organizer",
                "part": "1",
                "conformance": "A",
            }


@pytest.mark.parametrize(
    ("given", "title"), [("", "Notice to the federal office"), ("Bundle Ñ 漢", "Bundle Ñ 漢"), ("a\ud83db", "a?b")]
)
def test_the_title_is_given_or_that_of_the_letter(given: str, title: str) -> None:
    with pikepdf.open(BytesIO(write_pdf([a_letter(subject="")], given).data)) as pdf:
        assert str(pdf.docinfo["/Title"]) == title


def test_pages_are_us_letter_and_counted() -> None:
    printed = write_pdf([a_letter(paragraphs=paragraphs(words(700)))])
    assert printed.pages == 2
    with pikepdf.open(BytesIO(printed.data)) as pdf:
        assert len(pdf.pages) == 2
        assert [float(edge) for edge in pdf.pages[0].MediaBox] == [0, 0, 612, 792]


def test_several_letters_share_their_faces() -> None:
    one = write_pdf([a_letter()])
    many = write_pdf([a_letter(block=("Office", f"Street {number}")) for number in range(20)])
    assert many.pages == 20
    assert len(many.data) < len(one.data) + 20 * 2_500


def test_a_one_page_letter_is_small() -> None:
    assert len(write_pdf([a_letter()]).data) < 31_000


def test_ink_keeps_a_quarter_inch_from_every_edge() -> None:
    letter = a_letter(paragraphs=paragraphs("W" * 500, words(900)), marking="EXAMPLE: invented", subject="W" * 500)
    for side in read(write_pdf([letter]).data):
        assert all(ink.x >= 18 and ink.right <= 612 - 18 for ink in side.inks)
        assert all(ink.y - ink.size >= 18 and ink.y + 0.25 * ink.size <= 792 - 18 for ink in side.inks)
        assert all(left >= 18 and right <= 612 - 18 for left, right, _ in side.strokes)


def test_what_is_drawn_is_what_was_laid_out() -> None:
    (side,) = read(write_pdf([a_letter()]).data)
    assert side.find("Washington, DC 20536").x == 72.5
    assert side.find("Washington, DC 20536").font == "Spectral-Regular"
    assert side.find("Notice of Riverbend County").font == "Spectral-Bold"
    assert [(left, right) for left, right, _ in side.strokes] == [pytest.approx((21.6, 32.4))] * 2
    assert [height for _, _, height in side.strokes] == [288, 540]


def test_words_stay_apart_at_line_ends_for_a_reader() -> None:
    typed = words(300)
    shown = text_of(write_pdf([a_letter(paragraphs=paragraphs(typed))]).data, "-raw")
    assert typed in " ".join(shown.split())


def test_text_is_black() -> None:
    with pikepdf.open(BytesIO(write_pdf([a_letter()]).data)) as pdf:
        used = set(operators(pdf.pages[0]).split())
    assert not used & {"rg", "RG", "g", "G", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "gs"}


def test_markup_prints_as_typed_and_embeds_nothing(tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"not a picture")
    typed = f'<img src="{picture.name}"/> <b>unclosed &amp; {{{{ x }}}} %s {{0.__class__}} \\(\\) <owner>'
    data = write_pdf([a_letter(paragraphs=paragraphs(typed))]).data
    assert typed in " ".join("".join(ink.text for ink in read(data)[0].inks).split())
    with pikepdf.open(BytesIO(data)) as pdf:
        assert "/XObject" not in pdf.pages[0].Resources


def test_a_character_that_cannot_print_stops_the_press() -> None:
    with pytest.raises(Refused, match=r"U\+1F600 GRINNING FACE"):
        write_pdf([a_letter(paragraphs=paragraphs("Thank you 😀"))])


def test_a_preview_shows_a_question_mark_instead() -> None:
    (side,) = read(write_pdf([a_letter(paragraphs=paragraphs("Thank you 😀"))], preview=True).data)
    assert side.find("Thank you ?").x == 72
