"""Courtesy copies go by codes, not by English words: every way of sending and every sort of day has its own words."""

import re

import pytest

from organizer import resources
from organizer.domain.earlier_letter import WhenKind
from organizer.domain.letter import Delivery

FILES = sorted(resources.folder("playbooks").glob("*/letters/*.es.toml"))
WAYS = {way.value for way in Delivery if way}
_WAY = re.compile(r"\b(?:earlier|entry)\.way == [\"'](\w+)")
_KIND = re.compile(r"answer\.when_kind == [\"'](\w+)")


def _lines(mark: str) -> list[str]:
    return [line for path in FILES for line in path.read_text(encoding="utf-8").splitlines() if mark in line]


@pytest.mark.parametrize("line", _lines(".way"), ids=range(len(_lines(".way"))))
def test_every_way_of_sending_has_its_words(line: str) -> None:
    assert sorted(_WAY.findall(line)) == sorted(WAYS)


def test_every_sort_of_day_has_its_words() -> None:
    lines = _lines("answer.when_kind")
    assert lines
    for line in lines:
        assert set(_KIND.findall(line)) == {WhenKind.DAY, WhenKind.WITHIN, WhenKind.BETWEEN}


def test_no_copy_compares_with_the_words_of_an_answer() -> None:
    assert not _lines("answer.words.startswith")
