import os
from pathlib import Path

import pytest

from organizer.domain.errors import Environment
from organizer.exchange.plain_file import refuse_endless, short_name


def test_what_has_no_end_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "zero.csv").symlink_to("/dev/zero")
    for name in ("pipe.csv", "zero.csv"):
        with pytest.raises(Environment, match=rf"{name} is not a file\. Choose another one\."):
            refuse_endless(tmp_path / name)


def test_files_and_folders_are_left_to_who_reads_them(tmp_path: Path) -> None:
    (tmp_path / "a.csv").touch()
    refuse_endless(tmp_path / "a.csv")
    refuse_endless(tmp_path)


def test_a_missing_file_and_a_bad_name_are_told_with_a_short_name(tmp_path: Path) -> None:
    with pytest.raises(Environment, match=r"There is no file .*gone\.csv\."):
        refuse_endless(tmp_path / "gone.csv")
    with pytest.raises(Environment, match="not a file name"):
        refuse_endless(tmp_path / "a\0b")
    with pytest.raises(Environment, match=r"cannot be read") as failure:
        refuse_endless(Path(f"{'x' * 5_000}.csv"))
    assert len(str(failure.value)) < 300


def test_only_a_very_long_name_is_shortened() -> None:
    assert short_name("list.csv") == "list.csv"
    assert short_name("a" * 5_000 + ".csv") == f"{'a' * 60}\u2026{'a' * 56}.csv"
