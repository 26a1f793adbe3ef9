"""How long the window takes to its first paint beside a bare Qt window, whole processes in turns.

``python -m tests.bench.first_paint --count 10``
"""

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

ROOT = Path(__file__).resolve().parents[2]
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
class Bare(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)
application = QApplication(["bare"])
window = Bare("Bare")
window.resize(1280, 800)
window.show()
sys.exit(application.exec())
"""


def seconds(command: list[str], home: str) -> tuple[float, str]:
    """Run one process to its end and return its wall time in seconds and what it printed."""
    environment = {**os.environ, "ORGANIZER_QUIT_AFTER_PAINT": "1", "HOME": home, "XDG_CONFIG_HOME": home}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled once, not at every start
    started = perf_counter()
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return perf_counter() - started, done.stdout


def table(count: int) -> str:
    """Return the table: median milliseconds of the whole process for both windows, and the ratio pair by pair."""
    bare: list[float] = []
    ours: list[float] = []
    with TemporaryDirectory() as home:
        seconds([sys.executable, "-m", "organizer"], home)  # the first run compiles
        for _ in range(count):
            bare.append(seconds([sys.executable, "-c", BARE], home)[0])
            taken, printed = seconds([sys.executable, "-m", "organizer"], home)
            if not re.fullmatch(r"first paint \d+ ms\n", printed):
                raise RuntimeError(printed)
            ours.append(taken)
    ratio = median(own / other for own, other in zip(ours, bare, strict=True))
    return (
        f"{'bare Qt window':<20}{median(bare) * 1000:>9.0f} ms\n"
        f"{'first paint':<20}{median(ours) * 1000:>9.0f} ms{ratio:>8.2f} x"
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10)
    print(table(parser.parse_args().count))  # noqa: T201 - a benchmark prints its table


if __name__ == "__main__":
    main()
