"""All benchmarks: ``python -m tests.bench``; ``--smoke`` runs each with small numbers, to show that it runs."""

import argparse

from tests.bench import first_paint, letters, preview


def main() -> None:
    """Print every table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="small numbers")
    smoke = parser.parse_args().smoke
    print(letters.table(5, 20, 1) if smoke else letters.table(200, 5000, 2))  # noqa: T201 - a benchmark prints its table
    print(preview.table(5 if smoke else 50))  # noqa: T201 - as above
    print(first_paint.table(2 if smoke else 10))  # noqa: T201 - as above


if __name__ == "__main__":
    main()
