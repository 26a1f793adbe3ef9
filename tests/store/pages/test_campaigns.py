from collections.abc import Mapping

from organizer.domain.playbook import Playbook
from organizer.store.campaigns import add_campaign, archive_campaign, start_campaign
from organizer.store.pages import campaigns
from organizer.store.store import Store
from tests.builders import PLAYBOOK, a_campaign, finish_steps


def test_each_campaign_says_what_it_is_for_and_what_comes_next(store: Store, playbooks: Mapping[str, Playbook]) -> None:
    store.write(start_campaign, PLAYBOOK, "City of Fairview", "OH", group_name="Neighbors")
    page = store.read(campaigns.load, playbooks)
    (line,) = page.at_work
    assert (page.group, line.name, line.state, line.aim) == (
        "Neighbors",
        "City of Fairview",
        "Ohio",
        "leave Secure Communities",
    )
    assert line.next_task
    assert not line.example


def test_archived_campaigns_stand_apart(store: Store, playbooks: Mapping[str, Playbook]) -> None:
    made = store.write(add_campaign, a_campaign()).made
    store.write(archive_campaign, made)
    page = store.read(campaigns.load, playbooks)
    assert page.at_work == ()
    assert [line.id for line in page.archived] == [made]


def test_when_all_is_done_nothing_comes_next(store: Store, playbooks: Mapping[str, Playbook]) -> None:
    made = store.write(add_campaign, a_campaign()).made
    finish_steps(store, made, playbooks[PLAYBOOK], 7)
    assert store.read(campaigns.load, playbooks).at_work[0].next_task == ""


def test_a_campaign_whose_playbook_is_missing_is_listed(store: Store) -> None:
    store.write(add_campaign, a_campaign())
    (line,) = store.read(campaigns.load, {}).at_work
    assert (line.aim, line.next_task) == (PLAYBOOK, "")
