"""The JSON document of each command: its keys, as help names them, and how it looks when nothing could be done.

Only plain values stand here: help is printed from them, and it is to be there at once.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Key(NamedTuple):
    """A key of a document. ``each`` are the keys of the entries of a list, ``parts`` those of an object."""

    name: str
    each: str = ""
    parts: str = ""
    is_list: bool = False
    note: str = ""

    @property
    def words(self) -> str:
        """The key as help names it: ``rows (each with act, what, name, reason)``."""
        inside = f"each with {self.each}" if self.each else self.parts or self.note
        return f"{self.name} ({inside})" if inside else self.name

    @property
    def nothing(self) -> object:
        """What stands there when nothing could be done."""
        return [] if self.each or self.is_list else None


PROBLEMS = Key("problems", each="code, severity, letter, field, sentence")
_ROWS = Key("rows", each="act, what, name, reason")
_FILES = "files (each with name, label, sha256, size, type)"
_COUNTS = Key("counts", parts="campaigns, letters, mailings, answers, events, recipients, files, acts")
_DATE = (
    "key, title, day, time, state, words, counted, start, letter, origin, documented, basis, consequence, sources, "
    "extended, reason, ended_by, done_on, note, holidays_certain, usual"
)
_MAILING = (
    "id, letter, method, to, copy, by, post_office, article, cost, beside, again, signed_by, returned_why, note, "
    "mailed_on, delivered_on, returned_on"
)
_FOLDER = Key("problems", each="file, path, sentence")

DOCUMENTS: Mapping[str, tuple[Key, ...]] = {
    "letters": (
        Key("letters", each="id, path, pages, sha256, warnings"),
        Key("refused", each="id, problems"),
    ),
    "check": (PROBLEMS,),
    "log": (
        Key("mailings", each=f"{_MAILING}, {_FILES}"),
        Key("answers", each=f"id, letters, on, channel, stance, who, role, words, by, {_FILES}"),
    ),
    "dates": (Key("dates", each=_DATE),),
    "dates --explain": (Key("date", parts="the same, with terms and days, each with day, number, why, source"),),
    "new": (Key("store"), _ROWS),
    "import": (Key("store"), Key("file"), Key("dry_run"), _ROWS, PROBLEMS),
    "export": (Key("path"), Key("kind"), Key("sha256"), Key("size"), PROBLEMS),
    "backup": (Key("store"), Key("path"), Key("size"), Key("sha256"), _COUNTS),
    "restore": (Key("backup"), Key("path"), Key("size"), Key("sha256"), _COUNTS),
    "verify": (
        Key("store"),
        Key("letters", note="counted where all is well"),
        Key("files", note="as letters"),
        Key("backups", note="how many are whole"),
        Key("unopened", note="backups with another passphrase"),
        PROBLEMS,
    ),
    "playbooks": (Key("playbooks", each="id, title, status, checked_on"), Key("broken", each="id, sentence")),
    "playbooks check": (Key("folder"), _FOLDER),
    "playbooks sources": (
        Key("stated", each="playbook, sort, key, text, sources, verified, address, checked, remark"),
    ),
    "playbooks compare": (
        Key("before"),
        Key("after"),
        Key("changes", each="key, sort, kind, title, parts, each with name, before, after"),
    ),
    "playbooks add": (
        *(Key(name) for name in ("id", "title", "version", "authors", "licence", "steps", "letters", "statements")),
        Key("left_out", is_list=True),
        Key("folder"),
        _FOLDER,
        Key("warnings", each="file, path, sentence"),
    ),
}
"""By command, with the word that gives it another document."""


def help_words(command: str) -> str:
    """Return what the help of ``--json`` says of the documents of a command."""
    told = []
    for name, keys in DOCUMENTS.items():
        head, _, variant = name.partition(" ")
        if head == command:
            told.append(f"{f'with {variant}: ' if variant else ''}{', '.join(key.words for key in keys)}")
    last = "" if PROBLEMS in DOCUMENTS[command] else f"; if it cannot be done, also {PROBLEMS.words}"
    return f"print one JSON document: {'; '.join(told)}{last}"


def document_of_failure(
    words: Sequence[str], problems: Sequence[Mapping[str, str]], known: Mapping[str, object]
) -> Mapping[str, object]:
    """Return the document of a command that could not be done: all its keys, and what stopped it.

    A key that is no list holds what is ``known`` of it from the words, as the store that they name; else it is empty.
    """
    keys = DOCUMENTS.get(words[0], ()) if words else ()
    for word in words[1:]:
        keys = DOCUMENTS.get(f"{words[0]} {word.partition('=')[0]}", keys)
    empty = {key.name: key.nothing for key in keys}
    given = {name: known.get(name) for name, nothing in empty.items() if nothing is None}
    return {**empty, **given, "problems": list(problems)}


def wants_document(words: Sequence[str]) -> bool:
    """Return whether the words ask for a document; behind ``--`` there are only names."""
    options = words[: words.index("--")] if "--" in words else words
    return "--json" in options
