"""How long a backup takes that is read back in full, beside a plain copy: ``python -m tests.bench.backup --count 5``.

In turns. The peer is what one would do by hand: copy the file, open the copy, have the engine check pages and rows.
The engine alone takes five plain copies to look at each page of an encrypted file once.
"""

import argparse
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from organizer.domain.retention import Reason
from organizer.store.recovery import opened, opened_sound
from organizer.store.soundness import check_pages
from organizer.store.store import Store
from tests.bench.stores import LARGE_MB, large_file, usual_file

FLOOR = "plain copy"


def copy_by_hand(path: Path, target: Path) -> None:
    """Copy a file and have the engine check the copy."""
    shutil.copyfile(path, target)
    with opened_sound(target, None):
        pass


def one_look(path: Path) -> None:
    """Have the engine look at each page once."""
    with opened(path, None) as engine, engine.connect() as connection:
        check_pages(connection, path.name)


def table(count: int, megabytes: int) -> str:
    """Return a table for the usual and for the large file: median milliseconds, and ratios pair by pair."""
    with TemporaryDirectory() as made:
        usual, large = usual_file(Path(made, "usual")), large_file(Path(made, "large"), megabytes)
        return "\n\n".join((_part("A usual file", usual, count * 5), _part("A large file", large, count)))


def _part(title: str, path: Path, count: int) -> str:
    target, folder = path.with_name("copy"), path.with_name("backups")
    with Store.open(path, None) as store:
        works: dict[str, Callable[[], object]] = {
            FLOOR: partial(shutil.copyfile, path, target),
            "one look at each page": partial(one_look, path),
            "copy and check by hand": partial(copy_by_hand, path, target),
            "live backup, read back": partial(store.backup, folder, Reason.ASKED),
        }
        taken: dict[str, list[tuple[float, float]]] = {name: [] for name in works}
        for _ in range(count):
            for name, work in works.items():
                started, used = perf_counter(), process_time()
                work()
                taken[name].append((perf_counter() - started, process_time() - used))
                target.unlink(missing_ok=True)
                shutil.rmtree(folder, ignore_errors=True)
    size = path.stat().st_size / 1_000_000
    return "\n".join([f"{title}, {size:.1f} MB", *(_row(name, taken[name], taken[FLOOR]) for name in works)])


def _row(name: str, taken: list[tuple[float, float]], floor: list[tuple[float, float]]) -> str:
    wall, processor = (median(column) * 1000 for column in zip(*taken, strict=True))
    ratio, of_processor = (
        median(own / other for own, other in zip(ours, others, strict=True))
        for ours, others in zip(zip(*taken, strict=True), zip(*floor, strict=True), strict=True)
    )
    goal = "   (goal 4, summit 2.6)" if name.startswith("live") else ""
    return (
        f"  {name:<24}{wall:>8.1f} ms{ratio:>7.1f} x   processor {processor:>8.1f} ms{of_processor:>7.1f} x{goal}"
    ).rstrip()


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=5)
    parser.add_argument("--megabytes", type=int, default=LARGE_MB)
    given = parser.parse_args()
    print(table(given.count, given.megabytes))  # noqa: T201 - a benchmark prints its table


if __name__ == "__main__":
    main()
