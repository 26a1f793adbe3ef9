"""Reading a TOML file that people write: every fault on its line, and caps before anything else."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from organizer.domain.errors import Environment
from organizer.domain.phrase import phrase
from organizer.exchange.file_problem import FileProblem, fault
from organizer.exchange.toml_places import Place, find_places, line_of, place_at, spell_place
from organizer.exchange.toml_words import TOO_LARGE, plain_words

SIZE_CAP = 256 * 1024
"""Bytes. A campaign file of a county has two or three thousand."""
_PARTS_CAP = 100  # of one key: the parser's time grows with their square
_DATES_NAMED = 50

_SPOT = re.compile(r"\(at line (\d+), column (\d+)\)")
_DATE_LIKE = re.compile(r"(?<![\w-])\d{1,4}-\d{1,2}-\d{1,2}(?![\d-])")
_LONG_KEY = re.compile(
    rf"""(?:^|[\[{{,])[ \t]*(?:(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){{{_PARTS_CAP},}}""", re.MULTILINE
)
_LONG_NUMBER = re.compile(r"[0-9_]{4300,}")
_POSSIBLE = "2000-01-01"
_NO_END = "Expected \"'"


class TomlText(NamedTuple):
    """What was read: the values (empty where the text is no TOML), the line of each key, and the faults so far."""

    values: Mapping[str, Any]
    places: Mapping[Place, int]
    problems: tuple[FileProblem, ...] = ()

    def line(self, *place: str | int) -> int:
        """Return the line of a key, or of the table around it."""
        return line_of(self.places, place)


def read_bytes(path: Path, cap: int = SIZE_CAP) -> bytes:
    """Return the file's bytes, one more than the cap at most; raise Environment when it cannot be read."""
    try:
        with path.open("rb") as stream:
            return stream.read(cap + 1)
    except FileNotFoundError:
        raise Environment("There is no file {path}. Check the name and the folder.", path=str(path)) from None
    except (OSError, ValueError) as fault_of_disk:
        reason = getattr(fault_of_disk, "strerror", None) or phrase("not a file name")
        template = "The file {path} cannot be read ({reason}). Check it and its permissions."
        raise Environment(template, path=str(path), reason=reason) from None


def read_toml(data: bytes) -> TomlText:
    """Read UTF-8 TOML, with or without a byte order mark."""
    if len(data) > SIZE_CAP:
        size = str(SIZE_CAP // 1024)
        return _stopped(fault(1, "too_large", "", "The file has more than {size} KB. Shorten it.", size=size))
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as wrong:
        line = data.count(b"\n", 0, wrong.start) + 1
        return _stopped(fault(line, "not_utf8", "", "This is no text in UTF-8. Save the file again as UTF-8."))
    if _LONG_KEY.search(text):
        line = _line_where(_LONG_KEY, text)
        return _stopped(fault(line, "too_deep", "", "This key has too many parts. Shorten it."))
    return _parse(text)


def _stopped(problem: FileProblem) -> TomlText:
    return TomlText({}, {}, (problem,))


def _line_where(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def _parse(text: str) -> TomlText:
    """Parse the text. Each impossible date is named and set aside, so that the faults after it are found as well."""
    dates: list[tuple[int, str]] = []
    while True:
        stop: FileProblem | None = None
        values: Mapping[str, Any] = {}
        try:
            values = tomllib.loads(text)
        except RecursionError:
            stop = fault(_deepest_line(text), "too_deep", "", "Too many brackets stand inside each other. Remove them.")
        except ValueError as wrong:
            spot = _impossible_date(text, str(wrong))
            if spot and len(dates) < _DATES_NAMED:
                start, end = spot
                dates.append((text.count("\n", 0, start) + 1, text[start:end]))
                text = text[:start] + _POSSIBLE + text[end:]
                continue
            stop = _syntax(text, str(wrong))
        break
    places = {} if stop and stop.problem.code == "too_deep" else find_places(text)
    named = [_no_such_day(places, line, written) for line, written in dates]
    if stop:
        named.append(stop)
    return TomlText(values, places, tuple(named))


def _impossible_date(text: str, message: str) -> tuple[int, int] | None:
    """Return where the impossible date stands at which the parser stopped, if it was one."""
    spot = _SPOT.search(message)
    if not spot:
        return None
    line, column = int(spot[1]), int(spot[2]) - 1
    begin = 0
    for _ in range(line - 1):
        begin = text.index("\n", begin) + 1
    end = text.find("\n", begin)
    for found in _DATE_LIKE.finditer(text, begin, len(text) if end < 0 else end):
        if found.start() <= begin + column <= found.end() and not _is_day(found[0]):
            return found.span()
    return None


def _is_day(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True


def _no_such_day(places: Mapping[Place, int], line: int, written: str) -> FileProblem:
    key = spell_place(place_at(places, line))
    return fault(
        line, "no_such_day", key, "There is no day {written}. Write a date of the calendar as 2010-09-28.",
        written=written,
    )  # fmt: skip


def _syntax(text: str, message: str) -> FileProblem:
    spot = _SPOT.search(message)
    if spot:
        line = int(spot[1])
    elif _LONG_NUMBER.search(text):
        line = _line_where(_LONG_NUMBER, text)
        message = TOO_LARGE
    elif message.startswith(_NO_END):  # it found no other quotation mark after that one
        line = text.count("\n", 0, text.rindex("'")) + 1
    else:
        line = text.rstrip("\n").count("\n") + 1
    places = find_places(text)
    near = place_at(places, line)
    key = spell_place(near) if near and places[near] == line else ""
    code, template = plain_words(message)
    return fault(line, code, key, template)


def _deepest_line(text: str) -> int:
    """Return the line that holds the most opening brackets: where the nesting is."""
    lines = text.split("\n")
    return max(range(len(lines)), key=lambda number: lines[number].count("[") + lines[number].count("{")) + 1
