"""On which line each key of a TOML file stands: ``tomllib`` gives the values only."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field

Place = tuple[str | int, ...]
"""The way to a value: ``("recipient", 0, "address")``."""

_BLANK = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_KEY_PART = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_KEY = re.compile(rf"{_KEY_PART}(?:[ \t]*\.[ \t]*{_KEY_PART})*")
_HEADER = re.compile(rf"(\[\[?)[ \t]*({_KEY.pattern})[ \t]*\]\]?")
_EQUALS = re.compile(r"[ \t]*=[ \t]*")
# The three-quoted forms first: two quotes are also an empty text. A lone quote is a fault of the file.
_VALUE_PIECE = re.compile(
    r"""
    \"{3}(?:[^\\]|\\.)*?\"{3,5} | '{3}.*?'{3,5}
    | "(?:[^"\\\n]|\\.)*" | '[^'\n]*'
    | \#[^\n]* | [\[\]{}\n"'] | [^"'\#\[\]{}\n]+
    """,
    re.DOTALL | re.VERBOSE,
)


@dataclass(slots=True)
class _Scan:
    text: str
    lines: dict[Place, int] = field(default_factory=dict)
    arrays: dict[Place, int] = field(default_factory=dict)
    table: Place = ()
    line: int = 1
    counted: int = 0

    def line_at(self, at: int) -> int:
        """Return the line of a position, which never lies before the last one asked for."""
        self.line += self.text.count("\n", self.counted, at)
        self.counted = at
        return self.line


def find_places(text: str) -> Mapping[Place, int]:
    """Return the line (from 1) of each key and table header, in file order.

    Line ends must be LF. Where the text is no TOML, it gives the places before that point.
    """
    scan = _Scan(text)
    at = _after_blank(text, 0)
    while at < len(text):
        end = _read_header(scan, at) if text[at] == "[" else _read_pair(scan, at)
        if end < 0:
            break
        at = _after_blank(text, end)
    return scan.lines


def line_of(places: Mapping[Place, int], place: Place) -> int:
    """Return the line of a key, else that of the nearest table around it, else 1."""
    for length in range(len(place), 0, -1):
        if place[:length] in places:
            return places[place[:length]]
    return 1


def place_at(places: Mapping[Place, int], line: int) -> Place:
    """Return the last key that begins on the line or before it; empty where there is none."""
    return max((found for found in places.items() if found[1] <= line), key=lambda found: found[1], default=((), 0))[0]


def spell_place(place: Place) -> str:
    """Return the key as people write it: ``recipient.address``, without the number of the entry."""
    return ".".join(part for part in place if isinstance(part, str))


def _after_blank(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at


def _parts(written: str) -> tuple[str, ...]:
    """Read a dotted key as TOML does, quoted parts included."""
    if '"' not in written and "'" not in written:
        return tuple(part.strip() for part in written.split("."))
    inner: object = tomllib.loads(f"{written} = 0")
    found: list[str] = []
    while isinstance(inner, dict):
        name, inner = next(iter(inner.items()))
        found.append(name)
    return tuple(found)


def _read_header(scan: _Scan, at: int) -> int:
    found = _HEADER.match(scan.text, at)
    if not found:
        return -1
    parts = _parts(found[2])
    place: Place = ()
    for part in parts[:-1]:
        place = (*place, part)
        if place in scan.arrays:
            place = (*place, scan.arrays[place])
    place = (*place, parts[-1])
    if found[1] == "[[":
        scan.arrays[place] = scan.arrays.get(place, -1) + 1
        scan.lines.setdefault(place, scan.line_at(at))
        place = (*place, scan.arrays[place])
    scan.table = place
    scan.lines.setdefault(place, scan.line_at(at))
    return found.end()


def _read_pair(scan: _Scan, at: int) -> int:
    key = _KEY.match(scan.text, at)
    equals = _EQUALS.match(scan.text, key.end()) if key else None
    if not key or not equals:
        return -1
    scan.lines.setdefault((*scan.table, *_parts(key[0])), scan.line_at(at))
    return _after_value(scan.text, equals.end())


def _after_value(text: str, at: int) -> int:
    """Return where the value ends: at the line end that stands in no text and in no bracket."""
    depth = 0
    for piece in _VALUE_PIECE.finditer(text, at):
        if piece[0] == "\n" and depth <= 0:
            return piece.start()
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(piece[0], 0)
    return len(text)
