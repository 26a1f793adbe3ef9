from collections.abc import Mapping
from dataclasses import replace

from organizer.domain.campaign import Jurisdiction, Recipient
from organizer.domain.goal import Goal, GoalKind
from organizer.domain.playbook import Playbook
from organizer.store.campaigns import add_campaign, archive_campaign
from organizer.store.letters import add_letter
from organizer.store.pages import everywhere
from organizer.store.store import Store
from tests.builders import a_campaign


def _goals(store: Store, campaign: str, books: Mapping[str, Playbook]) -> Mapping[GoalKind, list[Goal]]:
    goals = store.read(everywhere.load, campaign, books, ())
    return {kind: [goal for goal in goals if goal.kind is kind] for kind in GoalKind}


def test_campaigns_letters_and_recipients_of_a_file_are_goals(
    store: Store, campaign_id: str, playbooks: Mapping[str, Playbook]
) -> None:
    other = replace(a_campaign(), jurisdiction=Jurisdiction("City of Fairview", "OH"))
    other = replace(other, recipients=(*other.recipients, Recipient("nobody", name="Nobody")))
    second = store.write(add_campaign, other).made
    gone = store.write(add_campaign, replace(other, playbook="gone")).made
    old = store.write(add_campaign, other).made
    store.write(archive_campaign, old)
    store.write(add_letter, second, "notice-ice")
    found = _goals(store, campaign_id, playbooks)
    places = [(goal.title, goal.hint, goal.arguments["campaign"]) for goal in found[GoalKind.CAMPAIGN]]
    assert places[0] == ("Riverbend County", "Virginia, Leave Secure Communities, 2010", campaign_id)
    assert set(places[1:]) == {
        ("City of Fairview", "Ohio, Leave Secure Communities, 2010", second),
        ("City of Fairview", "Ohio, gone", gone),
    }
    assert found[GoalKind.LETTER] == [
        Goal(
            GoalKind.LETTER, "Notice to ICE", "letter", "City of Fairview", {"letter": "notice-ice", "campaign": second}
        )
    ]
    assert [(goal.title, goal.arguments) for goal in found[GoalKind.RECIPIENT]] == [
        ("The Honorable Casey Lane", {"office": "entry/member_of_congress"}),
        ("The Honorable Casey Lane", {"office": "entry/member_of_congress", "campaign": second}),
    ]


def test_without_a_campaign_there_is_no_goal(store: Store, playbooks: Mapping[str, Playbook]) -> None:
    assert store.read(everywhere.load, "", playbooks, ()) == ()
