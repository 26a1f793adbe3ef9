from datetime import date

import pytest

from organizer.domain.campaign import Campaign, Jurisdiction
from organizer.letters.context import DraftFacts, names_of
from organizer.letters.sandbox import CALLS, make_environment
from organizer.playbooks.language import FILTERS, METHODS, NAMES, TESTS, Reading, read_condition, read_text

WINDOWS = frozenset({"w0", "w1"})


def _text(text: str) -> Reading:
    return read_text(text, NAMES, WINDOWS)


def _wrong(reading: Reading) -> list[str]:
    return [wrong for wrong, _ in reading.faults]


def test_check_and_press_speak_the_same_language() -> None:
    names = names_of(DraftFacts(Campaign("small", Jurisdiction("Riverbend County", "VA")), date(2010, 10, 1)))
    environment = make_environment()
    assert {*names, "family"} == set(NAMES)
    assert set(FILTERS) == set(environment.filters)
    assert set(TESTS) <= set(environment.tests)
    assert {"known", *(name for methods in METHODS.values() for name in methods)} == CALLS


@pytest.mark.parametrize(
    "text",
    [
        "plain words, 100 % of them",
        "{{ decision.date|long_date }} and {{ letter.copies_to|listed }}",
        "{{ decision['kind'] }} of {{ decision.date.year }}",
        "{% for fact in facts %}{{ loop.index }} {{ fact.date|spell }}{% else %}none{% endfor %}",
        "{% for fact in facts if fact.source %}{{ fact.text }}{% endfor %}",
        "{% for one, two in facts|first %}{{ one.anything }}{% endfor %}",
        "{{ facts[0].text }} {{ group.address[0] }} {{ recipient.block|join(', ') }}",
        "{{ recipient.office.address.printed[0] }} {{ recipient.is_own }}",
        "{% set name = jurisdiction.name %}{{ name|upper }}{{ name.whatever }}",
        "{{ 'a' if date.isoformat() >= '2010-10-11' else 'b' }}",
        "{{ jurisdiction.name.lower().split(' ')[0] }}{{ jurisdiction.activation.startswith('a') }}",
        "{{ (signer.name|trim).lower() }}{{ 'is' if agency is ended }}{{ -1 + 2 }}",
        "{{ recipient.office.is_valid(date) }}",
        "{{ facts[:2]|length }}",
    ],
)
def test_what_the_language_has_is_no_fault(text: str) -> None:
    assert _text(text).faults == []


@pytest.mark.parametrize(
    ("text", "wrong", "expected"),
    [
        ("{{ desision }}", 'there is no name "desision"', "decision"),
        ("{{ range(9) }}", '"range" cannot be called', "known(...) or endswith, is_valid, isoformat, lower"),
        ("{{ decision.knd }}", 'there is no "decision.knd"', "kind"),
        ("{{ decision['knd'] }}", 'there is no "decision.knd"', "kind"),
        ("{{ decision.zzz }}", 'there is no "decision.zzz"', "one of kind, number, date, vote, summary"),
        ("{{ decision.date.yeer }}", 'there is no "decision.date.yeer"', "year"),
        ("{{ decision.__class__ }}", 'there is no "decision.__class__"', "one of"),
        ("{{ state_name.lower }}", 'there is no "state_name.lower"', "a value without a part"),
        ("{{ facts[0].txt }}", 'there is no "facts[0].txt"', "text"),
        ("{% for fact in facts %}{{ fact.sauce }}{% endfor %}", 'there is no "fact.sauce"', "source"),
        ("{{ recipient.office.is_valid }}", 'there is no "recipient.office.is_valid"', "valid_"),
        ("{{ date.strftime('%x') }}", '"date.strftime" cannot be called', "known"),
        ("{{ (group.name|trim).format(1) }}", '"(...).format" cannot be called', "known"),
        ("{{ known }}", "known stands alone", "known('id of a statement')"),
        ("{{ known(date) }}", "known(...) names no statement", "known('id of a statement')"),
        ("{{ known(1) }}", "known(...) names no statement", "known('id of a statement')"),
        ("{{ known() }}", "known(...) names no statement", "known('id of a statement')"),
        ("{{ group.name.lower(zzz) }}", 'there is no name "zzz"', "one of group"),
        ("{{ date|longdate }}", 'there is no filter "longdate"', "long_date"),
        ("{{ date|zzz }}", 'there is no filter "zzz"', "long_date, listed"),
        ("{{ 1 if agency is endd }}", 'there is no test "endd"', "ended"),
        ("{{ 1 if agency is zzz }}", 'there is no test "zzz"', "ended, defined"),
        ("{% include 'x' %}", '"include" is not in the language', "if, for or set"),
        ("{{ 9**9**9 }}", "letters do not reckon", "names, words and dates"),
        ("{{ open", "this is no template: unexpected end of template", "the template language"),
        ("{{ 1 if window == 'w9' }}", 'window is never "w9"', "one of w0, w1"),
        ("{{ 1 if 'x' != family }}", 'family is never "x"', "one of body, group, official"),
        ("{{ 1 if decision.kind in ['order', 'moton'] }}", 'decision.kind is never "moton"', "motion"),
        ("{{ 1 if jurisdiction.state == 'ZZ' }}", 'jurisdiction.state is never "ZZ"', "one of AK"),
        ("{{ " + "(" * 3000 + " }}", "this is too deep or too long", "a few words"),
        ("{{ " + "9" * 5000 + " }}", "this is too deep or too long", "a few words"),
    ],
)
def test_what_the_language_lacks_is_one_fault(text: str, wrong: str, expected: str) -> None:
    (fault,) = _text(text).faults
    assert fault[0].startswith(wrong)
    assert fault[1].startswith(expected)


def test_blocks_that_cannot_be_compiled_are_a_fault() -> None:
    deep = "{% for fact in facts %}" * 120 + "{% endfor %}" * 120
    assert _wrong(_text(deep)) == ["this is too deep or too long"]


def test_a_fault_that_stands_twice_is_named_once() -> None:
    assert len(_text("{{ zzz }} {{ zzz }}").faults) == 1


@pytest.mark.parametrize("condition", ["decision.date", "not decision.kind", "window in ('w0', '') and facts"])
def test_a_condition_is_one_expression(condition: str) -> None:
    assert read_condition(condition, NAMES, WINDOWS).faults == []


@pytest.mark.parametrize("condition", ["decision.date decision.kind", "a) or (b", "{{ date }}", "date ==", "%"])
def test_what_is_no_expression_is_a_fault(condition: str) -> None:
    assert read_condition(condition, NAMES, WINDOWS).faults


def test_windows_that_cannot_be_read_allow_any_word() -> None:
    assert read_condition("window == 'w9'", NAMES, None).faults == []


def test_what_a_text_rests_on_is_what_it_takes_as_known() -> None:
    reading = read_condition("known('a') and not (known('b') and not known('c'))", NAMES, WINDOWS)
    assert reading.named == {"a", "b", "c"}
    assert reading.supports == {"a", "c"}
