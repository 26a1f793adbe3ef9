import pytest

from tests.bench.backup import main


def test_a_backup_is_shown_beside_a_plain_copy(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["backup", "--count", "1", "--megabytes", "5"])
    main()
    usual, large = capsys.readouterr().out.strip().split("\n\n")
    assert [part.splitlines()[0].split(",")[0] for part in (usual, large)] == ["A usual file", "A large file"]
    for part in (usual, large):
        assert [row[2:26].strip() for row in part.splitlines()[1:]] == [
            "plain copy",
            "one look at each page",
            "copy and check by hand",
            "live backup, read back",
        ]
