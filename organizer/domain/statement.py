"""The ledger: who said what, when, how well it is known, and which statement bears on which."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from organizer.domain.dates import ApproximateDate


class Position(StrEnum):
    """What a statement says on the question of the playbook. It is the speaker's, not a finding of ours."""

    POSSIBLE = "possible"
    NOT_POSSIBLE = "not_possible"
    UNCLEAR = "unclear"


class Verified(StrEnum):
    """How well a fact is known: read in its source, known as quoted by another, sources differ, or not checked."""

    SEEN = "seen"
    QUOTED = "quoted"
    DISPUTED = "disputed"
    UNVERIFIED = "unverified"


class RelationKind(StrEnum):
    """How a newer (or reporting) statement bears on another."""

    CONTRADICTS = "contradicts"
    SUPERSEDES = "supersedes"
    CLARIFIES = "clarifies"
    CONFIRMS = "confirms"
    REPORTS = "reports"


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of the ledger. ``public`` is the day it became public, where known to differ from ``date``."""

    id: str
    date: ApproximateDate
    public: ApproximateDate | None
    speaker: str
    office: str
    document: str
    position: Position
    summary: str
    source_title: str
    source_address: str
    verified: Verified
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Relation:
    """``statement`` bears on ``of`` in the manner of ``kind``."""

    statement: str
    kind: RelationKind
    of: str
    remark: str = ""


def takes_sides(statements: Iterable[Statement]) -> bool:
    """Whether statements answer the question of their playbook with yes and no; else a position says nothing."""
    return any(entry.position is Position.NOT_POSSIBLE for entry in statements)


def is_public(statement: Statement, on: date) -> bool:
    """Whether a letter of that day could have known the statement.

    The public date counts where it is known; a date that is open at its end is never taken as known.
    Source: domain pages, ledger, section 1 ("public") and procedure-2010, 8.3.
    """
    known = (statement.public or statement.date).latest
    return known is not None and known <= on
