from datetime import date

from organizer.domain.campaign import Recipient
from organizer.store.campaigns import set_recipient
from organizer.store.pages.privacy import load
from organizer.store.store import Store
from organizer.store.trash import hold
from tests.builders import TODAY


def test_the_page_holds_what_can_be_erased(store: Store, campaign_id: str) -> None:
    store.write(set_recipient, campaign_id, Recipient(role="governing_body", name="The Clerk"))
    store.write(hold, on=True)
    page = store.read(load, TODAY)
    assert (page.group, [entry.id for entry in page.campaigns]) == ("Riverbend Neighbors", [campaign_id])
    assert (page.untouched, page.is_held, page.deleted) == ((), True, 0)
    later = store.read(load, date(2013, 1, 1))
    assert "The Clerk" in [each.name for each in later.untouched]
