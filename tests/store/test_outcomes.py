from datetime import date

import pytest

from organizer.domain.campaign_ending import STILL_OPEN, Ending
from organizer.domain.errors import Refused
from organizer.store.outcomes import close_campaign, load_ending, reopen_campaign
from organizer.store.store import Store
from tests.builders import TODAY


def test_a_campaign_is_closed_and_opened_again(store: Store, campaign_id: str) -> None:
    assert store.read(load_ending, campaign_id) == STILL_OPEN
    done = store.write(close_campaign, campaign_id, "overridden", TODAY, pivot="other_measure", note="By a letter")
    closed = Ending("overridden", "other_measure", TODAY, "By a letter")
    assert store.read(load_ending, campaign_id) == closed
    assert closed.is_closed
    assert done.sentence == "Campaign closed."
    assert store.undo_label() == "Close campaign Riverbend County"
    store.write(reopen_campaign, campaign_id)
    assert store.read(load_ending, campaign_id) == Ending("overridden", "other_measure", None, "By a letter")
    store.undo()
    assert store.read(load_ending, campaign_id) == closed
    store.undo()
    assert store.read(load_ending, campaign_id) == STILL_OPEN
    store.redo()
    assert store.read(load_ending, campaign_id) == closed


def test_an_end_without_an_outcome_or_in_the_future_is_refused(store: Store, campaign_id: str) -> None:
    with pytest.raises(Refused, match=r"^How did it end\? Choose an outcome\.$"):
        store.write(close_campaign, campaign_id, "", TODAY)
    with pytest.raises(Refused, match="cannot have ended after today"):
        store.write(close_campaign, campaign_id, "overridden", date(2010, 10, 1))
