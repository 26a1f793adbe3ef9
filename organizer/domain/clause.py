"""What the clause that a group copied says of how one letter goes out."""

from dataclasses import dataclass

from organizer.domain.campaign import Campaign
from organizer.domain.fields import answer_of
from organizer.domain.letter import Delivery
from organizer.domain.mailing import WAYS
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.domain.terms import terms_of


@dataclass(frozen=True, slots=True)
class Clause:
    """The ways that a clause allows for a letter, its words, and where it stands. Without ways any is allowed."""

    ways: tuple[Delivery, ...] = ()
    words: str = ""
    page: str = ""

    @property
    def named(self) -> Phrase:
        """The ways that it allows: ``Certified Mail; Certified Mail, return receipt``."""
        said = Phrase()
        for way in self.ways:
            said = phrase("{before}; {next}", before=said, next=WAYS[way]) if said else WAYS[way]
        return said

    def allows(self, way: Delivery) -> bool:
        """Whether a letter may go out so. Where nobody said how, nothing is wrong yet."""
        return not self.ways or way in (*self.ways, Delivery.NOT_SAID)


NO_CLAUSE = Clause()


def clause_for(playbook: Playbook, campaign: Campaign, template: str) -> Clause:
    """Return what the campaign's clause says of a letter: nothing where the playbook has no terms for it."""
    terms = terms_of(playbook, template)
    if terms is None:
        return NO_CLAUSE
    form, words, page = (str(answer_of(campaign, name) or "") if name else "" for name in terms.fields)
    return Clause(terms.ways(form), words, page)


def quoted_clause(clause: Clause) -> Phrase:
    """Return the clause in quotes with its page: ``“Notice is sent by certified mail.” (page 4)``; empty without."""
    if not clause.words:
        return Phrase()
    quote = phrase("“{words}”", words=clause.words)
    if not clause.page:
        return quote
    if clause.page.isdigit():
        return phrase("{quote} (page {page})", quote=quote, page=clause.page)
    return phrase("{quote} ({page})", quote=quote, page=clause.page)
