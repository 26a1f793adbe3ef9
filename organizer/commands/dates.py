"""``dates``: what is owed and by when, and how each date is counted."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from organizer.commands.campaign import find_campaign, load_playbooks, playbook_of
from organizer.commands.exit_codes import DONE
from organizer.commands.files import refuse_existing
from organizer.commands.letter_report import print_json, print_line
from organizer.commands.passphrase import open_store
from organizer.domain.due import Due
from organizer.domain.due_words import basis_words, origin_words, state_words
from organizer.domain.errors import Refused
from organizer.domain.explained_date import ExplainedDate, explain
from organizer.exchange.csv_text import csv_bytes
from organizer.exchange.holidays import HolidayTables
from organizer.store import files
from organizer.store.campaigns import load_campaign
from organizer.store.pages.letter_titles import letter_titles
from organizer.store.record import CampaignRecord, load_record
from organizer.store.store import Store

NOTHING = "There are no dates yet. Dates appear when a letter is mailed and delivered, or when you add one."
_COLUMNS = (
    "key", "title", "day", "time", "state", "words", "counted", "start", "letter", "origin", "documented", "basis",
    "consequence", "sources", "extended", "reason", "ended_by", "done_on", "note", "holidays_certain",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dates:
    """What is known of a campaign with its dates; ``titles`` are those of its letters by their id."""

    campaign_id: str
    record: CampaignRecord
    titles: Mapping[str, str]


def dates_in(store: Store, name: str | None, today: date) -> Dates:
    """Return the dates of a campaign of an open store; raise Refused with the names to choose from."""
    campaign_id, books = find_campaign(store, name), load_playbooks()
    playbook_of(store.read(load_campaign, campaign_id), books)  # or the program says which one it lacks
    record = store.read(load_record, campaign_id, books, HolidayTables(), today)
    titles = store.read(letter_titles, campaign_id, record.playbook, record.correspondence)
    return Dates(campaign_id, record, titles)


def list_dates(given: argparse.Namespace, clock: Callable[[], datetime]) -> int:
    """Print every date by its day, or explain one day by day; write them as a table where a file is named."""
    today = clock().date()
    if given.out:
        _need_csv(given)
        refuse_existing(Path(given.out))
    with open_store(given, clock, read_only=True) as store:
        found = dates_in(store, given.name, today)
    if given.explain:
        _explain(found, given.explain, today, as_json=given.json)
        return DONE
    rows = [_row(due, found.titles, today) for due in found.record.dues]
    if given.out:
        files.write_new(Path(given.out), csv_bytes(_COLUMNS, [[_cell(row[name]) for name in _COLUMNS] for row in rows]))
    if given.json:
        print_json({"dates": rows})
    elif given.out:
        print_line(f"Wrote {given.out}.")
    else:
        _print(found.record.dues, found.titles, today)
    return DONE


def _need_csv(given: argparse.Namespace) -> None:
    if Path(given.out).suffix.lower() != ".csv":
        raise Refused(f"organizer {given.command} writes a table, and {given.out} does not end in .csv. Name another.")
    if getattr(given, "explain", None):
        raise Refused("The explanation of a date is printed, and no table of it is written. Leave --out out.")


def _print(dues: Sequence[Due], titles: Mapping[str, str], today: date) -> None:
    for due in dues:
        origin, state = origin_words(due, titles).words, state_words(due, today).words
        kind = "documented" if due.rule and due.rule.documented else "our own choice"
        title = f"{due.title}, {due.time}" if due.time else due.title
        print_line(f"{due.day}\t{state}\t{due.key}\t{title}\t{origin}\t{kind}")
    if not dues:
        print_line(NOTHING)


def _row(due: Due, titles: Mapping[str, str], today: date) -> dict[str, object]:
    rule = due.rule
    return {
        "key": due.key,
        "title": due.title,
        "day": due.day.isoformat(),
        "time": due.time,
        "state": due.state.value,
        "words": state_words(due, today).words,
        "counted": due.counted.isoformat(),
        "start": due.start.isoformat() if due.start else "",
        "letter": due.letter,
        "origin": origin_words(due, titles).words,
        "documented": bool(rule and rule.documented),
        "basis": basis_words(due).words,
        "consequence": rule.consequence if rule else "",
        "sources": list(rule.sources) if rule else [],
        "extended": due.extended,
        "reason": due.reason,
        "ended_by": due.ended_by,
        "done_on": due.done_on.isoformat() if due.done_on else "",
        "note": due.note,
        "holidays_certain": not (due.count and due.count.beyond),
    }


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "; ".join(value) if isinstance(value, list) else str(value)


def _explain(found: Dates, key: str, today: date, *, as_json: bool) -> None:
    record = found.record
    due = record.due(key)
    if due is None:
        known = ", ".join(entry.key for entry in found.record.dues)
        raise Refused(f"There is no date {key}. " + (f"Choose one of: {known}." if known else NOTHING))
    told = explain(due, record.playbook, record.campaign, record.correspondence, found.titles, today)
    if as_json:
        days = due.count.days if due.count else ()
        counted = [
            {"day": day.day.isoformat(), "number": day.number, "why": day.why, "source": day.source} for day in days
        ]
        print_json({"date": {**_row(due, found.titles, today), "days": counted}})
    else:
        for line in _lines(told):
            print_line(line)


def _lines(told: ExplainedDate) -> list[str]:
    said = (told.status, told.origin, told.start, *told.rule, told.basis, told.change, told.warning)
    return [
        f"{told.title}: {told.day.words}",
        *(words.words for words in said if words),
        *(f"Source: {document}" for document in told.documents),
        *filter(None, (told.consequence, told.note)),
        *("\t".join(filter(None, (day.day.words, day.count.words, day.source))) for day in told.days),
    ]
