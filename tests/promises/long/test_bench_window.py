"""The benchmarks of the window, run whole with small numbers."""

import pytest

from tests.bench import save, stall, unlock


def test_the_key_is_shown_by_itself(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.argv", ["unlock", "--count", "1"])
    unlock.main()
    title, *rows = capsys.readouterr().out.splitlines()
    assert title == "Unlock"
    assert [row[2:26].strip() for row in rows] == [
        "the engine alone",
        "making of the key",
        "after the key, to Home",
        "Unlock to Home",
    ]


def test_a_save_is_shown_beside_the_engine_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["save", "--count", "2"])
    save.main()
    _, *rows = capsys.readouterr().out.splitlines()
    assert [row[2:28].strip() for row in rows] == [
        "the engine alone",
        "a verb, with its journal",
        "a field of the window",
    ]
    assert all(row.endswith(" x") for row in rows)


def test_the_window_is_watched_at_rest_and_while_a_file_is_backed_up(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["stall", "--count", "1", "--megabytes", "5"])
    monkeypatch.setattr(stall, "_REST_MS", 250)
    monkeypatch.setattr(stall, "_BUSY_MS", 250)
    stall.main()
    _, *rows = capsys.readouterr().out.splitlines()
    assert [row[2:26].strip() for row in rows] == [
        "at rest",
        "while it is backed up",
        "at rest, saving",
        "backed up, saving",
    ]
    assert ["stands still at most" in row for row in rows] == [True, True, False, False]
