"""``export``: a campaign, its recipients or its dates as a file, by the ending of its name."""

import argparse
import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from organizer.commands.campaign import find_campaign, load_playbooks, roles_of
from organizer.commands.exit_codes import DONE, FOUND, tell, visible
from organizer.commands.files import refuse_existing
from organizer.commands.passphrase import open_store
from organizer.domain.errors import Refused
from organizer.store import files
from organizer.store.store import Store

Clock = Callable[[], datetime]
Contents = Callable[[Store, str | None, Clock], bytes | None]
"""Gives what goes into the file; None when nothing can, and why is told already."""


def export_campaign(given: argparse.Namespace, clock: Clock) -> int:
    """Write the file; return 1, with what stands in the way, when there is nothing to write. An existing one stays."""
    path = Path(given.out)
    contents = _CONTENTS.get(path.suffix.lower())
    if contents is None:
        raise Refused(
            f"organizer export writes campaign files (.toml), recipients (.csv) and dates (.ics), and {given.out} "
            "does not end in .toml, .csv or .ics. Name another."
        )
    refuse_existing(path)
    with open_store(given, clock, read_only=True) as store:
        written = contents(store, given.name, clock)
    if written is None:
        return FOUND
    files.write_new(path, written)
    sys.stdout.write(f"{visible(f'Wrote {path}.')}\n")
    return DONE


def _campaign(store: Store, name: str | None, _clock: Clock) -> bytes | None:
    """Return the campaign file, once it was read back as the same campaign."""
    from organizer.exchange.campaign_file import parse_campaign, write_campaign
    from organizer.store.campaigns import load_campaign

    campaign = store.read(load_campaign, find_campaign(store, name))
    written = write_campaign(campaign)
    again, problems = parse_campaign(written, roles_of(load_playbooks()))
    if again == campaign:
        return written
    for problem in problems:
        tell(f"{problem.key} cannot be exported. {problem.problem.sentence}")
    return None


def _recipients(store: Store, name: str | None, clock: Clock) -> bytes | None:
    from organizer.commands.choice import choice_in
    from organizer.exchange.recipients_text import recipients_bytes
    from organizer.papers.recipient_rows import recipients_of

    choice = choice_in(store, name)
    found = recipients_of(choice.case, choice.requests, clock().date())
    return recipients_bytes((recipient, "") for recipient in found)


def _dates(store: Store, name: str | None, clock: Clock) -> bytes | None:
    from organizer.commands.dates import NOTHING, dates_in
    from organizer.exchange.calendar_file import calendar_bytes
    from organizer.store.journal import history

    found = dates_in(store, name, clock().date())
    if not found.record.dues:
        tell(NOTHING)
        return None
    newest = store.read(history, 1)[0].seq
    title, titles = found.record.campaign.jurisdiction.name, found.titles
    return calendar_bytes(found.record.dues, title, found.campaign_id, newest, clock(), titles=titles)


_CONTENTS: Mapping[str, Contents] = {".toml": _campaign, ".csv": _recipients, ".ics": _dates}
