from organizer.domain.goal import Goal, GoalKind, found

MAIL = Goal(GoalKind.PAGE, "Mail log", "mail_log")
COUNTY = Goal(GoalKind.CAMPAIGN, "Riverbend County", "home", "Virginia, End a 287(g) agreement")
NOTICE = Goal(GoalKind.LETTER, "Notice to the bureau", "letter", "Riverbend County")
OFFICE = Goal(GoalKind.RECIPIENT, "Oficina de Números", "recipients", "County Sheriff")
END = Goal(GoalKind.PLAYBOOK, "End a 287(g) agreement", "playbooks")
ALL = (MAIL, COUNTY, NOTICE, OFFICE, END)


def _titles(wanted: str, most: int = 10) -> list[str]:
    return [goal.title for goal in found(ALL, wanted, most)]


def test_nothing_typed_shows_the_first_ones() -> None:
    assert _titles("", 2) == ["Mail log", "Riverbend County"]


def test_a_name_that_begins_so_stands_before_a_word_that_does_and_that_before_one_inside() -> None:
    goals = [Goal(GoalKind.PAGE, title, "home") for title in ("An intermail", "Our mail", "Mail log")]
    assert [goal.title for goal in found(goals, "mail", 5)] == ["Mail log", "Our mail", "An intermail"]


def test_the_hint_counts_last_and_every_word_must_be_there() -> None:
    assert _titles("county") == ["Riverbend County", "Notice to the bureau", "Oficina de Números"]
    assert _titles("river notice") == ["Notice to the bureau"]
    assert _titles("287") == ["End a 287(g) agreement", "Riverbend County"]
    assert _titles("nowhere") == []


def test_accents_and_capitals_do_not_matter() -> None:
    assert _titles("NUMEROS") == ["Oficina de Números"]


def test_a_short_name_that_is_not_shown_finds_a_goal_after_all_that_show_it() -> None:
    asked = Goal(GoalKind.PLAYBOOK, "Ask ICE for records", "playbooks", also="foia ice")
    office = Goal(GoalKind.RECIPIENT, "ICE", "recipients", "FOIA office")
    assert [goal.title for goal in found((asked, office), "FOIA", 5)] == ["ICE", "Ask ICE for records"]
    assert found((asked,), "oia", 5) == ()
