from datetime import date

from organizer.domain.playbook import Window


def test_a_window_holds_its_first_and_last_day() -> None:
    window = Window("w1", "", date(2010, 8, 26), date(2010, 10, 5))
    days = (date(2010, 8, 25), date(2010, 8, 26), date(2010, 10, 5), date(2010, 10, 6))
    assert [window.holds(day) for day in days] == [False, True, True, False]


def test_an_open_end_is_open() -> None:
    assert Window("all", "", None, None).holds(date(1999, 1, 1))
