"""How long the window takes from its start to its first paint beside a bare Qt window, whole processes in turns.

``python -m tests.bench.first_paint --count 10``. Time is taken when the line that tells of the paint arrives; the
processor's time is that of the whole process, with its end, and stays much the same when others work too.
"""

import argparse
import os
import re
import resource
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

ROOT = Path(__file__).resolve().parents[2]
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
def tell():
    sys.stdout.write("first paint 0 ms\\n")
    sys.stdout.flush()
    QApplication.quit()
class Bare(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, tell)
application = QApplication(["bare"])
window = Bare("Bare")
window.resize(1280, 800)
window.show()
sys.exit(application.exec())
"""


@dataclass(frozen=True, slots=True)
class Paint:
    """Milliseconds from the start to the first paint, and of the processor until the process was gone."""

    wall: float
    processor: float


def painted(command: list[str], home: str) -> Paint:
    """Run one process to its end and return when it told of its first paint."""
    environment = {**os.environ, "ORGANIZER_QUIT_AFTER_PAINT": "1", "HOME": home, "XDG_CONFIG_HOME": home}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled once, not at every start
    before, started = _processor(), perf_counter()
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        printed = process.stdout.readline() if process.stdout else ""
        wall = perf_counter() - started
    if process.returncode or not re.fullmatch(r"first paint \d+ ms\n", printed):
        raise RuntimeError(printed)
    return Paint(wall * 1000, (_processor() - before) * 1000)


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def table(count: int) -> str:
    """Return the table: median milliseconds for both windows, and the ratios pair by pair."""
    commands = {"bare Qt window": [sys.executable, "-c", BARE], "first paint": [sys.executable, "-m", "organizer"]}
    found: dict[str, list[Paint]] = {name: [] for name in commands}
    with TemporaryDirectory() as home:
        for command in commands.values():  # the first run compiles
            painted(command, home)
        for _ in range(count):
            for name, command in commands.items():
                found[name].append(painted(command, home))
    bare, ours = found.values()
    wall = median(own.wall / other.wall for own, other in zip(ours, bare, strict=True))
    processor = median(own.processor / other.processor for own, other in zip(ours, bare, strict=True))
    ratios = f"{wall:>8.2f} x  processor {processor:.2f} x   (goal 1.5, summit 1.2)"
    return f"From exec to the first paint\n{_row('bare Qt window', bare)}\n{_row('first paint', ours)}{ratios}"


def _row(name: str, paints: list[Paint]) -> str:
    wall, processor = median(one.wall for one in paints), median(one.processor for one in paints)
    return f"  {name:<20}{wall:>9.0f} ms{processor:>9.0f} ms of the processor"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10)
    print(table(parser.parse_args().count))  # noqa: T201 - a benchmark prints its table


if __name__ == "__main__":
    main()
