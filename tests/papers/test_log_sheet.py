from dataclasses import replace

from organizer.domain.letter import Delivery
from organizer.letters.report import Table, Words
from organizer.papers.log_sheet import log_report, log_sheet
from organizer.store.pages.mail_log import LogLine, LogPage
from tests.builders import TODAY
from tests.letters.conformance import broken_rules
from tests.letters.paper import read
from tests.papers.test_log_table import CAME, SENT


def page_of(*lines: LogLine) -> LogPage:
    return LogPage(lines, has_letters=True, campaigns=1, initials="", place="Riverbend County, Virginia")


def rows_of(page: LogPage) -> tuple[tuple[str, ...], ...]:
    (table,) = log_report(page, page.lines, TODAY).parts
    assert isinstance(table, Table)
    return table.rows


def test_each_line_says_to_whom_how_and_where_it_stands() -> None:
    assert SENT.mailing is not None
    copy = replace(SENT, mailing=replace(SENT.mailing, copy="The Mayor \U0001f4a9", article=""))
    fax = replace(SENT, mailing=replace(SENT.mailing, method=Delivery.FAX, to=(), article=""))
    page = page_of(SENT, copy, fax, CAME, replace(CAME, to="Dana Reyes"))
    day, title = "September 27, 2010", "Notice to ICE"
    assert rows_of(page) == (
        (day, title, "Director\nICE", "Certified Mail\n7012 3456 7890 1234 5678", "Mailed"),
        (day, title, "Copy for The Mayor [U+1F4A9]\nDirector\nICE", "Certified Mail\nNo number yet", "Mailed"),
        (day, title, "Not written down", "Fax", "Mailed"),
        ("Came June 2011", title, "From: not written down", "Phone call", "Answer. No"),
        ("Came June 2011", title, "From: Dana Reyes", "Phone call", "Answer. No"),
    )
    assert log_report(page, page.lines, TODAY).lines == (
        "Riverbend County, Virginia",
        "As it is on record on September 30, 2010. 5 lines.",
    )


def test_what_is_left_out_is_said() -> None:
    page = replace(page_of(SENT, CAME), is_everywhere=True)
    report = log_report(page, (SENT,), TODAY, ("Only what was sent.",))
    on_record = "As it is on record on September 30, 2010. 1 of 2 lines."
    assert report.lines == ("All campaigns", on_record, "Only what was sent.")
    assert rows_of(page)[0][1] == "Notice to ICE\nRiverbend County"
    assert log_report(page, (), TODAY).parts == (Words("Nothing fits."),)
    alone = page_of(SENT)
    assert log_report(alone, alone.lines, TODAY).lines[-1].endswith("2010. 1 line.")


def test_a_long_log_breaks_no_rule_and_an_example_says_so() -> None:
    page = replace(page_of(*(SENT, CAME) * 30), is_example=True)
    paper = log_sheet(page, page.lines, TODAY)
    assert paper.pages > 1
    assert not broken_rules(paper.data)
    sides = [" ".join(ink.text.strip() for ink in side.inks) for side in read(paper.data)]
    assert all("EXAMPLE" in side and "Where it stands" in side for side in sides)
