from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from organizer.domain.campaign import Campaign
from organizer.domain.fields import Answer
from organizer.domain.playbook import Playbook
from organizer.store.campaigns import answer_all
from organizer.store.pages import home, step
from organizer.store.pages.gate import GateNote, gate_note
from organizer.store.store import Store
from tests.builders import PLAYBOOK, a_campaign
from tests.playbooks.gated import gated

TODAY = date(2026, 11, 22)
Books = Mapping[str, Playbook]


@pytest.fixture
def books(tmp_path: Path, playbooks: Books) -> Books:
    small = gated(tmp_path)
    first = replace(small.gates[0], remains=("other-way", "small", "gone"))
    return {"small": replace(small, gates=(first, *small.gates[1:])), "other-way": playbooks[PLAYBOOK]}


def a_note(books: Books, on: date = TODAY, **law: Answer) -> GateNote:
    campaign = a_campaign(**{f"law__{name}": value for name, value in law.items()})
    note = gate_note(books["small"], campaign, books, on)
    assert note is not None
    return note


def test_before_anybody_looked_it_says_so_and_what_can_be_followed_all_the_same(books: Books) -> None:
    note = a_note(books)
    assert (note.title, note.stops, note.is_urgent) == ("Look at the law first", True, True)
    assert note.remains == (("other-way", books["other-way"].title),)  # never the playbook itself
    assert not note.looked
    assert gate_note(books["small"], a_campaign(), {}, TODAY) is not None
    assert a_note({"small": books["small"]}).remains == ()


@pytest.mark.parametrize(
    ("standing", "is_urgent"), [("allows", False), ("limits", True), ("forbids", True), ("requires", True)]
)
def test_home_tells_of_all_but_a_free_choice(books: Books, standing: str, is_urgent: bool) -> None:
    assert a_note(books, standing=standing).is_urgent is is_urgent


def test_a_look_grows_old(books: Books) -> None:
    def looked(days: int, source: str = "a map") -> tuple[str, bool]:
        note = a_note(books, TODAY + timedelta(days=days), standing="allows", source=source, checked_on=TODAY)
        return note.looked.words, note.is_urgent

    assert looked(90) == ("Looked at on November 22, 2026: a map", False)
    assert looked(90, "") == ("Looked at on November 22, 2026", False)
    old = "Out of date: the law was looked at on November 22, 2026, more than 90 days ago. Look again."
    assert looked(91) == (old, True)


def test_it_says_who_reviewed_it(books: Books) -> None:
    def counsel(**law: Answer) -> str:
        return a_note(books, TODAY, **law).counsel.words

    assert counsel() == counsel(counsel="no", counsel_name="Dana Roe") == "Reviewed by counsel: no"
    assert counsel(counsel="yes") == "Reviewed by counsel: yes"
    assert counsel(counsel="yes", counsel_date=TODAY) == "Reviewed by counsel: yes, November 22, 2026"
    whole = counsel(counsel="yes", counsel_name="Dana Roe", counsel_date=TODAY)
    assert whole == "Reviewed by counsel: yes, Dana Roe, November 22, 2026"


def test_the_day_of_counsel_is_a_value_of_its_own_so_that_a_window_spells_it(books: Books) -> None:
    said = a_note(books, TODAY, counsel="yes", counsel_name="Dana Roe", counsel_date=TODAY).counsel
    assert said.values == {"who": "Dana Roe", "day": "November 22, 2026"}


def test_a_playbook_without_gates_has_no_note(books: Books) -> None:
    campaign: Campaign = a_campaign()
    assert gate_note(books["other-way"], campaign, books, TODAY) is None


def test_home_and_the_first_step_show_it(store: Store, campaign_id: str, books: Books) -> None:
    book = books["small"]
    with_gates = {PLAYBOOK: replace(book, slug=PLAYBOOK)}
    home_page = store.read(home.load, campaign_id, with_gates, TODAY)
    assert home_page.gate is not None
    assert home_page.gate.title == "Look at the law first"
    shown = [store.read(step.load, campaign_id, with_gates, TODAY, step_id=entry.id).gate for entry in book.steps]
    assert [note is not None for note in shown] == [True, False, False]
    law: dict[str, Answer] = {"law.standing": "allows", "law.source": "a map", "law.checked_on": TODAY}
    store.write(answer_all, campaign_id, {**law, "asked.signed_on": TODAY})
    page = store.read(home.load, campaign_id, with_gates, TODAY)
    assert page.gate is None
    assert [line.title.words for line in page.coming] == ["Day on which the agreement was signed"]
    assert store.read(step.load, campaign_id, with_gates, TODAY).gate is not None
