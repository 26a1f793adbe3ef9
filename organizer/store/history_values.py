"""What stood in an answer, as history says it: codes in the words of the screens, days and moments spelled out."""

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any

from organizer.domain.dates import ApproximateDate, Precision, spell_date
from organizer.domain.due_words import counting_words
from organizer.domain.fields import BY_NAME, Field, FieldKind
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.mailing import WAYS
from organizer.domain.phrase import Phrase, listed, phrase
from organizer.domain.reply import CHANNELS, STANCES
from organizer.domain.states import STATES
from organizer.store.date_rules import read_rule

Row = Mapping[str, Any]
_NO_ROW: Row = MappingProxyType({})
_STANDINGS = {
    LetterState.DRAFT: phrase("Draft"),
    LetterState.CHECKED: phrase("Checked"),
    LetterState.PRINTED: phrase("Printed"),
    LetterState.SIGNED: phrase("Signed"),
    LetterState.MAILED: phrase("Mailed"),
    LetterState.DELIVERED: phrase("Delivered"),
    LetterState.ANSWERED: phrase("Answered"),
    LetterState.CAME_BACK: phrase("Came back"),
}
_CODE_WORDS: Mapping[str, Mapping[str, Phrase]] = {
    "mailing.method": {str(way.value): words for way, words in WAYS.items()},
    "reply.channel": {str(way.value): words for way, words in CHANNELS.items()},
    "reply.stance": {str(way.value): words for way, words in STANCES.items()},
    "letter.state": {str(state.value): words for state, words in _STANDINGS.items()},
    "setting.value": {"yes": phrase("Yes")},
}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*")


def told_value(table: str, column: str, value: Any, row: Row = _NO_ROW) -> Phrase:  # noqa: ANN401 - what a column holds
    """Return what stood in an answer, as it reads; nothing where there was nothing. ``row`` is all of its row."""
    if not value:
        return Phrase()
    place = f"{table}.{column}"
    words = _CODE_WORDS.get(place, {}).get(str(value))
    if words:
        return words
    if place in _MADE_OF:
        with suppress(ValueError, KeyError, TypeError):  # what an older program wrote is told as it stands
            return _MADE_OF[place](value, row)
    if value is True:
        return phrase("Yes")
    if table == "campaign":
        return chosen(BY_NAME.get(column.replace("_", ".", 1)), value)
    return _plain(value)


def chosen(field: Field | None, value: Any) -> Phrase:  # noqa: ANN401 - as above
    """Return an answer in the words of its choices, as ``County``; one that is no choice as it was written."""
    if field is not None and field.kind is FieldKind.STATE:
        return phrase("{text}", text=STATES.get(str(value), str(value)))
    words = dict(field.choices).get(str(value), "") if field else ""
    return Phrase(words) if words else _plain(value)


def _of_answer(value: Row, row: Row) -> Phrase:
    """Return the answer itself: it is kept under the name of its kind."""
    return chosen(BY_NAME.get(str(row.get("name", ""))), next(iter(value.values()), ""))


def _options(value: Row, _row: Row) -> Phrase:
    """Return how a letter is made. Which letter it follows up is said by its own name."""
    way = value.get("delivery")
    parts = [WAYS[Delivery(way)]] if way else []
    if value.get("article"):
        parts.append(phrase("{text}", text=str(value["article"])))
    if value.get("courtesy"):
        parts.append(phrase("with a courtesy copy"))
    if value.get("follows"):
        parts.append(phrase("follows up an older letter"))
    return listed(parts) if parts else Phrase()


def _written_day(value: str, row: Row) -> Phrase:
    precision = str(row.get("precision") or "")
    return phrase("{text}", text=ApproximateDate.parse(value, Precision(precision) if precision else None).spell())


def _rule(value: Row, _row: Row) -> Phrase:
    rule = read_rule(value)
    return counting_words(rule, rule.letter)


_MADE_OF: Mapping[str, Callable[[Any, Row], Phrase]] = {
    "answer.value": _of_answer,
    "letter.options": _options,
    "letter.arrangement": lambda _value, _row: phrase("An order of your own"),
    "event.on": _written_day,
    "reply.on": _written_day,
    "date.rule": _rule,
}
"""Answers that are made of codes. The window says which letter is meant, by its title."""


def _plain(value: Any) -> Phrase:  # noqa: ANN401 - as above
    """Return words as they were written; a moment by the clock of this computer: the file keeps it in UTC."""
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        return phrase("{text}", text=_text(value))
    here = datetime.fromisoformat(value).replace(tzinfo=UTC).astimezone()
    return phrase("{day}, {time}", day=spell_date(here.date()), time=f"{here:%H:%M}")


def _text(value: Any) -> str:  # noqa: ANN401 - as above
    if isinstance(value, Mapping):
        return "; ".join(_text(part) for part in value.values() if part)
    if isinstance(value, list):
        return ", ".join(_text(part) for part in value)
    text = str(value)
    return spell_date(date.fromisoformat(text)) if _DAY.fullmatch(text) else text
