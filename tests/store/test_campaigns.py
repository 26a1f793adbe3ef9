from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.campaign import Campaign, Fact, Group, Jurisdiction, LetterSettings, Recipient
from organizer.domain.changes import Topic
from organizer.domain.dates import ApproximateDate
from organizer.domain.errors import Refused
from organizer.domain.fields import CATALOGUE, Answer, Field, FieldKind, answer_of, with_answer
from organizer.store.campaign_rows import playbook_name
from organizer.store.campaigns import (
    add_campaign,
    answer,
    answer_all,
    archive_campaign,
    clear_recipient,
    group_differences,
    list_campaigns,
    load_campaign,
    load_group,
    set_facts,
    set_group,
    set_recipient,
    start_campaign,
    unarchive_campaign,
)
from organizer.store.journal import history
from organizer.store.letters import load_letters
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_campaign

TEXT = st.text(max_size=8)
LINES = st.lists(TEXT, max_size=3).map(tuple)
DAY = st.none() | st.dates()
A_FACT = Fact("one", "A text.", "A source.", ApproximateDate.parse("2010-08"))


def answers_for(kind: FieldKind, choices: tuple[str, ...]) -> st.SearchStrategy[Answer]:
    if kind is FieldKind.LINES:
        return LINES
    if kind is FieldKind.DAY:
        return DAY
    return st.sampled_from(choices) if choices else TEXT


RECIPIENTS = st.lists(
    st.builds(
        Recipient,
        role=TEXT,
        name=st.none() | TEXT,
        unit=st.none() | TEXT,
        agency=st.none() | TEXT,
        address=st.none() | LINES,
        source=st.none() | TEXT,
        checked_on=DAY,
    ),
    max_size=3,
    unique_by=lambda entry: entry.role,
).map(tuple)
FACT_DATES = st.sampled_from(["2010-08-10", "2010-08", "2009", "/2010-09", "2010-01/2010-03"]).map(
    ApproximateDate.parse
)
FACTS = st.lists(
    st.builds(Fact, id=TEXT, text=TEXT, source=TEXT, date=FACT_DATES), max_size=3, unique_by=lambda fact: fact.id
).map(tuple)


@st.composite
def campaigns(draw: st.DrawFn) -> Campaign:
    whole = Campaign(
        draw(TEXT), Jurisdiction("", ""), recipients=draw(RECIPIENTS), facts=draw(FACTS), example=draw(st.booleans())
    )
    for entry in CATALOGUE:
        whole = with_answer(whole, entry.name, draw(answers_for(entry.kind, tuple(dict(entry.choices)))))
    return whole


@settings(max_examples=40, deadline=None)
@given(campaigns())
def test_a_whole_campaign_comes_back_as_it_was(value: Campaign) -> None:
    with Store.create(None, None) as store:
        made = store.write(add_campaign, value).made
        assert store.read(load_campaign, made) == value
        assert store.read(group_differences, value) == ()


def test_a_campaign_starts_with_the_answers_of_the_first_page(store: Store) -> None:
    changes = store.write(
        start_campaign,
        PLAYBOOK,
        "Riverbend County",
        "VA",
        group_name="Riverbend Neighbors",
        letters=("notice-ice", "notice-sib"),
    )
    assert {Topic.CAMPAIGNS, Topic.GROUP, Topic.LETTERS} <= changes.topics
    value = store.read(load_campaign, changes.made)
    assert value == Campaign(
        PLAYBOOK,
        Jurisdiction("Riverbend County", "VA"),
        Group("Riverbend Neighbors"),
        letter=LetterSettings(None, "en"),
    )
    assert [letter.slug for letter in store.read(load_letters, changes.made)] == ["notice-ice", "notice-sib"]
    assert store.undo_label() == "Start campaign Riverbend County"


def test_the_list_of_campaigns_is_by_name(store: Store, campaign_id: str) -> None:
    store.write(start_campaign, PLAYBOOK, "Alder City", "OR")
    first, second = store.read(list_campaigns)
    assert (first.name, first.state, first.archived, first.started_on) == ("Alder City", "OR", False, TODAY)
    assert (second.id, second.playbook, second.example) == (campaign_id, PLAYBOOK, False)


def test_an_archived_campaign_is_kept_and_can_be_taken_back(store: Store, campaign_id: str) -> None:
    changes = store.write(archive_campaign, campaign_id)
    assert changes.sentence == "Campaign archived."
    assert store.undo_label() == "Archive campaign Riverbend County"
    assert store.read(list_campaigns)[0].archived
    assert store.write(archive_campaign, campaign_id).entry == 0
    store.write(unarchive_campaign, campaign_id)
    assert not store.read(list_campaigns)[0].archived
    assert store.read(load_campaign, campaign_id) == a_campaign()


def test_a_campaign_that_is_not_there_is_refused(store: Store) -> None:
    with pytest.raises(Refused, match="not in the file any more"):
        store.read(load_campaign, "nothing")
    for verb in (archive_campaign, unarchive_campaign):
        with pytest.raises(Refused):
            store.write(verb, "nothing")
    with pytest.raises(Refused):
        store.write(set_recipient, "nothing", Recipient("a"))
    with pytest.raises(Refused):
        store.write(set_facts, "nothing", ())
    assert store.read(history) == ()


def test_an_incoming_campaign_fills_what_the_group_left_empty_and_keeps_the_rest(store: Store) -> None:
    store.write(set_group, name="Our Name", phone="555-0199")
    incoming = a_campaign()
    assert store.read(group_differences, incoming) == ("group.name", "group.phone")
    changes = store.write(add_campaign, incoming)
    assert changes.sentence == "Campaign added. What your group entered about itself stays."
    assert store.read(load_group) == replace(incoming.group, name="Our Name", phone="555-0199")
    assert store.write(add_campaign, incoming).sentence.startswith("Campaign added.")
    store.undo()
    store.undo()
    assert store.read(load_group) == Group("Our Name", phone="555-0199")


def test_doubles_in_an_incoming_campaign_are_refused(store: Store) -> None:
    twice = replace(a_campaign(), recipients=(Recipient("a"), Recipient("a")))
    with pytest.raises(Refused, match="The recipient a is given twice"):
        store.write(add_campaign, twice)
    with pytest.raises(Refused, match="The fact one is given twice"):
        store.write(add_campaign, replace(a_campaign(), facts=(A_FACT, A_FACT)))
    assert store.read(list_campaigns) == ()


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.name)
def test_each_answer_can_be_emptied_changed_and_taken_back(store: Store, campaign_id: str, entry: Field) -> None:
    name, kind, choices = entry.name, entry.kind, tuple(dict(entry.choices))
    empty: Answer = ""
    new: Answer = choices[0] if choices else "New words"
    if kind is FieldKind.LINES:
        empty, new = (), ("one", "two")
    elif kind is FieldKind.DAY:
        empty, new = None, date(2011, 1, 2)
    before = a_campaign()
    for value in (empty, new):
        changes = store.write(answer, campaign_id, name, value)
        wanted = with_answer(before, name, value)
        if name == "letter.language":
            wanted = before
        assert bool(changes.entry) == (store.read(load_campaign, campaign_id) != before)
        assert store.read(load_campaign, campaign_id) == wanted
        assert store.write(answer, campaign_id, name, value).entry == 0
        if changes.entry:
            assert store.undo_label().startswith("Change ")
            assert "{" not in store.undo_label()
            store.undo()
        assert store.read(load_campaign, campaign_id) == before


def test_a_changed_name_touches_the_list_of_campaigns_and_a_changed_group_the_group(
    store: Store, campaign_id: str
) -> None:
    assert Topic.CAMPAIGNS in store.write(answer, campaign_id, "jurisdiction.name", "Lake County").topics
    assert store.write(answer, campaign_id, "group.name", "Lake Neighbors").topics == {Topic.GROUP, Topic.ANSWERS}
    assert store.write(answer, campaign_id, "decision.vote", "3-2").topics == {Topic.ANSWERS}


def test_several_answers_are_one_act(store: Store, campaign_id: str) -> None:
    store.write(
        answer_all, campaign_id, {"decision.vote": "4-1", "decision.number": "9", "decision.kind": "resolution"}
    )
    assert store.undo_label() == "Change 2 answers"
    value = store.read(load_campaign, campaign_id)
    assert (answer_of(value, "decision.vote"), answer_of(value, "decision.number")) == ("4-1", "9")
    store.undo()
    assert store.read(load_campaign, campaign_id) == a_campaign()
    store.write(answer_all, campaign_id, {"decision.vote": "4-1", "decision.number": "2010-41"})
    assert store.undo_label() == "Change vote"
    assert store.write(answer_all, campaign_id, {}).entry == 0


def test_the_groups_answers_need_no_row_before_they_say_something(store: Store) -> None:
    assert store.read(load_group) == Group()
    assert store.write(set_group).entry == 0
    assert store.write(set_group, name="Ours", address=("Box 1",)).topics == {Topic.GROUP, Topic.ANSWERS}
    assert store.read(load_group) == Group("Ours", ("Box 1",))


def test_a_recipient_is_kept_field_by_field(store: Store, campaign_id: str) -> None:
    value = Recipient("sib", name="", address=(), source=None, checked_on=TODAY)
    assert store.write(set_recipient, campaign_id, value).topics == {Topic.RECIPIENTS}
    assert store.read(load_campaign, campaign_id).recipient("sib") == value
    assert store.write(set_recipient, campaign_id, value).entry == 0
    changed = replace(value, name=None, address=("Box 1",))
    store.write(set_recipient, campaign_id, changed)
    assert store.read(load_campaign, campaign_id).recipients == (*a_campaign().recipients, changed)
    assert store.write(clear_recipient, campaign_id, "sib").sentence == "Recipient deleted."
    assert store.undo_label() == "Delete recipient"
    assert store.write(clear_recipient, campaign_id, "sib").entry == 0
    assert store.read(load_campaign, campaign_id) == a_campaign()
    store.undo()
    assert store.read(load_campaign, campaign_id).recipient("sib") == changed


def test_facts_keep_their_order_and_their_rows(store: Store, campaign_id: str) -> None:
    (first,) = a_campaign().facts
    for facts in ((first, A_FACT), (A_FACT, first), (replace(first, text="Other."),), ()):
        assert store.write(set_facts, campaign_id, facts).topics == {Topic.FACTS}
        assert store.read(load_campaign, campaign_id).facts == facts
        assert store.write(set_facts, campaign_id, facts).entry == 0
    for _ in range(4):
        store.undo()
    assert store.read(load_campaign, campaign_id) == a_campaign()


def test_a_campaign_names_its_playbook(store: Store) -> None:
    made = store.write(start_campaign, "some-playbook", "Riverbend County", "VA").made
    assert store.read(playbook_name, made) == "some-playbook"
    assert store.read(playbook_name, "gone") == ""
