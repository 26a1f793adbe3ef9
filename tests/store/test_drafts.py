from pathlib import Path

from organizer.domain.dates import ApproximateDate
from organizer.store.drafts import StoredDraft, draft_files, keep_drafts, load_drafts, still_written
from organizer.store.events import add_event
from organizer.store.store import Store
from organizer.store.verify import verify_store

ANSWER = StoredDraft({"who": "Dana Reyes", "letters": ["notice-ice"]}, ("aa", "bb"))
ENTRY = StoredDraft({"values": ["A call"]})


def test_drafts_outlive_the_window_beside_history(path: Path, store: Store) -> None:
    files = {"aa": b"one", "bb": b"two", "cc": b"nobody names it"}
    assert store.write(keep_drafts, {"entry": ENTRY, "answer": ANSWER}, files).entry == 0
    assert store.undo_label() == ""
    store.close()
    with Store.open(path, None) as again:
        assert list(again.read(load_drafts).items()) == [("entry", ENTRY), ("answer", ANSWER)]
        assert again.read(draft_files, ANSWER.files) == {"aa": b"one", "bb": b"two"}
        again.write(keep_drafts, {"answer": StoredDraft({}, ("bb",)), "entry": ENTRY}, {})
        assert list(again.read(load_drafts)) == ["answer", "entry"]
        assert again.read(draft_files, ("aa", "bb", "cc")) == {"bb": b"two"}
        again.write(keep_drafts, {}, {})
        assert again.read(load_drafts) == {}
        assert again.read(draft_files, ("bb",)) == {}
        assert again.read(verify_store) == ()


def test_what_was_written_down_goes_and_comes_back_with_undo_and_redo(store: Store, campaign_id: str) -> None:
    made = store.write(add_event, campaign_id, ApproximateDate.parse("2010-06"), "A call").made
    assert store.read(still_written, (made, "other")) == {made}
    store.undo()
    assert store.read(still_written, (made,)) == frozenset()
