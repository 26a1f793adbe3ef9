"""The facts of a campaign, one by one: each with its source and its date. Letters use those of their day."""

import re
from dataclasses import replace

from sqlalchemy.orm import Session

from organizer.domain.campaign import Fact
from organizer.domain.changes import Topic
from organizer.store.campaigns import load_campaign, set_facts
from organizer.store.journal import Done

_NAMED_BY = 4
"""So many words of a fact name it in the campaign file, and where a letter speaks of it."""


def keep_fact(session: Session, campaign_id: str, fact: Fact) -> Done:
    """Change the fact that has this id; add one without an id at the end, named by its first words."""
    facts = load_campaign(session, campaign_id).facts
    if fact.id:
        changed = tuple(fact if entry.id == fact.id else entry for entry in facts)
        set_facts(session, campaign_id, changed)
        return Done(frozenset({Topic.FACTS}), "Change fact")
    made = replace(fact, id=_name(fact.text, {entry.id for entry in facts}))
    set_facts(session, campaign_id, (*facts, made))
    return Done(frozenset({Topic.FACTS}), "Add fact", made=made.id)


def delete_fact(session: Session, campaign_id: str, fact_id: str) -> Done:
    """Take a fact out of the campaign."""
    facts = load_campaign(session, campaign_id).facts
    set_facts(session, campaign_id, tuple(entry for entry in facts if entry.id != fact_id))
    return Done(frozenset({Topic.FACTS}), "Delete fact", sentence="Fact deleted.")


def _name(text: str, taken: set[str]) -> str:
    """Return the first words as an id: ``in-2025-the-jail``; with a number where that is taken."""
    plain = "-".join(re.findall(r"\w+", text.casefold())[:_NAMED_BY]) or "fact"
    name, number = plain, 1
    while name in taken:
        number += 1
        name = f"{plain}-{number}"
    return name
