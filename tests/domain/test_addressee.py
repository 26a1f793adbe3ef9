from dataclasses import replace
from datetime import date

import pytest

from organizer.domain.addressee import address_problems, addressee_of
from organizer.domain.campaign import Recipient
from organizer.domain.office import AddressCheck, Confidence, Office, PostalAddress
from organizer.domain.playbook import AddressSource, OfficeRole

DAY = date(2010, 10, 1)
ROLE = OfficeRole("sib", "State Identification Bureau", "Bureau Chief", "Dear Chief:", AddressSource.DIRECTORY)
BODY = OfficeRole("body", "Governing body", "Board", "Dear Members:", AddressSource.BY_HAND)
MEMBER = OfficeRole("member", "Member of Congress", "", "Dear Member:", AddressSource.USER)
OFFICE = Office(
    "sib/VA",
    "sib",
    "Bureau",
    "State Police",
    "Records",
    PostalAddress(("P.O. Box 1",), "Richmond", "VA", "23261"),
    confidence=Confidence.HIGH,
    check=AddressCheck(DAY, "A.R.", "called"),
)


def _codes(role: OfficeRole, office: Office | None, own: Recipient | None) -> list[str]:
    return [problem.code for problem in address_problems(role, addressee_of(role, office, own), DAY)]


def test_the_block_is_name_unit_agency_address() -> None:
    whole = addressee_of(ROLE, OFFICE, None)
    assert whole.block == ("Bureau Chief", "Records", "State Police", "P.O. Box 1", "Richmond, VA 23261")
    assert not whole.is_own


def test_a_person_of_the_directory_stands_before_the_title() -> None:
    assert addressee_of(ROLE, replace(OFFICE, name="Chief Doe"), None).name == "Chief Doe"


def test_an_own_entry_works_field_by_field_and_empty_means_empty() -> None:
    whole = addressee_of(ROLE, OFFICE, Recipient("sib", name="Chief Roe", unit=""))
    assert whole.block == ("Chief Roe", "State Police", "P.O. Box 1", "Richmond, VA 23261")


def test_an_own_address_replaces_all_lines_and_the_check() -> None:
    whole = addressee_of(ROLE, OFFICE, Recipient("sib", address=("1 Main St", "", "Richmond, VA 23219")))
    assert whole.address == ("1 Main St", "Richmond, VA 23219")
    assert whole.is_own
    assert whole.check is None


@pytest.mark.parametrize(
    ("lines", "missing"),
    [
        ((), ("street or P.O. box", "city", "state", "ZIP code")),
        (("Richmond, VA 23219-0001",), ("street or P.O. box",)),
        (("1 Main St",), ("city", "state", "ZIP code")),
        (("1 Main St", "Richmond, VA"), ("ZIP code",)),
        (("1 Main St", "Richmond, VA 23219"), ()),
    ],
)
def test_what_a_typed_address_lacks(lines: tuple[str, ...], missing: tuple[str, ...]) -> None:
    assert addressee_of(ROLE, OFFICE, Recipient("sib", address=lines)).missing == missing


def test_a_good_checked_address_has_no_problem() -> None:
    assert _codes(ROLE, OFFICE, None) == []


def test_an_incomplete_address_names_what_is_missing() -> None:
    holed = replace(OFFICE, address=PostalAddress((), "Sudbury", "MA"))
    (problem,) = address_problems(ROLE, addressee_of(ROLE, holed, None), DAY)
    assert problem.sentence == "Enter the street or P.O. box and ZIP code of State Police."


def test_no_office_at_all_is_an_incomplete_one() -> None:
    (problem,) = address_problems(ROLE, addressee_of(ROLE, None, None), DAY)
    assert problem.sentence == (
        "Enter the street or P.O. box, city, state and ZIP code of State Identification Bureau."
    )


def test_an_emptied_name_is_never_filled_in_again() -> None:
    assert _codes(ROLE, OFFICE, Recipient("sib", name="")) == ["no_recipient_name"]


@pytest.mark.parametrize(
    ("confidence", "code"), [(Confidence.LOW, "confidence_low"), (Confidence.MEDIUM, "confidence_medium")]
)
def test_weak_sources_warn(confidence: Confidence, code: str) -> None:
    assert _codes(ROLE, replace(OFFICE, confidence=confidence), None) == [code]


@pytest.mark.parametrize(
    ("check", "codes"),
    [(None, ["address_not_checked"]), (AddressCheck(date(2010, 7, 2)), ["address_old"]), (AddressCheck(DAY), [])],
)
def test_the_age_of_a_check_warns(check: AddressCheck | None, codes: list[str]) -> None:
    assert _codes(ROLE, replace(OFFICE, check=check), None) == codes


def test_an_office_out_of_its_period_is_refused_until_a_sourced_addressee_is_entered() -> None:
    gone = replace(OFFICE, valid_to=date(2009, 1, 1))
    lines = ("1 Main St", "Richmond, VA 23219")
    assert _codes(ROLE, gone, None) == ["recipient_not_valid"]
    assert _codes(ROLE, gone, Recipient("sib", address=lines)) == ["recipient_source"]
    own = Recipient("sib", address=lines, source="web page", checked_on=DAY)
    assert _codes(ROLE, gone, own) == []


def test_an_own_address_without_source_or_check_warns() -> None:
    own = Recipient("sib", address=("1 Main St", "Richmond, VA 23219"))
    assert _codes(ROLE, OFFICE, own) == ["no_source", "address_not_checked"]


def test_a_body_without_address_is_handed_its_letter() -> None:
    assert _codes(BODY, None, None) == ["hand_over"]
    assert _codes(BODY, None, Recipient("body", address=("1 Main St", "Riverbend, VA 22000"))) == []


def test_no_member_is_ever_guessed() -> None:
    assert _codes(MEMBER, None, None) == ["no_recipient"]
