"""The file of questions that lead to a playbook -> one value, with every fault of it at once."""

import typing
from collections.abc import Collection, Iterator
from pathlib import Path

from organizer.domain.choosing import MOST_QUESTIONS, Asking, Choosing, Way
from organizer.playbooks.names import Names, id_faults
from organizer.playbooks.problem import FileProblem, Place, quoted
from organizer.playbooks.schema import keys_of, read_keys
from organizer.playbooks.toml_file import read_toml

CHOOSING = "choosing.toml"
"""The name of the file. It lies beside the folders of the playbooks."""


def read_choosing(
    path: Path, playbooks: Collection[str] | None = None
) -> tuple[Choosing | None, tuple[FileProblem, ...]]:
    """Return the questions of a file, or None with every fault in it.

    ``playbooks`` are the names that an answer may lead to; without them no playbook can be called unknown.
    """
    found: list[FileProblem] = []
    place = Place(path.name, "", found)
    raw = read_toml(path, place)
    if raw is None:
        return None, tuple(found)
    values = read_keys(raw, keys_of(Choosing), place)
    choosing = Choosing(typing.cast("tuple[Asking, ...]", values["questions"]))
    known = frozenset(playbooks) if playbooks is not None else None
    faults = (fault for fault in _faults(choosing, path.name, known) if not _is_near(fault, found))
    problems = (*found, *faults)
    return (None if problems else choosing), problems


def _is_near(fault: FileProblem, found: list[FileProblem]) -> bool:
    return any(problem.is_near(fault.file, fault.path) for problem in found)


def _faults(choosing: Choosing, file: str, playbooks: frozenset[str] | None) -> Iterator[FileProblem]:
    questions = choosing.questions
    if not questions:
        yield FileProblem(file, "questions", "there is no question", "at least one [[questions]]")
        return
    yield from id_faults((entry.id for entry in questions), file, "questions")
    asked, books = Names("question", frozenset(entry.id for entry in questions)), Names("playbook", playbooks)
    for number, entry in enumerate(questions):
        path = f"questions[{number}]"
        if not entry.text:
            yield FileProblem(file, f"{path}.text", "the text is empty", "the question as it stands on screen")
        if not entry.ways:
            yield FileProblem(file, f"{path}.ways", "a dead end: there is nothing to answer", "[[questions.ways]]")
        for place, way in enumerate(entry.ways):
            yield from _way_faults(way, file, f"{path}.ways[{place}]", asked, books)
    yield from _graph_faults(choosing, file)


def _way_faults(way: Way, file: str, path: str, asked: Names, books: Names) -> Iterator[FileProblem]:
    if not way.words:
        yield FileProblem(file, f"{path}.words", "the text is empty", "the answer as it stands on screen")
    if way.question and way.playbook:
        yield FileProblem(file, path, "it leads to two things", "question or playbook, not both")
    elif way.question:
        yield from asked.faults(way.question, file, f"{path}.question")
    elif way.playbook:
        yield from books.faults(way.playbook, file, f"{path}.playbook")
        if not way.why:
            yield FileProblem(file, f"{path}.why", "the text is empty", "why it leads to that playbook")
    else:
        yield FileProblem(file, path, "a dead end: it leads nowhere", "question or playbook")


def _graph_faults(choosing: Choosing, file: str) -> Iterator[FileProblem]:
    """Report circles, questions that nothing leads to, and ways on which too much is asked."""
    reached: set[str] = set()
    circles: set[str] = set()
    yield from _follow(choosing, choosing.questions[0], (), file, reached=reached, circles=circles)
    for number, entry in enumerate(choosing.questions):
        if entry.id not in reached:
            wrong = f"nothing leads to {quoted(entry.id)}"
            yield FileProblem(file, f"questions[{number}].id", wrong, "an answer with it in question")


def _follow(
    choosing: Choosing, entry: Asking, before: tuple[str, ...], file: str, *, reached: set[str], circles: set[str]
) -> Iterator[FileProblem]:
    """Go every way from a question. ``reached`` and ``circles`` fill with what was met, so that it is told once."""
    reached.add(entry.id)
    asked, number = (*before, entry.id), choosing.questions.index(entry)
    if len(asked) > MOST_QUESTIONS:
        wrong = f"it is question {len(asked)} on the way {', '.join(asked)}"
        yield FileProblem(file, f"questions[{number}]", wrong, f"at most {MOST_QUESTIONS} questions on each way")
        return
    for place, way in enumerate(entry.ways):
        path = f"questions[{number}].ways[{place}].question"
        following = choosing.question(way.question)
        if following is None:
            continue
        if following.id not in asked:
            yield from _follow(choosing, following, asked, file, reached=reached, circles=circles)
        elif path not in circles:
            circles.add(path)
            wrong = f"a circle: {quoted(way.question)} was asked before"
            yield FileProblem(file, path, wrong, "a question that was not asked yet")
