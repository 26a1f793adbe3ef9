from pathlib import Path

import pytest

from tests.playbooks.small import faults, only_fault, plant, write_small

LETTER: list[tuple[str, str, str, str]] = [
    # what stands in letters/notice.toml, what is put there, the place, what is said of it
    ('title = "Notice"', 'title = ""', "title", "the text is empty"),
    ('closing = "Sincerely,"', 'closing = ""', "closing", "the text is empty"),
    ('"signer.name"]', '"signer.nmae"]', "needs[2]", 'there is no field "signer.nmae"'),
    ('recipient = "bureau"', 'recipient = "buro"', "recipient", 'there is no role "buro"'),
    ('{ text = "official" }', "", "family", "nothing says who writes the letter"),
    ('"official"', '"offical"', "family[0].text", 'there is no family "offical"'),
    ('"official"', '"official", when = "family" }, { text = "body"', "family[0].when", 'there is no name "family"'),
    ('[{ text = "{{ recipient.salutation }}" }]', '[{ text = "x", when = "date" }]', "salutation[0].when",
     "when no condition holds, there is no text"),
    (", when = \"window == 'w2'\"", "", "subject[0].when", "the entries after this one are never used"),
    ('code = "early"', 'code = "too early"', "rules[0].code", '"too early" cannot be an id'),
    ('"warning"', '"warn"', "rules[0].severity", 'there is no severity "warn"'),
    ('field = "letter.date"', 'field = "date"', "rules[0].field", 'there is no field "date"'),
    ("when = \"window == 'w0'\"", "when = \"window == 'x0'\"", "rules[0].when", 'window is never "x0"'),
    ("when = \"window == 'w0'\"", 'when = ""', "rules[0].when", "the text is empty"),
    ("{{ date|long_date }}", "{{ date|longdate }}", "rules[0].sentence", 'there is no filter "longdate"'),
    ('use = "decision"', 'use = "decision"\nwhen = "zzz"', "paragraphs[0].when", 'there is no name "zzz"'),
    ('id = "basis"', 'id = "Basis 1"', "paragraphs[1].id", '"Basis 1" cannot be an id'),
    ('id = "basis"', 'id = "decision"', "paragraphs[1].id", '"decision" is the id of two paragraphs'),
    ('id = "basis"', 'use = "decision"\n[[paragraphs]]\nid = "basis"', "paragraphs[1].use",
     '"decision" is the id of two paragraphs'),
    ("'''\nThis follows the text\nof 2010.'''", "''", "paragraphs[1].text", "the text is empty"),
    ('sources = ["text-2010"]', 'sources = ["text-2010", "zzz"]', "paragraphs[1].sources[1]",
     'there is no statement "zzz"'),
    ('sources = ["text-2010"]', "", "paragraphs[1].when", 'the paragraph rests on "text-2010" and does not name it'),
]  # fmt: skip


FOLLOW_UP: list[tuple[str, str, str, str]] = [
    # the same of letters/remind.toml
    ('follows = ["notice"]', 'follows = ["notice", "notis"]', "follows[1]", 'there is no letter "notis"'),
    ('follows = ["notice"]', 'follows = ["notice", "remind"]', "follows[1]", "the letter follows itself"),
    ('"silence", "call"', '"silence", "cal"', "after[1]", 'there is no word "cal"'),
    ("earlier.family == 'official'", "earlier.family == 'officer'", "family[0].when",
     'earlier.family is never "officer"'),
    ("answer.channel == 'call'", "answer.channel == 'phone'", "paragraphs[0].text", 'answer.channel is never "phone"'),
    ("answer.channel == 'call'", "answer.when_kind == 'in'", "paragraphs[0].text", 'answer.when_kind is never "in"'),
    ("answer.channel == 'call'", "'fx' == earlier.way", "paragraphs[0].text", 'earlier.way is never "fx"'),
    ("answer.channel == 'call'", "answer.on.precision == 'dy'", "paragraphs[0].text",
     'answer.on.precision is never "dy"'),
    ("you called{% endif %}", "you called{% endif %}{% for one in record if one.way == 'mule' %}x{% endfor %}",
     "paragraphs[0].text", 'one.way is never "mule"'),
    ("earlier.mailed_on", "earlier.maild_on", "paragraphs[0].text", 'there is no "earlier.maild_on"'),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "path", "wrong"), FOLLOW_UP)
def test_each_fault_of_a_follow_up_is_named(tmp_path: Path, old: str, new: str, path: str, wrong: str) -> None:
    small = write_small(tmp_path)
    plant(small, "letters/remind.toml", old, new)
    assert only_fault(small)[:3] == ("letters/remind.toml", path, wrong)


def test_only_a_letter_that_follows_another_names_one_or_says_after_what(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "letters/notice.toml", "known('text-2010') and", "earlier.dated and known('text-2010') and")
    assert only_fault(small)[1:3] == ("paragraphs[1].when", 'there is no name "earlier"')
    plant(small, "letters/notice.toml", "earlier.dated and ", "")
    plant(small, "letters/notice.toml", 'closing = "Sincerely,"', 'closing = "Sincerely,"\nafter = ["agrees"]')
    assert only_fault(small)[1:3] == ("follows", "the letter follows none, and says after what")


@pytest.mark.parametrize(("old", "new", "path", "wrong"), LETTER)
def test_each_fault_of_a_letter_is_named(tmp_path: Path, old: str, new: str, path: str, wrong: str) -> None:
    small = write_small(tmp_path)
    plant(small, "letters/notice.toml", old, new)
    assert only_fault(small)[:3] == ("letters/notice.toml", path, wrong)


def test_a_rule_may_point_at_the_recipient_but_no_letter_asks_for_what_is_never_stored(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "letters/notice.toml", '"signer.name"]', '"recipient.address", "person.date_of_birth"]')
    assert [entry[1:3] for entry in faults(small)] == [
        ("needs[3]", 'there is no field "person.date_of_birth"'),
        ("needs[3]", 'it asks for "date_of_birth"'),
    ]


def test_a_letter_without_words_or_to_nobody(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "letters/notice.toml", 'recipient = "bureau"', 'recipient = ""')
    plant(small, "playbook.toml", 'notices = ["notice"]\n', "")
    plant(small, "playbook.toml", 'kind = "mailed"', 'kind = "signed"')
    assert faults(small) == []
    path = small / "letters/notice.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("[[paragraphs]]")], encoding="utf-8")
    assert only_fault(small)[1:3] == ("paragraphs", "the letter has no paragraph")


def test_a_role_is_named_before_there_is_a_recipient(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", "{{ state_name }}", "{{ recipient.name }}")
    assert only_fault(small)[:3] == ("playbook.toml", "roles[0].name", 'there is no name "recipient"')


def test_shared_paragraphs_are_checked_where_they_stand(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "letters/paragraphs.toml", "{{ body }}", "{{ boddy }}")
    assert only_fault(small)[:2] == ("letters/paragraphs.toml", "paragraphs[0].text")


def test_an_unverified_statement_is_not_known_to_a_letter(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "statements.toml", 'verified = "seen"', 'verified = "unverified"')
    plant(small, "playbook.toml", 'contradicted_by = ["speech-2010"]\n', "")
    plant(small, "letters/notice.toml", "known('text-2010')", "not known('speech-2010')")
    assert [entry[:3] for entry in faults(small)] == [
        ("statements.toml", "relations[0].statement", 'the statement "speech-2010" is unverified'),
        ("letters/notice.toml", "paragraphs[1].when", 'the statement "speech-2010" is unverified'),
    ]


def test_the_name_of_a_letter_file_is_an_id(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    (small / "letters/notice.toml").rename(small / "letters/Notice 1.toml")
    assert ("letters/Notice 1.toml", "", '"Notice 1" cannot be an id', "small letters, digits, - and _") in faults(
        small
    )
