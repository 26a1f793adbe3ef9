import re

import pytest

from organizer.domain.dates import ApproximateDate
from organizer.domain.errors import Refused
from organizer.store.campaigns import answer, load_campaign
from organizer.store.drafts import StoredDraft, keep_drafts, load_drafts
from organizer.store.events import add_event, load_events, remove_event
from organizer.store.forget import REMOVED, find_person, forget_person
from organizer.store.steps import finish_task, load_records
from organizer.store.store import Store
from organizer.store.tables import Row
from organizer.store.trash import hold
from organizer.store.verify import verify_store
from tests.builders import TODAY
from tests.store.raw_sql import run

ON = ApproximateDate.parse("2010-09-15")
NAME = "Maria Delgado"


@pytest.fixture(autouse=True)
def mentions(store: Store, campaign_id: str) -> None:
    """Write the name down in several places, one of them deleted, one in small letters, one inside another name."""
    store.write(add_event, campaign_id, ON, "A call", text="maria  delgado called, and Maria Delgadonova too.")
    gone = store.write(add_event, campaign_id, ON, "Maria Delgado came").made
    store.write(remove_event, gone)
    store.write(finish_task, campaign_id, "own", TODAY, note="Maria Delgado did it")
    store.write(answer, campaign_id, "letter.copies_to", (NAME, "The Clerk"))
    store.write(answer, campaign_id, "letter.copies_to", ("The Clerk",))
    store.write(keep_drafts, {"entry": StoredDraft({"title": "Maria Delgado and"}, ())}, {})


def holds_name(store: Store) -> bool:
    found = store.read(lambda session: [session.execute(table.select()).all() for table in Row.metadata.sorted_tables])
    return bool(re.search(r"maria +delgado\b", str(found), re.IGNORECASE))


def test_all_places_are_named_before_anything_is_changed(store: Store) -> None:
    found = store.read(find_person, " Maria   DELGADO ")
    assert {(mention.thing.words, mention.label) for mention in found.found} == {
        ("Task", "Note"),
        ("Entry of the timeline: A call", "What happened"),
    }
    assert (found.in_history, found.kept_letters, found.kept_files) == (6, 0, 0)


def test_the_name_goes_from_records_history_and_drafts_and_the_rest_stays(store: Store, campaign_id: str) -> None:
    assert holds_name(store)
    done = store.write(forget_person, NAME)
    assert done.sentence == "The name is removed."
    assert not holds_name(store)
    assert store.read(load_events, campaign_id)[0].text == f"{REMOVED} called, and Maria Delgadonova too."
    assert store.read(load_records, campaign_id)[0].note == f"{REMOVED} did it"
    assert store.read(load_drafts)["entry"].content == {"title": f"{REMOVED} and"}
    assert store.read(load_campaign, campaign_id).letter.copies_to == ("The Clerk",)
    assert store.read(verify_store) == ()
    assert store.undo().entry == 0
    assert store.read(find_person, NAME).found == ()


def test_a_name_that_stands_nowhere_or_is_too_short_is_refused(store: Store) -> None:
    with pytest.raises(Refused, match="stands nowhere"):
        store.write(forget_person, "Nobody Here")
    for act in (find_person, forget_person):
        with pytest.raises(Refused, match="too short"):
            store.write(act, " M ")  # type: ignore[arg-type]  # the query is tried the same way
    assert store.read(run, "SELECT count(*) FROM event") == 1


def test_a_legal_hold_stops_forgetting(store: Store) -> None:
    store.write(hold, on=True)
    with pytest.raises(Refused, match="A legal hold stands"):
        store.write(forget_person, NAME)
    assert holds_name(store)
