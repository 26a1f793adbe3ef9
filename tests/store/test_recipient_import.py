from dataclasses import replace

from organizer.domain.campaign import Recipient
from organizer.domain.incoming import Act
from organizer.store.campaigns import load_campaign
from organizer.store.recipient_import import import_recipients, plan_recipients
from organizer.store.store import Store
from tests.builders import a_campaign

HERE = a_campaign().recipients[0]
ROWS = ((2, HERE), (3, Recipient("state_identification_bureau", "Bureau", "", "", ("1 Road",))))


def test_a_list_comes_in_as_one_act_and_leaves_what_is_here(store: Store, campaign_id: str) -> None:
    planned = store.read(plan_recipients, campaign_id, ROWS)
    assert [line.act for line in planned] == [Act.SKIPPED, Act.ADDED]
    done = store.write(import_recipients, campaign_id, ROWS)
    assert (done.sentence, done.values) == ("Recipients imported.", {"count": "1"})
    assert store.read(load_campaign, campaign_id).recipients == (HERE, ROWS[1][1])
    assert store.write(import_recipients, campaign_id, ROWS).entry == 0
    store.undo()
    assert store.read(load_campaign, campaign_id).recipients == (HERE,)


def test_another_recipient_of_a_role_takes_its_place(store: Store, campaign_id: str) -> None:
    other = replace(HERE, name="Robin Reed")
    store.write(import_recipients, campaign_id, ((2, other),))
    assert store.read(load_campaign, campaign_id).recipients == (other,)
