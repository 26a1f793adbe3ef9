"""The form of a whole file as JSON, version 1: which key holds what. README describes it in words.

A key that a file leaves out is empty. What begins with an id is known by it when it comes in again; all else by the
keys named in ``known_by``, of which there is one each: a recipient by its role.
There is no key for immigration status, nationality, A-number, Social Security number or date of birth.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from organizer.domain.fields import CATALOGUE
from organizer.exchange.whole_kinds import (
    ARRANGEMENT,
    CHANNEL,
    DAY,
    DAY_OR_NOTHING,
    DELIVERY,
    FLAG,
    LETTER_STATE,
    LINES,
    LINES_OR_NOTHING,
    MOMENT,
    NAME,
    NUMBER,
    NUMBER_OR_NOTHING,
    OPTIONS,
    PRECISION,
    RULE,
    SHA256,
    SHA256_OR_NOTHING,
    STANCE,
    STATED_DATE,
    TEXT,
    TEXT_OR_NOTHING,
    TEXTS,
    Kind,
)

FORMAT = "organizer"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Part:
    """Entries of one sort: the key under which they stand, their table, the kind of each of their keys, their parts.

    ``owner`` is the column that names what they stand in. ``needs`` are keys that no entry is without. ``is_one``: it
    is one entry and no list of them. ``is_free``: its keys are names of answers, which the catalogue knows.
    """

    name: str
    table: str
    keys: dict[str, Kind]
    owner: str = ""
    parts: tuple["Part", ...] = ()
    needs: tuple[str, ...] = ()
    known_by: tuple[str, ...] = ()
    is_one: bool = False

    @property
    def has_id(self) -> bool:
        """Whether its entries are known by an id."""
        return not self.known_by and not self.is_one


_FILES = Part(
    "files",
    "attachment",
    {"position": NUMBER, "name": TEXT, "label": TEXT, "sha256": SHA256, "media_type": TEXT},
    owner="owner_id",
    needs=("sha256",),
)
_LOGO_KEYS = {"sha256": SHA256, "width": NUMBER, "height": NUMBER, "channels": NUMBER, "words": TEXT}
_LOGO = Part("logo", "logo", _LOGO_KEYS, "campaign_id", needs=("sha256",), is_one=True)
_PRINT = Part(
    "print",
    "print",
    {
        "sha256": SHA256,
        "pages": NUMBER,
        "at": MOMENT,
        "dated": DAY,
        "playbook": TEXT,
        "playbook_version": TEXT,
        "program_version": TEXT,
        "stale": FLAG,
        "frozen": FLAG,
        "signed_on": DAY_OR_NOTHING,
        "letter_sha256": SHA256_OR_NOTHING,
    },
    owner="letter_id",
    needs=("sha256", "at", "dated"),
    is_one=True,
)
_ENCLOSURES = Part(
    "enclosures",
    "enclosure",
    {"position": NUMBER, "name": TEXT, "cover_line": TEXT, "sha256": SHA256, "media_type": TEXT},
    owner="letter_id",
    needs=("sha256",),
)
_MAILINGS = Part(
    "mailings",
    "mailing",
    {
        "position": NUMBER,
        "method": DELIVERY,
        "mailed_on": DAY,
        "to": LINES,
        "copy": TEXT,
        "by": TEXT,
        "post_office": TEXT,
        "article": TEXT,
        "cost": NUMBER_OR_NOTHING,
        "beside": TEXT,
        "again": TEXT,
        "delivered_on": DAY_OR_NOTHING,
        "signed_by": TEXT,
        "returned_on": DAY_OR_NOTHING,
        "returned_why": TEXT,
        "note": TEXT,
    },
    owner="letter_id",
    parts=(_FILES,),
    needs=("method", "mailed_on"),
)
_LETTERS = Part(
    "letters",
    "letter",
    {
        "position": NUMBER,
        "slug": NAME,
        "template": NAME,
        "number": NUMBER,
        "date": DAY_OR_NOTHING,
        "subject": TEXT_OR_NOTHING,
        "paragraphs": TEXTS,
        "arrangement": ARRANGEMENT,
        "options": OPTIONS,
        "office": TEXT,
        "state": LETTER_STATE,
        "replaces": TEXT,
    },
    owner="campaign_id",
    parts=(_PRINT, _ENCLOSURES, _MAILINGS),
    needs=("slug", "template", "number"),
)
_REPLIES = Part(
    "replies",
    "reply",
    {
        "position": NUMBER,
        "letters": LINES,
        "channel": CHANNEL,
        "stance": STANCE,
        "on": STATED_DATE,
        "precision": PRECISION,
        "who": TEXT,
        "role": TEXT,
        "words": TEXT,
        "by": TEXT,
    },
    owner="campaign_id",
    parts=(_FILES,),
    needs=("channel", "stance", "on"),
)
_RECIPIENTS = Part(
    "recipients",
    "recipient",
    {
        "position": NUMBER,
        "role": NAME,
        "name": TEXT_OR_NOTHING,
        "unit": TEXT_OR_NOTHING,
        "agency": TEXT_OR_NOTHING,
        "address": LINES_OR_NOTHING,
        "source": TEXT_OR_NOTHING,
        "checked_on": DAY_OR_NOTHING,
    },
    owner="campaign_id",
    needs=("role",),
    known_by=("role",),
)
_FACTS = Part(
    "facts",
    "fact",
    {"position": NUMBER, "slug": TEXT, "text": TEXT, "source": TEXT, "date": STATED_DATE},
    owner="campaign_id",
    needs=("slug", "date"),
    known_by=("slug",),
)
_TASKS = Part(
    "tasks",
    "task",
    {"task": TEXT, "step": TEXT, "title": TEXT, "done_on": DAY_OR_NOTHING, "note": TEXT, "by": TEXT},
    owner="campaign_id",
    needs=("task",),
    known_by=("task",),
)
_NOTES = Part("notes", "note", {"step": TEXT, "text": TEXT}, owner="campaign_id", needs=("step",), known_by=("step",))
_DATES = Part(
    "dates",
    "date",
    {
        "key": TEXT,
        "title": TEXT,
        "day": DAY_OR_NOTHING,
        "time": TEXT,
        "rule": RULE,
        "start_day": DAY_OR_NOTHING,
        "until": DAY_OR_NOTHING,
        "reason": TEXT,
        "done_on": DAY_OR_NOTHING,
        "note": TEXT,
    },
    owner="campaign_id",
    needs=("key",),
    known_by=("key",),
)
_EVENTS = Part(
    "events",
    "event",
    {
        "position": NUMBER,
        "on": STATED_DATE,
        "precision": PRECISION,
        "title": TEXT,
        "text": TEXT,
        "source": TEXT,
        "by": TEXT,
    },
    owner="campaign_id",
    parts=(_FILES,),
    needs=("on", "title"),
)
CAMPAIGNS = Part(
    "campaigns",
    "campaign",
    {
        "playbook": TEXT,
        "archived": FLAG,
        "example": FLAG,
        "started_on": DAY,
        "outcome": TEXT,
        "pivot": TEXT,
        "closed_on": DAY_OR_NOTHING,
        "outcome_note": TEXT,
    },
    parts=(_RECIPIENTS, _FACTS, _TASKS, _NOTES, _DATES, _LETTERS, _REPLIES, _EVENTS, _LOGO),
    needs=("playbook", "started_on"),
)
GROUP = Part("group", "group", {"name": TEXT, "address": LINES, "phone": TEXT, "email": TEXT}, is_one=True)
LOGO = Part("logo", "logo", _LOGO_KEYS, needs=("sha256",), is_one=True)
SETTINGS = Part("settings", "setting", {"name": TEXT, "value": TEXT}, needs=("name",), known_by=("name",))
OFFICES = Part(
    "offices",
    "office",
    {
        "key": TEXT,
        "added": FLAG,
        "role": TEXT,
        "state": TEXT,
        "title": TEXT_OR_NOTHING,
        "name": TEXT_OR_NOTHING,
        "unit": TEXT_OR_NOTHING,
        "agency": TEXT_OR_NOTHING,
        "lines": LINES_OR_NOTHING,
        "city": TEXT_OR_NOTHING,
        "address_state": TEXT_OR_NOTHING,
        "zip_code": TEXT_OR_NOTHING,
        "source": TEXT_OR_NOTHING,
        "reason": TEXT,
        "checked_on": DAY_OR_NOTHING,
        "checked_by": TEXT,
        "checked_how": TEXT,
    },
    needs=("key",),
    known_by=("key",),
)
TOP = (GROUP, LOGO, SETTINGS, OFFICES, CAMPAIGNS)
"""What stands beside ``format``, ``version`` and ``contents``."""
CONTENTS = "contents"
"""The key under which files stand as Base64, by their SHA-256."""
ANSWERS = "answers"
"""The key of a campaign under which its answers stand, by the names of the campaign file."""
ANSWER_TABLE = "answer"
COLUMN_ANSWERS = tuple(
    entry
    for entry in CATALOGUE
    if entry.table in {"jurisdiction", "decision", "signer", "letter"} and entry.name != "letter.method"
)
"""Answers that are columns of the campaign; all others are entries of their own."""


def all_parts(parts: tuple[Part, ...] = TOP) -> Iterator[Part]:
    """Give each part, and those that stand in it."""
    for part in parts:
        yield part
        yield from all_parts(part.parts)
