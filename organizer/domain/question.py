"""What a playbook of today asks of its own: questions, the gate of the law, clocks of statutes, terms of a clause."""

from dataclasses import dataclass
from datetime import date

from organizer.domain.asked import ASKED
from organizer.domain.dates import ApproximateDate
from organizer.domain.fields import Field, FieldKind
from organizer.domain.law import Standing
from organizer.domain.letter import Delivery


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the words to choose from, and how it is shown."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the playbook. Its answer is the field ``asked.<id>`` of the campaign."""

    id: str
    kind: FieldKind
    label: str
    hint: str = ""
    choices: tuple[Choice, ...] = ()
    is_long: bool = False

    @property
    def field(self) -> Field:
        """The question as forms and checks take it."""
        choices = tuple((choice.code, choice.label) for choice in self.choices)
        return Field(f"{ASKED}.{self.id}", self.kind, self.label, self.hint, choices, is_long=self.is_long)


@dataclass(frozen=True, slots=True)
class Gate:
    """What one standing of the state's law means for the officials, before any letter is drafted.

    ``stops``: no letter of the playbook is written then. ``remains`` are slugs of playbooks that can be followed
    instead. Source: today.md, section 3.
    """

    standing: Standing
    title: str
    text: str
    stops: bool = False
    remains: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClockAnswer:
    """An answer that a clock offers: the field of the campaign, and what would stand in it."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Clock:
    """What a list says of the limit in one state's statute. ``state`` is a two-letter code.

    It is offered, never entered by itself: lists disagree, and the user looks at the statute. ``checked`` is the
    day of the last look at the list, ``as_of`` the time that it is from. ``verified`` in the words of the ledger.
    """

    state: str
    says: str
    source: str
    checked: date
    as_of: ApproximateDate
    answers: tuple[ClockAnswer, ...]
    remark: str = ""
    verified: str = "disputed"


@dataclass(frozen=True, slots=True)
class AllowedWays:
    """The ways of sending that one answer about the clause allows; none named: any way."""

    answer: str
    ways: tuple[Delivery, ...] = ()


@dataclass(frozen=True, slots=True)
class ClauseTerms:
    """How a letter must go out, by a clause that the user copied from the agreement.

    ``form`` and ``clause`` are fields of the campaign: what form of delivery the clause demands, and its words, which
    are shown where another way is refused. ``page``, where there is one, is the field that says where it stands.
    """

    letter: str
    form: str
    clause: str
    allowed: tuple[AllowedWays, ...]
    page: str = ""

    @property
    def fields(self) -> tuple[str, str, str]:
        """The fields that say how a letter must go out, in which words, and where they stand (empty: none)."""
        return self.form, self.clause, self.page

    def ways(self, answer: str) -> tuple[Delivery, ...]:
        """Return the ways that an answer allows; empty: any."""
        return next((entry.ways for entry in self.allowed if entry.answer == answer), ())
