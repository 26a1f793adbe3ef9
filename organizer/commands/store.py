"""``new`` and ``import``: what a store is made of, from outside the window."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from organizer.commands.campaign import campaign_in, load_playbooks, note_playbooks
from organizer.commands.exit_codes import DONE, visible
from organizer.commands.letter_report import print_json
from organizer.commands.passphrase import new_passphrase, open_store
from organizer.domain.campaign import Campaign
from organizer.domain.errors import Refused
from organizer.domain.fields import CATALOGUE, answer_of, is_answered
from organizer.store import files
from organizer.store.campaigns import add_campaign, group_differences, list_campaigns, load_campaign, load_group
from organizer.store.store import Store

Clock = Callable[[], datetime]


class Row(NamedTuple):
    """One thing that a store takes in: what happens to it (added, changed, skipped), what it is, and why not."""

    act: str
    what: str
    name: str
    reason: str = ""

    @property
    def line(self) -> str:
        """The row as it is printed; an answer is named by its field alone."""
        parts = (self.act, "" if self.what == "answer" else self.what, self.name, self.reason)
        return "\t".join(part for part in parts if part)


def make_store(given: argparse.Namespace, clock: Clock) -> int:
    """Make a store, with a campaign if one is named; a failure leaves no file."""
    path = Path(given.store)
    if os.path.lexists(path):
        raise files.failed(path, FileExistsError())
    books = load_playbooks()
    campaign = campaign_in(Path(given.campaign), books) if given.campaign else None
    store = Store.create(path, new_passphrase(given), clock=clock)
    try:
        with store:
            if campaign:
                letters = tuple(letter.id for letter in books[campaign.playbook].first_letters)
                store.write(add_campaign, campaign, letters)
                note_playbooks(store, books)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    rows = [Row("added", "campaign", campaign.jurisdiction.name)] if campaign else []
    if given.json:
        print_json({"store": str(path), "rows": [row._asdict() for row in rows]})
        return DONE
    _print(f"Made {path}.")
    for row in rows:
        _print(row.line)
    return DONE


def import_campaign(given: argparse.Namespace, clock: Clock) -> int:
    """Add the campaign of a file to a store, and print what was (or would be) added, changed and skipped."""
    if Path(given.file).suffix.lower() != ".toml":
        template = "organizer import takes campaign files, and {file} does not end in .toml. Name another."
        raise Refused(template, file=given.file)
    books = load_playbooks()
    campaign = campaign_in(Path(given.file), books)
    with open_store(given, clock, read_only=given.dry_run) as store:
        is_there = _is_there(store, campaign)
        known = Row("skipped", "campaign", campaign.jurisdiction.name, "it is in the store already")
        rows = [known] if is_there else list(_rows(store, campaign))
        if not (given.dry_run or is_there):
            store.write(add_campaign, campaign, tuple(letter.id for letter in books[campaign.playbook].first_letters))
            note_playbooks(store, books)
    if given.json:
        told = {"store": given.store, "file": given.file, "dry_run": given.dry_run}
        print_json({**told, "rows": [row._asdict() for row in rows]})
        return DONE
    for row in rows:
        _print(row.line)
    return DONE


def _is_there(store: Store, campaign: Campaign) -> bool:
    return any(store.read(load_campaign, entry.id) == campaign for entry in store.read(list_campaigns))


def _rows(store: Store, campaign: Campaign) -> Iterator[Row]:
    """Give each thing that the import brings."""
    kept = store.read(group_differences, campaign)
    ours = store.read(load_group)
    yield Row("added", "campaign", campaign.jurisdiction.name)
    for entry in CATALOGUE:
        if not is_answered(campaign, entry.name):
            continue
        if entry.name in kept:
            yield Row("skipped", "answer", entry.name, "the store has another answer")
        elif entry.table == "group" and getattr(ours, entry.key) == answer_of(campaign, entry.name):
            yield Row("skipped", "answer", entry.name, "the store has the same answer")
        else:
            yield Row("changed" if entry.table == "group" else "added", "answer", entry.name)
    for recipient in campaign.recipients:
        yield Row("added", "recipient", recipient.role)
    for fact in campaign.facts:
        yield Row("added", "fact", fact.id)


def _print(line: str) -> None:
    sys.stdout.write(f"{visible(line)}\n")
