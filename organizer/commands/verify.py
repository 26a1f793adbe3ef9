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
from organizer.store.backups import folder_of
from organizer.store.records import Checked, check_records
from organizer.store.store import Store
from organizer.store.verify import verify_older

Clock = Callable[[], datetime]


def verify(given: argparse.Namespace, clock: Clock) -> int:
    """Print one line for each thing that is wrong and return 1, or one line that says what was checked.

    The backups of a store are tested too, those that its passphrase opens. As JSON: store, letters and files (how many
    were checked; null where something is wrong), backups (those that are whole), unopened (those with another
    passphrase), problems. The file is only read; it may be a store or a backup. Of one of an older schema, which is
    brought to ours only when it is opened to write, pages and rows are checked, and nothing is counted: all is null.
    Raises Environment when it cannot be opened.
    """
    path = Path(given.store)
    checked, is_counted = with_words(given, path, lambda words: _checked(path, words, clock))
    if given.json:
        counts = {"letters": checked.letters, "files": checked.files}
        told = {"store": given.store, **(counts if is_counted else dict.fromkeys(counts))}
        tested = {"backups": checked.backups, "unopened": checked.unopened}
        told.update(tested if checked.is_done else dict.fromkeys(tested))
        print_json({**told, "problems": [problem.as_dict() for problem in checked.problems]})
        return FOUND if checked.problems else DONE
    for problem in checked.problems:
        _print(problem.sentence)
    if checked.problems:
        return FOUND
    if is_counted:
        letters, files = _counted(checked.letters, "letter"), _counted(checked.files, "file")
        _print(f"{letters}, {files} checked: all as they were kept.")
    else:
        _print("This file is of an older version. Its pages and rows were checked: all are whole.")
    if checked.backups:
        _print(f"{_counted(checked.backups, 'backup')} checked: whole.")
    if checked.unopened:
        _print(f"{_counted(checked.unopened, 'backup')} not checked: they have another passphrase.")
    return DONE


def _checked(path: Path, words: str | None, clock: Clock) -> tuple[Checked, bool]:
    """Return what was found, and whether letters and files were counted: there is no problem, and no older schema."""
    try:
        with Store.open(path, words, read_only=True, clock=clock) as store:
            checked = check_records(store, folder_of(path), lambda _done, _total: True)
            tell_clock(store, clock)
            return checked, not checked.problems
    except OlderFile:
        return Checked(verify_older(path, words), is_done=False), False


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def _print(line: str) -> None:
    sys.stdout.write(f"{visible(line)}\n")
