"""A store in December 2010 with notices that went out, for pages that tell of dates."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from organizer.domain.letter import Delivery
from organizer.domain.playbook import Playbook
from organizer.store.letters import load_letters
from organizer.store.mailings import deliver_mailing, record_mailing
from organizer.store.store import Store
from tests.builders import a_campaign, with_letters
from tests.made_store import made_store

MAILED, DELIVERED, DUE = date(2010, 10, 1), date(2010, 10, 7), date(2010, 11, 6)
TODAY = date(2010, 12, 15)
REMIND = "remind-ice:notice-ice"
Books = Mapping[str, Playbook]


class Clock:
    """A clock that tests turn on; it begins at noon of December 15, 2010."""

    def __init__(self) -> None:
        self.now = datetime(2010, 12, 15, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the present moment."""
        return self.now


def a_mailed_store(folder: Path, clock: Clock | None = None) -> tuple[Store, str]:
    """Return an open store and its campaign: the notice to ICE was delivered on October 7, that to the bureau not."""
    return made_store(folder / "dated.organizer", None, clock or Clock(), _mailed)


def _mailed(store: Store, _of: tuple[()]) -> str:
    campaign = with_letters(store, (a_campaign(), "notice-ice", "notice-sib"))
    mail(store, campaign, "notice-ice", MAILED, DELIVERED)
    mail(store, campaign, "notice-sib", MAILED)
    return campaign


def mail(store: Store, campaign: str, slug: str, mailed: date, delivered: date | None = None) -> str:
    """Write down that a letter was mailed, and that it arrived; return the id of the mailing."""
    letter = next(entry for entry in store.read(load_letters, campaign) if entry.slug == slug)
    made = store.write(record_mailing, letter.id, Delivery.CERTIFIED_RECEIPT, mailed, without_copy=True).made
    if delivered:
        store.write(deliver_mailing, made, delivered, "R. Desk")
    return made
