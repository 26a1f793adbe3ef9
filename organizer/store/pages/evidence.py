"""The page Evidence, part Statements: the ledger in order of time, as it was known on a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.campaign import Fact
from organizer.domain.dates import spell_date
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.domain.statement import Position, is_public
from organizer.store.campaigns import load_campaign
from organizer.store.pages.playbook_then import playbook_then
from organizer.store.pages.statements import StatementLine, statement_line


@dataclass(frozen=True, slots=True)
class EvidencePage:
    """The statements that were public on ``as_of``, oldest first, and how things stood then.

    ``known`` counts them, ``standing`` the positions of those that none superseded, ``newest`` names the last.
    ``letter_date`` is the date of the campaign's letters. ``version`` says which version of the playbook this is: the
    one that was in use in this file on the day. ``facts`` are the campaign's own, whatever their date.
    """

    question: str
    as_of: date
    letter_date: date
    known: Phrase
    standing: Phrase
    newest: Phrase
    statements: tuple[StatementLine, ...]
    version: Phrase = Phrase()  # noqa: RUF009 - frozen
    facts: tuple[Fact, ...] = ()


def load(
    session: Session, campaign_id: str, playbooks: Mapping[str, Playbook], as_of: date, today: date
) -> EvidencePage:
    """Return the ledger of the campaign's playbook as of a day; what became public later is left out.

    ``today`` stands for the date of letters that have none.
    """
    campaign = load_campaign(session, campaign_id)
    then = playbook_then(session, campaign_id, playbooks[campaign.playbook], as_of)
    playbook = then.playbook
    public = sorted(
        (entry for entry in playbook.statements if is_public(entry, as_of)), key=lambda entry: entry.date.order
    )
    lines = tuple(statement_line(playbook, entry, as_of) for entry in public)
    known = phrase(
        "{count} of {total} statements were public on {day}.",
        count=str(len(lines)),
        total=str(len(playbook.statements)),
        day=spell_date(as_of),
    )
    letter_date = campaign.letter.date or today
    return EvidencePage(
        question=playbook.question,
        as_of=as_of,
        letter_date=letter_date,
        known=known,
        standing=_standing(lines),
        newest=_newest(lines),
        statements=lines,
        version=then.words,
        facts=campaign.facts,
    )


def _standing(lines: tuple[StatementLine, ...]) -> Phrase:
    standing = [line.position for line in lines if not line.is_superseded and line.position_words]
    if not standing:
        return Phrase()
    return phrase(
        "Later ones took the place of {replaced}. What is left: {possible} yes, {not_possible} no, {unclear} unclear.",
        replaced=str(len(lines) - len(standing)),
        possible=str(standing.count(Position.POSSIBLE)),
        not_possible=str(standing.count(Position.NOT_POSSIBLE)),
        unclear=str(standing.count(Position.UNCLEAR)),
    )


def _newest(lines: tuple[StatementLine, ...]) -> Phrase:
    if not lines:
        return Phrase()
    line = lines[-1]
    newest = phrase("The newest: {title}, {when}.", title=line.title, when=line.when)
    return (
        phrase("{newest} {position}.", newest=newest, position=line.position_words) if line.position_words else newest
    )
