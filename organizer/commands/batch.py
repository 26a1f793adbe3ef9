"""``letters --recipients``: one letter for each row of a list."""

import argparse
import gc
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from organizer.commands.choice import Choice, sent_by
from organizer.commands.exit_codes import DONE, FOUND, tell
from organizer.commands.letter_report import report, report_faults
from organizer.domain.errors import Refused
from organizer.domain.problem import errors_of
from organizer.exchange.recipients_csv import read_recipients
from organizer.papers.batch import Entry, compose_batch, jobs_for_rows, role_of, roles_of
from organizer.papers.batch_files import COVER, Place, write_batch
from organizer.papers.bundle import LookedAt, look_at, unclaimed
from organizer.papers.case import Request, requests_for


def write_many(given: argparse.Namespace, choice: Choice, named: Sequence[Request], today: date) -> int:
    """Write the letters of every row and return 0 when at least one was written, 1 when none was.

    ``named`` are the letters that were asked for by name: then all rows get theirs or none does. Without names the
    first letter of the steps that goes to the role of a row is written. With one faulty row no letter is (contract).
    """
    gc.enable()  # there may be thousands, and what a letter leaves behind must not add up
    book = choice.case.playbook
    nobodys = [request.id for request in named if not role_of(book, request)]
    if nobodys:
        raise Refused("The letter {letter} goes to nobody. Name another one with --letter.", letter=nobodys[0])
    requests = named or _first_of_each_role(choice)
    if given.date:
        requests = [replace(request, date=given.date) for request in requests]
    requests = [sent_by(request, given.method) for request in requests]
    found = read_recipients(Path(given.recipients), roles_of(book), _only_role(choice, named))
    jobs, misfits = jobs_for_rows(book, requests, found.rows)
    file = Path(given.recipients).name
    if found.errors or misfits:
        report_faults(file, (*found.errors, *misfits), as_json=given.json)
        return FOUND
    for problem in found.problems:
        tell(f"{file}, {problem.sentence}")
    batch = compose_batch(choice.case, jobs, today)
    ready = () if named and batch.refused else batch.ready
    folder, merged = Path(given.out), Path(given.merge) if given.merge else None
    _need_own_file(ready, folder, merged)
    titles = dict.fromkeys(entry.letter.title for entry in ready)
    enclosed = _enclosed(choice, {entry.job.request.id for entry in ready})
    written = write_batch(ready, Place(folder, merged), ", ".join(titles), enclosed=enclosed) if ready else ()
    places = {entry.id: f"line {entry.job.row.line} of {file}" for entry in batch.refused if entry.job.row}
    report(written, [(entry.id, entry.problems) for entry in batch.refused], as_json=given.json, places=places)
    return DONE if written else FOUND


def _enclosed(choice: Choice, ids: Collection[str]) -> dict[str, LookedAt]:
    """Return the enclosures of each letter that has some, and tell what to know of them.

    Raises Refused for one that cannot be bound: no letter goes out without what it says is enclosed.
    """
    found = {name: look_at(files) for name, files in choice.files.items() if files and name in ids}
    for name, looked in found.items():
        stops = errors_of(looked.problems)
        if stops:
            raise Refused.of(stops[0].phrase)
        for problem in (*looked.problems, *unclaimed(looked)):
            tell(f"warning: {name}: {problem.sentence}")
    return found


def _first_of_each_role(choice: Choice) -> list[Request]:
    """Return the letter to each role that the steps of the playbook come to first, as the store has begun it."""
    book = choice.case.playbook
    tasks = (task for step in book.steps for task in step.tasks)
    fresh = [request.template for request in requests_for(book)]
    order = dict.fromkeys((*(task.letter for task in tasks if task.letter in fresh), *fresh))
    begun = {request.template: request for request in (*choice.fresh, *reversed(choice.requests))}
    found: dict[str, Request] = {}
    for template in order:
        found.setdefault(role_of(book, begun[template]), begun[template])
    return list(found.values())


def _only_role(choice: Choice, named: Sequence[Request]) -> str:
    """Return the role of a row that names none: that of the letters asked for, where they have the same."""
    roles = {role_of(choice.case.playbook, request) for request in named}
    return roles.pop() if len(roles) == 1 else ""


def _need_own_file(ready: Sequence[Entry], folder: Path, merged: Path | None) -> None:
    taken = {(folder / f"{name}.pdf").absolute() for name in (COVER, *(entry.id for entry in ready))}
    if merged is not None and merged.absolute() in taken:
        template = "{path} is also the file of one letter. Choose another name for --merge."
        raise Refused(template, path=str(merged))
