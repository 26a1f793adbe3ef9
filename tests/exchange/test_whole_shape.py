"""The form of a whole file has a key for every column of the store, and none that asks for what nobody should keep."""

from organizer.exchange.whole_shape import ANSWER_TABLE, CAMPAIGNS, COLUMN_ANSWERS, LOGO, all_parts
from organizer.store.journal import CLASSES

PRIVATE = ("immigration_status", "nationality", "a_number", "alien_number", "ssn", "social_security", "birth")


def test_every_column_has_its_key_and_every_key_its_column() -> None:
    answers = {entry.name.replace(".", "_", 1) for entry in COLUMN_ANSWERS}
    for part in all_parts():
        columns = set(CLASSES[part.table].__table__.columns.keys()) - {"id", "version", part.owner}
        expected = columns - {"campaign_id"} if part is LOGO else columns
        assert set(part.keys) == (expected - answers if part is CAMPAIGNS else expected), part.name
    assert {part.table for part in all_parts()} | {ANSWER_TABLE} == set(CLASSES)


def test_what_is_needed_and_what_an_entry_is_known_by_are_keys_of_it() -> None:
    for part in all_parts():
        assert set(part.keys).issuperset([*part.needs, *part.known_by]), part.name
        assert part.has_id != bool(part.known_by or part.is_one), part.name


def test_no_key_asks_for_status_numbers_or_birth() -> None:
    names = [name for part in all_parts() for name in (part.name, *part.keys)]
    assert not [name for name in names if any(word in name for word in PRIVATE)]
