"""The check of all records: every page, row, sum and entry of history of a file, and every backup of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from organizer.domain.errors import OrganizerError, PassphraseNeeded, WrongPassphrase
from organizer.domain.problem import Problem, error
from organizer.store.backups import backups_in
from organizer.store.store import Store
from organizer.store.verify import CHECKS, count_kept

Check = Callable[[Session], Iterator[Problem]]
Progress = Callable[[int, int], bool]
"""Takes how many of how many parts are done; says whether to go on."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found. ``is_done``: it was not stopped before the end.

    ``backups`` counts those that were read and are whole, ``unopened`` those that have another passphrase; letters and
    files are counted where nothing is wrong in the file.
    """

    problems: tuple[Problem, ...]
    letters: int = 0
    files: int = 0
    backups: int = 0
    unopened: int = 0
    is_done: bool = True


def check_records(store: Store, folder: Path | None, progress: Progress) -> Checked:
    """Check an open file and the backups in its folder part by part; between two parts others may use the file.

    Raises Environment when a disk refuses: that is no damage.
    """
    backups = backups_in(folder) if folder else ()
    total = len(CHECKS) + len(backups)
    problems: list[Problem] = []
    for done, check in enumerate(CHECKS):
        if not progress(done, total):
            return Checked(tuple(problems), is_done=False)
        problems += store.read(_all_of, check)
        if problems and check is CHECKS[0]:
            break
    letters, files = (0, 0) if problems else store.read(count_kept)
    whole = unopened = 0
    for done, backup in enumerate(backups, start=len(CHECKS)):
        if not progress(done, total):
            return Checked(tuple(problems), is_done=False)
        try:
            store.check_backup(backup.path)
            whole += 1
        except (PassphraseNeeded, WrongPassphrase):
            unopened += 1
        except OrganizerError as failure:
            template = "A backup cannot be used. {reason}"
            problems.append(error("verify.backup", "store", template, reason=failure.phrase))
    progress(total, total)
    return Checked(tuple(problems), letters, files, whole, unopened)


def _all_of(session: Session, check: Check) -> tuple[Problem, ...]:
    return tuple(check(session))
