from io import BytesIO

import pikepdf
import pytest

from organizer.domain.errors import Refused
from organizer.letters.report import Heading, Large, Report, Table, Words, report_layout, write_report
from organizer.letters.sheet import Layout, Role, Tag
from tests.letters.conformance import broken_rules
from tests.letters.paper import words

SUM = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
LONG = Report(
    "Proof of notice",
    ("Riverbend County, Virginia", "Made on November 22, 2010"),
    (
        Heading("Notice to the federal office"),
        Words("Both receipts are kept."),
        Words("The green card", bullet=True),
        Words("The slip", bullet=True),
        Words(" "),
        Table(("What", "Record"), (("Mailed on", "November 19, 2010"), ("SHA-256", SUM)), (28, 72), row_heads=True),
        Heading("Every day"),
        Table(("Day", "Number", "Why"), tuple((f"Day {day}", str(day), words(day % 20)) for day in range(1, 120))),
        Table(("Nothing",), ()),
    ),
    marking="EXAMPLE",
)


def texts(sheet: Layout, page: int = 0) -> list[str]:
    return [line.text.strip() for line in sheet.pages[page].lines]


def test_a_report_is_set_in_order_marked_and_counted_on_each_page() -> None:
    sheet = report_layout(LONG)
    assert texts(sheet)[:8] == [
        "EXAMPLE",
        "Proof of notice",
        "Riverbend County, Virginia",
        "Made on November 22, 2010",
        "Notice to the federal office",
        "Both receipts are kept.",
        "\u2022",
        "The green card",
    ]
    assert SUM in texts(sheet)  # whole, in one line of its cell
    count = len(sheet.pages)
    assert count > 2
    for number in range(count):
        assert texts(sheet, number)[-3:] == ["Proof of notice", f"Page {number + 1} of {count}", "EXAMPLE"]
    assert texts(sheet, 1)[1:4] == ["Day", "Number", "Why"]
    assert {line.role for line in sheet.pages[1].lines[1:4]} == {Role.ARTIFACT}
    assert "Nothing" not in texts(sheet, count - 1)


def test_head_cells_of_rows_and_columns_are_told_apart() -> None:
    heads = [element.scope for element in report_layout(LONG).elements if element.tag is Tag.HEADER_CELL]
    assert heads == ["", "", "Row", "Row", "", "", ""]
    with pikepdf.open(BytesIO(write_report(LONG).data)) as pdf:
        rows = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/TH"]
        assert [str(one.A.Scope) for one in rows] == [f"/{scope or 'Column'}" for scope in heads]


def test_a_short_report_is_one_sheet_of_its_own() -> None:
    made = write_report(Report("Nothing yet"))
    assert made.pages == 1
    assert texts(report_layout(Report("Nothing yet"))) == ["Nothing yet", "Nothing yet", "Page 1 of 1"]
    assert not broken_rules(made.data)


def test_reports_break_no_rule_and_are_the_same_twice() -> None:
    made = write_report(LONG)
    assert made == write_report(LONG)
    assert not broken_rules(made.data)


@pytest.mark.parametrize("part", [Words("A \U0001f4a9"), Table(("x",), (("fine\nA \U0001f4a9",),))])
def test_a_character_without_a_face_is_refused_by_name(part: Words | Table) -> None:
    with pytest.raises(Refused, match=r"^The sheet cannot print U\+1F4A9 PILE OF POO\. Take it out of 'A "):
        write_report(Report("Title", parts=(part,)))


def test_what_is_copied_by_hand_is_large_and_several_ones_are_numbered() -> None:
    sheet = report_layout(Report("Sheet", parts=(Large(("river", "candle")), Words("Below."), Large(("One alone",)))))
    lines = {line.text: line for line in sheet.pages[0].lines}
    assert {lines[text].size for text in ("1. ", "river", "2. ", "candle", "One alone")} == {28.0}
    assert lines["candle"].y - lines["river"].y == 46.0
    assert [element.tag for element in sheet.elements].count(Tag.ITEM) == 2
    assert not broken_rules(write_report(Report("Sheet", parts=(Large(("river", "candle")),))).data)
    with pytest.raises(Refused, match="U\\+6CB3"):
        write_report(Report("Sheet", parts=(Large(("\u6cb3",)),)))


def test_a_report_in_spanish_counts_its_pages_in_spanish() -> None:
    sheet = report_layout(Report("Hoja", parts=(Words("Una sola."),), language="es"))
    assert texts(sheet)[-1] == "Página 1 de 1"
