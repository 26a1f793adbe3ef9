from io import BytesIO

import pikepdf
import pytest

from organizer.letters import fonts as faces
from organizer.letters.fonts import Face, font, fonts
from organizer.letters.pdf import write_pdf
from organizer.letters.truetype import TrueType
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


def test_a_face_is_parsed_once_in_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[bytes] = []

    def parse(data: bytes) -> TrueType:
        parsed.append(data)
        return TrueType(data)

    monkeypatch.setattr(faces, "TrueType", parse)
    font.cache_clear()
    for number in range(3):
        write_pdf([a_letter(addressee="Someone else", subject=f"Letter {number}")])
    assert set(fonts()) == set(Face)
    assert len(parsed) == len(Face)


def test_every_font_is_embedded_and_subset() -> None:
    found = fonts_in(write_pdf([a_letter()]).data)
    assert set(found) == {"AAAAAA+Spectral-Regular", "AAAAAA+Spectral-Bold"}
    for embedded in found.values():
        assert bytes(embedded.file).startswith(b"\x00\x01\x00\x00")
        assert len(bytes(embedded.file)) < 10_000


def test_the_descriptor_says_how_far_the_glyphs_reach() -> None:
    embedded = fonts_in(write_pdf([a_letter()]).data)["AAAAAA+Spectral-Regular"]
    assert (int(embedded.above), int(embedded.below)) == (1057, -250)


def test_the_map_to_unicode_names_what_is_drawn_and_nothing_else() -> None:
    data = write_pdf([a_letter(paragraphs=paragraphs("Łódź, Україна: “ffi” \ufb01"))]).data
    for embedded in fonts_in(data).values():
        rows = [line for line in bytes(embedded.map).decode("ascii").splitlines() if line.count("<") == 3]
        ends = [[int(number, 16) for number in row[1:-1].split("> <")] for row in rows]
        assert all(first == point and first // 256 == last // 256 for first, last, point in ends)
        assert all(0x20 <= first <= last for first, last, _ in ends)


def test_every_character_of_the_face_comes_back() -> None:
    every = "".join(sorted(character for character in font(Face.REGULAR).widths if "\x21" <= character < "\u0500"))
    kept = "".join(character for character in every if character.isalpha() and character not in "\u0340\u0341")
    data = write_pdf([a_letter(paragraphs=paragraphs(kept))]).data
    assert len(fonts_in(data)) == 2
    assert kept in "".join(ink.text for ink in read(data)[0].inks)


def test_a_finished_subset_is_kept_for_the_next_letter() -> None:
    write_pdf([a_letter()])
    before = [one.subset.cache_info().misses for one in fonts().values()]
    for number in range(3):
        write_pdf([a_letter(addressee="Someone else", paragraphs=paragraphs(f"We answer on the {number}."))])
    write_pdf([a_letter(), a_letter(block=("Bureau Chief", "1 Court Street"))])
    assert [one.subset.cache_info().misses for one in fonts().values()] == before
