from datetime import date

import pytest

from organizer.domain.campaign import Recipient
from organizer.domain.office import Office, PostalAddress
from organizer.store.campaigns import clear_recipient, set_recipient
from organizer.store.offices import add_office
from organizer.store.review import load_untouched, months_before
from organizer.store.store import Store
from tests.builders import TODAY

LATER = date(2012, 3, 30)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2012, 3, 31), 18, date(2010, 9, 30)),
        (date(2012, 8, 31), 18, date(2011, 2, 28)),
        (date(2013, 8, 30), 18, date(2012, 2, 29)),
        (date(2012, 1, 15), 1, date(2011, 12, 15)),
    ],
)
def test_months_are_those_of_the_calendar(day: date, months: int, expected: date) -> None:
    assert months_before(day, months) == expected


def test_contacts_are_listed_once_nobody_touched_them_for_a_year_and_a_half(store: Store, campaign_id: str) -> None:
    role = "governing_body"
    store.write(set_recipient, campaign_id, Recipient(role=role, name="The Clerk"))
    key = store.write(add_office, Office("", "own", "Jail board", "", "", PostalAddress())).made
    assert store.read(load_untouched, date(2012, 3, 29)) == ()
    listed = store.read(load_untouched, LATER)
    assert [(each.name, each.place, each.since) for each in listed if each.key in (role, key)] == [
        ("Jail board", "", TODAY),
        ("The Clerk", "Riverbend County", TODAY),
    ]
    assert {each.campaign for each in listed} == {"", campaign_id}
    store.write(clear_recipient, campaign_id, role)
    assert all(each.name != "The Clerk" for each in store.read(load_untouched, LATER))
