"""What leaves the page Check for a printer or a file: the letter alone, or with its enclosures behind it."""

import hashlib
from dataclasses import dataclass

from sqlalchemy.orm import Session

from organizer.domain.problem import Problem
from organizer.papers.bundle import Bundled, bundle
from organizer.papers.check_page import CheckPage
from organizer.papers.enclosures import Enclosure
from organizer.papers.press import Paper
from organizer.store.letters import StoredLetter, enclosure_bytes


@dataclass(frozen=True, slots=True)
class Outgoing:
    """``name`` is the file's. ``paper`` is None when an enclosure stands in the way: ``problems`` say which.

    Beside a paper, ``problems`` are what to know of it, as the standards that a bundle does not keep.
    """

    name: str
    paper: Paper | None
    problems: tuple[Problem, ...] = ()


def outgoing(session: Session, page: CheckPage, *, together: bool) -> Outgoing:
    """Return the paper of a checked letter, ``together`` with its enclosures where that is wanted."""
    stored = page.composer.stored
    if page.paper is None or not together:
        return Outgoing(f"{stored.slug}.pdf", page.paper)
    letter = page.composer.sheets.letter
    made = _bundled(session, stored, page.paper, letter.marking if letter else "")
    paper = Paper(made.data, made.pages, hashlib.sha256(made.data).hexdigest()) if made.data else None
    return Outgoing(f"{stored.slug}-with-enclosures.pdf", paper, made.problems)


def _bundled(session: Session, letter: StoredLetter, paper: Paper, marking: str) -> Bundled:
    enclosures = [
        Enclosure(entry.name, entry.cover_line, entry.media_type, enclosure_bytes(session, entry.id))
        for entry in letter.enclosures
    ]
    return bundle(paper, enclosures, marking)
