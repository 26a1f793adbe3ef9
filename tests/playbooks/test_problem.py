from organizer.playbooks.problem import FileProblem, Place, quoted


def test_a_problem_is_one_line() -> None:
    problem = FileProblem("playbook.toml", "steps[2].id", "the key is missing", "text")
    assert problem.sentence == "playbook.toml: steps[2].id: the key is missing. Expected: text."
    assert FileProblem("a.toml", "", "it is gone", "a file").sentence == "a.toml: it is gone. Expected: a file."


def test_near_is_at_inside_or_around() -> None:
    problem = FileProblem("a", "steps[1].id", "", "")
    assert problem.is_near("a", "steps[1].id")
    assert problem.is_near("a", "steps[1]")
    assert problem.is_near("a", "steps")
    assert problem.is_near("a", "")
    assert problem.is_near("a", "steps[1].id[3]")
    assert not problem.is_near("a", "steps[1].idea")
    assert not problem.is_near("a", "steps[10].id")
    assert not problem.is_near("b", "steps[1].id")


def test_a_strange_key_is_shown_in_quotes() -> None:
    place = Place("a", "", [])
    assert place.key("two words").path == '"two words"'
    assert place.key("steps").item(0).key("a\x00b").path == 'steps[0]."aU+0000b"'
    assert len(place.key("k" * 1000).path) < 70


def test_long_text_is_cut() -> None:
    assert quoted("a" * 100) == f'"{"a" * 60}..."'
