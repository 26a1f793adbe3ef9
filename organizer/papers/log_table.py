"""The mail log as a table for a spreadsheet: a row for each mailing and each answer."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from organizer.domain.article_number import spaced_number
from organizer.domain.mailing import Attachment
from organizer.domain.postage import spell_cost
from organizer.exchange.csv_text import csv_bytes
from organizer.store.pages.mail_log import LogLine

_COLUMNS = (
    "kind", "day", "letter", "title", "way", "article", "status", "to", "copy", "post_office", "by", "cost",
    "delivered_on", "signed_by", "returned_on", "returned_why", "who", "stance", "words", "note", "files", "id",
    "beside", "again", "place",
)  # fmt: skip


def log_table(lines: Iterable[LogLine]) -> bytes:
    """Return these lines of the log as CSV, in this order. The columns have the same names and places for good."""
    return csv_bytes(_COLUMNS, ([row[name] for name in _COLUMNS] for row in map(_row, lines)))


def _row(line: LogLine) -> Mapping[str, str]:
    return dict.fromkeys(_COLUMNS, "") | dict(_cells(line))


def _cells(line: LogLine) -> Iterator[tuple[str, str]]:
    yield "letter", ", ".join(line.letters)
    yield "title", line.title
    yield "status", line.status.words
    yield "place", line.place
    if line.mailing:
        sent = line.mailing
        yield from (("kind", "mailing"), ("day", sent.mailed_on.isoformat()), ("way", sent.way.words))
        yield from (("article", spaced_number(sent.article)), ("to", "; ".join(sent.to)))
        yield from (("cost", spell_cost(sent.cost)), ("files", _names(sent.attachments)))
        for name in ("id", "copy", "post_office", "by", "signed_by", "returned_why", "note", "beside", "again"):
            yield name, getattr(sent, name)
        for name in ("delivered_on", "returned_on"):
            yield name, _day(getattr(sent, name))
    if line.reply:
        came = line.reply
        yield from (("kind", "answer"), ("day", came.on.text), ("way", line.number.words), ("stance", came.stance))
        yield from (("files", _names(came.attachments)), ("id", came.id))
        for name in ("who", "words", "by"):
            yield name, getattr(came, name)


def _names(attachments: tuple[Attachment, ...]) -> str:
    return "; ".join(one.name for one in attachments)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
