"""Undo of every act returns the same content, in any order of acts (promise 16)."""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import Dialect
from sqlalchemy.orm import Session

from organizer.domain.campaign import Fact, Recipient
from organizer.domain.dates import ApproximateDate
from organizer.domain.deadline import DateRule, Start
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.office import Office, PostalAddress
from organizer.domain.picture import Picture
from organizer.domain.playbook import ParagraphStyle
from organizer.domain.reply import Channel, Stance
from organizer.store.attachments import NewFile, attach, move_attachment
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
from organizer.store.dates import add_date, change_date, extend_date, finish_date, remove_date, reopen_date
from organizer.store.events import add_event, change_event, remove_event
from organizer.store.journal import Done
from organizer.store.letters import (
    add_enclosure,
    add_letter,
    add_paragraph,
    choose_office,
    clear_logo,
    cover_enclosure,
    date_letter,
    delete_letter,
    edit_paragraph,
    edit_subject,
    keep_print,
    load_letter,
    mark_letter,
    move_enclosure,
    move_paragraph,
    remove_enclosure,
    remove_paragraph,
    replace_letter,
    restore_paragraph,
    set_courtesy,
    set_delivery,
    set_logo,
    sign_letter,
)
from organizer.store.mailings import deliver_mailing, record_mailing, remove_mailing, return_mailing
from organizer.store.offices import add_office, check_office, correct_office, delete_office
from organizer.store.outcomes import close_campaign, reopen_campaign
from organizer.store.replies import change_reply, record_reply, remove_reply
from organizer.store.settings import set_setting
from organizer.store.steps import add_task, finish_step, finish_task, note_step, remove_task, reopen_task
from organizer.store.store import Store
from organizer.store.tables import Row
from organizer.store.verify import verify_store
from organizer.store.visits import keep_visit
from tests.builders import a_campaign, mail_letter

Content = dict[str, list[tuple[Any, ...]]]
WORDS = st.sampled_from(["", "a", "b {c}", "ñ"])
DAYS = st.sampled_from([date(2010, 9, 30), date(2010, 10, 1)])
NAMES = st.sampled_from(["one", "two"])
OFFICE = Office("sib/VA", "sib", "Bureau", "State Police", "Records", PostalAddress(("Box 1",), "Richmond", "VA", "2"))


def content(session: Session) -> Content:
    """Return every row that an undo can take back, without its version."""
    connection = session.connection()
    return {
        table: [tuple(row) for row in connection.exec_driver_sql(query)]
        for table, query in _queries(connection.dialect).items()
    }


@cache
def _queries(dialect: Dialect) -> dict[str, str]:
    found = {}
    for table in Row.metadata.sorted_tables:
        if table.name not in ("journal", "blob", "letter_number", "visit", "draft", "draft_file"):
            columns = [column for column in table.columns if column.name != "version"]
            query = table.select().with_only_columns(*columns).order_by(*table.primary_key)
            found[table.name] = str(query.compile(dialect=dialect))
    return found


class Acts(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.store = Store.create(None, None)
        self.before: list[Content] = []
        self.after: list[Content] = []
        self.now = self.store.read(content)
        self.campaigns: list[str] = []
        self.letters: list[str] = []

    def teardown(self) -> None:
        while self.before:
            self.undo()
        assert not any(self.store.read(content).values())
        assert self.store.read(verify_store) == ()
        self.store.close()

    def do(self, verb: Callable[..., Done], *arguments: object, **words: object) -> str:
        was = self.now
        changes = self.store.write(verb, *arguments, **words)
        self.now = self.store.read(content)
        assert bool(changes.entry) == (self.now != was)
        if changes.entry:
            self.before.append(was)
            self.after.clear()
        return changes.made

    @precondition(lambda self: self.before)
    @rule()
    def undo(self) -> None:
        self.after.append(self.now)
        assert self.store.undo_label()
        assert self.store.undo().entry
        self.now = self.store.read(content)
        assert self.now == self.before.pop()

    @precondition(lambda self: self.after)
    @rule()
    def redo(self) -> None:
        self.before.append(self.now)
        assert self.store.redo_label()
        assert self.store.redo().entry
        self.now = self.store.read(content)
        assert self.now == self.after.pop()

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
        self.do(set_group, name=text, address=(text,), phone=text, email="mail")
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
        present = [row[-1] for row in self.now["campaign"]]
        ids = [made for made in self.campaigns if made in present]
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
            (add_event, chosen, fact.date, name),
            (extend_date, chosen, name, day, "More time"),
            (finish_date, chosen, name, day, text),
            (reopen_date, chosen, name),
            (close_campaign, chosen, name, date(2010, 9, 30)),
            (reopen_campaign, chosen),
            (keep_visit, chosen, {name: day}),
        ]
        self.do(*data.draw(st.sampled_from(acts)))

    def first_campaign(self) -> str:
        """Return a campaign that is there, empty when none is."""
        campaign = self.now["campaign"]
        return next((made for made in self.campaigns if campaign and made == campaign[0][-1]), "")

    @precondition(lambda self: self.first_campaign())
    @rule(data=st.data(), text=WORDS, day=DAYS, name=NAMES)
    def of_a_letter(self, data: st.DataObject, text: str, day: date, name: str) -> None:
        letter = self.do(add_letter, self.first_campaign(), name)
        acts: list[tuple[Any, ...]] = [
            (edit_paragraph, letter, name, text),
            (restore_paragraph, letter, name),
            (add_paragraph, letter, ParagraphStyle.QUOTE, text, name),
            (move_paragraph, letter, ("own-1", name)),
            (remove_paragraph, letter, "own-1"),
            (edit_subject, letter, text),
            (date_letter, letter, day),
            (choose_office, letter, text),
            (set_delivery, letter, Delivery.CERTIFIED, text),
            (set_courtesy, letter, text),
            (keep_print, letter, b"%PDF" + text.encode(), 1, "2", "3"),
        ]
        self.do(mark_letter, letter, LetterState.CHECKED)  # first: a letter just printed is refused to be only checked
        for act in data.draw(st.permutations(acts)):
            self.do(*act)
        if text:
            self.do(delete_letter, letter)

    @precondition(lambda self: self.first_campaign())
    @rule(text=WORDS, day=DAYS, name=NAMES, mailed=st.booleans())
    def paper(self, text: str, day: date, name: str, mailed: bool) -> None:
        letter = self.do(add_letter, self.first_campaign(), name)
        first = self.do(add_enclosure, letter, name, text, b"one", "application/pdf")
        second = self.do(add_enclosure, letter, name, text, b"two", "image/png")
        self.do(move_enclosure, second, 0)
        self.do(cover_enclosure, second, "Map")
        self.do(keep_print, letter, text.encode() + b".", 2, "2", "3")
        self.do(remove_enclosure, first)
        self.do(sign_letter, letter, day, as_printed=True)
        if mailed:
            self.do(mail_letter, letter, day)
        made = self.do(replace_letter, letter)
        assert self.store.read(load_letter, made).replaces
        self.do(delete_letter, made)

    @precondition(lambda self: self.first_campaign())
    @rule(text=WORDS, name=NAMES, way=st.sampled_from(Delivery), again=st.booleans())
    def mail(self, text: str, name: str, way: Delivery, again: bool) -> None:
        campaign, day, file = self.first_campaign(), date(2010, 9, 30), NewFile(name, b"1", "image/png")
        letter = self.do(add_letter, campaign, name)
        first = self.do(record_mailing, letter, way, day, article=text, files=(file,), without_copy=True)
        fax = self.do(record_mailing, letter, Delivery.FAX, day, beside=first)
        self.do(return_mailing, first, day, text)
        if again:
            second = self.do(record_mailing, letter, way, day, again=first)
            self.do(deliver_mailing, second, day, text)
        june = ApproximateDate.parse("2010-06")
        reply = self.do(record_reply, campaign, (letter,), Channel.CALL, Stance.ASKS, june, words=text, files=(file,))
        self.do(move_attachment, self.do(attach, reply, file), -1)
        self.do(change_reply, reply, letters=() if again else (letter,), words=name)
        self.do(remove_mailing, first)
        if text:
            self.do(remove_mailing, fax)
            self.do(remove_reply, reply)

    @precondition(lambda self: self.first_campaign())
    @rule(text=WORDS, name=NAMES, day=DAYS)
    def calendar(self, text: str, name: str, day: date) -> None:
        campaign, file = self.first_campaign(), NewFile(name, b"2", "image/png")
        made = self.do(add_date, campaign, name, day=day, time="6:30 pm", note=text)
        self.do(change_date, campaign, made, rule=DateRule(name, name, Start.DAY, 3), start_day=day)
        event = self.do(add_event, campaign, ApproximateDate.parse("2010"), name, files=(file,))
        self.do(change_event, event, text=text)
        if text:
            self.do(remove_date, campaign, made)
            self.do(remove_event, event)

    @rule(text=WORDS, of_group=st.booleans())
    def logos(self, text: str, of_group: bool) -> None:
        of = "" if of_group else self.first_campaign()
        self.do(set_logo, of, Picture(1, 1, 3, text.encode() + b".", text))
        self.do(clear_logo, of)
        self.do(set_logo, of, Picture(1, 1, 1, b"x", text))


TestActs = Acts.TestCase
TestActs.settings = settings(max_examples=8, stateful_step_count=10, deadline=None)
