"""Answers to the questions that a playbook asks of its own, beside the catalogue that all campaigns share."""

import re
from dataclasses import dataclass
from datetime import date

ASKED = "asked"
"""The table of the campaign file that holds them: ``asked.notice_days``."""
_NAME = re.compile(r"[a-z][a-z0-9_]*")

AskedAnswer = str | date | tuple[str, ...] | None


def is_asked(name: str) -> bool:
    """Whether a field is a question of a playbook."""
    return name.startswith(f"{ASKED}.")


def can_be_asked(key: str) -> bool:
    """Whether an id can be that of a question: letters name it as ``asked.notice_days``.

    Letters are given the answers as a dict, whose own parts (``asked.items``) would be found first.
    """
    return bool(_NAME.fullmatch(key)) and not hasattr(dict, key)


@dataclass(frozen=True, slots=True)
class Asked:
    """The answers by the id of their question, in the order of the ids. What is empty is left out."""

    answers: tuple[tuple[str, AskedAnswer], ...] = ()

    def get(self, key: str) -> AskedAnswer:
        """Return an answer, None where there is none."""
        return next((value for name, value in self.answers if name == key), None)

    def answered(self, key: str, value: AskedAnswer) -> "Asked":
        """Return the answers with one of them changed."""
        others = [entry for entry in self.answers if entry[0] != key]
        return Asked(tuple(sorted([*others, (key, value)] if value else others, key=lambda entry: entry[0])))
