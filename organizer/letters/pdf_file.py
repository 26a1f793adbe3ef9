"""The file format: numbered objects written once, one after the other, to a sink. Nothing here knows of letters.

Source: ISO 32000-1, 7.5 (file structure), 7.5.7 (object streams), 7.5.8 (cross-reference streams). ReportLab's
document keeps every object until the end and packs none of them: 5,000 tagged letters then take ten times the
memory and three times the bytes, so that only its font parser is used here.
"""

import zlib
from array import array
from hashlib import blake2b
from typing import BinaryIO

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"  # ISO 19005-2, 6.1.2: four bytes above 127 in the second line
_PACKED = 128  # objects in one object stream
_LEVEL = 6


def packed(data: bytes) -> bytes:
    """Return the data as FlateDecode stores it."""
    return zlib.compress(data, _LEVEL)


def text(value: str) -> bytes:
    """Return a text string: as it is where it is plain ASCII, else as UTF-16 with its mark (ISO 32000-1, 7.9.2)."""
    try:
        return b"(" + escaped(value.encode("ascii")) + b")"
    except UnicodeEncodeError:
        return b"<FEFF" + value.encode("utf-16-be", "replace").hex().upper().encode() + b">"


def escaped(data: bytes) -> bytes:
    """Return bytes fit to stand between the brackets of a literal string (ISO 32000-1, 7.3.4.2)."""
    return data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)").replace(b"\r", b"\\r")


class PdfFile:
    """One file on its way to a sink. Plain objects are gathered and packed together; streams go out at once.

    An object may be numbered before it is written (:meth:`reserve`), so that others can name it. The same calls
    give the same bytes; the file's identifier is a sum over what was written.
    """

    def __init__(self, sink: BinaryIO) -> None:
        self._sink = sink
        self._at = 0
        self._sum = blake2b(digest_size=16)
        self._kind = array("B", [0])  # of each object: 0 free, 1 at a position, 2 in an object stream
        self._place = array("Q", [0])  # position in the file, or the number of the object stream
        self._index = array("H", [0])  # place in the object stream
        self._waiting: list[tuple[int, bytes]] = []
        self._write(_HEADER)

    def reserve(self) -> int:
        """Return the number of an object that is written later."""
        self._kind.append(0)
        self._place.append(0)
        self._index.append(0)
        return len(self._kind) - 1

    def add(self, body: bytes, number: int = 0) -> int:
        """Write an object that is no stream, and return its number."""
        number = number or self.reserve()
        self._waiting.append((number, body))
        if len(self._waiting) == _PACKED:
            self._flush()
        return number

    def add_stream(self, entries: bytes, data: bytes, number: int = 0) -> int:
        """Write a stream and return its number. ``entries`` of its dictionary; its length is added."""
        number = number or self.reserve()
        self._kind[number], self._place[number] = 1, self._at
        self._write(b"%d 0 obj\n<<%b/Length %d>>\nstream\n" % (number, entries, len(data)))
        self._write(data)
        self._write(b"\nendstream\nendobj\n")
        return number

    def add_packed(self, entries: bytes, data: bytes, number: int = 0) -> int:
        """Write a stream, packed here."""
        return self.add_stream(b"/Filter/FlateDecode" + entries, packed(data), number)

    def finish(self, root: int, info: int) -> None:
        """Write what is left, the cross-reference stream and the end of the file."""
        self._flush()
        number, start = self.reserve(), self._at
        self._kind[number], self._place[number] = 1, start
        width = (max(start, len(self._kind)).bit_length() + 7) // 8
        rows = b"".join(
            bytes((kind,)) + place.to_bytes(width, "big") + bytes((index,))
            for kind, place, index in zip(self._kind, self._place, self._index, strict=True)
        )
        name = self._sum.hexdigest().upper().encode()
        entries = b"/Type/XRef/Size %d/W[1 %d 1]/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]" % (
            len(self._kind),
            width,
            root,
            info,
            name,
            name,
        )
        self.add_packed(entries, rows, number)
        self._write(b"startxref\n%d\n%%%%EOF\n" % start)

    def _flush(self) -> None:
        if not self._waiting:
            return
        number = self.reserve()
        heads, at = [], 0
        for index, (waiting, body) in enumerate(self._waiting):
            self._kind[waiting], self._place[waiting], self._index[waiting] = 2, number, index
            heads.append(b"%d %d" % (waiting, at))
            at += len(body) + 1
        head = b" ".join(heads) + b"\n"
        data = head + b"\n".join(body for _, body in self._waiting)
        entries = b"/Type/ObjStm/N %d/First %d" % (len(self._waiting), len(head))
        self._waiting = []
        self.add_packed(entries, data, number)

    def _write(self, data: bytes) -> None:
        self._sink.write(data)
        self._sum.update(data)
        self._at += len(data)
