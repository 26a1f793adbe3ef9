"""Promise 7: one bit of a store is another; it is refused, found, or does no harm; the last good backup is offered."""

from collections import Counter
from pathlib import Path

from organizer.domain.errors import OrganizerError
from organizer.domain.retention import Reason
from organizer.store.recovery import find_recovery
from organizer.store.store import Store
from organizer.store.verify import verify_store
from tests.promises.content import content_of
from tests.promises.filled import fill
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put

_EVERY = 5
"""After one in so many flips the newest good backup is looked for; every other time the newest one is spoiled too."""


def measure(trial: Trial) -> Measured:
    """Flip one bit after the other, open the store, check it in full and compare all its rows."""
    if trial.weaken:
        trial.weaken()
    path, backups, dice = trial.folder / "group.organizer", trial.folder / "backups", trial.dice()
    fill(path, dice)
    with Store.open(path, None) as store:
        kept = () if trial.weaken else tuple(store.backup(backups, why).path for why in (Reason.TIMED, Reason.CLOSED))
        sound = content_of(store)
    whole = path.read_bytes()
    seen, faults = Counter[str](), list[str]()
    for number in range(trial.runs):
        bit = dice.randrange(8 * len(whole))
        flipped = bytearray(whole)
        flipped[bit // 8] ^= 1 << bit % 8
        path.write_bytes(flipped)
        outcome = _outcome(path, sound)
        seen[outcome.partition(":")[0]] += 1
        if outcome.startswith(("changed", "crash")):
            faults.append(f"bit {bit}: {outcome}")
        elif number % _EVERY == 0 and kept:
            first, newest = kept
            newest.write_bytes(flipped if number % 2 else whole)
            best = find_recovery(path, None, backups).best
            if best is None or best.path != (first if number % 2 else newest):
                faults.append(f"bit {bit}: the backup that is offered is {best and best.path.name}")
    rest = trial.runs - seen["changed"] - seen["crash"]
    told = f"{seen['refused']} not opened, {seen['found']} found by the check, {seen['harmless']} harmless"
    return Measured(trial.runs, f"{rest:,} of {trial.runs:,} refused or harmless ({told})", tuple(faults))


def _outcome(path: Path, sound: str) -> str:
    try:
        with Store.open(path, None, read_only=True) as store:
            if store.read(verify_store):
                return "found"
            return "harmless" if content_of(store) == sound else "changed: the check found nothing"
    except OrganizerError:
        return "refused"
    except Exception as failure:  # noqa: BLE001 - what has no sentence is what is looked for
        return f"crash: {type(failure).__name__} {failure}"


def keep_plain() -> None:
    """Let files be those of the plain engine: without a key there is no check on every page."""
    put("organizer.store.database", "OPEN_KEY", "")


BITROT = Promise(
    7,
    "bitrot",
    "one flipped bit in the store",
    measure,
    Sizes(1_000, 120, 10),
    keep_plain,
    "plain SQLite",
    Sizes(1_000, 120, 6),
)
