from pathlib import Path

from organizer.store.left_beside import is_ours, journal_of, left_beside, name_for_damaged, name_for_ours


def test_each_copy_gets_a_name_that_is_free(tmp_path: Path) -> None:
    path = tmp_path / "group.organizer"
    names = []
    for name in (name_for_ours, name_for_ours, name_for_damaged, name_for_damaged):
        names.append(name(path))
        names[-1].touch()
    found = [name.name for name in names]
    assert found[:2] == ["group-yours.organizer", "group-yours-2.organizer"]
    assert found[2:] == ["group.organizer.damaged", "group.organizer.damaged-2"]
    assert left_beside(path) == tuple(sorted(names))
    assert [is_ours(name, path) for name in names] == [True, True, False, False]


def test_a_damaged_file_has_its_journal_with_it_and_other_files_are_no_copies(tmp_path: Path) -> None:
    path = tmp_path / "group.organizer"
    kept = journal_of(name_for_damaged(path))
    for name in (kept.name, "group-mine.organizer", "groupXorganizer.damaged", "other-yours.organizer"):
        (tmp_path / name).touch()
    assert left_beside(path) == (kept,)
    assert left_beside(path / "no folder") == ()
