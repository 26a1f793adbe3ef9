"""Where a letter stands, in one sentence, and the act that says it is signed: from then on it is kept."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from organizer.domain.letter import LetterOptions, LetterState
from organizer.gui.desk import Desk
from organizer.gui.dialogs.standing import StandingDialog
from organizer.gui.kept_dialog import KeptDialog
from organizer.gui.questions import day_words
from organizer.papers.standing import has_changed, stand_now
from organizer.store.letters import StoredLetter, load_letter, sign_letter

_SENTENCES = {
    LetterState.DRAFT: str(QT_TRANSLATE_NOOP("standing", "Draft.")),
    LetterState.CHECKED: str(QT_TRANSLATE_NOOP("standing", "Checked: nothing to fix was found.")),
    LetterState.PRINTED: str(QT_TRANSLATE_NOOP("standing", "Printed {day}. It can still be changed.")),
    LetterState.SIGNED: str(QT_TRANSLATE_NOOP("standing", "Signed {day}.")),
    LetterState.MAILED: str(QT_TRANSLATE_NOOP("standing", "Mailed {day}.")),
    LetterState.DELIVERED: str(QT_TRANSLATE_NOOP("standing", "Delivered.")),
    LetterState.ANSWERED: str(QT_TRANSLATE_NOOP("standing", "Answered.")),
    LetterState.CAME_BACK: str(QT_TRANSLATE_NOOP("standing", "It came back.")),
}
_EXACT = QT_TRANSLATE_NOOP("standing", "This is the exact copy.")
_NO_COPY = QT_TRANSLATE_NOOP("standing", "No copy is kept. This is what the program would print now.")
_REPRINT = QT_TRANSLATE_NOOP("standing", "Draft. It changed since it was printed {day}.")
_NUMBER = QT_TRANSLATE_NOOP("standing", "Our letter no. {number}.")
_REPLACES = QT_TRANSLATE_NOOP("standing", "It takes the place of no. {number}.")
_REPLACES_DATED = QT_TRANSLATE_NOOP("standing", "It takes the place of no. {number} of {day}.")


def sentence_of(stored: StoredLetter) -> str:
    """Return where a letter stands: ``Signed November 19, 2010. This is the exact copy.`` Or that no copy is kept."""
    kept = stored.print
    template = _SENTENCES[stored.state]
    day = stored.mailed_on if stored.state is LetterState.MAILED else None
    if kept is not None:
        signed_on = kept.signed_on if stored.state is LetterState.SIGNED else None
        day = day or signed_on or kept.at.astimezone().date()
        if stored.state is LetterState.DRAFT:
            template = str(_REPRINT)
    said = _said(template, day=day_words(day) if day else "")
    copy = "" if stored.is_open else _said(str(_EXACT if stored.is_frozen else _NO_COPY))
    return " ".join(part for part in (said, copy, *_numbers(stored.options)) if part)


def may_say_signed(stored: StoredLetter) -> bool:
    """Whether somebody can say that the letter is signed: it is printed, and not signed or mailed yet."""
    return stored.print is not None and not stored.is_frozen


def may_say_mailed(stored: StoredLetter) -> bool:
    """Whether somebody can say that the letter is mailed."""
    return stored.print is not None and stored.mailed_on is None


def sign(parent: QWidget, desk: Desk, letter_id: str) -> None:
    """Ask for the day on which the letter was signed, then keep it as it was printed."""
    if not desk.may_write():
        return
    stored = desk.read(load_letter, letter_id)
    if stored.print is None:
        desk.write(sign_letter, letter_id)  # it says what is to be done first
        return
    stand = desk.read(stand_now, desk.campaign, letter_id, desk.playbooks, desk.seed, today=desk.today())
    changed = has_changed(stored, stand.sha256)
    kept = KeptDialog(desk, f"signed/{letter_id}", "letter", {"letter": stored.slug})
    answer = StandingDialog.ask(parent, desk.today(), changed=changed, unchecked=stand.is_unchecked, kept=kept)
    if answer:
        told = {"as_printed": answer.as_printed, "is_unchecked": stand.is_unchecked}
        desk.write(sign_letter, letter_id, answer.on, current=stand.sha256, **told)
        kept.stored()


def _numbers(options: LetterOptions) -> tuple[str, ...]:
    number = _said(str(_NUMBER), number=options.number) if options.number else ""
    if not options.replaces:
        return (number,)
    if options.replaces_date is None:
        return number, _said(str(_REPLACES), number=options.replaces)
    return number, _said(str(_REPLACES_DATED), number=options.replaces, day=day_words(options.replaces_date))


def _said(template: str, **values: str) -> str:
    return QCoreApplication.translate("standing", template).format(**values)
