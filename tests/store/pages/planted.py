"""A file whose campaigns follow the small playbook, and a newer version of it with changes planted in it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from organizer.domain.playbook import Playbook
from organizer.playbooks.reader import read_playbook
from organizer.store.campaigns import add_campaign
from organizer.store.kept_playbooks import note_playbook
from organizer.store.store import Store
from tests.builders import NOON, PLAYBOOK, a_campaign
from tests.playbooks.small import plant, write_small

PARAGRAPH = ("letters/notice.toml", "This follows the text", "This leans on the text")
RULE = ("letters/notice.toml", "No step was published", "Nothing was published")
TASK = ("playbook.toml", 'how = "From the minutes."', 'how = "Ask the clerk."')
DATE = ("playbook.toml", "count = 30", "count = 45")


class Days:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, days: int) -> None:
        """Let days pass."""
        self.now += timedelta(days=days)


def small_book(folder: Path, *changes: tuple[str, str, str]) -> Playbook:
    """Return the small playbook with changes planted in it; with any it is version 2."""
    small = write_small(folder)
    for change in changes:
        plant(small, *change)
    playbook, problems = read_playbook(small)
    assert playbook, problems
    return replace(playbook, version="2") if changes else playbook


def a_small_store(folder: Path, clock: Callable[[], datetime]) -> tuple[Store, str, str]:
    """Return a store with two campaigns on the small playbook, which was looked at, and one on another playbook."""
    store = Store.create(None, None, clock=clock)
    one = store.write(add_campaign, replace(a_campaign(), playbook="small"), ("notice",)).made
    two = store.write(add_campaign, replace(a_campaign(jurisdiction__name="Hillside"), playbook="small")).made
    store.write(add_campaign, replace(a_campaign(jurisdiction__name="Elsewhere"), playbook=PLAYBOOK))
    store.write(note_playbook, small_book(folder))
    return store, one, two
