"""The promises: ``python -m tests.promises [NAME...]``; ``all``: full figures, ``quick``: fewer, ``smoke``: a few."""

import argparse
import sys

from tests.promises.registry import BY_NAME
from tests.promises.table import print_table

_SIZES = ("quick", "smoke")


def main(words: list[str]) -> int:
    """Print the table of what was asked for; 1 when a promise broke or a weakened build was not caught."""
    parser = argparse.ArgumentParser(prog="python -m tests.promises", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"all, quick, smoke, or some of: {', '.join(BY_NAME)}")
    parser.add_argument("--runs", type=int, default=0, help="in place of the number that is promised")
    parser.add_argument("--seed", type=int, default=0, help="another seed tries other moments and other damage")
    given = parser.parse_args(words)
    names = [name for name in given.names if name not in ("all", *_SIZES)]
    unknown = [name for name in names if name not in BY_NAME]
    if unknown:
        parser.error(f"there is no promise {unknown[0]}; choose from {', '.join(BY_NAME)}")
    size = next((size for size in _SIZES if size in given.names), "full")
    return print_table([BY_NAME[name] for name in names or BY_NAME], size, runs=given.runs, seed=given.seed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
