from collections.abc import Iterator
from pathlib import Path

import pytest

from organizer import resources
from organizer.domain.changes import Topic
from organizer.domain.letter import LetterState
from organizer.papers.kept_letter import read_letter
from organizer.papers.press import Paper
from organizer.papers.printed import Fulfilled, Printed, keep_printed
from organizer.store.letters import add_letter, kept_bytes, load_letter
from organizer.store.prints import kept_letter
from organizer.store.steps import load_records
from organizer.store.store import Store
from tests.builders import TODAY, a_store
from tests.letters.paper import a_letter

PAPER = Paper(b"%PDF of the letter", 2, "0" * 64)
LETTER = a_letter()


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str, str]]:
    store, campaign = a_store(tmp_path)
    letter = store.write(add_letter, campaign, "notice-sib").made
    yield store, campaign, letter
    store.close()


def test_what_was_printed_is_kept_with_both_versions(held: tuple[Store, str, str]) -> None:
    store, campaign, letter = held
    done = store.write(keep_printed, Printed(letter, PAPER, "2010.1", TODAY, LETTER))
    assert done.sentence == "The printed letter is kept."
    kept = store.read(load_letter, letter)
    assert kept.state is LetterState.PRINTED
    assert kept.print is not None
    assert (kept.print.playbook_version, kept.print.program_version) == ("2010.1", resources.version())
    assert kept.print.dated == TODAY
    assert store.read(kept_bytes, letter) == PAPER.data
    words = store.read(kept_letter, letter)
    assert words is not None
    assert read_letter(words) == LETTER
    assert store.read(load_records, campaign) == ()


def test_its_task_is_done_in_the_same_act(held: tuple[Store, str, str]) -> None:
    store, campaign, letter = held
    task = Fulfilled(campaign, "notice-sib", TODAY, "A.R.")
    done = store.write(keep_printed, Printed(letter, PAPER, "2010.1", TODAY, LETTER), task)
    assert {Topic.LETTERS, Topic.STEPS} <= done.topics
    assert [(record.task, record.by) for record in store.read(load_records, campaign)] == [("notice-sib", "A.R.")]
    store.undo()
    assert store.read(load_records, campaign) == ()
    assert store.read(load_letter, letter).print is None
