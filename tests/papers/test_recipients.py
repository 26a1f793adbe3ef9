from dataclasses import replace
from datetime import date

from organizer.domain.campaign import Recipient
from tests.builders import a_campaign
from tests.papers.cases import composed, refusals


def test_a_chosen_office_takes_the_place_of_the_usual_one_with_its_own_first_line() -> None:
    done = composed("notice-ice", date(2015, 1, 2), office="ice_director")
    assert done.letter is not None
    assert done.letter.block == (
        "Director",
        "Office of the Director",
        "U.S. Immigration and Customs Enforcement",
        "500 12th Street SW",
        "Washington, DC 20536",
    )
    assert done.letter.salutation == "Dear Sir or Madam:"
    assert done.is_ready


def test_a_chosen_office_that_is_gone_is_never_replaced_in_silence() -> None:
    assert refusals(composed("notice-ice", office="lost")) == {("office_gone", "recipient")}


def test_a_bureau_of_another_state_may_be_chosen() -> None:
    done = composed("notice-sib", office="state_identification_bureau/IL")
    assert done.letter is not None
    assert "Joliet, IL 60432-4072" in done.letter.block


def test_a_member_of_congress_may_be_an_office_that_was_chosen() -> None:
    campaign = replace(a_campaign(), recipients=())
    done = composed("ask-congress", campaign=campaign, office="dhs_general_counsel")
    assert done.addressee is not None
    assert done.addressee.agency == "U.S. Department of Homeland Security"


def test_the_own_entry_completes_the_bureau_field_by_field() -> None:
    own = Recipient("state_identification_bureau", name="Chief Roe", unit="")
    done = composed("notice-sib", campaign=replace(a_campaign(), recipients=(own,)))
    assert done.letter is not None
    assert done.letter.block[:3] == ("Chief Roe", "Virginia State Police", "P. O. Box 27472")


def test_a_state_without_a_bureau_in_the_directory_is_asked_for_its_address() -> None:
    done = composed("notice-sib", campaign=a_campaign(jurisdiction__state="XX"))
    assert refusals(done) == {("address_incomplete", "recipient.address")}


def test_the_body_is_written_to_where_the_group_says() -> None:
    own = Recipient("governing_body", address=("1 Court Street", "Riverbend, VA 22000"), source="web page")
    done = composed("ask-officials", campaign=replace(a_campaign(), recipients=(own,)))
    assert done.letter is not None
    assert done.letter.block == ("Board of Supervisors", "Riverbend County", "1 Court Street", "Riverbend, VA 22000")
    assert not done.problems
