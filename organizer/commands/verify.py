"""``verify``: whether everything in a store is still as it was kept."""

import argparse
import sys
from collections.abc import Callable
from datetime import datetime

from organizer.commands.exit_codes import DONE, FOUND, visible
from organizer.commands.letter_report import print_json
from organizer.commands.passphrase import open_store
from organizer.store.verify import count_kept, verify_store


def verify(given: argparse.Namespace, clock: Callable[[], datetime]) -> int:
    """Print one line for each thing that is wrong and return 1, or one line that says what was checked.

    As JSON: store, letters and files (how many were checked; null where something is wrong), problems.
    The file is opened to read only; it may be a store or a backup. Raises Environment when it cannot be opened.
    """
    with open_store(given, clock, read_only=True) as store:
        problems = store.read(verify_store)
        letters, kept = (0, 0) if problems else store.read(count_kept)
    if given.json:
        counts = {"letters": None, "files": None} if problems else {"letters": letters, "files": kept}
        print_json({"store": given.store, **counts, "problems": [problem.as_dict() for problem in problems]})
        return FOUND if problems else DONE
    for problem in problems:
        _print(problem.sentence)
    if problems:
        return FOUND
    _print(f"{_counted(letters, 'letter')}, {_counted(kept, 'file')} checked: all as they were kept.")
    return DONE


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def _print(line: str) -> None:
    sys.stdout.write(f"{visible(line)}\n")
