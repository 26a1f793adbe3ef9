"""Promise 7: one bit of a store is another; it is refused, or found, or does no harm."""

from collections import Counter
from pathlib import Path

from organizer.domain.errors import OrganizerError
from organizer.store.store import Store
from organizer.store.verify import verify_store
from tests.promises.content import content_of
from tests.promises.filled import fill
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put


def measure(trial: Trial) -> Measured:
    """Flip one bit after the other, open the store, check it in full and compare all its rows."""
    if trial.weaken:
        trial.weaken()
    path, dice = trial.folder / "group.organizer", trial.dice()
    fill(path, dice)
    whole = path.read_bytes()
    with Store.open(path, None, read_only=True) as store:
        sound = content_of(store)
    seen, faults = Counter[str](), list[str]()
    for _ in range(trial.runs):
        bit = dice.randrange(8 * len(whole))
        flipped = bytearray(whole)
        flipped[bit // 8] ^= 1 << bit % 8
        path.write_bytes(flipped)
        outcome = _outcome(path, sound)
        seen[outcome.partition(":")[0]] += 1
        if outcome.startswith(("changed", "crash")):
            faults.append(f"bit {bit}: {outcome}")
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
