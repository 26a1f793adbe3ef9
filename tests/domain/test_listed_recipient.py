from dataclasses import replace
from datetime import date

from organizer.domain.campaign import Recipient
from organizer.domain.listed_recipient import ListedRecipient, completed, fitting, taken

ROLE = "member_of_congress"
DAY = date(2010, 9, 30)
LANE = Recipient(ROLE, "Casey Lane", "", "", ("2 Main Street", "Riverbend, VA 22000"), "web page", DAY)
OFFICE = Recipient(ROLE, "Assistant Director", "Program Office", "Agency", ("500 12th Street", "Town"), "a book", DAY)


def row(recipient: Recipient, *lines: str, names_day: bool = True) -> ListedRecipient:
    return ListedRecipient(2, recipient, lines, names_day=names_day)


def test_what_has_no_column_stays() -> None:
    found = taken(row(Recipient(ROLE, "Robin Reed"), names_day=False), LANE, [LANE])
    assert found.entry == replace(LANE, name="Robin Reed")
    assert found.parts == {"name": ("Casey Lane", "Robin Reed")}


def test_an_empty_cell_clears_and_is_told() -> None:
    said = Recipient(ROLE, "Casey Lane", "", "", (), "")
    found = taken(row(said), LANE, [LANE])
    assert found.entry == said
    assert found.parts == {"address": (LANE.address, ()), "source": ("web page", ""), "checked_on": (DAY, None)}
    found = taken(row(replace(LANE, checked_on=None)), LANE, [LANE])
    assert found.entry == replace(LANE, checked_on=None)
    assert found.parts == {"checked_on": (DAY, None)}


def test_a_line_of_the_address_without_a_column_stays() -> None:
    said = Recipient(ROLE, "Casey Lane", address=("5 Oak Street",))
    lines = ("5 Oak Street", "", "", "", "")
    assert taken(row(said, *lines, names_day=False), LANE, ()).entry == replace(
        LANE, address=("5 Oak Street", "Riverbend, VA 22000")
    )
    same = row(said, "2 Main Street", "", "", "", "", names_day=False)
    assert taken(same, LANE, [LANE]).entry == LANE
    none = row(Recipient(ROLE, "Casey Lane", address=()), "", "", "", "", "", names_day=False)
    assert taken(none, LANE, [LANE]).entry == LANE


def test_what_the_letters_have_already_is_not_written_down() -> None:
    own = Recipient(ROLE, address=OFFICE.address, source="a book", checked_on=DAY)
    assert taken(row(OFFICE), own, [OFFICE]).entry == own
    assert taken(row(OFFICE), None, [LANE, OFFICE]).entry == Recipient(ROLE)
    assert taken(row(LANE), None, ()).entry == LANE
    other = taken(row(replace(OFFICE, unit="Other Unit")), own, [OFFICE])
    assert other.entry == replace(own, unit="Other Unit")
    assert other.parts == {"unit": ("Program Office", "Other Unit")}


def test_another_address_comes_with_its_own_source_and_day() -> None:
    moved = replace(OFFICE, address=("1 New Street", "Town"))
    found = taken(row(moved), None, [OFFICE])
    assert found.entry == Recipient(ROLE, address=moved.address, source="a book", checked_on=DAY)
    assert found.parts == {"address": (OFFICE.address, moved.address)}
    silent = taken(row(Recipient(ROLE, "Robin Reed", address=moved.address), names_day=False), None, [OFFICE])
    assert silent.entry == Recipient(ROLE, "Robin Reed", address=moved.address)


def test_a_list_cannot_clear_what_the_directory_says_of_its_own_address() -> None:
    silent = replace(OFFICE, source="", checked_on=None)
    assert taken(row(silent), None, [OFFICE]).entry == Recipient(ROLE)
    named = taken(row(replace(silent, name="Robin Reed")), Recipient(ROLE, source="seen"), [OFFICE])
    assert named.entry == Recipient(ROLE, "Robin Reed", source="")
    assert list(named.parts) == ["name", "source"]


def test_blanks_and_joined_lines_are_no_difference() -> None:
    long = replace(LANE, name=" Casey Lane", address=("1", "2", "3", "", "4", "5", "Town"))
    assert fitting(long.address or ()) == ("1", "2", "3", "4", "5, Town")
    assert fitting(()) == ()
    assert taken(row(replace(long, name="Casey Lane", address=("1", "2", "3", "4", "5, Town"))), long, ()).parts == {}


def test_what_is_not_given_is_that_of_another() -> None:
    assert completed(Recipient(ROLE, ""), LANE) == replace(LANE, name="")
    assert completed(Recipient(ROLE), Recipient(ROLE)) == Recipient(ROLE, "", "", "", (), "")
