"""History names what playbooks and directory know by codes."""

import re

import pytest

from organizer.domain.fields import FieldKind
from organizer.store.campaigns import answer, start_campaign
from organizer.store.dates import extend_date
from organizer.store.letters import add_letter, choose_office, keep_print, replace_letter, sign_letter
from organizer.store.offices import check_office
from organizer.store.outcomes import close_campaign
from organizer.store.pages.history import load, load_field
from organizer.store.steps import finish_task, note_step
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, noon
from tests.filled_store import fill_everything
from tests.shipped import shipped_directory, shipped_shelf

CODE = re.compile(r"\b[a-z0-9]+(?:_[a-z0-9]+)+\b|\basked\.|\b\d{4}-(?:0\d|1[0-2])\b|[0-9a-f]{8}-|\bcalendar days\b")
"""What no sentence has: words tied together, days as a file has them, ids."""


@pytest.fixture(scope="module")
def store() -> Store:
    """Give a file in which everything was done, with the codes of the shipped playbook."""
    store = Store.create(None, None, clock=noon)
    made = fill_everything(store)
    playbook, office = shipped_shelf()[PLAYBOOK], shipped_directory()[0]
    store.write(finish_task, made, playbook.steps[0].tasks[0].id, TODAY)
    store.write(note_step, made, playbook.steps[0].id, "Call again.")
    store.write(extend_date, made, f"{playbook.dates[0].id}:notice-sib", TODAY, "asked")
    store.write(check_office, office.key, TODAY, "A.R.", "called")
    signed = store.write(add_letter, made, "notice-ice").made
    store.write(choose_office, signed, office.key)
    store.write(keep_print, signed, b"%PDF", 1, "1", "1", None, b"{}")
    store.write(sign_letter, signed, TODAY)
    store.write(replace_letter, signed)
    store.write(add_letter, made, "letter")
    store.write(close_campaign, made, playbook.outcomes[0].code, TODAY)
    return store


@pytest.fixture(scope="module")
def told(store: Store) -> dict[str, set[str]]:
    """Give all that history says of the file, by the place of what was changed."""
    found: dict[str, set[str]] = {}
    for line in store.read(load, shipped_shelf(), TODAY, 500, shipped_directory()).lines:
        for part in line.parts:
            words = {part.thing.words, part.label, part.before.words, part.after.words}
            found.setdefault(f"{part.table}.{part.column}", set()).update(words)
    return found


def test_no_sentence_has_a_word_for_machines(told: dict[str, set[str]]) -> None:
    playbook = shipped_shelf()[PLAYBOOK]
    known = {letter.id for letter in playbook.letters} | {role.role for role in playbook.roles} | {playbook.slug}
    known |= {step.id for step in playbook.steps} | {task.id for step in playbook.steps for task in step.tasks}
    known |= {outcome.code for outcome in playbook.outcomes} | {office.key for office in shipped_directory()}
    codes = {code for code in known if re.search(r"[-_/]", code)}
    tied = re.compile("|".join(map(re.escape, sorted(codes, key=len, reverse=True))))
    spoken = {words for place in told.values() for words in place}
    assert {words for words in spoken if CODE.search(words) or tied.search(words)} == set()


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("campaign.playbook", "Leave Secure Communities, 2010"),
        ("recipient.role", "Member of Congress"),
        ("letter.state", "Letter: Notice to ICE"),
        ("letter.state", "Letter: Notice to ICE, 2"),
        ("letter.replaces", "Notice to ICE, 2"),
        ("date.rule", "30 days after the mailing of Notice to ICE"),
        ("date.until", "Date: Remind ICE of the notice"),
        ("setting.value", "Initials of who works here"),
        ("answer.value", "A question of the playbook"),
        ("letter.options", "Certified Mail, return receipt and 7112 3456 7891 2345 6787"),
    ],
)
def test_what_was_changed_has_the_title_that_people_know(told: dict[str, set[str]], place: str, words: str) -> None:
    assert words in told[place]


def test_tasks_notes_offices_and_outcomes_are_named(told: dict[str, set[str]]) -> None:
    playbook, office = shipped_shelf()[PLAYBOOK], shipped_directory()[0]
    assert f"Task: {playbook.steps[0].tasks[0].title}" in told["task.done_on"]
    assert f"Notes on a step: {playbook.steps[0].title}" in told["note.text"]
    assert f"Office: {office.called}" in told["office.checked_on"]
    assert office.called in told["letter.office"]
    assert playbook.outcomes[0].title in told["campaign.outcome"]


def test_an_answer_to_a_question_reads_as_its_choice() -> None:
    shelf = shipped_shelf()
    asks = ((name, entry.field) for name in shelf for entry in shelf[name].questions)
    name, field = next((name, field) for name, field in asks if field.kind is FieldKind.CHOICE)
    store = Store.create(None, None, clock=noon)
    made = store.write(start_campaign, name, "Millbrook", "VA").made
    code, words = field.choices[0]
    store.write(answer, made, field.name, code)
    part = store.read(load, shelf, TODAY).lines[0].parts[0]
    assert (part.label, part.after.words) == (field.label, words)
    ((_, same),) = store.read(load_field, shelf, part.table, part.row, part.column)
    assert same == part


def test_what_no_playbook_here_knows_stays_as_it_was_written(store: Store) -> None:
    lines = store.read(load, {}, TODAY, 500).lines
    words = {part.thing.words for line in lines for part in line.parts}
    assert {"Letter: notice-ice", "Task", "Notes on a step", "Date"} <= words
