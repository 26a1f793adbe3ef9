"""Which names beside a file are those of copies that a sync program made of it."""

from pathlib import Path

import pytest

from organizer.store.conflicted import conflicted_copies
from organizer.store.left_beside import is_ours


@pytest.mark.parametrize(
    "name",
    [
        "group (Ana's conflicted copy 2010-11-22).organizer",
        "group (conflicted copy 2010-11-22 101010).organizer",
        "group.sync-conflict-20101122-101010-ABCDEFG.organizer",
        "group (Copia en conflicto de Ana 2010-11-22).organizer",
        "group(1).organizer",
        "group (2).organizer",
        "group-yours.organizer",
        "group-yours-3.organizer",
    ],
)
def test_names_of_copies_are_known(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert conflicted_copies(tmp_path / "group.organizer") == (tmp_path / name,)
    assert is_ours(tmp_path / name, tmp_path / "group.organizer") is ("yours" in name)


def test_other_names_are_left_alone(tmp_path: Path) -> None:
    for name in (
        "group.organizer",
        "group-2.organizer",
        "group (1).pdf",
        "others (1).organizer",
        "group-2010.organizer",
    ):
        (tmp_path / name).touch()
    (tmp_path / "group (1).organizer").mkdir()
    assert conflicted_copies(tmp_path / "group.organizer") == ()
    assert conflicted_copies(tmp_path / "gone" / "group.organizer") == ()
