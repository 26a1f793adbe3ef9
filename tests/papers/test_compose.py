from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.campaign import Activation, Jurisdiction
from organizer.domain.fields import Answer
from organizer.domain.letter import Edits
from organizer.domain.playbook import Rule
from organizer.papers.case import Case, Request, letter_date, requests_for
from organizer.papers.compose import compose
from tests.builders import TODAY, a_campaign
from tests.papers.cases import (
    LETTERS,
    NOTICES,
    W1,
    a_case,
    codes,
    composed,
    the_directory,
    the_playbook,
    with_activation,
    words,
)


def _ids(letter: str, on: date = W1, **answers: Answer) -> list[str]:
    done = composed(letter, on, a_campaign(**answers)).letter
    assert done is not None
    return [paragraph.id for paragraph in done.paragraphs]


@pytest.mark.parametrize("letter", NOTICES)
def test_a_notice_carries_its_parts_in_the_documented_order(letter: str) -> None:
    order = [entry for entry in _ids(letter, date(2010, 10, 11)) if entry not in ("basis", "bureau")]
    assert order == ["decision", "agencies", "request", "status", "duty", "meeting", "differ-governs", "answer"]


@pytest.mark.parametrize("letter", NOTICES)
def test_a_notice_goes_out_under_the_officials_name_alone(letter: str) -> None:
    done = composed(letter).letter
    assert done is not None
    everything = words(composed(letter)) + " ".join((*done.head, *done.signature.lines, *done.copies))
    assert "Riverbend Neighbors" not in everything
    assert done.salutation == ("Dear Assistant Director:" if letter == "notice-ice" else "Dear Bureau Chief:")


def test_the_blocks_are_the_directorys() -> None:
    ice, bureau = composed("notice-ice").letter, composed("notice-sib").letter
    assert ice is not None
    assert bureau is not None
    assert ice.block == (
        "Assistant Director, Secure Communities",
        "Secure Communities Program Office",
        "U.S. Immigration and Customs Enforcement",
        "500 12th Street SW",
        "Washington, DC 20536",
    )
    assert bureau.block[-2:] == ("P. O. Box 27472", "Richmond, VA 23261-7472")


@pytest.mark.parametrize("letter", NOTICES)
@pytest.mark.parametrize(
    ("activation", "day", "said", "unsaid"),
    [
        (
            Activation.SCHEDULED,
            date(2010, 11, 16),
            (
                "be removed from the deployment plan, or that its activation date be adjusted",
                "is scheduled for November 16, 2010",
                "This notice follows the steps described in",
            ),
            ("has passed",),
        ),
        (Activation.SCHEDULED, None, ("please name it in your answer",), ()),
        (
            Activation.SCHEDULED,
            date(2010, 9, 1),
            ("September 1, 2010, has passed. Please state in your answer",),
            ("is scheduled for",),
        ),
        (
            Activation.NOT_SCHEDULED,
            None,
            ("does not wish to be placed on the deployment plan", "We ask for the meeting"),
            ("activation date be adjusted",),
        ),
        (
            Activation.ACTIVATED,
            date(2010, 6, 8),
            (
                "On June 8, 2010, Riverbend County was activated.",
                "they do not say what a jurisdiction already activated may do",
                "tell us in writing whether any step is open to it, and which",
            ),
            ("follows the steps", "be removed from the deployment plan"),
        ),
        (Activation.ACTIVATED, None, ("Please state the day in your answer",), ("follows the steps",)),
        (Activation.ACTIVATED, date(2010, 12, 1), ("is December 1, 2010.",), ("was activated",)),
        (
            Activation.UNKNOWN,
            None,
            (
                "We have not been able to establish whether Riverbend County has been activated.",
                "Please state its status, with the date, in your answer.",
            ),
            (),
        ),
    ],
)
def test_the_notices_branch_on_activation(
    letter: str, activation: Activation, day: date | None, said: tuple[str, ...], unsaid: tuple[str, ...]
) -> None:
    done = composed(letter, campaign=with_activation(a_campaign(), activation, day))
    assert done.is_ready
    assert all(sentence in words(done) for sentence in said)
    assert not any(sentence in words(done) for sentence in unsaid)


def test_with_one_text_published_a_place_without_a_date_follows_it_by_analogy() -> None:
    campaign = with_activation(a_campaign(decision__date=date(2010, 8, 1)), Activation.NOT_SCHEDULED)
    assert "none are published for a jurisdiction without one" in words(
        composed("notice-ice", date(2010, 9, 6), campaign)
    )
    assert "none are published" not in words(composed("notice-ice", date(2010, 9, 7), campaign))


@pytest.mark.parametrize("letter", NOTICES)
def test_the_duty_is_asked_about_in_the_name_of_the_agency(letter: str) -> None:
    assert "so that the Riverbend County Sheriff's Office can answer it" in words(composed(letter))
    without = composed(letter, campaign=a_campaign(jurisdiction__law_enforcement_agency=""))
    assert "so that Riverbend County can answer it" in words(without)


def test_body_and_agency_are_both_named_where_they_are_two() -> None:
    text = words(composed("notice-ice"))
    assert "we name both: the Board of Supervisors of Riverbend County, which made the decision, and" in text
    alone = a_campaign(decision__kind="order", decision__vote="", signer__title="Sheriff")
    text = words(composed("notice-ice", campaign=alone))
    assert "On September 28, 2010, the Sheriff of Riverbend County issued Order 2010-41." in text
    assert "we name both" not in text


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        (
            {"decision__summary": "that the county stays out"},
            "It decided that the county stays out.",
        ),
        ({"decision__summary": "We stay out!"}, "In the words of the decision: We stay out!"),
        (
            {
                "decision__summary": "that we stay out",
                "decision__kind": "order",
                "decision__vote": "",
                "signer__title": "Sheriff",
            },
            "issued Order 2010-41. It states that we stay out.",
        ),
        (
            {"decision__kind": "motion", "decision__number": "", "decision__vote": "", "decision__summary": ""},
            "passed a motion.",
        ),
    ],
)
def test_the_decision_is_told_in_its_own_words(answers: dict[str, Answer], sentence: str) -> None:
    assert sentence in words(composed("notice-sib", campaign=a_campaign(**answers)))


def test_a_district_has_no_state_at_the_meeting() -> None:
    done = composed("notice-ice", campaign=a_campaign(jurisdiction__kind="district"))
    assert "with the federal partners, Riverbend County." in words(done)


def test_the_group_asks_for_a_decision_or_builds_on_one() -> None:
    decided = words(composed("ask-officials"))
    assert "Thank you for Resolution 2010-41 of September 28, 2010." in decided
    assert "to direct the responsible official to give both notices" in decided
    open_ = words(composed("ask-officials", campaign=a_campaign(decision__date=None)))
    assert "We ask the Board of Supervisors to decide on this matter" in open_
    assert "to direct the responsible official to give both notices" in open_
    assert "on the agenda of a public meeting" in open_


@pytest.mark.parametrize(("facts", "words_"), [(1, "weigh this fact:"), (2, "weigh these facts:")])
def test_one_fact_and_several_are_told_apart(facts: int, words_: str) -> None:
    campaign = a_campaign()
    more = tuple(replace(campaign.facts[0], id=f"f{number}") for number in range(facts))
    assert words_ in words(composed("ask-officials", campaign=replace(campaign, facts=more)))


def test_without_facts_nothing_announces_them() -> None:
    for letter in ("ask-officials", "resolution", "ask-congress"):
        assert "fact" not in words(composed(letter, campaign=replace(a_campaign(), facts=()))).lower()


def test_the_resolution_directs_a_named_official_or_leaves_room_for_one() -> None:
    assert "directs the County Manager to give notice" in words(composed("resolution"))
    unnamed = composed("resolution", campaign=a_campaign(signer__title=""))
    assert "directs ____________________ (name and title) to give notice" in words(unnamed)


@pytest.mark.parametrize("letter", LETTERS)
@settings(max_examples=12, deadline=None)
@given(typed=st.text(alphabet="Ab {}%#<&\\'\"é", min_size=1, max_size=30))
def test_what_is_typed_appears_exactly_as_typed(letter: str, typed: str) -> None:
    campaign = a_campaign(
        jurisdiction__governing_body=typed, decision__number=typed, decision__summary=typed, group__name=typed
    )
    done = composed(letter, campaign=campaign)
    assert done.letter is not None
    if typed.strip():
        assert typed in words(done)


def test_edits_are_kept_and_a_left_out_paragraph_is_left_out() -> None:
    edits = Edits("Our notice", (("duty", ""), ("answer", "Write to us. {{ 1 }}")))
    done = composed("notice-ice", edits=edits)
    assert done.letter is not None
    assert done.letter.subject == "Our notice"
    assert "duty" not in [paragraph.id for paragraph in done.letter.paragraphs]
    assert done.letter.paragraphs[-1].text == "Write to us. {{ 1 }}"


def test_a_letter_that_the_playbook_lacks_is_named_with_those_it_has() -> None:
    done = compose(a_case(), Request("x-2", "x"), TODAY)
    assert (done.letter, done.is_ready) == (None, False)
    assert done.problems[0].sentence.startswith("There is no letter x-2. Use one of: ask-congress, ")


def test_a_faulty_text_of_a_playbook_is_a_problem_and_no_crash() -> None:
    book = the_playbook()
    letters = tuple(replace(entry, closing="x", needs=(), salutation=()) for entry in book.letters)
    rule = Rule("r", "warning", "letter.date", "lost_name", "Never.")
    faulty = replace(book, letters=tuple(replace(entry, rules=(rule,)) for entry in letters))
    done = compose(Case(faulty, a_campaign(), the_directory()), Request("notice-ice", "notice-ice"), TODAY)
    assert codes(done) == {"template_fault"}
    assert "lost_name" in done.problems[0].sentence
    assert done.letter is None


def test_a_rule_of_a_playbook_may_name_what_was_typed() -> None:
    book = the_playbook()
    rule = Rule("r", "warning", "letter.date", "place", "Look at {{ place }}.")
    named = replace(book, letters=tuple(replace(entry, rules=(rule,)) for entry in book.letters))
    campaign = replace(a_campaign(), jurisdiction=Jurisdiction("{R} {{ x }}", "VA", "county", "Board"))
    done = compose(Case(named, campaign, the_directory()), Request("notice-ice", "notice-ice"), TODAY)
    assert "Look at {R} {{ x }}." in [problem.sentence for problem in done.problems]


def test_the_date_is_the_letters_own_then_the_campaigns_then_today() -> None:
    campaign = a_campaign()
    own = Request("notice-ice", "notice-ice", date=date(2010, 10, 9))
    assert letter_date(campaign, own, TODAY) == date(2010, 10, 9)
    assert letter_date(campaign, Request("a", "a"), TODAY) == W1
    assert letter_date(a_campaign(letter__date=None), Request("a", "a"), TODAY) == TODAY


def test_a_campaign_file_stands_for_every_letter_of_its_playbook() -> None:
    requests = requests_for(the_playbook(), W1)
    assert {request.id for request in requests} == set(LETTERS)
    assert {request.date for request in requests} == {W1}


def test_an_unprintable_character_is_named_with_its_field() -> None:
    done = composed("notice-ice", campaign=a_campaign(letter__copies_to=("A \N{PILE OF POO}",)))
    assert [(problem.code, problem.field) for problem in done.errors] == [("characters", "letter.copies_to")]
