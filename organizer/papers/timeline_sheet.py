"""The timeline on paper: the entries that are shown, in the order in which they are shown."""

from collections.abc import Iterator
from dataclasses import dataclass

from organizer.domain.dates import spell_date
from organizer.domain.timeline import KINDS, Happened, Kind
from organizer.letters.draft import EXAMPLE
from organizer.letters.report import Report, Table, Words
from organizer.papers.press import Paper
from organizer.papers.report import report_pdf, with_codes
from organizer.store.pages.timeline import TimelineLine, TimelinePage

_SHARES = (24.0, 76.0)


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the page was narrowed to: a kind of entries, and words that each of them holds. Nothing means all."""

    kind: Kind | None = None
    wanted: str = ""


def timeline_sheet(page: TimelinePage, lines: tuple[TimelineLine, ...], narrowed: Narrowed) -> Paper:
    """Return these lines of the page as a PDF, in this order."""
    return report_pdf(timeline_report(page, lines, narrowed))


def timeline_report(page: TimelinePage, lines: tuple[TimelineLine, ...], narrowed: Narrowed) -> Report:
    """Return what the sheet says. A character that the face lacks stands as its code: nothing keeps it off paper."""
    rows = tuple((with_codes(line.told.day), "\n".join(map(with_codes, _said(line.told)))) for line in lines)
    body = Table(("When", "What happened"), rows, _SHARES, row_heads=True) if rows else Words("Nothing fits.")
    return Report(
        title="Timeline",
        lines=tuple(map(with_codes, _head(page, lines, narrowed))),
        parts=(body,),
        marking=EXAMPLE if page.campaign.example else "",
    )


def _head(page: TimelinePage, lines: tuple[TimelineLine, ...], narrowed: Narrowed) -> Iterator[str]:
    """Yield whose timeline it is, of which day, and what is left out of it."""
    where = page.campaign.jurisdiction.where
    yield f"{where[:1].upper()}{where[1:]}"
    yield f"As it is on record on {spell_date(page.today)}. {_count(len(lines), len(page.lines))}"
    if narrowed.kind:
        yield f"Only: {KINDS[narrowed.kind].words.lower()}."
    if narrowed.wanted.strip():
        yield f"Only entries with the words: {' '.join(narrowed.wanted.split())}"
    if not all(line.told.is_exact for line in lines):
        yield "A date that is not known to the day stands at the earliest day that it may be."


def _count(shown: int, total: int) -> str:
    if shown != total:
        return f"{shown} of {total} entries."
    return "1 entry." if total == 1 else f"{total} entries."


def _said(told: Happened) -> Iterator[str]:
    """Yield the lines of an entry: what happened, what is known of it, what was said."""
    yield told.title.words
    if told.details:
        yield " ".join(f"{detail.words.rstrip('.')}." for detail in told.details)
    yield from (" ".join(line.split()) for line in told.words.splitlines() if line.strip())
    if told.by:
        yield f"Written down by {told.by}"
