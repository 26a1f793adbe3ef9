"""What a user does with a campaign: start one, bring one in, answer, name recipients and facts, archive."""

import uuid
from collections.abc import Mapping

from sqlalchemy.orm import Session

from organizer.domain.asked import ASKED
from organizer.domain.campaign import Campaign, Fact, Group, Jurisdiction, LetterSettings, Recipient
from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.fields import BY_NAME, CATALOGUE, Answer, Field, answer_of
from organizer.store.answers import ACTS, ASKED_ACT, EMPTY, column_of, has_row, stored, value_of
from organizer.store.campaign_rows import (
    CampaignEntry,
    answer_rows,
    campaign_row,
    fact_rows,
    group_row,
    list_campaigns,
    load_campaign,
    load_group,
    recipient_rows,
)
from organizer.store.journal import Done, today
from organizer.store.letters import new_letter
from organizer.store.tables import AnswerRow, CampaignRow, FactRow, GroupRow, RecipientRow

__all__ = [
    "CampaignEntry",
    "add_campaign",
    "answer",
    "answer_all",
    "archive_campaign",
    "clear_recipient",
    "group_differences",
    "insert_campaign",
    "list_campaigns",
    "load_campaign",
    "load_group",
    "set_facts",
    "set_group",
    "set_recipient",
    "start_campaign",
    "unarchive_campaign",
]

_RECIPIENT = ("name", "unit", "agency", "source", "checked_on")


def start_campaign(  # the questions of the page Start
    session: Session,
    playbook: str,
    name: str,
    state: str,
    *,
    group_name: str = "",
    language: str = "en",
    letters: tuple[str, ...] = (),
) -> Done:
    """Start a campaign for a place; ``made`` is its id. ``letters`` are template ids to begin with."""
    value = Campaign(playbook, Jurisdiction(name, state), Group(name=group_name), letter=LetterSettings(None, language))
    topics, made = insert_campaign(session, value, letters)
    return Done(topics, "Start campaign {name}", {"name": name}, made=made)


def add_campaign(session: Session, value: Campaign, letters: tuple[str, ...] = ()) -> Done:
    """Bring in a whole campaign; ``made`` is its id.

    What the group of this file left empty is filled; what it holds stays (:func:`group_differences` names it).
    """
    differs = group_differences(session, value)
    topics, made = insert_campaign(session, value, letters)
    sentence = "Campaign added. What your group entered about itself stays." if differs else "Campaign added."
    return Done(topics, "Add campaign {name}", {"name": value.jurisdiction.name}, made=made, sentence=sentence)


def group_differences(session: Session, value: Campaign) -> tuple[str, ...]:
    """Return the fields of the group in which this file and an incoming campaign hold different things."""
    ours, theirs = load_group(session), value.group
    pairs = {entry.name: (getattr(ours, entry.key), getattr(theirs, entry.key)) for entry in _group_fields()}
    return tuple(name for name, (mine, other) in pairs.items() if mine and other and mine != other)


def answer(session: Session, campaign_id: str, field: str, value: Answer) -> Done:
    """Change one answer of the catalogue; the same answer again leaves no entry."""
    return answer_all(session, campaign_id, {field: value})


def answer_all(session: Session, campaign_id: str, answers: Mapping[str, Answer]) -> Done:
    """Change several answers as one act, which one undo takes back."""
    row = campaign_row(session, campaign_id)
    changed = [name for name, value in answers.items() if _put(session, row, name, value)]
    topics = {_TOPICS.get(name, Topic.ANSWERS) for name in changed} | ({Topic.ANSWERS} if changed else set())
    if len(changed) == 1:
        return Done(frozenset(topics), ACTS.get(changed[0], ASKED_ACT))
    return Done(frozenset(topics), "Change {count} answers", {"count": str(len(changed))})


def set_group(session: Session, /, **answers: Answer) -> Done:
    """Change what the group says of itself, for all campaigns of the file: the fields of Group that are named."""
    for key, value in answers.items():
        _put_group(session, f"group.{key}", value)
    return Done(frozenset({Topic.GROUP, Topic.ANSWERS}), "Change the group")


def archive_campaign(session: Session, campaign_id: str) -> Done:
    """Put a campaign away; everything in it is kept."""
    row = campaign_row(session, campaign_id)
    row.archived = True
    return Done(
        frozenset({Topic.CAMPAIGNS}),
        "Archive campaign {name}",
        {"name": row.jurisdiction_name},
        sentence="Campaign archived.",
    )


def unarchive_campaign(session: Session, campaign_id: str) -> Done:
    """Take a campaign back out of the archive."""
    row = campaign_row(session, campaign_id)
    row.archived = False
    return Done(frozenset({Topic.CAMPAIGNS}), "Take campaign {name} back", {"name": row.jurisdiction_name})


def set_recipient(session: Session, campaign_id: str, value: Recipient) -> Done:
    """Set the campaign's own entry for a role, field by field as given."""
    campaign_row(session, campaign_id)
    rows = recipient_rows(session, campaign_id)
    row = next((entry for entry in rows if entry.role == value.role), None)
    if row is None:
        place = max((entry.position for entry in rows), default=-1) + 1
        row = RecipientRow(campaign_id=campaign_id, role=value.role, position=place)
        session.add(row)
    for name in _RECIPIENT:
        setattr(row, name, getattr(value, name))
    lines = None if value.address is None else list(value.address)
    if row.address != lines:
        row.address = lines
    return Done(frozenset({Topic.RECIPIENTS}), "Change recipient")


def clear_recipient(session: Session, campaign_id: str, role: str) -> Done:
    """Delete the campaign's own entry for a role; the directory's office counts again."""
    for row in recipient_rows(session, campaign_id):
        if row.role == role:
            session.delete(row)
    return Done(frozenset({Topic.RECIPIENTS}), "Delete recipient", sentence="Recipient deleted.")


def set_facts(session: Session, campaign_id: str, facts: tuple[Fact, ...]) -> Done:
    """Set the facts of a campaign, in this order. A fact keeps its row as long as it keeps its id."""
    campaign_row(session, campaign_id)
    double = _double([fact.id for fact in facts])
    if double:
        raise Refused("The fact {name} is given twice. Keep one of them.", name=double)
    rows = {row.slug: row for row in fact_rows(session, campaign_id)}
    for place, fact in enumerate(facts):
        row = rows.pop(fact.id, None)
        if row is None:
            row = FactRow(campaign_id=campaign_id, slug=fact.id)
            session.add(row)
        row.position, row.text, row.source, row.date = place, fact.text, fact.source, fact.date.text
    for row in rows.values():
        session.delete(row)
    return Done(frozenset({Topic.FACTS}), "Change facts")


_TOPICS = {
    "jurisdiction.name": Topic.CAMPAIGNS,
    "jurisdiction.state": Topic.CAMPAIGNS,
    **{entry.name: Topic.GROUP for entry in CATALOGUE if entry.table == "group"},
}


def _whole() -> frozenset[Topic]:
    return frozenset(
        {Topic.GROUP, Topic.CAMPAIGNS, Topic.ANSWERS, Topic.LETTERS, Topic.RECIPIENTS, Topic.FACTS, Topic.STEPS}
    )


def _group_fields() -> list[Field]:
    return [entry for entry in CATALOGUE if entry.table == "group"]


def insert_campaign(session: Session, value: Campaign, letters: tuple[str, ...]) -> tuple[frozenset[Topic], str]:
    """Write the rows of a whole campaign with letters to begin with; return what that touches, and its id."""
    double = _double([entry.role for entry in value.recipients])
    if double:
        raise Refused("The recipient {name} is given twice. Keep one of them.", name=double)
    answers = {
        column_of(entry): stored(entry.name, answer_of(value, entry.name))
        for entry in CATALOGUE
        if entry.table != "group" and not has_row(entry.name)
    }
    made = str(uuid.uuid4())
    row = CampaignRow(id=made, playbook=value.playbook, example=value.example, started_on=today(session), **answers)
    session.add(row)
    session.flush()
    for name in (entry.name for entry in CATALOGUE if has_row(entry.name)):
        _put(session, row, name, answer_of(value, name))
    for key, given in value.asked.answers:
        _put(session, row, f"{ASKED}.{key}", given)
    ours = load_group(session)
    for entry in _group_fields():
        if not getattr(ours, entry.key):
            _put_group(session, entry.name, getattr(value.group, entry.key))
    for recipient in value.recipients:
        set_recipient(session, made, recipient)
    set_facts(session, made, value.facts)
    for template in letters:
        new_letter(session, made, template)
    return _whole(), made


def _put(session: Session, row: CampaignRow, name: str, value: Answer) -> bool:
    """Set one answer where it differs, and return whether it did."""
    if has_row(name):
        return _put_row(session, row.id, name, value)
    entry = BY_NAME[name]
    if entry.table == "group":
        return _put_group(session, name, value)
    kept = stored(name, value)
    differs = bool(getattr(row, column_of(entry)) != kept)
    if differs:
        setattr(row, column_of(entry), kept)
    return differs


def _put_row(session: Session, campaign_id: str, name: str, value: Answer) -> bool:
    """Set an answer that has a row of its own. One that says nothing, as an unknown standing, has none."""
    text = stored(name, value) if name in BY_NAME else value
    kept = value_of(None if text == EMPTY.get(name) else text)
    row = next((entry for entry in answer_rows(session, campaign_id) if entry.name == name), None)
    if (row.value if row else {}) == kept:
        return False
    if row is None:
        session.add(AnswerRow(campaign_id=campaign_id, name=name, value=kept))
    elif kept:
        row.value = kept
    else:
        session.delete(row)
    session.flush()
    return True


def _put_group(session: Session, name: str, value: Answer) -> bool:
    kept = stored(name, value)
    row = group_row(session)
    column = column_of(BY_NAME[name])
    if (getattr(row, column) if row else kept[:0]) == kept:
        return False
    if row is None:
        row = GroupRow()
        session.add(row)
    setattr(row, column, kept)
    session.flush()
    return True


def _double(names: list[str]) -> str:
    """Return the first name that is given twice; empty where each is given once."""
    return next((name for name in names if names.count(name) > 1), "")
