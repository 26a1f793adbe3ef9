"""A campaign file is imported again and again, each time for another county."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from organizer.domain.campaign import Campaign, Fact, Jurisdiction
from organizer.domain.dates import ApproximateDate
from organizer.exchange.campaign_file import parse_campaign, write_campaign
from organizer.store.campaigns import add_campaign, list_campaigns, load_campaign
from organizer.store.store import Store
from tests.builders import PLAYBOOK, a_campaign
from tests.promises.children import Say
from tests.promises.flows.flow import STORE, Flow, Said, opened, repeat, unsound

_ROLES = {PLAYBOOK: ("member_of_congress",)}
_FACTS = 20


def _campaign(number: int) -> Campaign:
    plain = a_campaign()
    on = ApproximateDate.parse("2010-08")
    facts = tuple(Fact(f"fact-{place}", f"{number} {place} " * 40, "a report", on) for place in range(_FACTS))
    place: Jurisdiction = replace(plain.jurisdiction, name=f"County {number}")
    return replace(plain, jurisdiction=place, facts=facts)


def _make(folder: Path) -> None:
    parse_campaign(write_campaign(_campaign(1)), _ROLES)  # what Python loads for it is loaded before anything fails
    Store.create(folder / STORE, None).close()


def _act(folder: Path, say: Say, rounds: int) -> None:
    with opened(folder) as store:

        def once(number: int) -> None:
            found, _ = parse_campaign(write_campaign(_campaign(number)), _ROLES)
            assert found
            store.write(add_campaign, found, ("notice-ice", "notice-sib"))

        repeat(say, rounds, once)


def _judge(folder: Path, said: Said) -> Iterator[str]:
    with opened(folder) as store:
        yield from unsound(store)
        entries = {int(entry.name.rpartition(" ")[2]): entry.id for entry in store.read(list_campaigns)}
        yield from said.misses(sorted(entries))
        for number, campaign in entries.items():
            if store.read(load_campaign, campaign) != _campaign(number):
                yield f"County {number} is not as it was imported"


BRING_IN = Flow("import", _make, _act, _judge)
