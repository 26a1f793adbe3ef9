"""Benchmarks: ``python -m tests.bench`` runs all, ``python -m tests.bench unlock save`` some of them.

``--smoke`` runs them with small numbers, to show that they run.
"""

import argparse
from collections.abc import Callable

from tests.bench import backup, first_paint, letters, preview, save, stall, unlock
from tests.bench.stores import LARGE_MB

Bench = Callable[[], str]
BENCHES: dict[str, tuple[Bench, Bench]] = {
    "letters": (lambda: letters.table(200, 5000, 2), lambda: letters.table(5, 20, 1)),
    "preview": (lambda: preview.table(50), lambda: preview.table(5)),
    "first_paint": (lambda: first_paint.table(10), lambda: first_paint.table(2)),
    "unlock": (lambda: unlock.table(20), lambda: unlock.table(2)),
    "save": (lambda: save.table(50), lambda: save.table(3)),
    "backup": (lambda: backup.table(5, LARGE_MB), lambda: backup.table(1, 9)),
    "stall": (lambda: stall.table(3, LARGE_MB), lambda: stall.table(1, 9)),
}
"""Each at its full size, and small."""


def main() -> None:
    """Print the tables that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHES))
    parser.add_argument("--smoke", action="store_true", help="small numbers")
    given = parser.parse_args()
    unknown = set(given.names) - set(BENCHES)
    if unknown:
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}: {', '.join(BENCHES)}")
    for name in given.names or BENCHES:
        print(BENCHES[name][int(given.smoke)](), end="\n\n")  # noqa: T201 - a benchmark prints its table


if __name__ == "__main__":
    main()
