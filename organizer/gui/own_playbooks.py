"""The user's own playbooks, as the window adds and deletes them."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from organizer.domain.errors import OrganizerError
from organizer.gui.desk import Desk
from organizer.gui.phrases import trouble_words
from organizer.playbooks.shelves import Shelves
from organizer.playbooks.user_folder import Candidate, look_at
from organizer.store.campaigns import list_campaigns


def shelves_of(desk: Desk) -> Shelves | None:
    """Return the shelves of this computer; None before they are loaded."""
    books = desk.toolbox.playbooks if desk.toolbox else None
    return books if isinstance(books, Shelves) else None


def candidate_in(desk: Desk, folder: Path) -> Candidate | None:
    """Return what a folder holds; None where it cannot be looked at, which the bar then says."""
    shelves = shelves_of(desk)
    try:
        return look_at(folder, shelves.shipped if shelves else ())
    except OSError as trouble:
        desk.refused.emit(_words("The folder cannot be read: {reason}.").format(reason=trouble.strerror))
    except OrganizerError as trouble:
        desk.refused.emit(trouble_words(trouble))
    return None


def add_playbook(desk: Desk, folder: Path, *, replacing: bool) -> str:
    """Add a playbook and return its name; empty where it was refused, which the bar then says."""
    shelves = shelves_of(desk)
    if shelves is None:
        return ""
    try:
        playbook = shelves.add(folder, replace=replacing)
    except OrganizerError as trouble:
        desk.refused.emit(trouble_words(trouble))
        return ""
    _tell_all(desk)
    desk.told.emit(_words("The playbook is added: {title}").format(title=playbook.title))
    return playbook.slug


def delete_playbook(desk: Desk, slug: str) -> bool:
    """Delete one of the user's own and return whether that was done. One that a campaign uses stays."""
    shelves = shelves_of(desk)
    if shelves is None:
        return False
    users = desk.read(_campaigns_on, slug) if desk.store else ()
    if users:
        template = _words("This playbook stays: {campaigns} uses it. Archived campaigns count too.")
        desk.refused.emit(template.format(campaigns=", ".join(users)))
        return False
    try:
        shelves.remove(slug)
    except OrganizerError as trouble:
        desk.refused.emit(trouble_words(trouble))
        return False
    _tell_all(desk)
    desk.told.emit(_words("The playbook is deleted. Its folder can be added again."))
    return True


def _tell_all(desk: Desk) -> None:
    """Let every page that offers playbooks offer these."""
    if desk.toolbox:
        desk.change_language()  # what is offered is another list now


def _campaigns_on(session: Any, slug: str) -> tuple[str, ...]:  # noqa: ANN401 - the window does not name the engine
    return tuple(entry.name for entry in list_campaigns(session) if entry.playbook == slug)


def _words(text: str) -> str:
    return QCoreApplication.translate("own_playbooks", text)
