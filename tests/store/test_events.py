import pytest

from organizer.domain.dates import ApproximateDate, Precision
from organizer.domain.errors import Refused
from organizer.domain.timeline import TimelineEvent
from organizer.store.attachments import NewFile
from organizer.store.events import add_event, change_event, load_events, remove_event
from organizer.store.store import Store

SUMMER = ApproximateDate.parse("2010-06/2010-09", Precision.SEASON)
MAY = ApproximateDate.parse("2010-05-04")
PHOTO = NewFile("hall.jpg", b"\xff\xd8", "image/jpeg")


def test_entries_stand_in_order_and_keep_how_exact_their_date_is(store: Store, campaign_id: str) -> None:
    made = store.write(add_event, campaign_id, SUMMER, "Talks", text="Some", source="A.R.", by="B.", files=(PHOTO,))
    first = store.write(add_event, campaign_id, MAY, "Vote").made
    vote, talks = store.read(load_events, campaign_id)
    assert vote == TimelineEvent(first, MAY, "Vote")
    assert talks == TimelineEvent(made.made, SUMMER, "Talks", "Some", "A.R.", "B.", talks.attachments)
    assert [file.name for file in talks.attachments] == ["hall.jpg"]


def test_an_entry_can_be_changed_deleted_and_brought_back(store: Store, campaign_id: str) -> None:
    made = store.write(add_event, campaign_id, SUMMER, "Talks", files=(PHOTO,)).made
    before = store.read(load_events, campaign_id)
    store.write(change_event, made, on=MAY, text="With the sheriff")
    after = store.read(load_events, campaign_id)
    assert (after[0].on, after[0].title, after[0].text) == (MAY, "Talks", "With the sheriff")
    assert store.write(remove_event, made).sentence == "Entry deleted."
    assert store.read(load_events, campaign_id) == ()
    store.undo()
    assert store.read(load_events, campaign_id) == after
    store.undo()
    assert store.read(load_events, campaign_id) == before
    store.redo()
    assert store.read(load_events, campaign_id) == after


def test_what_cannot_be_is_refused(store: Store, campaign_id: str) -> None:
    with pytest.raises(Refused, match=r"^The entry has no name\. Write what happened\.$"):
        store.write(add_event, campaign_id, MAY, " ")
    made = store.write(add_event, campaign_id, MAY, "Vote").made
    with pytest.raises(Refused, match="has no name"):
        store.write(change_event, made, title="")
    with pytest.raises(TypeError, match="an entry has no colour"):
        store.write(change_event, made, colour="red")
    with pytest.raises(Refused, match="This entry is not in the file any more"):
        store.write(remove_event, "gone")
