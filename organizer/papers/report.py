"""A report becomes a paper, like a letter: through the one press."""

import hashlib

from organizer.letters.glyphs import as_printed, unprintable
from organizer.letters.report import Report, write_report
from organizer.papers.press import Paper


def report_pdf(report: Report) -> Paper:
    """Return a report as PDF/UA-1 and PDF/A-2a. The same report gives the same bytes.

    Raises Refused, naming text and characters, where something cannot be printed.
    """
    printed = write_report(report)
    return Paper(printed.data, printed.pages, hashlib.sha256(printed.data).hexdigest())


def with_codes(text: str) -> str:
    """Return text in which a character that the face lacks stands as its code: nothing keeps a record off paper."""
    missing = unprintable(text)
    drawn = as_printed(text)
    return "".join(f"[U+{ord(one):04X}]" if one in missing else one for one in drawn) if missing else text
