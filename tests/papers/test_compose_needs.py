"""Section 7 of the procedure: who signs, what each letter needs, when it is refused, and when it warns."""

from dataclasses import replace
from datetime import date

import pytest

from organizer.domain.campaign import Activation, Campaign, Group, Recipient, Signer
from organizer.domain.fields import Answer
from organizer.domain.problem import Severity
from tests.builders import a_campaign
from tests.papers.cases import LETTERS, NOTICES, W1, codes, composed, refusals, with_activation, words

NEEDS = [
    *((letter, field) for letter in NOTICES for field in ("decision.kind", "decision.date", "signer.name")),
    *((letter, "signer.title") for letter in NOTICES),
    ("ask-officials", "group.name"),
    ("ask-officials", "jurisdiction.governing_body"),
    ("resolution", "jurisdiction.governing_body"),
    ("ask-congress", "group.name"),
]


def _without(field: str) -> Campaign:
    blank: Answer = None if field == "decision.date" else ""
    return a_campaign(**{field.replace(".", "__"): blank})


def _warnings(letter: str, campaign: Campaign, on: date = W1) -> dict[str, str]:
    found = composed(letter, on, campaign).problems
    return {entry.code: entry.field for entry in found if entry.severity is Severity.WARNING}


@pytest.mark.parametrize("letter", LETTERS)
def test_with_every_answer_every_letter_is_ready(letter: str) -> None:
    done = composed(letter)
    assert not done.errors
    assert done.is_ready
    assert {problem.letter for problem in done.problems} <= {letter}


@pytest.mark.parametrize(("letter", "field"), NEEDS)
def test_a_missing_answer_refuses_the_letter_and_names_the_field(letter: str, field: str) -> None:
    done = composed(letter, campaign=_without(field))
    assert refusals(done) == {("missing_field", field)}
    assert done.letter is not None
    assert not done.is_ready
    assert done.errors[0].sentence.startswith(("Enter the ", "Choose the "))


def test_the_sentence_says_what_to_enter() -> None:
    assert composed("notice-ice", campaign=_without("decision.date")).errors[0].sentence == (
        "Enter the date of the decision."
    )


@pytest.mark.parametrize("letter", NOTICES)
def test_a_state_gives_no_notice(letter: str) -> None:
    done = composed(letter, campaign=a_campaign(jurisdiction__kind="state"))
    assert refusals(done) == {("state_has_no_step", "jurisdiction.kind")}


@pytest.mark.parametrize("letter", ["ask-officials", "resolution", "confirm-ice", "confirm-sib", "ask-congress"])
def test_a_state_may_send_every_other_letter(letter: str) -> None:
    assert composed(letter, campaign=a_campaign(jurisdiction__kind="state")).is_ready


def test_a_state_is_warned_where_the_step_is_a_local_one() -> None:
    state = a_campaign(jurisdiction__kind="state")
    assert _warnings("resolution", state)["state_has_no_step"] == "jurisdiction.kind"
    assert _warnings("confirm-sib", state)["bureau_of_same_state"] == "jurisdiction.kind"


@pytest.mark.parametrize("letter", NOTICES)
def test_a_decision_after_the_letter_stops_the_notices(letter: str) -> None:
    campaign = a_campaign(decision__date=date(2010, 10, 2))
    assert refusals(composed(letter, campaign=campaign)) == {("decision_after_letter", "decision.date")}
    assert composed(letter, date(2010, 10, 2), campaign).is_ready


@pytest.mark.parametrize("letter", ["confirm-ice", "confirm-sib", "ask-congress"])
def test_a_decision_after_the_letter_is_left_out_of_the_others(letter: str) -> None:
    campaign = a_campaign(decision__date=date(2010, 10, 2))
    assert _warnings(letter, campaign)["decision_after_letter"] == "decision.date"
    assert "2010-41" not in words(composed(letter, campaign=campaign))


def test_the_notice_to_ice_is_refused_outside_the_office_s_time_and_offers_those_of_now() -> None:
    done = composed("notice-ice", date(2014, 11, 21))
    assert ("recipient_not_valid", "recipient.address") in refusals(done)
    assert [office.role for office in done.offers][:2] == ["ice_director", "ice_ero_headquarters"]
    assert all(office.agency == "U.S. Immigration and Customs Enforcement" for office in done.offers)
    assert composed("notice-ice", date(2014, 11, 20)).is_ready
    early = a_campaign(decision__date=date(2010, 8, 1))
    assert ("recipient_not_valid", "recipient.address") in refusals(composed("notice-ice", date(2010, 8, 16), early))
    assert composed("notice-ice", date(2010, 8, 17), early).is_ready


def test_an_own_addressee_counts_only_with_its_source() -> None:
    own = Recipient("ice_assistant_director", name="Director", address=("500 12th Street SW", "Washington, DC 20536"))
    campaign = replace(a_campaign(), recipients=(own,))
    assert refusals(composed("notice-ice", date(2015, 1, 2), campaign)) == {("recipient_source", "recipient.source")}
    sourced = replace(campaign, recipients=(replace(own, source="agency web page"),))
    done = composed("notice-ice", date(2015, 1, 2), sourced)
    assert done.is_ready
    assert done.offers == ()
    assert done.letter is not None
    assert done.letter.salutation == "Dear Director:"


def test_the_name_of_2010_over_a_newer_address_is_pointed_out() -> None:
    own = Recipient("ice_assistant_director", address=("500 12th Street SW", "Washington, DC 20536"), source="web page")
    campaign = replace(a_campaign(), recipients=(own,))
    assert _warnings("notice-ice", campaign, date(2015, 1, 2))["addressee_of_2010"] == "recipient.name"
    done = composed("notice-ice", date(2015, 1, 2), campaign)
    assert done.letter is not None
    assert done.letter.salutation == "Dear Sir or Madam:"
    assert "addressee_of_2010" not in codes(composed("notice-ice", campaign=campaign))


@pytest.mark.parametrize(("letter", "state"), [("notice-sib", "IN"), ("confirm-sib", "IN"), ("notice-sib", "CT")])
def test_an_incomplete_bureau_refuses_the_letter_and_names_the_part(letter: str, state: str) -> None:
    done = composed(letter, campaign=a_campaign(jurisdiction__state=state))
    assert refusals(done) == {("address_incomplete", "recipient.address")}
    assert "ZIP code" in done.errors[0].sentence


def test_weak_sources_are_pointed_out() -> None:
    assert "confidence_medium" in _warnings("notice-sib", a_campaign())
    assert "confidence_low" in _warnings("notice-sib", a_campaign(jurisdiction__state="KS"))


@pytest.mark.parametrize("letter", ["notice-sib", "confirm-sib"])
@pytest.mark.parametrize(
    "answers",
    [
        {"jurisdiction__kind": "district"},
        {"signer__office": "Office of the Superintendent, Virginia State Police"},
        {"signer__office": "State Police"},
        {"jurisdiction__law_enforcement_agency": "Virginia State Police"},
    ],
)
def test_a_bureau_of_the_signers_own_agency_is_pointed_out(letter: str, answers: dict[str, Answer]) -> None:
    assert _warnings(letter, a_campaign(**answers))["bureau_is_own"] == "signer.office"
    assert "bureau_is_own" not in _warnings(letter, a_campaign())
    assert "bureau_is_own" not in _warnings(letter, a_campaign(signer__office=""))


@pytest.mark.parametrize("letter", NOTICES)
def test_the_notices_warn_of_what_is_not_known(letter: str) -> None:
    assert _warnings(letter, with_activation(a_campaign(), Activation.ACTIVATED, date(2010, 6, 8)))["activated"]
    assert _warnings(letter, with_activation(a_campaign(), Activation.UNKNOWN))["activation_unknown"]
    agency = a_campaign(jurisdiction__law_enforcement_agency="")
    assert _warnings(letter, agency)["no_law_enforcement_agency"] == "jurisdiction.law_enforcement_agency"
    assert _warnings(letter, a_campaign(signer__address=()))["no_signer_address"] == "signer.address"
    quiet = {"activated", "activation_unknown", "no_law_enforcement_agency", "no_signer_address", "before_any_step"}
    for known in (a_campaign(), with_activation(a_campaign(), Activation.NOT_SCHEDULED)):
        assert not quiet & set(_warnings(letter, known))


def test_the_warning_for_an_activated_place_is_the_documented_sentence() -> None:
    done = composed("notice-ice", campaign=with_activation(a_campaign(), Activation.ACTIVATED, date(2010, 6, 8)))
    sentence = next(problem.sentence for problem in done.problems if problem.code == "activated")
    assert sentence == "No published step covers a jurisdiction that is already activated."


@pytest.mark.parametrize("letter", ["confirm-ice", "confirm-sib"])
def test_without_signer_and_group_nobody_can_ask_for_an_answer(letter: str) -> None:
    nobody = replace(a_campaign(), signer=Signer(name="Jordan Avery"), group=Group())
    assert refusals(composed(letter, campaign=nobody)) == {("no_sender", "signer.name")}


@pytest.mark.parametrize("letter", ["confirm-ice", "confirm-sib"])
@pytest.mark.parametrize("on", [date(2010, 8, 20), W1, date(2010, 11, 5), date(2013, 1, 2)])
def test_without_a_signer_the_group_asks_and_calls_it_no_notice(letter: str, on: date) -> None:
    done = composed(letter, on, replace(a_campaign(), signer=Signer()))
    assert done.is_ready
    assert done.letter is not None
    assert done.letter.signature.lines == ("Riverbend Neighbors",)
    assert "notice" not in words(done).lower()
    assert "not for Riverbend County or any of its offices" in words(done)
    assert "plain_inquiry" in codes(done)


@pytest.mark.parametrize("letter", ["confirm-ice", "confirm-sib"])
def test_with_a_signer_the_official_asks(letter: str) -> None:
    done = composed(letter)
    assert done.letter is not None
    assert done.letter.signature.lines == ("Jordan Avery", "County Manager")
    assert "Riverbend Neighbors" not in words(done) + " ".join(done.letter.head)
    assert "plain_inquiry" not in codes(done)


@pytest.mark.parametrize("letter", ["ask-officials", "ask-congress"])
def test_a_group_without_an_address_is_warned(letter: str) -> None:
    assert _warnings(letter, a_campaign(group__address=()))["no_group_address"] == "group.address"


def test_no_member_of_congress_is_ever_guessed() -> None:
    done = composed("ask-congress", campaign=replace(a_campaign(), recipients=()))
    assert refusals(done) == {("no_recipient", "recipient.name")}


def test_the_officials_are_written_to_by_hand_where_no_address_is_known() -> None:
    done = composed("ask-officials")
    assert done.letter is not None
    assert done.letter.block == ("Board of Supervisors", "Riverbend County")
    assert _warnings("ask-officials", a_campaign()) == {"hand_over": "recipient.address"}


def test_the_resolution_has_no_head_no_addressee_and_no_signature() -> None:
    done = composed("resolution")
    assert done.addressee is None
    assert done.letter is not None
    assert (done.letter.head, done.letter.block, done.letter.closing) == ((), (), "")
    assert (done.letter.salutation, done.letter.signature.lines) == ("", ())


@pytest.mark.parametrize("letter", LETTERS)
def test_copies_and_enclosures_stand_in_notices_and_requests_for_an_answer(letter: str) -> None:
    done = composed(letter).letter
    assert done is not None
    assert bool(done.copies and done.enclosures) is letter.startswith(("notice-", "confirm-"))


@pytest.mark.parametrize("letter", LETTERS)
def test_facts_stand_in_the_letters_that_argue(letter: str) -> None:
    assert ("About one in four" in words(composed(letter))) is (
        letter in ("ask-officials", "resolution", "ask-congress")
    )


@pytest.mark.parametrize("letter", LETTERS)
def test_every_letter_warns_of_a_newer_fact_by_its_id(letter: str) -> None:
    campaign = a_campaign(decision__date=date(2010, 8, 1))
    on = date(2010, 8, 9)
    assert _warnings(letter, campaign, on)["fact_newer"] == "fact.non-criminal-share"
    assert "fact_newer" not in _warnings(letter, campaign, date(2010, 8, 10))
    sentence = next(entry.sentence for entry in composed(letter, on, campaign).problems if entry.code == "fact_newer")
    assert "non-criminal-share" in sentence


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("activation", [Activation.NOT_SCHEDULED, Activation.UNKNOWN])
def test_a_date_of_activation_without_an_activation_is_wrong(letter: str, activation: Activation) -> None:
    done = composed(letter, campaign=with_activation(a_campaign(), activation, date(2010, 11, 16)))
    assert refusals(done) == {("activation_date", "jurisdiction.activation_date")}


@pytest.mark.parametrize("letter", [*NOTICES, "confirm-ice", "confirm-sib"])
def test_dates_of_activation_that_do_not_fit_are_pointed_out(letter: str) -> None:
    scheduled = with_activation(a_campaign(), Activation.SCHEDULED, date(2010, 9, 30))
    assert _warnings(letter, scheduled)["activation_passed"] == "jurisdiction.activation_date"
    assert "activation_passed" not in _warnings(letter, with_activation(a_campaign(), Activation.SCHEDULED, W1))
    activated = with_activation(a_campaign(), Activation.ACTIVATED, date(2010, 10, 2))
    assert _warnings(letter, activated)["activation_not_yet"] == "jurisdiction.activation_date"
    for activation in (Activation.SCHEDULED, Activation.ACTIVATED):
        undated = with_activation(a_campaign(), activation)
        assert _warnings(letter, undated)["no_activation_date"] == "jurisdiction.activation_date"
