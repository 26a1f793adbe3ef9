import pytest

from organizer.domain.dates import ApproximateDate
from organizer.domain.errors import Refused
from organizer.store.events import add_event, remove_event
from organizer.store.pages import entry
from organizer.store.settings import set_setting
from organizer.store.store import Store


def test_an_entry_is_shown_until_it_is_gone(store: Store, campaign_id: str) -> None:
    store.write(set_setting, "initials", "J.A.")
    made = store.write(add_event, campaign_id, ApproximateDate.parse("2010"), "We met").made
    page = store.read(entry.load, campaign_id, made)
    assert page.event is not None
    assert (page.event.title, page.initials) == ("We met", "J.A.")
    assert store.read(entry.load, campaign_id).event is None
    store.write(remove_event, made)
    with pytest.raises(Refused, match="This entry is not in the file any more"):
        store.read(entry.load, campaign_id, made)
