"""Reading a JSON file from anywhere: caps before anything else, and every fault on its line with its key.

Python's own reader takes NaN, keys that stand twice and halves of characters, and gives no line for what it has read.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from organizer.domain.phrase import Phrase
from organizer.exchange.file_problem import FileProblem, fault
from organizer.exchange.toml_places import Place, line_of

SIZE_CAP = 64 * 1024 * 1024
"""Bytes. A file of a county without its kept files has some hundred thousand."""
DEPTH_CAP = 32
"""The form has seven levels."""
VALUE_CAP = 500_000
PROBLEM_CAP = 100
"""So many faults of one file are told."""
_NUMBER_CAP = 400  # characters
_KEY_SHOWN = 40  # characters of a key that a fault names

_BLANK = re.compile(r"[ \t\n\r]*")
_STRING = re.compile(r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+"')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![0-9A-Za-z.+-])")
_WORD = re.compile(r"[A-Za-z]+")
_WORDS: Mapping[str, bool | None] = {"true": True, "false": False, "null": None}
_HALF = re.compile("[\ud800-\udfff]")


class JsonText(NamedTuple):
    """What was read: the value (None where the text is no JSON), the line of each place, and the faults so far."""

    value: Any
    places: Mapping[Place, int]
    problems: tuple[FileProblem, ...] = ()

    def line(self, *place: str | int) -> int:
        """Return the line of a value, or of what stands around it."""
        return line_of(self.places, place)


def read_json(data: bytes) -> JsonText:
    """Read UTF-8 JSON, with or without a byte order mark (RFC 8259)."""
    if len(data) > SIZE_CAP:
        size = str(SIZE_CAP // 1024 // 1024)
        template = "The file has more than {size} MB. Split it into several files."
        return JsonText(None, {}, (fault(1, "too_large", "", template, size=size),))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = data.count(b"\n", 0, wrong.start) + 1
        problem = fault(line, "not_utf8", "", "This is no text in UTF-8. Save the file again as UTF-8.")
        return JsonText(None, {}, (problem,))
    if not text.strip(" \t\n\r"):
        return JsonText(
            None, {}, (fault(1, "empty", "", "The file is empty. Export it again, or choose another one."),)
        )
    reading = _Reading(text)
    try:
        value = reading.whole()
    except _Stop:
        value = None
    return JsonText(value, reading.places, tuple(reading.problems))


def spelled(place: Place) -> str:
    """Return a place as people count it: ``campaigns[2].letters[1].date`` is in the second campaign."""
    written = ""
    for part in place:
        name = f"[{part + 1}]" if isinstance(part, int) else part[:_KEY_SHOWN]
        written += f".{name}" if written and isinstance(part, str) else name
    return written


class _Stop(Exception):  # noqa: N818 - no error of anybody's: the text ends to make sense there
    """Nothing can be read from here on; why is noted."""


@dataclass(slots=True)
class _Open:
    """A list or an object that is not closed yet, and the place of the value that comes next in it."""

    value: dict[str, Any] | list[Any]
    place: Place
    is_first: bool = True


@dataclass(slots=True)
class _Reading:
    """The text from its beginning to its end, without calling itself: no depth can exhaust it."""

    text: str
    at: int = 0
    places: dict[Place, int] = field(default_factory=dict)
    problems: list[FileProblem] = field(default_factory=list)
    _line: int = 1
    _counted: int = 0

    def whole(self) -> Any:  # noqa: ANN401 - whatever the file holds
        value = self._tree()
        self._skip()
        if self.at < len(self.text):
            raise self._stopped("no_json", (), "The file goes on after its end. Remove what stands here.")
        return value

    def _tree(self) -> Any:  # noqa: ANN401 - as above
        root: list[Any] = []
        stack = [_Open(root, ())]
        place: Place | None = ()
        while True:
            if place is None:
                if len(stack) == 1:
                    return root[0]
            else:
                value = self._value(place)
                top = stack[-1].value
                if isinstance(top, list):
                    top.append(value)
                else:
                    top[str(place[-1])] = value
                if isinstance(value, dict | list):
                    stack.append(_Open(value, place))
                    if len(stack) > DEPTH_CAP:
                        template = "Too many brackets stand inside each other. Remove them."
                        raise self._stopped("too_deep", place, template)
                elif len(stack) == 1:
                    return root[0]
            place = self._next(stack[-1])
            if place is None:
                stack.pop()

    def _next(self, top: _Open) -> Place | None:
        """Return the place of the next value in what is open; None where it is closed here."""
        self._skip()
        is_list = isinstance(top.value, list)
        sign = self.text[self.at : self.at + 1]
        if sign == ("]" if is_list else "}"):
            self.at += 1
            return None
        if not top.is_first:
            if sign != ",":
                template = "A comma or a closing bracket is missing here. Write it."
                raise self._stopped("no_json", top.place, template)
            self.at += 1
            self._skip()
        top.is_first = False
        if is_list:
            return (*top.place, len(top.value))
        return (*top.place, self._key(top))

    def _key(self, top: _Open) -> str:
        line = self._line_here()
        found = _STRING.match(self.text, self.at)
        if not found:
            raise self._stopped("no_json", top.place, "A key in quotation marks is missing here. Write it.")
        self.at = found.end()
        key = self._words(found[0], top.place)
        if key in top.value:
            self._note(line, "twice", (*top.place, key), "This key stands twice. Keep one of them.")
        self._skip()
        if self.text[self.at : self.at + 1] != ":":
            raise self._stopped("no_json", (*top.place, key), "A colon is missing after this key. Write it.")
        self.at += 1
        return key

    def _value(self, place: Place) -> Any:  # noqa: ANN401 - as above
        """Return the value that stands here; of a list or an object an empty one, whose inside comes next."""
        self._skip()
        if len(self.places) >= VALUE_CAP:
            count = f"{VALUE_CAP:,}"
            raise self._stopped("too_many", place, "The file has more than {count} values. Split it.", count=count)
        self.places.setdefault(place, self._line_here())
        sign = self.text[self.at : self.at + 1]
        if sign in ("{", "["):
            self.at += 1
            return {} if sign == "{" else []
        if sign == '"':
            return self._string(place)
        if sign in "-0123456789" and sign:
            return self._number(place)
        found = _WORD.match(self.text, self.at)
        if found and found[0] in _WORDS:
            self.at = found.end()
            return _WORDS[found[0]]
        template = "There is no value here that can be read. Write texts in quotation marks."
        raise self._stopped("no_json", place, template)

    def _string(self, place: Place) -> str:
        found = _STRING.match(self.text, self.at)
        if not found:
            template = "This text cannot be read. Close its quotation mark, and write \\n for a line break."
            raise self._stopped("no_json", place, template)
        self.at = found.end()
        return self._words(found[0], place)

    def _words(self, quoted: str, place: Place) -> str:
        words = str(json.loads(quoted)) if "\\" in quoted else quoted[1:-1]
        if _HALF.search(words):
            self._note(self._line_here(), "characters", place, "This text holds half of a character. Write it anew.")
        return words

    def _number(self, place: Place) -> int | float:
        found = _NUMBER.match(self.text, self.at)
        if not found:
            raise self._stopped("no_json", place, "This number cannot be read. Write it as 60, or in quotation marks.")
        self.at = found.end()
        if len(found[0]) <= _NUMBER_CAP:
            value: int | float = json.loads(found[0])
            if value not in (float("inf"), float("-inf")):
                return value
        self._note(self._line_here(), "too_long", place, "This number is too large. Write a smaller one.")
        return 0

    def _skip(self) -> None:
        found = _BLANK.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def _line_here(self) -> int:
        self._line += self.text.count("\n", self._counted, self.at)
        self._counted = self.at
        return self._line

    def _note(self, line: int, code: str, place: Place, template: str, /, **values: str | Phrase) -> None:
        self.problems.append(fault(line, code, spelled(place), template, **values))
        if len(self.problems) >= PROBLEM_CAP:
            raise _Stop

    def _stopped(self, code: str, place: Place, template: str, /, **values: str | Phrase) -> _Stop:
        self.problems.append(fault(self._line_here(), code, spelled(place), template, **values))
        return _Stop()
