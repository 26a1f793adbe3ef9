"""``export``: a campaign, its recipients, its dates or everything as a file, by the ending of its name."""

import argparse
import hashlib
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from organizer.commands.campaign import find_campaign, load_playbooks, playbooks_in, questions_of, roles_of
from organizer.commands.exit_codes import DONE, FOUND, tell, visible
from organizer.commands.files import refuse_existing
from organizer.commands.letter_report import print_json
from organizer.commands.passphrase import open_store
from organizer.domain.errors import Refused
from organizer.domain.problem import Problem, error
from organizer.store import files
from organizer.store.store import Store

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Made:
    """What goes into the file, and what to know of it."""

    data: bytes
    problems: tuple[Problem, ...] = ()


Found = bytes | Made | tuple[Problem, ...]
"""What goes into the file, or why there is nothing to write."""
Contents = Callable[[Store, argparse.Namespace, Clock], Found]


def export_campaign(given: argparse.Namespace, clock: Clock) -> int:
    """Write the file; return 1, with what stands in the way, when there is nothing to write. An existing one stays.

    As JSON: path, kind (campaign, recipients, dates, dossier or everything), sha256 and size of the file, problems; of
    a file that was not written path and sha256 are empty.
    """
    path = Path(given.out)
    if path.suffix.lower() not in _CONTENTS:
        raise Refused(
            "{file} is of no kind that can be written. Name one that ends in .toml, .csv, .ics, .pdf or .json. "
            "See organizer export --help.",
            file=given.out,
        )
    kind, contents = _CONTENTS[path.suffix.lower()]
    _check_words(given, kind)
    refuse_existing(path)
    with open_store(given, clock, read_only=True) as store:
        found = contents(store, given, clock)
    made = Made(found) if isinstance(found, bytes) else found
    if isinstance(made, Made):
        files.write_new(path, made.data)
    if given.json:
        print_json(_told(path, kind, made))
    elif isinstance(made, Made):
        sys.stdout.write(f"{visible(f'Wrote {path}.')}\n")
        for problem in made.problems:
            tell(f"warning: {problem.sentence}")
    else:
        for problem in made:
            tell(problem.sentence)
    return DONE if isinstance(made, Made) else FOUND


def _check_words(given: argparse.Namespace, kind: str) -> None:
    """Raise Refused for an option that is not for this kind of file."""
    if given.with_files and kind != "everything":
        raise Refused("--with-files is for an export of everything, which ends in .json. Leave it out.")
    if given.with_private and kind != "dossier":
        raise Refused("--with-private is for the whole record of a campaign, which ends in .pdf. Leave it out.")
    if given.name and kind == "everything":
        raise Refused("An export of everything holds all campaigns. Leave --name out.")


def _told(path: Path, kind: str, made: Made | tuple[Problem, ...]) -> dict[str, object]:
    if isinstance(made, Made):
        digest, problems = hashlib.sha256(made.data).hexdigest(), [problem.as_dict() for problem in made.problems]
        return {"path": str(path), "kind": kind, "sha256": digest, "size": len(made.data), "problems": problems}
    problems = [problem.as_dict() for problem in made]
    return {"path": "", "kind": kind, "sha256": "", "size": 0, "problems": problems}


def _campaign(store: Store, given: argparse.Namespace, _clock: Clock) -> Found:
    """Return the campaign file, once it was read back as the same campaign."""
    from organizer.exchange.campaign_file import parse_campaign, write_campaign
    from organizer.store.campaigns import load_campaign

    campaign = store.read(load_campaign, find_campaign(store, given.name))
    written = write_campaign(campaign)
    book = playbooks_in(store).get(campaign.playbook)  # it may be one that only the store keeps
    books = {campaign.playbook: book} if book else load_playbooks()
    again, problems = parse_campaign(written, roles_of(books), questions_of(books))
    if again == campaign:
        return written
    template = "{key} cannot be exported. {why}"
    return tuple(error(one.problem.code, one.key, template, key=one.key, why=one.problem.sentence) for one in problems)


def _everything(store: Store, given: argparse.Namespace, _clock: Clock) -> Found:
    """Return all that the store holds, once it was read back."""
    from organizer.exchange.json_text import SIZE_CAP
    from organizer.exchange.whole_reader import read_whole
    from organizer.exchange.whole_writer import whole_bytes
    from organizer.store.whole_file import load_whole

    whole = store.read(load_whole, with_files=given.with_files)
    written = whole_bytes(whole)
    if len(written) > SIZE_CAP:
        template = "The export has more than {size} MB. Leave the files out, or make a backup."
        return (error("too_large", "store", template, size=str(SIZE_CAP // 1024 // 1024)),)
    books = {str(entry["playbook"]) for (table, _), entry in whole.entries.items() if table == "campaign"}
    _, problems = read_whole(written, books)
    template = "{key} cannot be exported. {why}"
    return (
        written
        if not problems
        else tuple(
            error(one.problem.code, one.key, template, key=one.key, why=one.problem.sentence) for one in problems
        )
    )


def _dossier(store: Store, given: argparse.Namespace, _clock: Clock) -> Found:
    """Return the whole record of a campaign on paper."""
    from organizer import resources
    from organizer.commands.campaign import playbook_of
    from organizer.exchange.directory import load_directory
    from organizer.exchange.holidays import HolidayTables
    from organizer.papers.dossier import Shipped, dossier
    from organizer.store.campaigns import load_campaign

    campaign_id, books = find_campaign(store, given.name), playbooks_in(store)
    playbook_of(store.read(load_campaign, campaign_id), books)  # or the program says which one it lacks
    shipped = Shipped(books, load_directory(resources.folder("directory")), HolidayTables())
    made = store.read(dossier, campaign_id, shipped, private=given.with_private)
    return Made(made.paper.data, made.problems)


def _recipients(store: Store, given: argparse.Namespace, clock: Clock) -> Found:
    """Return the list of recipients, once it was read back: what a table cannot hold is named."""
    from organizer.commands.choice import choice_in
    from organizer.exchange.recipients_text import recipients_bytes, unreadable
    from organizer.papers.recipient_rows import recipients_of

    choice = choice_in(store, given.name)
    found = recipients_of(choice.case, choice.requests, clock().date())
    written = recipients_bytes((recipient, "") for recipient in found)
    faults = unreadable(found, written)
    if not faults:
        return written
    template = "The {column} of {role} cannot be exported. {why}"
    return tuple(
        error(one.problem.code, f"recipient.{one.key}", template, column=one.key, role=role, why=one.problem.sentence)
        for role, one in faults
    )


def _dates(store: Store, given: argparse.Namespace, clock: Clock) -> Found:
    from organizer.commands.dates import NOTHING, dates_in
    from organizer.exchange.calendar_file import calendar_bytes
    from organizer.store.journal import history

    found = dates_in(store, given.name, clock().date())
    if not found.record.dues:
        return (error("no_dates", "dates", NOTHING),)
    newest = store.read(history, 1)[0]
    title, titles = found.record.campaign.jurisdiction.name, found.titles
    return calendar_bytes(
        found.record.dues, title, found.campaign_id, newest.seq, clock(), changed=newest.at, titles=titles
    )


_CONTENTS: Mapping[str, tuple[str, Contents]] = {
    ".toml": ("campaign", _campaign),
    ".csv": ("recipients", _recipients),
    ".ics": ("dates", _dates),
    ".json": ("everything", _everything),
    ".pdf": ("dossier", _dossier),
}
