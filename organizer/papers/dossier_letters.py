"""The letters of a record: those that went out as they are kept, the others as drafts that say so on each page."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.errors import OrganizerError
from organizer.domain.letter import Letter
from organizer.domain.problem import Problem, warning
from organizer.papers.case import Case
from organizer.papers.compose import compose
from organizer.papers.joined import open_ours
from organizer.papers.press import press
from organizer.papers.preview import load_requests
from organizer.store.letters import StoredLetter, frozen_bytes, load_letters

FIELD = "record"
_DRAFT = "DRAFT"


@dataclass(frozen=True, slots=True)
class LetterPaper:
    """A letter on paper. ``is_ours``: our press set it, and a reader hears it in order when it is bound."""

    title: str
    data: bytes
    is_kept: bool
    is_ours: bool = True

    @property
    def sha256(self) -> str:
        """The sum of the paper."""
        return hashlib.sha256(self.data).hexdigest()


def letters_of(
    session: Session, campaign_id: str, case: Case, titles: Mapping[str, str], on: date
) -> tuple[tuple[LetterPaper, ...], tuple[Problem, ...]]:
    """Return the letters of a campaign in their order, and a problem for each that cannot be shown."""
    requests = {request.id: request for request in load_requests(session, campaign_id)}
    found: list[LetterPaper] = []
    problems: list[Problem] = []
    for stored in load_letters(session, campaign_id):
        title = titles[stored.slug]
        try:
            if stored.is_frozen:
                found.append(_kept(session, stored, title))
                continue
            letter = compose(case, requests[stored.slug], on).letter
            if letter is None:
                template = "{name} is not in the record: the playbook has no such letter."
                problems.append(warning("record_letter", FIELD, template, name=title))
            else:
                found.append(LetterPaper(title, press([_marked(letter)]).data, is_kept=False))
        except OrganizerError as failure:
            problems.append(left_out(title, failure))
    return tuple(found), tuple(problems)


def left_out(name: str, failure: OrganizerError) -> Problem:
    """Return why a part of the record is not in it."""
    return warning("record_part", FIELD, "{name} is not in the record: {why}", name=name, why=failure.phrase)


def _kept(session: Session, stored: StoredLetter, title: str) -> LetterPaper:
    data = frozen_bytes(session, stored.id)
    try:
        open_ours("", data).close()
    except OrganizerError:  # the group named a PDF that another program made
        return LetterPaper(title, data, is_kept=True, is_ours=False)
    return LetterPaper(title, data, is_kept=True)


def _marked(letter: Letter) -> Letter:
    """Return a draft that says that it is one on each page, and so does its courtesy copy."""
    marking = f"{_DRAFT}. {letter.marking}" if letter.marking else _DRAFT
    return replace(letter, marking=marking, courtesy=_marked(letter.courtesy) if letter.courtesy else None)
