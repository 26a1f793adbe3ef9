"""Promise 8: damaged files of every kind are refused with their place, in no time, and the store stays as it was."""

import hashlib
import resource
import tomllib
from functools import partial
from pathlib import Path
from time import monotonic

from organizer.commands.exit_codes import USAGE
from organizer.domain.errors import OrganizerError
from organizer.exchange.toml_text import TomlText
from organizer.store.campaigns import add_campaign
from organizer.store.store import Store
from tests.builders import a_campaign
from tests.promises.children import Say, crash, emptied, start
from tests.promises.flows.flow import STORE
from tests.promises.mutations import mutated
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.readers import READERS, Reader
from tests.promises.weakened import put

_LONGEST = 2.0  # seconds for one file
_MOST_MEMORY = 300  # MB of the whole process
_ADDRESSES = 2 << 30  # bytes: a file that unpacks without end runs into this, and not into the machine
_BATCH = 250
_IMPORTED = 25
"""One in so many files also goes through the command ``import``, into a store."""


def measure(trial: Trial) -> Measured:
    """Damage so many files, in processes that each read some hundred of them."""
    readers = READERS[:1] if trial.weaken else READERS
    faults, memory, slowest = list[str](), 0, 0.0
    for number, reader in enumerate(readers):
        share = trial.runs // len(readers) + (number < trial.runs % len(readers))
        for first in range(0, share, _BATCH):
            lines = _batch(reader, range(first, min(first + _BATCH, share)), trial)
            faults += [line.removeprefix("fault ") for line in lines if not line.startswith("end ")]
            for line in (line.split() for line in lines if line.startswith("end ")):
                memory, slowest = max(memory, int(line[1])), max(slowest, float(line[2]))
    figure = f"{len(faults)} wrong in {trial.runs:,} files for {len(readers)} readers"
    return Measured(trial.runs, f"{figure}, slowest {slowest:.2f} s, {memory} MB", tuple(faults))


def _batch(reader: Reader, numbers: range, trial: Trial) -> list[str]:
    """Let one process read some files; one that dies or hangs is the fault of the file it had."""
    with emptied(trial.folder / "batch") as folder:
        child = start(partial(_read_all, reader, numbers, trial.seed), folder, trial.weaken)
        begun = heard = 0
        while child.listen(_LONGEST * 5):
            if len(child.heard) == heard:
                child.kill()
                return [*_told(child.lines), f"fault {reader.name}: hangs after file {begun}"]
            heard, begun = len(child.heard), len(child.lines)
        lines = child.wait()
        died = [] if lines and lines[-1].startswith("end ") else [f"fault {reader.name}: died with {child.status}"]
        return [*_told(lines), *died]


def _told(lines: list[str]) -> list[str]:
    return [line for line in lines if line != "read"]


def _read_all(reader: Reader, numbers: range, seed: int, folder: Path, say: Say) -> None:
    samples = reader.samples()
    resource.setrlimit(resource.RLIMIT_AS, (_ADDRESSES, _ADDRESSES))
    slowest = 0.0
    for number in numbers:
        dice = Trial(1, seed, folder).dice(f"{reader.name} {number}")
        data = mutated(dice.choice(samples), dice.choice(samples), dice)
        began = monotonic()
        with emptied(folder / "file") as place:
            found = list(_read_one(reader, data, place))
        took = monotonic() - began
        slowest = max(slowest, took)
        if took > _LONGEST:
            found.append(f"took {took:.1f} s")
        if reader.ending and number % _IMPORTED == 0:
            found += _imported(data, reader.ending, folder)
        for fault in found:
            say(f"fault {reader.name} {number}: {fault}".replace("\n", " "))
        say("read")
    memory = _most_memory()
    if memory > _MOST_MEMORY:
        say(f"fault {reader.name}: the process held {memory} MB")
    say(f"end {memory} {slowest:.3f}")


def _read_one(reader: Reader, data: bytes, place: Path) -> list[str]:
    try:
        return list(reader.read(data, place))
    except Exception as failure:  # noqa: BLE001 - every one of them is a fault
        return [crash(failure)]


def _most_memory() -> int:
    """Return the most memory that this process held, in MB; 0 where the system does not tell."""
    place = Path("/proc/self/status")
    status = place.read_text(encoding="utf-8") if place.exists() else ""
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")), 0) // 1024


def _imported(data: bytes, ending: str, folder: Path) -> list[str]:
    """Let the command import a file into a store; where it is refused, not one byte of the store is another."""
    from datetime import UTC, datetime

    from organizer.cli import run

    with emptied(folder / "import") as place:
        store, file = place / STORE, place / f"file{ending}"
        with Store.create(store, None) as made:
            made.write(add_campaign, a_campaign())
        before = hashlib.sha256(store.read_bytes()).digest()
        file.write_bytes(data)
        try:
            second = ["--new"] if ending == ".toml" else []  # a store with a campaign of that place asks which is meant
            words = ["import", str(store), str(file), "--json", *second]
            code = run(words, lambda: datetime(2010, 9, 30, tzinfo=UTC))
        except OrganizerError:
            code = USAGE
        except Exception as failure:  # noqa: BLE001 - as above
            return [crash(failure)]
        is_same = hashlib.sha256(store.read_bytes()).digest() == before
        return ["refused, and the store is another one"] if code and not is_same else []


def believe_everything() -> None:
    """Let campaign files be read by the library alone."""
    put("organizer.exchange.toml_text", "_parse", lambda text: TomlText(tomllib.loads(text), {}))


FUZZ_IMPORT = Promise(
    8,
    "fuzz-import",
    "damaged campaign files, lists, e-mails, pictures, PDFs, playbooks, stores",
    measure,
    Sizes(10_000, 600, 24),
    believe_everything,
    "no checker",
    Sizes(200, 60, 8),
)
