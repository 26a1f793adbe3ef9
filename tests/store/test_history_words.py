from sqlalchemy import inspect

from organizer.store.history_words import column_label, row_key, thing
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


def test_a_setting_is_called_by_what_it_sets() -> None:
    assert thing("setting", {"name": "initials"}).words == "Initials of who works here"
    assert thing("setting", {"name": "unheard of"}).words == "Setting"


def test_a_row_has_the_key_that_its_playbook_knows() -> None:
    assert row_key("task", {"task": "find-offices"}) == "find-offices"
    assert row_key("note", {}) == ""
    assert row_key("reply", {"who": "A Clerk"}) == ""
