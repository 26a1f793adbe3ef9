"""A campaign goes on in another: the second one takes over what is known of the place, and both name each other."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.asked import Asked
from organizer.domain.campaign import Activation, Decision
from organizer.domain.campaign_ending import Linked, Links
from organizer.domain.errors import Refused
from organizer.domain.law import Law
from organizer.domain.playbook import Playbook
from organizer.store.campaign_rows import LINK, campaign_row, load_campaign
from organizer.store.campaigns import insert_campaign
from organizer.store.journal import Done
from organizer.store.logos import copy_logo
from organizer.store.tables import AnswerRow, CampaignRow


def pivot_campaign(session: Session, campaign_id: str, playbook: Playbook, letters: tuple[str, ...] = ()) -> Done:
    """Start a campaign with another playbook that goes on where one ends; ``made`` is its id.

    It takes over the place, the official who signs, the picture of the letterhead, the language and copies of letters,
    the facts, and the recipients whose roles the other playbook has. The group is that of the file. What belongs to
    one measure stays behind: its decision, what the law says of it, the answers to its own questions, and the
    activation where the other playbook does not ask about it. Raises Refused for the same playbook.
    """
    row, value = campaign_row(session, campaign_id), load_campaign(session, campaign_id)
    if playbook.slug == value.playbook:
        raise Refused("This campaign follows that playbook already. Choose another one.")
    place = value.jurisdiction
    if not playbook.branches:
        place = replace(place, activation=Activation.UNKNOWN, activation_date=None)
    carried = replace(
        value,
        playbook=playbook.slug,
        jurisdiction=place,
        decision=Decision(),
        letter=replace(value.letter, date=None, enclosures=(), method=""),
        recipients=tuple(entry for entry in value.recipients if playbook.role(entry.role)),
        law=Law(),
        asked=Asked(),
    )
    topics, made = insert_campaign(session, carried, letters)
    session.add(AnswerRow(campaign_id=made, name=LINK, value={"text": campaign_id}))
    copy_logo(session, campaign_id, made)
    values = {"name": row.jurisdiction_name, "playbook": playbook.title}
    return Done(
        topics,
        "Go on in {name} with {playbook}",
        values,
        made=made,
        sentence="Campaign started. What you know of the place came along.",
    )


def load_links(session: Session, campaign_id: str) -> Links:
    """Return what a campaign came from and what went on from it."""
    linked = select(AnswerRow.value, CampaignRow).join(CampaignRow, CampaignRow.id == AnswerRow.campaign_id)
    rows = session.execute(linked.where(AnswerRow.name == LINK).order_by(CampaignRow.started_on)).all()
    after = tuple(_linked(row, row.started_on) for value, row in rows if value["text"] == campaign_id)
    first = next(((value["text"], row.started_on) for value, row in rows if row.id == campaign_id), None)
    before = session.get(CampaignRow, first[0]) if first else None
    return Links(_linked(before, first[1]) if before and first else None, after)


def _linked(row: CampaignRow, on: date) -> Linked:
    return Linked(row.id, row.jurisdiction_name, row.playbook, on)
