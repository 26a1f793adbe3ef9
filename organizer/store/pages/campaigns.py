"""The page "All campaigns", and the names that the frame of the window shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.campaign_ending import Ending
from organizer.domain.dates import spell_date
from organizer.domain.deadline import HolidayTable
from organizer.domain.due import DueState
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.domain.states import STATES
from organizer.store.campaigns import CampaignEntry, list_campaigns, load_group
from organizer.store.record import load_record


@dataclass(frozen=True, slots=True)
class CampaignLine:
    """One campaign: ``name`` is the place, ``aim`` what the playbook is for, ``next_task`` empty when all is done.

    ``aim`` is the playbook's short name where that playbook is not on this computer. ``late`` counts its late dates,
    ``closed`` says how it ended, empty while it goes on.
    """

    id: str
    name: str
    state: str
    aim: str
    next_task: str
    archived: bool
    example: bool
    late: int = 0
    closed: Phrase = Phrase()  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True)
class CampaignsPage:
    """The campaigns of the file, by name, and the group that it belongs to."""

    group: str
    campaigns: tuple[CampaignLine, ...]

    @property
    def at_work(self) -> tuple[CampaignLine, ...]:
        """The campaigns that are not archived."""
        return tuple(line for line in self.campaigns if not line.archived)

    @property
    def archived(self) -> tuple[CampaignLine, ...]:
        """The campaigns that were put away."""
        return tuple(line for line in self.campaigns if line.archived)


def load(
    session: Session, playbooks: Mapping[str, Playbook], tables: Mapping[str, HolidayTable], today: date
) -> CampaignsPage:
    """Return the page on a day. A campaign whose playbook is missing is listed all the same."""
    lines = tuple(_line(session, entry, playbooks, tables, today) for entry in list_campaigns(session))
    return CampaignsPage(load_group(session).name, lines)


def load_names(session: Session) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return the group's name, and (id, name) of the campaigns that are not archived."""
    at_work = tuple((entry.id, entry.name) for entry in list_campaigns(session) if not entry.archived)
    return load_group(session).name, at_work


def late_counts(
    session: Session, playbooks: Mapping[str, Playbook], tables: Mapping[str, HolidayTable], today: date
) -> Mapping[str, int]:
    """Return how many dates are late on a day, of each campaign that is not archived and has any."""
    at_work = (line for line in load(session, playbooks, tables, today).at_work if line.late)
    return {line.id: line.late for line in at_work}


def _line(
    session: Session,
    entry: CampaignEntry,
    playbooks: Mapping[str, Playbook],
    tables: Mapping[str, HolidayTable],
    today: date,
) -> CampaignLine:
    state, playbook = STATES.get(entry.state, entry.state), playbooks.get(entry.playbook)
    if playbook is None:
        return CampaignLine(entry.id, entry.name, state, entry.playbook, "", entry.archived, entry.example)
    record = load_record(session, entry.id, playbooks, tables, today)
    following = record.progress.next_task
    return CampaignLine(
        entry.id,
        entry.name,
        state,
        playbook.aim,
        following.task.title if following else "",
        entry.archived,
        entry.example,
        sum(due.state is DueState.LATE for due in record.dues),
        _closed(record.ending, playbook),
    )


def _closed(ending: Ending, playbook: Playbook) -> Phrase:
    if ending.closed_on is None:
        return Phrase()
    known = {entry.code: entry.title for entry in playbook.outcomes}
    outcome = known.get(ending.outcome, ending.outcome)
    return phrase("Closed on {day}: {outcome}", day=spell_date(ending.closed_on), outcome=outcome)
