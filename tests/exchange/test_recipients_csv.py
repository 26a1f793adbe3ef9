"""Recipients as CSV: each column found, each faulty row named, and no row taken where one is faulty."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.campaign import Recipient
from organizer.domain.errors import Environment
from organizer.exchange import recipients_csv
from organizer.exchange.csv_table import PROBLEM_CAP, ROW_CAP, read_table
from organizer.exchange.recipients_csv import (
    COLUMNS,
    FIELDS,
    RecipientList,
    guess_columns,
    open_table,
    read_recipients,
    recipients_of,
)

ROLES = ("state_identification_bureau", "governing_body")
HEAD = ",".join(COLUMNS)
ROW = 'governing_body,Ada Lane,Clerk,County of Ash,1 Court St,"Ash, VA 22000",,,,web page,2010-09-30,sits on the board'


def read(folder: Path, text: str | bytes, role: str = "") -> RecipientList:
    path = folder / "people.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_recipients(path, ROLES, role)


def said(found: RecipientList) -> list[str]:
    return [problem.sentence for problem in found.problems]


def test_a_row_becomes_a_recipient(tmp_path: Path) -> None:
    (row,) = read(tmp_path, f"{HEAD}\n{ROW}\n").rows
    assert row.line == 2
    assert row.reason == "sits on the board"
    assert row.recipient == Recipient(
        "governing_body",
        "Ada Lane",
        "Clerk",
        "County of Ash",
        ("1 Court St", "Ash, VA 22000"),
        "web page",
        date(2010, 9, 30),
    )


def test_headings_come_in_any_order_and_case_and_need_not_all_be_there(tmp_path: Path) -> None:
    found = read(tmp_path, "Address Line1,NAME,Role\n1 Court St,Ada Lane,Governing Body\n")
    assert found.problems == ()
    assert found.rows[0].recipient == Recipient("governing_body", "Ada Lane", "", "", ("1 Court St",), "")


def test_a_row_without_a_role_takes_the_one_that_is_meant(tmp_path: Path) -> None:
    assert read(tmp_path, "name\nAda Lane\n", "governing_body").rows[0].recipient.role == "governing_body"
    assert said(read(tmp_path, "name\nAda Lane\n")) == [
        (
            "line 1: No column is the role. Add a column named role that holds one of these: "
            "governing_body, state_identification_bureau."
        )
    ]
    assert said(read(tmp_path, "role,name\n,Ada Lane\n")) == [
        "line 2, column role: The role is missing. Use one of: governing_body, state_identification_bureau."
    ]


def test_every_fault_is_named_at_once_and_no_row_is_taken(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "Role,Name,Unit,Checked_On,Reason\n"
        "governing_body,Ada,,2010-09-30,\n"
        "governing_bdy,Bo,,,\n"
        "pope,Cy,,2010-02-30,\n"
        "governing_body,,,30.9.2010,\n"
        'governing_body,Di\x07,"two\nlines",,\n'
        f"governing_body,Ed,{'x' * 501},,\n"
        "governing_body,Flo\n",
    )
    assert found.rows == ()
    assert found.errors == found.problems
    assert said(found) == [
        "line 3, column Role: There is no role governing_bdy. Did you mean governing_body?",
        "line 4, column Role: There is no role pope. Use one of: governing_body, state_identification_bureau.",
        "line 4, column Checked_On: There is no day 2010-02-30. Write a date of the calendar as 2010-09-30.",
        "line 5, column Checked_On: There is no day 30.9.2010. Write a date of the calendar as 2010-09-30.",
        "line 5, column Name: This row names nobody. Enter a name, a unit or an agency.",
        "line 6, column Name: The cell holds the character U+0007, which nobody can see. Take it out.",
        "line 6, column Unit: The cell holds a line break. Write one line in each cell.",
        "line 8, column Unit: The cell has 501 characters. Write 500 at most.",
        "line 9: The row has 2 cells, and there are 5 columns. Quote a text that holds commas.",
    ]


def test_a_heading_that_the_form_lacks_is_named_with_what_was_meant(tmp_path: Path) -> None:
    found = read(tmp_path, "role,name,agancy,Street,Shoe size,City\ngoverning_body,Ada,,,,\n")
    assert said(found) == [
        "line 1, column agancy: There is no column agancy. Did you mean agency?",
        "line 1, column Street: There is no column Street. Did you mean address_line1?",
        f"line 1, column Shoe size: There is no column Shoe size. Remove it, or use one of: {', '.join(COLUMNS)}.",
        f"line 1, column City: There is no column City. Remove it, or use one of: {', '.join(COLUMNS)}.",
    ]
    assert found.rows == ()


def test_headings_that_are_none_twice_or_lacking_are_named(tmp_path: Path) -> None:
    assert said(read(tmp_path, "Ada,Lane\nBo,Marsh\n")) == [
        f"line 1: The first line does not hold the names of the columns. Begin the file with: {HEAD}."
    ]
    assert said(read(tmp_path, "role,name,Name\ngoverning_body,A,B\n")) == [
        "line 1, column name: Two columns are name. Keep one of them."
    ]
    assert said(read(tmp_path, "role,reason\ngoverning_body,B\n")) == [
        "line 1: No column is the name. Add a column named name."
    ]
    assert said(read(tmp_path, "role,,name\ngoverning_body,?,B\ngoverning_body,,C\n")) == [
        "line 2: A cell stands in a column without a name. Name the column."
    ]


def test_a_file_that_is_no_table_keeps_its_one_sentence(tmp_path: Path) -> None:
    assert said(read(tmp_path, "")) == ["line 1: The file is empty. The first line needs the names of the columns."]
    with pytest.raises(Environment, match=r"There is no file .*gone.csv"):
        read_recipients(tmp_path / "gone.csv", ROLES)


def test_the_same_recipient_twice_is_a_warning(tmp_path: Path) -> None:
    found = read(tmp_path, "role,name,source\n" + "governing_body,Ada,web\ngoverning_body,Bo,\ngoverning_body,Ada,\n")
    assert len(found.rows) == 3
    assert found.errors == ()
    assert said(found) == ["line 4: This row is the same recipient as line 2. It gets two letters."]
    many = read(tmp_path, "role,name\n" + "governing_body,Ada\n" * (PROBLEM_CAP + 9))
    assert len(many.rows) == PROBLEM_CAP + 9
    assert len(many.problems) == PROBLEM_CAP


def test_after_many_faults_the_rest_is_not_read(tmp_path: Path) -> None:
    found = read(tmp_path, "role,name\n" + "pope,Ada\n" * 2_000)
    assert len(found.problems) == PROBLEM_CAP + 1
    assert said(found)[-1].endswith("The rows after this one were not read. Mend these first.")


def test_columns_of_other_programs_are_guessed() -> None:
    headings = (
        "Full Name",
        "Organisation",
        "Street",
        "City",
        "State",
        "ZIP code",
        "Date verified",
        "Fax",
        "Contakt",
        "",
    )
    assert guess_columns(headings) == (
        "name", "agency", "address_line1", "city", "state", "zip", "checked_on", "", "", "",
    )  # fmt: skip
    assert guess_columns(COLUMNS) == COLUMNS
    assert guess_columns(("name", "NAME", "Devision")) == ("name", "", "unit")
    assert set(recipients_csv._KNOWN.values()) == set(FIELDS)  # noqa: SLF001 - every other word stands for a field


def test_a_mapping_makes_recipients_of_another_file(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_bytes("Wer;Straße;Ort;Land;PLZ;Fax\nAda;1 Court St;Ash;VA;22000;5\n".encode("cp1252"))
    table = open_table(path)
    found = recipients_of(table, ("name", "address_line1", "city", "state", "zip", ""), ROLES, "governing_body")
    assert found.rows[0].recipient.address == ("1 Court St", "Ash, VA 22000")
    assert [problem.problem.code for problem in found.problems] == ["not_utf8"]
    lacking = recipients_of(table, ("",) * 6, ROLES, "governing_body")
    assert lacking.rows == ()
    assert [problem.problem.code for problem in lacking.errors] == ["no_column"]


def test_as_many_rows_as_may_be_are_read(tmp_path: Path, is_long: bool) -> None:
    count = ROW_CAP if is_long else 2_000
    rows = "".join(
        f'governing_body,Name {number},,,{number} Main St,"Ash, VA 22000",,,,,,\n' for number in range(count)
    )
    assert len(read(tmp_path, f"{HEAD}\n{rows}").rows) == count


@settings(max_examples=80)
@given(st.text(st.sampled_from("governing_body,name\n\"'é\0 A1-;"), max_size=60))
def test_no_text_ends_in_a_crash_or_in_half_a_list(text: str) -> None:
    table = read_table(f"role,name\n{text}".encode(), lambda _: True)
    found = recipients_of(table, guess_columns(table.headings), ROLES)
    assert not found.rows or not found.errors
    assert all(problem.line >= 1 and problem.sentence for problem in found.problems)
