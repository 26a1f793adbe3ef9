"""One letter to many: who each goes to, what stops it, and that no letter holds anything of another recipient."""

from dataclasses import replace
from datetime import date

import pytest

from organizer.domain.campaign import Campaign, Recipient
from organizer.domain.letter import Edits, LetterOptions
from organizer.domain.playbook import BLANK_LETTER, ParagraphStyle
from organizer.exchange.recipients_csv import RecipientRow
from organizer.papers.batch import (
    Batch,
    Cancelled,
    Job,
    compose_batch,
    jobs_for_offices,
    jobs_for_rows,
    role_of,
    roles_of,
    watched,
)
from organizer.papers.case import Case, Request
from organizer.papers.compose import compose
from tests.builders import a_campaign
from tests.papers.batches import BUREAU, Watch, a_row
from tests.papers.cases import W1, a_case, the_playbook, with_own_addressee

NOTICE = Request("notice-sib", "notice-sib", date=W1)
ASK = Request("ask-officials", "ask-officials", date=W1)


def rows_to(*rows: RecipientRow, request: Request = NOTICE, campaign: Campaign | None = None) -> Batch:
    case = a_case(campaign)
    jobs, problems = jobs_for_rows(case.playbook, [request], rows)
    assert problems == ()
    return compose_batch(case, jobs, W1)


def offices_to(*keys: str, campaign: Campaign | None = None) -> Batch:
    return compose_batch(a_case(campaign), jobs_for_offices(NOTICE, keys), W1)


def test_each_row_gets_a_letter_of_its_own() -> None:
    batch = rows_to(a_row(1), a_row(2))
    assert [entry.id for entry in batch.ready] == ["notice-sib-001", "notice-sib-002"]
    assert [entry.to for entry in batch.ready] == ["Chief 1, Agency 1", "Chief 2, Agency 2"]
    assert [entry.letter.block for entry in batch.ready] == [
        (f"Chief {number}", f"Agency {number}", f"{number} Main Street", "Ash, VA 22000") for number in (1, 2)
    ]
    assert all(entry.pages >= 1 and not entry.problems for entry in batch.ready)
    assert batch.ready[0].letter.paragraphs is batch.ready[1].letter.paragraphs


def test_a_letter_of_a_batch_is_the_one_that_would_be_written_alone() -> None:
    batch = rows_to(a_row(1), a_row(2))
    row = a_row(2).recipient
    alone = Case(the_playbook(), replace(a_campaign(), recipients=(*a_campaign().recipients, row)), ())
    assert batch.entries[1].letter == compose(alone, replace(NOTICE, id="notice-sib-002"), W1).letter


def test_a_row_is_completed_by_no_office_and_by_no_other_row() -> None:
    batch = rows_to(a_row(1), a_row(2, unit="Records", agency=""), a_row(3, name=""))
    assert batch.entries[1].letter.block[:2] == ("Chief 2", "Records")
    assert batch.entries[1].to == "Chief 2, Records"
    assert batch.entries[2].letter.block[:2] == ("Bureau Chief", "Agency 3")


def test_a_row_of_a_single_office_needs_its_name() -> None:
    request = Request("notice-ice", "notice-ice", date=W1)
    batch = rows_to(a_row(1, "ice_assistant_director", name=""), a_row(2, "ice_assistant_director"), request=request)
    assert [problem.code for problem in batch.refused[0].problems] == ["no_recipient_name"]
    assert batch.refused[0].pages == 0
    assert batch.ready[0].letter.salutation == "Dear Chief 2:"


def test_a_row_that_cannot_be_mailed_or_printed_is_refused_with_its_field() -> None:
    nowhere = replace(a_row(1), recipient=replace(a_row(1).recipient, address=("Main Street",)))
    batch = rows_to(nowhere, a_row(2, agency="\u4e2d"), a_row(3))
    assert [[(problem.field, problem.letter) for problem in entry.problems] for entry in batch.refused] == [
        [("recipient.address", "notice-sib-001")],
        [("recipient.agency", "notice-sib-002")],
    ]
    assert [entry.id for entry in batch.ready] == ["notice-sib-003"]


def test_warnings_stop_nothing() -> None:
    unchecked = replace(a_row(1), recipient=replace(a_row(1).recipient, checked_on=None))
    (entry,) = rows_to(unchecked).ready
    assert [problem.code for problem in entry.problems] == ["address_not_checked"]


def test_rows_go_to_the_letters_of_their_role() -> None:
    jobs, problems = jobs_for_rows(
        the_playbook(),
        [NOTICE, ASK, Request("resolution", "resolution"), Request("gone", "gone")],
        [a_row(1), a_row(2, "governing_body"), a_row(3, "member_of_congress")],
    )
    assert [(job.request.id, job.number) for job in jobs] == [("notice-sib", 1), ("ask-officials", 2)]
    (problem,) = problems
    assert problem.sentence == (
        "line 4, column role: None of the letters goes to the role member_of_congress. "
        "Use one of: governing_body, state_identification_bureau."
    )
    assert role_of(the_playbook(), Request("resolution", "resolution")) == ""


def test_a_blank_letter_goes_to_anyone() -> None:
    free = Request(
        "letter-1", BLANK_LETTER, Edits("Our words", (("own-1", "Words."),), (("own-1", ParagraphStyle.TEXT),))
    )
    case = a_case()
    rows = [a_row(1), a_row(2, "governing_body", name=""), a_row(3, "anyone")]
    jobs, problems = jobs_for_rows(case.playbook, [free, ASK], rows)
    assert problems == ()
    assert [job.request.id for job in jobs] == ["letter-1", "ask-officials", "letter-1", "letter-1"]
    batch = compose_batch(case, [job for job in jobs if job.request is free], W1)
    assert [entry.letter.block[0] for entry in batch.ready] == ["Chief 1", "Agency 2", "Chief 3"]
    assert [entry.letter.salutation for entry in batch.ready] == [
        "Dear Chief 1:",
        "Dear Sir or Madam:",
        "Dear Chief 3:",
    ]
    assert "anyone" in roles_of(case.playbook)
    (office,) = compose_batch(case, jobs_for_offices(free, [f"{BUREAU}/MD"]), W1).ready
    assert "MD" in office.letter.block[-1]


def test_each_office_gets_its_letter_once() -> None:
    batch = offices_to(f"{BUREAU}/VA", f"{BUREAU}/MD", f"{BUREAU}/VA")
    assert [entry.id for entry in batch.entries] == ["notice-sib-001", "notice-sib-002"]
    assert "VA" in batch.ready[0].letter.block[-1]
    assert "MD" in batch.ready[1].letter.block[-1]


def test_the_campaigns_own_entry_is_for_the_usual_office_only() -> None:
    own = Recipient(BUREAU, name="Captain Reed")
    campaign = replace(a_campaign(), recipients=(own,))
    batch = offices_to(f"{BUREAU}/MD", f"{BUREAU}/VA", campaign=campaign)
    assert [entry.letter.block[0] for entry in batch.ready] == ["Bureau Chief", "Captain Reed"]
    director = compose_batch(
        a_case(with_own_addressee(a_campaign())),
        jobs_for_offices(Request("notice-ice", "notice-ice", date=W1), ["ice_assistant_director"]),
        W1,
    )
    assert director.ready[0].letter.block[0] == "Director"


def test_a_letter_to_nobody_is_composed_as_it_is() -> None:
    request = Request("resolution", "resolution", date=W1)
    (entry,) = compose_batch(a_case(), [Job(request, 1)], W1).ready
    assert entry.to == ""
    (unknown,) = compose_batch(a_case(), [Job(Request("gone", "gone"), 1)], W1).refused
    assert [problem.code for problem in unknown.problems] == ["unknown_letter"]


def test_letters_of_two_kinds_and_dates_do_not_mix() -> None:
    case = a_case()
    later = replace(NOTICE, id="notice-sib-2", date=date(2010, 10, 8))
    jobs, _ = jobs_for_rows(case.playbook, [NOTICE, later], [a_row(1)])
    first, second = compose_batch(case, jobs, W1).ready
    assert first.letter.date == W1
    assert second.letter.date == date(2010, 10, 8)
    assert first.letter.paragraphs != second.letter.paragraphs


def test_a_letter_number_is_counted_and_an_article_number_is_not_shared() -> None:
    request = replace(NOTICE, options=LetterOptions(number="R-4", article="7010 0000 0000 0000 0000"))
    jobs, _ = jobs_for_rows(the_playbook(), [request], [a_row(1), a_row(2)])
    options = [entry.composed.request.options for entry in compose_batch(a_case(), jobs, W1).entries]
    assert [(one.number, one.article) for one in options] == [("R-4-001", ""), ("R-4-002", "")]


def test_many_letters_have_longer_numbers() -> None:
    jobs = [Job(Request("gone", "gone"), number) for number in (1, 1_000)]
    assert [entry.id for entry in compose_batch(a_case(), jobs, W1).entries] == ["gone-0001", "gone-1000"]
    assert compose_batch(a_case(), [], W1).entries == ()


def test_a_text_that_names_the_recipient_is_of_each_letter() -> None:
    book = the_playbook()
    template = book.letter("notice-sib")
    assert template is not None
    first = replace(template.paragraphs[0], text="To {{ recipient.name }} in {{ place }}.", when="")
    naming = replace(book, letters=(replace(template, paragraphs=(first, *template.paragraphs[1:])),))
    jobs, _ = jobs_for_rows(naming, [NOTICE], [a_row(1), a_row(2)])
    batch = compose_batch(replace(a_case(), playbook=naming), jobs, W1)
    assert [entry.letter.paragraphs[0].text for entry in batch.ready] == [
        "To Chief 1 in Riverbend County.",
        "To Chief 2 in Riverbend County.",
    ]


def test_progress_is_told_between_letters_and_stops_them() -> None:
    jobs, _ = jobs_for_rows(the_playbook(), [NOTICE], [a_row(1), a_row(2), a_row(3)])
    stopping, watch = Watch(2), Watch()
    with pytest.raises(Cancelled):
        compose_batch(a_case(), jobs, W1, stopping)
    assert stopping.told == [(0, 3), (1, 3)]
    entries = compose_batch(a_case(), jobs, W1).ready
    assert list(watched(entries, watch)) == list(entries)
    assert watch.told == [(0, 3), (1, 3), (2, 3), (3, 3)]
