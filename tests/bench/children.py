"""Processes of their own for one engine: what a batch takes, and the first letter."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import perf_counter

from tests.bench import peers
from tests.bench.sample import a_full_page, texts_of

PRESS = "press"
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Done:
    """What a batch took: seconds, bytes in all, the most memory of the process in MiB."""

    seconds: float
    size: int
    memory: float


def batch_of(name: str, way: str, count: int, folder: Path) -> Done:
    """Let one engine set ``count`` letters into the folder, as ``files`` or ``merged``."""
    command = [sys.executable, "-m", "tests.bench.children", way, name, str(count), str(folder / "batch")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    shutil.rmtree(folder / "batch")
    return Done(**json.loads(done.stdout))


def milliseconds_of(command: list[str]) -> float:
    """Return the wall time of a whole process."""
    environment = {**os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled once, not at every start
    started = perf_counter()
    subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)
    return (perf_counter() - started) * 1000


def _press(way: str, count: int, folder: Path) -> Callable[[], None]:
    from organizer.letters.layout import layout
    from organizer.letters.pdf import stream_sheets
    from organizer.papers.batch import Entry, Job
    from organizer.papers.batch_files import Place, write_batch
    from organizer.papers.case import Composed, Request

    def files() -> None:
        requests = [Request(f"letter-{number:04}", "notice") for number in range(count)]
        composed = [Composed(request, a_full_page(number), (), None) for number, request in enumerate(requests)]
        entries = [Entry(Job(one.request, number), one, 1) for number, one in enumerate(composed, 1)]
        write_batch(entries, Place(folder / "letters"), "Batch")

    def merged() -> None:
        with (folder / "merged.pdf").open("wb") as sink:
            stream_sheets(sink, (layout(a_full_page(number)) for number in range(count)), "Batch", "en", several=True)

    return files if way == "files" else merged


def _peer(name: str, way: str, count: int, folder: Path) -> Callable[[], None]:
    work = peers.installed()[name]

    def files() -> None:
        for number in range(count):
            (folder / f"{number}.pdf").write_bytes(work([texts_of(a_full_page(number))]))

    def merged() -> None:
        (folder / "merged.pdf").write_bytes(work(texts_of(a_full_page(number)) for number in range(count)))

    return files if way == "files" else merged


def _most_memory() -> float:
    """Return the most memory that this process held, in MiB; 0 where the system does not tell.

    ``getrusage`` would count the parent's: a child begins as its copy.
    """
    status = Path("/proc/self/status")
    rows = status.read_text(encoding="utf-8").splitlines() if status.exists() else []
    return next((int(row.split()[1]) / 1024 for row in rows if row.startswith("VmHWM:")), 0.0)


def main() -> None:
    """Do what the parent asked for, and tell it what it took."""
    way, name, count, target = sys.argv[1], sys.argv[2], int(sys.argv[3]), Path(sys.argv[4])
    target.mkdir(parents=True)
    work = (_press if name == PRESS else partial(_peer, name))(way, count, target)
    started = perf_counter()
    work()
    seconds = perf_counter() - started
    size = sum(file.stat().st_size for file in target.rglob("*.pdf"))
    memory = _most_memory()
    print(json.dumps({"seconds": seconds, "size": size, "memory": memory}))  # noqa: T201 - the parent reads it


if __name__ == "__main__":
    main()
