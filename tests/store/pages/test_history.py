from organizer import resources
from organizer.domain.dates import ApproximateDate
from organizer.playbooks.shelf import Shelf
from organizer.store.campaigns import answer
from organizer.store.events import add_event, remove_event
from organizer.store.pages.history import find_answer, load, load_field
from organizer.store.store import Store
from organizer.store.trash import hold
from tests.builders import TODAY

ON = ApproximateDate.parse("2010-09-15")
BOOKS = Shelf(resources.folder("playbooks"))


def test_the_page_knows_what_was_deleted_and_for_how_long(store: Store, campaign_id: str) -> None:
    store.write(remove_event, store.write(add_event, campaign_id, ON, "We met").made)
    page = store.read(load, {}, TODAY)
    deleted, added, _ = page.lines
    assert (deleted.is_deleted, deleted.days_left, deleted.can_take_back) == (True, 30, True)
    assert (added.is_deleted, added.days_left) == (False, None)
    assert page.line(deleted.key) == deleted
    assert page.line("99") is None
    assert not page.has_more
    store.write(hold, on=True)
    held = store.read(load, {}, TODAY, 2)
    assert (held.is_held, held.has_more, held.lines[1].days_left) == (True, True, None)
    assert "we met" in deleted.search


def test_questions_of_a_playbook_stand_in_their_own_words(store: Store, campaign_id: str) -> None:
    store.write(answer, campaign_id, "asked.agreement_name", "Memorandum")
    label = next(each.label for each in BOOKS["end-287g"].questions if each.id == "agreement_name")
    books = {"end-287g": BOOKS["end-287g"]}
    part = store.read(load, books, TODAY).lines[0].parts[-1]
    assert (part.label, part.after.words) == (label, "Memorandum")
    (_, same), *_ = store.read(load_field, books, part.table, part.row, part.column)
    assert same == part
    assert store.read(load, {}, TODAY).lines[0].parts[0].label == "A question of the playbook"


def test_an_answer_is_found_by_its_name_in_a_form(store: Store, campaign_id: str) -> None:
    assert store.read(find_answer, campaign_id, "decision.vote") == ("campaign", campaign_id, "decision_vote")
    group = store.read(find_answer, campaign_id, "group.name")
    assert group
    assert group[::2] == ("group", "name")
    assert store.read(find_answer, campaign_id, "law.source") is None
    store.write(answer, campaign_id, "law.source", "The code")
    found = store.read(find_answer, campaign_id, "law.source")
    assert found
    assert found[::2] == ("answer", "value")
    assert store.read(find_answer, campaign_id, "recipient.name") is None


def test_a_file_without_a_group_has_no_history_of_it(store: Store) -> None:
    assert store.read(find_answer, "", "group.name") is None
