from organizer.domain.deadline import DateRule, Start, Unit
from organizer.store.date_rules import read_rule, written_rule


def test_a_rule_comes_back_as_it_was_written() -> None:
    rule = DateRule("own", "Ask again", Start.MAILED, 30, Unit.BUSINESS_DAYS, letter="notice-ice", ends=("answered",))
    written = written_rule(rule)
    assert written["ends"] == ["answered"]
    assert read_rule(written) == rule
