from io import BytesIO

import pikepdf
import pytest

from organizer.letters.fonts import Face, fonts
from organizer.letters.pdf import write_pdf
from tests.letters.paper import a_letter, paragraphs, read


def fonts_in(data: bytes) -> dict[str, pikepdf.Object]:
    with pikepdf.open(BytesIO(data)) as pdf:
        return {
            str(font.BaseFont)[1:]: pikepdf.Dictionary(
                file=font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes(),
                map=font.ToUnicode.read_bytes(),
                above=font.DescendantFonts[0].FontDescriptor.Ascent,
                below=font.DescendantFonts[0].FontDescriptor.Descent,
            )
            for page in pdf.pages
            for font in page.Resources.Font.values()
        }


def test_faces_are_parsed_once() -> None:
    assert fonts() is fonts()
    assert set(fonts()) == set(Face)


def test_every_font_is_embedded_and_subset() -> None:
    found = fonts_in(write_pdf([a_letter()]).data)
    assert set(found) == {"AAAAAA+Spectral-Regular", "AAAAAA+Spectral-Bold"}
    for font in found.values():
        assert bytes(font.file).startswith(b"\x00\x01\x00\x00")
        assert len(bytes(font.file)) < 30_000


def test_the_descriptor_says_how_far_the_glyphs_reach() -> None:
    font = fonts_in(write_pdf([a_letter()]).data)["AAAAAA+Spectral-Regular"]
    assert (int(font.above), int(font.below)) == (1057, -250)


def test_no_code_maps_to_nothing() -> None:
    for font in fonts_in(write_pdf([a_letter()]).data).values():
        assert b"<0000>\n" not in bytes(font.map)


def test_every_character_of_the_face_comes_back() -> None:
    every = "".join(chr(code) for code in sorted(fonts()[Face.REGULAR].widths) if 0x21 <= code < 0x500)
    kept = "".join(character for character in every if character.isalpha() and ord(character) not in (0x340, 0x341))
    data = write_pdf([a_letter(paragraphs=paragraphs(kept))]).data
    assert len(fonts_in(data)) == 2
    assert kept in "".join(ink.text for ink in read(data)[0].inks)


def test_a_finished_subset_is_kept_for_the_next_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    write_pdf([a_letter()])
    made: list[object] = []
    for font in fonts().values():
        monkeypatch.setattr(font.font, "makeSubset", made.append)
    write_pdf([a_letter(addressee="Someone else", paragraphs=paragraphs("We answer on the second of the month."))])
    assert not made
