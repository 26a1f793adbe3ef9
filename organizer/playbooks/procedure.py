"""Faults of the procedure: steps, tasks, branches, roles, windows, outcomes, cases, and what history must say."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from organizer.domain.campaign import Activation
from organizer.domain.case_study import CaseEvent, CaseStudy
from organizer.domain.dates import ApproximateDate
from organizer.domain.playbook import PROVED, Playbook, Status, Step, Task, TaskKind
from organizer.domain.statement import Verified
from organizer.playbooks.asking import asking_faults
from organizer.playbooks.dates import date_faults
from organizer.playbooks.names import Index, Names, banned_faults, form_faults, id_faults, lead_faults, look_faults
from organizer.playbooks.problem import FileProblem, quoted
from organizer.playbooks.reader import CASES, PLAYBOOK, Draft

_ABOUT_A_LETTER = frozenset({TaskKind.LETTER, TaskKind.SIGNED, TaskKind.MAILED, TaskKind.DELIVERED, TaskKind.ANSWERED})
_NEEDS_ADDRESSEE = _ABOUT_A_LETTER - {TaskKind.LETTER, TaskKind.SIGNED}


def procedure_faults(draft: Draft, index: Index) -> Iterator[FileProblem]:
    """Report what is wrong in playbook.toml and cases.toml."""
    if PLAYBOOK not in draft.unread:
        yield from _head_faults(draft.playbook)
        yield from _step_faults(draft, index)
        yield from _branch_faults(draft.playbook, index)
        yield from _window_faults(draft)
        yield from id_faults((entry.role for entry in draft.playbook.roles), PLAYBOOK, "roles", "role")
        yield from _outcome_faults(draft.playbook, index)
        yield from date_faults(draft.playbook, index)
        yield from asking_faults(draft.playbook, index)
    yield from _case_faults(draft.playbook, index)


def _head_faults(book: Playbook) -> Iterator[FileProblem]:
    yield from form_faults(book.slug, "the folder", "")
    for key in ("title", "aim", "version", "summary", "authors", "licence"):
        yield from _empty(getattr(book, key), key)
    if book.minutes < 1:
        yield FileProblem(PLAYBOOK, "minutes", "the estimate is less than 1", "a number of minutes")
    if not book.steps:
        yield FileProblem(PLAYBOOK, "steps", "there is no step", "at least one")
    if book.status is Status.HISTORY:
        for key, what in (("today", "what is different today"), ("instead", "what people do in its place")):
            if not getattr(book, key):
                yield FileProblem(PLAYBOOK, key, "a playbook of history does not say this", what)
    yield from look_faults(book.checked_on, book.as_of, PLAYBOOK, "as_of")
    for number, entry in enumerate(book.instead):
        yield from look_faults(entry.checked, entry.as_of, PLAYBOOK, f"instead[{number}].as_of")
        for key in ("title", "text", "source"):
            yield from _empty(getattr(entry, key), f"instead[{number}].{key}")


def _empty(text: str, path: str) -> Iterator[FileProblem]:
    if not text:
        yield FileProblem(PLAYBOOK, path, "the text is empty", "some words")


def _step_faults(draft: Draft, index: Index) -> Iterator[FileProblem]:
    book = draft.playbook
    steps = [step.id for step in book.steps]
    tasks = [task.id for step in book.steps for task in step.tasks]
    before: list[str] = []
    yield from id_faults(steps, PLAYBOOK, "steps")
    for number, step in enumerate(book.steps):
        path = f"steps[{number}]"
        yield from _empty(step.title, f"{path}.title")
        yield from _need_faults("step", step.needs, (step.id, steps, steps[:number]), path)
        yield from _support_faults(step, index, path)
        yield from _notice_faults(draft, step, index, path)
        for place, task in enumerate(step.tasks):
            inside = f"{path}.tasks[{place}]"
            yield from form_faults(task.id, PLAYBOOK, f"{inside}.id")
            if task.id and task.id in before:
                wrong = f"{quoted(task.id)} is the id of two tasks"
                yield FileProblem(PLAYBOOK, f"{inside}.id", wrong, "an id that no other task of the playbook has")
            yield from _need_faults("task", task.needs, (task.id, tasks, before), inside)
            yield from _task_faults(draft, task, index, inside)
            yield from _wait_faults(task, tasks, inside)
            yield from _settled_faults(task, index, inside)
            before.append(task.id)


def _support_faults(step: Step, index: Index, path: str) -> Iterator[FileProblem]:
    yield from index.source_faults(step.sources, PLAYBOOK, f"{path}.sources")
    yield from index.source_faults(step.contradicted_by, PLAYBOOK, f"{path}.contradicted_by")
    if not step.sources and not step.not_documented:
        expected = "ids of statements, or in not_documented what no document says"
        yield FileProblem(PLAYBOOK, f"{path}.sources", "the step rests on nothing", expected)
    if not step.tasks:
        yield FileProblem(PLAYBOOK, f"{path}.tasks", "the step has no task", "at least one")


def _need_faults(
    sort: str, needs: Sequence[str], known: tuple[str, Sequence[str], Sequence[str]], path: str
) -> Iterator[FileProblem]:
    """Report needs of what does not exist or does not stand before. Then no circle of needs is possible either."""
    own, everything, before = known
    names = Names(sort, None if "" in everything else frozenset(everything))
    for number, need in enumerate(needs):
        place = f"{path}.needs[{number}]"
        yield from names.faults(need, PLAYBOOK, place)
        if need in everything and need not in before:
            wrong = f"{quoted(need)} needs itself" if need == own else f"{quoted(need)} comes later"
            yield FileProblem(PLAYBOOK, place, wrong, f"a {sort} that stands before this one")


def _wait_faults(task: Task, tasks: Sequence[str], path: str) -> Iterator[FileProblem]:
    """Report a wait that nothing ends."""
    names = Names("task", None if "" in tasks else frozenset(tasks))
    yield from names.all_faults(task.until, PLAYBOOK, f"{path}.until")
    if task.awaits and not task.until:
        yield FileProblem(PLAYBOOK, f"{path}.until", "nothing ends the wait", "ids of tasks")


def _settled_faults(task: Task, index: Index, path: str) -> Iterator[FileProblem]:
    """Report a task that is not needed for no reason, and one that only the record of its letter can end."""
    yield from index.fields.all_faults(task.settled_by, PLAYBOOK, f"{path}.settled_by")
    if bool(task.settled_by) != bool(task.settled_text):
        missing, expected = ("settled_text", "the reason") if task.settled_by else ("settled_by", "fields")
        yield FileProblem(PLAYBOOK, f"{path}.{missing}", "this goes with the other key of a settled task", expected)
    if task.settled_by and task.kind in PROVED:
        wrong = f"a task of kind {task.kind} is done only by the record of its letter"
        yield FileProblem(PLAYBOOK, f"{path}.settled_by", wrong, "no such key")


def _notice_faults(draft: Draft, step: Step, index: Index, path: str) -> Iterator[FileProblem]:
    """Report notices that are no letters, go to nobody, or are named twice."""
    yield from index.letters.all_faults(step.notices, PLAYBOOK, f"{path}.notices")
    for number, name in enumerate(step.notices):
        place = f"{path}.notices[{number}]"
        yield from _addressee_faults(draft, name, place)
        if name in step.notices[:number]:
            yield FileProblem(PLAYBOOK, place, f"{quoted(name)} is named twice", "each letter once")


def _addressee_faults(draft: Draft, name: str, place: str) -> Iterator[FileProblem]:
    file, letter = f"letters/{name}.toml", draft.playbook.letter(name)
    if file in draft.unread or not draft.is_sound(file, "recipient"):
        return
    if letter and not letter.recipient and not letter.follows:
        yield FileProblem(PLAYBOOK, place, f"{quoted(name)} goes to nobody", "a letter with a recipient")


def _task_faults(draft: Draft, task: Task, index: Index, path: str) -> Iterator[FileProblem]:
    yield from _empty(task.title, f"{path}.title")
    yield from index.fields.all_faults(task.asks, PLAYBOOK, f"{path}.asks")
    yield from index.fields.all_faults(task.offers, PLAYBOOK, f"{path}.offers")
    yield from index.source_faults(task.sources, PLAYBOOK, f"{path}.sources")
    yield from banned_faults(task.id, PLAYBOOK, f"{path}.id")
    if task.kind is TaskKind.ANSWER:
        yield from banned_faults(task.title, PLAYBOOK, f"{path}.title")
        if not task.asks:
            yield FileProblem(PLAYBOOK, f"{path}.asks", "a task of kind answer asks for nothing", "at least one field")
    if task.kind is TaskKind.OUTCOME and not any(
        not entry.pivot and not entry.is_open for entry in draft.playbook.outcomes
    ):
        wrong = "a task of kind outcome has no outcome to choose"
        yield FileProblem(PLAYBOOK, f"{path}.kind", wrong, "[[outcomes]] in which a campaign can end")
    if task.letter:
        yield from index.letters.faults(task.letter, PLAYBOOK, f"{path}.letter")
        if task.kind in _NEEDS_ADDRESSEE:
            yield from _addressee_faults(draft, task.letter, f"{path}.letter")
    elif task.kind in _ABOUT_A_LETTER:
        yield FileProblem(PLAYBOOK, f"{path}.letter", f"a task of kind {task.kind} names none", "the id of a letter")


def _outcome_faults(book: Playbook, index: Index) -> Iterator[FileProblem]:
    codes = [entry.code for entry in book.outcomes]
    by_id = {case.id: case for case in book.cases if case.outcome in codes}
    yield from id_faults((entry.code for entry in book.outcomes), PLAYBOOK, "outcomes", "code")
    for number, outcome in enumerate(book.outcomes):
        path = f"outcomes[{number}]"
        for place, text in enumerate(outcome.next):
            yield from _empty(text, f"{path}.next[{place}]")
        yield from index.cases.all_faults(outcome.cases, PLAYBOOK, f"{path}.cases")
        yield from lead_faults(outcome.leads_to, book, index, f"{path}.leads_to")
        for place, name in enumerate(outcome.cases):
            case = by_id.get(name)
            if case and outcome.code not in (case.outcome, case.pivot):
                wrong = f"{quoted(name)} did not end so"
                yield FileProblem(PLAYBOOK, f"{path}.cases[{place}]", wrong, f"a case of {quoted(outcome.code)}")
        if outcome.pivot and outcome.is_open:
            wrong = "a campaign that goes on has no second outcome"
            yield FileProblem(PLAYBOOK, f"{path}.is_open", wrong, "pivot or is_open, not both")


def _branch_faults(book: Playbook, index: Index) -> Iterator[FileProblem]:
    words = [word.value for word in Activation]
    given = [branch.activation for branch in book.branches]
    yield from id_faults(given, PLAYBOOK, "branches", "activation")
    for number, branch in enumerate(book.branches):
        path = f"branches[{number}]"
        yield from Names("activation", frozenset(words)).faults(branch.activation, PLAYBOOK, f"{path}.activation")
        yield from index.source_faults(branch.sources, PLAYBOOK, f"{path}.sources")
        yield from index.cases.all_faults(branch.cases, PLAYBOOK, f"{path}.cases")
        if branch.documented and not branch.sources:
            wrong = "the branch counts as documented and has no source"
            yield FileProblem(PLAYBOOK, f"{path}.sources", wrong, "ids of statements, or documented = false")
    missing = [word for word in words if word not in given]
    if given and missing and set(given) <= set(words):
        wrong = f"there is no branch for {', '.join(map(quoted, missing))}"
        yield FileProblem(PLAYBOOK, "branches", wrong, "one for each answer about activation, or none at all")


def _window_faults(draft: Draft) -> Iterator[FileProblem]:
    windows = draft.playbook.windows
    yield from id_faults((window.id for window in windows), PLAYBOOK, "windows")
    if not windows or not draft.is_sound(PLAYBOOK, "windows"):
        return
    if windows[0].first is not None:
        yield FileProblem(
            PLAYBOOK, "windows[0].first", "the first window has a first day", "no such key: an open start"
        )
    if windows[-1].last is not None:
        path = f"windows[{len(windows) - 1}].last"
        yield FileProblem(PLAYBOOK, path, "the last window has a last day", "no such key: an open end")
    for number, window in enumerate(windows):
        if window.first and window.last and window.last < window.first:
            path = f"windows[{number}].last"
            yield FileProblem(PLAYBOOK, path, "the window ends before it begins", f"{window.first} or later")
    for number, (before, after) in enumerate(pairwise(windows), start=1):
        if before.last is None:
            wrong, expected = "a window in the middle has no last day", "the day before the next window"
            yield FileProblem(PLAYBOOK, f"windows[{number - 1}].last", wrong, expected)
        elif after.first is None or after.first.toordinal() != before.last.toordinal() + 1:
            wrong = f"the window does not begin where {quoted(before.id)} ends"
            yield FileProblem(PLAYBOOK, f"windows[{number}].first", wrong, f"the day after {before.last}")


def _case_faults(book: Playbook, index: Index) -> Iterator[FileProblem]:
    yield from id_faults((case.id for case in book.cases), CASES, "cases")
    for number, case in enumerate(book.cases):
        path = f"cases[{number}]"
        yield from _ending_faults(book, case, index, path)
        if not case.sources:
            yield FileProblem(CASES, f"{path}.sources", "the case names no source", "where its record was read")
        for place, event in enumerate(case.events):
            yield from _event_faults(event, f"{path}.events[{place}]")


def _ending_faults(book: Playbook, case: CaseStudy, index: Index, path: str) -> Iterator[FileProblem]:
    """Report an outcome that is none, and a first one in the place of a second or the other way round."""
    pivots = {entry.code: entry.pivot for entry in book.outcomes}
    yield from index.outcomes.faults(case.outcome, CASES, f"{path}.outcome")
    if pivots.get(case.outcome):
        wrong = f"{quoted(case.outcome)} is a second outcome"
        yield FileProblem(CASES, f"{path}.outcome", wrong, "it in pivot, and the first one here")
    if case.pivot:
        yield from index.outcomes.faults(case.pivot, CASES, f"{path}.pivot")
        if not pivots.get(case.pivot, True):
            wrong = f"{quoted(case.pivot)} is no second outcome"
            yield FileProblem(CASES, f"{path}.pivot", wrong, "an outcome with pivot = true")


def _event_faults(event: CaseEvent, path: str) -> Iterator[FileProblem]:
    words = [word.value for word in Verified if word is not Verified.UNVERIFIED]
    if event.verified not in words:
        wrong = f"the act is marked {quoted(event.verified)}"
        yield FileProblem(CASES, f"{path}.verified", wrong, f"one of {', '.join(map(quoted, words))}")
    try:
        ApproximateDate.parse(event.date)
    except ValueError:
        expected = 'a date such as "2010-09-07", "2010-09", "2009" or "2010-06/2010-08"'
        yield FileProblem(CASES, f"{path}.date", f"there is no date {quoted(event.date)}", expected)
