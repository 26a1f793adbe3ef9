from sqlalchemy import inspect

from organizer.store.history_words import column_label, thing, told_value
from organizer.store.journal import CLASSES

QUIET = {
    *("campaign_id", "letter_id", "owner_id", "position", "number", "template", "slug", "key", "added", "example"),
    *("sha256", "letter_sha256", "media_type", "width", "height", "channels", "playbook", "playbook_version"),
    *("program_version", "precision", "letters", "beside", "again", "step", "task", "role", "state"),
}
"""Columns that say nothing to a person: keys, marks, places in an order, what a label beside them says better."""


def test_every_column_has_words_or_says_nothing_to_a_person() -> None:
    wordless = {
        f"{table}.{column.key}"
        for table, kind in CLASSES.items()
        for column in inspect(kind).column_attrs
        if column.key not in ("id", "version")
        and not column_label(table, column.key, {"name": "law.text"})
        and column.key not in QUIET
    }
    assert wordless == {"answer.name", "setting.name"}


def test_every_table_is_called_something() -> None:
    assert all(thing(table, {}).words for table in CLASSES)
    assert thing("letter", {"slug": "notice-ice"}).words == "Letter: notice-ice"


def test_answers_bear_the_names_of_their_fields_or_questions() -> None:
    assert column_label("answer", "value", {"name": "law.standing"}).startswith("What does the law")
    assert column_label("answer", "value", {"name": "asked.days"}) == "asked.days"
    assert column_label("answer", "value", {"name": "unheard.of"}) == ""
    assert column_label("answer", "campaign_id", {"name": "law.standing"}) == ""
    assert column_label("campaign", "unheard_of", {}) == ""


def test_values_read_as_a_person_writes_them() -> None:
    told = {
        "": told_value("campaign", "closed_on", None),
        "Yes": told_value("campaign", "archived", True),
        "Certified Mail": told_value("mailing", "method", "certified"),
        "County": told_value("campaign", "jurisdiction_kind", "county"),
        "First line, Second line": told_value("group", "address", ["First line", "Second line"]),
        "Our words; more": told_value("letter", "paragraphs", {"a": "Our words", "b": "more", "c": ""}),
        "September 28, 2010": told_value("date", "day", "2010-09-28"),
        "September 30, 2010, 12:05": told_value("print", "at", "2010-09-30T12:05:00"),
        "2010-09": told_value("reply", "on", "2010-09"),
    }
    assert all(phrase.words == words for words, phrase in told.items())
