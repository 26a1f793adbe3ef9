"""What do you want to change? A few questions that lead to a playbook; each answer can be taken back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from organizer.domain.playbook import Status

MOST_QUESTIONS = 5
"""Nobody is asked more than that on the way to a playbook (issue: "four or five questions")."""


@dataclass(frozen=True, slots=True)
class Way:
    """One answer. It leads to another question, or to a playbook by its name; ``why`` says why to that one."""

    words: str
    hint: str = ""
    question: str = ""
    playbook: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Asking:
    """One question with its answers."""

    id: str
    text: str
    ways: tuple[Way, ...]
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Walk:
    """How far somebody came: what was answered, and what is asked now or the answer that found a playbook."""

    answered: tuple[tuple[Asking, Way], ...]
    now: Asking | None = None
    found: Way | None = None


@dataclass(frozen=True, slots=True)
class Choosing:
    """All questions. The first one is asked first."""

    questions: tuple[Asking, ...]

    def question(self, name: str) -> Asking | None:
        """Return the question of that id, or None."""
        return next((entry for entry in self.questions if entry.id == name), None)

    def walk(self, answers: Sequence[int]) -> Walk:
        """Return where answers lead, each given by its place among those of its question, counted from 0."""
        now, answered = self.questions[0], []
        for place in answers:
            way = now.ways[place]
            answered.append((now, way))
            following = self.question(way.question)
            if following is None:
                return Walk(tuple(answered), found=way)
            now = following
        return Walk(tuple(answered), now=now)


@dataclass(frozen=True, slots=True)
class Offer:
    """A playbook as it is offered, before all of it is read."""

    slug: str
    title: str
    status: Status

    @property
    def is_history(self) -> bool:
        """Whether it tells what was done once, and cannot be followed any more."""
        return self.status is Status.HISTORY


def in_order(offers: Iterable[Offer]) -> tuple[Offer, ...]:
    """Return those that can be followed today first, and history last; else as they came."""
    return tuple(sorted(offers, key=lambda offer: offer.is_history))
