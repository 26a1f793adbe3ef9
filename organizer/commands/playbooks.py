"""The playbooks of this program, and the check of a folder that somebody writes."""

import argparse
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from organizer import resources
from organizer.commands.exit_codes import DONE, FOUND, visible
from organizer.commands.letter_report import print_json
from organizer.domain.errors import Environment, Refused
from organizer.domain.playbook import Playbook


def list_playbooks(given: argparse.Namespace, _clock: Callable[[], datetime]) -> int:
    """Print one line per playbook, or every problem of a folder; return 1 when there is one."""
    if given.part:
        return _check(given.folder, as_json=given.json)
    from organizer.playbooks.shelf import Shelf  # the check does not need it

    books = Shelf(resources.folder("playbooks")).values()
    if given.json:
        print_json({"playbooks": [_entry(book) for book in books]})
        return DONE
    for book in books:
        sys.stdout.write(f"{book.slug}\t{book.title}\t{book.status.value}\tchecked {book.checked_on}\n")
    return DONE


def _entry(book: Playbook) -> dict[str, str]:
    return {
        "id": book.slug,
        "title": book.title,
        "status": book.status.value,
        "checked_on": book.checked_on.isoformat(),
    }


def _check(folder: str | None, *, as_json: bool) -> int:
    from organizer.playbooks.checks import check_folder  # the list does not need it

    if folder is None:
        raise Refused("Name the folder to check: organizer playbooks check DIR")
    if not Path(folder).is_dir():
        raise Environment(f"There is no folder {folder}. Check its name.")
    problems = check_folder(Path(folder))
    if as_json:
        found = [{"file": one.file, "path": one.path, "sentence": one.sentence} for one in problems]
        print_json({"folder": folder, "problems": found})
        return FOUND if problems else DONE
    for problem in problems:
        sys.stdout.write(f"{visible(problem.sentence)}\n")
    if not problems:
        sys.stdout.write("No problems.\n")
    return FOUND if problems else DONE


def version() -> str:
    """Return the version of the program."""
    return resources.version()
