import pytest

from organizer.domain.seasons import SEASONS, season_span, spell_season


@pytest.mark.parametrize("name", SEASONS)
def test_a_season_is_spelled_by_its_months(name: str) -> None:
    said = spell_season(season_span(name, 2010))
    assert said.startswith({"autumn": "fall"}.get(name, name))


def test_other_spans_are_no_season() -> None:
    for span in ("2010-05/2010-09", "2010-06", "2010-06/2011-08", "0000-12/0001-02"):
        assert spell_season(span) == ""
    assert spell_season("2010-12/2011-02", spanish=True) == "invierno de 2010-2011"
