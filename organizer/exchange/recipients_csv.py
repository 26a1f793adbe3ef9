"""A list of recipients as CSV: which column is what, and every row as a recipient (contract, "Recipients as CSV")."""

import difflib
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from organizer.domain.campaign import Recipient
from organizer.domain.office import PostalAddress
from organizer.domain.problem import errors_of, warning
from organizer.exchange.csv_table import (
    PROBLEM_CAP,
    SIZE_CAP,
    CellProblem,
    CsvTable,
    Record,
    cell_fault,
    read_table,
)
from organizer.exchange.file_problem import FileProblem
from organizer.exchange.plain_file import refuse_endless
from organizer.exchange.toml_text import read_bytes

_LINES = tuple(f"address_line{number}" for number in range(1, 6))
COLUMNS = ("role", "name", "unit", "agency", *_LINES, "source", "checked_on", "reason")
"""The headings of the contract."""
PLACE_COLUMNS = ("city", "state", "zip")
"""Parts of the last line of the address, where another program's file has them in columns of their own."""
FIELDS = (*COLUMNS[: COLUMNS.index("source")], *PLACE_COLUMNS, *COLUMNS[COLUMNS.index("source") :])
"""All that a column can be, in the order of a letter."""
LONGEST = 500
"""Characters of a cell. A line of an address has some thirty."""

# What other programs call these columns, without spaces and signs.
_ALSO_CALLED = {
    "role": "officerole type",
    "name": "contact contactname person fullname recipient recipientname addressee attention attn",
    "unit": "division department bureau section bureauorunit",
    "agency": "organization organisation company office",
    "address_line1": "address address1 street street1 streetaddress mailingaddress addressline pobox",
    "address_line2": "address2 street2 suite apt unitnumber",
    "address_line3": "address3 street3",
    "address_line4": "address4",
    "address_line5": "address5",
    "city": "town place citytown",
    "state": "st statecode province",
    "zip": "zipcode postcode postalcode",
    "source": "seenat sourcetitle website",
    "checked_on": "checked datechecked verified verifiedon dateverified lastchecked",
    "reason": "note notes comment comments why",
}
_SIGNS = re.compile(r"[\W_]+")
_KNOWN = {_SIGNS.sub("", name): name for name in FIELDS} | {
    word: name for name, words in _ALSO_CALLED.items() for word in words.split()
}
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class RecipientRow:
    """A row that can be used: its line, the recipient, and why it is on the list."""

    line: int
    recipient: Recipient
    reason: str = ""
    lines: tuple[str, ...] = ()
    """The cells of the lines of the address; for a campaign only where not all of them have columns."""


@dataclass(frozen=True, slots=True)
class RecipientList:
    """The rows of a file, none of them where one is faulty, with every fault and warning in the order of the lines."""

    rows: tuple[RecipientRow, ...]
    problems: tuple[FileProblem, ...]

    @property
    def errors(self) -> tuple[FileProblem, ...]:
        """The faults, without the warnings."""
        return tuple(entry for entry in self.problems if entry.problem.is_error)


def read_recipients(path: Path, roles: Collection[str], role: str = "") -> RecipientList:
    """Return the recipients of a file that has the headings of the contract, in any order and case.

    ``roles`` are those of the playbook; ``role`` is that of a row which names none. Raises Environment when the
    file is missing or cannot be read.
    """
    table = open_table(path)
    columns, wrong = columns_named(table)
    if wrong and not columns:
        return RecipientList((), wrong)
    return recipients_of(replace(table, problems=(*wrong, *table.problems)), columns, roles, role)


def open_table(path: Path) -> CsvTable:
    """Return the rows of a file, whatever its headings are. Raises Environment when it cannot be read."""
    refuse_endless(path)
    return read_table(read_bytes(path, SIZE_CAP), lambda heading: bool(_field(heading)))


def guess_columns(headings: Sequence[str]) -> tuple[str, ...]:
    """Return what each column seems to be, empty where that cannot be told. No two columns are the same."""
    found: dict[str, int] = {}
    for number, heading in enumerate(headings):
        name = _field(heading) or _nearly(heading)
        if name:
            found.setdefault(name, number)
    by_number = {number: name for name, number in found.items()}
    return tuple(by_number.get(number, "") for number in range(len(headings)))


def recipients_of(table: CsvTable, columns: Sequence[str], roles: Collection[str], role: str = "") -> RecipientList:
    """Return the rows as recipients; ``columns`` says what each column is, empty for one that is left out.

    With one faulty row no row is given (contract). The rows after the cap of faults are not looked at.
    """
    problems = [*_lacking(table, columns, sorted(roles), role), *table.problems]
    lacks = any(entry.problem.code in ("no_column", "two_columns") for entry in problems)
    reading = _Rows(table.headings, tuple(columns), frozenset(roles), role, problems)
    rows = () if lacks else tuple(reading.read(table.records))
    told = tuple(sorted(problems, key=lambda entry: entry.line))
    return RecipientList(() if errors_of(entry.problem for entry in told) else rows, told)


def one_for_each_role(found: RecipientList, columns: Sequence[str], headings: Sequence[str]) -> RecipientList:
    """Return the rows as a campaign takes them: one for each role, and no answer where there is no column for it.

    A role that stands twice is a fault of its row; then no row is given.
    """
    heading = headings[columns.index("role")] if "role" in columns else "role"
    problems, first = list(found.problems), dict[str, int]()
    for row in found.rows:
        if first.setdefault(row.recipient.role, row.line) != row.line:
            template = "There are two recipients for the role {role}. Keep one, or send one letter to many."
            problems.append(cell_fault(row.line, "two_recipients", heading, template, role=row.recipient.role))
    if errors_of(entry.problem for entry in problems):
        return RecipientList((), tuple(sorted(problems, key=lambda entry: entry.line)))
    has_address = {*_LINES, *PLACE_COLUMNS}.intersection(columns)
    is_part = bool(has_address) and not has_address.intersection(PLACE_COLUMNS) and has_address != set(_LINES)
    rows = []
    for row in found.rows:
        entry = row.recipient
        kept = Recipient(
            entry.role,
            entry.name if "name" in columns else None,
            entry.unit if "unit" in columns else None,
            entry.agency if "agency" in columns else None,
            entry.address if has_address else None,
            entry.source if "source" in columns else None,
            entry.checked_on,
        )
        rows.append(replace(row, recipient=kept, lines=row.lines if is_part else ()))
    return RecipientList(tuple(rows), found.problems)


def columns_named(table: CsvTable) -> tuple[tuple[str, ...], tuple[FileProblem, ...]]:
    """Return what each column is by its heading in the form of the contract, and what is wrong with the headings."""
    names = tuple(heading.casefold().replace(" ", "_") for heading in table.headings)
    if table.headings and not set(names) & set(COLUMNS):
        template = "The first line does not hold the names of the columns. Begin the file with: {columns}."
        return (), (cell_fault(table.line, "no_heading", "", template, columns=",".join(COLUMNS)),)
    unknown = [heading for heading, name in zip(table.headings, names, strict=True) if name and name not in COLUMNS]
    return tuple(name if name in COLUMNS else "" for name in names), tuple(
        _unknown(table.line, heading) for heading in unknown
    )


def _unknown(line: int, heading: str) -> FileProblem:
    near = _field(heading) or _nearly(heading)
    if near in COLUMNS:
        template = "There is no column {heading}. Did you mean {near}?"
        return cell_fault(line, "unknown_column", heading, template, heading=heading, near=near)
    template = "There is no column {heading}. Remove it, or use one of: {known}."
    return cell_fault(line, "unknown_column", heading, template, heading=heading, known=", ".join(COLUMNS))


def _lacking(table: CsvTable, columns: Sequence[str], roles: Sequence[str], role: str) -> Iterator[FileProblem]:
    """Report a column that is there twice, and what no letter can do without."""
    used = [name for name in columns if name]
    for name in dict.fromkeys(name for name in used if used.count(name) > 1):
        yield cell_fault(table.line, "two_columns", name, "Two columns are {name}. Keep one of them.", name=name)
    if not table.headings:
        return
    if not role and "role" not in used:
        template = "No column is the role. Add a column named role that holds one of these: {known}."
        yield cell_fault(table.line, "no_column", "", template, known=", ".join(roles))
    if not {"name", "unit", "agency"} & set(used):
        yield cell_fault(
            table.line, "no_column", "", "No column is the {name}. Add a column named {name}.", name="name"
        )


def _field(heading: str) -> str:
    return _KNOWN.get(_SIGNS.sub("", heading.casefold()), "")


def _nearly(heading: str) -> str:
    near = difflib.get_close_matches(_SIGNS.sub("", heading.casefold()), _KNOWN, n=1, cutoff=0.8)
    return _KNOWN[near[0]] if near else ""


@dataclass(slots=True)
class _Rows:
    """The records on their way to recipients, with what was found wrong so far."""

    headings: tuple[str, ...]
    columns: tuple[str, ...]
    roles: frozenset[str]
    role: str
    problems: list[FileProblem]
    seen: dict[object, int] = field(default_factory=dict)
    twice: int = 0

    def read(self, records: Sequence[Record]) -> Iterator[RecipientRow]:
        faults = sum(entry.problem.is_error for entry in self.problems)
        for record in records:
            before = len(self.problems)
            row = self._row(record)
            if len(self.problems) == before:
                self._note_twice(row)
                yield row
                continue
            faults += len(self.problems) - before
            if faults >= PROBLEM_CAP:
                template = "There are too many problems. The rows after this one were not read. Mend these first."
                self._add(record.line, "too_many_problems", "", template)
                return

    def _note_twice(self, row: RecipientRow) -> None:
        whole = row.recipient
        key = (whole.role, whole.name, whole.unit, whole.agency, whole.address)
        earlier = self.seen.setdefault(key, row.line)
        if earlier != row.line and self.twice < PROBLEM_CAP:
            self.twice += 1
            template = "This row is the same recipient as line {line}. It gets two letters."
            self.problems.append(CellProblem(row.line, warning("same_recipient", "", template, line=str(earlier))))

    def _row(self, record: Record) -> RecipientRow:
        line, cells = record.line, dict.fromkeys(FIELDS, "")
        if _UNSEEN.search("".join(record.cells)) or max(map(len, record.cells)) > LONGEST:
            self._unprintable(record)
        for heading, name, cell in zip(self.headings, self.columns, record.cells, strict=True):
            if name:
                cells[name] = cell
            elif cell and not heading:
                self._add(line, "no_heading", "", "A cell stands in a column without a name. Name the column.")
        recipient = Recipient(
            self._role(line, cells["role"]),
            cells["name"],
            cells["unit"],
            cells["agency"],
            _address(cells),
            cells["source"],
            self._day(line, cells["checked_on"]),
        )
        if not (recipient.name or recipient.unit or recipient.agency):
            self._add(line, "no_name", "name", "This row names nobody. Enter a name, a unit or an agency.")
        return RecipientRow(line, recipient, cells["reason"], tuple(cells[name] for name in _LINES))

    def _add(self, line: int, code: str, name: str, template: str, /, **values: str) -> None:
        """Note a fault; the column is named as the file names it."""
        heading = self.headings[self.columns.index(name)] if name in self.columns else name
        self.problems.append(cell_fault(line, code, heading, template, **values))

    def _unprintable(self, record: Record) -> None:
        for heading, cell in zip(self.headings, record.cells, strict=True):
            odd = _UNSEEN.search(cell)
            if odd and odd[0] in "\r\n":
                template = "The cell holds a line break. Write one line in each cell."
                self.problems.append(cell_fault(record.line, "line_break", heading, template))
            elif odd:
                template = "The cell holds the character U+{number}, which nobody can see. Take it out."
                number = f"{ord(odd[0]):04X}"
                self.problems.append(cell_fault(record.line, "characters", heading, template, number=number))
            if len(cell) > LONGEST:
                template = "The cell has {found} characters. Write {most} at most."
                count = {"found": str(len(cell)), "most": str(LONGEST)}
                self.problems.append(cell_fault(record.line, "too_long", heading, template, **count))

    def _role(self, line: int, written: str) -> str:
        name = written.casefold().replace(" ", "_") or self.role
        if name in self.roles:
            return name
        known = ", ".join(sorted(self.roles))
        near = difflib.get_close_matches(name, self.roles, n=1)
        if not name:
            self._add(line, "no_role", "role", "The role is missing. Use one of: {known}.", known=known)
        elif near:
            template = "There is no role {role}. Did you mean {near}?"
            self._add(line, "unknown_role", "role", template, role=written, near=near[0])
        else:
            template = "There is no role {role}. Use one of: {known}."
            self._add(line, "unknown_role", "role", template, role=written, known=known)
        return name

    def _day(self, line: int, written: str) -> date | None:
        if not written:
            return None
        try:
            if _DAY.fullmatch(written):
                return date.fromisoformat(written)
        except ValueError:
            pass
        template = "There is no day {written}. Write a date of the calendar as 2010-09-30."
        self._add(line, "no_such_day", "checked_on", template, written=written)
        return None


def _address(cells: dict[str, str]) -> tuple[str, ...]:
    """Return the lines that are filled in; city, state and ZIP code of their own columns make the last one."""
    lines = tuple(line for name in _LINES if (line := cells[name]))
    return PostalAddress(lines, cells["city"], cells["state"], cells["zip"]).printed
