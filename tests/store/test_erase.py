import pytest

from organizer.domain.dates import ApproximateDate
from organizer.domain.errors import Refused
from organizer.domain.reply import Channel, Stance
from organizer.store.attachments import NewFile
from organizer.store.campaigns import add_campaign, answer, list_campaigns
from organizer.store.drafts import StoredDraft, keep_drafts, load_drafts
from organizer.store.erase import erase_campaign, load_erasing
from organizer.store.events import add_event, remove_event
from organizer.store.history import load_history
from organizer.store.letters import add_letter
from organizer.store.replies import record_reply
from organizer.store.store import Store
from organizer.store.tables import Row
from organizer.store.trash import hold
from organizer.store.verify import verify_store
from organizer.store.visits import keep_visit
from tests.builders import a_campaign, print_and_mail
from tests.store.raw_sql import run

ON = ApproximateDate.parse("2010-09-15")
SCAN = NewFile("answer.pdf", b"%PDF the answer of Fairview", "application/pdf")


@pytest.fixture
def fairview(store: Store, campaign_id: str) -> str:
    """Give a second campaign with a bit of everything, and one thing that was deleted from it."""
    made = store.write(add_campaign, a_campaign(jurisdiction__name="City of Fairview")).made
    letter = store.write(add_letter, made, "notice-ice").made
    store.write(print_and_mail, letter)
    store.write(record_reply, made, (letter,), Channel.PAPER, Stance.ASKS, ON, who="Chief of Fairview", files=(SCAN,))
    event = store.write(add_event, made, ON, "Fairview met").made
    store.write(remove_event, event)
    store.write(add_event, made, ON, "Fairview met again")
    store.write(keep_visit, made, {})
    drafts = {
        f"entry {made}": StoredDraft({"title": "Fairv"}, ("a" * 64,)),
        f"entry {campaign_id}": StoredDraft({}, ()),
    }
    store.write(keep_drafts, drafts, {"a" * 64: b"typed"})
    return made


def everything(store: Store) -> str:
    """Return all that the tables hold, as text."""
    return str(
        store.read(lambda session: [session.execute(table.select()).all() for table in Row.metadata.sorted_tables])
    )


def test_what_will_be_erased_is_counted_first(store: Store, fairview: str) -> None:
    erasing = store.read(load_erasing, fairview)
    assert (erasing.place, erasing.letters, erasing.kept_letters) == ("City of Fairview", 1, 1)
    assert (erasing.mailings, erasing.answers, erasing.files, erasing.entries) == (1, 1, 1, 1)


def test_nothing_of_the_campaign_is_left_and_the_other_is_untouched(
    store: Store, campaign_id: str, fairview: str
) -> None:
    store.write(erase_campaign, fairview)
    left = everything(store)
    assert "Fairview" not in left
    assert "the answer of" not in left
    assert [entry.id for entry in store.read(list_campaigns)] == [campaign_id]
    assert list(store.read(load_drafts)) == [f"entry {campaign_id}"]
    assert store.read(run, "SELECT count(*) FROM draft_file") == 0
    assert store.read(verify_store) == ()


def test_history_says_that_one_was_erased_and_undo_ends_there(store: Store, campaign_id: str, fairview: str) -> None:
    done = store.write(erase_campaign, fairview)
    assert done.sentence == "Campaign erased."
    newest = store.read(load_history)[0]
    assert (newest.entry.act.label, newest.parts, newest.can_take_back) == ("Erase a campaign for good", (), False)
    assert store.undo().entry == 0
    store.write(answer, campaign_id, "decision.vote", "4-1")
    assert store.undo_label() == "Change vote"


@pytest.mark.usefixtures("campaign_id")
def test_a_campaign_that_is_not_there_is_refused(store: Store) -> None:
    before = everything(store)
    for act in (erase_campaign, load_erasing):
        with pytest.raises(Refused, match="not in the file any more"):
            store.write(act, "nothing")  # type: ignore[arg-type]  # the query is tried the same way
    assert everything(store) == before


def test_a_legal_hold_stops_erasing_by_hand_too(store: Store, fairview: str) -> None:
    store.write(hold, on=True)
    before = everything(store)
    with pytest.raises(Refused, match="A legal hold stands"):
        store.write(erase_campaign, fairview)
    assert everything(store) == before
