import re
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from organizer.domain.dates import Precision
from organizer.domain.playbook import Playbook, Status, TaskKind
from organizer.playbooks.checks import check_folder
from organizer.playbooks.reader import read_playbook
from tests.playbooks.small import FILES, plant, write_small


def _read(folder: Path) -> Playbook:
    playbook, problems = read_playbook(folder)
    assert problems == ()
    assert playbook is not None
    return playbook


def _faults(folder: Path) -> list[tuple[str, str, str]]:
    playbook, problems = read_playbook(folder)
    assert playbook is None
    return [(problem.file, problem.path, problem.wrong) for problem in problems]


def test_a_folder_becomes_one_value(tmp_path: Path) -> None:
    playbook = _read(write_small(tmp_path))
    assert playbook.slug == "small"
    assert playbook.status is Status.HISTORY
    assert playbook.checked_on == date(2026, 11, 22)
    assert playbook.summary == "Two notices are sent."
    assert playbook.question == ""
    assert playbook.steps[1].tasks[0].kind is TaskKind.LETTER
    assert playbook.steps[1].needs == ("decide",)
    assert playbook.windows[0].first is None
    assert playbook.windows[1].last == date(2011, 8, 5)
    assert playbook.cases[0].events[0].verified == "seen"
    assert [letter.id for letter in playbook.letters] == ["notice", "remind"]


def test_a_statement_takes_its_precision_from_its_own_key(tmp_path: Path) -> None:
    text, speech = _read(write_small(tmp_path)).statements
    assert text.date.precision is Precision.DAY
    assert text.public is not None
    assert text.public.latest == date(2010, 8, 26)
    assert speech.date.precision is Precision.ABOUT
    assert speech.public is None


def test_a_shared_paragraph_stands_in_the_letter(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    first, second = _read(small).letters[0].paragraphs
    assert (first.id, first.when) == ("decision", "decision.date")
    assert second.text == "This follows the text of 2010."
    plant(small, "letters/notice.toml", 'use = "decision"', 'use = "decision"\nwhen = "decision.kind"')
    assert _read(small).letters[0].paragraphs[0].when == "decision.kind"


def test_an_unknown_shared_paragraph_is_named(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "letters/notice.toml", 'use = "decision"', 'use = "decison"')
    (problem,) = read_playbook(small)[1]
    assert (problem.path, problem.expected) == ("paragraphs[0].use", '"decision"')
    plant(small, "letters/notice.toml", '"decison"', '"zzz"')
    assert read_playbook(small)[1][0].expected == "the id of a paragraph in letters/paragraphs.toml"


def test_cases_and_shared_paragraphs_may_be_missing(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    (small / "cases.toml").unlink()
    (small / "letters/paragraphs.toml").unlink()
    plant(small, "letters/notice.toml", '[[paragraphs]]\nuse = "decision"\n', "")
    assert _read(small).cases == ()


def test_a_misspelt_key_is_read_as_the_one_that_was_meant(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", 'title = "Leave', 'titel = "Leave')
    assert _faults(small) == [("playbook.toml", "titel", "this key is unknown")]


def test_an_unknown_key_is_told_the_known_ones(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "cases.toml", 'id = "riverton"', 'id = "riverton"\nzzz = 1')
    (problem,) = read_playbook(small)[1]
    assert (problem.path, problem.wrong) == ("cases[0].zzz", "this key is unknown")
    assert problem.expected.startswith("one of id, title, place,")


def test_each_wrong_type_is_named(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", 'title = "Leave the program"', "title = 1.5")
    plant(small, "playbook.toml", "checked_on = 2026-11-22", 'checked_on = "2026-11-22"')
    plant(small, "playbook.toml", "last = 2010-08-16", "last = 2010-08-16T00:00:00")
    plant(small, "playbook.toml", 'status = "history"', "status = []")
    plant(small, "playbook.toml", "documented = true", "documented = 1")
    plant(small, "playbook.toml", "minutes = 30", "minutes = true")
    plant(small, "playbook.toml", 'who_may_act = ["The board"]', 'who_may_act = "The board"')
    plant(small, "playbook.toml", 'have_ready = ["The decision"]', "have_ready = [{}]")
    plant(small, "statements.toml", 'date = "2010-08-17"', "date = 2010-08-17")
    plant(small, "cases.toml", 'lessons = ["Ask in writing."]', "lessons = 2010-01-01")
    assert sorted(_faults(small)) == sorted(
        [
            ("playbook.toml", "title", "this is a number"),
            ("playbook.toml", "checked_on", "this is text"),
            ("playbook.toml", "windows[0].last", "this is a date or a time"),
            ("playbook.toml", "status", "this is a list"),
            ("playbook.toml", "branches[0].documented", "this is a whole number"),
            ("playbook.toml", "minutes", "this is true or false"),
            ("playbook.toml", "who_may_act", "this is text"),
            ("playbook.toml", "have_ready[0]", "this is a table"),
            ("statements.toml", "statements[0].date", "this is a date or a time"),
            ("cases.toml", "cases[0].lessons", "this is a date or a time"),
        ]
    )


def test_a_value_in_the_place_of_a_table_is_named(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    (small / "cases.toml").write_text('cases = [1]\nzzz = "x"', encoding="utf-8")
    (small / "letters/paragraphs.toml").write_text("paragraphs = {}", encoding="utf-8")
    plant(small, "letters/notice.toml", '[[paragraphs]]\nuse = "decision"\n', "")
    assert _faults(small) == [
        ("cases.toml", "zzz", "this key is unknown"),
        ("cases.toml", "cases[0]", "this is a whole number"),
        ("letters/paragraphs.toml", "paragraphs", "this is a table"),
    ]


def test_a_control_character_is_named(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", "Leave the program", "Leave\\u0007 the program")
    plant(small, "playbook.toml", "Be left out", "Be\\u00a0left out")
    assert _faults(small) == [("playbook.toml", "title", "the text holds the control character U+0007")]


_PIECES = st.sampled_from(
    ["[", "]", '"', "'''", "=", "\n", "{", "}}", "{{ a", "1", "2010-02-30", "\x00", "\ud800", "é"]
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from([name for name in FILES if name != "examples/riverbend.toml"]),
    cuts=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 30), _PIECES), min_size=1, max_size=4),
)
def test_mutated_files_are_read_or_named_but_never_crash(
    tmp_path: Path, name: str, cuts: list[tuple[float, int, str]]
) -> None:
    text = FILES[name]
    for where, length, piece in cuts:
        start = int(where * len(text))
        text = text[:start] + piece + text[start + length :]
    small = write_small(tmp_path)
    (small / name).write_bytes(text.encode("utf-8", "surrogatepass"))
    assert all(problem.wrong and problem.expected for problem in check_folder(small))


_VALUES = st.recursive(
    st.none().map(lambda _: "{}") | st.sampled_from(['""', '"x"', "1", "-1", "true", "inf", "2010-01-01", "07:32:00"]),
    lambda inner: st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
    max_leaves=5,
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), value=_VALUES)
def test_any_value_under_any_key_is_read_or_named(tmp_path: Path, data: st.DataObject, value: str) -> None:
    name = data.draw(st.sampled_from([name for name in FILES if name != "examples/riverbend.toml"]))
    lines = FILES[name].splitlines()
    number = data.draw(st.sampled_from([i for i, line in enumerate(lines) if re.match(r"\s*\w+ = [^'\[]", line)]))
    lines[number] = f"{lines[number].partition('=')[0]} = {value}"
    small = write_small(tmp_path)
    (small / name).write_text("\n".join(lines), encoding="utf-8")
    assert all(problem.wrong and problem.expected for problem in check_folder(small))


def test_a_letter_that_needs_nothing_need_not_say_so(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "letters/notice.toml", 'needs = ["decision.kind", "decision.date", "signer.name"]\n', "")
    assert _read(small).letters[0].needs == ()
