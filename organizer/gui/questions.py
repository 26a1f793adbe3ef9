"""The words of the fields of a form, and sentences from below: templates in English, translated before filled in."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from organizer.domain.fields import Answer, Field, FieldKind
from organizer.domain.states import STATES
from organizer.gui.language import ENGLISH, MISSING_MARK, in_language, spoken_language


def said(template: str, values: Mapping[str, str] | None = None) -> str:
    """Return a sentence from below the window: translated first, then filled in, once."""
    filled = {name: in_language(value) for name, value in (values or {}).items()}
    return QCoreApplication.translate("sentences", template).format_map(filled)


def day_words(day: date) -> str:
    """Return a day as the window says it, with the month spelled out."""
    from organizer.domain.dates import spell_date  # no page shows a day before the first paint

    return spell_date(day, spoken_language())


def at_words(at: datetime) -> str:
    """Return day and time of day by the clock of this computer."""
    here = at.astimezone()
    template = QCoreApplication.translate("history", "{day}, {time}")
    return template.format(day=day_words(here.date()), time=f"{here:%H:%M}")


def marked_english(sentence: str) -> str:
    """Return a sentence that is made in English only, as those for authors of playbooks: elsewhere with a mark."""
    return sentence if spoken_language() == ENGLISH else f"{MISSING_MARK}{sentence}"


def label(field: Field) -> str:
    """Return the question of a field."""
    return QCoreApplication.translate("fields", field.label)


def hint(field: Field) -> str:
    """Return the hint of a field; empty when it has none."""
    return QCoreApplication.translate("fields", field.hint) if field.hint else ""


def choices(field: Field) -> tuple[tuple[str, str], ...]:
    """Return the (value, words) pairs to choose from."""
    if field.kind is FieldKind.STATE:
        return tuple(STATES.items())
    return tuple((str(value), QCoreApplication.translate("fields", words)) for value, words in field.choices)


def spoken_answer(field: Field, answer: Answer) -> str:
    """Return an answer as it reads on a page; empty when there is none."""
    if isinstance(answer, tuple):
        return ", ".join(answer)
    if isinstance(answer, date):
        return day_words(answer)
    return dict(choices(field)).get(answer or "", answer or "")
