"""Tables written as CSV: quoted, in UTF-8, and with nothing in them that a spreadsheet would compute."""

import csv
import io
from collections.abc import Iterable, Sequence

from organizer.exchange.csv_table import is_computed


def csv_bytes(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return the table. Every cell is quoted, and an apostrophe stands before one that a spreadsheet would compute.

    Reading takes the apostrophe off again. The headings are plain words, and stand there as they are. Source:
    promises, "Imports"; lines end as in RFC 4180.
    """
    text = io.StringIO(newline="")
    text.write(f"{','.join(headings)}\r\n")
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(
        [_safe(cell) for cell in row] for row in rows
    )
    return text.getvalue().encode()


def _safe(cell: str) -> str:
    return f"'{cell}" if is_computed(cell) else cell
