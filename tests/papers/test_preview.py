from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from organizer.domain.letter import Edits
from organizer.papers import preview
from organizer.papers.preview import ComposerPage
from organizer.store.campaigns import answer
from organizer.store.letters import add_letter, choose_office, edit_paragraph, edit_subject
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_store, print_and_mail
from tests.papers.cases import the_directory, the_playbook


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    yield store, campaign
    store.close()


def _page(held: tuple[Store, str], slug: str) -> ComposerPage:
    store, campaign = held
    found = store.read(preview.load, campaign, slug, {PLAYBOOK: the_playbook()}, the_directory(), today=TODAY)
    assert found is not None
    return found


def test_a_paragraph_tells_what_came_from_the_campaign_and_what_it_rests_on(held: tuple[Store, str]) -> None:
    held[0].write(add_letter, held[1], "notice-sib")
    page = _page(held, "notice-sib")
    first = page.paragraphs[0]
    assert "September 28, 2010" in first.facts
    assert all(fact in first.plain for fact in first.facts)
    basis = next(view for view in page.paragraphs if view.id == "basis")
    assert [statement.id for statement in basis.sources][:1] == ["setting-record-straight"]
    assert page.sheets.data.startswith(b"%PDF")
    assert page.to is not None
    assert page.to.offices == (("state_identification_bureau/VA", "State Identification Bureau, Virginia"),)


def test_own_words_keep_the_playbooks_beside_them(held: tuple[Store, str]) -> None:
    made = held[0].write(add_letter, held[1], "notice-sib").made
    held[0].write(edit_paragraph, made, "request", "We ask for an answer.")
    held[0].write(edit_paragraph, made, "meeting", "")
    held[0].write(edit_paragraph, made, "duty", "\N{SNOWMAN}")
    held[0].write(edit_subject, made, "Our notice")
    page = _page(held, "notice-sib")
    views = {view.id: view for view in page.paragraphs}
    assert views["request"].is_edited
    assert views["request"].plain != views["request"].words == "We ask for an answer."
    assert views["meeting"].is_left_out
    assert not views["duty"].can_print
    assert "We ask for the meeting" not in page.sheets.text
    assert (page.subject, page.plain_subject[:6]) == ("Our notice", "Notice")


def test_the_preview_follows_what_is_not_stored(held: tuple[Store, str]) -> None:
    held[0].write(add_letter, held[1], "notice-ice")
    page = _page(held, "notice-ice")
    request = replace(page.request, edits=Edits("A new subject", ()))
    assert "Re: A new subject" in preview.redraw(page, page.campaign, request).text


def test_a_letter_that_nobody_can_sign_is_a_draft(held: tuple[Store, str]) -> None:
    held[0].write(add_letter, held[1], "notice-ice")
    assert not _page(held, "notice-ice").sheets.is_unsigned
    held[0].write(answer, held[1], "signer.name", "")
    page = _page(held, "notice-ice")
    assert page.sheets.is_unsigned
    assert any(problem.field == "signer.name" for problem in page.sheets.problems)
    assert "signer.name" in [field.name for field in page.answers]


def test_a_draft_for_the_body_goes_to_nobody_and_a_mailed_letter_is_closed(held: tuple[Store, str]) -> None:
    made = held[0].write(add_letter, held[1], "resolution").made
    assert _page(held, "resolution").to is None
    assert _page(held, "resolution").is_open
    held[0].write(print_and_mail, made)
    assert not _page(held, "resolution").is_open


def test_a_letter_that_is_not_there_is_none(held: tuple[Store, str]) -> None:
    store, campaign = held
    books, seed = {PLAYBOOK: the_playbook()}, the_directory()
    assert store.read(preview.load, campaign, "notice-ice", books, seed, today=TODAY) is None
    store.write(add_letter, campaign, "of-an-older-playbook")
    assert store.read(preview.load, campaign, "of-an-older-playbook", books, seed, today=TODAY) is None


def test_a_follow_up_shows_whom_it_goes_to_and_what_the_record_says(held: tuple[Store, str]) -> None:
    store, campaign = held
    store.write(add_letter, campaign, "remind")
    empty = _page(held, "remind")
    assert empty.to is None
    assert "nothing_to_follow" in {problem.code for problem in empty.sheets.problems}
    assert empty.sheets.data.startswith(b"%PDF")
    notice = store.write(add_letter, campaign, "notice-sib").made
    store.write(choose_office, notice, "state_identification_bureau/MD")
    store.write(print_and_mail, notice)
    page = _page(held, "remind")
    assert page.to is not None
    assert (page.to.role.role, page.to.chosen) == ("state_identification_bureau", "state_identification_bureau/MD")
    assert "state_identification_bureau/MD" in [key for key, _ in page.to.offices]
    assert page.day == TODAY
    assert "September 30, 2010" in page.paragraphs[0].facts
    assert page.subject.endswith("our letter of October 1, 2010")
    assert page.subject == page.plain_subject
