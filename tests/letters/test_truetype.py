import struct
from importlib.resources import files
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from organizer.letters.truetype import TrueType

FACES = ["fontpkg_spectral/Spectral-Regular", "fontpkg_spectral/Spectral-Bold", "fontpkg_spectral/Spectral-Italic"]
OTHER = "fontpkg_atkinson_hyperlegible/AtkinsonHyperlegible-Regular"


def path_of(name: str) -> Path:
    package, _, file = name.partition("/")
    return Path(str(files(package) / f"files/{file}.ttf"))


def parsed(name: str) -> TrueType:
    return TrueType(path_of(name).read_bytes())


@pytest.mark.parametrize("name", [*FACES, OTHER])
def test_measures_and_characters_are_those_that_another_reader_finds(name: str) -> None:
    ours, theirs = parsed(name), TTFontFile(str(path_of(name)))
    codes = set(theirs.charToGlyph) - {0xA0, 0xFFFF}  # it draws the hard space as a space, and the end mark as nothing
    assert set(ours.glyphs) - {0xA0} == codes
    assert {code: ours.glyphs[code] for code in codes} == {code: theirs.charToGlyph[code] for code in codes}
    scale = 1000 / theirs.unitsPerEm
    assert all(
        ours.advances[ours.glyphs[code]] * scale == pytest.approx(theirs.charWidths[code], abs=1) for code in codes
    )
    assert [round(edge * scale) for edge in ours.bounds] == [round(edge) for edge in theirs.bbox]
    assert round(ours.capital_height * scale) == round(theirs.capHeight)
    assert ours.slant == int(theirs.italicAngle)


@pytest.mark.parametrize("name", [*FACES, OTHER])
def test_a_subset_draws_the_same_outlines_without_instructions(name: str) -> None:
    whole = parsed(name)
    letters = "AzÅñéĳ½"
    glyphs = [whole.glyphs[ord(letter)] for letter in letters if ord(letter) in whole.glyphs]
    small = Drawing(whole.subset(glyphs))
    full = Drawing(path_of(name).read_bytes())
    assert [small.points(number) for number in range(1, len(glyphs) + 1)] == [full.points(glyph) for glyph in glyphs]
    assert {b"fpgm", b"prep", b"cvt "}.isdisjoint(small.tables)


def test_the_sums_of_the_tables_are_right() -> None:
    data = parsed(FACES[0]).subset([10, 20, 30])
    count = int.from_bytes(data[4:6])
    for row in range(count):
        _, total, place, length = struct.unpack_from(">4sLLL", data, 12 + 16 * row)
        table = data[place : place + length] + bytes(-length % 4)
        assert sum(struct.unpack(f">{len(table) // 4}L", table)) & 0xFFFFFFFF == total


def test_a_glyph_wanted_twice_is_held_once() -> None:
    face = parsed(FACES[0])
    assert face.subset([7, 8, 7]) == face.subset([7, 8])


class Drawing:
    """An own reader of outlines: the points of a glyph with all its parts put in place."""

    def __init__(self, data: bytes) -> None:
        count = int.from_bytes(data[4:6])
        rows = [struct.unpack_from(">4sLLL", data, 12 + 16 * row) for row in range(count)]
        self.tables = {tag: data[place : place + length] for tag, _, place, length in rows}
        kind, unit = ("L", 1) if self.tables[b"head"][51] else ("H", 2)
        loca = self.tables[b"loca"]
        self.places = [unit * place for (place,) in struct.iter_unpack(f">{kind}", loca)]

    def points(self, glyph: int) -> list[tuple[int, int, bool]]:
        data = self.tables[b"glyf"][self.places[glyph] : self.places[glyph + 1]]
        if not data:
            return []
        contours: int = struct.unpack_from(">h", data)[0]
        return self._simple(data, contours) if contours >= 0 else self._composed(data)

    def _composed(self, data: bytes) -> list[tuple[int, int, bool]]:
        found, at, flags = [], 10, 0x20
        while flags & 0x20:
            flags, part = struct.unpack_from(">HH", data, at)
            right, up = struct.unpack_from(">hh" if flags & 1 else ">bb", data, at + 4)
            at += 8 if flags & 1 else 6
            assert flags & 2
            scale = struct.unpack_from(">h", data, at)[0] / 0x4000 if flags & 8 else 1.0
            assert not flags & 0xC0
            at += 2 if flags & 8 else 0
            found += [(round(x * scale) + right, round(y * scale) + up, on) for x, y, on in self.points(part)]
        return found

    def _simple(self, data: bytes, contours: int) -> list[tuple[int, int, bool]]:
        ends = struct.unpack_from(f">{contours}H", data, 10)
        at = 10 + 2 * contours
        at += 2 + struct.unpack_from(">H", data, at)[0]
        flags: list[int] = []
        while len(flags) <= ends[-1]:
            flag, at = data[at], at + 1
            again = 0
            if flag & 8:
                again, at = data[at], at + 1
            flags += [flag] * (again + 1)
        across, at = _steps(data, at, flags, 2, 16)
        along, _ = _steps(data, at, flags, 4, 32)
        return [(x, y, bool(flag & 1)) for x, y, flag in zip(across, along, flags, strict=True)]


def _steps(data: bytes, at: int, flags: list[int], short: int, same: int) -> tuple[list[int], int]:
    found, value = [], 0
    for flag in flags:
        if flag & short:
            value += data[at] if flag & same else -data[at]
            at += 1
        elif not flag & same:
            value += struct.unpack_from(">h", data, at)[0]
            at += 2
        found.append(value)
    return found, at
