"""The words of history for what the tables hold: which thing a row is, what an answer is called, what it said."""

from collections.abc import Mapping
from typing import Any

from organizer.domain.asked import is_asked
from organizer.domain.fields import BY_NAME
from organizer.domain.phrase import Phrase, phrase

_THINGS = {
    "group": (phrase("Your group"), ""),
    "campaign": (phrase("Campaign"), "jurisdiction_name"),
    "answer": (phrase("Answer"), ""),
    "recipient": (phrase("Recipient"), "name"),
    "fact": (phrase("Fact"), "text"),
    "task": (phrase("Task"), "title"),
    "note": (phrase("Notes on a step"), ""),
    "letter": (phrase("Letter"), "slug"),
    "print": (phrase("Print of a letter"), ""),
    "enclosure": (phrase("Enclosure"), "name"),
    "logo": (phrase("Logo"), ""),
    "mailing": (phrase("Mailing"), "article"),
    "reply": (phrase("Answer that came"), "who"),
    "attachment": (phrase("File"), "name"),
    "date": (phrase("Date"), "title"),
    "event": (phrase("Entry of the timeline"), "title"),
    "office": (phrase("Office"), "agency"),
    "setting": (phrase("Setting"), ""),
}
_COLUMN_NAMES = {
    "group.name": "Name of your group",
    "group.address": "Your group's address",
    "group.phone": "Your group's phone",
    "group.email": "Your group's e-mail",
    "campaign.playbook": "Playbook",
    "campaign.archived": "Archived",
    "campaign.started_on": "Started on",
    "campaign.outcome": "How it ended",
    "campaign.pivot": "What came next",
    "campaign.closed_on": "Closed on",
    "campaign.outcome_note": "Note on the end",
    "recipient.role": "Role",
    "recipient.name": "Name",
    "recipient.unit": "Unit",
    "recipient.agency": "Agency",
    "recipient.address": "Address",
    "recipient.source": "Where the address was seen",
    "recipient.checked_on": "Day on which you looked",
    "fact.text": "What it says",
    "fact.source": "Source",
    "fact.date": "Date",
    "task.title": "Name of the task",
    "task.done_on": "Done on",
    "task.note": "Note",
    "task.by": "Who did it",
    "note.text": "Notes",
    "letter.date": "Date on the letter",
    "letter.subject": "Subject",
    "letter.paragraphs": "Words of the letter",
    "letter.office": "Goes to",
    "letter.state": "Where it stands",
    "letter.arrangement": "Order of the paragraphs",
    "letter.options": "How it is made",
    "letter.replaces": "Takes the place of",
    "print.pages": "Pages",
    "print.at": "Printed at",
    "print.dated": "Date on the paper",
    "print.frozen": "Kept as it is for good",
    "print.stale": "Edited since",
    "print.signed_on": "Signed on",
    "enclosure.name": "Name of the file",
    "enclosure.cover_line": "What the letter says of it",
    "logo.words": "What the picture shows",
    "mailing.method": "How it went out",
    "mailing.mailed_on": "Mailed on",
    "mailing.to": "Sent to",
    "mailing.copy": "Copy for",
    "mailing.by": "Who mailed it",
    "mailing.post_office": "Post office",
    "mailing.article": "Number on the label",
    "mailing.cost": "Cost in cents",
    "mailing.delivered_on": "Delivered on",
    "mailing.signed_by": "Who signed for it",
    "mailing.returned_on": "Came back on",
    "mailing.returned_why": "Why it came back",
    "mailing.note": "Note",
    "reply.channel": "How it came",
    "reply.stance": "What it says",
    "reply.on": "Date of the answer",
    "reply.who": "Who answered",
    "reply.role": "Role of who answered",
    "reply.words": "Words of the answer",
    "reply.by": "Who wrote it down",
    "attachment.name": "Name of the file",
    "attachment.label": "What the file is",
    "date.title": "Name of the date",
    "date.day": "Day",
    "date.time": "Time of day",
    "date.rule": "How it is counted",
    "date.start_day": "Counted from",
    "date.until": "More time until",
    "date.reason": "Reason",
    "date.done_on": "Done on",
    "date.note": "Note",
    "event.on": "Date of the entry",
    "event.title": "Title",
    "event.text": "What happened",
    "event.source": "Source",
    "event.by": "Who wrote it down",
    "office.title": "Title",
    "office.name": "Name",
    "office.unit": "Unit",
    "office.agency": "Agency",
    "office.lines": "Street or P.O. box",
    "office.city": "City",
    "office.address_state": "State",
    "office.zip_code": "ZIP code",
    "office.source": "Where the address was seen",
    "office.reason": "Why it was corrected",
    "office.checked_on": "Address checked on",
    "office.checked_by": "Who checked it",
    "office.checked_how": "How it was checked",
    "setting.value": "What is set",
}
_CALLED_BY: Mapping[str, tuple[str, ...]] = {
    "answer": ("name",),
    "campaign": ("jurisdiction_name",),
    "recipient": ("name", "role"),
    "fact": ("slug",),
    "task": ("title", "task"),
    "note": ("step",),
    "letter": ("slug",),
    "enclosure": ("name",),
    "mailing": ("article", "mailed_on"),
    "reply": ("who", "on"),
    "attachment": ("name",),
    "date": ("title", "key"),
    "event": ("title",),
    "office": ("agency", "name", "key"),
    "setting": ("name",),
}
_KEYS = {"letter": "slug", "task": "task", "note": "step", "recipient": "role", "date": "key", "office": "key"}
"""Columns that name a row to a playbook or to the directory."""
_SETTINGS = {"initials": phrase("Initials of who works here"), "legal_hold": phrase("Legal hold")}


def thing(table: str, row: Mapping[str, Any]) -> Phrase:
    """Return what a row is, with the name that a person knows it by, where it has one: ``Letter: notice-ice``."""
    what, column = _THINGS[table]
    if table == "setting":
        return _SETTINGS.get(str(row.get("name")), what)
    name = row.get(column) if column else ""
    return phrase("{what}: {name}", what=what, name=str(name)) if name else what


def row_key(table: str, row: Mapping[str, Any]) -> str:
    """Return what a playbook or the directory knows a row by, as the id of a task; empty where they know none."""
    return str(row.get(_KEYS[table]) or "") if table in _KEYS else ""


def sort_of(table: str) -> Phrase:
    """Return what sort of thing a row of a table is: ``Letter``."""
    return _THINGS[table][0]


def name_of(table: str, row: Mapping[str, Any]) -> str:
    """Return what tells a row from others of its sort, in the words of the file; empty where nothing does."""
    return next((str(row[column]) for column in _CALLED_BY.get(table, ()) if row.get(column)), "")


def column_label(table: str, column: str, row: Mapping[str, Any]) -> str:
    """Return what an answer is called; empty for what says nothing to a person.

    The answer to a question of a playbook has the name of that question, ``asked.days``: its words are the playbook's.
    """
    known = _COLUMN_NAMES.get(f"{table}.{column}", "")
    if known or table not in {"campaign", "answer"}:
        return known
    if table == "answer" and column != "value":
        return ""
    name = column.replace("_", ".", 1) if table == "campaign" else str(row.get("name", ""))
    if is_asked(name):
        return name
    field = BY_NAME.get(name)
    return field.label if field else ""
