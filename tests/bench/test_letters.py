import pytest

from organizer.letters.layout import layout
from tests.bench.letters import a_full_page, main, table


def test_the_benchmark_measures_a_letter_of_one_page() -> None:
    assert len(layout(a_full_page(1)).pages) == 1


def test_the_table_has_a_ratio_for_every_way(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["letters", "--count", "2"])
    main()
    rows = capsys.readouterr().out.splitlines()
    assert [row[:20].strip() for row in rows] == ["platypus", "press", "preview of an edit", "merged, each"]
    assert all(row.endswith(" x") for row in rows)
    assert table(1).startswith("platypus")
