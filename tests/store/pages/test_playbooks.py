from collections.abc import Mapping
from dataclasses import replace

from organizer.domain.case_study import CaseEvent, CaseStudy
from organizer.domain.playbook import Playbook, Status
from organizer.store.pages import playbooks as page_of
from organizer.store.pages.cases import case_lines
from tests.builders import PLAYBOOK

Books = Mapping[str, Playbook]


def test_a_row_says_what_it_is_and_when_it_was_checked(playbooks: Books) -> None:
    (line,) = page_of.load({PLAYBOOK: playbooks[PLAYBOOK]}).lines
    assert line.spoken.words == (
        "Leave Secure Communities, 2010. History. "
        "7 steps, 12 letters, 39 statements. Facts checked on November 22, 2026. "
        "Sources: 2010 to 2011."
    )


def test_the_detail_holds_all_that_the_playbook_says(playbooks: Books) -> None:
    detail = page_of.load(playbooks, PLAYBOOK).detail
    assert detail is not None
    assert detail.status is Status.HISTORY
    assert detail.status_words.words == "History"
    assert detail.minutes.words == "About 120 minutes of your time. This is our own estimate."
    assert detail.checked.words == "Facts last checked on November 22, 2026."
    assert detail.made.words == "Version 2, by The Organizer project. License: MIT."
    assert [step.number for step in detail.steps] == [1, 2, 3, 4, 5, 6, 7]
    assert "Write down the decision" in detail.steps[0].tasks
    assert [letter.title for letter in detail.letters] == [letter.title for letter in playbooks[PLAYBOOK].letters]
    assert len(detail.cases) == 6
    assert len(detail.instead) == 7
    assert detail.readings[0].title == "Uncover the Truth"
    assert detail.today
    assert detail.who_may_act
    assert detail.have_ready


def test_an_unknown_name_opens_the_first_and_an_empty_shelf_nothing(playbooks: Books) -> None:
    found = page_of.load(playbooks, "none").detail
    assert found is not None
    assert found.slug == page_of.load(playbooks).lines[0].slug
    assert page_of.load({}).detail is None


def test_a_current_playbook_says_so_and_stands_before_history(playbooks: Books) -> None:
    current = replace(playbooks[PLAYBOOK], status=Status.CURRENT)
    page = page_of.load({PLAYBOOK: playbooks[PLAYBOOK], "other": replace(current, slug="other", examples=())})
    assert [(line.slug, line.status_words.words) for line in page.lines] == [
        ("other", "Current"),
        (PLAYBOOK, "History"),
    ]
    assert page.detail is not None
    assert (page.detail.slug, page.detail.has_example) == ("other", False)


def test_a_case_tells_its_record_and_what_came_of_it(playbooks: Books) -> None:
    events = (CaseEvent("2010-05-18", "The sheriff", "Asks."), CaseEvent("2010-06", "ICE", "Answers.", "disputed"))
    case = CaseStudy("a", "A county", "A", "Activated in June 2010.", "denied_meeting", events, (), ())
    book = replace(playbooks[PLAYBOOK], cases=(case,))
    (line,) = case_lines(book)
    assert line.outcome.words == "The meeting took place, and the answer was no"
    assert [(event.when, event.doubt.words) for event in line.events] == [
        ("May 18, 2010", ""),
        ("June 2010", "Sources differ on this"),
    ]
    assert line.spoken.words == "A county. Activated in June 2010. The meeting took place, and the answer was no."
    assert case_lines(book, ("none",)) == ()
