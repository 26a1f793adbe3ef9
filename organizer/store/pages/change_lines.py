"""What differs between two versions of a playbook, as pages show it: every part named, old words beside new."""

from collections.abc import Iterable
from dataclasses import dataclass

from organizer.domain.comparison import ChangedPart, ChangeKind, ElementChange, told_once
from organizer.domain.element import Sort
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.plain_template import plain_template

KINDS = {
    ChangeKind.ADDED: phrase("New"),
    ChangeKind.REMOVED: phrase("Gone"),
    ChangeKind.CHANGED: phrase("Changed"),
}
_SORTS = {
    Sort.PLAYBOOK: "The playbook: {title}",
    Sort.STEP: "Step: {title}",
    Sort.TASK: "Task: {title}",
    Sort.LETTER: "Letter: {title}",
    Sort.PARAGRAPH: "A paragraph of: {title}",
    Sort.RULE: "A check of: {title}",
    Sort.TRANSLATION: "Words in another language of: {title}",
    Sort.DATE: "Date: {title}",
    Sort.STATEMENT: "Statement: {title}",
    Sort.QUESTION: "Question: {title}",
    Sort.GATE: "What the law means: {title}",
    Sort.CLOCK: "Limit in the law of: {title}",
    Sort.TERMS: "How this letter goes out: {title}",
    Sort.ROLE: "Office: {title}",
    Sort.WINDOW: "Span of time: {title}",
    Sort.BRANCH: "Answer about activation: {title}",
    Sort.OUTCOME: "Outcome: {title}",
    Sort.INSTEAD: "What people do instead: {title}",
    Sort.CASE: "What a place tried: {title}",
    Sort.READING: "More to read: {title}",
    Sort.EXAMPLE: "Example: {title}",
}
_PARTS = {
    "title": phrase("Title"),
    "text": phrase("Words"),
    "when": phrase("When it holds"),
    "sentence": phrase("What it says"),
    "severity": phrase("How grave it is"),
    "what": phrase("What you do"),
    "why": phrase("Why"),
    "who": phrase("Who does it"),
    "how": phrase("How"),
    "act": phrase("Button"),
    "proof": phrase("What proves it"),
    "summary": phrase("Summary"),
    "purpose": phrase("What it is for"),
    "subject": phrase("Subject"),
    "salutation": phrase("Salutation"),
    "closing": phrase("Closing"),
    "sources": phrase("Sources"),
    "source_title": phrase("Source"),
    "source_address": phrase("Address of the source"),
    "verified": phrase("How well it is known"),
    "asks": phrase("What is asked"),
    "offers": phrase("What can be answered"),
    "needs": phrase("What comes before"),
    "count": phrase("Count"),
    "unit": phrase("Unit"),
    "start": phrase("It begins"),
    "reason": phrase("Reason"),
    "consequence": phrase("What follows"),
    "label": phrase("Question"),
    "hint": phrase("Hint"),
    "today": phrase("What is different today"),
    "aim": phrase("Aim"),
}


@dataclass(frozen=True, slots=True)
class PartLine:
    """Words that differ. One side is empty where there were none, or are none any more."""

    label: Phrase
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One text that differs."""

    key: str
    title: Phrase
    kind: ChangeKind
    kind_words: Phrase
    parts: tuple[PartLine, ...]


_OF_LETTERS = frozenset({Sort.LETTER, Sort.PARAGRAPH, Sort.RULE, Sort.TRANSLATION})
"""Their texts are filled in: they are shown with the names of what is."""


def change_line(change: ElementChange, titles: Iterable[str] = ()) -> ChangeLine:
    """Return a change as pages show it. A part that has no name of its own bears that of its key in the file.

    ``titles`` are those of all letters that have the text, where several do.
    """
    parts = tuple(_part_line(change, part) for part in change.parts)
    title = phrase(_SORTS[change.sort], title="; ".join(dict.fromkeys(titles)) or change.title)
    return ChangeLine(change.key, title, change.kind, KINDS[change.kind], parts)


def once_lines(changes: Iterable[ElementChange]) -> tuple[ChangeLine, ...]:
    """Return one line for each text that differs, however many letters have it."""
    return tuple(change_line(group[0], (each.title for each in group)) for group in told_once(changes))


def _part_line(change: ElementChange, part: ChangedPart) -> PartLine:
    label = _PARTS.get(part.name, phrase("{name}", name=part.name))
    if change.sort not in _OF_LETTERS or part.name == "when":
        return PartLine(label, part.before, part.after)
    before, after = plain_template(part.before), plain_template(part.after)
    if before == after:
        return PartLine(phrase("Only what decides between these words differs"), "", after)
    return PartLine(label, before, after)
