"""The field in which a playbook is chosen: what can be followed today first, history last and marked."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from organizer.domain.fields import Field, FieldKind
from organizer.gui.desk import Desk
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.field import FormField


def _words(text: object) -> str:
    return str(text)


_LABEL = _words(QT_TRANSLATE_NOOP("fields", "What do you want to do?"))
_HINT = _words(QT_TRANSLATE_NOOP("fields", "Each playbook is a way with its steps and letters."))
PLAYBOOK = Field("playbook", FieldKind.CHOICE, _LABEL, _HINT, required=True)


def offered(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Return (name, words) of each playbook; none while they are not loaded yet."""
    history = QCoreApplication.translate("offers", "{title} (history)")
    offers = desk.spoken.offers if desk.spoken else ()
    return tuple(
        (offer.slug, history.format(title=offer.title) if offer.is_history else offer.title) for offer in offers
    )


def offer_playbooks(field: FormField, desk: Desk, leave_out: str = "") -> None:
    """Offer the playbooks in a field; what is chosen in it stays. Nothing is chosen for the user."""
    if isinstance(field.editor, Choice):
        known = tuple((slug, words) for slug, words in offered(desk) if slug != leave_out)
        field.editor.offer(known, QCoreApplication.translate("offers", "Choose a playbook"))
