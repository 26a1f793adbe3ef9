"""A JSON file that is not as it should be is refused as a whole, each fault with its line and its key."""

import base64
import hashlib
import json
from typing import Any

import pytest

from organizer.domain.errors import NewerFile
from organizer.exchange import json_text
from organizer.exchange.whole_reader import read_whole
from organizer.exchange.whole_writer import whole_bytes
from tests.builders import PLAYBOOK

Tree = dict[str, Any]


def tree(**more: object) -> Tree:
    return {"format": "organizer", "version": 1, **more}


def campaign(**more: object) -> Tree:
    answers = {"jurisdiction.name": "Millbrook", "jurisdiction.state": "VA"}
    return {"id": "c", "playbook": PLAYBOOK, "started_on": "2010-09-01", "answers": answers, **more}


AN_ID = "Write an id of small letters, digits, - and _, as notice-ice."


def letter(**more: object) -> Tree:
    return {"id": "l", "slug": "notice-ice", "template": "notice-ice", "number": 1, **more}


def faults(whole: object) -> list[str]:
    data = whole if isinstance(whole, bytes) else json.dumps(whole, indent=1).encode()
    found, problems = read_whole(data, (PLAYBOOK,))
    assert (found is None) == bool(problems)
    return [problem.sentence for problem in problems]


def of_campaign(**more: object) -> list[str]:
    return [sentence.partition(", ")[2] for sentence in faults(tree(campaigns=[campaign(**more)]))]


def test_the_least_file_is_read_and_written_again() -> None:
    assert faults(tree()) == []
    assert faults(tree(campaigns=[campaign()])) == []
    data = json.dumps(tree(campaigns=[campaign()])).encode()
    whole, _ = read_whole(data, (PLAYBOOK,))
    assert whole is not None
    again, _ = read_whole(whole_bytes(whole), (PLAYBOOK,))
    assert again is not None
    assert whole_bytes(again) == whole_bytes(whole)


@pytest.mark.parametrize("whole", [[], {}, {"format": "other"}, "organizer", None])
def test_a_file_of_another_form_is_told_so(whole: object) -> None:
    sentence = 'The file is no export of this program. It begins with "format": "organizer".'
    assert faults(whole) == [f"line 1: {sentence}"]


def test_a_later_version_of_the_form_is_refused_by_name() -> None:
    later = json.dumps({"format": "organizer", "version": 2}).encode()
    for name, said in (("all.json", "all.json"), ("", "The file")):
        with pytest.raises(NewerFile, match=rf"^{said} is from a newer version of the program\. Install"):
            read_whole(later, (PLAYBOOK,), name)


@pytest.mark.parametrize("version", [None, True, "1", 0])
def test_a_version_that_is_none_is_told(version: object) -> None:
    assert faults({"format": "organizer", "version": version}) == ["line 3, version: This does not fit here. Write 1."]


def test_what_is_no_json_is_told_with_its_line() -> None:
    assert faults(b'{"format": "organizer",\n"version": 01}')[0].startswith("line 2, version: This number cannot")


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"extra": 1}, "campaigns[1].extra: The form has no key extra. Remove it."),
        ({"id": ""}, "campaigns[1].id: This does not fit here. Write an id of 64 characters at most."),
        ({"id": 7}, "campaigns[1].id: This does not fit here. Write an id of 64 characters at most."),
        (
            {"playbook": "other"},
            f"campaigns[1].playbook: There is no playbook other. Use one of: {PLAYBOOK}.",
        ),
        ({"playbook": ""}, "campaigns[1].playbook: The key playbook is missing or empty. Fill it in."),
        ({"started_on": "2010-09-31"}, "campaigns[1].started_on: This does not fit here. Write a day, as 2010-09-28."),
        ({"archived": 1}, "campaigns[1].archived: This does not fit here. Write true or false."),
        ({"letters": {}}, "campaigns[1].letters: This does not fit here. Write a list in square brackets."),
        ({"letters": [1]}, "campaigns[1].letters[1]: This does not fit here. Write keys and values in curly brackets."),
        ({"logo": []}, "campaigns[1].logo: This does not fit here. Write keys and values in curly brackets."),
        (
            {"letters": [letter(number=-1)]},
            "campaigns[1].letters[1].number: This does not fit here. Write a whole number.",
        ),
        *(
            ({"letters": [letter(slug=slug)]}, f"campaigns[1].letters[1].slug: This does not fit here. {AN_ID}")
            for slug in ("../precious", "/etc/a", "a/b", "a\nb", "a\x00b", "x" * 101, "..", 7)
        ),
        ({"recipients": [{"role": "a\nb"}]}, f"campaigns[1].recipients[1].role: This does not fit here. {AN_ID}"),
        (
            {"letters": [letter(print={"sha256": "0", "at": "2010-09-28T12:00:00", "dated": "2010-09-28"})]},
            "campaigns[1].letters[1].print.sha256: This does not fit here. Write a SHA-256 of 64 digits.",
        ),
        (
            {"letters": [letter(), letter(id="m", slug="other")]},
            "campaigns[1].letters[2].number: This stands twice: 1. Keep one of them.",
        ),
        (
            {"letters": [letter(), letter(number=2, slug="other")]},
            "campaigns[1].letters[2].id: The id l stands twice. Give one of them another.",
        ),
        (
            {"recipients": [{"role": "a"}, {"role": "a"}]},
            "campaigns[1].recipients[2]: This stands twice: a. Keep one of them.",
        ),
        (
            {"replies": [{"id": "r", "channel": "email", "stance": "asks", "on": "2010-09", "letters": ["gone"]}]},
            "campaigns[1].replies[1].letters: This names a letter that is not in the file. Use the id of one.",
        ),
        ({"answers": []}, "campaigns[1].answers: This does not fit here. Write keys and values in curly brackets."),
    ],
)  # fmt: skip
def test_a_fault_in_a_campaign_is_named(more: Tree, expected: str) -> None:
    assert of_campaign(**more)[0] == expected


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("jurisdiction.state", "XQ", "This does not fit here. Write one of: AL, AK"),
        ("jurisdiction.kind", "village", "This does not fit here. Write one of: county, city, town, state, district."),
        ("decision.date", "September 28", "This does not fit here. Write a day, as 2010-09-28."),
        ("signer.address", "1 Court Street", "This does not fit here. Write a list of texts."),
        ("law.standing", "maybe", "This does not fit here. Write one of: unknown, allows, limits, forbids, requires."),
        ("asked.days", 60, "This does not fit here. Write a text in quotation marks."),
        ("asked.when", {"day": "soon"}, "This does not fit here. Write a day, as 2010-09-28."),
        ("asked.when", {"other": "2010-09-28"}, "This does not fit here. Write a text in quotation marks."),
        ("asked.lines", [1], "This does not fit here. Write a list of texts."),
        ("group.name", "Riverbend Neighbors", "The form has no key group.name. Remove it."),
        ("person.status", "x", "The form has no key person.status. Remove it."),
    ],
)
def test_an_answer_that_does_not_fit_is_named(name: str, value: object, expected: str) -> None:
    answers = {"jurisdiction.name": "Millbrook", "jurisdiction.state": "VA", name: value}
    (found,) = of_campaign(answers=answers)
    assert found.startswith(f"campaigns[1].answers.{name}: {expected}")


@pytest.mark.parametrize("day", ["9999-99-99", "", None, 7])
def test_what_does_not_fit_is_not_told_to_be_missing_as_well(day: object) -> None:
    answers = {"jurisdiction.name": 7, "jurisdiction.state": "VA"}
    assert of_campaign(started_on=day, answers=answers) == [
        "campaigns[1].started_on: This does not fit here. Write a day, as 2010-09-28.",
        "campaigns[1].answers.jurisdiction.name: This does not fit here. Write a text in quotation marks.",
    ]


def test_a_text_that_is_too_long_is_told_so_with_how_long_it_may_be() -> None:
    said = "This does not fit here. A text may have 200,000 characters. Shorten it."
    assert faults(tree(group={"name": "x" * 200_001})) == [f"line 5, group.name: {said}"]
    assert of_campaign(playbook="x" * 200_001) == [f"campaigns[1].playbook: {said}"]


def test_the_place_and_its_state_are_needed() -> None:
    assert [sentence.partition(": ")[2] for sentence in of_campaign(answers={})] == [
        "The key jurisdiction.name is missing or empty. Fill it in.",
        "The key jurisdiction.state is missing or empty. Fill it in.",
    ]


def test_every_kind_of_answer_is_read() -> None:
    answers = {
        "jurisdiction.name": "Millbrook", "jurisdiction.state": "VA", "law.checked_on": "2010-09-01", "law.text": "",
        "letter.method": "fax", "asked.days": "60", "asked.lines": ["a"], "asked.when": {"day": "2010-09-28"},
        "campaign.before": "c",
    }  # fmt: skip
    whole, problems = read_whole(json.dumps(tree(campaigns=[campaign(answers=answers)])).encode(), (PLAYBOOK,))
    assert not problems
    assert whole is not None
    kept = {entry["name"]: entry["value"] for (table, _), entry in whole.entries.items() if table == "answer"}
    assert kept == {
        "law.checked_on": {"day": "2010-09-01"},
        "law.text": {},
        "letter.method": {"text": "fax"},
        "asked.days": {"text": "60"},
        "asked.lines": {"lines": ["a"]},
        "asked.when": {"day": "2010-09-28"},
        "campaign.before": {"text": "c"},
    }


def with_contents(data: bytes, name: str = "", written: object = None) -> list[str]:
    sha256 = name or hashlib.sha256(data).hexdigest()
    return faults(tree(contents={sha256: base64.b64encode(data).decode() if written is None else written}))


def test_files_that_come_along_must_be_what_they_were(monkeypatch: pytest.MonkeyPatch) -> None:
    assert with_contents(b"scan") == []
    changed = "This file is not as it was exported. Export it again."
    for wrong in (with_contents(b"scan", "0" * 64), with_contents(b"a", written=7), with_contents(b"a", written="é=")):
        assert wrong[0].endswith(changed)
    assert with_contents(b"", hashlib.sha256(b"").hexdigest())[0].endswith(changed)
    monkeypatch.setattr("organizer.exchange.whole_reader.FILE_CAP", 3)
    assert with_contents(b"scan")[0].endswith("This file is larger than 10 MB. Make it smaller, then try again.")
    assert faults(tree(contents=[]))[0].endswith("Write keys and values in curly brackets.")


@pytest.mark.parametrize(
    ("data", "width", "channels"),
    [
        (b"no picture", 1, 1),
        (b"\x78\x9c\x63\x00\x00\x00\x01\x00\x01", 9, 1),
        (b"x", 1, 2),
        (b"x", 0, 1),
        (b"x", 10**7, 3),
    ],
)
def test_a_logo_whose_pixels_are_not_what_it_says_is_refused(data: bytes, width: int, channels: int) -> None:
    sha256 = hashlib.sha256(data).hexdigest()
    logo = {"sha256": sha256, "width": width, "height": 1, "channels": channels}
    contents = {sha256: base64.b64encode(data).decode()}
    (found,) = faults(tree(logo=logo, contents=contents))
    assert found.endswith("contents: A logo is not as it was exported. Export it again.")


def test_no_more_faults_are_told_than_anybody_reads() -> None:
    assert len(faults(tree(**{f"key-{number}": 1 for number in range(300)}))) == json_text.PROBLEM_CAP


def test_what_is_not_as_it_should_be_never_ends_in_another_way() -> None:
    """Put every wrong value in the place of every right one: each is named or fits, and nothing else happens."""
    arranged = {"added": [["own-1", "quote"]], "order": ["a"]}
    codes = {"start": "mailed", "unit": "months", "roll": "stays", "holidays": "nobody"}
    rule = {"id": "own", "title": "Ask", "count": 3, "documented": False, "ends": ["a"], **codes}
    whole = tree(
        group={"name": "a", "address": ["b"]},
        settings=[{"name": "initials", "value": "A.R."}],
        offices=[{"key": "own/a", "lines": None}],
        campaigns=[
            campaign(
                dates=[{"key": "own-1", "rule": rule}],
                letters=[letter(arrangement=arranged, options={"delivery": "fax"})],
                events=[{"id": "e", "on": "2010", "title": "a", "files": [{"id": "f", "sha256": "0" * 64}]}],
            )
        ],
    )  # fmt: skip
    assert faults(whole) == []
    wrongs: tuple[object, ...] = (None, True, 7, -1, 1.5, "", "x", [], [[]], {}, {"a": 1}, [1, {"b": []}], "9999-12-31")
    for wrong in wrongs:
        for changed in _changed(whole, wrong):
            try:
                faults(changed)
            except NewerFile:
                continue


def _changed(whole: Tree, wrong: object) -> list[Tree]:
    """Return the tree once for each value in it, with that one changed."""
    found: list[Tree] = []

    def walk(place: tuple[str | int, ...], value: object) -> None:
        if place:
            made = json.loads(json.dumps(whole))
            inner = made
            for part in place[:-1]:
                inner = inner[part]
            inner[place[-1]] = wrong
            found.append(made)
        items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, part in items:
            walk((*place, key), part)

    walk((), whole)
    return found
