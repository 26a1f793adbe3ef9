"""``letters`` and ``check``: the same rules and the same press as the window."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from organizer.commands.choice import Choice, choose
from organizer.commands.exit_codes import DONE, FOUND, tell, visible
from organizer.commands.files import write_all
from organizer.domain.errors import Refused
from organizer.domain.letter import Letter
from organizer.domain.problem import Problem, errors_of
from organizer.papers.case import Composed, Request, requests_for
from organizer.papers.check import check_case
from organizer.papers.compose import compose
from organizer.papers.press import Paper, press

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A letter that can be written: where to, its value, its PDF, and what to know about it."""

    id: str
    path: Path
    letter: Letter
    paper: Paper
    warnings: tuple[Problem, ...]


def write_letters(given: argparse.Namespace, clock: Clock) -> int:
    """Write the PDFs and return 0 when at least one was written, 1 when none was.

    With ``--letter`` all the named ones are written or none.
    """
    choice = choose(given, clock)
    folder = Path(given.out)
    today = clock().date()
    wanted = _wanted(choice, given.letter)
    if given.date:
        wanted = [replace(request, date=given.date) for request in wanted]
    composed = [compose(choice.case, request, today) for request in wanted]
    refused = [entry for entry in composed if not entry.is_ready]
    ready = [] if given.letter and refused else [entry for entry in composed if entry.is_ready]
    sheets = [_sheet(entry, folder) for entry in ready]
    if sheets:
        write_all(_contents(sheets, given.merge))
    _report(sheets, refused, as_json=given.json)
    return DONE if sheets else FOUND


def check(given: argparse.Namespace, clock: Clock) -> int:
    """Print every problem and return 1 when one of them is an error."""
    choice = choose(given, clock)
    problems = check_case(choice.case, choice.requests, clock().date())
    if given.json:
        _print_json({"problems": [problem.as_dict() for problem in problems]})
    else:
        for problem in problems:
            place = ", ".join(part for part in (problem.letter, problem.field) if part)
            _print(f"{problem.severity.value}: {place}: {problem.sentence}")
        if not problems:
            _print("No problems.")
    return FOUND if errors_of(problems) else DONE


def _wanted(choice: Choice, ids: Sequence[str] | None) -> list[Request]:
    """Return the letters that were asked for, each once. One that a store has not begun yet is made anew."""
    if not ids:
        return list(choice.requests)
    known = {request.id: request for request in (*requests_for(choice.case.playbook), *choice.requests)}
    for wanted in ids:
        if wanted not in known:
            raise Refused(f"There is no letter {wanted}. Choose one of: {', '.join(known)}.")
    return [known[wanted] for wanted in dict.fromkeys(ids)]


def _sheet(entry: Composed, folder: Path) -> _Sheet:
    assert entry.letter is not None  # noqa: S101 - the ones without a letter were set aside
    name = entry.request.id
    return _Sheet(name, folder / f"{name}.pdf", entry.letter, press([entry.letter]), entry.problems)


def _contents(sheets: Sequence[_Sheet], merged: str | None) -> dict[Path, bytes]:
    contents = {sheet.path: sheet.paper.data for sheet in sheets}
    if merged is None:
        return contents
    if Path(merged).absolute() in {path.absolute() for path in contents}:
        raise Refused(f"{merged} is also the file of one letter. Choose another name for --merge.")
    return {**contents, Path(merged): press([sheet.letter for sheet in sheets]).data}


def _report(sheets: Sequence[_Sheet], refused: Sequence[Composed], *, as_json: bool) -> None:
    if as_json:
        written = [
            {
                "id": sheet.id,
                "path": str(sheet.path),
                "pages": sheet.paper.pages,
                "sha256": sheet.paper.sha256,
                "warnings": [problem.as_dict() for problem in sheet.warnings],
            }
            for sheet in sheets
        ]
        left = [
            {"id": entry.request.id, "problems": [problem.as_dict() for problem in entry.problems]} for entry in refused
        ]
        _print_json({"letters": written, "refused": left})
    else:
        for sheet in sheets:
            _print(f"{sheet.id}\t{sheet.path}\t{sheet.paper.pages}\t{sheet.paper.sha256}")
            for problem in sheet.warnings:
                tell(f"warning: {sheet.id}: {problem.sentence}")
    for entry in refused:
        for problem in entry.errors:
            tell(f"{entry.request.id} was not written: {problem.sentence}")


def _print(line: str) -> None:
    sys.stdout.write(f"{visible(line)}\n")


def _print_json(document: object) -> None:
    sys.stdout.write(f"{json.dumps(document, indent=2)}\n")
