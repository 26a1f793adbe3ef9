"""Statements of the ledger as a page shows them: every part in words, with what bears on what."""

from dataclasses import dataclass
from datetime import date

from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.domain.statement import Position, Relation, RelationKind, Statement, Verified, is_public, takes_sides

POSITIONS = {
    Position.POSSIBLE: phrase("Says it is possible"),
    Position.NOT_POSSIBLE: phrase("Says it is not possible"),
    Position.UNCLEAR: phrase("Unclear"),
}
VERIFIED = {
    Verified.SEEN: phrase("Read in this source"),
    Verified.QUOTED: phrase("Known only as this source quotes it"),
    Verified.DISPUTED: phrase("Sources differ on this"),
    Verified.UNVERIFIED: phrase("Not checked"),
}
_BEARS = {
    RelationKind.CONTRADICTS: ("Contradicts {other}", "Contradicted by {other}"),
    RelationKind.SUPERSEDES: ("Supersedes {other}", "Superseded by {other}"),
    RelationKind.CLARIFIES: ("Clarifies {other}", "Clarified by {other}"),
    RelationKind.CONFIRMS: ("Confirms {other}", "Confirmed by {other}"),
    RelationKind.REPORTS: ("Reports {other}", "Reported by {other}"),
}
_ORDER = (*RelationKind,)


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One statement. ``public`` and ``later`` are empty where there is nothing to say; ``search`` is for finding.

    ``later``: it became public after the date of the campaign's letters. ``position_words`` are empty where the
    statements of the playbook do not take sides.
    """

    id: str
    title: str
    when: str
    who: Phrase
    position: Position
    position_words: Phrase
    summary: str
    public: Phrase
    later: Phrase
    source: str
    address: str
    verified: Phrase
    remark: str
    relations: tuple[Phrase, ...]
    is_superseded: bool
    spoken: Phrase
    search: str


def statement_line(
    playbook: Playbook, statement: Statement, as_of: date | None = None, letter_date: date | None = None
) -> StatementLine:
    """Return a statement with the relations to others that were public on a day (to all of them without one)."""
    bearing = [entry for entry in playbook.relations if statement.id in (entry.statement, entry.of)]
    bearing.sort(key=lambda entry: (entry.of == statement.id, _ORDER.index(entry.kind)))
    known = [entry for entry in bearing if as_of is None or is_public(_other(playbook, entry, statement), as_of)]
    relations = tuple(_relation(playbook, entry, statement) for entry in known)
    is_superseded = any(entry.kind is RelationKind.SUPERSEDES and entry.of == statement.id for entry in known)
    title = statement.document[:1].upper() + statement.document[1:]
    who = phrase("{speaker}, {office}", speaker=statement.speaker, office=statement.office)
    if statement.speaker.startswith(statement.office):
        who = phrase("{speaker}", speaker=statement.speaker)
    public = phrase("Became public: {when}", when=statement.public.spell()) if statement.public else Phrase()
    is_later = letter_date is not None and not is_public(statement, letter_date)
    later = phrase("Not public yet on the date of your letters") if is_later else Phrase()
    when = statement.date.spell()
    position = POSITIONS[statement.position] if takes_sides(playbook.statements) else Phrase()
    verified = VERIFIED[statement.verified]
    taken = phrase("{position}. ", position=position) if position else Phrase()
    spoken = phrase(
        "{when}. {title}. {who}. {position}{summary} Source: {source}. {verified}.",
        when=when, title=title, who=who, position=taken, summary=statement.summary,
        source=statement.source_title, verified=verified,
    )  # fmt: skip
    texts = (title, when, who.words, position.words, statement.summary, statement.source_title, statement.remark)
    return StatementLine(
        id=statement.id,
        title=title,
        when=when,
        who=who,
        position=statement.position,
        position_words=position,
        summary=statement.summary,
        public=public,
        later=later,
        source=statement.source_title,
        address=statement.source_address,
        verified=verified,
        remark=statement.remark,
        relations=relations,
        is_superseded=is_superseded,
        spoken=_with_relations(spoken, relations),
        search=" ".join((*texts, *(entry.words for entry in relations))).casefold(),
    )


def lines_of(playbook: Playbook, ids: tuple[str, ...], letter_date: date | None = None) -> tuple[StatementLine, ...]:
    """Return statements by id, each once, in the order given."""
    found = (playbook.statement(name) for name in dict.fromkeys(ids))
    return tuple(statement_line(playbook, entry, None, letter_date) for entry in found if entry)


def _other(playbook: Playbook, relation: Relation, statement: Statement) -> Statement:
    wanted = relation.of if relation.statement == statement.id else relation.statement
    return next(entry for entry in playbook.statements if entry.id == wanted)


def _relation(playbook: Playbook, relation: Relation, statement: Statement) -> Phrase:
    other = _other(playbook, relation, statement)
    name = phrase(
        "{document} ({speaker}, {when})", document=other.document, speaker=other.speaker, when=other.date.spell()
    )
    towards, back = _BEARS[relation.kind]
    words = phrase(towards if relation.statement == statement.id else back, other=name)
    return phrase("{words}: {remark}", words=words, remark=relation.remark) if relation.remark else words


def _with_relations(spoken: Phrase, relations: tuple[Phrase, ...]) -> Phrase:
    for entry in relations:
        spoken = phrase("{before} {next}.", before=spoken, next=entry)
    return spoken
