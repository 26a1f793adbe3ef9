"""The page on which a campaign is closed: the outcomes of its playbook, what comes after, who ended so before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.campaign_ending import Ending
from organizer.domain.dates import spell_date
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Outcome, Playbook
from organizer.store.campaigns import load_campaign
from organizer.store.outcomes import load_ending
from organizer.store.pages.cases import CaseLine, case_lines


@dataclass(frozen=True, slots=True)
class OutcomeLine:
    """A way to end: its code and words, what to do then, and the real campaigns that ended so.

    ``leads_to`` are name and title of playbooks to go on with.
    """

    code: str
    title: str
    following: tuple[str, ...]
    cases: tuple[CaseLine, ...]
    leads_to: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class EndingPage:
    """What the page shows. ``pivots`` can stand beside an outcome. ``closed`` says so while the campaign is closed.

    ``has_instead``: the playbook says what people do today in its place.
    """

    place: str
    playbook: str
    ending: Ending
    outcomes: tuple[OutcomeLine, ...]
    pivots: tuple[OutcomeLine, ...]
    closed: Phrase
    today: date
    has_instead: bool = True

    def line(self, code: str) -> OutcomeLine | None:
        """Return the outcome of that code, or None."""
        return next((line for line in (*self.outcomes, *self.pivots) if line.code == code), None)


def load(session: Session, campaign_id: str, playbooks: Mapping[str, Playbook], today: date) -> EndingPage:
    """Return the page. An outcome that says that the campaign goes on is none to close it with."""
    campaign = load_campaign(session, campaign_id)
    playbook, ending = playbooks[campaign.playbook], load_ending(session, campaign_id)
    known = [entry for entry in playbook.outcomes if not entry.is_open]
    day = spell_date(ending.closed_on) if ending.closed_on else ""
    return EndingPage(
        place=campaign.jurisdiction.name,
        playbook=playbook.slug,
        ending=ending,
        outcomes=tuple(_line(entry, playbook, playbooks) for entry in known),
        pivots=tuple(_line(entry, playbook, playbooks) for entry in known if entry.pivot),
        closed=phrase("This campaign is closed since {day}.", day=day) if day else Phrase(),
        today=today,
        has_instead=bool(playbook.instead),
    )


def _line(outcome: Outcome, playbook: Playbook, playbooks: Mapping[str, Playbook]) -> OutcomeLine:
    """Return a line; a playbook that is not on this computer is left out."""
    others = tuple((slug, playbooks[slug].title) for slug in outcome.leads_to if slug in playbooks)
    return OutcomeLine(outcome.code, outcome.title, outcome.next, case_lines(playbook, outcome.cases), others)
