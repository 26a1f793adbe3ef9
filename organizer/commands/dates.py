"""``dates``: what is owed and by when, and how each date is counted."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from organizer.commands.campaign import find_campaign, playbook_of, playbooks_in
from organizer.commands.exit_codes import DONE
from organizer.commands.files import refuse_existing
from organizer.commands.letter_report import print_json, print_line
from organizer.commands.passphrase import open_store
from organizer.domain.due import Due
from organizer.domain.due_words import basis_words, origin_words, state_words
from organizer.domain.errors import Refused
from organizer.domain.explained_date import ExplainedDate, explain
from organizer.domain.waiting_date import WaitingDate
from organizer.exchange.csv_text import csv_bytes
from organizer.exchange.holidays import HolidayTables
from organizer.store import files
from organizer.store.campaigns import load_campaign
from organizer.store.pages.letter_titles import letter_titles
from organizer.store.record import CampaignRecord, load_record
from organizer.store.store import Store

NOTHING = "There are no dates yet. Dates appear when a letter is mailed and delivered, or when you add one."
WAITING = "waiting"
"""The state of a date whose event has not happened: it has no day."""
_COLUMNS = (
    "key", "title", "day", "time", "state", "words", "counted", "start", "letter", "origin", "documented", "basis",
    "consequence", "sources", "extended", "reason", "ended_by", "done_on", "note", "holidays_certain", "usual",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dates:
    """What is known of a campaign with its dates; ``titles`` are those of its letters by their id."""

    campaign_id: str
    record: CampaignRecord
    titles: Mapping[str, str]


def dates_in(store: Store, name: str | None, today: date) -> Dates:
    """Return the dates of a campaign of an open store; raise Refused with the names to choose from."""
    campaign_id, books = find_campaign(store, name), playbooks_in(store)
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
    waiting = found.record.waiting(found.titles)
    rows = [_row(due, found.titles, today) for due in found.record.dues] + [_waiting_row(entry) for entry in waiting]
    if given.out:
        files.write_new(Path(given.out), csv_bytes(_COLUMNS, [[_cell(row[name]) for name in _COLUMNS] for row in rows]))
    if given.json:
        print_json({"dates": rows})
    elif given.out:
        print_line(f"Wrote {given.out}.")
    else:
        _print(found.record.dues, waiting, found.titles, today)
    return DONE


def _need_csv(given: argparse.Namespace) -> None:
    if Path(given.out).suffix.lower() != ".csv":
        template = "organizer {command} writes a table, and {file} does not end in .csv. Name another."
        raise Refused(template, command=given.command, file=given.out)
    if getattr(given, "explain", None):
        raise Refused("The explanation of a date is printed, and no table of it is written. Leave --out out.")


def _print(dues: Sequence[Due], waiting: Sequence[WaitingDate], titles: Mapping[str, str], today: date) -> None:
    for due in dues:
        origin, state = origin_words(due, titles).words, state_words(due, today).words
        kind = _kind(documented=bool(due.rule and due.rule.documented), asked=bool(due.rule and due.rule.count_from))
        title = f"{due.title}, {due.time}" if due.time else due.title
        print_line(f"{due.day}\t{state}\t{due.key}\t{title}\t{origin}\t{kind}")
    for entry in waiting:
        told = f"{entry.starts.words}. {entry.later.words}"
        print_line(f"no day yet\t{WAITING}\t{entry.key}\t{entry.title}\t{told}\t{_kind(documented=entry.documented)}")
    if not dues and not waiting:
        print_line(NOTHING)


def _kind(*, documented: bool, asked: bool = False) -> str:
    if documented:
        return "documented"
    return "by your own answers" if asked else "our own choice"


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
        "usual": rule.usual if rule else "",
    }


def _waiting_row(entry: WaitingDate) -> dict[str, object]:
    """Return a date without a day: what nobody knows of it is empty."""
    known: dict[str, object] = {
        "key": entry.key,
        "title": entry.title,
        "state": WAITING,
        "words": entry.starts.words,
        "origin": entry.later.words,
        "documented": entry.documented,
        "consequence": entry.consequence,
        "sources": [],
        "extended": False,
        "note": entry.note,
        "holidays_certain": True,
    }
    return {name: known.get(name, "") for name in _COLUMNS}


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "; ".join(value) if isinstance(value, list) else str(value)


def _explain(found: Dates, key: str, today: date, *, as_json: bool) -> None:
    record = found.record
    due = record.due(key)
    waiting = record.waiting(found.titles)
    asked = next((entry for entry in waiting if entry.key == key), None)
    if asked:
        _explain_waiting(asked, as_json=as_json)
        return
    if due is None:
        known = ", ".join([*(each.key for each in record.dues), *(each.key for each in waiting)])
        if known:
            raise Refused("There is no date {key}. Choose one of: {known}.", key=key, known=known)
        raise Refused("There is no date {key}. {nothing}", key=key, nothing=NOTHING)
    told = explain(due, record.playbook, record.campaign, record.correspondence, found.titles, today)
    if as_json:
        days = due.count.days if due.count else ()
        counted = [
            {"day": day.day.isoformat(), "number": day.number, "why": day.why, "source": day.source} for day in days
        ]
        terms = [words.words for words in told.terms]
        print_json({"date": {**_row(due, found.titles, today), "terms": terms, "days": counted}})
    else:
        for line in _lines(told):
            print_line(line)


def _explain_waiting(entry: WaitingDate, *, as_json: bool) -> None:
    if as_json:
        print_json({"date": {**_waiting_row(entry), "terms": [], "days": []}})
        return
    for line in (f"{entry.title}: {entry.starts.words}.", f"{entry.later.words}.", entry.consequence, entry.note):
        if line:
            print_line(line)


def _lines(told: ExplainedDate) -> list[str]:
    said = (told.status, told.origin, told.start, *told.rule, told.basis, *told.terms)
    return [
        f"{told.title}: {told.day.words}",
        *(words.words for words in said if words),
        *filter(None, (told.usual, told.change.words, told.warning.words)),
        *(f"Source: {document.words}" for document in told.documents),
        *filter(None, (told.consequence, told.note)),
        *("\t".join(filter(None, (day.day.words, day.count.words, day.source))) for day in told.days),
    ]
