"""The line of every key, whatever stands between."""

import pytest

from organizer.exchange.toml_places import Place, find_places, line_of, place_at, spell_place

TEXT = '''# a comment with [brackets] and "quotes"
playbook = "a # b ] c"

[group] # the group
name = """two
lines = 3
"""
address = [ # the first ]
  "P.O. Box [12]", 'C:\\',
]
'quoted key' = 1
"dotted".part = 2

[[recipient]]
role = "x"
[[recipient]]
role = 'y'
[recipient.inner]
deep = {a = 1, b = [2]}
[[recipient.list]]
one = \'\'\'
it's "fine"\'\'\'
two = """a\\""""
three = ""
[group.more]
"x" = 1
'''


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("playbook",), 2),
        (("group",), 4),
        (("group", "name"), 5),
        (("group", "address"), 8),
        (("group", "quoted key"), 11),
        (("group", "dotted", "part"), 12),
        (("recipient", 0), 14),
        (("recipient", 0, "role"), 15),
        (("recipient", 1), 16),
        (("recipient", 1, "role"), 17),
        (("recipient", 1, "inner", "deep"), 19),
        (("recipient", 1, "list", 0, "one"), 21),
        (("recipient", 1, "list", 0, "two"), 23),
        (("recipient", 1, "list", 0, "three"), 24),
        (("group", "more", "x"), 26),
    ],
)
def test_each_key_has_its_line(place: Place, line: int) -> None:
    assert find_places(TEXT)[place] == line


def test_a_line_inside_a_text_is_no_key() -> None:
    assert ("group", "lines") not in find_places(TEXT)


def test_a_key_without_a_place_of_its_own_has_the_line_of_its_table() -> None:
    places = find_places(TEXT)
    assert line_of(places, ("recipient", 1, "inner", "deep", "a")) == 19
    assert line_of(places, ("nowhere",)) == 1


def test_the_last_key_that_begins_before_a_line() -> None:
    places = find_places(TEXT)
    assert place_at(places, 9) == ("group", "address")
    assert place_at({}, 9) == ()


@pytest.mark.parametrize(
    "text", ["a = 1\n]", "a = 1\n[b", "a = 1\nb", "a = 1\n= 3", 'a = 1\n["x]', "a = 1\nb 2", "a = 1\n!"]
)
def test_what_is_no_toml_ends_the_search(text: str) -> None:
    assert find_places(text) == {("a",): 1}


def test_an_open_text_ends_the_search() -> None:
    assert find_places('a = """x\ny')[("a",)] == 1
    assert find_places('a = [\n"""x') == {("a",): 1}


def test_places_are_spelled_without_numbers() -> None:
    assert spell_place(("recipient", 3, "address")) == "recipient.address"
