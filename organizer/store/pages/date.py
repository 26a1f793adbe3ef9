"""The page of one date: told in full with its count, and what can be done to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.deadline import HolidayTable
from organizer.domain.due import DateEntry, Due
from organizer.domain.errors import Refused
from organizer.domain.explained_date import ExplainedDate, explain
from organizer.domain.follow_ups import FollowUp
from organizer.domain.phrase import Phrase
from organizer.domain.playbook import Playbook
from organizer.domain.waiting_date import WaitingDate
from organizer.store.pages.calendar import mark_words, offer_of
from organizer.store.pages.letter_titles import letter_titles
from organizer.store.record import CampaignRecord, load_record


@dataclass(frozen=True, slots=True)
class DatePage:
    """What the page shows. ``due`` is None for a date that is to be added, or whose event did not happen yet.

    Such a one is ``waiting``, unless the campaign is closed.
    ``entry`` is what the group wrote of it: all of a date of its own. ``letters`` are (id, title) of those it can be
    counted from. ``is_example``: the data is invented, which a sheet of it must say.
    """

    place: str
    today: date
    letters: tuple[tuple[str, str], ...]
    is_example: bool
    due: Due | None = None
    entry: DateEntry | None = None
    told: ExplainedDate | None = None
    mark: Phrase = Phrase()  # noqa: RUF009 - frozen
    offer: FollowUp | None = None
    waiting: WaitingDate | None = None

    @property
    def is_own(self) -> bool:
        """Whether the group made it, or is about to."""
        return self.due is None or self.due.is_own


def load(  # noqa: PLR0917 - as every page, and which date
    session: Session,
    campaign_id: str,
    playbooks: Mapping[str, Playbook],
    tables: Mapping[str, HolidayTable],
    today: date,
    key: str,
) -> DatePage:
    """Return the page of a date; with an empty key that of one to be added. Raise Refused when it is gone."""
    record = load_record(session, campaign_id, playbooks, tables, today)
    titles = letter_titles(session, campaign_id, record.playbook, record.correspondence)
    place = record.campaign.jurisdiction.where
    bare = DatePage(place, today, tuple(titles.items()), record.campaign.example)
    return _page(record, bare, titles, key) if key else bare


def _page(record: CampaignRecord, bare: DatePage, titles: Mapping[str, str], key: str) -> DatePage:
    due = record.due(key)
    entry = next((found for found in record.entries if found.key == key), None)
    if due is None and (entry is None or entry.rule is None):
        raise Refused("This date is not in the calendar any more. Choose another one.")
    if due is None:  # the group's own, counted from something that has not happened
        waiting = next((found for found in record.waiting(titles) if found.key == key), None)
        return DatePage(bare.place, bare.today, bare.letters, bare.is_example, entry=entry, waiting=waiting)
    told = explain(due, record.playbook, record.campaign, record.correspondence, titles, bare.today)
    return DatePage(
        bare.place,
        bare.today,
        bare.letters,
        bare.is_example,
        due=due,
        entry=entry,
        told=told,
        mark=mark_words(due),
        offer=offer_of(record, due),
    )
