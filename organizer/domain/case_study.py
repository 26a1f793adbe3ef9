"""Real campaigns, as their records tell them: read-only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One act in a case study; ``date`` in the written form of the ledger."""

    date: str
    who: str
    act: str
    verified: str = "seen"


@dataclass(frozen=True, slots=True)
class CaseStudy:
    """A real campaign, read-only: its record, its outcome, what it teaches and its sources.

    ``activation`` in words, as the record has it. ``pivot`` is a second outcome, where the campaign went another way.
    """

    id: str
    title: str
    place: str
    activation: str
    outcome: str
    events: tuple[CaseEvent, ...]
    lessons: tuple[str, ...]
    sources: tuple[str, ...]
    pivot: str = ""
