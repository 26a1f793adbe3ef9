"""What went out and came back: mailings, answers and their files, dates, entries of the timeline, outcomes."""

import json
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the new tables, give campaigns their ends, and enter the letters that were mailed before in the log."""
    _make_tables()
    op.add_column("campaign", sa.Column("outcome", sa.String(), nullable=False, server_default=sa.text("''")))
    op.add_column("campaign", sa.Column("pivot", sa.String(), nullable=False, server_default=sa.text("''")))
    op.add_column("campaign", sa.Column("closed_on", sa.Date(), nullable=True))
    op.add_column("campaign", sa.Column("outcome_note", sa.String(), nullable=False, server_default=sa.text("''")))
    _complete_history(op.get_bind())


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _day(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Date(), nullable=True)


def _json(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.JSON(), nullable=False)


def _table(name: str, *parts: Any) -> None:  # noqa: ANN401 - columns and constraints
    key = (sa.Column("id", sa.String(), primary_key=True), sa.Column("version", sa.Integer(), nullable=False))
    op.create_table(name, *parts, *key)


def _campaign() -> sa.Column[str]:
    return sa.Column("campaign_id", sa.String(), sa.ForeignKey("campaign.id"), nullable=False)


def _texts(names: Iterable[str]) -> list[sa.Column[str]]:
    return [_text(name) for name in names]


def _make_tables() -> None:
    _table(
        "mailing",
        sa.Column("letter_id", sa.String(), sa.ForeignKey("letter.id"), nullable=False),
        _text("method"),
        sa.Column("mailed_on", sa.Date(), nullable=False),
        _json("to"),
        *_texts(("copy", "by", "post_office", "article")),
        sa.Column("cost", sa.Integer(), nullable=True),
        *_texts(("beside", "again")),
        _day("delivered_on"),
        _text("signed_by"),
        _day("returned_on"),
        *_texts(("returned_why", "note")),
    )
    _table(
        "reply",
        _campaign(),
        _json("letters"),
        *_texts(("channel", "stance", "on", "precision", "who", "role", "words", "by")),
    )
    _table(
        "attachment",
        _text("owner_id"),
        sa.Column("position", sa.Integer(), nullable=False),
        *_texts(("name", "label")),
        sa.Column("sha256", sa.String(), sa.ForeignKey("blob.sha256"), nullable=False),
        _text("media_type"),
    )
    _table(
        "date",
        _campaign(),
        *_texts(("key", "title")),
        _day("day"),
        _text("time"),
        _json("rule"),
        _day("start_day"),
        _day("until"),
        _text("reason"),
        _day("done_on"),
        _text("note"),
        sa.UniqueConstraint("campaign_id", "key"),
    )
    _table(
        "event",
        _campaign(),
        *_texts(("on", "precision", "title", "text", "source", "by")),
    )
    op.create_table(
        "visit",
        sa.Column("campaign_id", sa.String(), primary_key=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        _json("dates"),
    )


def _complete_history(connection: sa.Connection) -> None:
    """Give the campaigns that history knows the new columns, so that an undo can bring one back."""
    for seq, text in connection.execute(sa.text("SELECT seq, changes FROM journal ORDER BY seq")).all():
        changes = json.loads(text)
        of_campaigns = [change for change in changes if change["table"] == "campaign"]
        for change in of_campaigns:
            for side in (change["before"], change["after"]):
                if side is not None:
                    side.update({"outcome": "", "pivot": "", "closed_on": None, "outcome_note": ""})
        if of_campaigns:
            connection.execute(
                sa.text("UPDATE journal SET changes = :changes WHERE seq = :seq"),
                {"changes": json.dumps(changes), "seq": seq},
            )
