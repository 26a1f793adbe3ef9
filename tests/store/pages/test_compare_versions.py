from pathlib import Path

from organizer.store.kept_playbooks import note_playbook
from organizer.store.pages.compare_versions import NOW, kept_versions, load
from tests.store.pages.planted import PARAGRAPH, TASK, Days, a_small_store, small_book


def test_two_versions_are_laid_beside_each_other(tmp_path: Path) -> None:
    store, *_ = a_small_store(tmp_path, Days())
    newer = small_book(tmp_path / "newer", PARAGRAPH, TASK)
    with store:
        store.write(note_playbook, newer)
        kept = store.read(kept_versions, "small")
        assert store.read(kept_versions, "another") == {}
    page = load(newer, kept, {})
    (now, old) = page.choices
    assert (now[0], now[1].words) == (NOW, "Version 2, on this computer")
    assert old[1].words == "Version 1, used since September 30, 2010"
    assert (page.before, page.after, page.title) == (old[0], NOW, newer.title)
    assert page.summary.words == "Changed: 2. New: 0. Gone: 0."
    assert [change.key for change in page.changes] == ["task/record", "paragraph/notice/basis"]
    back = load(newer, kept, {}, before=NOW, after=old[0])
    assert (back.before, back.after) == (NOW, old[0])
    assert [part.after for part in back.changes[0].parts] == ["From the minutes."]


def test_a_folder_can_be_one_of_them(tmp_path: Path) -> None:
    book, other = small_book(tmp_path), small_book(tmp_path / "newer", TASK)
    page = load(book, {}, {"mine": other}, before=NOW, after="mine")
    assert page.choices[-1][1].words == "Version 2, in mine"
    assert len(page.changes) == 1
    alone = load(book, {}, {})
    assert (alone.before, alone.after, alone.summary.words) == (NOW, NOW, "These two say the same.")
