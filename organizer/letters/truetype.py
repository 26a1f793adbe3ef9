"""A TrueType face: its measures, the glyph of each character, and small fonts made of some of its glyphs.

A small font holds outlines and advances and nothing else. The instructions for coarse screens go: they are half of
its bytes, and paper and today's viewers do not use them.
Sources: OpenType 1.9 (tables head, hhea, hmtx, maxp, OS/2, post, cmap format 4, loca, glyf);
ISO 32000-1, 9.9 (tables of an embedded font: a CIDFont needs no cmap, no name, no OS/2, no post).
"""

from collections.abc import Iterable, Iterator
from itertools import accumulate
from struct import Struct, pack, unpack, unpack_from

_TABLE = Struct(">4sLLL")  # tag, sum, position, length
_HEAD_LENGTH = 12
_FIXED_ONE = 0x10000
_UNICODE = b"\x00\x03\x00\x01"  # platform and encoding of the character map to read
_VERSION = 0x00010000
_OUTLINE_HEAD = 10  # number of contours and four bounds
_COMPOSED = 0x80  # in the first byte of a negative number of contours
# Flags of a part of a composed glyph (OpenType, glyf); the last one is seen in its first byte.
_WORDS, _SCALE, _MORE, _TWO_SCALES, _MATRIX, _INSTRUCTED = 0x1, 0x8, 0x20, 0x40, 0x80, 0x1


class TrueType:
    """A parsed face. ``glyphs`` maps code points to glyph numbers; measures are in units of the em.

    ``advances`` gives the advance of each glyph, ``bounds`` how far all of them reach: left, bottom, right, top.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        count = int.from_bytes(data[4:6])
        rows = (_TABLE.unpack_from(data, _HEAD_LENGTH + _TABLE.size * row) for row in range(count))
        self._tables = {tag: data[place : place + length] for tag, _, place, length in rows}
        head, windows = self._tables[b"head"], self._tables[b"OS/2"]
        self.bounds: tuple[int, int, int, int] = unpack_from(">4h", head, 36)
        self.weight: int = unpack_from(">H", windows, 4)[0]
        self.capital_height: int = unpack_from(">h", windows, 88)[0]
        self.slant: int = unpack_from(">l", self._tables[b"post"], 4)[0] // _FIXED_ONE
        self._metrics = self._read_metrics()
        self.advances = [advance for advance, _ in self._metrics]
        self.glyphs = self._read_characters()
        self._places = _numbers(self._tables[b"loca"], *(("L", 4) if head[51] else ("H", 2)))
        self._place_unit = 1 if head[51] else 2

    def subset(self, wanted: Iterable[int]) -> bytes:
        """Return a font of the glyph for "missing" and the wanted ones, in that order, and what these are made of."""
        kept = list(dict.fromkeys((0, *wanted)))
        numbers = {glyph: number for number, glyph in enumerate(kept)}
        outlines: list[bytes] = []
        for glyph in kept:  # grows on the way
            outline = bytearray(self._outline(glyph))
            for place, part, _ in _parts(outline):
                if part not in numbers:
                    numbers[part] = len(kept)
                    kept.append(part)
                outline[place + 2 : place + 4] = numbers[part].to_bytes(2)
            outlines.append(bytes(outline))
        ends = list(accumulate(map(len, outlines), initial=0))
        head = bytearray(self._tables[b"head"])
        head[8:12] = bytes(4)  # the sum of the whole file, which a PDF has no use for
        head[50:52] = b"\0\1"  # long places
        metrics = b"".join(pack(">Hh", *self._metrics[glyph]) for glyph in kept)
        return _file(
            {
                b"glyf": b"".join(outlines),
                b"head": bytes(head),
                b"hhea": self._tables[b"hhea"][:34] + pack(">H", len(kept)),
                b"hmtx": metrics,
                b"loca": pack(f">{len(ends)}L", *ends),
                b"maxp": self._tables[b"maxp"][:4] + pack(">H", len(kept)) + self._tables[b"maxp"][6:],
            }
        )

    def _read_metrics(self) -> list[tuple[int, int]]:
        """Return advance and left bearing of each glyph. Those after the last full pair share its advance."""
        count: int = unpack_from(">H", self._tables[b"hhea"], 34)[0]
        table = self._tables[b"hmtx"]
        pairs = list(Struct(">Hh").iter_unpack(table[: 4 * count]))
        last = pairs[-1][0]
        return pairs + [(last, bearing) for (bearing,) in Struct(">h").iter_unpack(table[4 * count :])]

    def _read_characters(self) -> dict[int, int]:
        table = self._tables[b"cmap"]
        found = table.index(_UNICODE, 4)
        start: int = unpack_from(">L", table, found + 4)[0]
        words = _numbers(table[start : start + unpack_from(">H", table, start + 2)[0]], "H", 2)
        count = words[3] // 2
        ends, first, shift, away = 7, 8 + count, 8 + 2 * count, 8 + 3 * count
        glyphs: dict[int, int] = {}
        for place in range(count):
            codes = range(words[first + place], words[ends + place] + 1)
            delta, skip = words[shift + place], words[away + place]
            if skip:
                at = away + place + skip // 2
                found_here = words[at : at + len(codes)]
                glyphs.update(zip(codes, found_here, strict=False))
            else:
                glyphs.update((code, (code + delta) & 0xFFFF) for code in codes)
        return {code: glyph for code, glyph in glyphs.items() if glyph}

    def _outline(self, glyph: int) -> bytes:
        """Return the outline of a glyph without its instructions, padded to four bytes."""
        start, end = (place * self._place_unit for place in self._places[glyph : glyph + 2])
        outline = bytearray(self._tables[b"glyf"][start:end])
        if not outline:
            return b""
        contours: int = unpack_from(">h", outline)[0]
        if contours >= 0:
            at = _OUTLINE_HEAD + 2 * contours
            skipped: int = unpack_from(">H", outline, at)[0]
            outline[at : at + 2 + skipped] = b"\0\0"
        else:
            for place, _, after in list(_parts(outline)):
                outline[place] &= ~_INSTRUCTED
                end = after
            del outline[end:]
        return bytes(outline) + bytes(-len(outline) % 4)


def _parts(outline: bytearray) -> Iterator[tuple[int, int, int]]:
    """Yield where each part of a composed glyph stands, its glyph, and where the next begins; none for a simple one."""
    if not outline or not outline[0] & _COMPOSED:
        return
    at, flags = _OUTLINE_HEAD, _MORE
    while flags & _MORE:
        start = at
        flags, part = unpack_from(">HH", outline, at)
        at += 8 if flags & _WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
        yield start, part, at


def _numbers(data: bytes, kind: str, size: int) -> tuple[int, ...]:
    """Return big-endian numbers of so many bytes: ``H`` of two, ``L`` of four."""
    return unpack(f">{len(data) // size}{kind}", data)


def _file(tables: dict[bytes, bytes]) -> bytes:
    """Return the tables as a font file, each with its sum (OpenType, "Organization of an OpenType font")."""
    power = len(tables).bit_length() - 1
    rows = [pack(">LHHHH", _VERSION, len(tables), 16 << power, power, 16 * len(tables) - (16 << power))]
    place = _HEAD_LENGTH + _TABLE.size * len(tables)
    padded = {tag: table + bytes(-len(table) % 4) for tag, table in tables.items()}
    for tag, table in padded.items():
        total = sum(_numbers(table, "L", 4)) & 0xFFFFFFFF
        rows.append(_TABLE.pack(tag, total, place, len(tables[tag])))
        place += len(table)
    return b"".join((*rows, *padded.values()))
