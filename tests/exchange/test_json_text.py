"""What every JSON reader must take and must refuse, and where a fault is said to be (RFC 8259; promises, "Imports")."""

import json
from time import monotonic

import pytest

from organizer.exchange import json_text
from organizer.exchange.json_text import read_json, spelled

OPEN = "This text cannot be read. Close its quotation mark, and write \\n for a line break."


@pytest.mark.parametrize(
    "text",
    [
        "1", '"a"', "[]", "{}", "[[],{}]", '{"a":{"b":[1,2,{"c":null}]}}', "[true,false,null]", r'"\ud83d\ude00"',
        " [1 , -0.5e+3 ]\n", "-0", "[1E2]", '"\x7f"', '"\u2028"', '{"":1}', '["é\\u00e9\\\\\\/\\n"]', "\ufeff[1]",
        "[-0.0000000000000000000000000000000000000000000000000000000000000000000000000001]", '"\\uFFFF"',
        '["\U0010ffff"]',
    ],
)  # fmt: skip
def test_what_is_json_is_read_as_it_stands(text: str) -> None:
    found = read_json(text.encode())
    assert found.problems == ()
    assert found.value == json.loads(text.removeprefix("\ufeff"))


@pytest.mark.parametrize(
    ("data", "place", "sentence"),
    [
        (b"", "line 1", "The file is empty. Export it again, or choose another one."),
        (b"\xef\xbb\xbf \r\n\t\n", "line 1", "The file is empty. Export it again, or choose another one."),
        (b"{", "line 1", "A key in quotation marks is missing here. Write it."),
        (b'{"a":1,\n}', "line 2", "A key in quotation marks is missing here. Write it."),
        (b'{"a"\n}', "line 2, a", "A colon is missing after this key. Write it."),
        (b'{"a":1 "b":2}', "line 1", "A comma or a closing bracket is missing here. Write it."),
        (b"[\n1,]", "line 2, [2]", "There is no value here that can be read. Write texts in quotation marks."),
        (b"[NaN]", "line 1, [1]", "There is no value here that can be read. Write texts in quotation marks."),
        (b"[-Infinity]", "line 1, [1]", "This number cannot be read. Write it as 60, or in quotation marks."),
        (b"[01]", "line 1, [1]", "This number cannot be read. Write it as 60, or in quotation marks."),
        (b"[1e999]", "line 1, [1]", "This number is too large. Write a smaller one."),
        (b"[" + b"9" * 5000 + b"]", "line 1, [1]", "This number is too large. Write a smaller one."),
        (b'{"b":{"a":1,"a":2}}', "line 1, b.a", "This key stands twice. Keep one of them."),
        (b'["\\ud800"]', "line 1, [1]", "This text holds half of a character. Write it anew."),
        (b'{"a": {"\\udc00": 1}}', "line 1, a", "This text holds half of a character. Write it anew."),
        (b'\n["a', "line 2, [1]", OPEN),
        (b'["\\x"]', "line 1, [1]", OPEN),
        (b'["a\nb"]', "line 1, [1]", OPEN),
        (b"[1]]", "line 1", "The file goes on after its end. Remove what stands here."),
        (b"[]\x00", "line 1", "The file goes on after its end. Remove what stands here."),
        (b'\n\n["\xff"]', "line 3", "This is no text in UTF-8. Save the file again as UTF-8."),
        (b"\xff\xfe[\x00]\x00", "line 1", "This is no text in UTF-8. Save the file again as UTF-8."),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_its_line_and_its_key(data: bytes, place: str, sentence: str) -> None:
    (problem,) = read_json(data).problems
    assert (problem.place, problem.problem.sentence) == (place, sentence)


@pytest.mark.parametrize(
    "text",
    ["[1.]", "[.5]", "[+1]", "[1e]", "[0x1]", "[1_000]", "[1-2]", "[--1]", "[1,,2]", "[tru]", "['a']", "{1:2}", "nul",
     "truefalse", "1 2", "//c\n1", '"\\u00"', "[1 true]", '{"a":"b",,"c":1}', "[\x0c1]", "[\u20281]", '["a"', "[,1]"],
)  # fmt: skip
def test_what_other_readers_may_take_is_refused(text: str) -> None:
    assert read_json(text.encode()).problems


@pytest.mark.parametrize("data", [b"[" * 100_000, b'{"a":' * 100_000, b"[" * 40 + b"]" * 40])
def test_nesting_stops_early_whatever_its_depth(data: bytes) -> None:
    began = monotonic()
    (problem,) = read_json(data).problems
    assert problem.problem.sentence == "Too many brackets stand inside each other. Remove them."
    assert monotonic() - began < 1


def test_a_file_that_is_too_large_is_not_looked_into(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_text, "SIZE_CAP", 1024 * 1024)
    (problem,) = read_json(b" " * (1024 * 1024 + 1)).problems
    assert problem.problem.sentence == "The file has more than 1 MB. Split it into several files."


def test_a_file_of_too_many_values_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_text, "VALUE_CAP", 3)
    assert read_json(b"[1,2]").problems == ()
    (problem,) = read_json(b"[1,2,3]").problems
    assert problem.problem.sentence == "The file has more than 3 values. Split it."


def test_no_more_faults_are_told_than_anybody_reads() -> None:
    found = read_json(b"{" + b'"a":1,' * 1000 + b'"b":2}')
    assert len(found.problems) == json_text.PROBLEM_CAP
    assert found.value is None


def test_places_are_known_by_their_lines_and_spelled_as_people_count() -> None:
    found = read_json(b'{\n"a": [\n {"b":\n 1}]}')
    assert found.places == {(): 1, ("a",): 2, ("a", 0): 3, ("a", 0, "b"): 4}
    assert found.line("a", 0, "c") == 3
    assert spelled(("campaigns", 1, "letters", 0, "date")) == "campaigns[2].letters[1].date"
    assert spelled(("k" * 100,)) == "k" * 40
