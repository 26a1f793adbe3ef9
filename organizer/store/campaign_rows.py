"""Rows of a campaign, joined into the one value that letters are made of."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.campaign import Campaign, Decision, Fact, Group, Jurisdiction, LetterSettings, Recipient, Signer
from organizer.domain.dates import ApproximateDate
from organizer.domain.errors import Refused
from organizer.domain.fields import CATALOGUE, with_answer
from organizer.store.answers import answer_in, column_of, has_row, restored
from organizer.store.tables import AnswerRow, CampaignRow, FactRow, GroupRow, RecipientRow

LINK = "campaign.before"
"""The row among the answers that names the campaign from which this one went on (``pivot``). It is no answer."""


@dataclass(frozen=True, slots=True)
class CampaignEntry:
    """One line of the list of campaigns. ``name`` is the place that would withdraw."""

    id: str
    name: str
    state: str
    playbook: str
    archived: bool
    example: bool
    started_on: date


def list_campaigns(session: Session) -> tuple[CampaignEntry, ...]:
    """Return every campaign of the file, by name; archived ones too."""
    rows = session.scalars(select(CampaignRow).order_by(CampaignRow.jurisdiction_name, CampaignRow.id))
    return tuple(
        CampaignEntry(
            row.id,
            row.jurisdiction_name,
            row.jurisdiction_state,
            row.playbook,
            row.archived,
            row.example,
            row.started_on,
        )
        for row in rows
    )


def load_campaign(session: Session, campaign_id: str) -> Campaign:
    """Return a whole campaign as the letters see it; raise Refused when there is none of that id."""
    row = campaign_row(session, campaign_id)
    recipients = recipient_rows(session, campaign_id)
    facts = fact_rows(session, campaign_id)
    campaign = Campaign(
        playbook=row.playbook,
        jurisdiction=Jurisdiction(**_part(row, "jurisdiction")),
        group=load_group(session),
        decision=Decision(**_part(row, "decision")),
        signer=Signer(**_part(row, "signer")),
        letter=LetterSettings(**_part(row, "letter")),
        recipients=tuple(_recipient(entry) for entry in recipients),
        facts=tuple(Fact(entry.slug, entry.text, entry.source, ApproximateDate.parse(entry.date)) for entry in facts),
        example=row.example,
    )
    for entry in answer_rows(session, campaign_id):
        campaign = with_answer(campaign, entry.name, answer_in(entry.value))
    return campaign


def playbook_name(session: Session, campaign_id: str) -> str:
    """Return the name of a campaign's playbook; empty where the campaign is gone."""
    row = session.get(CampaignRow, campaign_id)
    return row.playbook if row else ""


def load_group(session: Session) -> Group:
    """Return the group that the file belongs to; all empty before anything was entered."""
    row = group_row(session)
    return Group(**_part(row, "group")) if row else Group()


def campaign_row(session: Session, campaign_id: str) -> CampaignRow:
    """Return the row of a campaign; raise Refused when there is none of that id."""
    row = session.get(CampaignRow, campaign_id)
    if row is None:
        raise Refused("This campaign is not in the file any more. Choose another one.")
    return row


def group_row(session: Session) -> GroupRow | None:
    """Return the one row of the group, or None before anything was entered."""
    return session.scalars(select(GroupRow)).first()


def recipient_rows(session: Session, campaign_id: str) -> list[RecipientRow]:
    """Return the campaign's own recipients, in their order."""
    mine = select(RecipientRow).where(RecipientRow.campaign_id == campaign_id)
    return list(session.scalars(mine.order_by(RecipientRow.position)))


def answer_rows(session: Session, campaign_id: str) -> list[AnswerRow]:
    """Return the answers of a campaign that have no column of their own, by name."""
    mine = select(AnswerRow).where(AnswerRow.campaign_id == campaign_id, AnswerRow.name != LINK)
    return list(session.scalars(mine.order_by(AnswerRow.name)))


def fact_rows(session: Session, campaign_id: str) -> list[FactRow]:
    """Return the campaign's facts, in their order."""
    mine = select(FactRow).where(FactRow.campaign_id == campaign_id)
    return list(session.scalars(mine.order_by(FactRow.position)))


def _part(row: CampaignRow | GroupRow, table: str) -> dict[str, Any]:
    mine = (entry for entry in CATALOGUE if entry.table == table and not has_row(entry.name))
    return {entry.key: restored(entry, getattr(row, column_of(entry))) for entry in mine}


def _recipient(row: RecipientRow) -> Recipient:
    lines = None if row.address is None else tuple(row.address)
    return Recipient(row.role, row.name, row.unit, row.agency, lines, row.source, row.checked_on)
