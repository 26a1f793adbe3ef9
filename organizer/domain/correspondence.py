"""The letters of a campaign with all that went out and came back: what every rule on proof, dates and waiting reads."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from organizer.domain.letter import LetterState
from organizer.domain.mailing import Mailing, counted, outgoing, standing_of
from organizer.domain.reply import Reply


@dataclass(frozen=True, slots=True)
class SentLetter:
    """A letter as the record needs it. ``slug`` is its id outside, ``template`` the playbook's letter.

    ``sha256`` is the sum of the paper that is kept, empty where none is. ``dated`` is the day that stands on it.
    ``follows`` is the slug of the letter that this one follows up, ``replaces`` of the one it takes the place of.
    ``office`` is the key of the office that was chosen for it, empty for the usual one of its role.
    """

    slug: str
    template: str
    state: LetterState = LetterState.DRAFT
    number: str = ""
    dated: date | None = None
    signed_on: date | None = None
    sha256: str = ""
    follows: str = ""
    replaces: str = ""
    office: str = ""


@dataclass(frozen=True, slots=True)
class Correspondence:
    """Letters in the order they were begun, mailings by day, answers by day."""

    letters: tuple[SentLetter, ...] = ()
    mailings: tuple[Mailing, ...] = ()
    replies: tuple[Reply, ...] = ()

    def letter(self, slug: str) -> SentLetter | None:
        """Return the letter of that id, or None."""
        return next((entry for entry in self.letters if entry.slug == slug), None)

    def chain(self, slug: str) -> Iterator[SentLetter]:
        """Give a letter, the one that it follows, the one that this one follows, and so on to the first.

        Each comes once: letters of a damaged file can follow each other in a ring.
        """
        seen: set[str] = set()
        letter = self.letter(slug)
        while letter is not None and letter.slug not in seen:
            yield letter
            seen.add(letter.slug)
            letter = self.letter(letter.follows)

    def of_template(self, template: str) -> tuple[SentLetter, ...]:
        """Return the letters made from a letter of the playbook, in the order they were begun."""
        return tuple(entry for entry in self.letters if entry.template == template)

    def mailing(self, mailing_id: str) -> Mailing | None:
        """Return the mailing of that id, or None."""
        return next((entry for entry in self.mailings if entry.id == mailing_id), None)

    def mailings_of(self, slug: str) -> tuple[Mailing, ...]:
        """Return what went out of a letter to its addressee, without copies to others, in order of day."""
        return tuple(entry for entry in self.mailings if entry.letter == slug and not entry.copy)

    def outgoing(self, slug: str) -> Mailing | None:
        """Return the mailing by whose day a letter went out, or None."""
        return outgoing(self.mailings_of(slug))

    def delivered(self, slug: str) -> Mailing | None:
        """Return the first mailing of a letter that counts and reached its recipient, or None."""
        return next((entry for entry in counted(self.mailings_of(slug)) if entry.is_delivered), None)

    def standing(self, slug: str) -> LetterState | None:
        """Return where a letter stands by what went out and came back; None when neither is written down."""
        return LetterState.ANSWERED if self.replies_to(slug) else standing_of(self.mailings_of(slug))

    def replies_to(self, slug: str) -> tuple[Reply, ...]:
        """Return the answers to a letter, in order of day."""
        return tuple(entry for entry in self.replies if slug in entry.letters)


NOTHING_SENT = Correspondence()
