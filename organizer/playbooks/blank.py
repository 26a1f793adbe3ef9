"""The letter without a text. It comes with the program, beside the playbooks, and every playbook gets it."""

import typing
from dataclasses import MISSING
from pathlib import Path

from organizer.domain.playbook import BLANK_LETTER, BlankLetter, LetterTemplate, OfficeRole
from organizer.playbooks.problem import FileProblem, Place
from organizer.playbooks.schema import Key, keys_of, kind_of, read_keys
from organizer.playbooks.toml_file import read_toml


def read_blank(path: Path) -> tuple[BlankLetter | None, tuple[FileProblem, ...]]:
    """Return the letter of a file, or None with every fault of form. It has no paragraphs."""
    found: list[FileProblem] = []
    place = Place(path.name, "", found)
    keys = keys_of(LetterTemplate, leave_out=("id", "paragraphs", "translations", "follows", "after"))
    raw = read_toml(path, place)
    values = read_keys({} if raw is None else raw, {**keys, "role": Key(kind_of(OfficeRole), MISSING)}, place)
    if found:
        return None, tuple(found)
    role = typing.cast("OfficeRole", values.pop("role"))
    letter = LetterTemplate(id=BLANK_LETTER, paragraphs=(), **values)  # type: ignore[arg-type]  # read by its hints
    return BlankLetter(letter, role), ()
