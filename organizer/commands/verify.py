"""``verify``: whether everything in a store is still as it was kept."""

import argparse
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from organizer.commands.exit_codes import DONE, FOUND, visible
from organizer.commands.letter_report import print_json
from organizer.commands.passphrase import tell_clock, with_words
from organizer.domain.errors import OlderFile
from organizer.domain.problem import Problem
from organizer.store.store import Store
from organizer.store.verify import count_kept, verify_older, verify_store

Clock = Callable[[], datetime]


def verify(given: argparse.Namespace, clock: Clock) -> int:
    """Print one line for each thing that is wrong and return 1, or one line that says what was checked.

    As JSON: store, letters and files (how many were checked; null where something is wrong), problems.
    The file is only read; it may be a store or a backup. Of one of an older schema, which is brought to ours only when
    it is opened to write, pages and rows are checked, and nothing is counted. Raises Environment when it cannot be
    opened.
    """
    path = Path(given.store)
    problems, counted = with_words(given, path, lambda words: _checked(path, words, clock))
    if given.json:
        letters, kept = counted or (None, None)
        told = {"store": given.store, "letters": letters, "files": kept}
        print_json({**told, "problems": [problem.as_dict() for problem in problems]})
        return FOUND if problems else DONE
    for problem in problems:
        _print(problem.sentence)
    if problems:
        return FOUND
    if counted:
        letters, kept = counted
        _print(f"{_counted(letters, 'letter')}, {_counted(kept, 'file')} checked: all as they were kept.")
    else:
        _print("This file is of an older version. Its pages and rows were checked: all are whole.")
    return DONE


def _checked(path: Path, words: str | None, clock: Clock) -> tuple[tuple[Problem, ...], tuple[int, int] | None]:
    """Return the problems of a file, and where there is none how many letters and files it has, if it was counted."""
    try:
        with Store.open(path, words, read_only=True, clock=clock) as store:
            problems = store.read(verify_store)
            tell_clock(store, clock)
            return problems, None if problems else store.read(count_kept)
    except OlderFile:
        return verify_older(path, words), None


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def _print(line: str) -> None:
    sys.stdout.write(f"{visible(line)}\n")
