"""The names that the texts and conditions of a letter can use, worked out of one campaign."""

from collections.abc import Callable
from datetime import date as Day  # noqa: N812 - the name of the type; ``date`` is a field
from typing import Any, NamedTuple

from organizer.domain.addressee import Addressee
from organizer.domain.asked import AskedAnswer
from organizer.domain.campaign import Campaign, Fact
from organizer.domain.earlier_letter import NO_ANSWER, NOTHING_EARLIER, EarlierLetter, GivenAnswer
from organizer.domain.fields import FieldKind
from organizer.domain.letter import Edits, LetterOptions
from organizer.domain.picture import Picture
from organizer.domain.question import Question
from organizer.domain.statement import Statement, is_public
from organizer.domain.states import STATES

UNEDITED = Edits()
PLAIN = LetterOptions()
NOBODY = Addressee("", "", "", "", "", (), (), "")


class DraftFacts(NamedTuple):
    """What a letter is drafted from. ``window`` is the id of the span of dates that the letter's date falls into.

    ``logo`` is the picture in an official's letterhead, ``group_logo`` the one in the group's: no letter of an
    official carries the group's (procedure-2010, section 7, family B). Both come with the request, as ``options`` do.
    ``language`` is that of the template's words. ``earlier`` is the letter that this one follows up, ``answer`` what
    it writes back to, ``record`` all that went out to the same office: what is newer than the letter is left out.
    ``questions`` are those of the playbook, so that a text can name one that nobody has answered yet.
    """

    campaign: Campaign
    date: Day
    addressee: Addressee | None = None
    window: str = ""
    statements: tuple[Statement, ...] = ()
    edits: Edits = UNEDITED
    id: str = ""
    options: LetterOptions = PLAIN
    logo: Picture | None = None
    group_logo: Picture | None = None
    language: str = "en"
    earlier: EarlierLetter = NOTHING_EARLIER
    answer: GivenAnswer = NO_ANSWER
    record: tuple[EarlierLetter, ...] = ()
    questions: tuple[Question, ...] = ()


def usable_facts(campaign: Campaign, on: Day) -> tuple[Fact, ...]:
    """Return the facts that certainly existed on a day, in file order. Source: procedure-2010, 8.3."""
    return tuple(fact for fact in campaign.facts if fact.date.latest is not None and fact.date.latest <= on)


def newer_facts(campaign: Campaign, on: Day) -> tuple[Fact, ...]:
    """Return the facts that a letter of that day leaves out."""
    usable = usable_facts(campaign, on)
    return tuple(fact for fact in campaign.facts if fact not in usable)


def names_of(facts: DraftFacts) -> dict[str, Any]:
    """Return every name a text can use, but ``family``, which is chosen by means of the others.

    The readers of playbooks hold the same list (``organizer.playbooks.language``); a test compares the two.
    """
    campaign = facts.campaign
    jurisdiction = campaign.jurisdiction
    return {
        "group": campaign.group,
        "jurisdiction": jurisdiction,
        "decision": campaign.decision,
        "signer": campaign.signer,
        "letter": campaign.letter,
        "law": campaign.law,
        "asked": {entry.id: _asked(campaign, entry) for entry in facts.questions},
        "recipient": facts.addressee or NOBODY,
        "facts": usable_facts(campaign, facts.date),
        "date": facts.date,
        "window": facts.window,
        "state_name": STATES.get(jurisdiction.state, ""),
        "known": _known(facts.statements, facts.date),
        "place": jurisdiction.place,
        "where": jurisdiction.where,
        "body": jurisdiction.body,
        "agency": jurisdiction.agency,
        "acts_alone": acts_alone(campaign),
        "decider": _decider(campaign),
        "decision_name": campaign.decision.called,
        "language": facts.language,
        "earlier": facts.earlier,
        "answer": facts.answer,
        "record": facts.record,
    }


def _asked(campaign: Campaign, question: Question) -> AskedAnswer:
    answer = campaign.asked.get(question.id)
    return answer or {FieldKind.LINES: (), FieldKind.DAY: None}.get(question.kind, "")


def _known(statements: tuple[Statement, ...], on: Day) -> Callable[[str], bool]:
    by_id = {statement.id: statement for statement in statements}

    def known(statement_id: str) -> bool:
        """Whether a letter of that day could have known the statement; KeyError when the ledger has none."""
        return is_public(by_id[statement_id], on)

    return known


def acts_alone(campaign: Campaign) -> bool:
    """Whether the official who signs made the decision: a sheriff's own order.

    An elected sheriff who acts alone records that as a decision of kind ``order``; so does a body that issues
    orders. A vote, or a signer who is not of the law enforcement agency, tells the second from the first.
    Source: procedure-2010, section 7.
    """
    decision, jurisdiction = campaign.decision, campaign.jurisdiction
    if decision.kind != "order" or decision.vote:
        return False
    return not jurisdiction.governing_body or _heads_agency(campaign)


def _heads_agency(campaign: Campaign) -> bool:
    agency = campaign.jurisdiction.law_enforcement_agency.casefold()
    office, title = campaign.signer.office.casefold(), campaign.signer.title.casefold()
    same_office = bool(agency and office) and (agency in office or office in agency)
    return same_office or any(word in agency and word in title for word in ("sheriff", "police"))


def _decider(campaign: Campaign) -> str:
    """Return who decided: the official who acts alone, else the governing body, else the place."""
    jurisdiction, signer = campaign.jurisdiction, campaign.signer
    if acts_alone(campaign) and signer.title:
        return signer.post if jurisdiction.name in signer.title else f"{signer.post} of {jurisdiction.place}"
    return jurisdiction.body or jurisdiction.place
