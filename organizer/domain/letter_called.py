"""What a playbook calls a letter by its id outside, as history and the message bar name it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the menus need it before the first paint, when there is no playbook
    from organizer.domain.playbook import Playbook


def letter_called(playbook: "Playbook", slug: str) -> str:
    """Return the title of a letter: ``notice-ice-2`` is the second one of its kind; empty where it is none of these."""
    exact = _title(playbook, slug)
    if exact:
        return exact
    stem, _, number = slug.rpartition("-")
    known = _title(playbook, stem) if number.isdigit() else ""
    return f"{known}, {number}" if known else ""


def _title(playbook: "Playbook", template: str) -> str:
    blank = playbook.blank.template if playbook.blank else None
    known = playbook.letter(template) or (blank if blank and blank.id == template else None)
    return known.title if known else ""
