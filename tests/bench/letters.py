"""How long the press takes, tagged and archival, beside other engines on the same words.

``python -m tests.bench.letters --count 200 --batch 5000`` (some minutes). Single letters are set in turns in one
process, batches and first letters in processes of their own, one engine after the other. Quote the ratios: times
drift by two between runs.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from organizer.domain.letter import Letter
from organizer.letters.pdf import write_pdf
from tests.bench import peers
from tests.bench.children import PRESS, Done, batch_of, milliseconds_of
from tests.bench.sample import a_full_page, texts_of

BASE = "platypus"


@dataclass(frozen=True, slots=True)
class Row:
    """One engine at one task: milliseconds a letter, bytes a letter and peak memory in MiB where they were measured."""

    name: str
    milliseconds: float
    size: int = 0
    memory: float = 0


def single(count: int) -> list[Row]:
    """Return one warm letter in memory for each engine; also the preview of a letter being edited.

    The engines take turns of ten letters: with one each, nobody would be warm.
    """
    edited = a_full_page(0)
    works: dict[str, Callable[[Letter], bytes]] = {
        PRESS: lambda letter: write_pdf([letter]).data,
        "preview of an edit": lambda letter: write_pdf([replace(edited, subject=letter.id)], preview=True).data,
    }
    for name, peer in peers.installed().items():
        works[name] = partial(_by_peer, peer)
    times: dict[str, list[float]] = {name: [] for name in works}
    size = {name: len(work(a_full_page(0))) for name, work in works.items()}
    for turn in _turns(map(a_full_page, range(1, count + 1))):
        for name, work in works.items():
            for letter in turn:
                started = perf_counter()
                work(letter)
                times[name].append((perf_counter() - started) * 1000)
    return [Row(name, median(taken), size[name]) for name, taken in times.items()]


def _turns(letters: Iterable[Letter], size: int = 10) -> Iterator[list[Letter]]:
    """Yield the letters in turns."""
    left = iter(letters)
    while turn := list(islice(left, size)):
        yield turn


def _by_peer(peer: peers.Work, letter: Letter) -> bytes:
    return peer([texts_of(letter)])


def batches(count: int, folder: Path, way: str, rounds: int) -> list[Row]:
    """Return for each engine ``count`` letters, ``way`` is "files" or "merged", each in a process of its own.

    The engines take turns, and the fastest of each counts: what else the machine does only makes them slower.
    """
    found: dict[str, Done] = {}
    for _ in range(rounds):
        for name in (PRESS, *peers.installed()):
            done = batch_of(name, way, count, folder)
            found[name] = min(found.get(name, done), done, key=lambda one: one.seconds)
    return [Row(name, done.seconds * 1000 / count, done.size // count, done.memory) for name, done in found.items()]


def first_letters(count: int, folder: Path) -> list[Row]:
    """Return the time from the start of a process to its first letter on disk, in turns; the smallest of each.

    The press is measured with a letter given, as the peers are, and as the command that drafts it from a playbook.
    """
    source = folder / "letter.json"
    source.write_text(json.dumps(texts_of(a_full_page(0))), encoding="utf-8")
    target = folder / "first.pdf"
    example = "resources/playbooks/secure-communities-2010/examples/riverbend.toml"
    out = str(folder / "out")
    commands = {
        PRESS: [sys.executable, "-m", "tests.bench.first_letter", str(target)],
        "organizer letters": [
            *(sys.executable, "-m", "organizer", "letters", "--campaign", example),
            *("--out", out, "--letter", "resolution"),
        ],
    }
    for name in peers.installed():
        commands[name] = [sys.executable, peers.__file__, name, str(source), str(target)]
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(count):
        for name, command in commands.items():
            times[name].append(milliseconds_of(command))
    return [Row(name, min(taken)) for name, taken in times.items()]


def table(count: int, batch: int, rounds: int) -> str:
    """Return every table with ratios: how many times as fast as ordinary platypus and as untagged pycairo."""
    with TemporaryDirectory() as made:
        folder = Path(made)
        parts = [
            _part("One letter, warm, in memory", single(count)),
            _part(f"{batch:,} letters, separate files", batches(batch, folder, "files", rounds)),
            _part(f"{batch:,} letters, one file", batches(batch, folder, "merged", rounds)),
            _part("From process start to the first letter on disk", first_letters(max(2, count // 10), folder)),
        ]
    missing = peers.missing()
    return "\n\n".join([*parts, *([f"Not installed, not run: {', '.join(missing)}"] if missing else [])])


def _part(title: str, rows: Sequence[Row]) -> str:
    found = {row.name: row.milliseconds for row in rows}
    lines = [title]
    for row in rows:
        ratios = [
            f"{found[peer] / row.milliseconds:>7.1f} x {peer}" if peer in found else "" for peer in (BASE, "pycairo")
        ]
        size = f"{row.size:>8} bytes" if row.size else ""
        memory = f"{row.memory:>6.0f} MiB" if row.memory else ""
        lines.append(f"  {row.name:<20}{row.milliseconds:>9.3f} ms{size:>14}{memory:>11} {' '.join(ratios)}".rstrip())
    return "\n".join(lines)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=200, help="single letters")
    parser.add_argument("--batch", type=int, default=5000, help="letters of a batch")
    parser.add_argument("--rounds", type=int, default=2, help="turns of each batch")
    given = parser.parse_args()
    print(table(given.count, given.batch, given.rounds))  # noqa: T201 - a benchmark prints its table


if __name__ == "__main__":
    main()
