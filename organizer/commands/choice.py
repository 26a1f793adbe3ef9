"""The campaign of a command with all that its letters are made of."""

import argparse
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from organizer import resources
from organizer.commands.campaign import campaign_in, find_campaign, load_playbooks, playbook_of, playbooks_in
from organizer.domain.errors import Refused
from organizer.domain.file_name import safe_name
from organizer.domain.letter import Delivery
from organizer.exchange.directory import load_directory
from organizer.papers.case import Case, Request, follow_up_requests, requests_for
from organizer.papers.press import Paper

if TYPE_CHECKING:
    from organizer.domain.correspondence import Correspondence
    from organizer.domain.playbook import Playbook
    from organizer.papers.enclosures import Enclosure
    from organizer.store.store import Store

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Choice:
    """A campaign with all that its letters are made of, and the letters that it has.

    ``fresh`` are those that can be named beside them: the playbook's, as nobody has begun them, and follow-ups begun
    before anything went out that they follow. ``kept`` are the papers of its signed and mailed letters,
    by the letter's id: they are written as they are. ``files`` are those that go out with a letter, by its id, where
    they were asked for.
    """

    case: Case
    requests: tuple[Request, ...]
    fresh: tuple[Request, ...]
    kept: Mapping[str, Paper] = field(default_factory=dict)
    files: "Mapping[str, tuple[Enclosure, ...]]" = field(default_factory=dict)


def choose(given: argparse.Namespace, clock: Clock) -> Choice:
    """Return the campaign that the words of a command mean: of a campaign file, or of a store."""
    if bool(given.store) == bool(given.campaign):
        raise Refused("Name one source: a STORE, or a campaign file with --campaign.")
    if given.store:
        from organizer.commands.passphrase import open_store  # not for a campaign file

        with open_store(given, clock, read_only=True) as store:
            wants_files = bool(getattr(given, "recipients", None) or getattr(given, "enclosures", False))
            return choice_in(store, given.name, with_files=wants_files)
    if getattr(given, "enclosures", False):
        raise Refused("A campaign file holds no files to enclose. Leave --enclosures out.")
    if given.name or given.passphrase_file:
        raise Refused("A campaign file takes no --name and no --passphrase-file. Leave them out.")
    named = getattr(given, "letter", None)
    books = load_playbooks(named)
    campaign = campaign_in(Path(given.campaign), books)
    book = books[campaign.playbook]
    fresh = requests_for(book)
    if named and not {request.id for request in fresh}.issuperset(named):
        book = load_playbooks()[campaign.playbook]  # the answer to a wrong name lists the right ones
        fresh = requests_for(book)
    return Choice(Case(book, campaign, load_directory(resources.folder("directory"))), fresh, fresh)


def choice_in(store: "Store", name: str | None, *, with_files: bool = False) -> Choice:
    """Return a campaign of an open store; raise Refused with the names to choose from, or Environment.

    ``with_files``: also the files that go out with its letters, which may be large.
    """
    from organizer.papers.preview import load_requests  # not for a campaign file: the engine is slow to import
    from organizer.store.campaigns import load_campaign
    from organizer.store.correspondence import load_correspondence
    from organizer.store.letters import frozen_bytes, load_letters, load_logo
    from organizer.store.offices import load_directory as load_offices

    campaign_id = find_campaign(store, name)
    campaign = store.read(load_campaign, campaign_id)
    book = playbook_of(campaign, playbooks_in(store))
    offices = store.read(load_offices, load_directory(resources.folder("directory")))
    letters = store.read(load_letters, campaign_id)
    for letter in letters:
        _need_plain(f"{letter.slug}.pdf")
    logo, group_logo = store.read(load_logo, campaign_id), store.read(load_logo, "")
    with_logos = partial(replace, logo=logo, group_logo=group_logo)
    usual = tuple(with_logos(request) for request in requests_for(book))
    sent = store.read(load_correspondence, campaign_id)
    kept = {
        letter.slug: Paper(store.read(frozen_bytes, letter.id), letter.print.pages, letter.print.sha256)
        for letter in letters
        if letter.print and letter.is_frozen
    }
    begun = store.read(load_requests, campaign_id)
    waiting = tuple(request for request in begun if request.id not in kept and _waits(book, request, sent))
    fresh = (*usual, *(with_logos(request) for request in follow_up_requests(book)), *waiting)
    ready = tuple(request for request in begun if request not in waiting)
    files: dict[str, tuple[Enclosure, ...]] = {}
    if with_files:
        from organizer.papers.outgoing import read_enclosures  # most runs need no files

        files = {request.id: store.read(read_enclosures, campaign_id, request) for request in begun}
    return Choice(Case(book, campaign, offices, sent), ready or usual, fresh, kept, files)


def _need_plain(name: str) -> None:
    """Raise Refused for a name that leads out of its folder, or that no folder can have: a store may come from others.

    Source: promises, "Imports": names are checked one by one.
    """
    if safe_name(name, "") != name:
        raise Refused("A letter of this file is called {name}. No file can have that name. Check the file.", name=name)


def sent_by(request: Request, method: str | None) -> Request:
    """Return what is asked of the press for a letter that goes out in a way; without one as it stood."""
    if not method:
        return request
    return replace(request, options=replace(request.options, delivery=Delivery(method)))


def _waits(book: "Playbook", request: Request, sent: "Correspondence") -> bool:
    """Whether a letter follows another and none has gone out: until then it is written only where it is named."""
    from organizer.domain.follow_ups import letter_to_follow, went_out

    template, slug = book.letter(request.template), request.options.follows
    if template is None or not template.follows:
        return False
    return not (went_out(sent, slug) if slug else letter_to_follow(template, sent, date.max))
