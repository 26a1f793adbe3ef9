"""How far each notice came, and what proves it: drafted, signed, mailed, delivered, answered.

Source: procedure page, "Proof of notice": the step is done only when every office it names has its own proof.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from organizer.domain.article_number import spaced_number
from organizer.domain.correspondence import Correspondence, SentLetter
from organizer.domain.dates import spell_date
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.letter_steps import GONE_OUT
from organizer.domain.mailing import Attachment, Mailing
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook

KEPT = GONE_OUT | {LetterState.SIGNED}
"""Where a letter's paper can no longer change."""


class Stage(StrEnum):
    """What a notice goes through, in this order."""

    DRAFTED = "drafted"
    SIGNED = "signed"
    MAILED = "mailed"
    DELIVERED = "delivered"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class ProofCell:
    """One stage of one notice: whether it is proved, by what in words, on which day, and the files that show it.

    ``day`` is None where none is known to the day. ``is_returned``: it is not delivered but came back.
    """

    stage: Stage
    is_done: bool
    day: date | None
    words: Phrase
    attachments: tuple[Attachment, ...] = ()
    is_returned: bool = False


@dataclass(frozen=True, slots=True)
class ProofRow:
    """One notice. ``letter`` is the slug of the letter that came farthest, empty before one is begun."""

    template: str
    title: str
    letter: str
    cells: tuple[ProofCell, ...]

    def cell(self, stage: Stage) -> ProofCell:
        """Return the cell of a stage."""
        return next(entry for entry in self.cells if entry.stage is stage)


def matrix_of(playbook: Playbook, notices: tuple[str, ...], correspondence: Correspondence) -> tuple[ProofRow, ...]:
    """Return a row for each notice that a step names, in that order."""
    rows = []
    for template in notices:
        known = playbook.letter(template)
        letter = farthest(correspondence, template)
        slug = letter.slug if letter else ""
        rows.append(ProofRow(template, known.title if known else template, slug, cells_of(correspondence, letter)))
    return tuple(rows)


def missing_of(rows: tuple[ProofRow, ...], stage: Stage) -> tuple[ProofRow, ...]:
    """Return the notices that are not proved to be as far as a stage."""
    return tuple(row for row in rows if not row.cell(stage).is_done)


def farthest(correspondence: Correspondence, template: str) -> SentLetter | None:
    """Return the letter of a template that came farthest, of two alike the newer one; None before one is begun.

    One that another took the place of does not count any more once that other one is signed or mailed.
    """
    replaced = {letter.replaces for letter in correspondence.letters if letter.state in KEPT}
    found = [letter for letter in correspondence.of_template(template) if letter.slug not in replaced]
    return max(reversed(found), key=lambda letter: _distance(correspondence, letter), default=None)


def cells_of(correspondence: Correspondence, letter: SentLetter | None) -> tuple[ProofCell, ...]:
    """Return the five stages of a letter, or of one that is not begun."""
    if letter is None:
        return (
            ProofCell(Stage.DRAFTED, is_done=False, day=None, words=phrase("Not written yet")),
            *(ProofCell(stage, is_done=False, day=None, words=words) for stage, words in _NOT_YET.items()),
        )
    mailing, arrived = correspondence.outgoing(letter.slug), correspondence.delivered(letter.slug)
    return (
        _drafted(letter),
        _signed(letter, mailing),
        _mailed(mailing),
        _delivered(mailing, arrived),
        _answered(correspondence, letter),
    )


_NOT_YET = {
    Stage.SIGNED: phrase("Not signed yet"),
    Stage.MAILED: phrase("Not mailed yet"),
    Stage.DELIVERED: phrase("Not delivered yet"),
    Stage.ANSWERED: phrase("No answer yet"),
}


def _distance(correspondence: Correspondence, letter: SentLetter) -> int:
    return max(place for place, cell in enumerate(cells_of(correspondence, letter)) if cell.is_done)


def _drafted(letter: SentLetter) -> ProofCell:
    words = phrase("Letter no. {number}", number=letter.number)
    day = letter.dated if letter.state in KEPT else None  # a draft has no date yet that anybody can rely on
    if day:
        words = phrase("Letter no. {number} of {day}", number=letter.number, day=spell_date(day))
    return ProofCell(Stage.DRAFTED, is_done=True, day=day, words=words)


def _signed(letter: SentLetter, mailing: Mailing | None) -> ProofCell:
    if letter.signed_on:
        words = phrase("Signed {day}", day=spell_date(letter.signed_on))
    elif mailing:
        words = phrase("Signed, as it went out. The day of signing is not written down.")
    else:
        words = _NOT_YET[Stage.SIGNED]
    return ProofCell(Stage.SIGNED, is_done=bool(letter.signed_on or mailing), day=letter.signed_on, words=words)


def _mailed(mailing: Mailing | None) -> ProofCell:
    if mailing is None:
        return ProofCell(Stage.MAILED, is_done=False, day=None, words=_NOT_YET[Stage.MAILED])
    day, number = spell_date(mailing.mailed_on), spaced_number(mailing.article)
    way = phrase("Mailed") if mailing.method is Delivery.NOT_SAID else mailing.way
    words = phrase("{way}, {day}", way=way, day=day)
    if number:
        words = phrase("{way}, no. {number}, {day}", way=way, number=number, day=day)
    return ProofCell(Stage.MAILED, is_done=True, day=mailing.mailed_on, words=words, attachments=mailing.attachments)


def _delivered(mailing: Mailing | None, arrived: Mailing | None) -> ProofCell:
    if arrived and arrived.delivered_on:
        words = phrase("Delivered {day}", day=spell_date(arrived.delivered_on))
        if arrived.signed_by:
            day = spell_date(arrived.delivered_on)
            words = phrase("Delivered {day}, signed by {name}", day=day, name=arrived.signed_by)
        return ProofCell(
            Stage.DELIVERED, is_done=True, day=arrived.delivered_on, words=words, attachments=arrived.attachments
        )
    words = _NOT_YET[Stage.DELIVERED]
    if mailing and mailing.returned_on:
        day = spell_date(mailing.returned_on)
        words = phrase("Came back {day}", day=day)
        if mailing.returned_why:
            words = phrase("Came back {day}: {why}", day=day, why=mailing.returned_why)
    is_returned = mailing is not None and mailing.is_returned
    return ProofCell(Stage.DELIVERED, is_done=False, day=None, words=words, is_returned=is_returned)


def _answered(correspondence: Correspondence, letter: SentLetter) -> ProofCell:
    replies = correspondence.replies_to(letter.slug)
    if not replies:
        return ProofCell(Stage.ANSWERED, is_done=False, day=None, words=_NOT_YET[Stage.ANSWERED])
    first = replies[0]
    words = phrase("Answered {day}", day=first.on.spell())
    return ProofCell(Stage.ANSWERED, is_done=True, day=first.on.day, words=words, attachments=first.attachments)
