from pathlib import Path

import pytest

from tests.playbooks.gated import write_gated
from tests.playbooks.small import faults, only_fault, plant, write_small

FILE = "playbook.toml"
CHOICES = "choices with kind = choice only"
STANDINGS = "one for each standing of the law, or none at all"
STATES = 'one of "AK", "AL", "AR", "AS", "AZ", "CA", "CO", "CT", ...'
LIST = "what a list says, and which list"

FAULTS = [
    ('id = "days"', 'id = "unit"', "questions[1].id", '"unit" is also the id of questions[0]', "each id once"),
    (
        'id = "papers"',
        'id = "pa-pers"',
        "questions[6].id",
        'letters cannot name "pa-pers"',
        "small letters, digits and _, a letter first",
    ),
    (
        'label = "Papers that you have"',
        'label = "Their nationality"',
        "questions[6].label",
        'it asks for "nationality"',
        "no question about a person's status or birth",
    ),
    (
        'label = "Papers that you have"',
        'label = ""',
        "questions[6].label",
        "the text is empty",
        "the question as it stands on screen",
    ),
    (
        'kind = "lines"',
        'kind = "choice"',
        "questions[6].choices",
        "there is nothing to choose from",
        CHOICES,
    ),
    (
        'label = "Papers that you have"',
        'label = "Papers"\nchoices = [{ code = "a", label = "A" }]',
        "questions[6].choices",
        "a question of kind lines has no choices",
        CHOICES,
    ),
    (
        '{ code = "any", label = "It does not say" }]',
        '{ code = "certified", label = "Twice" }]',
        "questions[3].choices[1].code",
        '"certified" is also the code of questions[3].choices[0]',
        "each code once",
    ),
    ('title = "There are limits"', 'title = ""', "gates[2].title", "the text is empty", "some words"),
    ('text = "The law sets limits."', 'text = ""', "gates[2].text", "the text is empty", "some words"),
    ('state = "VA"', 'state = "ZZ"', "clocks[0].state", 'there is no state "ZZ"', STATES),
    (
        'verified = "seen"\nanswers',
        'verified = "sure"\nanswers',
        "clocks[1].verified",
        'there is no word "sure"',
        'one of "disputed", "quoted", "seen"',
    ),
    (
        'verified = "seen"\nanswers',
        'verified = "unverified"\nanswers',
        "clocks[1].verified",
        'there is no word "unverified"',
        'one of "disputed", "quoted", "seen"',
    ),
    (
        'remains = ["other-way"]',
        'remains = ["small"]',
        "gates[0].remains[0]",
        '"small" is this playbook',
        "another playbook",
    ),
    (
        'remains = ["other-way"]',
        'remains = ["other-way", "other-way"]',
        "gates[0].remains[1]",
        '"other-way" is named twice',
        "each playbook once",
    ),
    (
        'as_of = "2026"\n',
        'as_of = "2027"\n',
        "clocks[0].as_of",
        "the sources are newer than the look at them on 2026-03-02",
        "the time that the newest source is from",
    ),
    ('says = "Seven days."', 'says = ""', "clocks[1].says", "the text is empty", LIST),
    ('field = "asked.unit"', 'field = "asked.unti"', "clocks[0].answers[1].field", None, '"asked.unit"'),
    (
        'value = "5"',
        'value = "five"',
        "clocks[0].answers[0].value",
        '"five" is no answer to "asked.days"',
        "a whole number in quotes",
    ),
    ('letter = "notice"\nform', 'letter = "notcie"\nform', "terms[0].letter", None, '"notice"'),
    ('clause = "asked.clause"', 'clause = "asked.clouse"', "terms[0].clause", None, '"asked.clause"'),
    ('page = "asked.page"', 'page = "asked.pages"', "terms[0].page", None, '"asked.page"'),
    ('answer = "any", ways', 'answer = "eny", ways', "terms[0].allowed[1].answer", None, '"any"'),
    ('count_from = "asked.days"', 'count_from = "asked.dais"', "dates[0].count_from", None, '"asked.days"'),
    ('unit_from = "asked.unit"', 'unit_from = "asked.unti"', "dates[0].unit_from", None, '"asked.unit"'),
    (
        'count_from = "asked.days"',
        'count_from = "asked.page"',
        "dates[0].count_from",
        '"asked.page" is no number',
        "a question of kind number",
    ),
    (
        'unit_from = "asked.unit"',
        'unit_from = "asked.page"',
        "dates[0].unit_from",
        '"asked.page" has no choices',
        "a question of kind choice",
    ),
    (
        'code = "delivered"',
        'code = "arrived"',
        "dates[0].start_from",
        '"asked.start" has the choice "arrived"',
        "choices with the codes mailed, delivered, received, decided",
    ),
    ('start_from = "asked.start"', 'start_from = "asked.strat"', "dates[0].start_from", None, '"asked.start"'),
]


def test_the_playbook_without_a_fault_has_none(tmp_path: Path) -> None:
    assert faults(write_gated(tmp_path)) == []


@pytest.mark.parametrize(("old", "new", "path", "wrong", "expected"), FAULTS, ids=[entry[2] for entry in FAULTS])
def test_each_fault_is_named_at_its_place(  # noqa: PLR0917 - one table of them
    tmp_path: Path, old: str, new: str, path: str, wrong: str | None, expected: str
) -> None:
    small = write_gated(tmp_path)
    plant(small, FILE, old, new)
    found = [fault for fault in faults(small) if fault[1] == path]
    assert [(file, at, says) for file, at, _, says in found] == [(FILE, path, expected)]
    assert wrong is None or found[0][2] == wrong


def test_a_form_that_is_no_field_is_named_once(tmp_path: Path) -> None:
    small = write_gated(tmp_path)
    plant(small, FILE, 'form = "asked.form"', 'form = "asked.from"')
    assert only_fault(small) == (FILE, "terms[0].form", 'there is no field "asked.from"', '"asked.form"')


def test_a_gate_is_there_for_each_standing_or_for_none(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, FILE, "[[branches]]", '[[gates]]\nstanding = "allows"\ntitle = "T"\ntext = "T"\n\n[[branches]]')
    missing = 'there is no gate for "unknown", "limits", "forbids", "requires"'
    assert only_fault(small) == (FILE, "gates", missing, STANDINGS)


def test_two_gates_for_one_standing_are_one_too_many(tmp_path: Path) -> None:
    small = write_gated(tmp_path)
    plant(small, FILE, 'standing = "limits"', 'standing = "allows"')
    assert [(path, wrong, expected) for _, path, wrong, expected in faults(small)] == [
        ("gates", 'there are 2 gates for "allows"', "one for each"),
        ("gates", 'there is no gate for "limits"', STANDINGS),
    ]
