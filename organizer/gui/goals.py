"""Everything that "Go to anything" offers: pages, and with an open file its campaigns, letters and recipients."""

from collections.abc import Callable, Iterator
from importlib import import_module

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organizer.domain.goal import Goal, GoalKind
from organizer.gui.copies_beside import copies_beside
from organizer.gui.desk import Desk
from organizer.gui.offers import offered
from organizer.gui.places import SIDEBAR


def goals_of(desk: Desk) -> tuple[Goal, ...]:
    """Return every goal that can be reached now; without a file those that need none."""
    known: tuple[Goal, ...] = ()
    if desk.store is not None:
        everywhere = import_module("organizer.store.pages.everywhere")  # the store comes after the first paint
        known = desk.read(everywhere.load, desk.campaign, desk.playbooks, desk.seed)
    return (*_pages(desk), *known, *_playbooks(desk))


def ask_where(desk: Desk, parent: QWidget, go: Callable[[str, dict[str, str]], None]) -> None:
    """Ask where to go, over everything that there is, and go there."""
    from organizer.gui.dialogs.go_to import GoToDialog  # the window is painted before anybody asks

    dialog = GoToDialog(goals_of(desk), parent)
    dialog.chosen.connect(go)
    dialog.open()


def _pages(desk: Desk) -> Iterator[Goal]:
    translate = QCoreApplication.translate
    for place in SIDEBAR:
        if desk.store is not None or not place.of_campaign:
            yield Goal(GoalKind.PAGE, place.words, place.name)
    yield Goal(GoalKind.PAGE, translate("goals", "Find what to do"), "choosing")
    if desk.store is not None:
        yield Goal(GoalKind.PAGE, translate("goals", "All campaigns"), "campaigns")
        yield Goal(GoalKind.PAGE, translate("goals", "New campaign"), "new_campaign")
        yield Goal(GoalKind.PAGE, translate("goals", "Log a letter"), "log_mail")
        yield Goal(GoalKind.PAGE, translate("goals", "History"), "history")
        yield Goal(GoalKind.PAGE, translate("goals", "What was deleted"), "history", "", {"show": "deleted"})
        yield Goal(GoalKind.PAGE, translate("goals", "Who works here"), "who")
        yield Goal(GoalKind.PAGE, translate("goals", "Privacy"), "privacy")
        yield Goal(GoalKind.PAGE, translate("goals", "Backups"), "backups")
        yield Goal(GoalKind.PAGE, translate("goals", "Check my records"), "records")
        yield Goal(GoalKind.PAGE, translate("goals", "Passphrase"), "passphrase")
        yield Goal(GoalKind.PAGE, translate("goals", "Import"), "import")
        yield Goal(GoalKind.PAGE, translate("goals", "Put two copies together"), "merge")
        for copy in copies_beside(desk):
            words = translate("goals", "Look what {copy} brings").format(copy=copy.path.name)
            yield Goal(GoalKind.PAGE, words, "merge", "", {"path": str(copy.path)})
        if desk.store.rescued is not None:
            yield Goal(GoalKind.PAGE, translate("goals", "Another file is in the place of yours"), "replaced")
        yield Goal(GoalKind.PAGE, translate("goals", "Close this campaign"), "ending")
        yield Goal(GoalKind.PAGE, translate("goals", "Go on with another playbook"), "pivot")


def _playbooks(desk: Desk) -> Iterator[Goal]:
    for slug, words in offered(desk):
        also = slug.replace("-", " ")  # its folder bears the short name that many know: foia, igsa, truth act
        yield Goal(GoalKind.PLAYBOOK, words, "playbooks", "", {"playbook": slug}, also)
