"""The sheet of a date, read back from the paper."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf

from organizer.domain.deadline import DateRule, HolidaysOf, Start, Unit
from organizer.domain.phrase import phrase
from organizer.exchange.holidays import HolidayTables
from organizer.letters.report import Heading, Table, Words
from organizer.papers.date_sheet import date_report
from organizer.papers.report import report_pdf
from organizer.store.dates import add_date, extend_date
from organizer.store.pages.date import load
from tests.builders import PLAYBOOK
from tests.papers.cases import the_playbook
from tests.store.pages.dated import REMIND, TODAY, a_mailed_store

BOOKS = {PLAYBOOK: the_playbook()}


def test_the_sheet_shows_the_rule_the_event_and_each_day(tmp_path: Path) -> None:
    store, campaign = a_mailed_store(tmp_path)
    rule = DateRule(
        "own", "", Start.DAY, 30, Unit.BUSINESS_DAYS, holidays=HolidaysOf.FEDERAL, documented=True, reason="Chapter 12"
    )
    key = store.write(add_date, campaign, "Answer due", rule=rule, start_day=date(2010, 11, 1)).made
    store.write(extend_date, campaign, key, date(2010, 12, 22), "They asked for a week")
    page = store.read(load, campaign, BOOKS, HolidayTables(), TODAY, key)
    report = date_report(page)
    assert report is not None
    assert report.title == "Answer due"
    assert report.lines[:3] == ("Riverbend County, Virginia", "Due on Wednesday, December 22, 2010.", "In 7 days.")
    titles = [part.text for part in report.parts if isinstance(part, Heading)]
    assert titles == ["What it counts from", "The rule", "Who gives this limit", "Changes", "The count"]
    (table,) = (part for part in report.parts if isinstance(part, Table))
    veterans = next(row for row in table.rows if row[0] == "Thursday, November 11, 2010")
    assert veterans[1] == "does not count: Veterans Day"
    assert "federal" in veterans[2]
    assert table.rows[-1][:2] == ("Wednesday, December 15, 2010", "day 30")
    assert report.marking == ""
    paper = report_pdf(report)
    with pikepdf.open(BytesIO(paper.data)) as pdf:
        assert len(pdf.pages) == paper.pages > 1
    marked = date_report(replace(page, is_example=True))
    assert marked is not None
    assert "invented" in marked.marking
    store.close()


def test_a_date_that_stands_nowhere_has_no_sheet(tmp_path: Path) -> None:
    store, campaign = a_mailed_store(tmp_path)
    assert date_report(store.read(load, campaign, BOOKS, {}, TODAY, "")) is None
    reminder = date_report(store.read(load, campaign, BOOKS, {}, TODAY, REMIND))
    assert reminder is not None
    assert next(part for part in reminder.parts if isinstance(part, Table)).head == ("Day", "Count")
    day = store.write(add_date, campaign, "Hearing", day=date(2010, 12, 20)).made
    fixed = date_report(store.read(load, campaign, BOOKS, {}, TODAY, day))
    assert fixed is not None
    assert not any(isinstance(part, Table) for part in fixed.parts)
    store.close()


def test_the_sheet_says_whose_answers_give_the_limit_and_what_is_usual(tmp_path: Path) -> None:
    store, campaign = a_mailed_store(tmp_path)
    page = store.read(load, campaign, BOOKS, {}, TODAY, REMIND)
    store.close()
    assert page.told is not None
    said = replace(page.told, terms=(phrase("How many days? 60"),), usual="It takes months.")
    report = date_report(replace(page, told=said))
    assert report is not None
    words = [part.text for part in report.parts if isinstance(part, Heading | Words)]
    assert words.index("How many days? 60") > words.index("Who gives this limit")
    assert words[words.index("How long it takes in practice") + 1] == "It takes months."
