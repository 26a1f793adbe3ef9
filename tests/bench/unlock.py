"""How long it takes from Unlock to Home painted with its rows: ``python -m tests.bench.unlock --count 20``.

The key of a passphrase is made slowly on purpose. So a file without one is opened too, which is all but that, and the
making of the key is shown by itself: what the engine takes to open the file and to read one row. In turns.
"""

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import sqlcipher3

from organizer.gui.screens.home import HomeScreen
from organizer.gui.screens.unlock import UnlockScreen
from organizer.gui.window import Window
from organizer.store.database import OPEN_KEY
from organizer.store.store import Store
from tests.bench.window import Painted, a_window, until
from tests.builders import a_file, noon

WORDS = "river candle plaza orbit lemon abacus"
GOALS = "(goal 150 ms, summit 60 ms)"


def engine_opens(path: Path, key: str) -> None:
    """Open a file with the engine alone and read one row."""
    connection = sqlcipher3.connect(str(path))
    connection.execute(f'PRAGMA key = "{key}"')
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.close()


def home_painted(window: Window, path: Path, words: str) -> None:
    """Unlock a file in the window, until the rows of Home are painted."""
    screen = window.screen_in_front
    assert isinstance(screen, UnlockScreen)
    painted = Painted()
    if words:
        screen.secret.line.setText(words)
        screen.try_words()
    else:
        window.show_place("unlock", {"path": str(path)})

    def is_there() -> bool:
        front = window.screen_in_front
        if isinstance(front, HomeScreen):
            painted.watch(front.steps)
        return painted.is_done

    until(is_there)


def closed(window: Window, path: Path, words: str) -> None:
    """Close the file, and show the page that opens it; one without a passphrase would open at once."""
    window.desk.close(quietly=True)
    window.show_place("unlock", {"path": str(path if words else path.with_name("nothing.organizer"))})
    until(lambda: isinstance(window.screen_in_front, UnlockScreen))


def _opened(path: Path, words: str | None, read_only: bool) -> Store:
    return Store.open(path, words, read_only=read_only, clock=noon)


def table(count: int) -> str:
    """Return a row for each: median milliseconds, and the first time, when each page is still to be made."""
    with TemporaryDirectory() as made:
        works: dict[str, Callable[[], None]] = {}
        taken: dict[str, list[tuple[float, float]]] = {}
        plain, locked = Path(made, "plain"), Path(made, "locked")
        for folder, words in ((plain, None), (locked, WORDS)):
            folder.mkdir()
            a_file(folder, words)
        path, protected = plain / "campaigns.organizer", locked / "campaigns.organizer"
        with a_window(path) as window:
            until(lambda: isinstance(window.screen_in_front, HomeScreen))
            window.pages.drop()
            toolbox = window.desk.toolbox
            assert toolbox
            # On the day of the window: a look on another day is written down, which is the first look of a day only.
            window.desk.toolbox = replace(toolbox, open=_opened)
            works["the engine alone"] = lambda: engine_opens(path, OPEN_KEY)
            works["making of the key"] = lambda: engine_opens(protected, WORDS)
            works["after the key, to Home"] = lambda: home_painted(window, path, "")
            works["Unlock to Home"] = lambda: home_painted(window, protected, WORDS)
            for _ in range(count):
                for name, work in works.items():
                    if name.endswith("Home"):
                        is_locked = name == "Unlock to Home"
                        closed(window, protected if is_locked else path, WORDS if is_locked else "")
                    started, used = perf_counter(), process_time()
                    work()
                    both = (perf_counter() - started) * 1000, (process_time() - used) * 1000
                    taken.setdefault(name, []).append(both)
    return "\n".join(["Unlock", *(_row(name, all_of) for name, all_of in taken.items())])


def _row(name: str, taken: list[tuple[float, float]]) -> str:
    wall, processor = (median(column) for column in zip(*taken, strict=True))
    goals = GOALS if name.startswith("after") else ""
    return f"  {name:<24}{wall:>8.1f} ms, first {taken[0][0]:>7.1f} ms, processor {processor:>7.1f} ms {goals}".rstrip()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20)
    print(table(parser.parse_args().count))  # noqa: T201 - a benchmark prints its table


if __name__ == "__main__":
    main()
