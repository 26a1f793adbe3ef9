from dataclasses import replace
from datetime import date
from pathlib import Path

from organizer.domain.campaign import Recipient
from organizer.exchange.recipients_csv import read_recipients
from organizer.exchange.recipients_text import recipients_bytes
from organizer.papers.batch import roles_of
from organizer.papers.case import Request, requests_for
from organizer.papers.recipient_rows import recipients_of
from tests.builders import a_campaign
from tests.papers.cases import W1, a_case, the_directory, the_playbook


def test_everybody_whom_a_letter_goes_to_is_listed_once_and_whole() -> None:
    found = recipients_of(a_case(), requests_for(the_playbook()), W1)
    by_role = {entry.role: entry for entry in found}
    assert len(by_role) == len(found) == 4
    ice = by_role["ice_assistant_director"]
    assert ice.name == "Assistant Director, Secure Communities"
    assert ice.address
    assert ice.address[-1].split()[-1].replace("-", "").isdigit()
    assert ice.source
    lane = by_role["member_of_congress"]
    assert (lane.name, lane.source, lane.checked_on) == (
        "The Honorable Casey Lane", "the member's web page", date(2010, 9, 30),
    )  # fmt: skip
    assert by_role["governing_body"].address == ()


def test_complaint_21_the_list_reads_back_as_it_was_written(tmp_path: Path) -> None:
    found = recipients_of(a_case(), requests_for(the_playbook()), W1)
    file = tmp_path / "list.csv"
    file.write_bytes(recipients_bytes((entry, "") for entry in found))
    again = read_recipients(file, roles_of(the_playbook()))
    assert not again.errors
    assert tuple(row.recipient for row in again.rows) == found


def test_an_entry_that_no_letter_goes_to_is_listed_too() -> None:
    partial = Recipient("governing_body", name="Clerk of the Board", address=("", "1 Court Street"))
    campaign = replace(a_campaign(), recipients=(partial, Recipient("member_of_congress", address=("2 Main",))))
    found = recipients_of(a_case(campaign), (), W1)
    assert found == (Recipient("governing_body", "Clerk of the Board", "", "", ("1 Court Street",), "", None),)


def test_a_letter_of_no_role_has_the_role_of_its_office_or_none() -> None:
    office = next(entry for entry in the_directory() if entry.role == "ice_assistant_director")
    (found,) = recipients_of(a_case(), (Request("letter-1", "letter", office=office.key),), W1)[:1]
    assert found.role == "ice_assistant_director"
    none = replace(a_case(), directory=(replace(office, role="newspaper", key="own-1"),))
    listed = recipients_of(none, (Request("letter-1", "letter", office="own-1"),), W1)
    assert [entry.role for entry in listed] == ["member_of_congress"]
