"""How long the composer takes to show a letter anew after a key: ``python -m tests.bench.preview --count 50``.

From the pause after the last key to the new picture of every page: typed answers, draft, checks, PDF, pixels.
"""

import argparse
import os
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pathlib import Path

from PySide6.QtWidgets import QApplication

from organizer.app import load_toolbox
from organizer.gui import theme
from organizer.gui.desk import Desk
from organizer.gui.screens.composer import ComposerScreen
from organizer.gui.settings import Settings
from organizer.store.letters import add_letter
from tests.builders import TODAY, a_store

LETTERS = ("resolution", "notice-ice")


def milliseconds(screen: ComposerScreen, count: int) -> list[float]:
    """Return how long each of ``count`` redraws took, a letter more typed before each."""
    taken = []
    for _ in range(count):
        screen.form.paragraphs.editors[0].box.insertPlainText("x")
        started = perf_counter()
        screen.redraw()
        taken.append((perf_counter() - started) * 1000)
    return taken


def table(count: int) -> str:
    """Return a row for each letter: its pages, median and slowest redraw in milliseconds."""
    application = QApplication.instance() or QApplication([])
    if isinstance(application, QApplication):
        theme.wear(application, theme.Look())
    rows = []
    with TemporaryDirectory() as folder:
        store, campaign = a_store(Path(folder))
        desk = Desk(lambda: TODAY, Settings(Path(folder) / "window.ini"))
        desk.equip(load_toolbox())
        desk.open(store)
        desk.choose(campaign)
        for letter in LETTERS:
            desk.write(add_letter, campaign, letter)
            screen = ComposerScreen(desk)
            screen.resize(1085, 768)
            screen.show()
            screen.arrive({"letter": letter})
            application.processEvents()
            taken = milliseconds(screen, count)
            pages = screen.preview.page_count
            rows.append(f"{letter:14} {pages} page(s) {median(taken):6.1f} ms, slowest {max(taken):6.1f} ms")
            screen.close()
            screen.deleteLater()
        desk.close()
    return "\n".join(rows)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=50)
    print(table(parser.parse_args().count))  # noqa: T201 - a benchmark prints its table


if __name__ == "__main__":
    main()
