"""The playbooks of this program, and the check of a folder that somebody writes."""

import argparse
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from organizer import resources
from organizer.commands.exit_codes import DONE, FOUND, visible
from organizer.domain.errors import Environment, Refused


def list_playbooks(given: argparse.Namespace, _clock: Callable[[], datetime]) -> int:
    """Print one line per playbook, or every problem of a folder; return 1 when there is one."""
    if given.part:
        return _check(given.folder)
    from organizer.playbooks.shelf import load_shelf  # the check does not need it

    for book in load_shelf(resources.folder("playbooks")):
        sys.stdout.write(f"{book.slug}\t{book.title}\t{book.status.value}\tchecked {book.checked_on}\n")
    return DONE


def _check(folder: str | None) -> int:
    from organizer.playbooks.checks import check_folder  # the list does not need it

    if folder is None:
        raise Refused("Name the folder to check: organizer playbooks check DIR")
    if not Path(folder).is_dir():
        raise Environment(f"There is no folder {folder}. Check its name.")
    problems = check_folder(Path(folder))
    for problem in problems:
        sys.stdout.write(f"{visible(problem.sentence)}\n")
    if not problems:
        sys.stdout.write("No problems.\n")
    return FOUND if problems else DONE


def version() -> str:
    """Return the version of the program."""
    return resources.version()
