"""From the tables of a campaign file to a campaign, with every fault named at once (contract, "The campaign file")."""

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from organizer.domain.asked import ASKED
from organizer.domain.campaign import Activation, Campaign, Fact, Jurisdiction, Recipient
from organizer.domain.dates import ApproximateDate
from organizer.domain.fields import CATALOGUE, FACT_KEYS, RECIPIENT_KEYS, Field, with_answer
from organizer.exchange.campaign_keys import Findings
from organizer.exchange.file_problem import FileProblem
from organizer.exchange.toml_text import TomlText

_TABLES = tuple(dict.fromkeys(entry.table for entry in CATALOGUE))
_TOP = ("playbook", *_TABLES, ASKED, "recipient", "fact", "example")
Questions = Mapping[str, Collection[Field]]
"""What each playbook asks of its own."""
NO_QUESTIONS: Questions = {}
_REQUIRED_OF_TABLE = {
    table: tuple(entry.key for entry in CATALOGUE if entry.table == table and entry.required) for table in _TABLES
}


def campaign_of(
    source: TomlText, roles: Mapping[str, Collection[str]], questions: Questions = NO_QUESTIONS
) -> tuple[Campaign | None, tuple[FileProblem, ...]]:
    """Return the campaign, or None and every fault in the order of the lines.

    ``roles`` are the known playbooks, each with the roles that its letters go to.
    """
    found = Findings(source, list(source.problems))
    values = source.values
    if not values and found.problems:
        return None, tuple(found.problems)
    found.unknown_keys(values, (), _TOP)
    campaign = Campaign(_playbook(found, values, roles), Jurisdiction("", ""))
    for table in _TABLES:
        campaign = _answers(found, values.get(table, {}), table, campaign)
    _activation_date(found, campaign)
    if ASKED in values:
        campaign = _answers(found, values[ASKED], ASKED, campaign, tuple(questions.get(campaign.playbook, ())))
    known = roles.get(campaign.playbook) or tuple({role for group in roles.values() for role in group})
    campaign = replace(
        campaign,
        recipients=_recipients(found, values.get("recipient", []), known),
        facts=_facts(found, values.get("fact", [])),
        example=_example(found, values.get("example", False)),
    )
    problems = tuple(sorted(found.problems, key=lambda problem: problem.line))
    return (None if problems else campaign), problems


def _playbook(found: Findings, values: Mapping[str, Any], roles: Mapping[str, Collection[str]]) -> str:
    if not found.required(values, (), ("playbook",)):
        return ""
    slug = found.text(values["playbook"], ("playbook",))
    if slug and slug not in roles:
        template = "There is no playbook {slug}. Use one of: {known}."
        found.add(("playbook",), "unknown_playbook", template, slug=slug, known=", ".join(roles))
    return slug


def _answers(found: Findings, value: object, name: str, campaign: Campaign, asked: tuple[Field, ...] = ()) -> Campaign:
    table = found.table(value, (name,), f"[{name}]")
    entries = asked or [entry for entry in CATALOGUE if entry.table == name]
    found.unknown_keys(table, (name,), [entry.key for entry in entries])
    found.required(table, (name,), _REQUIRED_OF_TABLE.get(name, ()))
    for entry in entries:
        if entry.key not in table:
            continue
        answer = found.answer(table[entry.key], entry)
        if answer is not None:
            campaign = with_answer(campaign, entry.name, answer)
    return campaign


def _activation_date(found: Findings, campaign: Campaign) -> None:
    place = campaign.jurisdiction
    if place.activation_date is None or place.activation in (Activation.SCHEDULED, Activation.ACTIVATED):
        return
    found.add(
        ("jurisdiction", "activation_date"),
        "activation_date",
        "A date of activation does not fit {activation}. Remove the date, or write scheduled or activated.",
        activation=place.activation.value,
    )


def _recipients(found: Findings, value: object, known: Collection[str]) -> tuple[Recipient, ...]:
    recipients: list[Recipient] = []
    for number, table in found.entries(value, "recipient"):
        place = ("recipient", number)
        found.unknown_keys(table, place, RECIPIENT_KEYS)
        recipient = _recipient(found, table, place)
        if not recipient.role:
            continue
        if recipient.role not in known:
            template = "There is no role {role}. Use one of: {known}."
            found.add((*place, "role"), "unknown_role", template, role=recipient.role, known=", ".join(sorted(known)))
        if recipient.role in [other.role for other in recipients]:
            template = "There are two recipients for the role {role}. Keep one of them."
            found.add((*place, "role"), "two_recipients", template, role=recipient.role)
        recipients.append(recipient)
    return tuple(recipients)


def _recipient(found: Findings, table: Mapping[str, Any], place: tuple[str | int, ...]) -> Recipient:
    role = found.text(table["role"], (*place, "role")) if found.required(table, place, ("role",)) else ""
    texts = {key: found.text(table[key], (*place, key)) for key in ("name", "unit", "agency", "source") if key in table}
    address = found.lines(table["address"], (*place, "address")) if "address" in table else None
    checked_on = found.day(table["checked_on"], (*place, "checked_on")) if "checked_on" in table else None
    return Recipient(role, **texts, address=address, checked_on=checked_on)


def _facts(found: Findings, value: object) -> tuple[Fact, ...]:
    facts: list[Fact] = []
    for number, table in found.entries(value, "fact"):
        place = ("fact", number)
        found.unknown_keys(table, place, FACT_KEYS)
        complete = found.required(table, place, FACT_KEYS)
        texts = {key: found.text(table[key], (*place, key)) for key in ("id", "text", "source") if key in table}
        on = _known_date(found, table["date"], (*place, "date")) if "date" in table else None
        if texts.get("id") and texts["id"] in [other.id for other in facts]:
            template = "There are two facts with the id {id}. Give one of them another."
            found.add((*place, "id"), "two_facts", template, id=texts["id"])
        if complete and on is not None:
            facts.append(Fact(**texts, date=on))
    return tuple(facts)


def _known_date(found: Findings, value: object, place: tuple[str | int, ...]) -> ApproximateDate | None:
    """Read a TOML date, or a text as ``"2010-08"`` where the day is not known."""
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return ApproximateDate.parse(value.isoformat())
    if not isinstance(value, str):
        found.wrong_type(place, value, 'a date, as 2010-08-10, or "2010-08" where the day is not known')
        return None
    if not value:
        return None
    try:
        return ApproximateDate.parse(value)
    except ValueError:
        template = 'There is no date {value}. Write 2010-08-10, or "2010-08" where the day is not known.'
        found.add(place, "no_such_day", template, value=value)
        return None


def _example(found: Findings, value: object) -> bool:
    if isinstance(value, bool):
        return value
    found.wrong_type(("example",), value, "true or false")
    return False
