"""What was put on paper: the bytes of a letter's last print, and how signing keeps them for good, as mailing does.

With the paper goes the letter that it shows, as other bytes: envelope, copies and text of a signed letter are made
from it, and never from what the campaign says by then.

The group signs a sheet of paper, so what is kept is what was printed, never a letter drafted anew. While it is open,
a letter may be edited after it was printed. Then nobody but the user knows which words were signed: signing is
refused until it is printed again, unless the caller passes on that it is the printed paper that was signed.
"""

from datetime import UTC, date, datetime

from sqlalchemy.orm import Session

from organizer.domain.errors import Refused
from organizer.domain.letter import LetterState
from organizer.domain.letter_steps import GONE_OUT
from organizer.store.blobs import blob_bytes, keep_blob
from organizer.store.campaign_rows import campaign_row
from organizer.store.journal import Done, today
from organizer.store.letter_rows import LETTERS, letter_row, open_row, own_date, print_row
from organizer.store.tables import LetterRow, PrintRow


def keep_print(  # noqa: PLR0917 - what the press gives, as every verb by place
    session: Session,
    letter_id: str,
    data: bytes,
    pages: int,
    playbook_version: str,
    program_version: str,
    dated: date | None = None,
    letter: bytes = b"",
) -> Done:
    """Keep the bytes that go to paper, in place of an older print's; the letter is printed then.

    ``data`` is the letter without its enclosures, which are kept on their own. ``dated`` is the date it bears, else
    the letter's, the campaign's, or the present day. ``letter`` are its words and addresses. Printing the same bytes
    again changes nothing. Raises Refused for a letter that is signed or mailed.
    """
    row = open_row(session, letter_id)
    campaign = campaign_row(session, row.campaign_id)
    digest = keep_blob(session, data, f"{row.slug}.pdf")
    words = keep_blob(session, letter, row.slug) if letter else ""
    kept = print_row(session, letter_id)
    if kept is None:
        kept = PrintRow(letter_id=letter_id)
        session.add(kept)
    if kept.sha256 != digest or kept.letter_sha256 != words or kept.stale:
        now: datetime = session.info["now"]
        kept.sha256, kept.letter_sha256, kept.pages, kept.stale = digest, words, pages, False
        kept.at = now.astimezone(UTC).replace(tzinfo=None)
        kept.dated = dated or own_date(row, campaign.letter_date) or today(session)
        kept.playbook, kept.playbook_version = campaign.playbook, playbook_version
        kept.program_version = program_version
    row.state = LetterState.PRINTED.value
    return Done(LETTERS, "Print letter")


def sign_letter(
    session: Session,
    letter_id: str,
    on: date | None = None,
    *,
    current: str = "",
    as_printed: bool = False,
    is_unchecked: bool = False,
) -> Done:
    """Say that the printed letter was signed on a day, else today, and keep it as it was printed for good.

    ``current`` is the SHA-256 of the letter as the press sets it now: where an answer or an address changed the
    letter since, only the caller can tell. ``as_printed``: the user says that it is the printed paper that was
    signed. ``is_unchecked``: nobody checked its address in time, which history then says for good (promise 18).
    Raises Refused for a day to come, when nothing was printed, or when the letter changed since and
    ``as_printed`` is not given.
    """
    if on and on > today(session):
        raise Refused("A letter cannot have been signed after today. Enter a day that is not after today.")
    row = letter_row(session, letter_id)
    kept = freeze(session, row, current, as_printed=as_printed)
    kept.signed_on = on or today(session)
    if row.state not in GONE_OUT:
        row.state = LetterState.SIGNED.value
    template = "Mark letter as signed, to an address that nobody checked" if is_unchecked else "Mark letter as signed"
    return Done(LETTERS, template, {"letter": row.slug}, sentence="Letter signed. It is kept as it was printed.")


def frozen_bytes(session: Session, letter_id: str) -> bytes:
    """Return the PDF of a letter that was signed or mailed, the same bytes every time.

    Raises Refused for a letter that can still change, Environment when the store gives back something else.
    """
    kept = print_row(session, letter_id)
    if kept is None or not kept.frozen:
        raise Refused("This letter is not kept yet. First say that it is signed or mailed.")
    return blob_bytes(session, kept.sha256, f"{letter_row(session, letter_id).slug}.pdf")


def kept_bytes(session: Session, letter_id: str) -> bytes | None:
    """Return the PDF of the last print, stale or not, or None before there is one. Raises Environment as above."""
    row = letter_row(session, letter_id)
    kept = print_row(session, letter_id)
    return blob_bytes(session, kept.sha256, f"{row.slug}.pdf") if kept else None


def kept_letter(session: Session, letter_id: str) -> bytes | None:
    """Return the words and addresses of the last print, stale or not, as they were given to :func:`keep_print`.

    None before there is one, or where only its paper is kept. Raises Environment as above.
    """
    row = letter_row(session, letter_id)
    kept = print_row(session, letter_id)
    return blob_bytes(session, kept.letter_sha256, row.slug) if kept and kept.letter_sha256 else None


def freeze(session: Session, row: LetterRow, current: str, *, as_printed: bool) -> PrintRow:
    """Keep the print of a letter for good, for the reasons of :func:`sign_letter`. Verbs that do more call it."""
    kept = print_row(session, row.id)
    if kept is None:
        raise Refused("Print the letter first.")
    if not kept.frozen and not as_printed and (kept.stale or current not in ("", kept.sha256)):
        raise Refused("The letter changed since it was printed. Print it again.")
    kept.frozen = True
    return kept
