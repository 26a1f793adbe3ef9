from dataclasses import replace

import pytest

from organizer.domain.changes import Topic
from organizer.domain.errors import Refused
from organizer.domain.office import AddressCheck, Confidence, Office, PostalAddress
from organizer.store.offices import add_office, check_office, correct_office, delete_office, load_directory
from organizer.store.store import Store
from tests.builders import TODAY

SHIPPED = Office(
    key="sib/VA",
    role="state_identification_bureau",
    title="State Identification Bureau, Virginia",
    agency="Virginia State Police",
    unit="Criminal Records",
    address=PostalAddress(("P.O. Box 1",), "Richmond", "VA", "23261"),
    state="VA",
    phone="555-0102",
    source_title="A list",
    source_address="https://example.org/list",
    source_date="2010-05",
    confidence=Confidence.HIGH,
)
OTHER = replace(SHIPPED, key="sib/WV", state="WV", agency="West Virginia State Police")
SEED = (SHIPPED, OTHER)


def directory(store: Store) -> tuple[Office, ...]:
    return store.read(load_directory, SEED)


def test_the_shipped_directory_stands_until_it_is_corrected(store: Store) -> None:
    assert directory(store) == SEED


def test_a_correction_keeps_the_shipped_office_in_sight(store: Store) -> None:
    address = PostalAddress(("P.O. Box 2", "Room 3"), "Chester", "MD", "23831")
    wanted = replace(SHIPPED, title="Bureau", name="The Director", unit="", address=address, source_title="Phone call")
    changes = store.write(correct_office, SHIPPED, wanted, "They moved")
    assert changes.topics == {Topic.OFFICES}
    assert store.undo_label() == "Correct Virginia State Police"
    corrected, other = directory(store)
    assert corrected == replace(
        wanted, seed=SHIPPED, confidence=Confidence.OWN, source_address="", source_date="", check=None
    )
    assert other == OTHER
    assert store.write(correct_office, corrected, replace(corrected, seed=None), "They moved").entry == 0


def test_a_correction_of_a_correction_is_measured_against_the_shipped_office(store: Store) -> None:
    store.write(correct_office, SHIPPED, replace(SHIPPED, unit="Records", name="A"))
    once = directory(store)[0]
    store.write(correct_office, once, replace(once, unit=SHIPPED.unit))
    twice = directory(store)[0]
    assert (twice.unit, twice.name, twice.seed, twice.confidence) == (SHIPPED.unit, "A", SHIPPED, Confidence.HIGH)
    store.write(correct_office, twice, SHIPPED)
    assert directory(store)[0] == SHIPPED


def test_a_check_says_when_who_and_how(store: Store) -> None:
    store.write(check_office, "sib/VA", TODAY, "A.R.", "called")
    assert store.undo_label() == "Mark address as checked"
    assert directory(store) == (replace(SHIPPED, check=AddressCheck(TODAY, "A.R.", "called")), OTHER)
    assert store.write(check_office, "sib/VA", TODAY, "A.R.", "called").entry == 0
    store.undo()
    assert directory(store) == SEED


def test_a_shipped_check_stands_for_the_shipped_address_only(store: Store) -> None:
    checked = replace(SHIPPED, check=AddressCheck(TODAY, "", "web page"))
    moved = replace(checked, address=PostalAddress(("Box 2",), "Chester", "VA", "23831"))
    store.write(correct_office, checked, replace(checked, name="The Director"))
    assert store.read(load_directory, (checked,))[0].check == checked.check
    store.write(correct_office, checked, moved)
    assert store.read(load_directory, (checked,))[0].check is None
    store.write(correct_office, checked, replace(moved, check=AddressCheck(TODAY, "A.R.", "called")))
    assert store.read(load_directory, (checked,))[0].check == AddressCheck(TODAY, "A.R.", "called")


def test_a_new_address_has_not_been_checked_yet(store: Store) -> None:
    store.write(check_office, "sib/VA", TODAY, "A.R.", "called")
    checked = directory(store)[0]
    store.write(correct_office, checked, replace(checked, address=PostalAddress(("Box 9",), "Chester", "VA", "23831")))
    assert directory(store)[0].check is None


def test_an_office_of_the_groups_own_is_added_corrected_and_deleted(store: Store) -> None:
    value = Office(
        "", "member_of_congress", "Member of Congress", "House", "", PostalAddress(("2 Main St",)), name="C. L."
    )
    changes = store.write(
        add_office, replace(value, source_title="Web page", check=AddressCheck(TODAY, "A.R.", "seen"))
    )
    assert store.undo_label() == "Add House"
    own = directory(store)[-1]
    assert own.key == changes.made
    assert own == replace(
        value,
        key=changes.made,
        source_title="Web page",
        check=AddressCheck(TODAY, "A.R.", "seen"),
        confidence=Confidence.OWN,
    )
    store.write(correct_office, own, replace(own, name="D. M."))
    assert directory(store)[-1] == replace(own, name="D. M.")
    with pytest.raises(Refused, match="already an office"):
        store.write(add_office, own)
    gone = store.write(delete_office, own.key)
    assert (gone.sentence, dict(gone.values)) == ("Office deleted.", {"office": own.agency})
    assert directory(store) == SEED
    store.undo()
    assert directory(store)[-1].name == "D. M."


def test_a_deleted_correction_gives_the_shipped_office_back(store: Store) -> None:
    store.write(correct_office, SHIPPED, replace(SHIPPED, unit="Records"))
    gone = store.write(delete_office, "sib/VA")
    assert (gone.sentence, dict(gone.values)) == ("Correction deleted.", {"office": "sib/VA"})
    assert directory(store) == SEED
    assert store.write(delete_office, "sib/VA").entry == 0
    assert store.undo_label() == "Delete correction"


def test_a_correction_whose_shipped_office_is_gone_is_not_shown(store: Store) -> None:
    store.write(correct_office, SHIPPED, replace(SHIPPED, unit="Records"))
    assert store.read(load_directory, (OTHER,)) == (OTHER,)


def test_an_office_without_agency_is_called_by_what_it_has(store: Store) -> None:
    store.write(add_office, Office("k", "role", "", "", "", PostalAddress(), name="Jordan Avery"))
    assert store.undo_label() == "Add Jordan Avery"
