import pytest

from tests.bench.first_paint import main


def test_the_table_compares_the_window_with_a_bare_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["first_paint", "--count", "1"])
    main()
    _, bare, ours = capsys.readouterr().out.splitlines()
    assert bare.startswith("  bare Qt window")
    assert " x  processor " in ours
