"""What a decision is called on a page of the window. Letters stay English: they take ``Decision.called``."""

from organizer.domain.campaign import Decision
from organizer.domain.phrase import Phrase, phrase

_NUMBERED = {
    "resolution": phrase("Resolution {number}"),
    "ordinance": phrase("Ordinance {number}"),
    "motion": phrase("Motion {number}"),
    "order": phrase("Order {number}"),
}
_ALONE = {
    "resolution": phrase("A resolution"),
    "ordinance": phrase("An ordinance"),
    "motion": phrase("A motion"),
    "order": phrase("An order"),
}


def decision_words(decision: Decision) -> Phrase:
    """Return ``Ordinance 2026-31``, or ``An ordinance`` where it has no number; empty where nothing names it."""
    kind, number = decision.kind, decision.number
    if not number and kind in _ALONE:
        return _ALONE[kind]
    if kind in _NUMBERED and kind not in number.casefold():
        return Phrase(_NUMBERED[kind].template, {"number": number})
    called = decision.called
    return phrase("{called}", called=f"{called[:1].upper()}{called[1:]}") if called else Phrase()
