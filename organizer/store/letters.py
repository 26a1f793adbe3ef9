"""What a user does with a letter: choose one, edit it, date it, address it, say where it stands, delete it.

Printing and signing are in ``prints``, enclosures in ``enclosures``; all are named here. Mailing is in ``mailings``.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from organizer.domain.errors import Refused
from organizer.domain.letter import Delivery, LetterState, is_copy_of
from organizer.domain.letter_steps import GONE_OUT, may_follow
from organizer.domain.playbook import ParagraphStyle
from organizer.store.enclosures import (
    add_enclosure,
    copy_enclosures,
    cover_enclosure,
    enclosure_bytes,
    move_enclosure,
    remove_enclosure,
)
from organizer.store.journal import Done
from organizer.store.letter_rows import (
    LETTERS,
    StoredEnclosure,
    StoredLetter,
    StoredPrint,
    campaign_of,
    edited,
    enclosure_rows,
    letter_row,
    letter_rows,
    load_letter,
    load_letters,
    new_letter,
    open_row,
    print_row,
)
from organizer.store.logos import clear_logo, describe_logo, load_logo, set_logo
from organizer.store.prints import frozen_bytes, keep_print, kept_bytes, sign_letter
from organizer.store.tables import LetterRow

__all__ = [
    "StoredEnclosure",
    "StoredLetter",
    "StoredPrint",
    "add_enclosure",
    "add_letter",
    "add_paragraph",
    "campaign_of",
    "choose_office",
    "clear_logo",
    "cover_enclosure",
    "date_letter",
    "delete_letter",
    "describe_logo",
    "edit_paragraph",
    "edit_subject",
    "enclosure_bytes",
    "follow_letter",
    "frozen_bytes",
    "keep_print",
    "kept_bytes",
    "load_letter",
    "load_letters",
    "load_logo",
    "mark_letter",
    "move_enclosure",
    "move_paragraph",
    "new_letter",
    "remove_enclosure",
    "remove_paragraph",
    "replace_letter",
    "restore_paragraph",
    "set_courtesy",
    "set_delivery",
    "set_logo",
    "sign_letter",
]


def add_letter(session: Session, campaign_id: str, template: str, follows: str = "", answer: str = "") -> Done:
    """Add a letter of the playbook; a second one of the same template gets ``-2``. ``made`` is its id.

    ``follows`` is the slug of the letter that it follows up: raises Refused when the campaign has none of that slug.
    ``answer`` is the id of the answer that it writes back to.
    """
    made = new_letter(session, campaign_id, template)
    _follow(session, letter_row(session, made), follows, answer)
    return Done(LETTERS, "Add letter", {"letter": letter_row(session, made).slug}, made=made)


def replace_letter(session: Session, letter_id: str) -> Done:
    """Begin a letter that takes the place of one that is kept as it was; ``made`` is its id.

    It has the words, the recipient and the enclosures of the old one, and names it. Date and article number belong
    to the old one's paper and are not taken over. Raises Refused while the old one can still be changed.
    """
    old = letter_row(session, letter_id)
    if load_letter(session, letter_id).is_open:
        raise Refused("This letter is not signed yet. Change it, then print it again.")
    made = new_letter(session, old.campaign_id, old.template)
    new = letter_row(session, made)
    new.replaces, new.subject, new.office = old.slug, old.subject, old.office
    new.paragraphs, new.arrangement = dict(old.paragraphs), dict(old.arrangement)
    new.options = {name: value for name, value in old.options.items() if name != "article"}
    copy_enclosures(session, letter_id, made)
    return Done(LETTERS, "Write a letter in place of another", made=made)


def edit_paragraph(session: Session, letter_id: str, paragraph: str, text: str) -> Done:
    """Put the user's words in place of a paragraph; an empty text leaves the paragraph out."""
    row = open_row(session, letter_id)
    if row.paragraphs.get(paragraph) != text:
        row.paragraphs = {**row.paragraphs, paragraph: text}
    return edited(session, row, "Edit paragraph")


def restore_paragraph(session: Session, letter_id: str, paragraph: str) -> Done:
    """Take a paragraph back to the playbook's words; one of the group's own has no others and stays."""
    row = open_row(session, letter_id)
    if paragraph not in _own(row):
        row.paragraphs = {name: text for name, text in row.paragraphs.items() if name != paragraph}
    return edited(session, row, "Change paragraph back")


def add_paragraph(
    session: Session,
    letter_id: str,
    style: ParagraphStyle,
    text: str,
    after: str = "",
    *,
    order: tuple[str, ...] = (),
) -> Done:
    """Add a paragraph of the group's own; ``made`` is its id (``own-1``).

    It comes behind the paragraph ``after``, or at the end. ``order`` are the ids as the letter has them now: with
    them the place is certain also among paragraphs that were never moved.
    """
    row = open_row(session, letter_id)
    taken = {*_own(row), *row.paragraphs}
    made = next(name for count in range(1, len(taken) + 2) if (name := f"own-{count}") not in taken)
    row.paragraphs = {**row.paragraphs, made: text}
    places = list(order or _order(row))
    if after:
        if after not in places:
            places.append(after)
        places.insert(places.index(after) + 1, made)
    elif places:
        places.append(made)
    _arrange(row, [*row.arrangement.get("added", ()), [made, ParagraphStyle(style).value]], places)
    return edited(session, row, "Add paragraph", made=made)


def move_paragraph(session: Session, letter_id: str, order: tuple[str, ...]) -> Done:
    """Put the paragraphs of a letter in this order, given as their ids."""
    row = open_row(session, letter_id)
    _arrange(row, row.arrangement.get("added", ()), order)
    return edited(session, row, "Move paragraph")


def remove_paragraph(session: Session, letter_id: str, paragraph: str) -> Done:
    """Take a paragraph out of a letter: the group's own goes, the playbook's is left out and can be restored."""
    row = open_row(session, letter_id)
    if paragraph in _own(row):
        mine = {name for name in row.paragraphs if name == paragraph or is_copy_of(name, paragraph)}
        row.paragraphs = {name: text for name, text in row.paragraphs.items() if name not in mine}
        added = [pair for pair in row.arrangement["added"] if pair[0] != paragraph]
        _arrange(row, added, [name for name in _order(row) if name != paragraph])
    elif row.paragraphs.get(paragraph) != "":
        row.paragraphs = {**row.paragraphs, paragraph: ""}
    return edited(session, row, "Remove paragraph", sentence="Paragraph removed.")


def edit_subject(session: Session, letter_id: str, subject: str | None) -> Done:
    """Put the user's words in place of the subject; None takes it back to the playbook's."""
    row = open_row(session, letter_id)
    row.subject = subject
    return edited(session, row, "Change subject of the letter")


def date_letter(session: Session, letter_id: str, day: date | None) -> Done:
    """Give one letter a date of its own; None leaves it to the campaign's."""
    row = open_row(session, letter_id)
    row.date = day
    return edited(session, row, "Change date of the letter")


def choose_office(session: Session, letter_id: str, office: str) -> Done:
    """Address one letter to an office of the directory by its key; empty leaves it to the playbook's role."""
    row = open_row(session, letter_id)
    row.office = office
    return edited(session, row, "Change recipient of the letter")


def set_delivery(session: Session, letter_id: str, delivery: Delivery, article: str = "") -> Done:
    """Say how a letter goes out, with the number of its mailing label if that is known."""
    row = open_row(session, letter_id)
    _choose(row, {"delivery": Delivery(delivery).value, "article": article})
    return edited(session, row, "Change how the letter goes out")


def set_courtesy(session: Session, letter_id: str, language: str) -> Done:
    """Add a courtesy copy in a language (``es``) to a letter; empty takes it away."""
    row = open_row(session, letter_id)
    _choose(row, {"courtesy": language})
    return edited(session, row, "Change courtesy copy")


def follow_letter(session: Session, letter_id: str, slug: str, answer: str = "") -> Done:
    """Say which letter this one follows up, by its slug; empty for none. Raises Refused when there is none of it.

    ``answer`` is the id of the answer that it writes back to.
    """
    row = open_row(session, letter_id)
    _follow(session, row, slug, answer)
    return edited(session, row, "Change what the letter follows")


def mark_letter(session: Session, letter_id: str, state: LetterState) -> Done:
    """Say where a letter in the house stands: a draft, checked or printed.

    Raises Refused for one that is kept, and for every other state: ``sign_letter`` and the mail log lead there.
    """
    wanted = LetterState(state)
    row = open_row(session, letter_id)
    if wanted is LetterState.SIGNED or wanted in GONE_OUT:
        raise Refused("A letter gets there by what is written down. Say that it is signed, or log its mailing.")
    if not may_follow(LetterState(row.state), wanted, is_kept=False, is_printed=False):
        raise Refused("This letter is printed already. Once it is edited, it is a draft again.")
    row.state = wanted.value
    return Done(LETTERS, "Change where the letter stands", {"letter": row.slug})


def delete_letter(session: Session, letter_id: str) -> Done:
    """Delete a letter that is neither signed nor mailed. What was is kept: raises Refused."""
    row = open_row(session, letter_id)
    kept = print_row(session, letter_id)
    for part in (*enclosure_rows(session, letter_id), *([kept] if kept else [])):
        session.delete(part)
    session.flush()
    session.delete(row)
    return Done(LETTERS, "Delete letter", {"letter": row.slug}, sentence="Letter deleted.")


def _follow(session: Session, row: LetterRow, slug: str, answer: str) -> None:
    others = {other.slug for other in letter_rows(session, row.campaign_id) if other is not row}
    if slug and slug not in others:
        raise Refused("The letter that this one follows is not in the file. Choose another one.")
    _choose(row, {"follows": slug, "answer": answer})


def _own(row: LetterRow) -> set[str]:
    return {name for name, _ in row.arrangement.get("added", ())}


def _order(row: LetterRow) -> list[str]:
    return list(row.arrangement.get("order", ()))


def _arrange(row: LetterRow, added: Iterable[Any], order: Iterable[str]) -> None:
    parts = {"added": list(added), "order": list(order)}
    row.arrangement = {name: part for name, part in parts.items() if part}


def _choose(row: LetterRow, chosen: dict[str, str]) -> None:
    row.options = {name: value for name, value in {**row.options, **chosen}.items() if value}
