from datetime import date

import pytest

from organizer.domain.fields import Answer, Field, FieldKind
from organizer.domain.offered import offered_answer


@pytest.mark.parametrize(
    ("kind", "value", "answer"),
    [
        (FieldKind.TEXT, "Five days", "Five days"),
        (FieldKind.TEXT, "", None),
        (FieldKind.LINES, "Five days", ("Five days",)),
        (FieldKind.LINES, "", None),
        (FieldKind.DAY, "2026-01-31", date(2026, 1, 31)),
        (FieldKind.DAY, "2026-02-31", None),
        (FieldKind.NUMBER, "5", "5"),
        (FieldKind.NUMBER, "\u0665", None),
        (FieldKind.NUMBER, "-5", None),
        (FieldKind.STATE, "VA", "VA"),
        (FieldKind.STATE, "ZZ", None),
        (FieldKind.CHOICE, "a", "a"),
        (FieldKind.CHOICE, "b", None),
    ],
)
def test_a_text_is_an_answer_or_none(kind: FieldKind, value: str, answer: Answer) -> None:
    assert offered_answer(Field("asked.x", kind, "X", choices=(("a", "A"),)), value) == answer
