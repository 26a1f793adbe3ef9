"""The benchmark of letters, run whole with few letters."""

import pytest

from tests.bench import peers
from tests.bench.letters import main

TASKS = ["One letter, warm", "3 letters, separate files", "3 letters, one file", "From process start"]


def test_every_task_has_a_row_for_the_press_and_one_for_each_peer(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["letters", "--count", "2", "--batch", "3", "--rounds", "1"])
    main()
    parts = capsys.readouterr().out.split("\n\n")
    for title, part in zip(TASKS, parts, strict=False):
        heading, *rows = part.splitlines()
        assert heading.startswith(title)
        assert {"press", *peers.installed()} <= {row[2:22].strip() for row in rows}
        assert all(" x platypus" in row and " ms" in row for row in rows)
