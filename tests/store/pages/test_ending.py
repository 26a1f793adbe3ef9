from datetime import date

from organizer.store.outcomes import close_campaign
from organizer.store.pages.ending import EndingPage, load
from organizer.store.store import Store
from tests.builders import TODAY
from tests.store.pages.dated import Books


def page(store: Store, campaign_id: str, playbooks: Books) -> EndingPage:
    return store.read(load, campaign_id, playbooks, TODAY)


def test_outcomes_have_their_words_what_is_next_and_who_ended_so(
    store: Store, campaign_id: str, playbooks: Books
) -> None:
    found = page(store, campaign_id, playbooks)
    codes = [line.code for line in found.outcomes]
    assert codes == [
        "granted_then_reversed", "denied_meeting", "denied_overridden", "withdrew_softened", "abandoned",
        "pivoted_to_detainer_policy",
    ]  # fmt: skip
    denied = found.line("denied_meeting")
    assert denied is not None
    assert denied.title == "The meeting took place, and the answer was no"
    assert [case.id for case in denied.cases] == ["san-francisco", "arlington"]
    assert denied.following
    assert denied.leads_to == (("detainer-policy", playbooks["detainer-policy"].title),
                               ("ask-congress-or-ig", playbooks["ask-congress-or-ig"].title))  # fmt: skip
    assert [line.code for line in found.pivots] == ["pivoted_to_detainer_policy"]
    assert found.line("open") is None
    assert not found.closed


def test_a_closed_campaign_says_since_when(store: Store, campaign_id: str, playbooks: Books) -> None:
    store.write(close_campaign, campaign_id, "abandoned", date(2010, 9, 29), note="Nobody had time")
    found = page(store, campaign_id, playbooks)
    assert found.closed.words == "This campaign is closed since September 29, 2010."
    assert (found.ending.outcome, found.ending.note) == ("abandoned", "Nobody had time")
