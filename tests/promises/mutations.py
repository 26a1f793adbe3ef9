"""Bytes damaged by chance, as disks, editors and hostile hands damage them."""

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

FILES = Path(__file__).parents[1] / "files"
_LONG = 5_000
_DEEP = 3_000

_NEAR = 200
_VALUE = re.compile(rb'"[^"\n]*"|\b\d+\b|true|false|null')
_OTHER_KINDS = (
    b"null", b"true", b"[]", b"{}", b"-1", b"0.5", b"1e999", b'""', b'"\\ud800"', b"[[[]]]", b'{"a": 1}', b"2010-13-45",
    b"99999999999999999999999", b'"' + b"x" * 9_999 + b'"', b"'", b'["a", 1]', b"2010-10-01T10:00:00Z", b"00:00",
)  # fmt: skip
_EVIL = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc3(", b"\xed\xa0\x80", b"\r", b"\n\n", b"\t", b'"', b"'''", b'"""',
    b"[" * _DEEP, b"{" * _DEEP, b"[[" * 200, b"a.b." * 200, b"9" * _LONG, b"-0", b"1e400", b"NaN", b"Infinity",
    b"2010-02-30", b"0000-00-00", b"9999-12-31", b"=cmd|' /C calc'!A0", b"../../etc/passwd", b"\\u0000", b"\\ud800",
    b"%s%n%x", b"{{7*7}}", b"{0.__class__}", b"<script>", b"x" * _LONG, b",;\t" * 400, b'"' * 999,
    b"/Length 4294967295", b"--=_", b"=?utf-8?b?////?=", b"Content-Type: multipart/mixed; boundary=\r\n\r\n",
)  # fmt: skip


@cache
def naughty() -> tuple[str, ...]:
    """Return the Big List of Naughty Strings."""
    return tuple(json.loads((FILES / "blns.json").read_text(encoding="utf-8")))


def mutated(data: bytes, other: bytes, dice: Random) -> bytes:
    """Return the bytes with some damage of one kind or of several; ``other`` is a file to take pieces of."""
    for _ in range(dice.choice((1, 1, 1, 2, 3, 8))):
        data = dice.choice(_KINDS)(data, other, dice)
    return data


def _flip(data: bytes, _other: bytes, dice: Random) -> bytes:
    if not data:
        return data
    at = dice.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << dice.randrange(8)]) + data[at + 1 :]


def _cut(data: bytes, _other: bytes, dice: Random) -> bytes:
    return data[: dice.randint(0, len(data))]


def _drop(data: bytes, _other: bytes, dice: Random) -> bytes:
    start, length = dice.randint(0, len(data)), dice.choice((1, 2, 8, 64, 512))
    return data[:start] + data[start + length :]


def _insert(data: bytes, _other: bytes, dice: Random) -> bytes:
    at = dice.randint(0, len(data))
    return data[:at] + dice.choice(_EVIL) + data[at:]


def _insert_naughty(data: bytes, _other: bytes, dice: Random) -> bytes:
    at = dice.randint(0, len(data))
    return data[:at] + dice.choice(naughty()).encode() + data[at:]


def _repeat(data: bytes, _other: bytes, dice: Random) -> bytes:
    start = dice.randint(0, len(data))
    piece = data[start : start + dice.choice((1, 4, 40, 400))]
    return data[:start] + piece * dice.choice((2, 10, 300)) + data[start:]


def _splice(data: bytes, other: bytes, dice: Random) -> bytes:
    return data[: dice.randint(0, len(data))] + other[dice.randint(0, len(other)) :]


def _retype(data: bytes, _other: bytes, dice: Random) -> bytes:
    """Put a value of another kind in the place of one: what a reader of TOML or JSON does not expect there."""
    values = list(_VALUE.finditer(data, max(0, dice.randint(0, len(data)) - _NEAR), len(data)))[:_NEAR]
    if not values:
        return data
    spot = dice.choice(values)
    return data[: spot.start()] + dice.choice(_OTHER_KINDS) + data[spot.end() :]


def _swap(data: bytes, _other: bytes, dice: Random) -> bytes:
    lines = data.split(b"\n")
    dice.shuffle(lines)
    return b"\n".join(lines)


def _noise(data: bytes, _other: bytes, dice: Random) -> bytes:
    at, length = dice.randint(0, len(data)), dice.choice((1, 16, 256))
    return data[:at] + dice.randbytes(length) + data[at + length :]


_KINDS: tuple[Callable[[bytes, bytes, Random], bytes], ...] = (
    _flip, _flip, _cut, _drop, _drop, _insert, _insert, _insert_naughty, _repeat, _splice, _swap, _noise,
    _retype, _retype,
)  # fmt: skip
