"""The words of the playbooks: plain, short, without blame. Source: screens, "Rules absorbed"."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from organizer import resources

NOT_PROSE = {
    "id", "date", "precision", "public", "position", "verified", "kind", "of", "statement", "activation_date",
    "source", "source_title", "source_address", "address", "sources", "contradicted_by", "needs", "asks", "offers",
    "until", "letter", "role", "code", "path", "playbook", "name", "agency", "by", "licence", "authors", "version", "status",
}  # fmt: skip
BANNED = (
    "invalid", "forbidden", "illegal", "please", "sorry", "oops", "you forgot", "is required", "and/or",
    "whether", "obtain", "provide", "assist", "assistance",
)  # fmt: skip
CONTRACTION = re.compile(
    r"\b(?:\w+n't|\w+'(?:re|ve|ll|m|d)|(?:it|that|there|what|who|here|let|he|she)'s)\b", re.IGNORECASE
)
FILES = [
    resources.folder("playbooks") / "choosing.toml",
    *resources.folder("playbooks").glob("*/playbook.toml"),
    *resources.folder("playbooks").glob("*/cases.toml"),
]
PLACES = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
LONGEST_SENTENCE = 25
USUAL_SENTENCE = 20
HIGHEST_GRADE = 8.0


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


def _sentences(text: str) -> list[list[str]]:
    """Split into sentences of words; a dot inside ``8 U.S.C. 1373`` ends none, as no capital follows it."""
    return [part.split() for part in re.split(r"(?<=[.!?:;])\s+(?=[\"A-Z])", text) if part]


def _syllables(word: str) -> int:
    bare = re.sub(r"[^a-z]", "", word.lower())
    bare = re.sub(r"(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$", "", bare)
    return max(1, len(re.findall(r"[aeiouy]+", bare)))


def test_there_is_prose_to_look_at() -> None:
    assert all(len(_prose(path)) > 10 for path in FILES)


@PLACES
def test_no_word_blames_or_puts_off(path: Path) -> None:
    for text in _prose(path):
        lowered = f" {text.lower()} "
        assert not [word for word in BANNED if re.search(rf"\b{word}\b", lowered)], text
        assert not CONTRACTION.search(text), text


@PLACES
def test_sentences_are_short(path: Path) -> None:
    sentences = [words for text in _prose(path) for words in _sentences(text)]
    long = [" ".join(words) for words in sentences if len(words) > LONGEST_SENTENCE]
    assert not long
    assert sum(len(words) < USUAL_SENTENCE for words in sentences) >= 0.95 * len(sentences)


@PLACES
def test_the_text_is_for_grade_eight_at_most(path: Path) -> None:
    """The formula of Flesch and Kincaid, with syllables counted by groups of vowels."""
    sentences = [words for text in _prose(path) for words in _sentences(text) if len(words) > 3]
    words = [word for sentence in sentences for word in sentence]
    grade = 0.39 * len(words) / len(sentences) + 11.8 * sum(map(_syllables, words)) / len(words) - 15.59
    assert grade <= HIGHEST_GRADE


@PLACES
def test_months_are_spelled_out(path: Path) -> None:
    assert not [text for text in _prose(path) if re.search(r"\b\d{4}-\d\d\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b", text)]
