"""What went out and came back in a campaign, as one value; and where that leaves its letters."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.correspondence import Correspondence, SentLetter
from organizer.domain.letter import LetterState
from organizer.domain.letter_steps import GONE_OUT
from organizer.store.campaign_rows import campaign_row
from organizer.store.letter_rows import letter_row, letter_rows, own_date, print_row
from organizer.store.mail_rows import load_mailings, load_replies, slugs_of
from organizer.store.tables import CampaignRow, LetterRow, PrintRow


def load_correspondence(session: Session, campaign_id: str) -> Correspondence:
    """Return the letters of a campaign with their mailings and answers; raise Refused when there is none of that id.

    A letter without a print is dated by itself, else by the campaign; one that follows another only by itself.
    """
    campaign = campaign_row(session, campaign_id)
    rows = letter_rows(session, campaign_id)
    printed = select(PrintRow).where(PrintRow.letter_id.in_([row.id for row in rows]))
    prints = {kept.letter_id: kept for kept in session.scalars(printed)}
    slugs = {row.id: row.slug for row in rows}
    return Correspondence(
        letters=tuple(_sent(row, prints.get(row.id), campaign) for row in rows),
        mailings=load_mailings(session, slugs),
        replies=load_replies(session, campaign_id, slugs),
    )


def stand_letter(session: Session, letter_id: str) -> None:
    """Put a letter where its mailings and answers leave it. Verbs that change those call this.

    When the last of them is taken away, it is what it was before: signed, printed, or a draft.
    """
    session.flush()
    row = letter_row(session, letter_id)
    slugs = slugs_of(session, row.campaign_id)
    record = Correspondence(
        mailings=load_mailings(session, {row.id: row.slug}, files=False),
        replies=load_replies(session, row.campaign_id, slugs),
    )
    found = record.standing(row.slug)
    if found:
        row.state = found.value
    elif row.state in GONE_OUT:
        row.state = _in_the_house(print_row(session, row.id)).value


def _in_the_house(kept: PrintRow | None) -> LetterState:
    if kept is None or (kept.stale and not kept.frozen):
        return LetterState.DRAFT
    return LetterState.SIGNED if kept.signed_on else LetterState.PRINTED


def _sent(row: LetterRow, kept: PrintRow | None, campaign: CampaignRow) -> SentLetter:
    return SentLetter(
        slug=row.slug,
        template=row.template,
        state=LetterState(row.state),
        number=str(row.number),
        dated=kept.dated if kept else own_date(row, campaign.letter_date),
        signed_on=kept.signed_on if kept else None,
        sha256=kept.sha256 if kept and kept.frozen else "",
        follows=row.options.get("follows", ""),
        replaces=row.replaces,
        office=row.office,
    )
