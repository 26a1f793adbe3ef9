from dataclasses import replace
from datetime import date

from organizer.domain.playbook import Window
from tests.shipped import shipped_shelf


def test_a_window_holds_its_first_and_last_day() -> None:
    window = Window("w1", "", date(2010, 8, 26), date(2010, 10, 5))
    days = (date(2010, 8, 25), date(2010, 8, 26), date(2010, 10, 5), date(2010, 10, 6))
    assert [window.holds(day) for day in days] == [False, True, True, False]


def test_an_open_end_is_open() -> None:
    assert Window("all", "", None, None).holds(date(1999, 1, 1))


def test_the_blank_letter_is_found_and_stands_in_no_list() -> None:
    book = next(iter(shipped_shelf().values()))
    assert book.blank is not None
    assert book.letter("letter") is book.blank.template
    assert book.role("anyone") is book.blank.role
    assert book.blank.template not in book.letters
    assert book.blank.role not in book.roles
    without = replace(book, blank=None)
    assert (without.letter("letter"), without.role("anyone")) == (None, None)
