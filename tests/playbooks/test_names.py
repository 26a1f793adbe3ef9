from pathlib import Path

import pytest

from organizer.domain.fields import BY_NAME
from organizer.playbooks.names import Names, banned_faults
from tests.playbooks.small import faults, only_fault, plant, write_small


def test_an_unknown_name_is_told_what_there_is() -> None:
    def expected(*words: str) -> str:
        (problem,) = Names("letter", frozenset(words)).faults("notice", "a", "b")
        return problem.expected

    assert expected("notices") == '"notices"'
    assert expected("x", "y") == 'one of "x", "y"'
    assert expected(*"abcdefghij").endswith('"h", ...')
    assert expected() == "an id, but the playbook has no letter"


@pytest.mark.parametrize(
    "text",
    ["person.immigration_status", "A-number", "alien number", "SSN", "social security no.", "date of birth", "dob",
     "nationality", "birth_date"],
)  # fmt: skip
def test_what_the_program_never_stores_is_never_asked(text: str) -> None:
    (problem,) = banned_faults(text, "playbook.toml", "steps[0]")
    assert problem.expected == "no question about a person's status or birth"


def test_no_field_of_the_catalogue_is_banned() -> None:
    assert [name for name in BY_NAME if list(banned_faults(name, "", ""))] == []


def test_a_task_that_asks_for_it_is_named(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", 'title = "Record the decision"', 'title = "Enter the date of birth"')
    assert only_fault(small)[1:3] == ("steps[0].tasks[0].title", 'it asks for "date of birth"')


def test_ids_that_cannot_be_read_make_no_other_name_unknown(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "statements.toml", 'id = "text-2010"', "id = 3")
    assert only_fault(small)[:2] == ("statements.toml", "statements[0].id")
    plant(small, "playbook.toml", 'id = "decide"\n', "")
    assert [entry[1] for entry in faults(small)] == ["steps[0].id", "statements[0].id"]


def test_a_list_that_is_none_makes_no_name_unknown(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    (small / "statements.toml").write_text("statements = 1\nrelations = []", encoding="utf-8")
    assert only_fault(small)[:2] == ("statements.toml", "statements")


def test_an_unverified_statement_supports_nothing(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "statements.toml", 'verified = "seen"', 'verified = "unverified"')
    wrong = ('the statement "speech-2010" is unverified', "a verified statement")
    assert [entry[1:] for entry in faults(small)] == [
        ("steps[1].contradicted_by[0]", *wrong),
        ("relations[0].statement", *wrong),
    ]
