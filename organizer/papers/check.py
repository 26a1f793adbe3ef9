"""Every problem of a campaign's letters, as the page Check and the command ``check`` show them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from organizer.domain.campaign import Campaign
from organizer.domain.problem import Problem, Severity
from organizer.papers.case import Case, Request
from organizer.papers.compose import compose
from organizer.papers.consistency import wrong_data

NO_RECIPIENT = "no_recipient"


def check_case(case: Case, requests: Sequence[Request], today: date) -> tuple[Problem, ...]:
    """Return the wrong data of the campaign, once, then each letter's problems, each tied to its letter.

    What only a group's own letters lack is a warning here: a campaign without a group, or without a Member of
    Congress, can still print its notices. Source: contract, "``check``".
    """
    wrong = wrong_data(case.campaign)
    codes = {(problem.code, problem.field) for problem in wrong}
    of_letters = (problem for request in requests for problem in compose(case, request, today).problems)
    softened = (
        _softened(problem, case.campaign) for problem in of_letters if (problem.code, problem.field) not in codes
    )
    return tuple(_once((*wrong, *softened)))


def _softened(problem: Problem, campaign: Campaign) -> Problem:
    lacks_group = problem.field == "group.name" and problem.code == "missing_field" and not campaign.group.name
    return replace(problem, severity=Severity.WARNING) if lacks_group or problem.code == NO_RECIPIENT else problem


def _once(problems: Sequence[Problem]) -> Iterator[Problem]:
    """Give each problem once; the same one of two letters is two."""
    seen: set[tuple[str, str, str, str]] = set()
    for problem in problems:
        mark = (problem.letter, problem.code, problem.field, problem.sentence)
        if mark not in seen:
            seen.add(mark)
            yield problem
