"""Which office a letter asks, and which answer ends the wait for it: one rule for dates and for what is owed."""

from organizer.domain.correspondence import Correspondence
from organizer.domain.playbook import Playbook
from organizer.domain.reply import Reply


def office_asked(playbook: Playbook, record: Correspondence, slug: str) -> str:
    """Return the role that a letter goes to: its own, or that of the letter it follows up; empty for none."""
    roles = (role_of(playbook, letter.template) for letter in record.chain(slug))
    return next(filter(None, roles), "")


def role_of(playbook: Playbook, template: str) -> str:
    """Return the role that letters of a template go to; empty where it is that of the letter they follow."""
    found = playbook.letter(template)
    return found.recipient if found and playbook.role(found.recipient) else ""


def answer_to(playbook: Playbook, record: Correspondence, slug: str) -> Reply | None:
    """Return the first answer to a letter, or to one that followed it up at the same office."""
    office = office_asked(playbook, record, slug)
    asked = {slug}
    for letter in record.letters:  # in the order they were begun: a follow-up comes later
        if letter.follows in asked and office_asked(playbook, record, letter.slug) == office:
            asked.add(letter.slug)
    return next((entry for entry in record.replies if asked & set(entry.letters)), None)
