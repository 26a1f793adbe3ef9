"""Who a letter goes to: the office of the directory, or the one chosen, with the campaign's own entry."""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from organizer.domain.addressee import Addressee, address_problems, addressee_of
from organizer.domain.office import Office, offices_valid
from organizer.domain.playbook import AddressSource, OfficeRole
from organizer.domain.problem import Problem, error
from organizer.letters.context import DraftFacts, names_of
from organizer.letters.expressions import fill_line
from organizer.papers.case import Case, Request


class Found(NamedTuple):
    """An addressee with its problems, and the offices that could stand in its place."""

    addressee: Addressee | None = None
    problems: tuple[Problem, ...] = ()
    offers: tuple[Office, ...] = ()


def find_recipient(case: Case, request: Request, role_id: str, facts: DraftFacts, today: date) -> Found:
    """Return who the letter goes to on its date. A letter without a role has no addressee. Raises TemplateFault."""
    role = case.playbook.role(role_id)
    if role is None:
        return Found()
    filled = _filled(role, facts)
    own = case.campaign.recipient(role.role)
    if role.address is AddressSource.USER and own is None and not request.office:
        nobody = error("no_recipient", "recipient.name", "Enter who this letter goes to: {office}.", office=role.title)
        return Found(addressee_of(replace(filled, name="", agency=""), None, None), (nobody,))
    office = _office(case, request, role)
    if office is None and request.office:
        gone = error("office_gone", "recipient", "The office chosen for this letter is gone. Choose another one.")
        return Found(addressee_of(filled, None, own), (gone,))
    if office is not None and office.role != role.role:
        filled = _as_office(case, filled, office, facts)
    whole = addressee_of(filled, office, own)
    problems = address_problems(filled, whole, facts.date)
    return Found(whole, problems, _offers(case, office, facts.date, today) if _is_out(problems) else ())


def _as_office(case: Case, role: OfficeRole, office: Office, facts: DraftFacts) -> OfficeRole:
    """Return the role with the first lines of an office of another one, as the playbook has them for its own role."""
    own = case.playbook.role(office.role)
    lines = _filled(own, facts) if own else replace(role, name="", salutation="")
    return replace(role, title=office.title, name=lines.name, agency="", salutation=lines.salutation or role.salutation)


def _office(case: Case, request: Request, role: OfficeRole) -> Office | None:
    if request.office:
        return next((office for office in case.directory if office.key == request.office), None)
    state = case.campaign.jurisdiction.state if role.by_state else ""
    return next(
        (office for office in case.directory if office.role == role.role and (not state or office.state == state)), None
    )


def _filled(role: OfficeRole, facts: DraftFacts) -> OfficeRole:
    """Return the role with its first lines filled in; what is not answered stays empty."""
    names = names_of(facts)

    def fill(text: str) -> str:
        return fill_line(text, names, gap="")

    return replace(role, name=fill(role.name), agency=fill(role.agency), salutation=fill(role.salutation))


def _is_out(problems: tuple[Problem, ...]) -> bool:
    return any(problem.code in ("recipient_not_valid", "recipient_source") for problem in problems)


def _offers(case: Case, office: Office | None, on: date, today: date) -> tuple[Office, ...]:
    """Return the offices of the same agency that may be addressed now, and on the letter's date.

    Source: procedure-2010, section 3.
    """
    agency = office.agency if office else ""
    return tuple(entry for entry in offices_valid(case.directory, today, agency) if entry.is_valid(on))
