"""One letter to many recipients: chosen offices, or the rows of a list. Composed first, all of them, then written."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from organizer.domain.letter import Letter, Paragraph
from organizer.domain.playbook import Playbook
from organizer.domain.problem import Problem
from organizer.exchange.csv_table import cell_fault
from organizer.exchange.file_problem import FileProblem
from organizer.exchange.recipients_csv import RecipientRow
from organizer.letters.expressions import Remembered, same_but_recipient
from organizer.letters.layout import layout
from organizer.papers.case import Case, Composed, Request
from organizer.papers.compose import compose

Progress = Callable[[int, int], bool]
"""Is told how many letters are done, of how many; returns False to stop."""
_DIGITS = 3  # of a number in a file name, at least


class Cancelled(Exception):  # noqa: N818 - it is what the user wanted, no error
    """The user stopped the batch. Nothing of it was written."""


@dataclass(frozen=True, slots=True)
class Job:
    """One letter of a batch: to an office, by its key in the directory, or to a row of a list.

    ``number`` counts the recipients from 1. It is in the id of the letter and so in the name of its file, which
    therefore names nobody (promises, "Privacy").
    """

    request: Request
    number: int
    office: str = ""
    row: RecipientRow | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A letter of a batch with what to know about it. ``pages`` is 0 where it cannot be written."""

    job: Job
    composed: Composed
    pages: int

    @property
    def id(self) -> str:
        """The id of the letter: ``notice-sib-007``."""
        return self.composed.request.id

    @property
    def to(self) -> str:
        """Who it goes to, in one line, as far as that is known."""
        whole = self.composed.addressee
        return ", ".join(filter(None, (whole.name, whole.agency or whole.unit))) if whole else ""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What stops it, and what to know about it."""
        return self.composed.problems

    @property
    def letter(self) -> Letter:
        """The letter; only an entry that is ready has one for certain."""
        assert self.composed.letter is not None  # noqa: S101 - ``ready`` is asked before
        return self.composed.letter


@dataclass(frozen=True, slots=True)
class Batch:
    """Every letter of a batch in order."""

    entries: tuple[Entry, ...]

    @property
    def ready(self) -> tuple[Entry, ...]:
        """Those that can be written."""
        return tuple(entry for entry in self.entries if entry.composed.is_ready)

    @property
    def refused(self) -> tuple[Entry, ...]:
        """Those that something stops."""
        return tuple(entry for entry in self.entries if not entry.composed.is_ready)


def unwatched(_done: int, _total: int) -> bool:
    """Go on: nobody watches the batch."""
    return True


def jobs_for_offices(request: Request, offices: Sequence[str]) -> tuple[Job, ...]:
    """Return one letter for each office, by the keys of the directory; each office once."""
    return tuple(Job(request, number, office=key) for number, key in enumerate(dict.fromkeys(offices), 1))


def jobs_for_rows(
    playbook: Playbook, requests: Sequence[Request], rows: Sequence[RecipientRow]
) -> tuple[tuple[Job, ...], tuple[FileProblem, ...]]:
    """Return for each row every letter that goes to its role, and a fault for each row to which none of them goes.

    A blank letter goes to anyone.
    """
    by_role: dict[str, list[Request]] = {}
    for request in requests:
        by_role.setdefault(role_of(playbook, request), []).append(request)
    by_role.pop("", None)
    known = ", ".join(sorted(by_role))
    anyone = playbook.blank.role.role if playbook.blank else ""
    to_anyone = by_role.pop(anyone, [])
    jobs: list[Job] = []
    problems: list[FileProblem] = []
    for number, row in enumerate(rows, 1):
        role = row.recipient.role
        fitting = (*by_role.get(role, ()), *to_anyone)
        jobs.extend(Job(request, number, row=row) for request in fitting)
        if not fitting:
            template = "None of the letters goes to the role {role}. Use one of: {known}."
            problems.append(cell_fault(row.line, "role_of_no_letter", "role", template, role=role, known=known))
    return tuple(jobs), tuple(problems)


def roles_of(playbook: Playbook) -> tuple[str, ...]:
    """Return the roles that a row of a list may name."""
    free = (playbook.blank.role,) if playbook.blank else ()
    return tuple(role.role for role in (*playbook.roles, *free))


def role_of(playbook: Playbook, request: Request) -> str:
    """Return the role that a letter goes to; empty for one that goes to nobody, or that the playbook lacks."""
    template = playbook.letter(request.template)
    return template.recipient if template else ""


def compose_batch(case: Case, jobs: Sequence[Job], today: date, progress: Progress = unwatched) -> Batch:
    """Return every letter with its problems. Nothing is written. Raises Cancelled.

    The case is read once: all letters of one request are of one campaign and one date, and only the recipient differs.
    """
    remembered: dict[str, Remembered] = {}
    texts: dict[str, tuple[Paragraph, ...]] = {}
    entries: list[Entry] = []
    digits = max(_DIGITS, len(str(max((job.number for job in jobs), default=0))))
    for done, job in enumerate(jobs):
        _tell(progress, done, len(jobs))
        with same_but_recipient(remembered.setdefault(job.request.id, {})):
            composed = compose(_case_of(case, job), _request_of(job, digits), today)
        entries.append(_entry(job, composed, texts))
    _tell(progress, len(jobs), len(jobs))
    return Batch(tuple(entries))


def watched(entries: Sequence[Entry], progress: Progress) -> Iterator[Entry]:
    """Give the entries one by one and tell how many are done. Raises Cancelled."""
    for done, entry in enumerate(entries):
        _tell(progress, done, len(entries))
        yield entry
    _tell(progress, len(entries), len(entries))


def _tell(progress: Progress, done: int, total: int) -> None:
    if not progress(done, total):
        raise Cancelled


def _entry(job: Job, composed: Composed, texts: dict[str, tuple[Paragraph, ...]]) -> Entry:
    """Return the entry. Letters with the same text share it in memory: there may be thousands."""
    letter = composed.letter
    if letter is None or not composed.is_ready:
        return Entry(job, composed._replace(letter=None), 0)
    text = texts.setdefault(job.request.id, letter.paragraphs)
    pages = len(layout(letter).pages)
    if text == letter.paragraphs:
        composed = composed._replace(letter=replace(letter, paragraphs=text))
    return Entry(job, composed, pages)


def _request_of(job: Job, digits: int) -> Request:
    """Return the request of one letter: an id of its own, and a number that answers can name.

    An article number is on one envelope, and on no other.
    """
    number = f"{job.number:0{digits}d}"
    options = job.request.options
    own = f"{options.number}-{number}" if options.number else ""
    return replace(
        job.request,
        id=f"{job.request.id}-{number}",
        office=job.office,
        options=replace(options, number=own, article=""),
    )


def _case_of(case: Case, job: Job) -> Case:
    """Return the case with the recipient of one letter.

    The campaign's own entry completes the one office that the letter usually goes to, and no other. A row stands
    for itself: no office of the directory completes it.
    """
    campaign, role = case.campaign, case.playbook.role(role_of(case.playbook, job.request))
    if role is None:
        return case
    others = tuple(entry for entry in campaign.recipients if entry.role != role.role)
    if job.row is not None:
        own = replace(job.row.recipient, role=role.role)
        if role.by_state and not own.name:
            # Many offices have this role, and the playbook names whoever heads one: "Bureau Chief".
            own = replace(own, name=None)
        return Case(case.playbook, replace(campaign, recipients=(*others, own)), ())
    state = campaign.jurisdiction.state if role.by_state else ""
    of_role = (office for office in case.directory if office.role == role.role and state in ("", office.state))
    usual = next(of_role, None)
    if usual is not None and usual.key == job.office:
        return case
    return replace(case, campaign=replace(campaign, recipients=others))
