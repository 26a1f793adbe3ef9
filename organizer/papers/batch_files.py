"""A batch becomes files: one PDF a letter, or one for all, with a cover sheet. All of it, or nothing."""

import contextlib
import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from organizer.letters.cover import CoverRow, cover_sheet
from organizer.letters.glyphs import with_question_marks
from organizer.letters.pdf import stream_sheets
from organizer.letters.sheet import Layout
from organizer.papers.batch import Entry, Progress, unwatched, watched
from organizer.papers.batch_enclosures import ALONE, Enclosed, Merged, pages_of, paper_of
from organizer.papers.publish import about, box_for, bring_to_disk, folder_for, moves_of, publish
from organizer.papers.written import Written
from organizer.store import files

COVER = "cover-sheet"
COVER_ROWS = 500
"""Letters in one table of the cover sheet: a longer one is slow to walk through, and must be held in memory whole."""
_ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a batch goes: into a folder as one file a letter, into one file, or both."""

    folder: Path | None = None
    merged: Path | None = None


def write_batch(
    entries: Sequence[Entry], place: Place, title: str, progress: Progress = unwatched, enclosed: Enclosed = ALONE
) -> tuple[Written, ...]:
    """Write letters that are ready, each file whole and in place of an older one of its name.

    ``enclosed`` are the enclosures that go behind each, looked at before and without an error.
    Everything is written into a folder beside its place, brought to the disk once, and then given its names. What
    fails or is cancelled before leaves no file and every older one as it was. Raises Environment or Cancelled.
    """
    rounds = (place.folder is not None) + (place.merged is not None)
    moves: list[tuple[Path, Path]] = []
    written: tuple[Written, ...] = ()
    with contextlib.ExitStack() as kept_until_named:
        if place.merged is not None:
            kept_until_named.enter_context(folder_for(place.merged))
            with about(place.merged):
                unnamed = kept_until_named.enter_context(files.beside(place.merged))
                every = watched(entries, _part(progress, 0, rounds))
                checksum = _fill_file(unnamed, Merged(_covers(entries, title, enclosed), enclosed), every, title)
            written = tuple(
                Written(entry.id, place.merged, pages_of(entry, enclosed), checksum, entry.problems)
                for entry in entries
            )
            moves.append((unnamed, place.merged))
        if place.folder is not None:
            box = kept_until_named.enter_context(box_for(place.folder))
            with about(box / f"{COVER}.pdf"):
                written = _fill_box(box, place.folder, watched(entries, _part(progress, rounds - 1, rounds)), enclosed)
                with _new(box / f"{COVER}.pdf") as sink:
                    stream_sheets(
                        sink, _covers(entries, title, enclosed), title, _ENGLISH, several=len(entries) > COVER_ROWS
                    )
            moves = [*moves_of(box, place.folder), *moves]
        bring_to_disk([unnamed for unnamed, _ in moves])
        publish(moves)
    return written


def _part(progress: Progress, number: int, rounds: int) -> Progress:
    """Return the progress of one round of several: it goes on where the one before ended."""
    return lambda done, total: progress(number * total + done, rounds * total)


def _covers(entries: Sequence[Entry], title: str, enclosed: Enclosed) -> Iterator[Layout]:
    """Give the cover sheet; that of a great batch in several tables, one after the other."""
    if len(entries) <= COVER_ROWS:
        yield cover_sheet(title, [_cover_row(entry, enclosed) for entry in entries])
        return
    for first in range(0, len(entries), COVER_ROWS):
        some = entries[first : first + COVER_ROWS]
        numbered = f"{title}, {first + 1:,} to {first + len(some):,}"
        yield cover_sheet(numbered, [_cover_row(entry, enclosed) for entry in some])


def _cover_row(entry: Entry, enclosed: Enclosed) -> CoverRow:
    # A warning may name something that no letter prints, such as the id of a fact.
    warnings = tuple(with_question_marks(problem.sentence) for problem in entry.problems)
    return CoverRow(f"{entry.id}: {entry.to}", pages_of(entry, enclosed), warnings)


def _fill_box(box: Path, folder: Path, entries: Iterator[Entry], enclosed: Enclosed) -> tuple[Written, ...]:
    written = []
    for entry in entries:
        paper = paper_of(entry, enclosed)
        name = f"{entry.id}.pdf"
        with _new(box / name) as sink:
            sink.write(paper.data)
        written.append(Written(entry.id, folder / name, paper.pages, paper.sha256, entry.problems))
    return tuple(written)


def _fill_file(path: Path, merged: Merged, entries: Iterator[Entry], title: str) -> str:
    """Write the sheets as they come, and return the checksum of the file."""
    with path.open("wb") as sink:
        stream_sheets(sink, merged.layouts(entries), title, _ENGLISH, several=True)
    merged.complete(path)
    with path.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


@contextlib.contextmanager
def _new(path: Path) -> Iterator[BinaryIO]:
    """Open a file that only the user may read."""
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, files.PRIVATE), "wb") as sink:
        yield sink
