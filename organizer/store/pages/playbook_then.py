"""Which version of its playbook a campaign stood on at a day, as far as its file keeps it."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.dates import spell_date
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.store.kept_playbooks import kept_playbook, load_uses
from organizer.store.packed_playbook import mark_of


@dataclass(frozen=True, slots=True)
class PlaybookThen:
    """A playbook as it was in use, and the sentence that says which one it is. ``is_now``: it is the one of today."""

    playbook: Playbook
    words: Phrase
    is_now: bool


def playbook_then(session: Session, campaign_id: str, playbook: Playbook, day: date) -> PlaybookThen:
    """Return the version that a campaign stood on at a day; ``playbook`` is the one of today.

    For a day before the first look the oldest version that the file keeps stands in, and the sentence says so.
    """
    uses = load_uses(session, campaign_id)
    then = next((use for use in reversed(uses) if use.since <= day), None)
    chosen = then or (uses[0] if uses else None)
    if chosen is None:
        words = phrase("The file keeps no older version of the playbook. Version {version} is shown.", **_of(playbook))
        return PlaybookThen(playbook, words, is_now=True)
    is_now = chosen.mark == mark_of(playbook)
    kept = playbook if is_now else kept_playbook(session, chosen.mark)
    if kept is None:
        template = "Version {then} was in use then, but its words cannot be read. Version {version} is shown."
        return PlaybookThen(playbook, phrase(template, then=chosen.version, **_of(playbook)), is_now=True)
    values = {"version": kept.version, "since": spell_date(chosen.since), "day": spell_date(day)}
    if then is None:
        template = "Your file first used this playbook on {since}. Version {version} of that day is shown."
    elif is_now:
        template = "Version {version} of the playbook is in use here since {since}."
    else:
        template = "Version {version} of the playbook was in use here on {day}. It is shown to read only."
    return PlaybookThen(replace(kept, blank=playbook.blank), phrase(template, **values), is_now)


def _of(playbook: Playbook) -> dict[str, str]:
    return {"version": playbook.version}
