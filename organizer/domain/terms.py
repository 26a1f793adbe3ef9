"""Dates by the user's own agreement or statute: what was copied from it decides. Ways of sending: domain/clause.py."""

from dataclasses import replace

from organizer.domain.campaign import Campaign
from organizer.domain.deadline import LONGEST, DateRule, Start, Unit
from organizer.domain.fields import answer_of
from organizer.domain.playbook import Playbook
from organizer.domain.question import ClauseTerms


def rule_by_terms(rule: DateRule, campaign: Campaign) -> DateRule | None:
    """Return a rule with the count, unit and start that the campaign's answers give.

    None where an answer that it needs is missing: no date is made then, the program has no number of its own.
    """
    if rule.count_from:
        count = number_of(campaign, rule.count_from)
        if count is None:
            return None
        rule = replace(rule, count=count)
    if rule.unit_from:
        unit = next((unit for unit in Unit if unit.value == answer_of(campaign, rule.unit_from)), None)
        if unit is None:
            return None
        rule = replace(rule, unit=unit)
    if rule.start_from:
        start = next((start for start in Start if start.value == answer_of(campaign, rule.start_from)), None)
        if start is None:
            return None
        rule = replace(rule, start=start)
    return rule


def number_of(campaign: Campaign, name: str) -> int | None:
    """Return the whole number that was answered, None where there is none or one that no rule may count."""
    answer = answer_of(campaign, name)
    if not isinstance(answer, str) or not (answer.isascii() and answer.isdigit()):
        return None
    digits = answer.lstrip("0") or "0"
    if len(digits) > len(str(LONGEST)):  # Python refuses to read one of thousands of digits
        return None
    return int(digits) if int(digits) <= LONGEST else None


def terms_of(playbook: Playbook, template: str) -> ClauseTerms | None:
    """Return the terms under which a letter goes out, or None."""
    return next((entry for entry in playbook.terms if entry.letter == template), None)
