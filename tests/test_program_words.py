"""What the program itself says, in the window and on the command line, is plain: read out of its source."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import organizer
from tests.plain_words import HIGHEST_GRADE, LONGEST_SENTENCE, banned_in, grade_of, sentences_of
from tests.raised_sentences import sentences, trees

ROOT = Path(organizer.__file__).parent
SAYING = {"tr", "translate", "QT_TRANSLATE_NOOP", "phrase", "Phrase", "error", "warning", "Done", "Refused", "Field"}
SAYING |= {"Environment", "Broken", "Faulty", "heading", "Text", "fault", "report", "add"}


@cache
def _said() -> tuple[tuple[str, str], ...]:
    """Return (file, text) of every literal with several words that is handed to something that says it."""
    found = []
    for path, tree in trees().items():
        found += [(str(path.relative_to(ROOT)), text) for text in sentences(tree) if " " in text]
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) in SAYING:
                parts = [*node.args, *(keyword.value for keyword in node.keywords)]
                found += [(str(path.relative_to(ROOT)), text) for part in parts for text in _literals(part)]
    return tuple(dict.fromkeys(found))


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value.strip():
        yield " ".join(node.value.split())
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "X" for part in node.values)
    elif isinstance(node, ast.Tuple):
        for part in node.elts:
            yield from _literals(part)
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


JUSTIFIED = {
    "Anyone who gets this computer or a copy of the file can read every name and letter in it.": "one clear thought",
    "Everything stays on this computer. Nothing is sent over the internet.": "no other word for either",
    "The shipped directory of offices is damaged ({reason}). Install the program again.": "it is called so everywhere",
    "A campaign file takes no --name and no --passphrase-file. Leave them out.": "options of the command line",
}
"""Texts over grade 8 that stay, and why."""


def test_there_are_words_to_look_at() -> None:
    assert len(_said()) > 1500
    assert len({file for file, _ in _said()}) > 150


def test_no_word_blames_or_puts_off() -> None:
    assert [(file, found, text) for file, text in _said() if (found := banned_in(text))] == []


def test_sentences_are_short() -> None:
    long = [
        (file, " ".join(words))
        for file, text in _said()
        for words in sentences_of(text)
        if len(words) > LONGEST_SENTENCE
    ]
    assert long == []


def test_every_longer_text_is_for_grade_eight_at_most() -> None:
    """Short ones are left to the next test: of a few words no grade can be told."""
    longer = [(file, text) for file, text in _said() if len(text.split()) >= 10]
    over = [(file, text) for file, text in longer if grade_of([text]) > HIGHEST_GRADE and text not in JUSTIFIED]
    assert over == []
    assert set(JUSTIFIED) <= {text for _, text in longer}


def test_all_together_are_far_below() -> None:
    assert grade_of([text for _, text in _said()]) < 5
