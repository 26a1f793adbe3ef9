"""Begin the letter that a button names, or open the one that was begun: nobody has to look for it in a list."""

from PySide6.QtCore import SignalInstance

from organizer.domain.follow_ups import FollowUp
from organizer.gui.desk import Desk
from organizer.store.letters import add_letter
from organizer.store.pages.letters import slug_of


def open_follow_up(desk: Desk, go: SignalInstance, offer: FollowUp) -> None:
    """Go to the letter that follows another one; to the list of letters where it names none or nothing can be written.

    ``go`` is the signal with which a screen asks for another place.
    """
    if offer.begun:
        go.emit("letter", {"letter": offer.begun})
    elif desk.is_read_only or not offer.template:
        given = {"answer": offer.answer, "follows": offer.follows, "template": offer.template}
        go.emit("new_letter", {name: value for name, value in given.items() if value})
    else:
        made = desk.write(add_letter, desk.campaign, offer.template, offer.follows, offer.answer).made
        if made:
            go.emit("letter", {"letter": desk.read(slug_of, made)})
