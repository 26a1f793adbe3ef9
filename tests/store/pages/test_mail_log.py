from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Delivery
from organizer.domain.reply import Channel, Stance
from organizer.store.campaigns import add_campaign, archive_campaign
from organizer.store.letters import add_letter, edit_subject
from organizer.store.mailings import deliver_mailing, record_mailing, return_mailing
from organizer.store.pages import mail_log
from organizer.store.pages.mail_log import LogPage, Standing
from organizer.store.replies import record_reply
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_campaign, a_store
from tests.papers.cases import the_directory, the_playbook

BOOKS = {PLAYBOOK: the_playbook()}
RECEIPT = Delivery.CERTIFIED_RECEIPT
REMIND = "Remind ICE of the notice: October 29, 2010"
MONDAY, TUESDAY, WEDNESDAY = (date(2010, 9, day) for day in (27, 28, 29))
NUMBER = "7012 3456 7890 1234 5678"


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    yield store, campaign
    store.close()


def page_of(store: Store, campaign: str, *, everywhere: bool = False, today: date = TODAY) -> LogPage:
    return store.read(mail_log.load, campaign, BOOKS, the_directory(), {}, today=today, everywhere=everywhere)


def send(store: Store, letter: str, day: date = MONDAY, way: Delivery = RECEIPT, **more: object) -> str:
    return store.write(record_mailing, letter, way, day, without_copy=True, **more).made  # type: ignore[arg-type]


def test_before_anything_went_out_the_log_is_empty(held: tuple[Store, str]) -> None:
    store, campaign = held
    empty = LogPage((), has_letters=False, campaigns=1, initials="", place="Riverbend County, Virginia")
    assert page_of(store, campaign) == empty
    store.write(add_letter, campaign, "notice-ice")
    assert page_of(store, campaign).has_letters


def test_lines_say_what_went_out_to_whom_how_and_where_it_stands(held: tuple[Store, str]) -> None:
    store, campaign = held
    ice = store.write(add_letter, campaign, "notice-ice").made
    again = store.write(add_letter, campaign, "notice-ice").made
    sent = send(store, ice, to=("Director", "ICE", "Washington"), article=NUMBER.replace(" ", ""))
    send(store, ice, TUESDAY, Delivery.FAX, to=("Director",), beside=sent)
    send(store, ice, WEDNESDAY, Delivery.FIRST_CLASS, copy="The Honorable Casey Lane")
    send(store, again, MONDAY)
    store.write(deliver_mailing, sent, WEDNESDAY, "M. Smith")
    lines = page_of(store, campaign).lines
    assert [(line.day, line.title, line.to, line.number.words, line.status.words) for line in lines] == [
        ("September 29, 2010", "Notice to ICE", "The Honorable Casey Lane", "First-Class Mail", "Mailed"),
        ("September 28, 2010", "Notice to ICE", "Director", "Fax", "Mailed"),
        ("September 27, 2010", "Notice to ICE", "Director, ICE", NUMBER, f"Delivered September 29, 2010. {REMIND}"),
        ("September 27, 2010", "Notice to ICE, 2", "", "Certified Mail, return receipt: no number yet", "Mailed"),
    ]
    assert lines[1].earlier.words == "Beside the one of September 27, 2010: Certified Mail, return receipt"
    assert (lines[2].article, lines[2].letter, lines[2].standing) == (NUMBER, ice, Standing.DELIVERED)
    assert lines[2].office
    assert "casey lane" in lines[0].search
    assert page_of(store, campaign).line(sent) == lines[2]
    assert page_of(store, campaign).line("gone") is None


def test_complaint_02_a_date_is_counted_from_the_delivery_and_says_when_it_is_late(held: tuple[Store, str]) -> None:
    store, campaign = held
    letter = store.write(add_letter, campaign, "notice-ice").made
    store.write(deliver_mailing, send(store, letter), WEDNESDAY)
    (late,) = page_of(store, campaign, today=date(2010, 11, 3)).lines
    assert late.standing is Standing.LATE
    assert late.status.words == ("Delivered September 29, 2010. Late since October 29, 2010: Remind ICE of the notice")
    book = the_playbook()
    limits = tuple(replace(rule, documented=True) for rule in book.dates)
    documented = {PLAYBOOK: replace(book, dates=limits)}
    page = store.read(mail_log.load, campaign, documented, the_directory(), {}, today=TODAY)
    assert page.lines[0].status.words == "Delivered September 29, 2010. Answer due: October 29, 2010"


def test_what_came_back_and_went_out_again_names_each_other(held: tuple[Store, str]) -> None:
    store, campaign = held
    letter = store.write(add_letter, campaign, "ask-congress").made
    first = send(store, letter)
    store.write(return_mailing, first, TUESDAY, "No such number")
    (line,) = page_of(store, campaign).lines
    assert (line.standing, line.status.words) == (Standing.CAME_BACK, "Came back September 28, 2010")
    assert line.office == "entry/member_of_congress"
    second = send(store, letter, WEDNESDAY, again=first)
    newer, older = page_of(store, campaign).lines
    assert (newer.key, newer.earlier.words) == (second, "Sent again: the one of September 27, 2010 came back")
    assert (older.standing, older.later.words) == (Standing.SENT_AGAIN, "Sent again on September 29, 2010")


def test_what_can_hardly_be_right_is_said_of_the_line(held: tuple[Store, str]) -> None:
    store, campaign = held
    ice, sib = (store.write(add_letter, campaign, name).made for name in ("notice-ice", "notice-sib"))
    early, fine = send(store, ice, article=NUMBER), send(store, sib, WEDNESDAY, article=NUMBER)
    page = page_of(store, campaign)
    told = {line.key: [problem.code for problem in line.problems] for line in page.lines}
    assert told == {early: ["article_twice", "mailed_before_decision"], fine: ["article_twice"]}


def test_complaint_23_an_answer_by_phone_stands_in_the_same_log(held: tuple[Store, str]) -> None:
    store, campaign = held
    letter = store.write(add_letter, campaign, "notice-ice").made
    sent = send(store, letter)
    month = ApproximateDate.parse("2010-09")
    store.write(record_reply, campaign, (letter,), Channel.CALL, Stance.REFUSES, month, who="David Venturella")
    answer = next(line for line in page_of(store, campaign).lines if line.reply)
    assert (answer.day, answer.title, answer.to) == ("September 2010", "Notice to ICE", "David Venturella")
    assert (answer.number.words, answer.status.words) == ("Phone call", "Answer. It refuses")
    assert (answer.article, answer.letters) == ("", ("notice-ice",))
    line = page_of(store, campaign).line(sent)
    assert line is not None
    assert line.status.words == "Answered September 2010"


def test_a_letter_of_no_role_and_a_blank_one_are_called_by_what_they_say(held: tuple[Store, str]) -> None:
    store, campaign = held
    blank, draft = (store.write(add_letter, campaign, name).made for name in ("letter", "resolution"))
    store.write(edit_subject, blank, "Thank you")
    send(store, blank, way=Delivery.BY_HAND)
    send(store, draft, way=Delivery.BY_HAND)
    assert [(line.title, line.office) for line in page_of(store, campaign).lines] == [
        ("Thank you", ""),
        ("Draft resolution", ""),
    ]


def test_all_campaigns_share_one_log_but_archived_ones(held: tuple[Store, str]) -> None:
    store, campaign = held
    other = store.write(add_campaign, a_campaign(jurisdiction__name="Fairview")).made
    for one, day in ((campaign, MONDAY), (other, TUESDAY)):
        send(store, store.write(add_letter, one, "notice-ice").made, day)
    page = page_of(store, campaign, everywhere=True)
    assert [(line.place, line.campaign) for line in page.lines] == [("Fairview", other), ("Riverbend County", campaign)]
    assert (page.campaigns, page.is_everywhere) == (2, True)
    store.write(archive_campaign, other)
    assert len(page_of(store, campaign, everywhere=True).lines) == 1


def test_a_hundred_lines_take_no_more_queries_than_one(held: tuple[Store, str]) -> None:
    store, campaign = held
    letter = store.write(add_letter, campaign, "notice-ice").made
    send(store, letter)
    few = store.read(_queries, campaign)
    for _ in range(30):
        send(store, letter)
    assert store.read(_queries, campaign) == few


def _queries(session: Session, campaign: str) -> int:
    """Return how often the page asks the database."""
    engine, asked = session.get_bind(), list[str]()

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        mail_log.load(session, campaign, BOOKS, the_directory(), {}, today=TODAY)
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return len(asked)
