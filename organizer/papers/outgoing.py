"""What leaves the page Check for a printer or a file: the letter alone, or with its enclosures behind it."""

import hashlib
from dataclasses import dataclass

from sqlalchemy.orm import Session

from organizer.domain.problem import Problem
from organizer.papers.bundle import bundle
from organizer.papers.case import Request
from organizer.papers.check_page import CheckPage
from organizer.papers.enclosures import Enclosure
from organizer.papers.press import Paper
from organizer.store.letters import StoredLetter, enclosure_bytes, load_letters


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
    made = bundle(page.paper, enclosures_of(session, stored), letter.marking if letter else "")
    paper = Paper(made.data, made.pages, hashlib.sha256(made.data).hexdigest()) if made.data else None
    return Outgoing(f"{stored.slug}-with-enclosures.pdf", paper, made.problems)


def enclosures_of(session: Session, letter: StoredLetter) -> tuple[Enclosure, ...]:
    """Return the files that go out with a letter, in their order."""
    return tuple(
        Enclosure(entry.name, entry.cover_line, entry.media_type, enclosure_bytes(session, entry.id))
        for entry in letter.enclosures
    )


def read_enclosures(session: Session, campaign_id: str, request: Request) -> tuple[Enclosure, ...]:
    """Return the files that go out with a letter of a campaign; none with one that nobody has begun."""
    if not request.enclosures:
        return ()
    letters = (letter for letter in load_letters(session, campaign_id) if letter.slug == request.id)
    return tuple(found for letter in letters for found in enclosures_of(session, letter))
