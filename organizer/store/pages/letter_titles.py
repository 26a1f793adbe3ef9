"""What the letters of a campaign are called, by their ids outside."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.correspondence import Correspondence
from organizer.domain.playbook import Playbook
from organizer.store.pages.letters import number_of
from organizer.store.tables import LetterRow


def letter_title(playbook: Playbook, template: str, number: int, subject: str = "") -> str:
    """Return what a letter is called: its title, with its number from the second one on; a blank one's subject."""
    if playbook.blank and template == playbook.blank.template.id and subject:
        return subject
    known = playbook.letter(template)
    title = known.title if known else template
    return f"{title}, {number}" if number else title


def letter_titles(
    session: Session, campaign_id: str, playbook: Playbook, correspondence: Correspondence
) -> Mapping[str, str]:
    """Return the title of each letter; a blank one is called by its subject."""
    mine = select(LetterRow.slug, LetterRow.subject).where(LetterRow.campaign_id == campaign_id)
    subjects = {row.slug: row.subject or "" for row in session.execute(mine)}
    return {
        letter.slug: letter_title(playbook, letter.template, number_of(letter), subjects[letter.slug])
        for letter in correspondence.letters
    }
