"""What the law of the state, as the group found it, means for a playbook of today: the note before the first letter."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from organizer.domain.campaign import Campaign
from organizer.domain.dates import spell_date
from organizer.domain.law import Law, Standing
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook


@dataclass(frozen=True, slots=True)
class GateNote:
    """What the standing means. ``stops``: no letter is written then. ``looked`` says who looked at the law, and when.

    ``is_old``: that is no fresh look any more. ``remains`` are name and title of playbooks that can be followed all
    the same.
    """

    title: str
    text: str
    standing: Standing
    stops: bool
    is_old: bool
    looked: Phrase
    counsel: Phrase
    remains: tuple[tuple[str, str], ...]

    @property
    def is_urgent(self) -> bool:
        """Whether it belongs on the first page: something stands in the way, or must be looked at again."""
        return self.stops or self.is_old or self.standing is not Standing.ALLOWS


def gate_note(
    playbook: Playbook, campaign: Campaign, playbooks: Mapping[str, Playbook], today: date
) -> GateNote | None:
    """Return the note for the standing that a campaign holds; None where the playbook has no gates.

    ``playbooks`` are those of which some remain; one that is not here is left out, and so is the playbook itself.
    """
    law = campaign.law
    gate = playbook.gate(law.standing)
    if gate is None:
        return None
    others = (slug for slug in gate.remains if slug in playbooks and slug != playbook.slug)
    return GateNote(
        title=gate.title,
        text=gate.text,
        standing=law.standing,
        stops=gate.stops,
        is_old=law.is_old(today),
        looked=_looked(law, today),
        counsel=counsel_words(law),
        remains=tuple((slug, playbooks[slug].title) for slug in others),
    )


def counsel_words(law: Law) -> Phrase:
    """Return ``Reviewed by counsel: yes, Dana Roe, November 20, 2026``, or that nobody did."""
    if law.counsel != "yes":
        return phrase("Reviewed by counsel: no")
    who, day = law.counsel_name, spell_date(law.counsel_date) if law.counsel_date else ""
    if who and day:  # each in its own place: the window spells the day in its language
        return phrase("Reviewed by counsel: yes, {who}, {day}", who=who, day=day)
    if who or day:
        return phrase("Reviewed by counsel: yes, {who}", who=who or day)
    return phrase("Reviewed by counsel: yes")


def _looked(law: Law, today: date) -> Phrase:
    if law.standing is Standing.UNKNOWN or law.checked_on is None:
        return Phrase()
    day = spell_date(law.checked_on)
    if law.is_old(today):
        return phrase("Out of date: the law was looked at on {day}, more than 90 days ago. Look again.", day=day)
    if law.source:
        return phrase("Looked at on {day}: {source}", day=day, source=law.source)
    return phrase("Looked at on {day}", day=day)
