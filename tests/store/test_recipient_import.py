from dataclasses import replace

from organizer.domain.campaign import Recipient
from organizer.domain.incoming import ALREADY, Act
from organizer.domain.listed_recipient import ListedRecipient
from organizer.store.campaigns import load_campaign
from organizer.store.recipient_import import import_recipients, plan_recipients
from organizer.store.store import Store
from tests.builders import a_campaign

HERE = a_campaign().recipients[0]
BUREAU = Recipient("state_identification_bureau", "Bureau", "", "", ("1 Road",), "")
ROWS = (ListedRecipient(2, HERE), ListedRecipient(3, BUREAU))


def test_a_list_comes_in_as_one_act_and_leaves_what_is_here(store: Store, campaign_id: str) -> None:
    planned = store.read(plan_recipients, campaign_id, ROWS)
    assert [(line.act, line.line) for line in planned] == [(Act.SKIPPED, 2), (Act.ADDED, 3)]
    assert [line.reason.words for line in planned] == [ALREADY.words, "its role is state_identification_bureau"]
    done = store.write(import_recipients, campaign_id, ROWS)
    assert (done.sentence, done.values) == ("Recipients imported.", {"count": "1"})
    assert store.read(load_campaign, campaign_id).recipients == (HERE, BUREAU)
    assert store.write(import_recipients, campaign_id, ROWS).entry == 0
    store.undo()
    assert store.read(load_campaign, campaign_id).recipients == (HERE,)


def test_each_part_that_changes_is_told_and_the_others_stay(store: Store, campaign_id: str) -> None:
    said = ListedRecipient(2, Recipient(HERE.role, "Robin Reed", source=""), names_day=False)
    planned = store.read(plan_recipients, campaign_id, (said,))
    assert [(line.act, line.name, line.reason.words) for line in planned] == [
        (Act.CHANGED, "Robin Reed", "Name: here The Honorable Casey Lane, in the file Robin Reed"),
        (
            Act.CHANGED,
            "Robin Reed",
            "Where the address was seen: here the member's web page, in the file nothing",
        ),
    ]
    store.write(import_recipients, campaign_id, (said,))
    assert store.read(load_campaign, campaign_id).recipients == (replace(HERE, name="Robin Reed", source=""),)


def test_what_the_letters_have_from_the_directory_gets_no_entry(store: Store, campaign_id: str) -> None:
    rows = (ListedRecipient(2, BUREAU),)
    (line,) = store.read(plan_recipients, campaign_id, rows, [BUREAU])
    assert (line.act, line.reason.words) == (Act.SKIPPED, "the letters have it from the directory")
    assert store.write(import_recipients, campaign_id, rows, [BUREAU]).entry == 0
    (line,) = store.read(plan_recipients, campaign_id, rows, [replace(BUREAU, name="Office")])
    assert (line.act, line.reason.words) == (Act.CHANGED, "Name: here Office, in the file Bureau")
