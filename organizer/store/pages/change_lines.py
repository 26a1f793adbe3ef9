"""What differs between two versions of a playbook, as pages show it: every part named, old words beside new."""

from dataclasses import dataclass

from organizer.domain.comparison import ChangeKind, ElementChange
from organizer.domain.element import Sort
from organizer.domain.phrase import Phrase, phrase

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


def change_line(change: ElementChange) -> ChangeLine:
    """Return a change as pages show it. A part that has no name of its own bears that of its key in the file."""
    parts = tuple(
        PartLine(_PARTS.get(part.name, phrase("{name}", name=part.name)), part.before, part.after)
        for part in change.parts
    )
    title = phrase(_SORTS[change.sort], title=change.title)
    return ChangeLine(change.key, title, change.kind, KINDS[change.kind], parts)
