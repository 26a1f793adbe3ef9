"""Letters are numbered and kept as they were printed; enclosures and logos."""

import json
from collections import defaultdict
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the new tables, and give every letter its number, also those that only history knows."""
    op.create_table(
        "letter_number",
        sa.Column("campaign_id", sa.String(), primary_key=True),
        sa.Column("last", sa.Integer(), nullable=False),
    )
    op.create_table(
        "blob",
        sa.Column("sha256", sa.String(), primary_key=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "print",
        sa.Column("letter_id", sa.String(), sa.ForeignKey("letter.id"), nullable=False),
        sa.Column("sha256", sa.String(), sa.ForeignKey("blob.sha256"), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=False),
        sa.Column("playbook", sa.String(), nullable=False),
        sa.Column("playbook_version", sa.String(), nullable=False),
        sa.Column("program_version", sa.String(), nullable=False),
        sa.Column("stale", sa.Boolean(), nullable=False),
        sa.Column("frozen", sa.Boolean(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("mailed_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.UniqueConstraint("letter_id"),
    )
    op.create_table(
        "enclosure",
        sa.Column("letter_id", sa.String(), sa.ForeignKey("letter.id"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("cover_line", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), sa.ForeignKey("blob.sha256"), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    op.create_table(
        "logo",
        sa.Column("campaign_id", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), sa.ForeignKey("blob.sha256"), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("channels", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.UniqueConstraint("campaign_id"),
    )
    op.add_column("letter", sa.Column("arrangement", sa.JSON(), nullable=False, server_default=sa.text("'{}'")))
    op.add_column("letter", sa.Column("options", sa.JSON(), nullable=False, server_default=sa.text("'{}'")))
    op.add_column("letter", sa.Column("number", sa.Integer(), nullable=False, server_default=sa.text("0")))
    op.add_column("letter", sa.Column("replaces", sa.String(), nullable=False, server_default=sa.text("''")))
    _number_letters(op.get_bind())
    op.create_index("letter_number_once", "letter", ["campaign_id", "number"], unique=True)


def _number_letters(connection: sa.Connection) -> None:
    """Give numbers to the letters that are there, in their order, then to those that an undo can bring back.

    History gets the new columns too: without them an undo of "Delete letter" would bring back a letter without one.
    """
    letters = connection.execute(sa.text("SELECT id, campaign_id FROM letter ORDER BY position")).all()
    entries = {
        seq: json.loads(changes)
        for seq, changes in connection.execute(sa.text("SELECT seq, changes FROM journal ORDER BY seq"))
    }
    numbers: dict[str, dict[str, int]] = defaultdict(dict)
    for letter_id, campaign_id in [*letters, *_in_history(entries)]:
        numbers[campaign_id].setdefault(letter_id, len(numbers[campaign_id]) + 1)
    for campaign_id, given in numbers.items():
        connection.execute(
            sa.text("INSERT INTO letter_number (campaign_id, last) VALUES (:campaign, :last)"),
            {"campaign": campaign_id, "last": len(given)},
        )
        for letter_id, number in given.items():
            connection.execute(
                sa.text("UPDATE letter SET number = :number WHERE id = :id"), {"number": number, "id": letter_id}
            )
    for seq, changes in entries.items():
        of_letters = [change for change in changes if change["table"] == "letter"]
        for change in of_letters:
            _complete(change, numbers[(change["after"] or change["before"])["campaign_id"]][change["id"]])
        if of_letters:
            connection.execute(
                sa.text("UPDATE journal SET changes = :changes WHERE seq = :seq"),
                {"changes": json.dumps(changes), "seq": seq},
            )


def _in_history(entries: dict[int, Any]) -> list[tuple[str, str]]:
    return [
        (change["id"], (change["after"] or change["before"])["campaign_id"])
        for changes in entries.values()
        for change in changes
        if change["table"] == "letter"
    ]


def _complete(change: dict[str, Any], number: int) -> None:
    for side in (change["before"], change["after"]):
        if side is not None:
            side.update({"arrangement": {}, "options": {}, "number": number, "replaces": ""})
