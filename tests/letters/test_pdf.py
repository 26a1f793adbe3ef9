import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from organizer.domain.errors import Refused
from organizer.letters.fonts import Face
from organizer.letters.layout import layout
from organizer.letters.pdf import write_pdf, write_sheets
from organizer.letters.sheet import Layout, Line, Page, Role
from tests.letters.paper import a_letter, operators, paragraphs, read, words

ROOT = Path(__file__).parents[2]
PRINTS = """
import sys
from organizer.letters.fonts import Face
from organizer.letters.layout import layout
from organizer.letters.pdf import write_pdf, write_sheets
from organizer.letters.sheet import Layout, Line, Page, Role
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
    assert len(write_pdf([a_letter()]).data) < 13_000


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


@pytest.mark.parametrize("count", [1, 63, 64, 65, 130])
def test_pages_stand_in_branches_in_their_order(count: int) -> None:
    data = write_pdf([a_letter(block=("Office", f"Street {number}")) for number in range(count)]).data
    with pikepdf.open(BytesIO(data)) as pdf:
        assert not pdf.check_pdf_syntax()
        assert len(pdf.pages) == int(pdf.Root.Pages.Count) == count
        assert [int(branch.Count) for branch in pdf.Root.Pages.Kids] == [64] * (count // 64) + [count % 64] * (
            count % 64 > 0
        )
        assert [int(page.StructParents) for page in pdf.pages] == list(range(count))
    assert [f"Street {number}" in {ink.text for ink in side.inks} for number, side in enumerate(read(data))] == [
        True
    ] * count


def test_a_letter_that_is_laid_out_once_is_pressed_without_laying_it_out_again() -> None:
    letter = a_letter(paragraphs=paragraphs("Only here."))
    layout(letter)
    before = layout.cache_info().misses
    write_pdf([letter])
    write_pdf([letter, letter])
    write_pdf([letter], preview=True)
    assert layout.cache_info().misses == before


def test_a_mark_whose_letter_the_face_lacks_is_refused_even_beside_one_that_it_has() -> None:
    line = Line("e \u0483", 72, 100, 11, Face.REGULAR, Role.PARAGRAPH, 0)
    with pytest.raises(Refused, match=r"cannot print U\+0483 COMBINING CYRILLIC TITLO. Take it out of 'e "):
        write_sheets([Layout((Page((line,)),))], "Notice", "en")


def test_threads_press_at_the_same_time() -> None:
    letters = [a_letter(subject=f"Subject {number} of ours") for number in range(24)]
    with ThreadPoolExecutor(4) as pool:
        pressed = list(pool.map(lambda letter: write_pdf([letter]).data, letters))
    assert pressed == [write_pdf([letter]).data for letter in letters]


def test_words_come_out_in_the_order_in_which_they_are_read() -> None:
    typed = [f"Paragraph {number} says {words(40)}." for number in range(4)]
    shown = " ".join(text_of(write_pdf([a_letter(paragraphs=paragraphs(*typed))]).data, "-raw").split())
    places = [
        shown.index(text)
        for text in ("Office of the County Manager", "Assistant Director,", "Re:", *typed, "Sincerely,")
    ]
    assert places == sorted(places)
