"""Checks of single values of a campaign file: each gives the value, or a default and a named fault."""

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from organizer.domain.fields import Answer, Field, FieldKind
from organizer.domain.states import STATES
from organizer.exchange.file_problem import FileProblem, fault
from organizer.exchange.toml_places import spell_place
from organizer.exchange.toml_text import TomlText

TEXT = "a text in quotation marks"
LINES = 'a list of texts, as ["First line", "Second line"]'
NUMBER = "a whole number, as 60"
LARGEST = 10**15
"""Of a whole number. Python writes none of more than 4,300 digits."""
PROBLEM_CAP = 500
"""So many keys that the form does not have are told."""
DAY = "a date without quotation marks, as 2010-09-28"


@dataclass(slots=True)
class Findings:
    """The file that is read, and what was found wrong so far."""

    source: TomlText
    problems: list[FileProblem] = field(default_factory=list)

    def add(self, place: tuple[str | int, ...], code: str, template: str, /, **values: str) -> None:
        """Note a fault at a key."""
        line = self.source.line(*place)
        self.problems.append(fault(line, code, spell_place(place), template, **values))

    def unknown_keys(self, table: Mapping[str, Any], place: tuple[str | int, ...], known: Collection[str]) -> None:
        """Note each key that the form does not have, with the nearest one that it has."""
        for key in table:
            if key in known:
                continue
            if len(self.problems) >= PROBLEM_CAP:
                return
            from difflib import get_close_matches  # only a faulty file needs it

            near = get_close_matches(key, known, n=1)
            if near:
                template = "The form has no key {key}. Did you mean {near}?"
                self.add((*place, key), "unknown_key", template, key=key, near=near[0])
            elif not known:
                self.add((*place, key), "unknown_key", "The form has no key {key}. Remove it.", key=key)
            else:
                template = "The form has no key {key}. Remove it, or use one of: {known}."
                self.add((*place, key), "unknown_key", template, key=key, known=", ".join(known))

    def wrong_type(self, place: tuple[str | int, ...], value: object, expected: str) -> None:
        """Note a value of another type than the form has there."""
        template = "This is {found}. Write {expected}."
        self.add(place, "wrong_type", template, found=_describe(value), expected=expected)

    def table(self, value: object, place: tuple[str | int, ...], header: str) -> Mapping[str, Any]:
        """Return the value if it is a table, else an empty one with the fault noted."""
        if isinstance(value, dict):
            return value
        self.wrong_type(place, value, f"a table that begins with {header}")
        return {}

    def entries(self, value: object, name: str) -> list[tuple[int, Mapping[str, Any]]]:
        """Return the tables of a list of tables, each with its number."""
        if not isinstance(value, list):
            self.wrong_type((name,), value, f"each entry as a table that begins with [[{name}]]")
            return []
        for number, item in enumerate(value):
            self.table(item, (name, number), f"[[{name}]]")
        return [(number, item) for number, item in enumerate(value) if isinstance(item, dict)]

    def text(self, value: object, place: tuple[str | int, ...]) -> str:
        """Return the text, empty where it is none."""
        if isinstance(value, str):
            return value
        self.wrong_type(place, value, TEXT)
        return ""

    def lines(self, value: object, place: tuple[str | int, ...]) -> tuple[str, ...]:
        """Return the lines, none where the value is no list of texts."""
        if isinstance(value, list) and all(isinstance(line, str) for line in value):
            return tuple(value)
        if isinstance(value, list):
            self.add(place, "wrong_type", "Not every line here is a text. Write {expected}.", expected=LINES)
        else:
            self.wrong_type(place, value, LINES)
        return ()

    def day(self, value: object, place: tuple[str | int, ...]) -> dt.date | None:
        """Return the day; a date with a time of day is none."""
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            return value
        self.wrong_type(place, value, DAY)
        return None

    def number(self, value: object, place: tuple[str | int, ...]) -> str:
        """Return the digits of a whole number, empty where the value is none."""
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LARGEST:
            return str(value)
        if isinstance(value, str) and value.isascii() and (not value or value.isdigit()):
            return value
        self.wrong_type(place, value, NUMBER)
        return ""

    def required(self, table: Mapping[str, Any], place: tuple[str | int, ...], names: Collection[str]) -> bool:
        """Whether all required keys are there and hold something; note each that does not."""
        missing = [name for name in names if table.get(name, "") == "" or _is_blank(table[name])]
        for name in missing:
            self.add((*place, name), "missing_key", "The key {key} is missing or empty. Fill it in.", key=name)
        return not missing

    def answer(self, value: object, entry: Field) -> Answer:
        """Return the answer to a field of the catalogue, None where the value does not fit."""
        place = (entry.table, entry.key)
        if entry.kind is FieldKind.LINES:
            return self.lines(value, place)
        if entry.kind is FieldKind.DAY:
            return self.day(value, place)
        if entry.kind is FieldKind.TEXT:
            return self.text(value, place)
        if entry.kind is FieldKind.NUMBER:
            return self.number(value, place)
        return self._word(value, entry, tuple(STATES) if entry.kind is FieldKind.STATE else _words(entry))

    def _word(self, value: object, entry: Field, words: tuple[str, ...]) -> str | None:
        place = (entry.table, entry.key)
        if not isinstance(value, str):
            self.wrong_type(place, value, TEXT)
            return None
        if value in words or (not value and not entry.required):
            return value
        if value and entry.kind is FieldKind.STATE:
            template = "There is no state {value}. Write the two letters of a state, as VA."
            self.add(place, "unknown_state", template, value=value)
        elif value:  # an empty required one was noted as missing
            template = "The word {value} does not fit here. Use one of: {words}."
            self.add(place, "unknown_word", template, value=value, words=", ".join(words))
        return None


def _words(entry: Field) -> tuple[str, ...]:
    return tuple(word for word, _ in entry.choices)


def _is_blank(value: object) -> bool:
    return isinstance(value, str) and not value.strip()


def _describe(value: object) -> str:
    for kind, words in (
        (bool, "true or false"),
        (str, "a text"),
        (int | float, "a number"),
        (list, "a list"),
        (dict, "a table"),
        (dt.datetime, "a date with a time"),
        (dt.date, "a date"),
    ):
        if isinstance(value, kind):
            return words
    return "a time of day"
