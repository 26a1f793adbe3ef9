from collections.abc import Iterator
from pathlib import Path

import pytest

from organizer.domain.playbook import ParagraphStyle
from organizer.papers import preview
from organizer.papers.paragraph_views import ParagraphView
from organizer.papers.preview import ComposerPage
from organizer.store.letters import (
    add_letter,
    add_paragraph,
    edit_paragraph,
    move_paragraph,
    remove_paragraph,
    set_courtesy,
)
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_store
from tests.papers.cases import the_directory, the_playbook


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    store.write(add_letter, campaign, "ask-officials")
    yield store, campaign
    store.close()


def _page(held: tuple[Store, str]) -> ComposerPage:
    store, campaign = held
    found = store.read(
        preview.load, campaign, "ask-officials", {PLAYBOOK: the_playbook()}, the_directory(), today=TODAY
    )
    assert found is not None
    return found


def _views(held: tuple[Store, str]) -> dict[str, ParagraphView]:
    return {view.id: view for view in _page(held).paragraphs}


def test_a_paragraph_rests_on_statements_on_a_source_or_on_answers(held: tuple[Store, str]) -> None:
    views = _views(held)
    assert [source.id for source in views["texts"].sources][:1] == ["setting-record-straight"]
    assert views["fact.non-criminal-share"].source == "figures of the agency, August 10, 2010"
    assert (views["status-plain"].sources, bool(views["status-plain"].facts)) == ((), True)
    assert not any(view.is_own or view.is_moved or view.is_edited or view.needs_copy for view in views.values())


def test_own_paragraphs_stand_in_their_place_also_while_they_are_empty(held: tuple[Store, str]) -> None:
    store = held[0]
    letter, order = _page(held).stored.id, tuple(_views(held))
    made = store.write(add_paragraph, letter, ParagraphStyle.TABLE, "", "who", order=order).made
    views = _views(held)
    assert list(views)[:2] == ["who", made]
    assert (views[made].words, views[made].is_own, views[made].is_edited) == ("", True, False)
    assert made not in {entry.id for entry in _page(held).sheets.letter.paragraphs}  # type: ignore[union-attr]  # drafted
    store.write(edit_paragraph, letter, made, "Date | Who\nMay | \N{SNOWMAN}")
    view = _views(held)[made]
    assert (view.words, view.style, view.can_print) == ("Date | Who\nMay | \N{SNOWMAN}", ParagraphStyle.TABLE, False)
    store.write(edit_paragraph, letter, made, "Date | Who\nMay | The board")
    assert _views(held)[made].can_print
    assert not _views(held)["both"].is_moved


def test_what_was_left_out_keeps_its_place_and_can_come_back(held: tuple[Store, str]) -> None:
    page = _page(held)
    held[0].write(remove_paragraph, page.stored.id, "who")
    first = _page(held).paragraphs[0]
    assert (first.id, first.is_left_out, first.words) == ("who", True, "")
    assert first.plain == page.paragraphs[0].plain


def test_what_was_moved_is_marked(held: tuple[Store, str]) -> None:
    page = _page(held)
    order = [view.id for view in page.paragraphs]
    held[0].write(move_paragraph, page.stored.id, (*order[1:], order[0]))
    assert [view.id for view in _page(held).paragraphs if view.is_moved] == ["who"]
    assert _page(held).usual == tuple(order)


def test_the_copy_asks_for_words_only_where_no_playbook_can_have_them(held: tuple[Store, str]) -> None:
    letter = _page(held).stored.id
    for verb, given in (
        (set_courtesy, ("es",)),
        (edit_paragraph, ("who", "We write to you.")),
        (edit_paragraph, ("es.who", "Les escribimos.")),
        (remove_paragraph, ("agreement",)),
    ):
        held[0].write(verb, letter, *given)
    views = _views(held)
    assert {view.id for view in views.values() if view.needs_copy} == {"who", "fact.non-criminal-share"}
    assert (views["who"].copied, views["fact.non-criminal-share"].copied) == ("Les escribimos.", "")
    assert _page(held).languages == (("es", "Spanish"),)
