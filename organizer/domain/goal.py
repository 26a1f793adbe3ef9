"""Where "Go to anything" can go, and how well what is typed fits."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class GoalKind(StrEnum):
    """What a goal is. Those that fit equally well stand in this order."""

    PAGE = "page"
    CAMPAIGN = "campaign"
    LETTER = "letter"
    RECIPIENT = "recipient"
    PLAYBOOK = "playbook"


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal: its name, what tells it from others of that name, the place of the window and what to show there.

    ``also`` are words that find it and are not shown, such as FOIA for the playbook on asking ICE for records.
    """

    kind: GoalKind
    title: str
    place: str
    hint: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict)
    also: str = ""


def found(goals: Iterable[Goal], wanted: str, most: int) -> tuple[Goal, ...]:
    """Return the goals that hold every word, those that fit best first: words that begin so, then words inside.

    The name counts before the hint, and that before what is not shown. Accents and capitals do not matter. No word at
    all: the first ones as they come.
    """
    words = folded(wanted).split()
    rank = {kind: place for place, kind in enumerate(GoalKind)}
    fits = ((_fit(words, goal), rank[goal.kind], goal) for goal in goals)
    ordered = sorted((entry for entry in fits if entry[0] is not None), key=lambda entry: entry[:2])
    return tuple(goal for _, _, goal in ordered[:most])


def folded(text: str) -> str:
    """Return a text without capitals and accents."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))


def _fit(words: list[str], goal: Goal) -> tuple[int, int] | None:
    """Return how badly the words fit, and whether the name goes on otherwise than it begins; None if one is missing."""
    title, hint, also = folded(goal.title), folded(goal.hint), folded(goal.also)
    each = [_word_fit(word, title, hint, also) for word in words]
    if None in each:
        return None
    return sum(fit for fit in each if fit), int(bool(words) and not title.startswith(words[0]))


def _word_fit(word: str, title: str, hint: str, also: str) -> int | None:
    spaced = f" {title}"
    if any(f"{before}{word}" in spaced for before in (" ", "(", "-", "/", "'")):
        return 0
    if word in title:
        return 1
    if word in hint:
        return 2
    return 3 if f" {word}" in f" {also}" else None
