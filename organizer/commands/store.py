"""``new``: what a store is made of, from outside the window."""

import argparse
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from organizer.commands.campaign import campaign_in, load_playbooks, note_playbooks
from organizer.commands.exit_codes import DONE, visible
from organizer.commands.files import refuse_existing
from organizer.commands.letter_report import print_json
from organizer.commands.passphrase import new_passphrase
from organizer.commands.rows import Row
from organizer.store.campaigns import add_campaign
from organizer.store.store import Store

Clock = Callable[[], datetime]


def make_store(given: argparse.Namespace, clock: Clock) -> int:
    """Make a store, with a campaign if one is named; a failure leaves no file."""
    path = Path(given.store)
    refuse_existing(path)
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


def _print(line: str) -> None:
    sys.stdout.write(f"{visible(line)}\n")
