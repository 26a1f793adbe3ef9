"""How a letter must go out by the clause that the user copied from the agreement."""

from collections.abc import Iterator

from organizer.domain.campaign import Campaign
from organizer.domain.clause import clause_for, quoted_clause
from organizer.domain.letter import Delivery
from organizer.domain.mailing import WAYS
from organizer.domain.playbook import Playbook
from organizer.domain.problem import Problem, error


def clause_problems(playbook: Playbook, campaign: Campaign, template: str, way: Delivery) -> Iterator[Problem]:
    """Report a way of sending that the clause does not allow, with the words of the clause."""
    clause = clause_for(playbook, campaign, template)
    if not clause.ways or way in clause.ways:
        return
    quote = quoted_clause(clause)
    other = "{way} is not a way that the clause allows. Choose one of: {ways}."
    other_quoted = "{way} is not a way that the clause allows. Choose one of: {ways}. {clause}"
    none = "Choose how this letter goes out. By the clause you copied it must be one of: {ways}."
    none_quoted = "Choose how this letter goes out. By the clause you copied it must be one of: {ways}. {clause}"
    plain, quoted = (none, none_quoted) if way is Delivery.NOT_SAID else (other, other_quoted)
    sentence = quoted if quote else plain
    yield error("clause_delivery", "letter.delivery", sentence, way=WAYS[way], ways=clause.named, clause=quote)
