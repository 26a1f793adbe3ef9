from organizer.domain.incoming import Act
from organizer.store.campaign_import import plan_campaign
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
