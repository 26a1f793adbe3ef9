"""What is typed on the page "Log a letter" and is not written down yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from organizer.domain.fields import Answer


@dataclass(frozen=True, slots=True)
class LogDraft:
    """What differs from what the page proposes: answers by the name of the field (a day as typed), and files.

    ``ticks`` are the names of those that are ticked. ``printed`` is the SHA-256 of the letter as it was when somebody
    ticked that the printed paper was mailed: of another text that is to be said again.
    """

    answers: tuple[tuple[str, Answer], ...] = ()
    ticks: tuple[str, ...] = ()
    printed: str = ""
    paths: tuple[Path, ...] = ()

    def packed(self) -> dict[str, Any]:
        """Return it in plain words; files by their names."""
        return {
            "answers": [[name, list(answer) if isinstance(answer, tuple) else answer] for name, answer in self.answers],
            "ticks": list(self.ticks),
            "printed": self.printed,
            "paths": list(map(str, self.paths)),
        }

    def moved(self, before: "LogDraft", *, with_address: bool) -> "LogDraft":
        """Return what of it holds for another letter too, over the draft that was there ``before``.

        To whom it went and that its print was mailed does not, and the address only if somebody changed it.
        """
        stays = {"to"} if with_address else {"to", "block"}
        answers = {**dict(before.answers), **{name: answer for name, answer in self.answers if name not in stays}}
        return LogDraft(
            tuple(answers.items()),
            tuple(dict.fromkeys((*before.ticks, *self.ticks))),
            before.printed,
            tuple(dict.fromkeys((*before.paths, *self.paths))),
        )

    @classmethod
    def unpacked(cls, content: Mapping[str, Any], _files: Mapping[str, bytes]) -> "LogDraft":
        """Return the draft that was packed so."""
        return cls(
            tuple((name, tuple(answer) if isinstance(answer, list) else answer) for name, answer in content["answers"]),
            tuple(content["ticks"]),
            content["printed"],
            tuple(map(Path, content["paths"])),
        )

    def held_files(self) -> dict[str, bytes]:
        """Return nothing: files are read when the letter is logged."""
        return {}


def draft_name(campaign: str, letter: str, mailing: str, again: str) -> str:
    """Return the name of a draft: each letter has its own, and so has each correction and each one sent again."""
    if mailing or again:
        return f"log_mail/{campaign}/mailing/{mailing}/{again}"
    return f"{_of_letters(campaign)}{letter}"


def letter_begun(names: Sequence[str], campaign: str) -> str:
    """Return the slug of the letter that somebody began to log last, or an empty text. ``names`` are all drafts."""
    start = _of_letters(campaign)
    return next((name.removeprefix(start) for name in reversed(names) if name.startswith(start)), "")


def _of_letters(campaign: str) -> str:
    return f"log_mail/{campaign}/letter/"
