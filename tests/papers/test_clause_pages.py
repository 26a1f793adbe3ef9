"""Pages of a playbook of today: what the composer, Check and the log say of the clause and the law."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from organizer.domain.letter import Delivery
from organizer.domain.playbook import Playbook
from organizer.papers import log_mail, preview
from organizer.papers.check_rows import CheckRow, rows_of
from organizer.papers.preview import ComposerPage
from organizer.store.campaigns import answer_all
from organizer.store.letters import add_letter, set_delivery
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_store
from tests.playbooks.gated import gated

CLAUSE = "Notice is given by certified mail."


class Held:
    def __init__(self, store: Store, campaign: str, book: Playbook) -> None:
        self.store, self.campaign, self.books = store, campaign, {PLAYBOOK: replace(book, slug=PLAYBOOK)}

    def page(self) -> ComposerPage:
        found = self.store.read(preview.load, self.campaign, "notice", self.books, (), today=TODAY)
        assert found is not None
        return found

    def rows(self, name: str) -> list[CheckRow]:
        return [row for row in rows_of(self.page()) if row.name == name]


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Held]:
    store, campaign = a_store(tmp_path)
    store.write(add_letter, campaign, "notice")
    store.write(answer_all, campaign, {"asked.form": "certified", "asked.clause": CLAUSE, "asked.page": "4"})
    yield Held(store, campaign, gated(tmp_path))
    store.close()


def test_composer_and_log_know_the_clause(held: Held) -> None:
    clause = held.page().clause
    assert (clause.words, clause.page, Delivery.FAX in clause.ways) == (CLAUSE, "4", False)
    logged = held.store.read(log_mail.load, held.campaign, held.books, (), TODAY, letter="notice")
    assert logged.clause == clause


def test_check_leads_to_the_way_that_the_clause_does_not_allow(held: Held) -> None:
    held.store.write(set_delivery, held.page().stored.id, Delivery.FAX, "")
    (row,) = held.rows("Mail")
    assert (row.field, row.link) == ("letter.delivery", "Change how it goes out")
    assert row.problem is not None
    assert row.problem.words.endswith(f"“{CLAUSE}” (page 4)")


def test_check_says_what_the_law_does_and_who_reviewed_it(held: Held) -> None:
    row = held.rows("Law")[0]
    assert row.value.words == "I do not know yet. Reviewed by counsel: no. This is not legal advice."
    day = date(2010, 9, 20)
    held.store.write(
        answer_all,
        held.campaign,
        {
            "law.standing": "allows",
            "law.source": "a map",
            "law.checked_on": day,
            "law.counsel": "yes",
            "law.counsel_name": "Dana Roe",
            "law.counsel_date": day,
        },
    )
    (row,) = held.rows("Law")
    reviewed = "Reviewed by counsel: yes, Dana Roe, September 20, 2010. This is not legal advice."
    assert row.value.words == f"It leaves the choice to the place. {reviewed}"
    (asked,) = held.rows("Answers")
    assert (asked.value.words, asked.field) == ("3 of 4 answered", "asked.days")
