"""Section 8 of the procedure: what a letter may say and cite on its date, window by window."""

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.campaign import Activation, Campaign, Signer
from organizer.domain.dates import MONTHS, spell_date
from organizer.domain.statement import is_public
from organizer.letters.expressions import GAP
from organizer.papers.case import Composed
from tests.builders import a_campaign
from tests.papers.cases import (
    LETTERS,
    NOTICES,
    codes,
    composed,
    decided_early,
    the_playbook,
    with_activation,
    with_own_addressee,
    words,
)

S1, S2, S3 = "Setting the Record Straight", "September 7, 2010", "of September 2010"
SECRETARY, DIRECTOR = "October 6, 2010", "October 11, 2010"
GOVERNORS, MEMO = "August 5, 2011", "November 20, 2014"
ORDERS = ("Executive Order 13768", "Executive Order 13993", "Executive Order 14159")
ALL = (S1, S2, S3, SECRETARY, DIRECTOR, GOVERNORS, MEMO, *ORDERS)

CITED = [
    (date(2010, 8, 17), ()),
    (date(2010, 8, 25), ()),
    (date(2010, 8, 26), (S1,)),
    (date(2010, 9, 6), (S1,)),
    (date(2010, 9, 7), (S1, S2)),
    (date(2010, 9, 8), (S1, S2, S3)),
    (date(2010, 10, 5), (S1, S2, S3)),
    (date(2010, 10, 6), (S1, S2, S3, SECRETARY)),
    (date(2010, 10, 10), (S1, S2, S3, SECRETARY)),
    (date(2010, 10, 11), (S1, S2, S3, SECRETARY, DIRECTOR)),
    (date(2011, 8, 5), (S1, S2, S3, SECRETARY, DIRECTOR)),
    (date(2011, 8, 6), (S1, S2, S3, GOVERNORS)),
    (date(2014, 11, 20), (S1, S2, S3, GOVERNORS)),
    (date(2014, 11, 21), (S1, S2, S3, GOVERNORS, MEMO)),
    (date(2017, 1, 24), (S1, S2, S3, GOVERNORS, MEMO)),
    (date(2017, 1, 25), (S1, S2, S3, GOVERNORS, MEMO, ORDERS[0])),
    (date(2021, 1, 20), (S1, S2, S3, GOVERNORS, MEMO, *ORDERS[:2])),
    (date(2025, 1, 19), (S1, S2, S3, GOVERNORS, MEMO, *ORDERS[:2])),
    (date(2025, 1, 20), (S1, S2, S3, GOVERNORS, MEMO, *ORDERS)),
    (date(2026, 11, 22), (S1, S2, S3, GOVERNORS, MEMO, *ORDERS)),
]

CHANGES = [
    CITED[0][0],
    *(on for (_, before), (on, cited) in pairwise(CITED) if cited != before),
    date(2011, 8, 5),
]
"""The first day of each wording, and the last as a notice, when the day of activation has passed."""

FORBIDDEN = re.compile(
    r"\bmust\b|\b(is|are) required to\b|\btakes? effect\b|\bright to\b|\bopt(ing|ed)?[ -]out\b"
    r"|\bwithin \w+ (business )?days?\b"
    r"|\bdeadline\b|\bunlawful\b|\bunconstitutional\b|\billegal\b|\bentitled\b|\bshall\b|\bno later than\b"
    r"|\bfailure to (answer|respond)\b|\bsilence\b|\bconsent\b|\beffective (on|as of|immediately)\b|\bdemand",
    re.IGNORECASE,
)
ACTIVATIONS = [
    (Activation.SCHEDULED, date(2010, 11, 16)),
    (Activation.SCHEDULED, None),
    (Activation.NOT_SCHEDULED, None),
    (Activation.ACTIVATED, date(2010, 6, 8)),
    (Activation.ACTIVATED, None),
    (Activation.UNKNOWN, None),
]


def _campaign(activation: Activation = Activation.SCHEDULED, day: date | None = date(2010, 11, 16)) -> Campaign:
    return with_own_addressee(with_activation(decided_early(), activation, day))


@cache
def _usual(letter: str, on: date) -> Composed:
    return composed(letter, on, _campaign())


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize(("on", "cited"), CITED, ids=[str(on) for on, _ in CITED])
def test_a_letter_names_what_its_date_allows_and_nothing_newer(letter: str, on: date, cited: tuple[str, ...]) -> None:
    done = _usual(letter, on)
    assert done.is_ready
    if letter == "confirm-ice" or letter in NOTICES:
        assert {text for text in ALL if text in words(done)} == set(cited)
    else:
        assert {text for text in ALL if text in words(done)} <= {*cited, SECRETARY, DIRECTOR}


@pytest.mark.parametrize("letter", NOTICES)
def test_before_the_first_text_the_notices_cite_none_and_warn(letter: str) -> None:
    done = composed(letter, date(2010, 8, 25), _campaign())
    assert "before_any_step" in codes(done)
    sentence = next(problem.sentence for problem in done.problems if problem.code == "before_any_step")
    assert sentence.startswith("No step was published on this date.")
    assert "before_any_step" not in codes(composed(letter, date(2010, 8, 26), _campaign()))


@pytest.mark.parametrize("letter", LETTERS)
def test_the_weich_letter_is_cited_by_its_month_alone(letter: str) -> None:
    for on, _ in CITED:
        assert "September 8" not in words(_usual(letter, on))


@pytest.mark.parametrize("letter", NOTICES)
@pytest.mark.parametrize("on", [date(2010, 10, 6), date(2010, 10, 10), date(2010, 10, 11), date(2011, 8, 5)])
def test_when_officials_differ_the_notices_say_so_and_ask_which_governs(letter: str, on: date) -> None:
    text = words(_usual(letter, on))
    assert "does not regard the program as one to opt in or out of" in text
    assert "state in writing which of these statements governs" in text
    assert ("Director of ICE" in text) is (on >= date(2010, 10, 11))
    assert "governs" not in words(composed(letter, date(2010, 10, 5), _campaign()))


@pytest.mark.parametrize("letter", NOTICES)
@pytest.mark.parametrize("on", [date(2011, 8, 6), date(2026, 11, 22)])
def test_after_the_agreements_ended_a_notice_takes_the_present_position_form(letter: str, on: date) -> None:
    done = composed(letter, on, _campaign())
    text = words(done)
    assert done.letter is not None
    assert done.letter.subject.startswith("Request for a written statement of the present position")
    assert "adopted Resolution 2010-41" in text
    assert "We do not assert that any procedure for withdrawal is in force." in text
    assert "asserts no procedure and no right" in text
    for point in (
        "whether any way exists for a local agency to limit or decline the sharing of its booking fingerprints",
        "under which law or document",
        "what became of the notices",
        "which office now answers for this",
    ):
        assert point in text
    for old in ("deployment plan", "this notice", "follows the steps", "meeting"):
        assert old not in text
    assert "present_position" in codes(done)


@pytest.mark.parametrize("letter", NOTICES)
def test_until_the_day_itself_the_notice_stays_a_notice(letter: str) -> None:
    done = composed(letter, date(2011, 8, 5), _campaign())
    assert done.letter is not None
    assert done.letter.subject == "Notice concerning Secure Communities: Riverbend County, Virginia"


@pytest.mark.parametrize("letter", LETTERS)
def test_from_one_change_to_the_next_a_letter_differs_in_its_date_alone(letter: str) -> None:
    for on, _ in CITED:
        first = max(day for day in CHANGES if day <= on)
        one, other = (words(_usual(letter, day)) for day in (first, on))
        assert other.replace(spell_date(on), spell_date(first)) == one, on


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("number", range(len(ACTIVATIONS)))
def test_no_letter_asserts_what_may_not_be_asserted(letter: str, number: int, is_long: bool) -> None:
    pairs = list(product(("county", "state", "district"), (True, False)))
    for kind, signed in pairs if is_long else [pairs[number]]:
        campaign = _campaign(*ACTIVATIONS[number])
        campaign = replace(campaign, jurisdiction=replace(campaign.jurisdiction, kind=kind))
        _asserts_nothing(letter, campaign if signed else replace(campaign, signer=Signer()))


def _asserts_nothing(letter: str, campaign: Campaign) -> None:
    for on in CHANGES:
        done = composed(letter, on, campaign)
        assert not FORBIDDEN.findall(words(done)), on
        if done.is_ready and done.letter is not None:
            runs = [run for paragraph in done.letter.paragraphs for run in paragraph.runs if run.field]
            assert GAP not in [run.text for run in runs]


@pytest.mark.parametrize("letter", ["ask-officials", "ask-congress", "confirm-ice", "confirm-sib"])
def test_the_group_speaks_for_itself_alone(letter: str) -> None:
    for on, _ in CITED:
        text = words(composed(letter, on, replace(_campaign(), signer=Signer())))
        assert "in our own name" in text
        assert "We ask that Riverbend County be" not in text


def _dates_in(text: str) -> list[date]:
    pattern = rf"({'|'.join(MONTHS)}) (\d{{1,2}}), (\d{{4}})"
    return [date(int(year), MONTHS.index(month) + 1, int(day)) for month, day, year in re.findall(pattern, text)]


@settings(max_examples=60, deadline=None)
@given(st.dates(date(2010, 8, 11), date(2027, 1, 1)), st.sampled_from(LETTERS), st.sampled_from(ACTIVATIONS))
def test_a_letter_of_any_date_cites_nothing_newer_than_itself(
    on: date, letter: str, answer: tuple[Activation, date | None]
) -> None:
    done = composed(letter, on, _campaign(*answer))
    assert done.letter is not None
    cited = {source for paragraph in done.letter.paragraphs for source in paragraph.sources}
    for source in cited:
        statement = the_playbook().statement(source)
        assert statement is not None
        assert is_public(statement, on)
    scheduled = date(2010, 11, 16)
    assert [day for day in _dates_in(words(done)) if day > on and day != scheduled] == []


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2000))
def test_each_day_falls_into_one_window(days: int) -> None:
    on = date(2009, 6, 1) + timedelta(days=days)
    assert sum(window.holds(on) for window in the_playbook().windows) == 1


def test_the_windows_end_where_the_procedure_says() -> None:
    book = the_playbook()
    found = [
        book.window(date.fromisoformat(day))
        for day in ("2010-08-25", "2010-08-26", "2010-10-05", "2010-10-06", "2011-08-05", "2011-08-06")
    ]
    assert found == ["w0", "w1", "w1", "w2", "w2", "w3"]


def test_a_campaign_with_every_answer_says_so_in_the_notice() -> None:
    text = words(composed("notice-ice", campaign=a_campaign()))
    assert "On September 28, 2010, the Board of Supervisors of Riverbend County adopted Resolution 2010-41" in text
    assert "by a vote of 5-0" in text
