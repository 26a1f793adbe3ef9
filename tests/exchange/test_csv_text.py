import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.exchange.csv_table import is_computed, read_table
from organizer.exchange.csv_text import csv_bytes

FORMULAS = (
    "=1+1", "+1 555 0100", "-1", "@handle", "\tx", "\rx", "\nx", "\0x", "\uff1d1", "\uff0b1", "\uff0d1", "\uff20x",
    '=HYPERLINK("http://x","y")', "=cmd|' /C calc'!A0", "'=1", "''=1", "'@x",
    " =x", "\u00a0=x", "\u3000+1", "' =x", " '=x", "'\t", "''\n",
)  # fmt: skip
UNSAFE = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20"


def kept(text: str) -> str:
    """Return what comes back of a text: one that is computed whole, another one without blanks around it."""
    return text if is_computed(text) else text.strip()


def cells_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode(), newline="")))


@pytest.mark.parametrize("text", FORMULAS)
def test_nothing_in_a_table_is_computed(text: str) -> None:
    data = csv_bytes(("name", "note"), [(text, "plain")])
    _, (name, note) = cells_of(data)
    assert name[0] not in UNSAFE
    assert (name, note) == (f"'{text}", "plain")
    table = read_table(data, lambda _: True)
    assert [record.cells for record in table.records] == [(text, "plain")]


@pytest.mark.parametrize("text", ["'twas", "a=b", "", "O'Brien", 'the "other"', "a,b;c", "two\nlines", "Peña 東京"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert cells_of(csv_bytes(("name",), [(text,)]))[1] == [text]


def test_a_table_is_quoted_and_ends_its_lines_as_the_standard_wants() -> None:
    assert csv_bytes(("name", "note"), [("a", 'b "c"')]) == b'name,note\r\n"a","b ""c"""\r\n'


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_complaint_21_what_is_written_reads_back_the_same(text: str) -> None:
    table = read_table(csv_bytes(("name", "agency"), [(text, "x"), (f"'={text}", "x")]), lambda _: True)
    assert [record.cells for record in table.records] == [(kept(text), "x"), (f"'={text}", "x")]
