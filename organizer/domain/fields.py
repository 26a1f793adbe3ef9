"""The one catalogue of the answers a campaign holds: file keys, forms and checks all read it.

A field's name is its place in the campaign file (``decision.date``). There is no field for immigration status,
nationality, A-number, Social Security number or date of birth, and none may be added (promises, "Privacy").
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from organizer.domain.asked import ASKED, is_asked

if TYPE_CHECKING:  # the window asks its first questions before there is a campaign
    from organizer.domain.campaign import Campaign

Answer = str | date | tuple[str, ...] | None


class FieldKind(StrEnum):
    """How an answer is written: a line, several lines, a day, a whole number, or one of a few words."""

    TEXT = "text"
    LINES = "lines"
    DAY = "day"
    NUMBER = "number"
    CHOICE = "choice"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Field:
    """One answer: its name in the file, the question on screen, a hint, and the words to choose from.

    ``is_long``: a whole sentence is expected, which needs a box that grows with it.
    """

    name: str
    kind: FieldKind
    label: str
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    required: bool = False
    is_long: bool = False

    @property
    def table(self) -> str:
        """The table of the campaign file: ``decision`` of ``decision.date``."""
        return self.name.partition(".")[0]

    @property
    def key(self) -> str:
        """The key inside its table: ``date`` of ``decision.date``."""
        return self.name.partition(".")[2]


_UNKNOWN = "unknown"  # an Activation, a Standing
_T, _L, _D, _C = FieldKind.TEXT, FieldKind.LINES, FieldKind.DAY, FieldKind.CHOICE

CATALOGUE: tuple[Field, ...] = (
    Field("group.name", _T, "Name of your group", "It goes on the letters your group signs."),
    Field("group.address", _L, "Your group's address", "Street or P.O. box, then city, state and ZIP code."),
    Field("group.phone", _T, "Your group's phone"),
    Field("group.email", _T, "Your group's e-mail"),
    Field("jurisdiction.name", _T, "County, city or town", "The place that your campaign is about.", required=True),
    Field("jurisdiction.state", FieldKind.STATE, "State", required=True),
    Field(
        "jurisdiction.kind",
        _C,
        "Kind of place",
        choices=(
            ("county", "County"),
            ("city", "City"),
            ("town", "Town"),
            ("state", "State"),
            ("district", "District"),
        ),
    ),
    Field("jurisdiction.governing_body", _T, "Who governs it", "For example: Board of Supervisors."),
    Field(
        "jurisdiction.law_enforcement_agency",
        _T,
        "Law enforcement agency",
        "Whoever runs the jail. For example: Riverbend County Sheriff's Office.",
    ),
    Field(
        "jurisdiction.activation",
        _C,
        "Are fingerprints compared with the federal database yet?",
        choices=(
            ("not_scheduled", "No, and no date is set"),
            ("scheduled", "Not yet, but a date is set"),
            ("activated", "Yes"),
            (_UNKNOWN, "I do not know"),
        ),
    ),
    Field("jurisdiction.activation_date", _D, "Date of activation", "The day it was or will be switched on."),
    Field(
        "decision.kind",
        _C,
        "Kind of decision",
        choices=(
            ("resolution", "Resolution"),
            ("ordinance", "Ordinance"),
            ("motion", "Motion"),
            ("order", "Order"),
        ),
    ),
    Field("decision.number", _T, "Number of the decision"),
    Field("decision.date", _D, "Date of the decision"),
    Field("decision.vote", _T, "Vote", "For example: 5-0."),
    Field("decision.summary", _T, "What it decided", "One sentence, in the words of the decision.", is_long=True),
    Field("signer.name", _T, "Name of the official who signs"),
    Field("signer.title", _T, "Title of the official who signs", "For example: County Manager."),
    Field("signer.office", _T, "Office of the official who signs"),
    Field("signer.address", _L, "Address of that office", "Street or P.O. box, then city, state and ZIP code."),
    Field("signer.phone", _T, "Phone of that office"),
    Field("letter.date", _D, "Date on the letters", "Leave it empty to use the day on which a letter is made."),
    Field("letter.language", _C, "Language of letters", choices=(("en", "English"),)),
    Field(
        "letter.copies_to",
        _L,
        "Copies to",
        "One person or office on each line. If you mail the copy, add the address: Name, Street, City, ST 00000.",
    ),
    Field("letter.enclosures", _L, "Enclosures", "One document on each line. For example: Resolution 2010-41."),
    Field(
        "letter.method",
        _C,
        "How the letters are mailed",
        "Each letter to an office says so above the address. A letter can have its own way.",
        choices=(
            ("certified", "Certified Mail"),
            ("certified_receipt", "Certified Mail, return receipt"),
            ("registered", "Registered Mail"),
            ("first_class", "First-Class Mail"),
            ("fax", "Fax"),
            ("email", "E-mail"),
            ("by_hand", "By hand"),
            ("web_form", "Web form"),
        ),
    ),
    Field(
        "law.standing",
        _C,
        "What does the law of your state say of this step?",
        "The step is what this campaign asks of the officials.",  # else "forbids" is taken for what they do now
        choices=(
            (_UNKNOWN, "I do not know yet"),
            ("allows", "It leaves the choice to the place"),
            ("limits", "It sets limits"),
            ("forbids", "It forbids the step"),
            ("requires", "It requires the step"),
        ),
    ),
    Field("law.text", _T, "Which law says so", "Name the law, and say in your own words what it says.", is_long=True),
    Field("law.source", _T, "Where you saw it", "For example: the state's own page of the statute, or a law map."),
    Field("law.checked_on", _D, "Day on which you looked"),
    Field("law.counsel", _C, "Did a lawyer look at it?", choices=(("no", "No"), ("yes", "Yes"))),
    Field("law.counsel_name", _T, "Name of the lawyer"),
    Field("law.counsel_date", _D, "Day on which the lawyer looked"),
)

BY_NAME = {entry.name: entry for entry in CATALOGUE}
RECIPIENT_KEYS = ("role", "name", "unit", "agency", "address", "source", "checked_on")
FACT_KEYS = ("id", "text", "source", "date")


def answer_of(campaign: "Campaign", name: str) -> Answer:
    """Return the answer in a field of the catalogue, or to a question of a playbook; KeyError for no such field."""
    if is_asked(name):
        return campaign.asked.get(name.partition(".")[2])
    entry = BY_NAME[name]
    value: Answer = getattr(getattr(campaign, entry.table), entry.key)
    return value


def with_answer(campaign: "Campaign", name: str, value: Answer) -> "Campaign":
    """Return the campaign with one answer changed; KeyError when there is no such field."""
    from organizer.domain.campaign import Activation, Campaign
    from organizer.domain.law import Standing

    if is_asked(name):
        return replace(campaign, asked=campaign.asked.answered(name.partition(".")[2], value))
    entry = BY_NAME[name]
    part = getattr(campaign, entry.table)
    if name == "jurisdiction.activation":
        value = Activation(str(value)) if value else Activation.UNKNOWN
    if name == "law.standing":
        value = Standing(str(value)) if value else Standing.UNKNOWN
    changed = replace(part, **{entry.key: value})
    whole: dict[str, object] = {item.name: getattr(campaign, item.name) for item in fields(campaign)}
    whole[entry.table] = changed
    return Campaign(**whole)  # type: ignore[arg-type]  # the table's name decides the type


def answers_of(campaign: "Campaign") -> Iterator[tuple[str, Answer]]:
    """Yield every answer with its field, in the order of the catalogue; those to questions of the playbook last."""
    for entry in CATALOGUE:
        yield entry.name, answer_of(campaign, entry.name)
    for key, answer in campaign.asked.answers:
        yield f"{ASKED}.{key}", answer


def typed_texts(campaign: "Campaign") -> Iterator[tuple[str, str]]:
    """Yield every text that somebody typed into an answer, line by line, with its field: no days, no chosen words."""
    for name, answer in answers_of(campaign):
        if isinstance(answer, tuple):
            yield from ((name, line) for line in answer)
        elif isinstance(answer, str) and (name not in BY_NAME or BY_NAME[name].kind is FieldKind.TEXT):
            yield name, answer


def is_answered(campaign: "Campaign", name: str) -> bool:
    """Whether a field holds something. "I do not know" is no answer."""
    value = answer_of(campaign, name)
    return bool(value) and value != _UNKNOWN
