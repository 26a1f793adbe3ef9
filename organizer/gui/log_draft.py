"""What is typed on the page "Log a letter" and is not in the file yet, as long as the file is open."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

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


def draft_name(campaign: str, letter: str, mailing: str, again: str) -> str:
    """Return the name of a draft: each letter has its own, and so has each correction and each one sent again."""
    if mailing or again:
        return f"log_mail/{campaign}/mailing/{mailing}/{again}"
    return f"{_of_letters(campaign)}{letter}"


def letter_begun(drafts: Mapping[str, object], campaign: str) -> str:
    """Return the slug of the letter that somebody began to log last, or an empty text."""
    start = _of_letters(campaign)
    return next((name.removeprefix(start) for name in reversed(list(drafts)) if name.startswith(start)), "")


def _of_letters(campaign: str) -> str:
    return f"log_mail/{campaign}/letter/"
