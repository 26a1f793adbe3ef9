"""The words of the playbooks: plain, short, without blame. Source: screens, "Rules absorbed"."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from organizer import resources
from tests.plain_words import HIGHEST_GRADE, LONGEST_SENTENCE, USUAL_SENTENCE, banned_in, grade_of, sentences_of

NOT_PROSE = {
    "id", "date", "precision", "public", "position", "verified", "kind", "of", "statement", "activation_date",
    "source", "source_title", "source_address", "address", "sources", "contradicted_by", "needs", "asks", "offers",
    "until", "letter", "role", "code", "path", "playbook", "name", "agency", "by", "licence", "authors",
    "version", "status", "as_of",
}  # fmt: skip
FILES = [
    resources.folder("playbooks") / "choosing.toml",
    *resources.folder("playbooks").glob("*/playbook.toml"),
    *resources.folder("playbooks").glob("*/cases.toml"),
]
PLACES = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")


def _texts(value: object, key: str = "") -> Iterator[str]:
    """Give every text that a person reads, inner line breaks folded."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in NOT_PROSE:
                yield from _texts(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, key)
    elif isinstance(value, str):
        yield " ".join(value.split())


def _prose(path: Path) -> list[str]:
    return list(_texts(tomllib.loads(path.read_text(encoding="utf-8"))))


def test_there_is_prose_to_look_at() -> None:
    assert all(len(_prose(path)) > 10 for path in FILES)


@PLACES
def test_no_word_blames_or_puts_off(path: Path) -> None:
    for text in _prose(path):
        assert banned_in(text) == [], text


@PLACES
def test_sentences_are_short(path: Path) -> None:
    sentences = [words for text in _prose(path) for words in sentences_of(text)]
    long = [" ".join(words) for words in sentences if len(words) > LONGEST_SENTENCE]
    assert not long
    assert sum(len(words) < USUAL_SENTENCE for words in sentences) >= 0.95 * len(sentences)


@PLACES
def test_the_text_is_for_grade_eight_at_most(path: Path) -> None:
    assert grade_of(_prose(path)) <= HIGHEST_GRADE


@PLACES
def test_months_are_spelled_out(path: Path) -> None:
    assert not [text for text in _prose(path) if re.search(r"\b\d{4}-\d\d\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b", text)]
