"""What can hardly be right in the mail log: days out of order, one article number on two mailings, a way of sending.

Nothing of it is refused: labels are read wrongly and days are typed later, and only the group can say which is true.
"""

from collections.abc import Iterator, Mapping

from organizer.domain.article_number import plain_number
from organizer.domain.campaign import Campaign
from organizer.domain.clause import Clause, clause_for, quoted_clause
from organizer.domain.correspondence import Correspondence, SentLetter
from organizer.domain.dates import spell_date
from organizer.domain.letter import Delivery
from organizer.domain.mailing import WAYS, Mailing
from organizer.domain.playbook import Playbook
from organizer.domain.problem import Problem, warning

DECISION = "decision.date"


def mail_problems(
    playbook: Playbook, campaign: Campaign, record: Correspondence, titles: Mapping[str, str]
) -> Mapping[str, tuple[Problem, ...]]:
    """Return the warnings of each mailing by its id; those without any are left out.

    ``titles`` are those of the letters by their id outside.
    """
    found = {sent.id: tuple(_problems(playbook, campaign, record, sent, titles)) for sent in record.mailings}
    return {key: problems for key, problems in found.items() if problems}


def _problems(
    playbook: Playbook, campaign: Campaign, record: Correspondence, sent: Mailing, titles: Mapping[str, str]
) -> Iterator[Problem]:
    yield from _same_number(record, sent, titles)
    if sent.delivered_on and sent.returned_on:
        yield warning(
            "delivered_and_back",
            "mailing.returned_on",
            "It arrived on {day}, and came back on {returned}. Check which day is wrong.",
            day=spell_date(sent.delivered_on),
            returned=spell_date(sent.returned_on),
        )
    earlier = record.mailing(sent.again)
    if earlier and earlier.returned_on and sent.mailed_on < earlier.returned_on:
        yield warning(
            "sent_again_early",
            "mailing.mailed_on",
            "It went out again on {day}, before the first came back on {returned}. Check both days.",
            day=spell_date(sent.mailed_on),
            returned=spell_date(earlier.returned_on),
        )
    letter = record.letter(sent.letter)
    if letter and record.outgoing(letter.slug) == sent:
        yield from _signed_early(letter)
        yield from _mailed_early(letter, sent)
    if letter and not sent.copy and not sent.beside:
        yield from way_problems(clause_for(playbook, campaign, letter.template), sent.method)
    template = playbook.letter(letter.template) if letter else None
    decided = campaign.decision.date
    if template and DECISION in template.needs and decided and sent.mailed_on < decided:
        yield warning(
            "mailed_before_decision",
            DECISION,
            "It was mailed before the decision of {day}, which it names. Check both days.",
            day=spell_date(decided),
        )


def way_problems(clause: Clause, way: Delivery) -> Iterator[Problem]:
    """Warn of a way by which a letter went and which the clause does not allow: what happened is not refused."""
    if clause.allows(way):
        return
    quote = quoted_clause(clause)
    plain = "{way} is not a way that the clause allows: {ways}. Send it again in such a way."
    quoted = "{way} is not a way that the clause allows: {ways}. Send it again in such a way. {clause}"
    sentence = quoted if quote else plain
    yield warning("clause_way", "letter.delivery", sentence, way=WAYS[way], ways=clause.named, clause=quote)


def _same_number(record: Correspondence, sent: Mailing, titles: Mapping[str, str]) -> Iterator[Problem]:
    number = plain_number(sent.article)
    for other in record.mailings:
        if number and other.id != sent.id and plain_number(other.article) == number:
            yield warning(
                "article_twice",
                "letter.article",
                "The same article number stands on the mailing of {day}: {letter}. Compare both labels.",
                day=spell_date(other.mailed_on),
                letter=titles[other.letter],
            )


def _signed_early(letter: SentLetter) -> Iterator[Problem]:
    if letter.signed_on and letter.dated and letter.signed_on < letter.dated:
        yield warning(
            "signed_early",
            "letter.date",
            "The letter was signed on {signed}, before its own date of {dated}. Check both days.",
            signed=spell_date(letter.signed_on),
            dated=spell_date(letter.dated),
        )


def _mailed_early(letter: SentLetter, sent: Mailing) -> Iterator[Problem]:
    """Warn where the paper that is kept bears a later day; what a letter without paper bore is not known."""
    if letter.sha256 and letter.dated and sent.mailed_on < letter.dated:
        yield warning(
            "mailed_early",
            "letter.date",
            "The letter was mailed on {mailed}, before its own date of {dated}. Check both days.",
            mailed=spell_date(sent.mailed_on),
            dated=spell_date(letter.dated),
        )
