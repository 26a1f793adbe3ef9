from dataclasses import replace
from pathlib import Path

import pytest

from organizer.domain.playbook import Playbook
from organizer.domain.stated import Stated, stated_in
from organizer.domain.statement import Verified
from organizer.playbooks.reader import read_playbook
from tests.playbooks.gated import write_gated
from tests.shipped import shipped_shelf

SHIPPED = shipped_shelf()
RESTING = {"step", "task", "paragraph", "date", "branch"}
"""What rests on statements of the ledger."""


def unsupported_in(playbook: Playbook) -> tuple[Stated, ...]:
    """Return what rests on a statement that nobody verified, or on one that is not there: the list, not the check."""
    known = {entry.id for entry in playbook.statements}
    resting = (entry for entry in stated_in(playbook) if entry.sort in RESTING)
    return tuple(
        entry for entry in resting if entry.verified == Verified.UNVERIFIED or not known.issuperset(entry.sources)
    )


@pytest.fixture
def book(tmp_path: Path) -> Playbook:
    playbook, _ = read_playbook(write_gated(tmp_path))
    assert playbook
    return playbook


@pytest.mark.parametrize("slug", list(SHIPPED))
def test_nothing_in_a_shipped_playbook_rests_on_what_nobody_verified(slug: str) -> None:
    assert stated_in(SHIPPED[slug])
    assert unsupported_in(SHIPPED[slug]) == ()


def test_all_that_is_stated_is_listed_with_its_source_and_mark(book: Playbook) -> None:
    listed = [(entry.sort, entry.key, entry.sources, entry.verified) for entry in stated_in(book)]
    assert listed == [
        ("statement", "text-2010", ("A newspaper",), "quoted"),
        ("statement", "speech-2010", ("A newspaper",), "seen"),
        ("step", "decide", ("text-2010",), "quoted"),
        ("step", "write", ("text-2010",), "quoted"),
        ("step", "write (contradicted)", ("speech-2010",), "seen"),
        ("task", "notice", ("text-2010",), "quoted"),
        ("step", "send", ("text-2010",), "quoted"),
        ("paragraph", "notice/basis", ("text-2010",), "quoted"),
        ("date", "appeal", ("text-2010",), "quoted"),
        ("branch", "scheduled", ("text-2010",), "quoted"),
        ("clock", "VA", ("A list of states",), "disputed"),
        ("clock", "VA", ("Another list",), "seen"),
        ("instead", "Detainer policy", ("A guide",), ""),
        ("case", "riverton", ("https://example.org/3",), "seen"),
    ]


def test_what_rests_on_an_unverified_or_missing_statement_is_found(book: Playbook) -> None:
    doubted = tuple(replace(entry, verified=Verified.UNVERIFIED) for entry in book.statements)
    resting = 8
    assert len(unsupported_in(replace(book, statements=doubted))) == resting
    assert len(unsupported_in(replace(book, statements=()))) == resting
    assert [entry.key for entry in unsupported_in(replace(book, statements=(book.statements[0], doubted[1])))] == [
        "write (contradicted)"
    ]
