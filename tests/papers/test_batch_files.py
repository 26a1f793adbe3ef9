"""A batch on the disk: one file a letter or one for all, its cover sheet, and nothing at all when it is stopped."""

import hashlib
import os
import subprocess
from pathlib import Path

import pikepdf
import pytest

from organizer.domain.errors import Environment
from organizer.exchange.recipients_csv import RecipientRow
from organizer.papers import batch_files
from organizer.papers.batch import Cancelled, Entry, compose_batch, jobs_for_rows
from organizer.papers.batch_files import Place, write_batch
from organizer.papers.case import Request
from organizer.papers.press import press
from tests.letters.conformance import broken_rules
from tests.papers.batches import Watch, a_row
from tests.papers.cases import W1, a_case, the_playbook

TITLE = "Notice to the bureaus"


def entries(count: int) -> tuple[Entry, ...]:
    rows: list[RecipientRow] = [a_row(number) for number in range(1, count + 1)]
    jobs, _ = jobs_for_rows(the_playbook(), [Request("notice-sib", "notice-sib", date=W1)], rows)
    return compose_batch(a_case(), jobs, W1).ready


def text_of(path: Path) -> str:
    shown = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True, encoding="utf-8")
    return " ".join(shown.stdout.split())


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_separate_files_have_a_cover_sheet_beside_them(tmp_path: Path) -> None:
    batch = entries(2)
    written = write_batch(batch, Place(tmp_path / "out"), TITLE)
    assert names(tmp_path / "out") == ["cover-sheet.pdf", "notice-sib-001.pdf", "notice-sib-002.pdf"]
    for letter, entry in zip(written, batch, strict=True):
        assert letter.path == tmp_path / "out" / f"{letter.id}.pdf"
        assert letter.path.read_bytes() == press([entry.letter]).data
        assert hashlib.sha256(letter.path.read_bytes()).hexdigest() == letter.sha256
        assert letter.path.stat().st_mode & 0o777 == 0o600
    cover = text_of(tmp_path / "out/cover-sheet.pdf")
    assert TITLE in cover
    assert "Chief 1, Agency 1" in cover
    assert "Chief 2, Agency 2" in cover
    assert broken_rules((tmp_path / "out/cover-sheet.pdf").read_bytes()) == []


def test_one_file_begins_with_the_cover_sheet(tmp_path: Path) -> None:
    path = tmp_path / "deep/all.pdf"
    written = write_batch(entries(2), Place(merged=path), TITLE)
    assert names(tmp_path) == ["deep", "deep/all.pdf"]
    assert {letter.path for letter in written} == {path}
    assert {letter.sha256 for letter in written} == {hashlib.sha256(path.read_bytes()).hexdigest()}
    with pikepdf.open(path) as whole:
        assert len(whole.pages) == 1 + sum(letter.pages for letter in written)
    words = text_of(path)
    assert words.index(TITLE) < words.index("1 Main Street") < words.index("2 Main Street")
    assert broken_rules(path.read_bytes()) == []


def test_both_are_written_as_one_act_and_other_files_stay(tmp_path: Path) -> None:
    (tmp_path / "notice-sib-001.pdf").write_bytes(b"older")
    (tmp_path / "mine").write_bytes(b"mine")
    watch = Watch()
    write_batch(entries(2), Place(tmp_path, tmp_path / "all.pdf"), TITLE, watch)
    assert names(tmp_path) == ["all.pdf", "cover-sheet.pdf", "mine", "notice-sib-001.pdf", "notice-sib-002.pdf"]
    assert (tmp_path / "notice-sib-001.pdf").read_bytes() != b"older"
    assert watch.told == [(0, 4), (1, 4), (2, 4), (2, 4), (3, 4), (4, 4)]


@pytest.mark.parametrize("calls", range(1, 7))
def test_a_batch_that_is_stopped_leaves_everything_as_it_was(calls: int, tmp_path: Path) -> None:
    (tmp_path / "notice-sib-001.pdf").write_bytes(b"older")
    with pytest.raises(Cancelled):
        write_batch(entries(2), Place(tmp_path, tmp_path / "new/all.pdf"), TITLE, Watch(calls))
    assert names(tmp_path) == ["notice-sib-001.pdf"]
    assert (tmp_path / "notice-sib-001.pdf").read_bytes() == b"older"


def test_a_disk_that_fills_up_leaves_everything_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = entries(2)
    opened = os.open

    def full(path: str, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        if str(path).endswith("notice-sib-002.pdf"):
            raise OSError(28, "No space left on device")
        return opened(path, flags, mode, dir_fd=dir_fd)

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(Environment, match="is full"):
        write_batch(batch, Place(tmp_path / "out", tmp_path / "all.pdf"), TITLE)
    assert names(tmp_path) == []


def test_a_folder_in_place_of_the_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "all.pdf").mkdir()
    with pytest.raises(Environment, match=r"all\.pdf is a folder"):
        write_batch(entries(1), Place(tmp_path / "out", tmp_path / "all.pdf"), TITLE)
    assert names(tmp_path) == ["all.pdf"]


def test_the_cover_sheet_of_a_great_batch_has_several_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_files, "COVER_ROWS", 2)
    write_batch(entries(3), Place(tmp_path), TITLE)
    words = text_of(tmp_path / "cover-sheet.pdf")
    assert words.index(f"{TITLE}, 1 to 2") < words.index("Chief 2") < words.index(f"{TITLE}, 3 to 3")
    assert broken_rules((tmp_path / "cover-sheet.pdf").read_bytes()) == []


def test_many_letters_share_their_faces_in_one_file(tmp_path: Path, is_long: bool) -> None:
    count = 120 if is_long else 30
    batch = entries(count)
    assert len(batch) == count
    written = write_batch(batch, Place(tmp_path / "out", tmp_path / "all.pdf"), TITLE)
    assert len(written) == count
    assert len(names(tmp_path / "out")) == count + 1
    with pikepdf.open(tmp_path / "all.pdf") as whole:
        assert len(whole.pages) > sum(letter.pages for letter in written)
        fonts = {font.objgen for page in whole.pages for font in page.resources.Font.values()}
    assert len(fonts) <= 3
    assert f"{count} Main Street" in text_of(tmp_path / "all.pdf")
