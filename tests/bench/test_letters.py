from importlib.util import find_spec

import pytest

from organizer.letters.layout import layout
from tests.bench import peers
from tests.bench.letters import main
from tests.bench.sample import a_full_page, texts_of

TASKS = ["One letter, warm", "3 letters, separate files", "3 letters, one file", "From process start"]


def test_the_benchmark_measures_a_letter_of_one_page() -> None:
    assert len(layout(a_full_page(1)).pages) == 1


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


def test_a_peer_that_is_not_installed_is_named() -> None:
    assert set(peers.installed()) | set(peers.missing()) == {"platypus", "ReportLab canvas", "pycairo", "typst"}
    assert ("pycairo" in peers.missing()) == (find_spec("cairo") is None)


def test_the_peers_set_the_same_words() -> None:
    texts = texts_of(a_full_page(7))
    assert ("7 Main Street", False) in texts
    for work in peers.installed().values():
        assert work([texts]).startswith(b"%PDF")
