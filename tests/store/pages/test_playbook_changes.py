"""The planted change: exactly the campaigns, steps, letters and dates that lean on it are listed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from organizer.domain.deadline import HolidayTable
from organizer.domain.fields import BY_NAME
from organizer.domain.playbook import Playbook, TaskKind
from organizer.store.campaigns import add_campaign
from organizer.store.kept_playbooks import note_playbook
from organizer.store.letters import add_letter, edit_paragraph
from organizer.store.pages.playbook_changes import PlaybookChangesPage, load, news_of
from organizer.store.pages.step import load as step_page
from organizer.store.steps import add_task, finish_task
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_campaign, prove
from tests.store.pages.planted import DATE, PARAGRAPH, RULE, TASK, Days, a_small_store, small_book

TABLES: Mapping[str, HolidayTable] = {}


@dataclass
class File:
    """The open file with its two campaigns."""

    store: Store
    one: str
    two: str
    folder: Path

    def newer(self, *changes: tuple[str, str, str]) -> Playbook:
        """Return a newer version, which the program notes."""
        book = small_book(self.folder / "newer", *changes)
        self.store.write(note_playbook, book)
        return book

    def page(self, book: Playbook) -> PlaybookChangesPage:
        """Return the page with that version on this computer."""
        return self.store.read(load, self.one, _Books(book), TABLES, TODAY)


class _Books(dict[str, Playbook]):
    def __init__(self, book: Playbook) -> None:
        super().__init__({book.slug: book})


@pytest.fixture
def file(tmp_path: Path) -> Iterator[File]:
    store, one, two = a_small_store(tmp_path, Days())
    with store:
        yield File(store, one, two, tmp_path)


def _leaning(page: PlaybookChangesPage) -> list[tuple[str, str, str, str]]:
    return [(each.name, one.sort, one.title.words, one.hint.words) for each in page.campaigns for one in each.leaners]


def test_a_changed_paragraph_leads_to_the_letter_and_the_step_in_which_it_is_written(file: File) -> None:
    page = file.page(file.newer(PARAGRAPH))
    assert _leaning(page) == [
        ("Hillside", "step", "Step 2: Write", "Not started"),
        ("Hillside", "letter", "Notice", "Not begun"),
        ("Riverbend County", "step", "Step 2: Write", "Not started"),
        ("Riverbend County", "letter", "Notice", "Draft: it takes the new words"),
    ]
    (change,) = page.changes
    (part,) = change.line.parts
    assert change.line.title.words == "A paragraph of: Notice"
    assert (part.label.words, part.before, part.after) == (
        "Words",
        "This follows the text of 2010.",
        "This leans on the text of 2010.",
    )
    assert len(change.leaners) == len(_leaning(page))
    assert page.lead.words == "Version 2 stands in place of version 1, which you used since September 30, 2010."


def test_a_changed_rule_and_a_changed_task_lead_to_what_leans_on_each(file: File) -> None:
    page = file.page(file.newer(RULE, TASK))
    found = {change.line.key: {(one.sort, one.key) for one in change.leaners} for change in page.changes}
    assert found == {
        "task/record": {("step", "decide")},
        "rule/notice/early": {("step", "write"), ("letter", "notice"), ("letter", "")},
    }


def test_a_changed_date_leads_to_the_days_that_it_makes(file: File) -> None:
    file.store.write(prove, file.one, "notice", TaskKind.DELIVERED)
    page = file.page(file.newer(DATE))
    assert _leaning(page) == [
        ("Hillside", "date", "Ask again", "No day yet"),
        ("Riverbend County", "date", "Ask again", "November 14, 2010"),
    ]


def test_what_is_signed_or_in_the_groups_own_words_says_so(file: File) -> None:
    file.store.write(prove, file.one, "notice", TaskKind.SIGNED)
    own = file.store.write(add_letter, file.one, "notice").made
    file.store.write(edit_paragraph, own, "basis", "Our own words.")
    page = file.page(file.newer(PARAGRAPH, RULE))
    hints = {
        change.line.key: [one.hint.words for one in change.leaners if one.sort == "letter"] for change in page.changes
    }
    signed = "Signed or sent: it keeps the words that it has"
    assert hints == {
        "paragraph/notice/basis": ["Not begun", signed, "Your own words stand there"],
        "rule/notice/early": ["Not begun", signed, "Draft: it takes the new words"],
    }


def test_a_text_of_the_whole_playbook_concerns_its_campaigns_and_no_others(file: File) -> None:
    page = file.page(file.newer(("playbook.toml", 'aim = "Be left out"', 'aim = "Stay out"')))
    assert _leaning(page) == [
        ("Hillside", "campaign", "Hillside", "The campaign as a whole"),
        ("Riverbend County", "campaign", "Riverbend County", "The campaign as a whole"),
    ]


def test_what_is_said_for_another_answer_concerns_nobody(file: File) -> None:
    book = file.newer(("playbook.toml", 'text = "Ask."', 'text = "Ask them."'))
    assert file.page(book).changes == ()
    assert not file.store.read(news_of, file.one, book).words


def test_what_was_got_is_no_news_any_more(file: File) -> None:
    book = file.newer(PARAGRAPH)
    assert file.store.read(news_of, file.one, book).words.words == (
        "Version 2 stands in place of version 1. One text differs."
    )
    more = file.newer(PARAGRAPH, RULE)
    assert file.store.read(news_of, file.one, more).words.words.endswith("2 texts differ.")
    file.store.write(note_playbook, more, is_seen=True)
    page = file.page(more)
    assert (page.campaigns, page.changes) == ((), ())
    assert page.lead.words == "Nothing changed since you last looked. Version 2."
    assert not file.store.read(news_of, file.one, more).words


def test_a_campaign_that_came_later_has_seen_only_the_newer_version(file: File) -> None:
    book = file.newer(PARAGRAPH)
    file.store.write(add_campaign, replace(a_campaign(jurisdiction__name="Late"), playbook="small"))
    file.store.write(note_playbook, book)
    assert {name for name, *_ in _leaning(file.page(book))} == {"Hillside", "Riverbend County"}


def test_a_playbook_that_nobody_looked_at_has_no_news(file: File, playbooks: Mapping[str, Playbook]) -> None:
    other = file.store.write(add_campaign, replace(a_campaign(jurisdiction__name="Fresh"), playbook=PLAYBOOK)).made
    assert not file.store.read(news_of, other, playbooks[PLAYBOOK]).words


def test_a_task_that_is_gone_keeps_its_record(file: File) -> None:
    file.store.write(finish_task, file.one, "record", date(2010, 9, 29), note="Clerk's copy", by="AB")
    file.store.write(finish_task, file.one, "older", date(2010, 9, 28))
    own = file.store.write(add_task, file.one, "decide", "Call the clerk").made
    file.store.write(finish_task, file.one, own, date(2010, 9, 28))
    book = small_book(file.folder / "newer")
    step = book.steps[0]
    book = replace(book, steps=(replace(step, tasks=(replace(step.tasks[0], id="enter"),)), *book.steps[1:]))
    file.store.write(note_playbook, book)
    page = file.page(book)
    assert [task.words.words for task in page.gone] == [
        "older. Done on September 28, 2010.",
        "Record the decision (Decide). Done on September 29, 2010. By AB. Note: Clerk's copy",
    ]
    assert file.store.read(news_of, file.one, book).gone == len(page.gone)
    steps = {
        name: file.store.read(step_page, file.one, _Books(book), TODAY, step_id=name) for name in ("decide", "send")
    }
    assert [task.id for task in steps["decide"].gone] == ["record"]
    assert [task.id for task in steps["send"].gone] == ["older"]
    kinds = {change.line.key: change.line.kind_words.words for change in page.changes}
    assert kinds["task/enter"] == "New"
    assert kinds["task/record"] == "Gone"


SHARED = ("letters/paragraphs.toml", "{{ body }} decided.", "the {{ body }}{% if facts %} of ours{% endif %} decided.")
REMIND = (
    "letters/remind.toml",
    '[[paragraphs]]\nid = "own"',
    '[[paragraphs]]\nuse = "decision"\n\n[[paragraphs]]\nid = "own"',
)


def test_a_text_of_a_letter_is_told_once_and_in_words(file: File) -> None:
    older = replace(small_book(file.folder / "shared", REMIND), version="1.5")
    file.store.write(note_playbook, older, is_seen=True)
    newer = file.newer(REMIND, SHARED)
    (change,) = file.page(newer).changes
    assert change.line.title.words == "A paragraph of: Notice; Reminder"
    names = [(one.sort, one.campaign, one.title.words) for one in change.leaners]
    assert len(names) == len(set(names))
    (part,) = change.line.parts
    day = f"[{BY_NAME['decision.date'].label}]"
    assert (part.before, part.after) == (f"On {day}, [body] decided.", f"On {day}, the [body][ of ours] decided.")
    assert file.store.read(news_of, file.one, newer).words.words.endswith("One text differs.")


def test_a_text_of_which_only_the_tags_differ_says_so(file: File) -> None:
    older = replace(small_book(file.folder / "tags", SHARED), version="1.5")
    file.store.write(note_playbook, older, is_seen=True)
    other = (SHARED[0], SHARED[1], SHARED[2].replace("if facts", "if decision.vote"))
    (change,) = file.page(file.newer(other)).changes
    (part,) = change.line.parts
    assert (part.label.words, part.before) == ("Only what decides between these words differs", "")
