import pytest

from organizer.domain.changes import Topic
from organizer.domain.dates import ApproximateDate
from organizer.domain.errors import Environment, Refused
from organizer.domain.mailing import Attachment
from organizer.domain.reply import Channel, Stance
from organizer.store.attachments import (
    NewFile,
    attach,
    attachment_bytes,
    detach,
    label_attachment,
    move_attachment,
)
from organizer.store.correspondence import load_correspondence
from organizer.store.replies import record_reply
from organizer.store.store import Store
from tests.store.raw_sql import set_outside


@pytest.fixture
def owner(store: Store, campaign_id: str) -> str:
    """Give an answer without a file."""
    came = ApproximateDate.parse("2010-09-29")
    return store.write(record_reply, campaign_id, (), Channel.PAPER, Stance.AGREES, came).made


def add(store: Store, owner: str, name: str) -> str:
    return store.write(attach, owner, NewFile(name, name.encode(), "text/plain")).made


def files(store: Store, campaign_id: str) -> tuple[Attachment, ...]:
    return store.read(load_correspondence, campaign_id).replies[0].attachments


def test_files_keep_their_bytes_and_their_order(store: Store, campaign_id: str, owner: str) -> None:
    one, two, three = (add(store, owner, name) for name in ("one", "two", "three"))

    def names() -> list[str]:
        return [file.name for file in files(store, campaign_id)]

    store.write(move_attachment, three, -1)
    assert names() == ["one", "three", "two"]
    store.write(move_attachment, three, -5)
    assert names() == ["three", "one", "two"]
    store.write(move_attachment, three, 5)
    assert names() == ["one", "two", "three"]
    assert store.write(move_attachment, three, 1).entry == 0
    done = store.write(detach, two)
    assert (done.sentence, done.topics) == ("File removed.", frozenset({Topic.MAIL}))
    assert names() == ["one", "three"]
    store.undo()
    assert names() == ["one", "two", "three"]
    store.redo()
    assert names() == ["one", "three"]
    assert store.read(attachment_bytes, one) == b"one"


def test_what_a_file_shows_is_said_in_own_words(store: Store, campaign_id: str, owner: str) -> None:
    made = add(store, owner, "card")
    store.write(label_attachment, made, "Return receipt")
    assert files(store, campaign_id)[0].label == "Return receipt"
    store.undo()
    assert files(store, campaign_id)[0].label == ""


def test_what_is_not_there_is_refused(store: Store, owner: str) -> None:
    with pytest.raises(Refused, match="The entry for this file is not there any more"):
        add(store, "gone", "card")
    with pytest.raises(Refused, match="This file is not there any more"):
        store.write(detach, "gone")
    made = add(store, owner, "card")
    set_outside(store, "UPDATE blob SET data = x'00'")
    with pytest.raises(Environment, match="card is damaged in the file"):
        store.read(attachment_bytes, made)
