"""The page Playbooks: which there are, and all that one of them says. It reads no store."""

from collections.abc import Mapping
from dataclasses import dataclass

from organizer.domain.dates import spell_date
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Instead, Playbook, Reading, Status
from organizer.store.pages.cases import CaseLine, case_lines

STATUS = {Status.HISTORY: phrase("History"), Status.CURRENT: phrase("Current")}


@dataclass(frozen=True, slots=True)
class PlaybookLine:
    """One playbook as a row."""

    slug: str
    title: str
    hint: Phrase
    status: Status
    status_words: Phrase
    spoken: Phrase


@dataclass(frozen=True, slots=True)
class StepOutline:
    """A step with what it is for and the titles of its tasks."""

    number: int
    title: str
    what: str
    tasks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LetterOutline:
    """A letter with what it is for."""

    title: str
    purpose: str


@dataclass(frozen=True, slots=True)
class PlaybookDetail:
    """All of one playbook. ``minutes`` is said to be our estimate."""

    slug: str
    title: str
    summary: str
    status: Status
    status_words: Phrase
    checked: Phrase
    minutes: Phrase
    made: Phrase
    as_of: Phrase
    has_example: bool
    today: tuple[str, ...]
    instead: tuple[Instead, ...]
    who_may_act: tuple[str, ...]
    have_ready: tuple[str, ...]
    steps: tuple[StepOutline, ...]
    letters: tuple[LetterOutline, ...]
    cases: tuple[CaseLine, ...]
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class PlaybooksPage:
    """The rows, and the one that is open (None where there is no playbook at all)."""

    lines: tuple[PlaybookLine, ...]
    detail: PlaybookDetail | None


def load(playbooks: Mapping[str, Playbook], slug: str = "") -> PlaybooksPage:
    """Return the page with one playbook open; the first where ``slug`` names none. History stands last."""
    ordered = sorted(playbooks.values(), key=lambda entry: entry.status is Status.HISTORY)
    chosen = playbooks.get(slug) or next(iter(ordered), None)
    return PlaybooksPage(tuple(_line(entry) for entry in ordered), _detail(chosen) if chosen else None)


def _line(playbook: Playbook) -> PlaybookLine:
    hint = phrase(
        "{steps} steps, {letters} letters, {statements} statements. Facts checked on {day}. Sources: {as_of}.",
        steps=str(len(playbook.steps)),
        letters=str(len(playbook.letters)),
        statements=str(len(playbook.statements)),
        day=spell_date(playbook.checked_on),
        as_of=playbook.as_of.spell(),
    )
    status = STATUS[playbook.status]
    spoken = phrase("{title}. {status}. {hint}", title=playbook.title, status=status, hint=hint)
    return PlaybookLine(playbook.slug, playbook.title, hint, playbook.status, status, spoken)


def _detail(playbook: Playbook) -> PlaybookDetail:
    steps = tuple(
        StepOutline(number, step.title, step.what, tuple(task.title for task in step.tasks))
        for number, step in enumerate(playbook.steps, start=1)
    )
    return PlaybookDetail(
        slug=playbook.slug,
        title=playbook.title,
        summary=playbook.summary,
        status=playbook.status,
        status_words=STATUS[playbook.status],
        checked=phrase("Facts last checked on {day}.", day=spell_date(playbook.checked_on)),
        minutes=phrase(
            "About {minutes} minutes of your time. This is our own estimate.", minutes=str(playbook.minutes)
        ),
        made=phrase(
            "Version {version}, by {authors}. License: {licence}.",
            version=playbook.version,
            authors=playbook.authors,
            licence=playbook.licence,
        ),
        as_of=phrase("Sources: {as_of}.", as_of=playbook.as_of.spell()),
        has_example=bool(playbook.examples),
        today=playbook.today,
        instead=playbook.instead,
        who_may_act=playbook.who_may_act,
        have_ready=playbook.have_ready,
        steps=steps,
        letters=tuple(LetterOutline(letter.title, letter.purpose) for letter in playbook.letters),
        cases=case_lines(playbook),
        readings=playbook.readings,
    )
