"""How long a field takes from being left to its commit, with its journal: ``python -m tests.bench.save --count 50``.

In turns. The floor is a transaction of the engine alone that writes as much with the same settings: the row and one
line of the journal. What is left of it is the wait for the disk, which the promises ask for.
"""

import argparse
import json
from collections.abc import Callable
from itertools import count as counted
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

import sqlcipher3
from PySide6.QtWidgets import QPlainTextEdit

from organizer.domain.fields import BY_NAME
from organizer.gui.widgets.field import FormField
from organizer.store.campaigns import answer
from organizer.store.database import OPEN_KEY
from organizer.store.store import Store
from tests.bench.stores import usual_file
from tests.bench.window import a_window
from tests.builders import noon

FIELD = "decision.summary"
FLOOR = "the engine alone"
_PRAGMAS = ("foreign_keys = ON", "journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON")
_LINE = (
    'INSERT INTO journal (at, "by", verb, template, "values", topics, changes, undone, dropped, purged)'
    " VALUES (?, '', 'answer', 'Change {field}', '{}', '[]', ?, 0, 0, 0)"
)


def bare(path: Path) -> Any:  # noqa: ANN401 - the driver has no types
    """Return a connection of the engine alone, with the settings of the program that cost time."""
    connection = sqlcipher3.connect(str(path), isolation_level=None)
    connection.execute(f'PRAGMA key = "{OPEN_KEY}"')
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def write_bare(connection: Any, words: str) -> None:  # noqa: ANN401 - as above
    """Write an answer and its line of the journal in one transaction."""
    changes = json.dumps([{"table": "campaign", "before": {"decision_summary": words}, "after": words}])
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE campaign SET decision_summary = ?, version = version + 1", (words,))
    connection.execute(_LINE, (noon().isoformat(), changes))
    connection.execute("COMMIT")


def table(count: int) -> str:
    """Return a row for each: median milliseconds, of the processor too, and the ratio pair by pair."""
    with TemporaryDirectory() as made:
        paths = [usual_file(Path(made, name)) for name in ("bare", "store", "window")]
        alone = bare(paths[0])
        with Store.open(paths[1], None) as store, a_window(paths[2]) as window:
            campaign = store.read(_only)
            field = FormField(BY_NAME[FIELD], window)
            field.left.connect(lambda _name, given: window.desk.write(answer, window.desk.campaign, FIELD, given))
            number = counted()

            def words() -> str:
                return f"The Board voted five to one to leave the program, as it said {next(number)} times."

            def leave() -> None:
                assert isinstance(field.editor, QPlainTextEdit)
                field.editor.setPlainText(words())
                field.commit()

            works: dict[str, Callable[[], object]] = {
                FLOOR: lambda: write_bare(alone, words()),
                "a verb, with its journal": lambda: store.write(answer, campaign, FIELD, words()),
                "a field of the window": leave,
            }
            taken: dict[str, list[tuple[float, float]]] = {name: [] for name in works}
            for _ in range(count):
                for name, work in works.items():
                    started, used = perf_counter(), process_time()
                    work()
                    taken[name].append((perf_counter() - started, process_time() - used))
        alone.close()
    return "\n".join(["A field is left, until it is committed", *(_row(name, taken) for name in works)])


def _only(session: Any) -> str:  # noqa: ANN401 - the database is not named here
    from organizer.store.campaigns import list_campaigns

    return str(list_campaigns(session)[0].id)


def _row(name: str, taken: dict[str, list[tuple[float, float]]]) -> str:
    wall, processor = (median(column) * 1000 for column in zip(*taken[name], strict=True))
    ratio = median(own[0] / other[0] for own, other in zip(taken[name], taken[FLOOR], strict=True))
    return f"  {name:<26}{wall:>8.2f} ms, processor {processor:>7.2f} ms{ratio:>7.2f} x"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=50)
    print(table(parser.parse_args().count))  # noqa: T201 - a benchmark prints its table


if __name__ == "__main__":
    main()
