"""What is new in a campaign since it was looked at last: dates that are late now or moved, and what was written."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.deadline import HolidayTable
from organizer.domain.due import days_of
from organizer.domain.due_words import state_words
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.domain.reply import CHANNELS, STANCES
from organizer.store.campaign_acts import acts_of
from organizer.store.pages.letter_titles import letter_titles
from organizer.store.pages.moved import MovedLine, moved_lines
from organizer.store.record import CampaignRecord, load_record
from organizer.store.tables import JournalRow
from organizer.store.visits import Visit

_PLAYED = ("undo", "redo")


@dataclass(frozen=True, slots=True)
class Written:
    """What one person did, so many times: ``template`` and ``values`` name the act as history does.

    ``by`` are the initials, empty where nobody entered any.
    """

    by: str
    template: str
    values: Mapping[str, str] = field(default_factory=dict)
    count: int = 1


@dataclass(frozen=True, slots=True)
class SincePage:
    """What is new. ``days`` are those of the open dates now: what is kept when it was read.

    ``late`` are dates that became late, each with its key; ``answers`` came and were written down.
    """

    at: date | None
    late: tuple[tuple[str, Phrase], ...]
    moved: tuple[MovedLine, ...]
    answers: tuple[Phrase, ...]
    written: tuple[Written, ...]
    days: Mapping[str, date]

    @property
    def is_news(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.late or self.moved or self.answers or self.written)


NOTHING_NEW = SincePage(None, (), (), (), (), {})


def load(  # noqa: PLR0917 - as every page, and since when
    session: Session,
    campaign_id: str,
    playbooks: Mapping[str, Playbook],
    tables: Mapping[str, HolidayTable],
    today: date,
    visit: Visit,
) -> SincePage:
    """Return what is new in a campaign since a look at it. Nothing is new at the first look.

    What was written after the look was read is not told: it was written in front of who looks, whoever did it.
    """
    record = load_record(session, campaign_id, playbooks, tables, today)
    return news_of(session, campaign_id, record, today, visit)


def news_of(session: Session, campaign_id: str, record: CampaignRecord, today: date, visit: Visit) -> SincePage:
    """Return what :func:`load` does, of a campaign whose record was read for that day."""
    days = days_of(record.dues)
    if visit.at is None:
        return SincePage(None, (), (), (), (), days)
    seen_on = visit.at.astimezone().date()
    acts = acts_of(session, campaign_id, visit.seq)
    entries = tuple(act for act in acts if act.seq <= visit.newest and not act.undone and act.verb not in _PLAYED)
    return SincePage(
        at=seen_on,
        late=tuple(_late(record, seen_on, today)),
        moved=tuple(moved_lines(record.dues, visit.dates)),
        answers=tuple(_answers(session, campaign_id, record, entries)),
        written=_written(entries),
        days=days,
    )


def _late(record: CampaignRecord, seen_on: date, today: date) -> Iterator[tuple[str, Phrase]]:
    for due in record.dues:
        if due.is_open and seen_on <= due.day < today:
            yield due.key, phrase("{title}: {status}", title=due.title, status=state_words(due, today))


def _answers(
    session: Session, campaign_id: str, record: CampaignRecord, entries: tuple[JournalRow, ...]
) -> Iterator[Phrase]:
    came = {change["id"] for entry in entries for change in entry.changes if change["table"] == "reply"}
    titles = letter_titles(session, campaign_id, record.playbook, record.correspondence)
    for reply in record.correspondence.replies:
        if reply.id in came:
            way, stance = CHANNELS[reply.channel], STANCES[reply.stance]
            words = phrase("{way}, {day}. {stance}", way=way, day=reply.on.spell(), stance=stance)
            named = "; ".join(titles[slug] for slug in reply.letters)
            yield phrase("{said}. It answers: {letters}", said=words, letters=named) if named else words


def _written(entries: tuple[JournalRow, ...]) -> tuple[Written, ...]:
    """Return what was written, alike acts of one person together, in the order in which they came first."""
    acts = [entry for entry in entries if all(change["table"] != "reply" for change in entry.changes)]
    names = [(entry.by, entry.template, tuple(sorted(entry.values.items()))) for entry in acts]
    return tuple(Written(by, template, dict(values), count) for (by, template, values), count in Counter(names).items())
