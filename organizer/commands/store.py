"""``new`` and ``import``: what a store is made of, from outside the window."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from organizer.commands.campaign import campaign_in, load_playbooks
from organizer.commands.exit_codes import DONE, visible
from organizer.commands.passphrase import new_passphrase, open_store
from organizer.domain.campaign import Campaign
from organizer.domain.errors import Refused
from organizer.domain.fields import CATALOGUE, answer_of, is_answered
from organizer.store import files
from organizer.store.campaigns import add_campaign, group_differences, list_campaigns, load_campaign, load_group
from organizer.store.store import Store

Clock = Callable[[], datetime]


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
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    _print(f"Made {path}.")
    if campaign:
        _print(f"added\tcampaign\t{campaign.jurisdiction.name}")
    return DONE


def import_campaign(given: argparse.Namespace, clock: Clock) -> int:
    """Add the campaign of a file to a store, and print what was (or would be) added, changed and skipped."""
    if Path(given.file).suffix.lower() != ".toml":
        raise Refused(f"organizer import takes campaign files, and {given.file} does not end in .toml. Name another.")
    books = load_playbooks()
    campaign = campaign_in(Path(given.file), books)
    with open_store(given, clock, read_only=given.dry_run) as store:
        if _is_there(store, campaign):
            _print(f"skipped\tcampaign\t{campaign.jurisdiction.name}\tit is in the store already")
            return DONE
        rows = list(_rows(store, campaign))
        if not given.dry_run:
            store.write(add_campaign, campaign, tuple(letter.id for letter in books[campaign.playbook].first_letters))
    for row in rows:
        _print(row)
    return DONE


def _is_there(store: Store, campaign: Campaign) -> bool:
    return any(store.read(load_campaign, entry.id) == campaign for entry in store.read(list_campaigns))


def _rows(store: Store, campaign: Campaign) -> Iterator[str]:
    """Give one line for each thing that the import brings: what happens, what it is, and why not."""
    kept = store.read(group_differences, campaign)
    ours = store.read(load_group)
    yield f"added\tcampaign\t{campaign.jurisdiction.name}"
    for entry in CATALOGUE:
        if not is_answered(campaign, entry.name):
            continue
        if entry.name in kept:
            yield f"skipped\t{entry.name}\tthe store has another answer"
        elif entry.table == "group" and getattr(ours, entry.key) == answer_of(campaign, entry.name):
            yield f"skipped\t{entry.name}\tthe store has the same answer"
        else:
            yield f"{'changed' if entry.table == 'group' else 'added'}\t{entry.name}"
    for recipient in campaign.recipients:
        yield f"added\trecipient\t{recipient.role}"
    for fact in campaign.facts:
        yield f"added\tfact\t{fact.id}"


def _print(line: str) -> None:
    sys.stdout.write(f"{visible(line)}\n")
