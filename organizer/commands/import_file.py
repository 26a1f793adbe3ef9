"""``import``: a campaign, a list of recipients, everything, or a copy of the file comes in, as one act."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from organizer import resources
from organizer.commands.campaign import (
    campaign_in,
    campaign_labels,
    find_campaign,
    load_playbooks,
    note_playbooks,
    playbooks_in,
)
from organizer.commands.exit_codes import DONE, FOUND, tell
from organizer.commands.letter_report import print_json, print_line
from organizer.commands.passphrase import open_store, with_words
from organizer.commands.rows import Row
from organizer.domain.errors import Refused
from organizer.domain.incoming import Incoming, brings_something
from organizer.domain.retention import Reason
from organizer.exchange.file_problem import FileProblem
from organizer.exchange.plain_file import refuse_endless, short_name
from organizer.store.backups import folder_of

if TYPE_CHECKING:
    from organizer.papers.import_file import Incomings
    from organizer.store.store import Store

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class _Found:
    """What a file brings, what is wrong with it, and the act that brings it in."""

    lines: tuple[Incoming, ...]
    problems: tuple[FileProblem, ...]
    act: Callable[[], object]
    reason: Reason = Reason.IMPORT

    @property
    def errors(self) -> tuple[FileProblem, ...]:
        return tuple(entry for entry in self.problems if entry.problem.is_error)


def import_file(given: argparse.Namespace, clock: Clock) -> int:
    """Bring a file into a store, and print what was (or would be) added, changed and skipped.

    With one fault in it nothing comes in: return 1, with each fault by its line and key or column. Before anything is
    written the store is backed up. As JSON: store, file, dry_run, rows, problems.
    """
    look = _looks(given)
    refuse_endless(Path(given.file))
    if look is _campaign:  # before the store is opened: a faulty campaign file is wrong usage (contract)
        campaign_in(Path(given.file), load_playbooks())
    with open_store(given, clock, read_only=given.dry_run) as store:
        found = look(given, clock, store)
        if not given.dry_run and not found.errors and brings_something(found.lines):
            store.backup(folder_of(Path(given.store)), found.reason)
            found.act()
            note_playbooks(store, load_playbooks())
    return _report(given, found)


def _looks(given: argparse.Namespace) -> Callable[[argparse.Namespace, Clock, "Store"], _Found]:
    """Return what reads a file of that ending; raise Refused for another, or for an option that is not for it."""
    ending = Path(given.file).suffix.lower()
    if given.name and ending != ".csv":
        raise Refused("--name is for a list of recipients, which ends in .csv. Leave it out.")
    for option, chosen in (("--into", given.into), ("--new", given.new)):
        if chosen and ending != ".toml":
            raise Refused("{option} is for a campaign file, which ends in .toml. Leave it out.", option=option)
    for option, chosen in (("--take-copy", given.take_copy), ("--copy-passphrase-file", given.copy_passphrase_file)):
        if chosen and ending != ".organizer":
            raise Refused("{option} is for a copy of the store. Leave it out.", option=option)
    looks = {".toml": _campaign, ".csv": _recipients, ".json": _everything, ".organizer": _copy}
    if ending not in looks:
        raise Refused(
            "{file} is of no kind that can come in. Name one that ends in .toml, .csv, .json or .organizer. "
            "See organizer import --help.",
            file=short_name(given.file),
        )
    return looks[ending]


def _report(given: argparse.Namespace, found: _Found) -> int:
    errors = found.errors
    rows = [] if errors else [Row.of(line) for line in found.lines]
    if given.json:
        problems = [{**entry.problem.as_dict(), "sentence": entry.sentence} for entry in found.problems]
        told = {"store": given.store, "file": given.file, "dry_run": given.dry_run}
        print_json({**told, "rows": [row._asdict() for row in rows], "problems": problems})
    for row in () if given.json else rows:
        print_line(row.line)
    name = short_name(given.file)
    if not given.json and not errors and not rows:
        print_line(f"{name} brings nothing new.")
    for entry in found.problems:
        tell(f"{'' if entry.problem.is_error else 'warning: '}{name}, {entry.sentence}")
    return FOUND if errors else DONE


def _campaign(given: argparse.Namespace, _clock: Clock, store: "Store") -> _Found:
    from organizer.exchange.toml_text import read_bytes
    from organizer.papers.import_file import CAPS, look_at_campaign

    data = read_bytes(Path(given.file), CAPS[".toml"])
    into = find_campaign(store, given.into, "--into") if given.into else ""
    looked = store.read(look_at_campaign, data, load_playbooks(), into=into)
    if looked.alike and not into and not given.new:
        alike = {entry.id for entry in looked.alike}
        known = ", ".join(f'"{label}"' for label, campaign in campaign_labels(store).items() if campaign in alike)
        raise Refused(
            "The store has a campaign of this place with the same playbook. To change it, name it with --into: "
            "{known}. To add another one, say --new.",
            known=known,
        )
    return _of(store, looked)


def _recipients(given: argparse.Namespace, clock: Clock, store: "Store") -> _Found:
    from organizer.exchange.directory import load_directory
    from organizer.exchange.recipients_csv import columns_named, open_table
    from organizer.papers.import_file import Incomings, look_at_recipients

    campaign_id = find_campaign(store, given.name)
    table = open_table(Path(given.file))
    columns, wrong = columns_named(table)
    if wrong or not table.headings:
        return _of(store, Incomings((), (*wrong, *table.problems)))
    looked = store.read(
        look_at_recipients,
        table,
        columns,
        campaign_id,
        playbooks=playbooks_in(store),
        seed=load_directory(resources.folder("directory")),
        today=clock().date(),
    )
    return _of(store, looked)


def _everything(given: argparse.Namespace, _clock: Clock, store: "Store") -> _Found:
    from organizer.exchange.toml_text import read_bytes
    from organizer.papers.import_file import CAPS, look_at_whole

    path = Path(given.file)
    data = read_bytes(path, CAPS[".json"])
    return _of(store, store.read(look_at_whole, data, playbooks_in(store), path.name))


def _of(store: "Store", looked: "Incomings") -> _Found:
    act = partial(store.write, looked.verb, *looked.arguments) if looked.verb else _nothing
    return _Found(looked.lines, looked.problems, act)


def _nothing() -> None:
    """Bring nothing in: the file has faults."""


def _copy(given: argparse.Namespace, clock: Clock, store: "Store") -> _Found:
    """Look at a copy of the store. Where both gave another answer, ours counts, with ``--take-copy`` the copy's."""
    from organizer.store.merge import merge_copy, read_copy
    from organizer.store.merge_lines import merge_lines

    path = Path(given.file)
    if path.samefile(given.store):
        raise Refused("{file} is the store itself. Name a copy of it.", file=given.file)
    with _open_copy(given, clock, path) as copy:
        read = read_copy(store, copy)
    choices = {(conflict.key, conflict.column): given.take_copy for conflict in read.plan.conflicts}
    lines: Sequence[Incoming] = store.read(merge_lines, read, takes_copy=given.take_copy)
    return _Found(tuple(lines), (), partial(store.write, merge_copy, read, choices), Reason.MERGE)


def _open_copy(given: argparse.Namespace, clock: Clock, path: Path) -> "Store":
    """Open the copy to read: with its own passphrase where one is named, else with that of the store."""
    from organizer.store.store import Store

    source = given.copy_passphrase_file or given.passphrase_file
    if source == "-" and not given.copy_passphrase_file:
        raise Refused("Standard input was read for the store. Name the passphrase with --copy-passphrase-file.")
    words = argparse.Namespace(passphrase_file=source)
    return with_words(words, path, lambda given_words: Store.open(path, given_words, read_only=True, clock=clock))
