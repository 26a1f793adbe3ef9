"""What an import of a campaign file would do, answer by answer, and bringing one into a campaign that is here.

A file that adds a campaign goes through ``add_campaign``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from typing import Any

from sqlalchemy.orm import Session

from organizer.domain.campaign import Campaign, Fact, Recipient
from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.fields import BY_NAME, CATALOGUE, Answer, answer_of, answers_of, is_answered
from organizer.domain.incoming import ALREADY, Act, Incoming
from organizer.domain.phrase import Phrase, phrase
from organizer.store.answers import EMPTY
from organizer.store.campaigns import (
    CampaignEntry,
    answer_all,
    group_differences,
    list_campaigns,
    load_campaign,
    load_group,
    set_facts,
    set_recipient,
)
from organizer.store.history_values import chosen
from organizer.store.history_words import column_label, sort_of
from organizer.store.journal import Done

_SAME = phrase("the store has the same answer")
_OTHER = phrase("the store has another answer")
_LEFT = phrase("the file has no answer, that of the store stays")
_NOTHING = phrase("nothing")
_KEPT = phrase("it is not in the file, and stays")


def campaigns_like(session: Session, campaign: Campaign) -> tuple[CampaignEntry, ...]:
    """Return the campaigns of the same place with the same playbook: a file of one of them may be meant for it."""
    wanted = (campaign.playbook, *_place(campaign.jurisdiction.name, campaign.jurisdiction.state))
    return tuple(
        entry for entry in list_campaigns(session) if (entry.playbook, *_place(entry.name, entry.state)) == wanted
    )


def _place(name: str, state: str) -> tuple[str, str]:
    return " ".join(name.casefold().split()), state.upper()


def plan_campaign(session: Session, campaign: Campaign) -> tuple[Incoming, ...]:
    """Return a line for each thing that the campaign adds; one that is here already is skipped as a whole."""
    if is_here(session, campaign):
        return (_line(Act.SKIPPED, "campaign", campaign.jurisdiction.name, ALREADY),)
    return tuple(_lines(session, campaign))


def is_here(session: Session, campaign: Campaign) -> bool:
    """Return whether there is a campaign that is the same in every answer."""
    return any(load_campaign(session, entry.id) == campaign for entry in list_campaigns(session))


def plan_into(session: Session, campaign_id: str, campaign: Campaign) -> tuple[Incoming, ...]:
    """Return a line for each thing that the file says of a campaign that is here, what changes first.

    What it does not name stays. Raises Refused when the campaign follows another playbook.
    """
    ours = _of_same_playbook(session, campaign_id, campaign)
    lines = (*_answers(ours, campaign), *_recipients(ours, campaign), *_facts(ours, campaign))
    return tuple(sorted(lines, key=lambda line: line.act is Act.SKIPPED))


def bring_into(session: Session, campaign_id: str, campaign: Campaign) -> Done:
    """Change a campaign to what a file says of it, as one act. What the file does not name stays.

    Raises Refused when the campaign follows another playbook.
    """
    ours = _of_same_playbook(session, campaign_id, campaign)
    answer_all(session, campaign_id, {name: value for name, value in answers_of(campaign) if _says(campaign, name)})
    here = {entry.role: entry for entry in ours.recipients}
    for recipient in campaign.recipients:
        wanted = _joined(recipient, here.get(recipient.role))
        if wanted != here.get(recipient.role):
            set_recipient(session, campaign_id, wanted)
    theirs = {fact.id: fact for fact in campaign.facts}
    kept = [theirs.pop(fact.id, fact) for fact in ours.facts]
    set_facts(session, campaign_id, (*kept, *theirs.values()))
    return Done(
        frozenset({Topic.GROUP, Topic.CAMPAIGNS, Topic.ANSWERS, Topic.RECIPIENTS, Topic.FACTS}),
        "Change campaign {name} from a file",
        {"name": ours.jurisdiction.name},
        sentence="Campaign changed.",
    )


def _of_same_playbook(session: Session, campaign_id: str, campaign: Campaign) -> Campaign:
    ours = load_campaign(session, campaign_id)
    if ours.playbook != campaign.playbook:
        raise Refused(
            "The campaign {name} follows the playbook {ours}, and the file follows {theirs}. Choose another campaign.",
            name=ours.jurisdiction.name,
            ours=ours.playbook,
            theirs=campaign.playbook,
        )
    return ours


def _says(campaign: Campaign, name: str) -> bool:
    """Whether the file answers a question; what stands for no answer says nothing."""
    return bool(answer_of(campaign, name)) and answer_of(campaign, name) != EMPTY.get(name)


def _answers(ours: Campaign, theirs: Campaign) -> Iterator[Incoming]:
    for name in dict.fromkeys(name for campaign in (ours, theirs) for name, _ in answers_of(campaign)):
        mine, other = answer_of(ours, name), answer_of(theirs, name)
        if _says(theirs, name) and mine == other:
            yield _line(Act.SKIPPED, "answer", name, _SAME)
        elif _says(theirs, name):
            values = {"ours": _told(name, mine) if _says(ours, name) else _NOTHING, "theirs": _told(name, other)}
            said = phrase("here {ours}, in the file {theirs}", **values)
            yield _line(Act.CHANGED if _says(ours, name) else Act.ADDED, "answer", name, said)
        elif _says(ours, name):
            yield _line(Act.SKIPPED, "answer", name, _LEFT)


def _told(name: str, answer: Answer) -> Phrase:
    plain = list(answer) if isinstance(answer, tuple) else str(answer)
    return chosen(BY_NAME.get(name), plain)


def became(table: str, part: str, ours: object, theirs: object) -> Phrase:
    """Return what a part of an entry is here and in the file: ``Name: here Casey Lane, in the file nothing``."""
    return phrase(
        "{label}: here {ours}, in the file {theirs}",
        label=Phrase(column_label(table, part, {})),
        ours=_part(ours) or _NOTHING,
        theirs=_part(theirs) or _NOTHING,
    )


def _recipients(ours: Campaign, theirs: Campaign) -> Iterator[Incoming]:
    here = {entry.role: entry for entry in ours.recipients}
    for entry in theirs.recipients:
        mine, name = here.pop(entry.role, None), entry.name or entry.role
        if mine is None:
            yield _line(Act.ADDED, "recipient", name, phrase("its role is {role}", role=entry.role))
        else:
            yield from _differences("recipient", name, mine, _joined(entry, mine))
    for left in here.values():
        yield _line(Act.SKIPPED, "recipient", left.name or left.role, _KEPT)


def _joined(entry: Recipient, here: Recipient | None) -> Recipient:
    """Return the entry of a file; where it is silent, what stands here stays."""
    if here is None:
        return entry
    given = {part.name: getattr(entry, part.name) for part in fields(entry)}
    return replace(here, **{name: value for name, value in given.items() if value is not None})


def _facts(ours: Campaign, theirs: Campaign) -> Iterator[Incoming]:
    here = {fact.id: fact for fact in ours.facts}
    for fact in theirs.facts:
        mine = here.pop(fact.id, None)
        if mine is None:
            yield _line(Act.ADDED, "fact", fact.id)
        else:
            yield from _differences("fact", fact.id, mine, fact)
    for left in here.values():
        yield _line(Act.SKIPPED, "fact", left.id, _KEPT)


def _differences(table: str, name: str, mine: Recipient | Fact, other: Recipient | Fact) -> Iterator[Incoming]:
    """Give a line for each part of an entry that becomes another one, else one that says that it is here already."""
    before, after = _parts(mine), _parts(other)
    changed = [part for part in after if before[part] != after[part]]
    for part in changed:
        yield _line(Act.CHANGED, table, name, became(table, part, before[part], after[part]))
    if not changed:
        yield _line(Act.SKIPPED, table, name, ALREADY)


def _parts(entry: Recipient | Fact) -> Mapping[str, Any]:
    return {part.name: getattr(entry, part.name) for part in fields(entry)}


def _part(value: object) -> Phrase:
    if not value:
        return Phrase()
    said: object = list(value) if isinstance(value, tuple) else getattr(value, "text", value)
    return chosen(None, said if isinstance(said, list) else str(said))


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
