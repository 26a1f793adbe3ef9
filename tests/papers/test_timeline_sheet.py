from dataclasses import replace
from datetime import date

from organizer.domain.dates import ApproximateDate
from organizer.domain.phrase import phrase
from organizer.domain.timeline import Happened, Kind, day_of
from organizer.letters.report import Table, Words
from organizer.papers.timeline_sheet import Narrowed, timeline_report, timeline_sheet
from organizer.store.pages.timeline import TimelineLine, TimelinePage
from tests.builders import TODAY, a_campaign
from tests.letters.conformance import broken_rules
from tests.letters.paper import read

ALL = Narrowed()


def line(number: int, told: Happened) -> TimelineLine:
    return TimelineLine(str(number), told, "", {}, "")


def page_of(*entries: Happened) -> TimelinePage:
    return TimelinePage(tuple(line(number, told) for number, told in enumerate(entries)), a_campaign(), TODAY)


CALL = Happened(
    "1",
    Kind.ANSWER,
    ApproximateDate.parse("2010-06"),
    phrase("{way} from {who}", way=phrase("Phone call"), who="Marc Rapp"),
    (phrase("It answers: Letter to ICE"), phrase("Files: a. scan.")),
    "No.\n\n  There is \t no opting out \U0001f4a9",
    "M.H.",
)
SAID = (
    "Phone call from Marc Rapp",
    "It answers: Letter to ICE. Files: a. scan.",
    "No.",
    "There is no opting out [U+1F4A9]",
    "Written down by M.H.",
)
MEETING = Happened("2", Kind.OWN, day_of(date(2010, 11, 9)), phrase("The meeting"))


def test_each_entry_says_all_that_is_known_of_it() -> None:
    report = timeline_report(page_of(CALL, MEETING), page_of(CALL, MEETING).lines, ALL)
    assert report.lines == (
        "Riverbend County, Virginia",
        "As it is on record on September 30, 2010. 2 entries.",
        "A date that is not known to the day stands at the earliest day that it may be.",
    )
    (table,) = report.parts
    assert isinstance(table, Table)
    assert table.rows == (
        (
            "June 2010",
            "\n".join(SAID),
        ),
        ("November 9, 2010", "The meeting"),
    )
    assert report.marking == ""


def test_what_is_left_out_is_said() -> None:
    page = page_of(CALL, MEETING)
    report = timeline_report(page, page.lines[1:], Narrowed(Kind.OWN, "  the  meeting"))
    assert report.lines[1:] == (
        "As it is on record on September 30, 2010. 1 of 2 entries.",
        "Only: our own entries.",
        "Only entries with the words: the meeting",
    )
    assert timeline_report(page, (), ALL).parts == (Words("Nothing fits."),)
    alone = page_of(MEETING)
    assert timeline_report(alone, alone.lines, ALL).lines[-1].endswith("2010. 1 entry.")


def test_a_long_timeline_breaks_no_rule_and_an_example_says_so() -> None:
    words = "They said no, and why. " * 400  # more than a page
    page = page_of(replace(CALL, words=words), *(replace(MEETING, key=str(day)) for day in range(60)))
    example = replace(page, campaign=replace(page.campaign, example=True))
    paper = timeline_sheet(example, example.lines, ALL)
    assert paper.pages > 2
    assert not broken_rules(paper.data)
    sides = [" ".join(ink.text.strip() for ink in side.inks) for side in read(paper.data)]
    assert all("EXAMPLE" in side and "What happened" in side for side in sides)
    assert sum(side.count("The meeting") for side in sides) == 60
