"""The campaign file: what goes out comes in again, and every fault is named with key and line."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.campaign import (
    Activation,
    Campaign,
    Decision,
    Fact,
    Group,
    Jurisdiction,
    LetterSettings,
    Recipient,
    Signer,
)
from organizer.domain.dates import ApproximateDate
from organizer.domain.states import STATES
from organizer.exchange.campaign_file import parse_campaign, read_campaign, write_campaign

ROLES = {"some-playbook": ("first_role", "second_role"), "other-playbook": ("third_role",)}
LEAST = 'playbook = "some-playbook"\n[jurisdiction]\nname = "Riverbend County"\nstate = "VA"\n'

text = st.text(max_size=30) | st.sampled_from(['"', "\\", '"""', "\r\n", "\x00", "é # ] [", "\u2028", "𐀀", "\ufeff"])
filled = text.filter(str.strip)
lines = st.lists(text, max_size=4).map(tuple)
days = st.none() | st.dates()
facts_dates = (
    st.dates().map(str)
    | st.dates().map(lambda day: str(day)[:7])
    | st.dates().map(lambda day: str(day)[:4])
    | st.dates().map(lambda day: f"/{day}")
).map(ApproximateDate.parse)


@st.composite
def campaigns(draw: st.DrawFn) -> Campaign:
    activation = draw(st.sampled_from(Activation))
    dated = activation in (Activation.SCHEDULED, Activation.ACTIVATED)
    place = Jurisdiction(
        draw(filled), draw(st.sampled_from(sorted(STATES))), draw(st.sampled_from(["", "county", "district"])),
        draw(text), draw(text), activation, draw(days) if dated else None,
    )  # fmt: skip
    maybe = st.none() | text
    own = [
        Recipient(role, draw(maybe), draw(maybe), draw(maybe), draw(st.none() | lines), draw(maybe), draw(days))
        for role in draw(st.lists(st.sampled_from(ROLES["some-playbook"]), unique=True))
    ]
    ids = draw(st.lists(filled, unique=True, max_size=3))
    return Campaign(
        "some-playbook",
        place,
        Group(draw(text), draw(lines), draw(text), draw(text)),
        Decision(draw(st.sampled_from(["", "order"])), draw(text), draw(days), draw(text), draw(text)),
        Signer(draw(text), draw(text), draw(text), draw(lines), draw(text)),
        LetterSettings(draw(days), "en", draw(lines), draw(lines), draw(st.sampled_from(["", "certified", "fax"]))),
        tuple(own),
        tuple(Fact(name, draw(filled), draw(filled), draw(facts_dates)) for name in ids),
        draw(st.booleans()),
    )


@settings(max_examples=40, deadline=None)
@given(campaigns())
def test_an_export_gives_the_same_campaign_again(campaign: Campaign) -> None:
    written = write_campaign(campaign)
    assert parse_campaign(written, ROLES) == (campaign, ())
    assert write_campaign(campaign) == written


def test_the_least_campaign_is_written_in_four_lines() -> None:
    campaign, problems = parse_campaign(LEAST.encode(), ROLES)
    assert campaign == Campaign("some-playbook", Jurisdiction("Riverbend County", "VA"))
    assert not problems
    expected = 'playbook = "some-playbook"\n\n[jurisdiction]\nname = "Riverbend County"\nstate = "VA"\n'
    assert write_campaign(campaign).decode() == expected


def test_a_written_campaign_can_be_read_by_a_person() -> None:
    campaign = Campaign(
        "some-playbook",
        Jurisdiction("Riverbend County", "VA", activation=Activation.SCHEDULED, activation_date=date(2010, 11, 16)),
        recipients=(Recipient("first_role", name="", address=("P.O. Box 1", 'The "Annex"')),),
        facts=(
            Fact("share", "Half.", "A report", ApproximateDate.parse("2010-08")),
            Fact("count", "Ten.", "A list", ApproximateDate.parse("2010-08-10")),
        ),
    )
    written = write_campaign(campaign).decode()
    for line in (
        "activation_date = 2010-11-16",
        'name = ""',
        'address = ["P.O. Box 1", "The \\"Annex\\""]',
        'date = "2010-08"',
        "date = 2010-08-10",
    ):
        assert f"{line}\n" in written


FAULTS = [
    ('playbok = "x"', "playbok", "Did you mean playbook?"),
    ('[grp]\nname = "x"', "grp", "Did you mean group?"),
    ('zzz = "x"', "zzz", "Remove it, or use one of: playbook, group"),
    ("[group]\nnmae = 'x'", "group.nmae", "Did you mean name?"),
    ("[group]\nname = 12", "group.name", "This is a number. Write a text"),
    ("[group]\naddress = 'x'", "group.address", "This is a text. Write a list of texts"),
    ("[group]\naddress = ['x', 1]", "group.address", "Not every line here is a text."),
    ("[decision]\ndate = '2010-09-28'", "decision.date", "This is a text. Write a date"),
    ("[decision]\ndate = 2010-09-28T10:00:00", "decision.date", "This is a date with a time."),
    ("[decision]\ndate = 10:00:00", "decision.date", "This is a time of day."),
    ("[decision]\ndate = 2010-09-31", "decision.date", "There is no day 2010-09-31."),
    ("[decision]\nkind = 'law'", "decision.kind", "Use one of: resolution, ordinance, motion, order."),
    ("[decision]\nkind = true", "decision.kind", "This is true or false."),
    ("[decision]\nsummary = {a = 1}", "decision.summary", "This is a table."),
    ("[letter]\nlanguage = 'xx'", "letter.language", "Use one of: en."),
    ("group = 'x'", "group", "a table that begins with [group]"),
    ("example = 'yes'", "example", "Write true or false."),
    ("recipient = 1", "recipient", "begins with [[recipient]]"),
    ("recipient = [1]", "recipient", "begins with [[recipient]]"),
    ("[recipient]\nrole = 'x'", "recipient", "This is a table. Write each entry"),
    ("[[recipient]]\nname = 'x'", "recipient.role", "The key role is missing or empty."),
    ("[[recipient]]\nrole = 5", "recipient.role", "This is a number."),
    ("[[recipient]]\nrole = 'x'", "recipient.role", "Use one of: first_role, second_role."),
    ("[[recipient]]\nrole = 'first_role'\nphone = '1'", "recipient.phone", "Remove it, or use one of: role"),
    ("[[recipient]]\nrole = 'first_role'\nchecked_on = 'x'", "recipient.checked_on", "Write a date"),
    ("[[fact]]\nid = 'a'\ntext = 'b'\nsource = 'c'\ndate = 5", "fact.date", "This is a number."),
    ("[[fact]]\nid = 'a'\ntext = 'b'\nsource = 'c'\ndate = 'May'", "fact.date", "There is no date May."),
    ("[[fact]]\nid = 'a'\ntext = 'b'\nsource = 'c'\ndate = ''", "fact.date", "The key date is missing"),
    ("[[fact]]\nid = 'a'\ntext = 'b'\nsource = ' '\ndate = 2010-08-10", "fact.source", "The key source is missing"),
]


@pytest.mark.parametrize(("lines_", "key", "words"), FAULTS)
def test_each_fault_is_named_with_its_key_and_line(lines_: str, key: str, words: str) -> None:
    begin, jurisdiction = LEAST.split("[", 1)
    if lines_.startswith("["):
        written, offset = LEAST + lines_, 4
    else:
        written, offset = f"{begin}{lines_}\n[{jurisdiction}", 1
    campaign, problems = parse_campaign(written.encode(), ROLES)
    assert campaign is None
    (problem,) = problems
    assert problem.key == key
    assert offset < problem.line <= offset + lines_.count("\n") + 1
    assert words in problem.sentence


def test_an_unknown_state_and_a_missing_name_stand_with_their_table() -> None:
    _, problems = parse_campaign(b'playbook = "some-playbook"\n\n[jurisdiction]\nstate = "Virginia"\n', ROLES)
    assert [(problem.line, problem.key) for problem in problems] == [
        (3, "jurisdiction.name"),
        (4, "jurisdiction.state"),
    ]


def test_an_empty_state_is_a_missing_one() -> None:
    (problem,) = parse_campaign(LEAST.replace("VA", "").encode(), ROLES)[1]
    assert (problem.key, problem.problem.code) == ("jurisdiction.state", "missing_key")


def test_a_file_without_anything_lacks_three_answers() -> None:
    _, problems = parse_campaign(b"", ROLES)
    assert [problem.key for problem in problems] == ["playbook", "jurisdiction.name", "jurisdiction.state"]


@pytest.mark.parametrize(("slug", "words"), [('"new"', "Use one of: some-playbook, other-playbook."), ("7", "number")])
def test_an_unknown_playbook_is_named(slug: str, words: str) -> None:
    written = LEAST.replace('"some-playbook"', slug) + '[[recipient]]\nrole = "third_role"\n'
    (problem,) = parse_campaign(written.encode(), ROLES)[1]
    assert (problem.line, problem.key) == (1, "playbook")
    assert words in problem.sentence


@pytest.mark.parametrize("activation", ["not_scheduled", "unknown", ""])
def test_a_date_of_activation_needs_an_activation(activation: str) -> None:
    written = f'{LEAST}activation = "{activation}"\nactivation_date = 2010-11-16\n'
    (problem,) = parse_campaign(written.encode(), ROLES)[1]
    assert (problem.line, problem.key) == (6, "jurisdiction.activation_date")


def test_a_second_entry_for_a_role_and_for_a_fact_is_named() -> None:
    fact = "[[fact]]\nid = 'a'\ntext = 'b'\nsource = 'c'\ndate = 2010-08-10\n"
    recipient = "[[recipient]]\nrole = 'first_role'\n"
    _, problems = parse_campaign((LEAST + recipient * 2 + fact * 2).encode(), ROLES)
    assert [(problem.line, problem.problem.code) for problem in problems] == [(8, "two_recipients"), (15, "two_facts")]


def test_all_faults_of_a_file_come_at_once_in_the_order_of_the_lines(tmp_path: Path) -> None:
    path = tmp_path / "faulty.toml"
    path.write_text(
        'playbook = "some-playbook"\n[jurisdiction]\nname = "Riverbend"\nstate = "XQ"\n'
        "[decision]\ndate = 2010-02-30\nnumbr = '1'\nvote = 5\n",
        encoding="utf-8",
    )
    campaign, problems = read_campaign(path, ROLES)
    assert campaign is None
    assert [(problem.line, problem.problem.code) for problem in problems] == [
        (4, "unknown_state"),
        (6, "no_such_day"),
        (7, "unknown_key"),
        (8, "wrong_type"),
    ]


def test_a_file_that_is_no_toml_has_only_that_fault() -> None:
    campaign, (problem,) = parse_campaign(b"not a campaign", ROLES)
    assert campaign is None
    assert problem.problem.code == "no_toml"


def test_every_naughty_string_comes_back_from_a_file_as_it_was() -> None:
    naughty: list[str] = json.loads((Path(__file__).parents[1] / "files" / "blns.json").read_text(encoding="utf-8"))
    for written in naughty:
        place = Jurisdiction("Riverbend County", "VA", governing_body=written)
        campaign = Campaign("some-playbook", place, Group(written, (written, written)))
        assert parse_campaign(write_campaign(campaign), ROLES) == (campaign, ())


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_file_is_read_or_named_and_never_a_crash(data: st.DataObject) -> None:
    whole = bytearray(write_campaign(data.draw(campaigns())))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(whole) - 1))
        piece = data.draw(st.binary(max_size=3) | st.sampled_from([b"[", b'"', b"=", b"\n", b"2010-02-30", b'"""']))
        whole[at : at + data.draw(st.integers(0, 3))] = piece
    campaign, problems = parse_campaign(bytes(whole), ROLES)
    assert (campaign is None) == bool(problems)
    assert all(problem.line >= 1 and problem.sentence for problem in problems)
