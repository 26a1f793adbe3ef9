"""What an import of a campaign file would do, row by row. The import itself is ``add_campaign``."""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from organizer.domain.campaign import Campaign
from organizer.domain.fields import CATALOGUE, answer_of, is_answered
from organizer.domain.incoming import ALREADY, Act, Incoming
from organizer.domain.phrase import Phrase, phrase
from organizer.store.campaigns import group_differences, list_campaigns, load_campaign, load_group
from organizer.store.history_words import sort_of

_SAME = phrase("the store has the same answer")
_OTHER = phrase("the store has another answer")


def plan_campaign(session: Session, campaign: Campaign) -> tuple[Incoming, ...]:
    """Return a line for each thing that the campaign brings; one that is here already is skipped as a whole."""
    if any(load_campaign(session, entry.id) == campaign for entry in list_campaigns(session)):
        return (_line(Act.SKIPPED, "campaign", campaign.jurisdiction.name, ALREADY),)
    return tuple(_lines(session, campaign))


def _lines(session: Session, campaign: Campaign) -> Iterator[Incoming]:
    kept = group_differences(session, campaign)
    ours = load_group(session)
    yield _line(Act.ADDED, "campaign", campaign.jurisdiction.name)
    for entry in CATALOGUE:
        if not is_answered(campaign, entry.name):
            continue
        if entry.name in kept:
            yield _line(Act.SKIPPED, "answer", entry.name, _OTHER)
        elif entry.table == "group" and getattr(ours, entry.key) == answer_of(campaign, entry.name):
            yield _line(Act.SKIPPED, "answer", entry.name, _SAME)
        else:
            yield _line(Act.CHANGED if entry.table == "group" else Act.ADDED, "answer", entry.name)
    for recipient in campaign.recipients:
        yield _line(Act.ADDED, "recipient", recipient.role)
    for fact in campaign.facts:
        yield _line(Act.ADDED, "fact", fact.id)


def _line(act: Act, sort: str, name: str, reason: Phrase | None = None) -> Incoming:
    return Incoming(act, sort, sort_of(sort), name, reason or Phrase())
