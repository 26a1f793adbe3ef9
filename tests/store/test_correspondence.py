from datetime import date

import pytest

from organizer.domain.correspondence import SentLetter
from organizer.domain.errors import Refused
from organizer.domain.letter import Delivery, LetterState
from organizer.store.blobs import sha256_of
from organizer.store.correspondence import load_correspondence
from organizer.store.letters import add_letter, keep_print, replace_letter, sign_letter
from organizer.store.mailings import record_mailing
from organizer.store.store import Store
from tests.builders import TODAY


def test_letters_are_told_as_the_record_needs_them(store: Store, campaign_id: str) -> None:
    first = store.write(add_letter, campaign_id, "notice-ice").made
    store.write(keep_print, first, b"%PDF", 1, "1", "1", date(2010, 9, 27))
    (printed,) = store.read(load_correspondence, campaign_id).letters
    assert printed.sha256 == ""  # it can still change
    store.write(sign_letter, first)
    store.write(replace_letter, first)
    later = store.write(add_letter, campaign_id, "reminder", follows="notice-ice").made
    store.write(record_mailing, first, Delivery.CERTIFIED, TODAY)
    assert store.read(load_correspondence, campaign_id).letters == (
        SentLetter("notice-ice", "notice-ice", LetterState.MAILED, "1", date(2010, 9, 27), TODAY, sha256_of(b"%PDF")),
        SentLetter("notice-ice-2", "notice-ice", number="2", dated=date(2010, 10, 1), replaces="notice-ice"),
        SentLetter("reminder", "reminder", number="3", follows="notice-ice"),
    )
    # what follows another is later than the campaign's letters: printed without a date of its own it bears today's
    store.write(keep_print, later, b"%PDF", 1, "1", "1")
    assert store.read(load_correspondence, campaign_id).letters[2].dated == TODAY


def test_a_campaign_that_is_gone_is_refused(store: Store) -> None:
    with pytest.raises(Refused, match="This campaign is not in the file any more"):
        store.read(load_correspondence, "gone")
