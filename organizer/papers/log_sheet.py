"""The mail log on paper: the lines that are shown, in the order in which they are shown."""

from collections.abc import Iterator, Sequence
from datetime import date

from organizer.domain.dates import spell_date
from organizer.domain.mailing import NUMBERED
from organizer.letters.draft import EXAMPLE
from organizer.letters.report import Report, Table, Words
from organizer.papers.press import Paper
from organizer.papers.report import report_pdf, with_codes
from organizer.store.pages.mail_log import LogLine, LogPage

_HEAD = ("Day", "Letter", "To or from", "How, and its number", "Where it stands")
_SHARES = (17.0, 22.0, 22.0, 19.0, 20.0)


def log_sheet(page: LogPage, lines: Sequence[LogLine], today: date, narrowed: Sequence[str] = ()) -> Paper:
    """Return these lines of the page as a PDF, in this order. ``narrowed`` says in sentences what is left out."""
    return report_pdf(log_report(page, lines, today, narrowed))


def log_report(page: LogPage, lines: Sequence[LogLine], today: date, narrowed: Sequence[str] = ()) -> Report:
    """Return what the sheet says. A character that the face lacks stands as its code."""
    rows = tuple(tuple(map(_printed, _cells(line, with_place=page.is_everywhere))) for line in lines)
    shown = f"{len(lines)} of {len(page.lines)} lines." if len(lines) != len(page.lines) else _count(len(lines))
    head = (
        "All campaigns" if page.is_everywhere else page.place,
        f"As it is on record on {spell_date(today)}. {shown}",
        *narrowed,
    )
    return Report(
        title="Mail log",
        lines=tuple(map(with_codes, head)),
        parts=(Table(_HEAD, rows, _SHARES, row_heads=True) if rows else Words("Nothing fits."),),
        marking=EXAMPLE if page.is_example else "",
    )


def _count(lines: int) -> str:
    return "1 line." if lines == 1 else f"{lines} lines."


def _cells(line: LogLine, *, with_place: bool) -> Iterator[str]:
    """Yield the cells of a row; a cell can have several lines."""
    yield line.day if line.mailing else f"Came {line.day}"
    yield f"{line.title}\n{line.place}" if with_place else line.title
    sent = line.mailing
    if sent is None:
        yield f"From: {line.to}" if line.to else "From: not written down"
        yield line.number.words
    else:
        block = "\n".join(one for one in sent.to if one)
        yield f"Copy for {sent.copy}\n{block}" if sent.copy else block or "Not written down"
        way = sent.way.words
        yield f"{way}\n{line.article or 'No number yet'}" if line.article or sent.method in NUMBERED else way
    yield line.status.words


def _printed(cell: str) -> str:
    return "\n".join(map(with_codes, cell.split("\n")))
