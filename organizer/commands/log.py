"""``log``: what went out and came back, and writing down one mailing, one delivery or one return."""

import argparse
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path

from organizer import resources
from organizer.commands.campaign import find_campaign, note_playbooks, playbook_of, playbooks_in
from organizer.commands.exit_codes import DONE, tell
from organizer.commands.files import refuse_existing
from organizer.commands.letter_report import print_json, print_line
from organizer.commands.log_entry import Shipped, check_words, write_down
from organizer.commands.passphrase import open_store
from organizer.domain.errors import Refused
from organizer.domain.mailing import Attachment, Mailing
from organizer.domain.reply import Reply
from organizer.exchange.directory import load_directory
from organizer.exchange.holidays import HolidayTables
from organizer.papers.log_table import log_table
from organizer.store import files
from organizer.store.campaigns import load_campaign
from organizer.store.pages.mail_log import LogLine, load

NOTHING = "Nothing is in the log yet. Write down a mailing with --letter, --mailed and --method."
_ACTS = ("mailed", "delivered", "returned")
_MAILING = (
    "id", "letter", "method", "to", "copy", "by", "post_office", "article", "cost", "beside", "again", "signed_by",
    "returned_why", "note",
)  # fmt: skip
_DAYS = ("mailed_on", "delivered_on", "returned_on")
_ANSWER = ("id", "channel", "stance", "who", "role", "words", "by")


def keep_log(given: argparse.Namespace, clock: Callable[[], datetime]) -> int:
    """Print the log, or write something down in it and print the log of that letter."""
    writes = any(getattr(given, act) for act in _ACTS)
    if given.out:
        _need_table(given)
    check_words(given)
    with open_store(given, clock, read_only=not writes) as store:
        campaign_id = find_campaign(store, given.name)
        books, seed = playbooks_in(store), load_directory(resources.folder("directory"))
        book = playbook_of(store.read(load_campaign, campaign_id), books)
        shipped = Shipped(books, seed, book.version)
        said = write_down(store, campaign_id, shipped, given, clock().date()) if writes else ()
        if writes:
            note_playbooks(store, books)
        page = store.read(load, campaign_id, books, seed, HolidayTables(), today=clock().date())
    by_day = sorted(page.lines, key=lambda line: line.order)
    lines = [line for line in by_day if given.letter is None or given.letter in line.letters]
    if given.out:
        files.write_new(Path(given.out), log_table(lines))
    if given.json:
        mailings = [_mailing(line.mailing) for line in lines if line.mailing]
        print_json({"mailings": mailings, "answers": [_answer(line.reply) for line in lines if line.reply]})
        return DONE
    for line in (*said, *([f"Wrote {given.out}."] if given.out else ())):
        print_line(line)
    if not given.out and not writes:
        _print(lines)
    _warn(lines)
    return DONE


def _need_table(given: argparse.Namespace) -> None:
    if Path(given.out).suffix.lower() != ".csv":
        raise Refused("organizer log writes a table, and {file} does not end in .csv. Name another.", file=given.out)
    refuse_existing(Path(given.out))


def _print(lines: list[LogLine]) -> None:
    for line in lines:
        day = line.mailing.mailed_on.isoformat() if line.mailing else line.reply.on.text if line.reply else ""
        to = line.to and f"\t{line.to}"
        print_line(f"{day}\t{', '.join(line.letters)}\t{line.number.words}\t{line.status.words}{to}")
    if not lines:
        print_line(NOTHING)


def _warn(lines: list[LogLine]) -> None:
    for line in lines:
        for problem in line.problems:
            tell(f"warning: {', '.join(line.letters)}: {problem.sentence}")


def _mailing(mailing: Mailing) -> dict[str, object]:
    plain = {name: _plain(getattr(mailing, name)) for name in _MAILING}
    days = {name: _day(getattr(mailing, name)) for name in _DAYS}
    return {**plain, **days, "files": _files(mailing.attachments)}


def _answer(reply: Reply) -> dict[str, object]:
    plain = {name: _plain(getattr(reply, name)) for name in _ANSWER}
    return {**plain, "letters": list(reply.letters), "on": reply.on.text, "files": _files(reply.attachments)}


def _plain(value: object) -> object:
    """Return a value as JSON has it: lines as a list, and null for a cost that nobody wrote down."""
    return list(value) if isinstance(value, tuple) else value


def _files(attachments: tuple[Attachment, ...]) -> list[Mapping[str, object]]:
    return [
        {"name": one.name, "label": one.label, "sha256": one.sha256, "size": one.size, "type": one.media_type}
        for one in attachments
    ]


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
