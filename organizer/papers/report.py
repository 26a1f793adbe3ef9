"""A report becomes a paper, like a letter: through the one press."""

import hashlib

from organizer.letters.report import Report, write_report
from organizer.papers.press import Paper


def report_pdf(report: Report) -> Paper:
    """Return a report as PDF/UA-1 and PDF/A-2a. The same report gives the same bytes.

    Raises Refused, naming text and characters, where something cannot be printed.
    """
    printed = write_report(report)
    return Paper(printed.data, printed.pages, hashlib.sha256(printed.data).hexdigest())
