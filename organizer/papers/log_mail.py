"""What the page "Log a letter" shows of a letter, and the one act that writes down how it went out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.clause import NO_CLAUSE, Clause, clause_for
from organizer.domain.correspondence import Correspondence
from organizer.domain.letter import Delivery, Letter
from organizer.domain.letter_steps import GONE_OUT
from organizer.domain.mailing import Mailing
from organizer.domain.office import Office
from organizer.domain.playbook import Playbook
from organizer.domain.progress import Progress, State
from organizer.domain.proof import Stage, matrix_of, missing_of
from organizer.letters.copies import block_of
from organizer.papers.case import Case
from organizer.papers.compose import compose
from organizer.papers.kept_letter import read_letter
from organizer.papers.preview import request_of
from organizer.papers.standing import has_changed, stand_now
from organizer.store.attachments import NewFile, keep_file
from organizer.store.campaigns import load_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.journal import Done
from organizer.store.letters import StoredLetter, load_letters
from organizer.store.mailings import deliver_mailing, record_mailing, return_mailing
from organizer.store.offices import load_directory
from organizer.store.pages.letter_titles import letter_title
from organizer.store.pages.letters import number_of
from organizer.store.prints import kept_letter
from organizer.store.settings import load_settings
from organizer.store.standing import load_progress


@dataclass(frozen=True, slots=True)
class Receiver:
    """One whom the letter can have gone to. ``copy`` is the line of its copies, empty for the addressee."""

    copy: str
    block: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LogMailPage:
    """What the page shows.

    ``letters`` are slugs and titles to choose from; ``stored`` is the one that is chosen, None where there is none.
    ``receivers`` are its addressee, then those whom it names under "cc". ``current`` is its SHA-256 as the press sets
    it now; ``has_changed``: that is not what was printed. ``was_printed``: a print of it is here, or it went out
    before. ``mailing`` is an entry to correct, ``again`` one that came back and is sent once more. ``post_office`` is
    where the last letter was mailed. ``clause`` says in which ways the letter may go out.
    """

    letters: tuple[tuple[str, str], ...] = ()
    stored: StoredLetter | None = None
    title: str = ""
    receivers: tuple[Receiver, ...] = ()
    current: str = ""
    has_changed: bool = False
    is_unchecked: bool = False
    was_printed: bool = False
    initials: str = ""
    post_office: str = ""
    mailing: Mailing | None = None
    again: Mailing | None = None
    clause: Clause = NO_CLAUSE


@dataclass(frozen=True, slots=True)
class Entry:
    """How a letter went out, as the page asks for it; ``also`` are other ways by which it went on the same day.

    What became of it is asked only where an entry is corrected.
    """

    method: Delivery
    mailed_on: date
    to: tuple[str, ...] = ()
    copy: str = ""
    by: str = ""
    post_office: str = ""
    article: str = ""
    cost: int | None = None
    note: str = ""
    delivered_on: date | None = None
    signed_by: str = ""
    returned_on: date | None = None
    returned_why: str = ""
    also: tuple[Delivery, ...] = ()
    files: tuple[NewFile, ...] = ()


def load(
    session: Session,
    campaign_id: str,
    playbooks: Mapping[str, Playbook],
    seed: tuple[Office, ...],
    today: date,
    *,
    letter: str = "",
    mailing: str = "",
    again: str = "",
) -> LogMailPage:
    """Return the page for a letter by its slug, else for the one that is nearest to the post office."""
    campaign = load_campaign(session, campaign_id)
    record = load_correspondence(session, campaign_id)
    playbook = playbooks[campaign.playbook]
    letters = load_letters(session, campaign_id)
    corrected, returned = record.mailing(mailing), record.mailing(again)
    wanted = next((entry.letter for entry in (corrected, returned) if entry), letter)
    stored = next((one for one in letters if one.slug == wanted), None) or _waiting(
        letters, _needed(load_progress(session, campaign_id, playbook, campaign), playbook, record)
    )
    named = tuple((one.slug, _title(playbook, one)) for one in letters)
    initials = load_settings(session).get("initials", "")
    if stored is None:
        return LogMailPage(initials=initials)
    stand = stand_now(session, campaign_id, stored.id, playbooks, seed, today=today)
    case = Case(playbook, campaign, load_directory(session, seed), record)
    return LogMailPage(
        letters=named,
        stored=stored,
        title=_title(playbook, stored),
        receivers=_receivers(_letter_of(session, case, stored, today, repaired=returned is not None)),
        current=stand.sha256,
        has_changed=has_changed(stored, stand.sha256),
        is_unchecked=stand.is_unchecked,
        was_printed=stored.print is not None or stored.state in GONE_OUT,
        initials=initials,
        post_office=next((one.post_office for one in reversed(record.mailings) if one.post_office), ""),
        mailing=corrected,
        again=returned,
        clause=clause_for(playbook, campaign, stored.template),
    )


def log_mailing(
    session: Session,
    letter_id: str,
    entry: Entry,
    *,
    again: str = "",
    current: str = "",
    as_printed: bool = False,
    without_copy: bool = False,
    is_unchecked: bool = False,
) -> Done:
    """Write down how a letter went out, and by which other ways beside it, as one act; ``made`` is the first mailing.

    Raises Refused as :func:`record_mailing` does, which has ``again`` and all behind it.
    """
    done = record_mailing(
        session,
        letter_id,
        entry.method,
        entry.mailed_on,
        to=entry.to,
        copy=entry.copy,
        by=entry.by,
        post_office=entry.post_office,
        article=entry.article,
        cost=entry.cost,
        note=entry.note,
        files=entry.files,
        again=again,
        current=current,
        as_printed=as_printed,
        without_copy=without_copy,
        is_unchecked=is_unchecked,
    )
    for way in entry.also:
        record_mailing(
            session,
            letter_id,
            way,
            entry.mailed_on,
            to=entry.to,
            copy=entry.copy,
            by=entry.by,
            beside=done.made,
            current=current,
            as_printed=as_printed,
            without_copy=without_copy,
        )
    return done


def card_came(session: Session, mailing_id: str, on: date, signed_by: str, files: tuple[NewFile, ...]) -> Done:
    """Write down that a mailing arrived, with the receipts that prove it, as one act. Raises Refused as its parts."""
    done = deliver_mailing(session, mailing_id, on, signed_by)
    for file in files:
        keep_file(session, mailing_id, file)
    return done


def card_returned(session: Session, mailing_id: str, on: date, why: str, files: tuple[NewFile, ...]) -> Done:
    """Write down that a mailing came back undelivered, with a picture of it if there is one, as one act."""
    done = return_mailing(session, mailing_id, on, why)
    for file in files:
        keep_file(session, mailing_id, file)
    return done


def _title(playbook: Playbook, stored: StoredLetter) -> str:
    return letter_title(playbook, stored.template, number_of(stored), stored.edits.subject or "")


def _waiting(letters: tuple[StoredLetter, ...], needed: tuple[str, ...]) -> StoredLetter | None:
    """Return the letter nearest to the post office: the one signed last, a ``needed`` one, another one, the last.

    Of those that are not signed a printed one comes first.
    """
    unsent = [one for one in letters if one.state not in GONE_OUT]
    signed = max((one for one in reversed(unsent) if one.is_frozen), key=_signed_on, default=None)
    waiting = sorted(unsent, key=lambda one: (one.slug not in needed, one.print is None))
    return signed or next(iter(waiting), None) or next(reversed(letters), None)


def _needed(progress: Progress, playbook: Playbook, record: Correspondence) -> tuple[str, ...]:
    """Return the letters, by their slugs, that the step which is to be done next needs and that are not mailed."""
    steps = (entry.step for entry in progress.steps if entry.state is not State.DONE)
    notices = next((step.notices for step in steps if step.notices), ())
    rows = missing_of(matrix_of(playbook, notices, record), Stage.MAILED)
    return tuple(row.letter for row in rows if row.letter)


def _signed_on(letter: StoredLetter) -> date:
    return (letter.print.signed_on if letter.print else None) or date.min


def _letter_of(session: Session, case: Case, stored: StoredLetter, today: date, *, repaired: bool) -> Letter | None:
    """Return the letter that was signed, where it is kept; else the letter as it would print now.

    ``repaired``: it came back, so that it goes to the address as it stands on Recipients by now.
    """
    data = kept_letter(session, stored.id) if stored.is_frozen and not repaired else None
    return read_letter(data) if data else compose(case, request_of(stored), today).letter


def _receivers(letter: Letter | None) -> tuple[Receiver, ...]:
    """Return the addressee with its block, and the copies."""
    if letter is None:
        return (Receiver("", ()),)
    copies = (Receiver(line, block_of(line)) for line in letter.copies if line.strip())
    return (Receiver("", tuple(line for line in letter.block if line)), *copies)
