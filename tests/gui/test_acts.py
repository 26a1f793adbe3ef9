from dataclasses import replace

import pytest

from organizer.domain.changes import Changes
from organizer.gui.acts import act_words, letter_name, sentence_words
from organizer.gui.desk import Desk
from organizer.gui.window import Window


@pytest.mark.parametrize(
    ("slug", "name"),
    [("notice-ice", "Notice to ICE"), ("notice-ice-2", "Notice to ICE, 2"), ("moon", "moon"), ("moon-2", "moon-2")],
)
def test_a_letter_is_named_by_its_title(desk: Desk, slug: str, name: str) -> None:
    assert letter_name(slug, desk) == name


def test_an_act_is_named_with_its_letter(desk: Desk) -> None:
    assert act_words("Edit paragraph", {"letter": "notice-ice"}, desk) == "Edit paragraph in Notice to ICE"
    assert act_words("Start campaign {name}", {"name": "Riverbend"}, desk) == "Start campaign Riverbend"
    assert act_words("", {"letter": "notice-ice"}, desk) == ""


@pytest.mark.parametrize(
    ("sentence", "values", "said"),
    [
        ("Letter deleted.", {"letter": "notice-ice"}, "Letter deleted: Notice to ICE."),
        ("Letter signed. It is kept.", {"letter": "notice-ice"}, "Letter signed: Notice to ICE. It is kept."),
        ("Office deleted.", {"office": "County Clerk"}, "Office deleted: County Clerk."),
        ("Correction deleted.", {"office": "ice_director"}, "Correction deleted: ICE Director."),
        ("Task deleted.", {"name": "Call the clerk"}, "Task deleted: Call the clerk."),
        ("Recipient deleted.", {}, "Recipient deleted."),
        ("Who works here now.", {"name": "A.R."}, "Who works here now: A.R."),
    ],
)
def test_a_sentence_names_what_it_is_about(desk: Desk, sentence: str, values: dict[str, str], said: str) -> None:
    assert sentence_words(Changes(sentence=sentence, values=values), desk) == said


def test_the_letter_of_the_open_campaign_is_meant(county: Window, desk: Desk) -> None:
    assert county.isVisible()
    books = {"first": replace(next(iter(desk.playbooks.values())), slug="first", letters=()), **desk.playbooks}
    desk.playbooks = books
    assert letter_name("notice-ice", desk) == "Notice to ICE"
