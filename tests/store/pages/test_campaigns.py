from collections.abc import Mapping
from datetime import date
from pathlib import Path

from organizer.domain.playbook import Playbook
from organizer.store.campaigns import add_campaign, archive_campaign, start_campaign
from organizer.store.outcomes import close_campaign
from organizer.store.pages import campaigns
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_campaign, finish_steps
from tests.store.pages.dated import a_mailed_store


def test_each_campaign_says_what_it_is_for_and_what_comes_next(store: Store, playbooks: Mapping[str, Playbook]) -> None:
    store.write(start_campaign, PLAYBOOK, "City of Fairview", "OH", group_name="Neighbors")
    page = store.read(campaigns.load, playbooks, {}, TODAY)
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
    page = store.read(campaigns.load, playbooks, {}, TODAY)
    assert page.at_work == ()
    assert [line.id for line in page.archived] == [made]


def test_when_all_is_done_nothing_comes_next(store: Store, playbooks: Mapping[str, Playbook]) -> None:
    made = store.write(add_campaign, a_campaign()).made
    finish_steps(store, made, playbooks[PLAYBOOK], 7)
    assert store.read(campaigns.load, playbooks, {}, TODAY).at_work[0].next_task == ""


def test_a_campaign_whose_playbook_is_missing_is_listed(store: Store) -> None:
    store.write(add_campaign, a_campaign())
    (line,) = store.read(campaigns.load, {}, {}, TODAY).at_work
    assert (line.aim, line.next_task) == (PLAYBOOK, "")


def test_late_dates_are_counted_and_a_closed_campaign_says_how_it_ended(
    tmp_path: Path, playbooks: Mapping[str, Playbook]
) -> None:
    dated, made = a_mailed_store(tmp_path)
    today = date(2010, 12, 15)
    dated.write(start_campaign, PLAYBOOK, "City of Fairview", "OH")
    assert dated.read(campaigns.late_counts, playbooks, {}, today) == {made: 1}
    assert dated.read(campaigns.load_names)[1][1] == (made, "Riverbend County")
    dated.write(close_campaign, made, "abandoned", date(2010, 12, 1))
    line = dated.read(campaigns.load, playbooks, {}, today).at_work[1]
    assert line.closed.words == "Closed on December 1, 2010: No notice was given, or nothing followed"
    assert line.late == 0
    dated.write(close_campaign, made, "other", date(2010, 12, 1))
    assert dated.read(campaigns.load, playbooks, {}, today).at_work[1].closed.words.endswith(": other")
