import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from organizer.domain.errors import Refused
from organizer.store.campaigns import answer
from organizer.store.files import atomic_write
from organizer.traces import log
from organizer.traces.log import NAMES, Event, keep_log, log_folder, note, read_log

NAME = "Quillfeather7f3a"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    keep_log()
    yield log_folder()
    keep_log(on=False)


def test_nothing_is_written_before_the_program_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    note(Event.WROTE, answer)
    assert not list(tmp_path.iterdir())


def test_a_line_is_a_moment_a_process_and_names_of_source(folder: Path) -> None:
    note(Event.WROTE, answer)
    note(Event.ENDED, 70)
    first, second = read_log().splitlines()
    assert re.fullmatch(
        rf"\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\dZ {os.getpid()} wrote organizer.store.campaigns.answer", first
    )
    assert second.endswith(" ended 70")
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / NAMES[0]).stat().st_mode & 0o777 == 0o600


def test_of_a_failure_its_kinds_and_places_are_told_and_no_word_of_it(folder: Path) -> None:
    try:
        try:
            atomic_write(folder / NAME / "a", b"")
        except Exception as inner:
            raise Refused("{name} is gone.", name=NAME) from inner
    except Refused as failure:
        note(Event.REFUSED, failure, NAME, Path(NAME), {NAME: NAME})
    line = read_log()
    assert NAME not in line
    assert (
        "refused organizer.domain.errors.Refused < organizer.domain.errors.Environment at organizer/store/files" in line
    )
    assert line.endswith(" ? ? ?\n")


def test_three_files_are_kept_and_none_is_larger_than_promised(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert log.LARGEST * len(NAMES) == 3_000_000
    monkeypatch.setattr(log, "LARGEST", 200)
    for code in range(40):
        note(Event.ENDED, code)
    assert {path.name for path in folder.iterdir()} == set(NAMES)
    assert all(path.stat().st_size <= 200 for path in folder.iterdir())
    codes = [int(line.rpartition(" ")[2]) for line in read_log().splitlines()]
    assert codes == list(range(codes[0], 40))
    monkeypatch.setattr(log, "_MOST_SHOWN", 90)
    assert [line[-2:] for line in read_log().splitlines()] == ["38", "39"]


def test_where_nothing_can_be_written_the_program_goes_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.parent.parent.mkdir()
    folder.parent.touch()  # a file where the folder would be
    note(Event.BEGAN, answer)
    assert read_log() == ""
    monkeypatch.setenv("XDG_STATE_HOME", os.devnull)
    note(Event.BEGAN, answer)
    assert read_log() == ""
