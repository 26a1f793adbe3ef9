"""Recipients written as CSV, in the form that reading takes (contract, "Recipients as CSV")."""

from collections.abc import Iterable, Sequence

from organizer.domain.campaign import Recipient
from organizer.domain.listed_recipient import MOST_LINES, fitting
from organizer.exchange.csv_table import read_table
from organizer.exchange.csv_text import csv_bytes
from organizer.exchange.file_problem import FileProblem
from organizer.exchange.recipients_csv import COLUMNS, recipients_of


def recipients_bytes(recipients: Iterable[tuple[Recipient, str]]) -> bytes:
    """Return the table. Each recipient comes with the reason why it is on the list, empty for none.

    An address of more lines than there are columns has the rest of them in the last one, with commas.
    """
    return csv_bytes(COLUMNS, (_cells(recipient, reason) for recipient, reason in recipients))


def unreadable(recipients: Sequence[Recipient], written: bytes) -> tuple[tuple[str, FileProblem], ...]:
    """Return the faults for which the table of these recipients could not come in again, each with its role."""
    table = read_table(written, lambda heading: heading in COLUMNS)
    faults = recipients_of(table, COLUMNS, {entry.role for entry in recipients}).errors
    by_line = {record.line: record.cells[0] for record in table.records}
    return tuple((by_line[fault.line], fault) for fault in faults if fault.line in by_line)


def _cells(recipient: Recipient, reason: str) -> tuple[str, ...]:
    lines = fitting(recipient.address or ())
    checked = recipient.checked_on.isoformat() if recipient.checked_on else ""
    return (
        recipient.role,
        recipient.name or "",
        recipient.unit or "",
        recipient.agency or "",
        *lines,
        *("",) * (MOST_LINES - len(lines)),
        recipient.source or "",
        checked,
        reason,
    )
