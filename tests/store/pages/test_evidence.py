from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from organizer.domain.playbook import Playbook
from organizer.domain.statement import Position
from organizer.store.pages import evidence
from organizer.store.pages.evidence import EvidencePage
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY

Books = Mapping[str, Playbook]


def _page(store: Store, campaign: str, playbooks: Books, day: date) -> EvidencePage:
    return store.read(evidence.load, campaign, playbooks, day, TODAY)


def test_only_what_was_public_on_the_day_is_there_in_order(store: Store, campaign_id: str, playbooks: Books) -> None:
    page = _page(store, campaign_id, playbooks, date(2010, 10, 1))
    ids = [line.id for line in page.statements]
    assert "napolitano-lofgren-letter" in ids
    assert "napolitano-press-conference" not in ids  # five days later
    assert "rocha-email" not in ids  # written on September 29, 2010, public in 2011
    assert page.letter_date == date(2010, 10, 1)
    assert page.question == "Could a place leave the program?"
    assert page.known.words == f"{len(ids)} of 39 statements were public on October 1, 2010."


def test_the_position_on_a_day_leaves_out_what_was_superseded(store: Store, campaign_id: str, playbooks: Books) -> None:
    before = _page(store, campaign_id, playbooks, date(2011, 8, 4))
    after = _page(store, campaign_id, playbooks, date(2011, 8, 5))
    old = {line.id: line for line in before.statements}["setting-record-straight"]
    gone = {line.id: line for line in after.statements}["setting-record-straight"]
    assert (old.is_superseded, gone.is_superseded) == (False, True)
    assert before.standing.words != after.standing.words
    left = [line.position for line in after.statements if not line.is_superseded]
    assert after.standing.words == (
        f"Later ones took the place of {len(after.statements) - len(left)}. "
        f"What is left: {left.count(Position.POSSIBLE)} yes, {left.count(Position.NOT_POSSIBLE)} no, "
        f"{left.count(Position.UNCLEAR)} unclear."
    )
    assert after.newest.words.startswith("The newest: Letter to ")
    assert after.newest.words.endswith("Says it is not possible.")


def test_today_everything_is_public_in_order_of_time(store: Store, campaign_id: str, playbooks: Books) -> None:
    page = _page(store, campaign_id, playbooks, date(2026, 11, 22))
    assert page.known.words == f"{len(page.statements)} of 39 statements were public on November 22, 2026."
    assert len(page.statements) >= 38  # one has an open end: nobody knows when it came out
    by_id = {entry.id: entry.date.order for entry in next(iter(playbooks.values())).statements}
    days = [by_id[line.id] for line in page.statements]
    assert days == sorted(days)


def test_before_the_first_statement_there_is_nothing(store: Store, campaign_id: str, playbooks: Books) -> None:
    page = _page(store, campaign_id, playbooks, date(2000, 1, 1))
    assert page.statements == ()
    assert (page.standing.words, page.newest.words) == ("", "")


def test_where_nobody_says_no_there_are_no_positions_to_count(store: Store, campaign_id: str, playbooks: Books) -> None:
    book = playbooks[PLAYBOOK]
    agreeing = tuple(replace(entry, position=Position.UNCLEAR) for entry in book.statements)
    page = _page(store, campaign_id, {PLAYBOOK: replace(book, statements=agreeing)}, date(2011, 8, 5))
    assert not page.standing
    assert page.newest.words.endswith("August 5, 2011.")
