"""A CSV file that people make with any program: its encoding, its delimiter and its records, each with its line."""

import codecs
import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from organizer.domain.phrase import Phrase, phrase
from organizer.domain.problem import errors_of, warning
from organizer.exchange.file_problem import FileProblem, fault

SIZE_CAP = 32 * 1024 * 1024
"""Bytes. A hundred thousand recipients have some fifteen million."""
ROW_CAP = 100_000
COLUMN_CAP = 500
"""The form has fifteen columns, the widest file of an address book some ninety."""
LINE_CAP = 1_000_000
"""Characters of one line of the file."""
PROBLEM_CAP = 500
"""So many faults of one file are told; a file with more has one fault, repeated."""

_MARKS = (  # the longer marks first: UTF-32 begins as UTF-16 does
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WINDOWS = "cp1252"
_BY_BYTES = ("utf-8", "utf-8-sig")
_SEVERAL_BYTES = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
"""A letter of more than one byte in UTF-8."""
_ENDS = re.compile(rb"\r\n?|\n")
_LOOKED_AT = 1024  # bytes at the start, to know UTF-16 without a mark
_FIRST_LINES = 64 * 1024  # characters that hold the headings
_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")
"""A line with its end. Python's own way splits the whole file in one go, in which nothing else can run for 50 ms."""
_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # .xlsx and .ods, .xls
_DELIMITER_NAMES = {",": "commas", ";": "semicolons", "\t": "tabs"}
_DELIMITERS = tuple(_DELIMITER_NAMES)
_BLANK = ",;\t "
"""A row of nothing else is empty, whatever the delimiter turns out to be."""
_TAKEN_OFF = re.compile(r"[\s']*[=+@\0\uff1d\uff0b\uff0d\uff20-]|'*[\t\r\n]")
"""What an export puts an apostrophe before, so that no spreadsheet computes it (promises, "Imports").

A spreadsheet leaves blanks out before it looks for a formula.
"""


@dataclass(frozen=True, slots=True)
class CellProblem(FileProblem):
    """One fault of a row. ``problem.field`` is the heading of its column, empty where it is about the whole row."""

    @property
    def place(self) -> str:
        """Where it is, in words: ``line 12, column checked_on``."""
        return f"line {self.line}, column {self.key}" if self.key else f"line {self.line}"


@dataclass(frozen=True, slots=True)
class Record:
    """One row with the line on which it begins, counted from 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CsvTable:
    """What was read: the headings with their line, every row that is not empty, and the faults so far."""

    headings: tuple[str, ...] = ()
    line: int = 1
    records: tuple[Record, ...] = ()
    problems: tuple[FileProblem, ...] = ()
    delimiter: str = ","


def cell_fault(line: int, code: str, column: str, template: str, /, **values: str | Phrase) -> FileProblem:
    """Return an error in a cell; ``column`` is its heading."""
    plain = fault(line, code, column, template, **values)
    return CellProblem(plain.line, plain.problem)


def read_table(data: bytes, known: Callable[[str], bool]) -> CsvTable:
    """Return the table in the bytes of a file. ``known`` tells a heading: it decides what the delimiter is.

    Takes UTF-8, UTF-16 and UTF-32 with a mark, UTF-8 without one and, with a warning, what Windows programs write;
    commas, semicolons or tabs; any line ends; the line ``sep=;`` that Excel knows.
    """
    if len(data) > SIZE_CAP:
        size = str(SIZE_CAP // 1024 // 1024)
        return _stopped("too_large", "The file has more than {size} MB. Split it into several files.", size=size)
    if data.startswith(_SPREADSHEETS):
        return _stopped("spreadsheet", "This is a spreadsheet. Open it, save it as CSV, and choose that file.")
    decoded = _decoded(data)
    if isinstance(decoded, FileProblem):
        return CsvTable(problems=(decoded,))
    text, encoding = decoded
    skipped, delimiter, text = _named_delimiter(text)
    reading = _Reading(text, delimiter or _likeliest(text, known), skipped)
    reading.read()
    if not reading.headings and not reading.problems:
        return _stopped("empty", "The file is empty. The first line needs the names of the columns.")
    if encoding == _WINDOWS:
        sentence = "The file is not in UTF-8. It was read as Windows text: check names with accents."
        reading.problems.insert(0, CellProblem(1, warning("not_utf8", "", sentence)))
    if not reading.records and not errors_of(entry.problem for entry in reading.problems):
        reading.add(reading.line, "no_rows", "There is no row below the names of the columns. Add one.")
    problems = tuple(reading.problems)
    return CsvTable(reading.headings, reading.line, tuple(reading.records), problems, reading.delimiter)


def _stopped(code: str, template: str, /, **values: str | Phrase) -> CsvTable:
    return CsvTable(problems=(cell_fault(1, code, "", template, **values),))


def _decoded(data: bytes) -> tuple[str, str] | FileProblem:
    """Return the text and its encoding, or why it is no text.

    Text of Windows has no letter of several bytes as UTF-8 has it: with one, it is UTF-8 in which a byte is broken,
    and to read it as anything else would spoil the names.
    """
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")
    start = data[:_LOOKED_AT]
    if not marked and (_is_hollow(start[1::2]) or _is_hollow(start[::2])):
        marked = "utf-16-le" if _is_hollow(start[1::2]) else "utf-16-be"
    encoding = marked or "utf-8"
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError as wrong:
        place = wrong.start
    if not marked and not _SEVERAL_BYTES.search(data):
        try:
            return data.decode(_WINDOWS), _WINDOWS
        except UnicodeDecodeError:
            pass
    elif encoding in _BY_BYTES:
        line = len(_ENDS.findall(data, 0, place)) + 1
        template = 'This line is not in UTF-8. Save the file as "CSV UTF-8", and choose that one.'
        return cell_fault(line, "not_utf8", "", template)
    return cell_fault(1, "no_text", "", "This is no text that can be read. Save the file as CSV in UTF-8.")


def _is_hollow(half: bytes) -> bool:
    """Whether every other byte is mostly zero: the headings in UTF-16, which are plain letters."""
    return half.count(0) > len(half) // 2


def _named_delimiter(text: str) -> tuple[int, str, str]:
    """Return how many lines name the delimiter (0 or 1), what they name, and the text below."""
    first, _, rest = text.partition("\n")
    first = first.rstrip("\r")
    if first[:4].casefold() == "sep=" and first[4:] in _DELIMITERS:
        return 1, first[4:], rest
    return 0, "", text


def _likeliest(text: str, known: Callable[[str], bool]) -> str:
    """Return the delimiter that makes most headings known, else the one that makes most headings."""

    def score(delimiter: str) -> tuple[int, int]:
        reading = _Reading(text[:_FIRST_LINES], delimiter, 0)
        reading.read(rows=0)
        return sum(known(heading) for heading in reading.headings), len(reading.headings)

    return max(_DELIMITERS, key=score)


@dataclass(slots=True)
class _Reading:
    """The records of a text, one after the other. A fault in one does not keep the next from being read."""

    text: str
    delimiter: str
    skipped: int  # lines above the text
    line: int = 1
    headings: tuple[str, ...] = ()
    records: list[Record] = field(default_factory=list)
    problems: list[FileProblem] = field(default_factory=list)

    def add(self, line: int, code: str, template: str, /, **values: str | Phrase) -> None:
        self.problems.append(cell_fault(line, code, "", template, **values))

    def read(self, rows: int = ROW_CAP) -> None:
        """Read the headings and at most so many rows; one more is a fault."""
        for line, cells in self._records():
            if not self.headings:
                self.line, self.headings = line, _without_tail(cells)
                if not rows:
                    return
                if len(self.headings) > COLUMN_CAP:
                    template = "The file has more than {count} columns. Leave out those that are not needed."
                    self.add(line, "too_many_columns", template, count=str(COLUMN_CAP))
                    self.headings = ()
                    return
            elif len(self.records) == rows:
                template = "The file has more than {count} rows. Split it into several files."
                self.add(line, "too_many_rows", template, count=f"{ROW_CAP:,}")
                return
            elif self._is_whole(line, cells):
                self.records.append(Record(line, cells[: len(self.headings)]))

    def _is_whole(self, line: int, cells: tuple[str, ...]) -> bool:
        count = len(self.headings)
        extra = cells[count:]
        if len(cells) < count or any(extra):
            template = "The row has {found} cells, and there are {count} columns. Quote a text that holds {delimiter}."
            name = phrase(_DELIMITER_NAMES[self.delimiter])
            self.add(line, "cells", template, found=str(len(cells)), count=str(count), delimiter=name)
            return False
        return True

    def _records(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Give each record that is not empty, with its line. Stops at the cap of faults."""
        reader = csv.reader(_lines(self.text), delimiter=self.delimiter, strict=True)
        while len(self.problems) < PROBLEM_CAP:
            line = self.skipped + reader.line_num + 1
            try:
                cells = tuple(map(_cell, next(reader)))
            except StopIteration:
                return
            except csv.Error as wrong:
                self._note(line, str(wrong))
                if not self.headings:
                    return
                continue
            if any(cell.strip(_BLANK) for cell in cells):
                yield line, cells

    def _note(self, line: int, reason: str) -> None:
        if "end of data" in reason:
            self.add(line, "quote_open", "A quotation mark opens in this row and is never closed. Close it.")
        elif "limit" in reason:
            self.add(line, "too_long", "A cell of this row is far too long. Look for a quotation mark left open.")
        else:
            self.add(line, "quote_inside", "A quotation mark stands inside a quoted cell. Write it twice.")


def _lines(text: str) -> Iterator[str]:
    """Give the lines of a text, up to one that no table has."""
    for line in _LINE.finditer(text):
        if line.end() - line.start() > LINE_CAP:
            raise csv.Error("line limit")
        yield line[0]


def is_computed(cell: str) -> bool:
    """Whether an export puts an apostrophe before a text: it would be computed, or looks as if one was put there."""
    return bool(_TAKEN_OFF.match(cell))


def _cell(written: str) -> str:
    """Return the text of a cell. Behind the apostrophe that an export puts before a formula it is as it was."""
    cell = written.lstrip()
    return cell[1:] if cell[:1] == "'" and is_computed(cell[1:]) else cell.strip()


def _without_tail(headings: tuple[str, ...]) -> tuple[str, ...]:
    """Return the headings without the empty ones at the end, which spreadsheets leave behind."""
    count = max(number for number, heading in enumerate(headings, 1) if heading)
    return headings[:count]
