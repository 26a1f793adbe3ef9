"""Whether a letter still says what was printed, which only the press can tell: an answer may have changed since."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from organizer.domain.addressee import UNCHECKED
from organizer.domain.office import Office
from organizer.domain.playbook import Playbook
from organizer.papers.case import Case
from organizer.papers.compose import compose
from organizer.papers.press import press
from organizer.papers.preview import load_requests, record_for
from organizer.store.campaigns import load_campaign
from organizer.store.letters import StoredLetter, load_letter
from organizer.store.offices import load_directory

CHANGED = "changed"
"""Stands for the sum of a letter that cannot be pressed any more: it is not what was printed."""


class Stand(NamedTuple):
    """A printed letter as it stands now: its SHA-256, and whether its address is one that nobody checked in time."""

    sha256: str = ""
    is_unchecked: bool = False


def stand_now(
    session: Session,
    campaign_id: str,
    letter_id: str,
    playbooks: Mapping[str, Playbook],
    seed: tuple[Office, ...],
    *,
    today: date,
) -> Stand:
    """Return a printed letter as the press sets it now, with the date that it was printed with.

    Its sum is empty where nothing was printed. What makes it printed no more gives ``CHANGED``. The address of a letter
    that is kept for good is no question any more.
    """
    stored = load_letter(session, letter_id)
    campaign = load_campaign(session, campaign_id)
    request = next(entry for entry in load_requests(session, campaign_id) if entry.id == stored.slug)
    book = playbooks[campaign.playbook]
    template = book.letter(stored.template)
    if stored.print and request.date is None and (campaign.letter.date is None or (template and template.follows)):
        request = replace(request, date=stored.print.dated)  # a letter without a date of its own has that of the day
    case = Case(book, campaign, load_directory(session, seed), record_for(session, campaign_id, template))
    composed = compose(case, request, today)
    is_unchecked = not stored.is_frozen and any(problem.code in UNCHECKED for problem in composed.problems)
    if stored.print is None:
        return Stand("", is_unchecked)
    if composed.letter is None or composed.errors:
        return Stand(CHANGED, is_unchecked)
    return Stand(press([composed.letter]).sha256, is_unchecked)


def has_changed(stored: StoredLetter, current: str) -> bool:
    """Whether a letter that can still change says something else than its last print."""
    kept = stored.print
    return kept is not None and not kept.frozen and (kept.stale or current not in ("", kept.sha256))
