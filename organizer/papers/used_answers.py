"""Which answers of the campaign a letter is made of: found in the words of its template, never by its name."""

import re

from organizer.domain.asked import is_asked
from organizer.domain.fields import BY_NAME
from organizer.domain.playbook import LetterTemplate
from organizer.domain.question import Question

_CODE = re.compile(r"\{[{%].*?[%}]\}", re.DOTALL)
_NAME = re.compile(r"\b([a-z_]+)(?:\.([a-z0-9_]+))?")
_ANSWER = re.compile(r"\banswer\.")
_HIDDEN = frozenset({"letter.language", "letter.date", "jurisdiction.name", "jurisdiction.state"})
# Names that a text can use in place of the answers they are made of.
_MADE_OF = {
    "body": ("jurisdiction.governing_body",),
    "agency": ("jurisdiction.law_enforcement_agency",),
    "decider": ("jurisdiction.governing_body",),
    "decision_name": ("decision.kind", "decision.number"),
}
_OTHER = {"group": "official", "official": "group"}
_WHO = {
    "official": ("signer.name", "signer.title", "signer.office", "signer.address", "signer.phone"),
    "group": ("group.name", "group.address", "group.phone", "group.email"),
}


def used_answers(template: LetterTemplate, questions: tuple[Question, ...] = ()) -> tuple[str, ...]:
    """Return the fields that the letter prints, asks for or depends on, in the order of the catalogue and questions.

    The date of the letter has its own place; name and state of the campaign's place are not a letter's to change.
    """
    known = (*BY_NAME, *(question.field.name for question in questions))
    used = {*template.needs, *(rule.field for rule in template.rules)}
    families = {family.text for family in template.family}
    for code in _codes(template):
        used.update(_in_code(code))
    if len(families) == 1:  # shared paragraphs also have words for who does not write this letter
        others = _WHO.get(_OTHER.get(next(iter(families)), ""), ())
        used.difference_update(set(others) - {*template.needs, *(rule.field for rule in template.rules)})
    for family in families:
        used.update(_WHO.get(family, ()))
    if template.has_copies:
        used.add("letter.copies_to")
    if template.has_enclosures:
        used.add("letter.enclosures")
    return tuple(name for name in known if name in used and name not in _HIDDEN)


def tells_of_answer(template: LetterTemplate) -> bool:
    """Whether the letter tells of an answer that came back: of when it came, who gave it, or what it said."""
    return any(_ANSWER.search(code) for code in _codes(template))


def _codes(template: LetterTemplate) -> tuple[str, ...]:
    """Return what is written in the template language: whole conditions, and the marked parts of texts."""
    variants = (*template.family, *template.subject, *template.salutation)
    texts = [*(entry.text for entry in variants), *(entry.text for entry in template.paragraphs)]
    conditions = [*(entry.when for entry in variants), *(entry.when for entry in template.paragraphs)]
    return (*(part for text in texts for part in _CODE.findall(text)), *conditions)


def _in_code(code: str) -> set[str]:
    found: set[str] = set()
    for first, second in _NAME.findall(code):
        name = f"{first}.{second}"
        if name in BY_NAME or is_asked(name):
            found.add(name)
        found.update(_MADE_OF.get(first, ()) if not second else ())
    return found
