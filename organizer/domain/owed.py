"""What each office owes: letters that went out and have no answer, and notices whose proof is missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from organizer.domain.answered import answer_to
from organizer.domain.correspondence import Correspondence, SentLetter
from organizer.domain.dates import spell_date
from organizer.domain.follow_ups import SILENCE
from organizer.domain.mailing import Mailing
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.domain.proof import ProofRow, Stage, matrix_of, missing_of


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A letter that waits for an answer: its slug, since when, and both in words."""

    letter: str
    since: date
    words: Phrase


@dataclass(frozen=True, slots=True)
class MissingProof:
    """A notice that is not proved to have arrived while another of its step is on its way.

    ``is_mailed``: it went out, and its delivery is to be written down; else it is to be mailed.
    """

    letter: str
    words: Phrase
    is_mailed: bool


def unanswered_of(
    playbook: Playbook, record: Correspondence, titles: Mapping[str, str], today: date
) -> tuple[Unanswered, ...]:
    """Return the letters that wait for an answer, those that wait longest first.

    A letter expects one when a letter of the playbook follows it up after silence. What came back waits for nothing,
    and an answer of the same office to a letter that followed it up answers it too. ``titles`` are those of the
    letters by their id.
    """
    found = []
    for letter in record.letters:
        sent = record.outgoing(letter.slug)
        if sent and not sent.is_returned and _expects(playbook, letter) and not _is_over(playbook, record, letter):
            arrived = record.delivered(letter.slug)
            found.append(_unanswered(letter.slug, titles[letter.slug], sent, arrived, today))
    return tuple(sorted(found, key=lambda entry: entry.since))


def missing_proof_of(playbook: Playbook, record: Correspondence) -> tuple[MissingProof, ...]:
    """Return the notices without proof of delivery, of each step of which at least one notice went out."""
    found: dict[str, MissingProof] = {}
    for step in playbook.steps:
        rows = matrix_of(playbook, step.notices, record)
        if any(row.cell(Stage.MAILED).is_done for row in rows):
            found.update({row.template: _missing(row, record) for row in missing_of(rows, Stage.DELIVERED)})
    return tuple(found.values())


def _expects(playbook: Playbook, letter: SentLetter) -> bool:
    return any(SILENCE in other.after and letter.template in other.follows for other in playbook.letters)


def _is_over(playbook: Playbook, record: Correspondence, letter: SentLetter) -> bool:
    """Whether a letter was answered, or another one went out in its place."""
    if any(other.replaces == letter.slug and record.outgoing(other.slug) for other in record.letters):
        return True
    return answer_to(playbook, record, letter.slug) is not None


def _unanswered(slug: str, title: str, sent: Mailing, arrived: Mailing | None, today: date) -> Unanswered:
    since = (arrived.delivered_on if arrived else None) or sent.mailed_on
    day, days = spell_date(since), (today - since).days
    what = phrase("{letter}: delivered {day}" if arrived else "{letter}: mailed {day}", letter=title, day=day)
    if days < 1:
        return Unanswered(slug, since, phrase("{what}, no answer yet", what=what))
    if days == 1:
        return Unanswered(slug, since, phrase("{what}, no answer for 1 day", what=what))
    return Unanswered(slug, since, phrase("{what}, no answer for {days} days", what=what, days=str(days)))


def _missing(row: ProofRow, record: Correspondence) -> MissingProof:
    sent = record.outgoing(row.letter) if row.letter else None
    if sent is None:
        return MissingProof(
            row.letter or row.template, phrase("{letter} is not mailed yet.", letter=row.title), is_mailed=False
        )
    if sent.returned_on:
        words = phrase(
            "{letter} came back {day}. Check the address and send it again.",
            letter=row.title,
            day=spell_date(sent.returned_on),
        )
        return MissingProof(row.letter, words, is_mailed=True)
    words = phrase("{letter} has no proof of delivery yet.", letter=row.title)
    return MissingProof(row.letter, words, is_mailed=True)
