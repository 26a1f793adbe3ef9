"""A store in December 2010 with notices that went out, for pages that tell of dates."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from organizer.domain.letter import Delivery
from organizer.domain.playbook import Playbook
from organizer.store.campaigns import add_campaign
from organizer.store.letters import add_letter, load_letters
from organizer.store.mailings import deliver_mailing, record_mailing
from organizer.store.store import Store
from tests.builders import a_campaign

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
    store = Store.create(folder / "dated.organizer", None, clock=clock or Clock())
    campaign = store.write(add_campaign, a_campaign()).made
    for template in ("notice-ice", "notice-sib"):
        store.write(add_letter, campaign, template)
    mail(store, campaign, "notice-ice", MAILED, DELIVERED)
    mail(store, campaign, "notice-sib", MAILED)
    return store, campaign


def mail(store: Store, campaign: str, slug: str, mailed: date, delivered: date | None = None) -> str:
    """Write down that a letter was mailed, and that it arrived; return the id of the mailing."""
    letter = next(entry for entry in store.read(load_letters, campaign) if entry.slug == slug)
    made = store.write(record_mailing, letter.id, Delivery.CERTIFIED_RECEIPT, mailed, without_copy=True).made
    if delivered:
        store.write(deliver_mailing, made, delivered, "R. Desk")
    return made
