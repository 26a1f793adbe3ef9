"""What a command tells of the letters it wrote and of those it did not: lines, or one JSON document (contract)."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType

from organizer.commands.exit_codes import tell, visible
from organizer.domain.problem import Problem, errors_of
from organizer.exchange.file_problem import FileProblem
from organizer.papers.written import Written

_NOWHERE: Mapping[str, str] = MappingProxyType({})
Refused = tuple[str, tuple[Problem, ...]]
"""The id of a letter that was not written, with its problems."""


def report(
    written: Sequence[Written], refused: Sequence[Refused], *, as_json: bool, places: Mapping[str, str] = _NOWHERE
) -> None:
    """Print each letter that was written; name each one that was not on standard error, with its reason.

    ``places`` says of a letter's id where in a list its recipient stands: ``line 5 of FILE``.
    """
    if as_json:
        print_json({"letters": [_entry(letter) for letter in written], "refused": [_refusal(one) for one in refused]})
    else:
        for letter in written:
            print_line(f"{letter.id}\t{letter.path}\t{letter.pages}\t{letter.sha256}")
            for problem in letter.warnings:
                tell(f"warning: {letter.id}: {problem.sentence}")
    for name, problems in refused:
        for problem in errors_of(problems):
            place = f" ({places[name]})" if name in places else ""
            tell(f"{name}{place} was not written: {problem.sentence}")


def report_faults(file: str, faults: Iterable[FileProblem], *, as_json: bool) -> None:
    """Print why no row of a list was taken: each fault with its line and its column."""
    by_line = groupby(sorted(faults, key=_line), key=_line)
    rows = [(line, [(fault.sentence, fault.problem) for fault in group]) for line, group in by_line]
    if as_json:
        refused = [
            {
                "id": f"{file}, line {line}",
                "problems": [{**problem.as_dict(), "sentence": sentence} for sentence, problem in group],
            }
            for line, group in rows
        ]
        print_json({"letters": [], "refused": refused})
    for _, group in rows:
        for sentence, _ in group:
            tell(f"{file}, {sentence}")


def print_line(line: str) -> None:
    """Print a line in which nothing can steer a terminal."""
    sys.stdout.write(f"{visible(line)}\n")


def print_json(document: object) -> None:
    """Print the one JSON document of a command."""
    sys.stdout.write(f"{json.dumps(document, indent=2)}\n")


def _entry(letter: Written) -> dict[str, object]:
    return {
        "id": letter.id,
        "path": str(letter.path),
        "pages": letter.pages,
        "sha256": letter.sha256,
        "warnings": [problem.as_dict() for problem in letter.warnings],
    }


def _refusal(refused: Refused) -> dict[str, object]:
    return {"id": refused[0], "problems": [problem.as_dict() for problem in refused[1]]}


def _line(fault: FileProblem) -> int:
    return fault.line
