"""What the page "Envelope, label and more" shows: one letter, and which papers it can have beside itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.letter import Letter
from organizer.domain.office import Office
from organizer.domain.playbook import Playbook
from organizer.letters.check import BLOCK_MOVED
from organizer.papers import preview


@dataclass(frozen=True, slots=True)
class MailingPage:
    """``letter`` is the letter as it stands now, ``article`` the number of its mailing label.

    ``is_mailed``: it goes to somebody, so that there is an address to print. ``needs_envelope``: that address is too
    long for the window of an envelope. ``copies`` counts those whom it names under "cc".
    """

    slug: str
    title: str
    letter: Letter
    article: str
    needs_envelope: bool

    @property
    def is_mailed(self) -> bool:
        """Whether there is an address to print."""
        return any(self.letter.block)

    @property
    def copies(self) -> int:
        """How many addressed copies there can be."""
        return sum(bool(line.strip()) for line in self.letter.copies)


def load(
    session: Session,
    campaign_id: str,
    slug: str,
    playbooks: Mapping[str, Playbook],
    seed: tuple[Office, ...],
    *,
    today: date,
) -> MailingPage | None:
    """Return the page of one letter, or None when the campaign has none of that id."""
    page = preview.load(session, campaign_id, slug, playbooks, seed, today=today)
    if page is None or page.sheets.letter is None:
        return None
    return MailingPage(
        slug=slug,
        title=page.template.title,
        letter=page.sheets.letter,
        article=page.request.options.article,
        needs_envelope=any(problem.code == BLOCK_MOVED for problem in page.sheets.problems),
    )
