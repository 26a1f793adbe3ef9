"""How an answer stands in its column or its own row, and the name of the act that changes it."""

from datetime import date
from typing import Any

from organizer.domain.asked import is_asked
from organizer.domain.campaign import Activation
from organizer.domain.errors import Refused
from organizer.domain.fields import BY_NAME, Answer, Field, FieldKind
from organizer.domain.law import Standing

ACTS: dict[str, str] = {
    "group.name": "Change name of the group",
    "group.address": "Change address of the group",
    "group.phone": "Change phone of the group",
    "group.email": "Change e-mail of the group",
    "jurisdiction.name": "Change name of the place",
    "jurisdiction.state": "Change state",
    "jurisdiction.kind": "Change kind of place",
    "jurisdiction.governing_body": "Change governing body",
    "jurisdiction.law_enforcement_agency": "Change law enforcement agency",
    "jurisdiction.activation": "Change answer about activation",
    "jurisdiction.activation_date": "Change date of activation",
    "decision.kind": "Change kind of decision",
    "decision.number": "Change number of the decision",
    "decision.date": "Change date of the decision",
    "decision.vote": "Change vote",
    "decision.summary": "Change summary of the decision",
    "signer.name": "Change name of the signer",
    "signer.title": "Change title of the signer",
    "signer.office": "Change office of the signer",
    "signer.address": "Change address of the signer",
    "signer.phone": "Change phone of the signer",
    "letter.date": "Change date on the letters",
    "letter.language": "Change language of letters",
    "letter.copies_to": "Change copies",
    "letter.enclosures": "Change enclosures",
    "letter.method": "Change how the letters are mailed",
    "law.standing": "Change what the law says",
    "law.text": "Change which law says so",
    "law.source": "Change source of the law",
    "law.checked_on": "Change day of the look at the law",
    "law.counsel": "Change answer about a lawyer",
    "law.counsel_name": "Change name of the lawyer",
    "law.counsel_date": "Change day of the lawyer",
}
"""The name of the act for each field, as it stands in the menu after "Undo"."""
ASKED_ACT = "Change an answer"
EMPTY = {
    "jurisdiction.activation": Activation.UNKNOWN.value,
    "letter.language": "en",
    "law.standing": Standing.UNKNOWN.value,
}
"""What stands for no answer, where that is not an empty text."""


def column_of(entry: Field) -> str:
    """Return the column of a field: its key in the table of the group, its whole name in a campaign's."""
    return entry.key if entry.table == "group" else f"{entry.table}_{entry.key}"


def stored(name: str, value: Answer) -> Any:  # noqa: ANN401 - as many types as there are columns
    """Return an answer as its column keeps it. Raises Refused for a word that is no choice, KeyError, TypeError."""
    entry = BY_NAME[name]
    if entry.kind is FieldKind.LINES:
        if isinstance(value, (str, date)):
            raise TypeError(name)
        return list(value or ())
    if entry.kind is FieldKind.DAY:
        if value and not isinstance(value, date):
            raise TypeError(name)
        return value or None
    text = "" if value is None else value
    if not isinstance(text, str):
        raise TypeError(name)
    if text and entry.choices and text not in dict(entry.choices):
        known = ", ".join(dict(entry.choices))
        raise Refused("{text} is not a choice for {name}. Choose one of: {known}.", text=text, name=name, known=known)
    return str(text or EMPTY.get(name, ""))


def has_row(name: str) -> bool:
    """Whether an answer has a row of its own instead of a column: what files of the first form had no column for.

    So are those about the law, those to questions of the playbook, and how the letters are mailed.
    """
    return is_asked(name) or name == "letter.method" or BY_NAME[name].table == "law"


def value_of(answer: Answer) -> dict[str, Any]:
    """Return an answer as its own row keeps it; nothing for an empty one."""
    if not answer:
        return {}
    if isinstance(answer, date):
        return {"day": answer.isoformat()}
    return {"lines": list(answer)} if isinstance(answer, tuple) else {"text": str(answer)}


def answer_in(value: dict[str, Any]) -> Answer:
    """Return the answer that a row of its own keeps."""
    if "day" in value:
        return date.fromisoformat(value["day"])
    return tuple(value["lines"]) if "lines" in value else value.get("text")


def restored(entry: Field, kept: Any) -> Any:  # noqa: ANN401 - as above
    """Return what a column keeps as the domain holds it: several lines as a tuple, activation as its word."""
    if entry.kind is FieldKind.LINES:
        return tuple(kept)
    return Activation(kept) if entry.name == "jurisdiction.activation" else kept
