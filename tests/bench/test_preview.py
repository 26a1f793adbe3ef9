import pytest

from tests.bench.preview import main


def test_a_letter_of_one_page_and_one_of_two_are_redrawn(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["preview", "--count", "2"])
    main()
    rows = capsys.readouterr().out.splitlines()
    assert [row[:23].split()[:2] for row in rows] == [["resolution", "1"], ["notice-ice", "2"]]
    assert all(" ms, slowest " in row for row in rows)
