import pytest

from organizer.exchange import whole_kinds
from organizer.exchange.whole_kinds import (
    ARRANGEMENT,
    LINES,
    MOMENT,
    NUMBER,
    OPTIONS,
    RULE,
    SHA256_OR_NOTHING,
    STATED_DATE,
    TEXT,
    TEXTS,
    Kind,
    TooLong,
)

RULE_PARTS = {
    "id": "own", "title": "Ask", "start": "mailed", "count": 3, "unit": "months", "roll": "stays",
    "holidays": "nobody", "documented": True, "sources": ["a"], "reason": "soon",
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (RULE, {}), (RULE, RULE_PARTS), (OPTIONS, {}), (OPTIONS, {"delivery": "fax", "article": "1"}),
        (TEXTS, {"a": "b"}),
        (ARRANGEMENT, {}), (ARRANGEMENT, {"order": ["a"]}), (ARRANGEMENT, {"added": [["own-1", "text"]]}),
        (MOMENT, "2010-09-30T12:00:00"), (MOMENT, "2010-09-30T12:00:00.123456"), (NUMBER, 2**53),
        (STATED_DATE, "2010-09"),
        (SHA256_OR_NOTHING, ""), (SHA256_OR_NOTHING, "0" * 64),
    ],
)  # fmt: skip
def test_what_fits_is_kept_as_it_stands(kind: Kind, value: object) -> None:
    assert kind.read(value) == value


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (RULE, []), (RULE, {"id": "own"}), (RULE, {**RULE_PARTS, "more": "a"}), (RULE, {**RULE_PARTS, "count": 3651}),
        (RULE, {**RULE_PARTS, "unit": "years"}), (RULE, {**RULE_PARTS, "ends": "a"}), (OPTIONS, {"more": "a"}),
        (OPTIONS, {"delivery": "pigeon"}), (OPTIONS, []), (ARRANGEMENT, []), (ARRANGEMENT, {"more": []}),
        (ARRANGEMENT, {"added": [["own-1"]]}), (ARRANGEMENT, {"added": [["own-1", "song"]]}),
        (ARRANGEMENT, {"added": {}}),
        (MOMENT, "2010-09-30"), (MOMENT, "2010-09-30T25:00:00"), (MOMENT, 7), (NUMBER, 2**53 + 1), (NUMBER, True),
        (STATED_DATE, "soon"), (STATED_DATE, ""), (SHA256_OR_NOTHING, None), (TEXTS, {"a": 1}), (TEXTS, [1]),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused(kind: Kind, value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - one error for all that does not fit
        kind.read(value)


def test_a_text_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole_kinds, "TEXT_CAP", 3)
    assert TEXT.read("abc") == "abc"
    with pytest.raises(TooLong):
        TEXT.read("abcd")
    with pytest.raises(TooLong):
        LINES.read(["abc", "abcd"])
