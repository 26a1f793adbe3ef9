"""Faults of the dates: what they count from, how far, what ends them, and whether they say where they come from."""

from collections.abc import Iterator

from organizer.domain.deadline import DateRule, Start, Unit
from organizer.domain.fields import FieldKind
from organizer.domain.playbook import Playbook
from organizer.playbooks.names import Index, Names, id_faults
from organizer.playbooks.problem import FileProblem, quoted
from organizer.playbooks.reader import PLAYBOOK

ANSWERED = "answered"
"""The word in ``ends`` for an answer to the letter."""

_LONGEST = 3650
_UNKNOWN = "unknown"  # the choice of who does not know
_OWN = "own-"  # how the names of dates begin that a group makes by hand


def date_faults(book: Playbook, index: Index) -> Iterator[FileProblem]:
    """Report what is wrong in the rules of ``[[dates]]``."""
    tasks = [task.id for step in book.steps for task in step.tasks]
    ends = Names("task", None if "" in tasks else frozenset(tasks))
    yield from id_faults((rule.id for rule in book.dates), PLAYBOOK, "dates")
    for number, rule in enumerate(book.dates):
        path = f"dates[{number}]"
        yield from _count_faults(rule, path)
        yield from _terms_faults(book, rule, index, path)
        yield from _start_faults(rule, index, path)
        yield from _ground_faults(rule, index, path)
        for place, end in enumerate(rule.ends):
            if end != ANSWERED:
                yield from ends.faults(end, PLAYBOOK, f"{path}.ends[{place}]")
            elif not rule.letter:
                wrong = "no answer can end it: it counts from no letter"
                yield FileProblem(PLAYBOOK, f"{path}.ends[{place}]", wrong, "ids of tasks")
        yield from _follow_up_faults(book, rule, index, path)


def _terms_faults(book: Playbook, rule: DateRule, index: Index, path: str) -> Iterator[FileProblem]:
    """Report a field that cannot give a number, a unit or a start: no date would ever be made."""
    words = {"count_from": None, "unit_from": [*Unit], "start_from": [start for start in Start if start != Start.DAY]}
    for key, known in words.items():
        name = getattr(rule, key)
        if not name:
            continue
        yield from index.fields.faults(name, PLAYBOOK, f"{path}.{key}")
        field = book.field(name)
        if field and known is None and field.kind is not FieldKind.NUMBER:
            yield FileProblem(PLAYBOOK, f"{path}.{key}", f"{quoted(name)} is no number", "a question of kind number")
        for code in dict(field.choices) if field and known else ():
            if code not in (*(known or ()), _UNKNOWN):
                expected = f"choices with the codes {', '.join(known or ())}"
                yield FileProblem(PLAYBOOK, f"{path}.{key}", f"{quoted(name)} has the choice {quoted(code)}", expected)
        if field and known and not field.choices:
            yield FileProblem(PLAYBOOK, f"{path}.{key}", f"{quoted(name)} has no choices", "a question of kind choice")


def _count_faults(rule: DateRule, path: str) -> Iterator[FileProblem]:
    if not rule.title:
        yield FileProblem(PLAYBOOK, f"{path}.title", "the text is empty", "what to do on the day")
    if rule.id.startswith(_OWN):
        wrong = f"{quoted(rule.id)} begins as the dates that a group makes"
        yield FileProblem(PLAYBOOK, f"{path}.id", wrong, f"an id that does not begin with {_OWN}")
    if not 0 < rule.count <= _LONGEST and not rule.count_from:
        wrong = "the count is less than 1" if rule.count < 1 else "the count is of more than ten years"
        yield FileProblem(PLAYBOOK, f"{path}.count", wrong, "a number of days or months")


def _start_faults(rule: DateRule, index: Index, path: str) -> Iterator[FileProblem]:
    if rule.start is Start.DAY:
        wrong = "only a date that a group makes by hand begins on a fixed day"
        yield FileProblem(PLAYBOOK, f"{path}.start", wrong, '"mailed", "delivered", "received" or "decided"')
    elif rule.start is Start.DECIDED:
        if rule.letter:
            wrong = "a decision is no event of a letter"
            yield FileProblem(PLAYBOOK, f"{path}.letter", wrong, "no such key, or another start")
    elif rule.letter:
        yield from index.letters.faults(rule.letter, PLAYBOOK, f"{path}.letter")
    else:
        wrong = f"nothing says which letter is {rule.start}"
        yield FileProblem(PLAYBOOK, f"{path}.letter", wrong, "the id of a letter")


def _ground_faults(rule: DateRule, index: Index, path: str) -> Iterator[FileProblem]:
    """Report a limit without a document, and a choice of our own that does not say so."""
    yield from index.source_faults(rule.sources, PLAYBOOK, f"{path}.sources")
    if rule.documented and not rule.sources:
        wrong = "the date counts as documented and has no source"
        yield FileProblem(PLAYBOOK, f"{path}.sources", wrong, "ids of statements, or documented = false")
    if not rule.documented and not rule.reason:
        wrong = "no document gives this date, and nothing says why it is so"
        yield FileProblem(PLAYBOOK, f"{path}.reason", wrong, "why this many days, or documented = true with sources")


def _follow_up_faults(book: Playbook, rule: DateRule, index: Index, path: str) -> Iterator[FileProblem]:
    if not rule.follow_up:
        return
    place = f"{path}.follow_up"
    yield from index.letters.faults(rule.follow_up, PLAYBOOK, place)
    letter = book.letter(rule.follow_up)
    if letter and letter.follows and rule.letter not in letter.follows:
        wrong = f"{quoted(rule.follow_up)} does not follow {quoted(rule.letter)}"
        yield FileProblem(PLAYBOOK, place, wrong, f"one of the letters that follow {quoted(rule.letter)}")
