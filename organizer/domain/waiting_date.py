"""Dates of the group's own that have no day yet: what they are counted from has not happened."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from organizer.domain.deadline import DateRule, Start
from organizer.domain.due import OWN, DateEntry, Due
from organizer.domain.due_words import length_words
from organizer.domain.phrase import Phrase, phrase

_STARTS = {
    Start.MAILED: "Starts when {letter} is mailed",
    Start.DELIVERED: "Starts when {letter} is delivered",
    Start.RECEIVED: "Starts when {letter} is answered",
}


@dataclass(frozen=True, slots=True)
class WaitingDate:
    """A date without a day. ``starts`` says what must happen first, ``later`` how long after that it is due."""

    key: str
    title: str
    starts: Phrase
    later: Phrase
    documented: bool
    consequence: str = ""
    note: str = ""

    @property
    def spoken(self) -> Phrase:
        """What is read aloud of it."""
        return phrase("{title}. {starts}. {later}.", title=self.title, starts=self.starts, later=self.later)


def waiting_dates(
    entries: Iterable[DateEntry], dues: Iterable[Due], titles: Mapping[str, str]
) -> tuple[WaitingDate, ...]:
    """Return the dates made by hand that stand nowhere among the dues. ``titles`` are those of the letters by id."""
    standing = {due.key for due in dues}
    return tuple(
        WaitingDate(
            entry.key,
            entry.title,
            starts_words(entry.rule, titles),
            phrase("Due {length} later", length=length_words(entry.rule)),
            entry.rule.documented,
            entry.rule.consequence,
            entry.note,
        )
        for entry in entries
        if entry.key.startswith(OWN) and entry.rule is not None and entry.key not in standing
    )


def starts_words(rule: DateRule, titles: Mapping[str, str]) -> Phrase:
    """Return ``Starts when Notice to ICE is delivered``, or what is missing before it can start."""
    if rule.start not in _STARTS:
        return phrase("Starts when the day of the decision is written down")
    if rule.letter not in titles:
        return phrase("The letter that it counts from is not in the file. Choose another one")
    return phrase(_STARTS[rule.start], letter=titles[rule.letter])
