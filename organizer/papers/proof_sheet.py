"""The proof of notice on paper: for each notice of a step what was sent, to whom, when, and what proves that it came.

What is missing is said in words: the sheet claims nothing that is not on record. Source: complaints page, "Ten that no
peer has", 4.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.article_number import spaced_number
from organizer.domain.correspondence import Correspondence
from organizer.domain.dates import spell_date
from organizer.domain.mailing import NUMBERED, Mailing
from organizer.domain.playbook import Playbook, Step
from organizer.domain.postage import spell_cost
from organizer.domain.proof import ProofRow, Stage, matrix_of, missing_of
from organizer.domain.states import STATES
from organizer.letters.draft import EXAMPLE
from organizer.letters.report import Heading, Report, Table, Words
from organizer.papers.kept_letter import read_letter
from organizer.papers.press import Paper
from organizer.papers.report import report_pdf
from organizer.store.campaigns import load_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.letters import StoredLetter, load_letters
from organizer.store.prints import kept_letter

_HEAD = ("What", "What the record says")
_SHARES = (28.0, 72.0)
_UNKNOWN = "Not written down."
_CUT_OFF = ". This picture cannot be shown: it ends too early. It is kept as it came."


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a letter: its row of the store, whom it was addressed to, and who signed, as it bears both."""

    stored: StoredLetter
    block: tuple[str, ...] = ()
    signature: tuple[str, ...] = ()


def proof_sheet(
    session: Session, campaign_id: str, playbooks: Mapping[str, Playbook], step_id: str, today: date
) -> Paper:
    """Return the sheet of a step that names notices, as a PDF. Raises Refused where a text cannot be printed."""
    return report_pdf(proof_report(session, campaign_id, playbooks, step_id, today))


def proof_report(
    session: Session, campaign_id: str, playbooks: Mapping[str, Playbook], step_id: str, today: date
) -> Report:
    """Return what the sheet says. It is dated with ``today``, because more may be on record tomorrow."""
    campaign = load_campaign(session, campaign_id)
    playbook = playbooks[campaign.playbook]
    step = playbook.step(step_id)
    record = load_correspondence(session, campaign_id)
    rows = matrix_of(playbook, step.notices if step else (), record)
    stored = {letter.slug: letter for letter in load_letters(session, campaign_id)}
    kept = {row.letter: _kept(session, stored[row.letter]) for row in rows if row.letter}
    place = campaign.jurisdiction
    parts = [part for row in rows for part in _notice(row, record, kept.get(row.letter))]
    return Report(
        title="Proof of notice",
        lines=(
            f"{place.name}, {STATES.get(place.state, place.state)}",
            _task(step, playbook),
            f"As it is on record on {spell_date(today)}.",
        ),
        parts=(*_summary(rows), *parts, Words(_CLOSING)),
        marking=EXAMPLE if campaign.example else "",
    )


_CLOSING = (
    "A SHA-256 sum stands for one file only. If a single letter of the file changes, so does the sum. The letters and "
    "receipts with these sums are kept in the file of the group, and can be checked against them at any time."
)


def _kept(session: Session, stored: StoredLetter) -> Kept:
    data = kept_letter(session, stored.id) if stored.is_frozen else None
    if data is None:
        return Kept(stored)
    letter = read_letter(data)
    return Kept(stored, tuple(line for line in letter.block if line), letter.signature.lines)


def _task(step: Step | None, playbook: Playbook) -> str:
    return f"{playbook.title}: {step.title}" if step else playbook.title


def _summary(rows: tuple[ProofRow, ...]) -> Iterator[Words]:
    """Yield whether all is proved, and else each thing that is missing."""
    missing = missing_of(rows, Stage.DELIVERED)
    if not missing:
        yield Words("Every notice named here has its own proof of delivery.")
        return
    yield Words(f"{len(rows) - len(missing)} of {len(rows)} notices have proof of delivery. What is missing:")
    for row in missing:
        cell = next(cell for cell in row.cells if not cell.is_done)
        yield Words(f"{row.title}: {cell.words.words.rstrip('.')}.", bullet=True)


def _notice(row: ProofRow, record: Correspondence, kept: Kept | None) -> tuple[Heading | Words | Table, ...]:
    heading = Heading(row.title)
    if kept is None:
        return heading, Words("This letter is not written yet.")
    arrived = record.delivered(row.letter)
    mailing = arrived or record.outgoing(row.letter)
    lines = [
        *_address(mailing, kept),
        ("Letter", row.cell(Stage.DRAFTED).words.words),
        ("Signed", _signed(row, kept)),
        *_mailed(mailing),
        *_delivered(mailing),
        *_others(record, row.letter, mailing),
        ("Answer", row.cell(Stage.ANSWERED).words.words),
        ("Receipts", _receipts(record.mailings_of(row.letter), mailing)),
        *_paper(kept.stored),
    ]
    return heading, Table(_HEAD, tuple(lines), _SHARES, row_heads=True)


def _address(mailing: Mailing | None, kept: Kept) -> Iterator[tuple[str, str]]:
    """Yield where it was sent, and what the letter bears where that is another address."""
    sent = mailing.to if mailing and mailing.to else kept.block
    yield "Office and address", _lines(sent)
    if kept.block and sent != kept.block:
        yield "Address on the letter", _lines(kept.block)


def _signed(row: ProofRow, kept: Kept) -> str:
    words = row.cell(Stage.SIGNED).words.words
    return f"{words}\n{', '.join(kept.signature)}" if kept.signature and row.cell(Stage.SIGNED).day else words


def _mailed(mailing: Mailing | None) -> Iterator[tuple[str, str]]:
    if mailing is None:
        yield "Mailed", "Not mailed yet."
        return
    yield "Mailed", spell_date(mailing.mailed_on)
    yield "Mailed by", mailing.by or _UNKNOWN
    yield "How", mailing.way.words
    if mailing.method in NUMBERED or mailing.article:
        yield "Article number", spaced_number(mailing.article) or _UNKNOWN
    yield "Post office", mailing.post_office or _UNKNOWN
    if mailing.cost is not None:
        yield "Cost", spell_cost(mailing.cost)


def _delivered(mailing: Mailing | None) -> Iterator[tuple[str, str]]:
    if mailing is None or mailing.delivered_on is None:
        back = f" It {_came_back(mailing).removeprefix('; ')}." if mailing and mailing.returned_on else ""
        yield "Delivered", f"No proof of delivery yet.{back}"
        return
    yield "Delivered", spell_date(mailing.delivered_on)
    yield "Signed for by", mailing.signed_by or _UNKNOWN


def _others(record: Correspondence, slug: str, shown: Mailing | None) -> Iterator[tuple[str, str]]:
    """Yield what else went out of this letter: copies, other ways beside it, what came back."""
    mine = (entry for entry in record.mailings if entry.letter == slug and entry is not shown)
    said = [
        f"{entry.way.words}, {spell_date(entry.mailed_on)}{f', copy for {entry.copy}' if entry.copy else ''}"
        f"{_number(entry)}{_came_back(entry)}"
        for entry in mine
    ]
    if said:
        yield "Also sent", _lines(tuple(said))


def _number(mailing: Mailing) -> str:
    return f", no. {spaced_number(mailing.article)}" if mailing.article else ""


def _came_back(mailing: Mailing) -> str:
    if mailing.returned_on is None:
        return ""
    why = f": {mailing.returned_why}" if mailing.returned_why else ""
    return f"; came back {spell_date(mailing.returned_on)}{why}"


def _receipts(mailings: Iterable[Mailing], shown: Mailing | None) -> str:
    """Return each file with its sum below it, whole on one line; that of another mailing says of which."""
    said = []
    for entry in mailings:
        of = "" if entry is shown else f", of the mailing of {spell_date(entry.mailed_on)}"
        named = ((f"{file.label} ({file.name})" if file.label else file.name, file) for file in entry.attachments)
        said += [f"{name}{of}{_CUT_OFF if file.is_cut_off else ''}\n{file.sha256}" for name, file in named]
    by_hand = " The day of delivery was written down by hand." if shown and shown.is_delivered else ""
    return "\n".join(said) or f"None is kept.{by_hand}"


def _paper(stored: StoredLetter) -> Iterator[tuple[str, str]]:
    kept = stored.print
    if kept is None or not kept.frozen:
        yield "SHA-256 of the letter", "No copy of the letter is kept as it went out."
        return
    yield "SHA-256 of the letter", kept.sha256
    yield "Made with", f"Playbook {kept.playbook}, version {kept.playbook_version}\nOrganizer {kept.program_version}"


def _lines(lines: tuple[str, ...]) -> str:
    return "\n".join(lines) or _UNKNOWN
