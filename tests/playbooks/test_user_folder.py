from pathlib import Path

import pytest

from organizer.domain.errors import Environment, Refused
from organizer.playbooks import user_folder
from organizer.playbooks.user_folder import (
    add_folder,
    inner_fault,
    look_at,
    outer_fault,
    own_folders,
    own_root,
    remove_folder,
)
from tests.playbooks.small import plant, write_small


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "own"


def _tree(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_a_folder_tells_what_is_in_it_and_what_nothing_reads(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    (folder / "letters" / "draft.odt").write_text("x", encoding="utf-8")
    found = look_at(folder)
    assert found.playbook
    assert (found.slug, found.playbook.authors, found.playbook.licence) == ("small", "We", "MIT")
    assert (found.problems, found.left_out) == ((), ("letters/draft.odt",))


def test_it_is_copied_whole_without_what_nothing_reads(tmp_path: Path, root: Path) -> None:
    folder = write_small(tmp_path)
    before = _tree(folder)
    (folder / "note.md").write_text("x", encoding="utf-8")
    assert add_folder(folder, root, ()).slug == "small"
    assert _tree(root / "small") == before
    assert [path.name for path in root.iterdir()] == ["small"]
    assert own_folders(root) == (root / "small",)
    assert outer_fault(root / "small", ()) == inner_fault(root / "small") == ""


def test_a_faulty_one_is_refused_whole_and_changes_nothing(tmp_path: Path, root: Path) -> None:
    folder = write_small(tmp_path)
    add_folder(folder, root, ())
    kept = _tree(root)
    plant(folder, "playbook.toml", "minutes = 30", 'minutes = 0\nhours = "x"')
    with pytest.raises(Refused, match=r"small was not added, and nothing was changed\. playbook\.toml: .* 2 problems"):
        add_folder(folder, root, (), replace=True)
    assert _tree(root) == kept
    assert look_at(folder).playbook is None
    assert look_at(folder).authors == "We"


def test_a_translation_that_is_missing_or_old_keeps_nothing_out(tmp_path: Path, root: Path) -> None:
    folder = write_small(tmp_path)
    (folder / "es.toml").write_text('[[texts]]\nen = "Words of yesterday"\nto = "Palabras"\n', encoding="utf-8")
    found = look_at(folder)
    assert (found.problems, found.authors) == ((), "We")
    assert found.warnings[0].wrong == 'nothing in the playbook says "Words of yesterday"'
    assert found.warnings[1].wrong.startswith("there is no translation of")
    assert add_folder(folder, root, ()).slug == "small"
    assert inner_fault(root / "small") == ""


def test_one_of_the_same_name_takes_the_place_only_when_that_is_said(tmp_path: Path, root: Path) -> None:
    folder = write_small(tmp_path)
    add_folder(folder, root, ())
    plant(folder, "playbook.toml", 'version = "1"', 'version = "2"')
    with pytest.raises(Refused, match="There is a playbook small already"):
        add_folder(folder, root, ())
    assert add_folder(folder, root, (), replace=True).version == "2"
    assert [path.name for path in root.iterdir()] == ["small"]


def test_the_name_of_a_shipped_one_is_refused(tmp_path: Path, root: Path) -> None:
    with pytest.raises(Refused, match='"small" is the name of a playbook of the program'):
        add_folder(write_small(tmp_path), root, {"small"})
    assert not root.exists()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Environment, match="There is no folder"):
        look_at(tmp_path / "gone")


def test_links_depth_number_and_size_have_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_small(tmp_path)
    (folder / "letters" / "deep").mkdir()
    (folder / "cases.toml").rename(tmp_path / "cases.toml")
    (folder / "cases.toml").symlink_to(tmp_path / "cases.toml")
    found = [(problem.file, problem.wrong) for problem in look_at(folder).problems]
    assert found == [
        ("cases.toml", "this is a link or no ordinary file"),
        ("letters/deep", "the folder is too deep"),
    ]
    monkeypatch.setattr(user_folder, "MOST_FILES", 3)
    assert "there is too much in it" in [problem.wrong for problem in look_at(folder).problems]
    monkeypatch.setattr(user_folder, "MOST_FILES", 200)
    monkeypatch.setattr(user_folder, "MOST_BYTES", 100)
    assert "there is too much in it" in [problem.wrong for problem in look_at(folder).problems]


def test_one_of_the_users_own_can_be_deleted(tmp_path: Path, root: Path) -> None:
    add_folder(write_small(tmp_path), root, ())
    remove_folder("small", root)
    assert own_folders(root) == ()
    for name in ("small", "..", ""):
        with pytest.raises(Refused, match="There is no playbook"):
            remove_folder(name, root)


def test_a_disk_that_refuses_leaves_what_was_there(tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_small(tmp_path)
    add_folder(folder, root, ())
    kept = _tree(root)
    real = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if target.name == "small" and self.parent.name == ".adding":
            raise OSError(28, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(Environment, match=r"small could not be added: No space left on device\. Nothing was changed"):
        add_folder(folder, root, (), replace=True)
    assert _tree(root) == kept
    (root / "small").rename(root / "other")
    with pytest.raises(Environment):
        add_folder(folder, root, ())
    assert [path.name for path in own_folders(root)] == ["other"]

    def never(self: Path, _target: Path) -> Path:
        raise OSError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "rename", never)
    with pytest.raises(Environment, match="other could not be deleted: Permission denied"):
        remove_folder("other", root)


def test_a_folder_that_cannot_be_read_is_a_fault_and_no_crash(tmp_path: Path) -> None:
    assert outer_fault(tmp_path / "gone", ()).startswith("The folder cannot be read")


def test_the_place_of_the_users_own_is_the_one_of_the_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert own_root().name == "playbooks"
