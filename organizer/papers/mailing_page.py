"""What the page "Envelope, label and more" shows: one letter, and which papers it can have beside itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.letter import Letter
from organizer.domain.office import Office
from organizer.domain.playbook import Playbook
from organizer.letters.layout import layout
from organizer.letters.letterhead import ends_in_zip
from organizer.papers import preview


@dataclass(frozen=True, slots=True)
class MailingPage:
    """``letter`` is the letter as it stands now, or as it was signed; ``article`` the number of its mailing label.

    ``kept`` is the paper of a letter that was signed or mailed. Where that is all there is of it, as a print of an
    older program, ``letter`` is None. ``is_mailed``: it goes to somebody, so that there is an address to print.
    ``needs_envelope``: that address is too long for the window of an envelope. ``copies`` counts those whom it names
    under "cc", ``unaddressed`` are the lines of those without an address.
    """

    slug: str
    title: str
    letter: Letter | None
    article: str
    needs_envelope: bool
    kept: bytes = b""

    @property
    def is_mailed(self) -> bool:
        """Whether there is an address to print."""
        return self.letter is not None and any(self.letter.block)

    @property
    def copies(self) -> int:
        """How many addressed copies there can be."""
        return sum(bool(line.strip()) for line in self.letter.copies) if self.letter else 0

    @property
    def unaddressed(self) -> tuple[str, ...]:
        """Those who get a copy and whose line does not end in a ZIP code."""
        lines = self.letter.copies if self.letter else ()
        return tuple(line for line in lines if line.strip() and not ends_in_zip(line))


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
    if page is None:
        return None
    sheets = page.sheets
    if sheets.letter is None and not sheets.is_kept:
        return None
    return MailingPage(
        slug=slug,
        title=page.template.title,
        letter=sheets.letter,
        article=page.request.options.article,
        needs_envelope=sheets.letter is not None and layout(sheets.letter).block_moved,
        kept=sheets.data if sheets.is_kept else b"",
    )
