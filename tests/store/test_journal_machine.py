"""Undo of every act returns the same content, in any order of acts (promise 16)."""

from collections.abc import Callable
from datetime import date
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy.orm import Session

from organizer.domain.campaign import Fact, Group, Recipient
from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import LetterState
from organizer.domain.office import Office, PostalAddress
from organizer.store.campaigns import (
    add_campaign,
    answer,
    answer_all,
    archive_campaign,
    clear_recipient,
    set_facts,
    set_group,
    set_recipient,
    start_campaign,
    unarchive_campaign,
)
from organizer.store.journal import Done
from organizer.store.letters import (
    add_letter,
    choose_office,
    date_letter,
    delete_letter,
    edit_paragraph,
    edit_subject,
    mark_letter,
    restore_paragraph,
)
from organizer.store.offices import add_office, check_office, correct_office, delete_office
from organizer.store.settings import set_setting
from organizer.store.steps import add_task, finish_step, finish_task, note_step, remove_task, reopen_task
from organizer.store.store import Store
from organizer.store.tables import Row
from tests.builders import a_campaign

Content = dict[str, list[tuple[Any, ...]]]
WORDS = st.sampled_from(["", "a", "b {c}", "ñ"])
DAYS = st.sampled_from([date(2010, 9, 30), date(2010, 10, 1)])
NAMES = st.sampled_from(["one", "two"])
OFFICE = Office("sib/VA", "sib", "Bureau", "State Police", "Records", PostalAddress(("Box 1",), "Richmond", "VA", "2"))


def content(session: Session) -> Content:
    """Return every row of every table but the journal, without its version."""
    found: Content = {}
    for table in Row.metadata.sorted_tables:
        if table.name != "journal":
            columns = [column for column in table.columns if column.name != "version"]
            rows = session.execute(table.select().with_only_columns(*columns).order_by("id"))
            found[table.name] = [tuple(map(repr, row)) for row in rows]
    return found


class Acts(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.store = Store.create(None, None)
        self.before: list[Content] = []
        self.after: list[Content] = []
        self.campaigns: list[str] = []
        self.letters: list[str] = []

    def teardown(self) -> None:
        while self.before:
            self.undo()
        assert not any(self.store.read(content).values())
        self.store.close()

    def do(self, verb: Callable[..., Done], *arguments: object, **words: object) -> str:
        was = self.store.read(content)
        changes = self.store.write(verb, *arguments, **words)
        assert bool(changes.entry) == (self.store.read(content) != was)
        if changes.entry:
            self.before.append(was)
            self.after.clear()
        return changes.made

    @precondition(lambda self: self.before)
    @rule()
    def undo(self) -> None:
        self.after.append(self.store.read(content))
        assert self.store.undo_label()
        assert self.store.undo().entry
        assert self.store.read(content) == self.before.pop()

    @precondition(lambda self: self.after)
    @rule()
    def redo(self) -> None:
        self.before.append(self.store.read(content))
        assert self.store.redo_label()
        assert self.store.redo().entry
        assert self.store.read(content) == self.after.pop()

    @invariant()
    def the_menu_knows_what_there_is(self) -> None:
        assert bool(self.store.undo_label()) == bool(self.before)
        assert bool(self.store.redo_label()) == bool(self.after)

    @rule(whole=st.booleans(), name=NAMES)
    def begin(self, whole: bool, name: str) -> None:
        if whole:
            self.campaigns.append(self.do(add_campaign, a_campaign(), letters=("notice-ice",)))
        else:
            self.campaigns.append(self.do(start_campaign, "p", name, "VA", group_name=name))

    @rule(text=WORDS, day=DAYS)
    def of_the_group(self, text: str, day: date) -> None:
        self.do(set_group, Group(text, (text,), text, "mail"))
        self.do(set_setting, "initials", text)
        self.do(check_office, "sib/VA", day, text, "called")
        self.do(correct_office, OFFICE, Office("sib/VA", "sib", text, "State Police", "", PostalAddress((text,))))

    @rule(name=NAMES, text=WORDS)
    def offices(self, name: str, text: str) -> None:
        self.do(delete_office, name)
        self.do(delete_office, "sib/VA")
        self.do(add_office, Office(name, "sib", text, "", "", PostalAddress((text,), text)))

    @precondition(lambda self: self.campaigns)
    @rule(data=st.data(), text=WORDS, day=DAYS, name=NAMES)
    def of_a_campaign(self, data: st.DataObject, text: str, day: date, name: str) -> None:
        present = [row[-1] for row in self.store.read(content)["campaign"]]
        ids = [made for made in self.campaigns if repr(made) in present]
        if not ids:
            return
        chosen = data.draw(st.sampled_from(ids))
        fact = Fact(name, text, text, ApproximateDate.parse("2010-08"))
        acts: list[tuple[Any, ...]] = [
            (answer, chosen, "decision.date", day),
            (answer_all, chosen, {"signer.address": (text, name), "group.name": text, "jurisdiction.name": name}),
            (archive_campaign, chosen),
            (unarchive_campaign, chosen),
            (set_recipient, chosen, Recipient(name, name=text, address=(text,), checked_on=day)),
            (clear_recipient, chosen, name),
            (set_facts, chosen, (fact,)),
            (set_facts, chosen, ()),
            (finish_task, chosen, name, day),
            (finish_step, chosen, ("one", "two"), day, text),
            (reopen_task, chosen, name),
            (remove_task, chosen, name),
            (note_step, chosen, name, text),
            (add_task, chosen, name, name),
        ]
        self.do(*data.draw(st.sampled_from(acts)))

    @precondition(lambda self: self.campaigns)
    @rule(data=st.data(), text=WORDS, day=DAYS, name=NAMES)
    def of_a_letter(self, data: st.DataObject, text: str, day: date, name: str) -> None:
        campaign = self.store.read(content)["campaign"]
        if not campaign:
            return
        first = next(made for made in self.campaigns if repr(made) == campaign[0][-1])
        letter = self.do(add_letter, first, name)
        acts: list[tuple[Any, ...]] = [
            (edit_paragraph, letter, name, text),
            (restore_paragraph, letter, name),
            (edit_subject, letter, text),
            (date_letter, letter, day),
            (choose_office, letter, text),
            (mark_letter, letter, LetterState.SIGNED),
            (delete_letter, letter),
        ]
        for act in data.draw(st.permutations(acts[:-1])):
            self.do(*act)
        if text:
            self.do(*acts[-1])


TestActs = Acts.TestCase
TestActs.settings = settings(max_examples=8, stateful_step_count=10, deadline=None)
