"""What programs write when they save a table: every encoding, delimiter and quoting is read, or named with its line."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.exchange import csv_table
from organizer.exchange.csv_table import CsvTable, read_table

PLAIN = "name,agency\nAda Müller,State Police\n"


def read(data: bytes | str) -> CsvTable:
    return read_table(data.encode() if isinstance(data, str) else data, lambda heading: heading in ("name", "agency"))


def cells(table: CsvTable) -> list[tuple[str, ...]]:
    return [record.cells for record in table.records]


def said(table: CsvTable) -> list[str]:
    return [problem.sentence for problem in table.problems]


@pytest.mark.parametrize(
    "data",
    [
        PLAIN.encode(),
        PLAIN.encode("utf-8-sig"),
        PLAIN.encode("utf-16"),
        b"\xfe\xff" + PLAIN.encode("utf-16-be"),
        PLAIN.encode("utf-16-le"),
        PLAIN.encode("utf-16-be"),
        PLAIN.encode("utf-32"),
        PLAIN.replace("\n", "\r\n").encode(),
        PLAIN.replace("\n", "\r").encode(),
        PLAIN.replace(",", ";").encode(),
        PLAIN.replace(",", "\t").encode(),
        b"sep=;\r\n" + PLAIN.replace(",", ";").encode(),
        b"\n,,\n" + PLAIN.encode() + b",\n\n",
        b"name,agency,,\nAda M\xc3\xbcller,State Police,,\n",
        '"name" , "agency"\n"Ada Müller","State Police"\n'.replace(" , ", ",").encode(),
    ],
)
def test_what_other_programs_write_is_the_same_table(data: bytes) -> None:
    table = read(data)
    assert table.headings == ("name", "agency")
    assert cells(table) == [("Ada Müller", "State Police")]
    assert table.problems == ()


def test_text_of_windows_is_read_with_a_warning() -> None:
    table = read(PLAIN.encode("cp1252"))
    assert cells(table) == [("Ada Müller", "State Police")]
    assert [problem.problem.is_error for problem in table.problems] == [False]
    assert said(table) == ["line 1: The file is not in UTF-8. It was read as Windows text: check names with accents."]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"name,agency\nJos\xc3\xa9,\xff\n", 2),
        (b"name,agency\r\n\xff,x\r\nJos\xc3\xa9,y\r\n", 2),
        (b"name,agency\r\xe6\x9d\xb1,x\r\xe9,y\r", 3),
        (b"\xef\xbb\xbfname,agency\n\nAda,\xff\n", 3),
    ],
)
def test_one_broken_byte_spoils_no_name(data: bytes, line: int) -> None:
    table = read(data)
    assert table.records == ()
    sentence = 'This line is not in UTF-8. Save the file as "CSV UTF-8", and choose that one.'
    assert said(table) == [f"line {line}: {sentence}"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "line 1: The file is empty. The first line needs the names of the columns."),
        (b"\n , ,\n", "line 1: The file is empty. The first line needs the names of the columns."),
        (b"name,agency\n", "line 1: There is no row below the names of the columns. Add one."),
        (b"PK\x03\x04rest", "line 1: This is a spreadsheet. Open it, save it as CSV, and choose that file."),
        (b"\x8d\x81", "line 1: This is no text that can be read. Save the file as CSV in UTF-8."),
        (b"\xff\xfea", "line 1: This is no text that can be read. Save the file as CSV in UTF-8."),
        (b'na"me,agency\nA,B', "line 1: A quotation mark stands inside a quoted cell. Write it twice."),
    ],
)
def test_a_file_that_is_no_table_is_one_sentence(data: bytes, sentence: str) -> None:
    data = data.replace(b'na"me', b'"na"me')
    assert said(read(data)) == [sentence]
    assert read(data).records == ()


def test_a_cell_may_hold_delimiters_quotes_and_line_breaks() -> None:
    table = read('name,agency\n"Lane, Casey ""CJ""","two\nlines"\nB,C\n')
    assert cells(table) == [('Lane, Casey "CJ"', "two\nlines"), ("B", "C")]
    assert [record.line for record in table.records] == [2, 4]


def test_the_delimiter_is_the_one_that_makes_headings_known() -> None:
    assert read("a,b,c;name;agency\n1;2;3\n").delimiter == ";"
    assert read("one;two;three\n1;2;3\n").headings == ("one", "two", "three")
    assert read("alone\nA\n").delimiter == ","
    assert read("sep=,\nname;x,agency\nA,B\n").headings == ("name;x", "agency")
    assert read("sep=x,name\nA,B\n").headings == ("sep=x", "name")


def test_every_row_of_another_length_is_named_and_the_others_are_read() -> None:
    table = read('name,agency\nA\nB,C\nD,E,F\nG,H,,\n"I"x,J\nK,L\n"M,N\n')
    assert cells(table) == [("B", "C"), ("G", "H"), ("K", "L")]
    assert said(table) == [
        "line 2: The row has 1 cells, and there are 2 columns. Quote a text that holds commas.",
        "line 4: The row has 3 cells, and there are 2 columns. Quote a text that holds commas.",
        "line 6: A quotation mark stands inside a quoted cell. Write it twice.",
        "line 8: A quotation mark opens in this row and is never closed. Close it.",
    ]


def test_an_apostrophe_before_a_formula_is_taken_off() -> None:
    table = read("name,agency\n'=1+1,'\uff20handle\n'twas,'\nx,\"'\t\"\n")
    assert cells(table) == [("=1+1", "\uff20handle"), ("'twas", "'"), ("x", "\t")]


def test_a_cell_beyond_all_measure_is_a_sentence() -> None:
    assert said(read(f"name,agency\n{'x' * (csv.field_size_limit() + 1)},B\n")) == [
        "line 2: A cell of this row is far too long. Look for a quotation mark left open."
    ]


def test_size_rows_and_problems_have_caps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_table, "SIZE_CAP", 2 * 1024 * 1024)
    assert said(read(b"x" * (2 * 1024 * 1024 + 1))) == [
        "line 1: The file has more than 2 MB. Split it into several files."
    ]
    assert len(read("name,agency\n" + "A\n" * 1_000).problems) == csv_table.PROBLEM_CAP


def test_columns_and_lines_have_caps(monkeypatch: pytest.MonkeyPatch) -> None:
    wide = ",".join(f"c{number}" for number in range(csv_table.COLUMN_CAP + 1))
    assert said(read(f"{wide}\n")) == [
        "line 1: The file has more than 500 columns. Leave out those that are not needed."
    ]
    monkeypatch.setattr(csv_table, "LINE_CAP", 40)
    assert said(read("name,agency\nA,B\n" + "x," * 30)) == [
        "line 3: A cell of this row is far too long. Look for a quotation mark left open."
    ]


def test_a_hundred_thousand_rows_are_read_and_one_more_is_a_fault() -> None:
    rows = "name,agency\n" + "A,B\n" * csv_table.ROW_CAP
    assert len(read(rows).records) == csv_table.ROW_CAP
    assert said(read(rows + "C,D\n")) == [
        "line 100002: The file has more than 100,000 rows. Split it into several files."
    ]


# What csv itself takes for the end of a line stands in a cell only between quotation marks, which the writer puts.
_CELL = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)


@settings(max_examples=60)
@given(
    st.lists(st.tuples(_CELL, _CELL), min_size=1, max_size=4), st.sampled_from(",;\t"), st.sampled_from(["\n", "\r\n"])
)
def test_what_is_written_comes_back(rows: list[tuple[str, str]], delimiter: str, end: str) -> None:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerows([("name", "agency"), *rows])
    kept = [tuple(map(csv_table._cell, row)) for row in rows]  # noqa: SLF001 - what a cell loses has a test of its own
    assert cells(read(stream.getvalue())) == [row for row in kept if any(cell.strip(",;\t ") for cell in row)]


@settings(max_examples=100)
@given(st.one_of(st.binary(max_size=80), st.text(",;\"'\n\r\t\0=aé ", max_size=80).map(lambda text: text.encode())))
def test_nothing_that_is_no_table_gets_through_or_ends_in_a_crash(data: bytes) -> None:
    table = read(b"name,agency\n" + data)
    assert all(len(record.cells) == len(table.headings) for record in table.records)
    read(data)
