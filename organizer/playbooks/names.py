"""The ids of a playbook, and the faults of a name that should be one of them."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from organizer.domain.dates import ApproximateDate
from organizer.domain.fields import BY_NAME, RECIPIENT_KEYS
from organizer.domain.playbook import Playbook
from organizer.domain.statement import Verified
from organizer.playbooks.problem import FileProblem, quoted
from organizer.playbooks.reader import CASES, PLAYBOOK, STATEMENTS, Draft
from organizer.playbooks.schema import closest

LETTER_FIELDS = frozenset(
    [
        *BY_NAME,
        *(f"recipient.{key}" for key in RECIPIENT_KEYS if key != "role"),
        "letter.text",
        "letter.follows",
        "fact",
    ]
)
"""What a letter may need or a rule may point at: a field of the campaign, of its recipient, its facts or its text."""

_SHOWN = 8
_ID = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*")
_BANNED = re.compile(
    r"immigration[\W_]*status|nationality|citizenship|\ba[\W_]?number\b|\balien[\W_]*(number|registration)"
    r"|social[\W_]*security|\bssn\b|\bdate[\W_]*of[\W_]*birth\b|\bbirth[\W_]*(date|day)\b|\bdob\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Names:
    """The ids of one sort of thing. ``words`` is None where some cannot be read: then no name can be called unknown."""

    sort: str
    words: frozenset[str] | None

    def faults(self, name: str, file: str, path: str) -> Iterator[FileProblem]:
        """Report a name that nothing bears."""
        if self.words is not None and name not in self.words:
            yield FileProblem(file, path, f"there is no {self.sort} {quoted(name)}", self._expected(name))

    def _expected(self, name: str) -> str:
        meant, words = closest(name, self.words or ()), sorted(self.words or ())
        if meant or not words:
            return quoted(meant) if meant else f"an id, but the playbook has no {self.sort}"
        more = ", ..." if len(words) > _SHOWN else ""
        return f"one of {', '.join(map(quoted, words[:_SHOWN]))}{more}"

    def all_faults(self, names: Iterable[str], file: str, path: str) -> Iterator[FileProblem]:
        """Report each name of a list that nothing bears."""
        for index, name in enumerate(names):
            yield from self.faults(name, file, f"{path}[{index}]")


@dataclass(frozen=True, slots=True)
class Index:
    """All ids of a playbook. ``unverified``: statements that exist and may support nothing.

    ``playbooks`` are those that a gate or an outcome can lead to.
    """

    statements: Names
    letters: Names
    roles: Names
    windows: Names
    cases: Names
    outcomes: Names
    playbooks: Names
    fields: Names
    letter_fields: Names
    unverified: frozenset[str]

    @classmethod
    def of(cls, draft: Draft, playbooks: Collection[str] | None = None) -> "Index":
        """Collect the ids of a playbook. Without the names of all playbooks none can be called unknown."""
        book = draft.playbook

        asked = [question.field.name for question in book.questions]

        def names(sort: str, file: str, path: str, ids: Iterable[str]) -> Names:
            words = frozenset(ids)
            is_known = file not in draft.unread and "" not in words and _is_list(draft, file, path)
            return Names(sort, words if is_known else None)

        return cls(
            names("statement", STATEMENTS, "statements", (entry.id for entry in book.statements)),
            names("letter", "", "", (entry.id for entry in book.letters)),
            names("role", PLAYBOOK, "roles", (entry.role for entry in book.roles)),
            names("window", PLAYBOOK, "windows", (entry.id for entry in book.windows)),
            names("case", CASES, "cases", (entry.id for entry in book.cases)),
            names("outcome", PLAYBOOK, "outcomes", (entry.code for entry in book.outcomes)),
            Names("playbook", None if playbooks is None else frozenset(playbooks)),
            names("field", PLAYBOOK, "questions", (*BY_NAME, *asked)),
            names("field", PLAYBOOK, "questions", (*LETTER_FIELDS, *asked)),
            frozenset(entry.id for entry in book.statements if entry.verified is Verified.UNVERIFIED),
        )

    def source_faults(self, names: Iterable[str], file: str, path: str) -> Iterator[FileProblem]:
        """Report each source that is no statement, or one that nobody has verified."""
        for index, name in enumerate(names):
            yield from self.source_fault(name, file, f"{path}[{index}]")

    def source_fault(self, name: str, file: str, path: str) -> Iterator[FileProblem]:
        """Report a source that is no statement, or one that nobody has verified."""
        yield from self.statements.faults(name, file, path)
        if name in self.unverified:
            yield FileProblem(file, path, f"the statement {quoted(name)} is unverified", "a verified statement")


def _is_list(draft: Draft, file: str, path: str) -> bool:
    return not any(problem.file == file and problem.path == path for problem in draft.problems)


def id_faults(ids: Iterable[str], file: str, path: str, key: str = "id") -> Iterator[FileProblem]:
    """Report each id that is used twice or is written in other characters than ids are."""
    seen: dict[str, int] = {}
    for index, name in enumerate(ids):
        place = f"{path}[{index}].{key}"
        yield from form_faults(name, file, place)
        if name and name in seen:
            first = f"{path}[{seen[name]}]"
            yield FileProblem(file, place, f"{quoted(name)} is also the {key} of {first}", f"each {key} once")
        seen.setdefault(name, index)


def lead_faults(slugs: Iterable[str], book: Playbook, index: Index, path: str) -> Iterator[FileProblem]:
    """Report each playbook that is none, the playbook itself, and one that is named twice."""
    seen: set[str] = set()
    for number, slug in enumerate(slugs):
        place = f"{path}[{number}]"
        if slug == book.slug:
            yield FileProblem(PLAYBOOK, place, f"{quoted(slug)} is this playbook", "another playbook")
        elif slug in seen:
            yield FileProblem(PLAYBOOK, place, f"{quoted(slug)} is named twice", "each playbook once")
        else:
            yield from index.playbooks.faults(slug, PLAYBOOK, place)
        seen.add(slug)


def look_faults(checked: date, as_of: ApproximateDate, file: str, path: str) -> Iterator[FileProblem]:
    """Report sources that are newer than the last look at them; ``path`` is the place of ``as_of``."""
    if as_of.earliest and as_of.earliest > checked > date.min:  # the least date stands for one that cannot be read
        wrong = f"the sources are newer than the look at them on {checked}"
        yield FileProblem(file, path, wrong, "the time that the newest source is from")


def form_faults(name: str, file: str, path: str) -> Iterator[FileProblem]:
    """Report an id that is written in other characters than ids are."""
    if not _ID.fullmatch(name):
        yield FileProblem(file, path, f"{quoted(name)} cannot be an id", "small letters, digits, - and _")


def banned_faults(text: str, file: str, path: str) -> Iterator[FileProblem]:
    """Report a question about what the program never stores. Source: promises, "Privacy"."""
    if found := _BANNED.search(text):
        yield FileProblem(file, path, f"it asks for {quoted(found[0])}", "no question about a person's status or birth")
