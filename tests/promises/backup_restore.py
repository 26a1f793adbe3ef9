"""Promise 15: a backup holds what the file held, a restore can be undone, rotation keeps what it should."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from organizer.domain.errors import OrganizerError
from organizer.domain.retention import DAILY, MONTHLY, WEEKLY, Reason
from organizer.store.backups import backups_in, thin
from organizer.store.campaigns import answer, list_campaigns
from organizer.store.settings import set_setting
from organizer.store.store import Store
from organizer.store.verify import verify_store
from tests.promises.children import crash, emptied
from tests.promises.content import content_of
from tests.promises.filled import fill
from tests.promises.flows.flow import STORE
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put

_PAGE = 4096
_TORN = 0.3
_DAYS = 480
_WORDS = "river candle plaza orbit lemon abacus"
_EVERY_TENTH = 10
"""One in so many stores has a passphrase: its key takes a tenth of a second each time."""


def measure(trial: Trial) -> Measured:
    """Make random stores; back each up, restore it, undo that, and offer it a backup that is not whole."""
    if trial.weaken:
        trial.weaken()
    faults, dice = list[str](), trial.dice()
    for number in range(trial.runs):
        with emptied(trial.folder / "run") as folder:
            try:
                found = list(_backed_up(folder, dice, _WORDS if number % _EVERY_TENTH == _EVERY_TENTH - 1 else None))
            except Exception as failure:  # noqa: BLE001 - every one of them is a fault
                found = [crash(failure)[:300]]
        faults += [f"store {number}: {fault}" for fault in found]
        if trial.weaken and faults and trial.runs <= ENOUGH:
            break
    rotations = (trial.runs + 20) // 40
    for number in range(rotations):
        with emptied(trial.folder / "days") as folder:
            faults += [f"rotation {number}: {fault}" for fault in _rotated(folder, dice)]
    figure = (
        f"{len(faults)} not equal, not whole or dropped in {trial.runs:,} stores, {rotations} rotations of 480 days"
    )
    return Measured(trial.runs, figure, tuple(faults))


def _backed_up(folder: Path, dice: Random, words: str | None) -> Iterator[str]:
    path, backups = folder / STORE, folder / "backups"
    fill(path, dice, dice.randint(3, 16))
    seconds = iter(range(10_000))
    with Store.open(path, None, clock=lambda: datetime.fromtimestamp(1_300_000_000 + next(seconds), UTC)) as store:
        if words:
            store.change_passphrase(words, backups)
        first = content_of(store)
        made = store.backup(backups, Reason.ASKED)
        with Store.open(made.path, words, read_only=True) as again:
            if content_of(again) != first or again.read(verify_store):
                yield "the backup does not hold what the file held"
        store.write(answer, store.read(list_campaigns)[0].id, "decision.summary", "newer")
        newer = content_of(store)
        spoiled, how = _spoiled(made.path, folder, dice)
        try:
            store.restore(spoiled, words, backups)
            yield f"a backup with {how} was taken"
        except OrganizerError:
            if content_of(store) != newer:
                yield "a refused restore changed the file"
        before = store.restore(made.path, words, backups)
        if content_of(store) != first:
            yield "a restore gave other content"
        store.write(set_setting, "initials", "AB")
        store.restore(before.path, words, backups)
        if content_of(store) != newer:
            yield "undoing a restore gave other content"
        yield from (problem.sentence for problem in store.read(verify_store))


def _spoiled(backup: Path, folder: Path, dice: Random) -> tuple[Path, str]:
    """Return a copy of a backup that is not whole, and in which way: it ends too early, or one bit of it is another."""
    spoiled = folder / "spoiled.organizer"
    shutil.copyfile(backup, spoiled)
    pages = spoiled.stat().st_size // _PAGE
    at = dice.randrange(1, pages) * _PAGE + dice.choice((0, 0, 1, 100))
    if dice.random() < _TORN:
        with spoiled.open("r+b") as file:
            file.truncate(at)
        return spoiled, f"{at:,} of {backup.stat().st_size:,} bytes"
    data = bytearray(spoiled.read_bytes())
    data[at] ^= 1 << dice.randrange(8)
    spoiled.write_bytes(data)
    return spoiled, f"another bit at {at:,}"


def _rotated(folder: Path, dice: Random) -> Iterator[str]:
    """Let backups be made and thinned for more than a year; look at what is left at the end, by a rule of our own."""
    now = datetime(2010, 1, 1, tzinfo=UTC) + timedelta(minutes=dice.randrange(100_000))
    end, made = now + timedelta(days=_DAYS), list[datetime]()
    while now < end:
        now += timedelta(minutes=dice.choice((30, 300, 600, 1_440, 1_440, 2_880)))
        made.append(now)
        (folder / f"{now:%Y%m%dT%H%M%S}-{Reason.TIMED}.organizer").touch()
        thin(folder, now, now)
    left = [backup.at for backup in backups_in(folder)]
    if made[-1] not in left:
        yield "the last good one is gone"
    fresh = [at for at in made if now - at <= timedelta(days=2)]
    if not set(fresh) <= set(left):
        yield "one of the last two days is gone"
    older = [at for at in left if at not in fresh]
    if not DAILY <= len(older) <= DAILY + WEEKLY + MONTHLY:
        yield f"{len(older)} older ones are left"
    reach = now - min(left)
    least = timedelta(days=7 * WEEKLY + 28 * (MONTHLY - 2))
    if reach < least:
        yield f"the oldest one is of {reach.days} days ago, and not of {least.days}"
    days = {at.date() for at in older}
    last_days = sorted({at.date() for at in made if at not in fresh}, reverse=True)[:DAILY]
    if not set(last_days) <= days:
        yield "a day of the last twelve has no backup left"


def check_nothing() -> None:
    """Let no copy be checked, and no backup be looked at before it takes the place of the file."""
    put("organizer.store.soundness", "check_connection", lambda *_given: None)
    put("organizer.store.soundness", "check_sound", lambda *_given: None)
    put("organizer.store.soundness", "damaged_pages", lambda *_given: 0)


ENOUGH = 9
"""A weakened build that is tried no more often is caught once, and then no more."""
BACKUP_RESTORE = Promise(
    15,
    "backup-restore",
    "each backup read back and compared, each restore undone, rotation over 480 days",
    measure,
    Sizes(200, 10, 1),
    check_nothing,
    "checks no copy",
    Sizes(15, ENOUGH, ENOUGH),
)
