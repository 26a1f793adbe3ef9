"""A playbook: a procedure as data. Everything here is read from a folder of TOML files; no code knows one by name."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from organizer.domain import paragraph_style
from organizer.domain.case_study import CaseStudy
from organizer.domain.dates import ApproximateDate
from organizer.domain.deadline import DateRule
from organizer.domain.fields import BY_NAME, Field
from organizer.domain.law import Standing
from organizer.domain.question import ClauseTerms, Clock, Gate, Question
from organizer.domain.statement import Relation, Statement
from organizer.domain.translation import Translation, text_mark

LINED = paragraph_style.LINED
ParagraphStyle = paragraph_style.ParagraphStyle
BLANK_LETTER = "letter"
"""The id of the letter without a text, which every playbook has: ``letter-1``, ``letter-2``, ... (contract)."""


class Status(StrEnum):
    """Whether a procedure is history or can be followed today."""

    HISTORY = "history"
    CURRENT = "current"


class TaskKind(StrEnum):
    """What the program offers for a task: a form, a letter, recipients, facts, a tick by hand, or a part of the record.

    ``signed``, ``mailed`` and ``delivered`` are done only by the record of the task's letter: nobody can tick them.
    ``answered`` (an answer to the letter), ``contact`` (any answer) and ``meeting`` are done by the record or by
    hand with a note, ``outcome`` by closing the campaign.
    """

    ANSWER = "answer"
    LETTER = "letter"
    RECIPIENTS = "recipients"
    FACTS = "facts"
    BY_HAND = "by_hand"
    SIGNED = "signed"
    MAILED = "mailed"
    DELIVERED = "delivered"
    ANSWERED = "answered"
    CONTACT = "contact"
    MEETING = "meeting"
    OUTCOME = "outcome"


PROVED = frozenset({TaskKind.SIGNED, TaskKind.MAILED, TaskKind.DELIVERED})
"""Kinds of tasks that only the record can end."""


class AddressSource(StrEnum):
    """Where a role's address comes from: a directory, the user (needed), or the user (may be handed over)."""

    DIRECTORY = "directory"
    USER = "user"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do inside a step. ``needs`` are ids of tasks before it.

    ``asks`` are fields of the campaign that must be answered; ``offers`` stand in the same form and may stay empty.
    Once it is done, the group waits for ``awaits`` until the tasks in ``until`` are done. When all fields in
    ``settled_by`` are answered, it is not needed any more; ``settled_text`` says why ("the decision is on record").
    """

    id: str
    title: str
    kind: TaskKind
    act: str
    how: str
    why: str
    who: str
    proof: str
    needs: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    letter: str = ""
    sources: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    awaits: str = ""
    until: tuple[str, ...] = ()
    settled_by: tuple[str, ...] = ()
    settled_text: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what, why, who, what comes before (ids of steps), what proves it, sources and what contradicts them.

    ``differences`` are sentences on where the documents of the procedure do not agree with each other. ``notices``
    are the letters whose proof it needs, each from its own office: the page shows them as a matrix.
    """

    id: str
    title: str
    what: str
    why: str
    who: str
    proof: str
    tasks: tuple[Task, ...]
    needs: tuple[str, ...] = ()
    needs_text: str = ""
    sources: tuple[str, ...] = ()
    contradicted_by: tuple[str, ...] = ()
    not_documented: tuple[str, ...] = ()
    differences: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Branch:
    """What the documents say for one answer about activation, and which case studies show what came of it."""

    activation: str
    title: str
    text: str
    documented: bool
    sources: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeRole:
    """A role that letters go to. ``name`` and ``agency`` are templates of the first lines of the block.

    ``needs_name``: a letter is not sent to an agency alone.
    """

    role: str
    title: str
    name: str
    salutation: str
    address: AddressSource
    by_state: bool = False
    agency: str = ""
    needs_name: bool = True


@dataclass(frozen=True, slots=True)
class Variant:
    """A text with the condition under which it holds; an empty condition always holds. The first that holds wins."""

    text: str
    when: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A check of a letter: when the condition holds, the problem is reported. ``severity`` is error or warning."""

    code: str
    severity: str
    field: str
    when: str
    sentence: str


@dataclass(frozen=True, slots=True)
class TemplateParagraph:
    """A paragraph of a letter. ``sources`` are the statements it rests on, of which only those public count.

    ``to_write``: its words are a gap for the group's own, and the letter is refused until they stand there.
    """

    id: str
    text: str
    when: str = ""
    style: ParagraphStyle = ParagraphStyle.TEXT
    sources: tuple[str, ...] = ()
    to_write: bool = False


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """A letter of the playbook. ``family`` gives ``group``, ``official`` or ``body``: whose head and signature.

    ``translations`` are the texts of its courtesy copies. ``follows`` are the letters that it follows up: it can be
    written once one of them went out. ``after`` are the stances of an answer after which it is offered, or ``call``,
    ``meeting`` for a spoken one, ``silence`` for none.
    """

    id: str
    title: str
    purpose: str
    family: tuple[Variant, ...]
    recipient: str
    needs: tuple[str, ...]
    rules: tuple[Rule, ...]
    subject: tuple[Variant, ...]
    salutation: tuple[Variant, ...]
    paragraphs: tuple[TemplateParagraph, ...]
    closing: str
    has_copies: bool = False
    has_enclosures: bool = False
    has_facts: bool = False
    translations: tuple[Translation, ...] = ()
    follows: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    def translation(self, language: str) -> Translation | None:
        """Return the text in a language, or None."""
        return next((entry for entry in self.translations if entry.language == language), None)

    def in_language(self, language: str) -> "LetterTemplate | None":
        """Return the letter with its words in another language, or None where it has none.

        Conditions, styles and sources stay. A paragraph without a translation is left out, for the caller to find.
        """
        words = self.translation(language)
        if words is None:
            return None
        paragraphs = ((entry, words.paragraph(entry.id)) for entry in self.paragraphs)
        return replace(
            self,
            title=words.title,
            subject=_in_words(self.subject, tuple(entry.text for entry in words.subject)),
            salutation=_in_words(self.salutation, tuple(entry.text for entry in words.salutation)),
            closing=words.closing,
            paragraphs=tuple(replace(entry, text=found.text) for entry, found in paragraphs if found),
        )

    def outdated(self, language: str) -> tuple[str, ...]:
        """Return the ids of paragraphs whose English words changed since they were translated."""
        words = self.translation(language)
        pairs = ((entry, words.paragraph(entry.id)) for entry in self.paragraphs) if words else ()
        return tuple(entry.id for entry, found in pairs if found and found.of != text_mark(entry.text))


def _in_words(variants: tuple[Variant, ...], words: tuple[str, ...]) -> tuple[Variant, ...]:
    return tuple(replace(variant, text=text) for variant, text in zip(variants, words, strict=False))


@dataclass(frozen=True, slots=True)
class BlankLetter:
    """A letter without a text, and the role that it goes to: whoever the group chooses or enters."""

    template: LetterTemplate
    role: OfficeRole


@dataclass(frozen=True, slots=True)
class Window:
    """A span of letter dates in which one wording holds; an open end is None."""

    id: str
    title: str
    first: date | None
    last: date | None

    def holds(self, on: date) -> bool:
        """Whether a letter of that day falls into the span."""
        return (self.first is None or self.first <= on) and (self.last is None or on <= self.last)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A way in which a campaign can end. ``next`` are things to do then; ``cases`` real campaigns that ended so.

    ``leads_to`` are slugs of playbooks that can be gone on with. ``pivot``: a second outcome beside another one, where
    the group turned to another measure. ``is_open``: the campaign goes on.
    """

    code: str
    title: str
    next: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    pivot: bool = False
    is_open: bool = False
    leads_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """Where to learn more. ``address`` is shown as text and never opened by itself."""

    title: str
    by: str
    address: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Instead:
    """What people do today in place of a historical procedure. ``checked``: the day of the last look at the source.

    ``as_of`` is the time that the source is from.
    """

    title: str
    text: str
    source: str
    checked: date
    as_of: ApproximateDate


@dataclass(frozen=True, slots=True)
class Example:
    """A campaign file shipped with the playbook, of an invented jurisdiction."""

    title: str
    path: str


@dataclass(frozen=True, slots=True)
class Playbook:
    """A whole playbook. ``minutes`` is our own estimate and shown as one. ``checked_on``: facts last checked.

    ``as_of``: the time that the sources are from; one without a date is not newer than the day it was read.
    ``original`` is the playbook as written, where this one says it in another language.
    ``blank`` comes with the program and stands in no playbook's folder. ``letters`` and ``roles`` are without it.
    """

    slug: str
    title: str
    aim: str
    version: str
    status: Status
    as_of: ApproximateDate
    checked_on: date
    summary: str
    today: tuple[str, ...]
    instead: tuple[Instead, ...]
    who_may_act: tuple[str, ...]
    have_ready: tuple[str, ...]
    minutes: int
    authors: str
    licence: str
    steps: tuple[Step, ...]
    branches: tuple[Branch, ...]
    roles: tuple[OfficeRole, ...]
    windows: tuple[Window, ...]
    statements: tuple[Statement, ...]
    relations: tuple[Relation, ...]
    letters: tuple[LetterTemplate, ...]
    cases: tuple[CaseStudy, ...]
    outcomes: tuple[Outcome, ...]
    readings: tuple[Reading, ...]
    examples: tuple[Example, ...]
    question: str = ""
    blank: BlankLetter | None = None
    dates: tuple[DateRule, ...] = ()
    questions: tuple[Question, ...] = ()
    gates: tuple[Gate, ...] = ()
    clocks: tuple[Clock, ...] = ()
    terms: tuple[ClauseTerms, ...] = ()
    original: "Playbook | None" = None

    @property
    def in_own_words(self) -> "Playbook":
        """The playbook as its files write it, where this one is in another language."""
        return self.original or self

    @property
    def first_letters(self) -> tuple[LetterTemplate, ...]:
        """The letters that follow no other: what a campaign begins with, and a campaign file stands for."""
        return tuple(letter for letter in self.letters if not letter.follows)

    def letter(self, letter_id: str) -> LetterTemplate | None:
        """Return the letter of that id, or None."""
        blank = (self.blank.template,) if self.blank else ()
        return next((letter for letter in (*self.letters, *blank) if letter.id == letter_id), None)

    def field(self, name: str) -> Field | None:
        """Return the field of the catalogue or of the playbook's own questions with that name, or None."""
        asked = next((question.field for question in self.questions if question.field.name == name), None)
        return asked or BY_NAME.get(name)

    def gate(self, standing: Standing) -> Gate | None:
        """Return what a standing of the state's law means here, or None."""
        return next((entry for entry in self.gates if entry.standing is standing), None)

    def role(self, role: str) -> OfficeRole | None:
        """Return the role of that id, or None."""
        blank = (self.blank.role,) if self.blank else ()
        return next((entry for entry in (*self.roles, *blank) if entry.role == role), None)

    def statement(self, statement_id: str) -> Statement | None:
        """Return the statement of that id, or None."""
        return next((entry for entry in self.statements if entry.id == statement_id), None)

    def step(self, step_id: str) -> Step | None:
        """Return the step of that id, or None."""
        return next((step for step in self.steps if step.id == step_id), None)

    def window(self, on: date) -> str:
        """Return the id of the window a letter of that day falls into; empty where there is none."""
        return next((window.id for window in self.windows if window.holds(on)), "")

    def is_past(self, on: date) -> bool:
        """Whether a day lies after the time in which a procedure that is history was described."""
        return self.status is Status.HISTORY and bool(self.windows) and self.windows[-1].holds(on)
