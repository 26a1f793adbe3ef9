from dataclasses import replace

import pytest

from organizer.domain.asked import Asked
from organizer.domain.campaign import Recipient
from organizer.domain.errors import Refused
from organizer.domain.incoming import Act
from organizer.store.campaign_import import bring_into, campaigns_like, plan_campaign, plan_into
from organizer.store.campaigns import answer, load_campaign
from organizer.store.store import Store
from tests.builders import a_campaign


def test_each_answer_has_its_line(store: Store, campaign_id: str) -> None:
    assert campaign_id
    more = a_campaign(jurisdiction__name="Millbrook", group__name="Others", group__email="")
    lines = {(line.act, line.sort, line.name): line.reason.words for line in store.read(plan_campaign, more)}
    assert lines[Act.ADDED, "campaign", "Millbrook"] == ""
    assert lines[Act.SKIPPED, "answer", "group.name"] == "the store has another answer"
    assert lines[Act.SKIPPED, "answer", "group.phone"] == "the store has the same answer"
    assert (Act.ADDED, "answer", "decision.date") in lines
    assert (Act.ADDED, "recipient", "member_of_congress") in lines
    assert (Act.ADDED, "fact", "non-criminal-share") in lines


def test_the_same_campaign_is_skipped_as_a_whole(store: Store, campaign_id: str) -> None:
    assert campaign_id
    (line,) = store.read(plan_campaign, a_campaign())
    assert (line.act, line.name, line.reason.words) == (
        Act.SKIPPED,
        "Riverbend County",
        "it is in the store already",
    )


def test_a_group_that_said_nothing_takes_what_comes(store: Store) -> None:
    lines = store.read(plan_campaign, a_campaign())
    assert (Act.CHANGED, "group.name") in {(line.act, line.name) for line in lines}


def test_a_file_of_a_campaign_that_is_here_is_told_answer_by_answer(store: Store, campaign_id: str) -> None:
    (fact,) = a_campaign().facts
    (lane,) = a_campaign().recipients
    theirs = replace(
        a_campaign(decision__vote="4-1", decision__number="", jurisdiction__kind="city", group__phone="540 555 0199"),
        recipients=(replace(lane, source="a letter", unit="", agency=None), Recipient("governing_body", "The Board")),
        facts=(replace(fact, text="Another one."), replace(fact, id="new-one")),
        asked=Asked((("days", "30"),)),
    )
    lines = {(line.act, line.name, line.reason.words) for line in store.read(plan_into, campaign_id, theirs)}
    assert {
        (Act.CHANGED, "decision.vote", "here 5-0, in the file 4-1"),
        (Act.SKIPPED, "decision.number", "the file has no answer, that of the store stays"),
        (Act.SKIPPED, "decision.date", "the store has the same answer"),
        (Act.ADDED, "asked.days", "here nothing, in the file 30"),
        (Act.ADDED, "The Board", "its role is governing_body"),
        (Act.ADDED, "new-one", ""),
        (Act.CHANGED, fact.id, f"What it says: here {fact.text}, in the file Another one."),
    } <= lines
    changed = {(name, words) for act, name, words in lines if act is Act.CHANGED}
    assert {name for name, _ in changed} >= {lane.name, "jurisdiction.kind", "group.phone"}
    assert (lane.name, f"Where the address was seen: here {lane.source}, in the file a letter") in changed
    assert (lane.name, f"Unit: here {lane.unit}, in the file nothing") in changed


def test_a_campaign_that_was_exported_is_the_same_after_it_came_back(store: Store, campaign_id: str) -> None:
    exported = store.read(load_campaign, campaign_id)
    assert {line.act for line in store.read(plan_into, campaign_id, exported)} == {Act.SKIPPED}
    store.write(answer, campaign_id, "decision.vote", "4-1")
    store.write(answer, campaign_id, "group.name", "Others")
    before = store.read(load_campaign, campaign_id)
    assert [entry.id for entry in store.read(campaigns_like, exported)] == [campaign_id]
    assert store.write(bring_into, campaign_id, exported).sentence == "Campaign changed."
    assert store.read(load_campaign, campaign_id) == exported
    store.undo()
    assert store.read(load_campaign, campaign_id) == before


def test_what_a_file_does_not_name_stays(store: Store, campaign_id: str) -> None:
    ours = store.read(load_campaign, campaign_id)
    theirs = replace(ours, recipients=(Recipient("governing_body", "The Board"),), facts=())
    told = [(line.act, line.name, line.reason.words) for line in store.read(plan_into, campaign_id, theirs)]
    assert (Act.SKIPPED, ours.recipients[0].name, "it is not in the file, and stays") in told
    assert (Act.SKIPPED, ours.facts[0].id, "it is not in the file, and stays") in told
    store.write(bring_into, campaign_id, theirs)
    now = store.read(load_campaign, campaign_id)
    assert (now.facts, len(now.recipients)) == (ours.facts, 2)


def test_a_campaign_of_another_playbook_or_place_is_not_the_one_that_is_meant(store: Store, campaign_id: str) -> None:
    other = replace(a_campaign(), playbook="foia-ice")
    assert store.read(campaigns_like, other) == ()
    assert store.read(campaigns_like, a_campaign(jurisdiction__state="MD")) == ()
    assert store.read(campaigns_like, a_campaign(jurisdiction__name="riverbend  county"))
    with pytest.raises(Refused, match="follows the playbook secure-communities-2010, and the file follows foia-ice"):
        store.write(bring_into, campaign_id, other)
