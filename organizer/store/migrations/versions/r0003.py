"""What went out and came back: mailings, answers and their files, dates, entries of the timeline, outcomes."""

import json
import uuid
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

Change = dict[str, Any]


def upgrade() -> None:
    """Make the new tables, give campaigns their ends, and enter the letters that were mailed before in the log.

    A print can keep its letter beside its paper; the older ones have only their paper.
    """
    _make_tables()
    op.add_column("campaign", sa.Column("outcome", sa.String(), nullable=False, server_default=sa.text("''")))
    op.add_column("campaign", sa.Column("pivot", sa.String(), nullable=False, server_default=sa.text("''")))
    op.add_column("campaign", sa.Column("closed_on", sa.Date(), nullable=True))
    op.add_column("campaign", sa.Column("outcome_note", sa.String(), nullable=False, server_default=sa.text("''")))
    op.add_column("print", sa.Column("letter_sha256", sa.String(), nullable=False, server_default=sa.text("''")))
    connection = op.get_bind()
    _enter_mailings(connection, _complete_history(connection))
    op.drop_column("print", "mailed_on")


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


def _position() -> sa.Column[int]:
    return sa.Column("position", sa.Integer(), nullable=False)


def _texts(names: Iterable[str]) -> list[sa.Column[str]]:
    return [_text(name) for name in names]


def _make_tables() -> None:
    _table(
        "mailing",
        sa.Column("letter_id", sa.String(), sa.ForeignKey("letter.id"), nullable=False),
        _position(),
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
        _position(),
        _json("letters"),
        *_texts(("channel", "stance", "on", "precision", "who", "role", "words", "by")),
    )
    _table(
        "attachment",
        _text("owner_id"),
        _position(),
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
        _position(),
        *_texts(("on", "precision", "title", "text", "source", "by")),
    )
    _table("answer", _campaign(), _text("name"), _json("value"), sa.UniqueConstraint("campaign_id", "name"))
    op.create_table(
        "visit",
        sa.Column("campaign_id", sa.String(), primary_key=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        _json("dates"),
    )
    name = sa.Column("name", sa.String(), primary_key=True)
    op.create_table("draft", name, _position(), _json("content"), _json("files"))
    sha256 = sa.Column("sha256", sa.String(), primary_key=True)
    op.create_table("draft_file", sha256, sa.Column("data", sa.LargeBinary(), nullable=False))
    mark = sa.Column("mark", sa.String(), primary_key=True)
    content = sa.Column("content", sa.LargeBinary(), nullable=False)
    op.create_table("kept_playbook", mark, *_texts(("playbook", "playbook_version")), content)
    op.create_table(
        "playbook_use",
        sa.Column("campaign_id", sa.String(), primary_key=True),
        sa.Column("position", sa.Integer(), primary_key=True),
        _text("mark"),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("seen", sa.Boolean(), nullable=False),
    )


class _Log:
    """What history says of the letters that went out: it grows entry by entry, as the acts came."""

    def __init__(self) -> None:
        self._options: dict[str, dict[str, str]] = {}
        self._keys: dict[str, str] = {}

    def complete(self, changes: list[Change]) -> list[Change]:
        """Return the changes of one act as the program writes them now.

        Campaigns and prints get their new columns. The day of mailing leaves the print: a change of it is one of a
        mailing. A mailing is made behind the print that it came from, and goes before it.
        """
        found: list[Change] = []
        for change in changes:
            if change["table"] == "campaign":
                for side in _sides(change):
                    side.update({"outcome": "", "pivot": "", "closed_on": None, "outcome_note": ""})
            if change["table"] == "letter" and change["after"]:
                self._options[change["id"]] = change["after"]["options"]
            mailing = self._of_print(change) if change["table"] == "print" else None
            found.extend([change] if mailing is None else _in_order(change, mailing))
        return found

    def mailing(self, print_id: str, letter_id: str, day: str) -> Change:
        """Return the row of the mailing that a print stood for."""
        self.key(print_id)
        chosen = self._options.get(letter_id, {})
        texts = dict.fromkeys(("copy", "by", "post_office", "beside", "again", "signed_by", "returned_why", "note"), "")
        return {
            **texts,
            "letter_id": letter_id,
            "position": 1 + list(self._keys).index(print_id),
            "method": chosen.get("delivery", ""),  # nobody wrote down another way, so none is claimed
            "article": chosen.get("article", ""),
            "mailed_on": day,
            "to": [],
            "cost": None,
            "delivered_on": None,
            "returned_on": None,
        }

    def key(self, print_id: str) -> str:
        """Return the key of the mailing that a print stands for, the same in every act."""
        return self._keys.setdefault(print_id, str(uuid.uuid4()))

    def _of_print(self, change: Change) -> Change | None:
        before, after = (self._side(change["id"], change[side]) for side in ("before", "after"))
        if before == after:
            return None
        return {"table": "mailing", "id": self.key(change["id"]), "before": before, "after": after}

    def _side(self, print_id: str, side: Change | None) -> Change | None:
        if side:
            side["letter_sha256"] = ""
        day = side.pop("mailed_on") if side else None
        return self.mailing(print_id, side["letter_id"], day) if side and day else None


def _sides(change: Change) -> list[Change]:
    return [side for side in (change["before"], change["after"]) if side is not None]


def _in_order(change: Change, mailing: Change) -> list[Change]:
    return [mailing, change] if mailing["after"] is None else [change, mailing]


def _complete_history(connection: sa.Connection) -> _Log:
    """Bring history to the new tables, so that each act can still be undone, and return what it tells."""
    log = _Log()
    for seq, text in connection.execute(sa.text("SELECT seq, changes FROM journal ORDER BY seq")).all():
        changes = json.dumps(log.complete(json.loads(text)))
        if changes != text:
            connection.execute(
                sa.text("UPDATE journal SET changes = :changes WHERE seq = :seq"), {"changes": changes, "seq": seq}
            )
    return log


def _enter_mailings(connection: sa.Connection, log: _Log) -> None:
    """Give each letter that is mailed today its line in the log, with the keys that history knows."""
    mailed = "SELECT id, letter_id, mailed_on FROM print WHERE mailed_on IS NOT NULL"
    for print_id, letter_id, day in connection.execute(sa.text(mailed)).all():
        row = log.mailing(print_id, letter_id, day)
        names = [*row, "id", "version"]
        values = {**row, "to": json.dumps(row["to"]), "id": log.key(print_id), "version": 1}
        columns = ", ".join(f'"{name}"' for name in names)
        places = ", ".join(f":{name}" for name in names)
        connection.execute(sa.text(f"INSERT INTO mailing ({columns}) VALUES ({places})"), values)  # noqa: S608 - our own names
