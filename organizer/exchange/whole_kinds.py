"""What the keys of a whole file may hold, each kind with its check: what comes through can be shown and printed."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from organizer.domain.dates import ApproximateDate, Precision
from organizer.domain.deadline import LONGEST, DateRule, HolidaysOf, Roll, Start, Unit
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.paragraph_style import ParagraphStyle
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.reply import Channel, Stance

TEXT_CAP = 200_000
"""Characters of one text. A letter of a dozen pages has some thirty thousand."""
LARGEST = 2**53
"""Of a whole number: what every program that reads JSON keeps as it is."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?", re.ASCII)
_NAME = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_LONGEST_NAME = 100
_SHA256 = re.compile(r"[0-9a-f]{64}")
_OPTIONS = ("delivery", "article", "courtesy", "follows", "answer")
_CODES: dict[str, type[StrEnum]] = {"start": Start, "unit": Unit, "roll": Roll, "holidays": HolidaysOf}


@dataclass(frozen=True, slots=True)
class Kind:
    """``read`` gives the value as the store keeps it, or raises ValueError; ``empty`` is that of a key left out.

    ``expected`` says what to write there.
    """

    expected: Phrase
    read: Callable[[object], Any]
    empty: Any = ""


class TooLong(ValueError):  # noqa: N818 - no error of anybody's: the reader makes a fault of the file of it
    """A text of more than TEXT_CAP characters."""


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError  # noqa: TRY004 - one error for all that does not fit
    if len(value) > TEXT_CAP:
        raise TooLong
    return value


def _name(value: object) -> str:
    """Read an id as those of playbooks are written: a letter is written to a file of its name."""
    if not isinstance(value, str) or len(value) > _LONGEST_NAME or not _NAME.fullmatch(value):
        raise ValueError
    return value


def _lines(value: object) -> list[str]:
    if not isinstance(value, list):
        raise ValueError  # noqa: TRY004 - as above
    return [_text(line) for line in value]


def _texts(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise ValueError  # noqa: TRY004 - as above
    return {key: _text(text) for key, text in value.items()}


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError  # noqa: TRY004 - as above
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= LARGEST:
        raise ValueError
    return value


def _day(value: object) -> str:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise ValueError
    return date.fromisoformat(value).isoformat()


def _moment(value: object) -> str:
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        raise ValueError
    moment = datetime.fromisoformat(value)
    moment.replace(tzinfo=UTC).astimezone()  # raises where a clock of this computer does not reach
    return moment.isoformat()


def _stated(value: object) -> str:
    return ApproximateDate.parse(_text(value)).text


def _sum(value: object) -> str:
    if not isinstance(value, str) or not _SHA256.fullmatch(value):
        raise ValueError
    return value


def _word(words: Iterable[str]) -> Callable[[object], str]:
    known = frozenset(str(word) for word in words)

    def read(value: object) -> str:
        if not isinstance(value, str) or value not in known:
            raise ValueError
        return value

    return read


def _or_nothing(read: Callable[[object], Any]) -> Callable[[object], Any]:
    return lambda value: None if value is None else read(value)


def _arrangement(value: object) -> dict[str, Any]:
    """Read ``{"added": [[id, style]], "order": [ids]}``; either may be left out."""
    if not isinstance(value, dict) or not {"added", "order"}.issuperset(value):
        raise ValueError
    found: dict[str, Any] = {}
    if "added" in value:
        pairs = [_lines(pair) for pair in value["added"]] if isinstance(value["added"], list) else [[]]
        if any(len(pair) != 2 for pair in pairs):  # noqa: PLR2004 - an id and its style
            raise ValueError
        found["added"] = [[name, ParagraphStyle(style).value] for name, style in pairs]
    if "order" in value:
        found["order"] = _lines(value["order"])
    return found


def _options(value: object) -> dict[str, str]:
    found = _texts(value)
    if not set(_OPTIONS).issuperset(found):
        raise ValueError
    Delivery(found.get("delivery", ""))
    return found


def _rule(value: object) -> dict[str, Any]:
    """Read a rule of the group's own, by the names of the domain's DateRule; an empty one is no rule."""
    if not isinstance(value, dict):
        raise ValueError  # noqa: TRY004 - as above
    if not value:
        return {}
    if not _RULE_NEEDS <= value.keys() <= {entry.name for entry in fields(DateRule)}:
        raise ValueError
    for name, given in value.items():
        _RULE_PARTS.get(name, _text)(given)
    return value


def _count(value: object) -> int:
    count = _number(value)
    if count > LONGEST:
        raise ValueError
    return count


_RULE_PARTS: dict[str, Callable[[object], Any]] = {
    "count": _count,
    "sources": _lines,
    "ends": _lines,
    "documented": _flag,
    "by_itself": _flag,
    **{name: _word(words) for name, words in _CODES.items()},
}
_RULE_NEEDS = {"id", "title", "count", *_CODES}
_A_TEXT, _A_LIST = phrase("a text in quotation marks"), phrase("a list of texts")
_A_DAY, _A_SUM = phrase("a day, as 2010-09-28"), phrase("a SHA-256 of 64 digits")
_A_NUMBER = phrase("a whole number")
NAME = Kind(phrase("an id of small letters, digits, - and _, as notice-ice"), _name)
TEXT = Kind(_A_TEXT, _text)
TEXT_OR_NOTHING = Kind(_A_TEXT, _or_nothing(_text), None)
LINES = Kind(_A_LIST, _lines, [])
LINES_OR_NOTHING = Kind(_A_LIST, _or_nothing(_lines), None)
TEXTS = Kind(phrase("texts by their names"), _texts, {})
FLAG = Kind(phrase("true or false"), _flag, empty=False)
NUMBER = Kind(_A_NUMBER, _number, 0)
NUMBER_OR_NOTHING = Kind(_A_NUMBER, _or_nothing(_number), None)
DAY = Kind(_A_DAY, _day, None)
DAY_OR_NOTHING = Kind(_A_DAY, _or_nothing(_day), None)
MOMENT = Kind(phrase("a moment, as 2010-09-28T12:00:00"), _moment, None)
STATED_DATE = Kind(phrase("a date, as 2010-09-28 or 2010-09"), _stated)
SHA256 = Kind(_A_SUM, _sum)
SHA256_OR_NOTHING = Kind(_A_SUM, lambda value: value if value == "" else _sum(value))


def _one_of(words: Iterable[str]) -> Kind:
    listed = [str(word) for word in words]
    return Kind(phrase("one of: {known}", known=", ".join(filter(None, listed))), _word(listed))


DELIVERY = _one_of(Delivery)
LETTER_STATE = Kind(_one_of(LetterState).expected, _word(LetterState), LetterState.DRAFT.value)
CHANNEL = _one_of(Channel)
STANCE = _one_of(Stance)
PRECISION = _one_of(("", *Precision))
ARRANGEMENT = Kind(phrase("the order of the paragraphs"), _arrangement, {})
OPTIONS = Kind(phrase("how the letter goes out"), _options, {})
RULE = Kind(phrase("a rule by which a date is counted"), _rule, {})
