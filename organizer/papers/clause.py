"""How a letter must go out by the clause that the user copied from the agreement."""

from collections.abc import Iterator

from organizer.domain.campaign import Campaign
from organizer.domain.letter import Delivery
from organizer.domain.mailing import WAYS
from organizer.domain.playbook import Playbook
from organizer.domain.problem import Problem, error
from organizer.domain.terms import clause_of, ways_allowed


def clause_problems(playbook: Playbook, campaign: Campaign, template: str, way: Delivery) -> Iterator[Problem]:
    """Report a way of sending that the clause does not allow, with the words of the clause."""
    ways = ways_allowed(playbook, campaign, template)
    if not ways or way in ways:
        return
    allowed = ", ".join(WAYS[entry].words for entry in ways)
    clause = clause_of(playbook, campaign, template)
    sentence = "{way} is not a way that the clause allows. Choose one of: {ways}."
    if way is Delivery.NOT_SAID:
        sentence = "Choose how this letter goes out. By the clause you copied it must be one of: {ways}."
    if clause:
        sentence += " “{clause}”"
    yield error("clause_delivery", "letter.delivery", sentence, way=WAYS[way].words, ways=allowed, clause=clause)
