"""What is new in a campaign since it was looked at last: dates that are late now or moved, and what others wrote."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.changes import Topic
from organizer.domain.deadline import HolidayTable
from organizer.domain.due import days_of
from organizer.domain.due_words import state_words
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.domain.reply import CHANNELS, STANCES
from organizer.store.pages.letter_titles import letter_titles
from organizer.store.pages.moved import MovedLine, moved_lines
from organizer.store.record import CampaignRecord, load_record
from organizer.store.settings import load_settings
from organizer.store.tables import JournalRow, LetterRow
from organizer.store.visits import Visit

_PLAYED = ("undo", "redo")


@dataclass(frozen=True, slots=True)
class Written:
    """What one person did, so many times: ``template`` and ``values`` name the act as the menu of undo does."""

    by: str
    template: str
    values: Mapping[str, str] = field(default_factory=dict)
    count: int = 1


@dataclass(frozen=True, slots=True)
class SincePage:
    """What is new. ``days`` are those of the open dates now: what is kept when it was read.

    ``late`` are dates that became late, each with its key; ``answers`` came and were written down by others.
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
    """Return what is new in a campaign since a look at it. Nothing is new at the first look."""
    record = load_record(session, campaign_id, playbooks, tables, today)
    days = days_of(record.dues)
    if visit.at is None:
        return SincePage(None, (), (), (), (), days)
    seen_on = visit.at.astimezone().date()
    entries = tuple(_entries_of_others(session, campaign_id, visit.seq))
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


def _entries_of_others(session: Session, campaign_id: str, seq: int) -> Iterator[JournalRow]:
    """Give what others wrote of this campaign after an entry of history, and did not take back."""
    mine = load_settings(session).get("initials", "")
    letters = set(session.scalars(select(LetterRow.id).where(LetterRow.campaign_id == campaign_id)))
    newer = select(JournalRow).where(JournalRow.seq > seq, JournalRow.by != mine, JournalRow.by != "")
    for entry in session.scalars(newer.where(~JournalRow.undone).order_by(JournalRow.seq)):
        told = entry.verb not in _PLAYED and entry.topics != [Topic.SETTINGS]
        if told and any(_concerns(row, campaign_id, letters) for row in _rows(entry)):
            yield entry


def _rows(entry: JournalRow) -> Iterator[dict[str, object]]:
    for change in entry.changes:
        yield {"table": change["table"], "id": change["id"], **(change["after"] or change["before"] or {})}


def _concerns(row: dict[str, object], campaign_id: str, letters: set[str]) -> bool:
    """Whether a row belongs to a campaign. What all campaigns share, as an office, belongs to each."""
    if row["table"] == "campaign":
        return row["id"] == campaign_id
    if "letter_id" in row:
        return row["letter_id"] in letters
    return row.get("campaign_id", campaign_id) == campaign_id


def _answers(
    session: Session, campaign_id: str, record: CampaignRecord, entries: tuple[JournalRow, ...]
) -> Iterator[Phrase]:
    came = {row["id"] for entry in entries for row in _rows(entry) if row["table"] == "reply"}
    titles = letter_titles(session, campaign_id, record.playbook, record.correspondence)
    for reply in record.correspondence.replies:
        if reply.id in came:
            way, stance = CHANNELS[reply.channel], STANCES[reply.stance]
            words = phrase("{way}, {day}. {stance}", way=way, day=reply.on.spell(), stance=stance)
            named = "; ".join(titles[slug] for slug in reply.letters)
            yield phrase("{said}. It answers: {letters}", said=words, letters=named) if named else words


def _written(entries: tuple[JournalRow, ...]) -> tuple[Written, ...]:
    """Return what was written, alike acts of one person together, in the order in which they came first."""
    acts = [entry for entry in entries if all(row["table"] != "reply" for row in _rows(entry))]
    names = [(entry.by, entry.template, tuple(sorted(entry.values.items()))) for entry in acts]
    return tuple(Written(by, template, dict(values), count) for (by, template, values), count in Counter(names).items())
