from organizer.domain.problem import error, errors_of, warning


def test_braces_in_what_the_user_typed_are_left_alone() -> None:
    problem = error("x", "group.name", "Look at {name}.", name="{0.__class__} {name}")
    assert problem.sentence == "Look at {0.__class__} {name}."


def test_the_json_form_is_the_contract() -> None:
    problem = warning("old", "recipient.address", "Check it.").about("notice-ice")
    assert problem.as_dict() == {
        "code": "old",
        "severity": "warning",
        "letter": "notice-ice",
        "field": "recipient.address",
        "sentence": "Check it.",
    }


def test_only_errors_stop_a_letter() -> None:
    stops, shows = error("a", "", "A."), warning("b", "", "B.")
    assert errors_of([shows, stops]) == (stops,)
    assert stops.is_error
    assert not shows.is_error
