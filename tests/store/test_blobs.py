import hashlib
import json

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.errors import Environment, Refused
from organizer.store.blobs import LARGEST, blob_bytes, keep_blob
from organizer.store.journal import Done
from organizer.store.letters import add_enclosure, add_letter, load_letter
from organizer.store.store import Store
from organizer.store.tables import JournalRow
from tests.store.raw_sql import run, set_outside


def keep(session: Session, data: bytes) -> Done:
    return Done(frozenset(), "Keep", made=keep_blob(session, data, "map.pdf"))


def test_bytes_are_kept_once_under_their_sum_and_never_in_the_journal(store: Store, campaign_id: str) -> None:
    letter = store.write(add_letter, campaign_id, "notice-ice").made
    for _ in range(2):
        store.write(add_enclosure, letter, "map.pdf", "Map", b"bytes of a map", "application/pdf")
    assert store.read(run, "SELECT count(*) FROM blob") == 1
    digest = hashlib.sha256(b"bytes of a map").hexdigest()
    assert store.read(load_letter, letter).enclosures[0].sha256 == digest
    assert store.read(blob_bytes, digest, "map.pdf") == b"bytes of a map"
    kept = store.read(lambda session: session.scalars(select(JournalRow.changes)).all())
    assert digest in json.dumps(kept)
    assert "bytes of a map" not in json.dumps(kept)


def test_undo_leaves_the_bytes_for_redo(store: Store, campaign_id: str) -> None:
    letter = store.write(add_letter, campaign_id, "notice-ice").made
    store.write(add_enclosure, letter, "map.pdf", "Map", b"bytes of a map", "application/pdf")
    store.undo()
    assert store.read(load_letter, letter).enclosures == ()
    assert store.read(run, "SELECT count(*) FROM blob") == 1
    store.redo()
    (enclosure,) = store.read(load_letter, letter).enclosures
    assert store.read(blob_bytes, enclosure.sha256, "map.pdf") == b"bytes of a map"


def test_a_file_that_is_empty_or_too_large_is_refused_by_its_name(store: Store) -> None:
    assert store.write(keep, b"x" * LARGEST).made
    with pytest.raises(Refused, match=r"^map\.pdf is larger than 10 MB\. Make it smaller, then try again\.$"):
        store.write(keep, b"x" * (LARGEST + 1))
    with pytest.raises(Refused, match=r"^map\.pdf is empty\. Choose another file\.$"):
        store.write(keep, b"")
    assert store.read(run, "SELECT count(*) FROM blob") == 1


def test_bytes_that_changed_or_went_are_never_given_out(store: Store) -> None:
    digest = store.write(keep, b"bytes").made
    set_outside(store, "UPDATE blob SET data = x'00'")
    with pytest.raises(Environment, match=r"^map\.pdf is damaged in the file\. Restore a backup\.$"):
        store.read(blob_bytes, digest, "map.pdf")
    set_outside(store, "DELETE FROM blob")
    with pytest.raises(Environment, match=r"^map\.pdf is damaged in the file"):
        store.read(blob_bytes, digest, "map.pdf")
