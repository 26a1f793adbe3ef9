from dataclasses import replace
from datetime import date
from pathlib import Path

from organizer.domain.campaign import Recipient
from organizer.exchange.recipients_csv import COLUMNS, read_recipients
from organizer.exchange.recipients_text import recipients_bytes, unreadable

ROLES = ("member_of_congress", "governing_body")
LANE = Recipient(
    "member_of_congress", "The Honorable Casey Lane", "", "=Office", ("2 Main Street", "Riverbend, VA 22000"),
    "+1 555 0100, by phone", date(2010, 9, 30),
)  # fmt: skip
BOARD = Recipient("governing_body", 'Board, "the" Peña', "'-unit", "", (), "", None)


def test_complaint_21_recipients_read_back_as_they_were(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(recipients_bytes([(LANE, "member for the county"), (BOARD, "")]))
    found = read_recipients(file, ROLES)
    assert found.problems == ()
    assert [row.recipient for row in found.rows] == [LANE, BOARD]
    assert [row.reason for row in found.rows] == ["member for the county", ""]


def test_what_a_table_cannot_hold_is_named_with_its_role() -> None:
    odd = replace(LANE, name="A\0B\x07", address=("1 Main\nStreet", "x" * 501))
    entries = (BOARD, odd, replace(LANE, role="c", name="'\t"))
    faults = unreadable(entries, recipients_bytes((entry, "") for entry in entries))
    assert [(role, fault.key, fault.problem.code) for role, fault in faults] == [
        ("member_of_congress", "name", "characters"),
        ("member_of_congress", "address_line1", "line_break"),
        ("member_of_congress", "address_line2", "too_long"),
        ("c", "name", "characters"),
    ]
    assert unreadable((LANE, BOARD), recipients_bytes([(LANE, ""), (BOARD, "")])) == ()
    assert unreadable((), recipients_bytes([])) == ()


def test_the_first_line_is_that_of_the_contract() -> None:
    assert recipients_bytes([]) == (
        b"role,name,unit,agency,address_line1,address_line2,address_line3,address_line4,address_line5,"
        b"source,checked_on,reason\r\n"
    )


def test_what_is_not_known_is_empty_and_a_long_address_loses_nothing(tmp_path: Path) -> None:
    lines = ("1", "2", "3", "4", "5", "City, ST 00000")
    file = tmp_path / "list.csv"
    file.write_bytes(recipients_bytes([(Recipient("governing_body", name="Board", address=lines), "")]))
    (row,) = read_recipients(file, ROLES).rows
    assert row.recipient == Recipient("governing_body", "Board", "", "", ("1", "2", "3", "4", "5, City, ST 00000"), "")
    assert file.read_text().splitlines()[1].count(",") >= len(COLUMNS) - 1
