"""The file format: numbered objects written once, one after the other, to a sink. Nothing here knows of letters.

Source: ISO 32000-1, 7.5 (file structure), 7.5.7 (object streams), 7.5.8 (cross-reference streams). ReportLab's
document keeps every object until the end and packs none of them: 5,000 tagged letters then take ten times the
memory and three times the bytes.
"""

import zlib
from array import array
from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from itertools import accumulate, chain
from struct import pack
from typing import BinaryIO

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"  # ISO 19005-2, 6.1.2: four bytes above 127 in the second line
_PACKED = 200  # objects in one object stream; their places in it are written as one byte
# How a page is packed: its text is short, and clearing the memory of the usual settings takes longer than packing it.
_LEVEL, _WINDOW, _MEMORY = 3, 13, 6
_HARDEST = 9
_KEPT = 64
_ROW = 6  # bytes of an entry of the cross-reference stream: kind, four of the place, place in an object stream


def packed(data: bytes, level: int = _HARDEST) -> bytes:
    """Return the data as FlateDecode stores it. Packed hardest unless told: what is packed once and kept."""
    return zlib.compress(data, level)


@lru_cache(maxsize=_KEPT)
def _quickly_packed(data: bytes) -> bytes:
    """Return the data packed in a third of the time: pages, and the objects that letters alike have in common."""
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _WINDOW, _MEMORY)
    return packer.compress(data) + packer.flush()


def text(value: str) -> bytes:
    """Return a text string: as it is where it is plain ASCII, else as UTF-16 with its mark (ISO 32000-1, 7.9.2).

    Controls are not plain: some of their codes stand for accents there.
    """
    if value.isascii() and value.isprintable():
        return b"(" + escaped(value.encode("ascii")) + b")"
    return b"<FEFF" + value.encode("utf-16-be", "replace").hex().upper().encode() + b">"


def escaped(data: bytes) -> bytes:
    """Return bytes fit to stand between the brackets of a literal string (ISO 32000-1, 7.3.4.2)."""
    return data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)").replace(b"\r", b"\\r")


def stream(number: int, entries: bytes, data: bytes) -> bytes:
    """Return a whole stream object. ``entries`` of its dictionary; its length is added.

    A line ends in two bytes behind the data: after data whose last byte is the first of them, one byte alone would
    be read as the second, and the length would be wrong by one (ISO 19005-2, 6.1.7.1).
    """
    return b"%d 0 obj\n<<%b/Length %d>>\nstream\n%b\r\nendstream\nendobj\n" % (number, entries, len(data), data)


class PdfFile:
    """One file on its way to a sink. Plain objects are gathered and packed together; streams go out at once.

    An object may be numbered before it is written (:meth:`reserve`), so that others can name it. The same calls
    give the same bytes; the file's identifier is a sum over all that was packed here.
    """

    def __init__(self, sink: BinaryIO) -> None:
        self._sink = sink
        self._sum = blake2b(digest_size=16)
        self._count = 1  # of the numbers given; 0 stands for "no object"
        self._kind = bytearray()  # of each object: 0 free, 1 at a position, 2 in an object stream
        self._place = array("I")  # position in the file, or the number of the object stream
        self._index = bytearray()  # place in the object stream
        self._numbers: list[int] = []  # of the objects that wait to be packed
        self._bodies: list[bytes] = []
        self._at = sink.write(_HEADER)

    def reserve(self, count: int = 1) -> int:
        """Return the number of an object that is written later, or the first of several that follow each other."""
        self._count += count
        return self._count - count

    def add(self, body: bytes, number: int = 0) -> int:
        """Write an object that is no stream, and return its number."""
        number = number or self.reserve()
        self.add_all((body,), number)
        return number

    def add_all(self, bodies: Sequence[bytes], first: int) -> None:
        """Write objects that are no streams, whose numbers follow each other."""
        self._numbers.extend(range(first, first + len(bodies)))
        self._bodies.extend(bodies)
        while len(self._numbers) >= _PACKED:
            self._flush()

    def add_stream(self, entries: bytes, data: bytes, number: int = 0) -> int:
        """Write a stream and return its number. ``entries`` of its dictionary; its length is added."""
        number = number or self.reserve()
        self.put(stream(number, entries, data), number)
        return number

    def add_packed(self, entries: bytes, data: bytes, number: int = 0) -> int:
        """Write a stream, packed here."""
        small = _quickly_packed(data)
        self._sum.update(small)
        return self.add_stream(b"/Filter/FlateDecode" + entries, small, number)

    def put(self, written: bytes, number: int) -> None:
        """Write a stream object that is finished as it stands."""
        self._grow()
        self._kind[number], self._place[number] = 1, self._at
        self._at += self._sink.write(written)

    def finish(self, root: int, info: int) -> None:
        """Write what is left, the cross-reference stream and the end of the file."""
        if self._numbers:
            self._flush()
        number, start = self.reserve(), self._at
        self._grow()
        self._kind[number], self._place[number] = 1, start
        name = self._sum.hexdigest().upper().encode()
        entries = b"/Type/XRef/Size %d/W[1 4 1]/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]" % (
            self._count,
            root,
            info,
            name,
            name,
        )
        self.add_packed(entries, self._rows(), number)
        self._sink.write(b"startxref\n%d\n%%%%EOF\n" % start)

    def _rows(self) -> bytes:
        """Return the entries of the cross-reference stream: kind, place and index of each object."""
        places = pack(f">{self._count}I", *self._place)
        rows = bytearray(_ROW * self._count)
        rows[::_ROW], rows[_ROW - 1 :: _ROW] = self._kind, self._index
        for byte in range(4):
            rows[1 + byte :: _ROW] = places[byte::4]
        return bytes(rows)

    def _flush(self) -> None:
        """Pack the first of the objects that wait into one stream."""
        numbers, self._numbers = self._numbers[:_PACKED], self._numbers[_PACKED:]
        bodies, self._bodies = self._bodies[:_PACKED], self._bodies[_PACKED:]
        number = self.reserve()
        self._grow()
        for index, waiting in enumerate(numbers):
            self._kind[waiting], self._place[waiting], self._index[waiting] = 2, number, index
        places = accumulate([len(body) + 1 for body in bodies], initial=0)
        head = b"%d %d " * len(numbers) % tuple(chain.from_iterable(zip(numbers, places, strict=False)))
        self.add_packed(b"/Type/ObjStm/N %d/First %d" % (len(numbers), len(head)), head + b"\n".join(bodies), number)

    def _grow(self) -> None:
        """Give every number its entry."""
        missing = self._count - len(self._kind)
        if not missing:
            return
        self._kind.extend(bytes(missing))
        self._index.extend(bytes(missing))
        self._place.frombytes(bytes(4 * missing))
