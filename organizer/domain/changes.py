"""What a write touched, so that a screen can answer one question: does it concern me?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Topic(StrEnum):
    """A part of the store that screens watch. ``MAIL``: mailings and answers; ``EVENTS``: entries of the timeline."""

    GROUP = "group"
    CAMPAIGNS = "campaigns"
    ANSWERS = "answers"
    STEPS = "steps"
    LETTERS = "letters"
    OFFICES = "offices"
    RECIPIENTS = "recipients"
    FACTS = "facts"
    MAIL = "mail"
    DATES = "dates"
    EVENTS = "events"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Changes:
    """The result of one write.

    ``entry`` is the sequence number of its journal entry, 0 when nothing changed. ``made`` is the id of what
    was created, if something was. ``sentence`` is an English template for the undo bar ("Recipient deleted."),
    empty when no bar is due. ``values`` name what the act was about: ``letter`` by its slug, ``office``, ``name``.
    """

    topics: frozenset[Topic] = frozenset()
    entry: int = 0
    made: str = ""
    sentence: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
