from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from organizer.domain.campaign import Activation
from organizer.domain.playbook import Playbook, TaskKind
from organizer.domain.progress import State
from organizer.store.campaigns import answer
from organizer.store.letters import add_letter
from organizer.store.pages import step
from organizer.store.pages.step import StepPage
from organizer.store.pages.task_lines import TaskLine
from organizer.store.settings import set_setting
from organizer.store.steps import add_task, finish_task, note_step
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, finish_steps, prove

Books = Mapping[str, Playbook]


@pytest.fixture
def page_of(store: Store, campaign_id: str, playbooks: Books) -> "_Reader":
    return _Reader(store, campaign_id, playbooks)


class _Reader:
    def __init__(self, store: Store, campaign: str, playbooks: Books) -> None:
        self.store, self.campaign, self.playbooks = store, campaign, playbooks

    def __call__(self, step_id: str = "", field: str = "") -> StepPage:
        return self.store.read(step.load, self.campaign, self.playbooks, TODAY, step_id=step_id, field=field)

    def task(self, step_id: str, task_id: str) -> TaskLine:
        found = self(step_id).task(task_id)
        assert found is not None
        return found


def test_without_a_name_it_is_the_current_step_then_the_last(page_of: _Reader) -> None:
    assert page_of().id == "decide"
    finish_steps(page_of.store, page_of.campaign, page_of.playbooks[PLAYBOOK], 7)
    page = page_of()
    assert (page.id, page.state, page.open_task) == ("record-outcome", State.DONE, "")


def test_a_field_leads_to_the_task_that_asks_for_it(page_of: _Reader) -> None:
    page = page_of(field="letter.copies_to")
    assert (page.id, page.open_task) == ("write-notices", "list-enclosures")
    assert page_of(field="jurisdiction.name").id == "decide"


def test_a_step_has_its_place_its_neighbours_and_its_reasons(page_of: _Reader) -> None:
    page = page_of("write-notices")
    assert page.place.words == "Step 3 of 7"
    assert page.before is not None
    assert page.after is not None
    assert (page.before.id, page.after.id) == ("find-offices", "mail-notices")
    assert page.blocked.words == "Needs a decision and two checked addresses"
    assert page.state_words.words == "Cannot start yet"
    assert page_of("decide").before is None
    assert page_of("record-outcome").after is None
    assert not page_of("decide").blocked


def test_tasks_say_where_they_stand(page_of: _Reader) -> None:
    page_of.store.write(finish_task, page_of.campaign, "ask-officials", TODAY, note="handed over", by="AR")
    page = page_of("decide")
    assert page.open_task == "check-agreement"
    told = {line.id: line.spoken.words for line in page.tasks}
    assert told["record-group"] == "Task 1 of 8: Write down who your group is. Done. All answers are given."
    assert told["ask-officials"] == (
        "Task 4 of 8: Ask your officials to act. Done. Done on September 30, 2010 by AR. handed over."
    )
    assert told["draft-resolution"] == (
        "Task 5 of 8: Give the body a draft decision. Done. Not needed: the decision is on record."
    )
    assert told["check-agreement"] == "Task 8 of 8: Check who agrees and who does not. Not started. Your group."


def test_a_task_waits_for_another_or_for_the_step(page_of: _Reader) -> None:
    assert page_of.task("write-notices", "sign-ice").blocked.words == 'First do "Write the notice to ICE"'
    notice = page_of.task("write-notices", "notice-ice")
    assert (notice.state, notice.blocked.words) == (State.BLOCKED, "Needs a decision and two checked addresses")
    book = page_of.playbooks[PLAYBOOK]
    page_of.playbooks = {PLAYBOOK: replace(book, steps=tuple(replace(entry, needs_text="") for entry in book.steps))}
    bare = page_of.task("write-notices", "notice-ice")
    assert bare.blocked.words == 'First do "Decide and record who is asking"'


def test_a_task_brings_its_fields_answers_and_letter(page_of: _Reader) -> None:
    decision = page_of.task("decide", "record-decision")
    assert [field.name for field in decision.asks] == ["decision.kind", "decision.date", "decision.summary"]
    assert [field.name for field in decision.offers] == ["decision.number", "decision.vote"]
    assert decision.answers["decision.date"] == date(2010, 9, 28)
    assert page_of.task("decide", "ask-officials").letter == "ask-officials"
    page_of.store.write(add_letter, page_of.campaign, "ask-officials")
    page_of.store.write(add_letter, page_of.campaign, "ask-officials")
    assert page_of.task("decide", "ask-officials").letter == "ask-officials-2"


def test_a_task_with_some_answers_counts_the_rest(page_of: _Reader) -> None:
    page_of.store.write(answer, page_of.campaign, "decision.date", None)
    assert page_of.task("decide", "record-decision").hint.words == "1 still to answer"


def test_a_task_for_nobody_is_spoken_without_a_hint(page_of: _Reader) -> None:
    book = page_of.playbooks[PLAYBOOK]
    first = book.steps[0]
    tasks = tuple(replace(task, who="") for task in first.tasks)
    page_of.playbooks = {PLAYBOOK: replace(book, steps=(replace(first, tasks=tasks), *book.steps[1:]))}
    spoken = page_of.task("decide", "check-agreement").spoken
    assert spoken.words == "Task 8 of 8: Check who agrees and who does not. Not started."


def test_tasks_of_the_group_stand_after_the_others(page_of: _Reader) -> None:
    made = page_of.store.write(add_task, page_of.campaign, "decide", "Call the clerk").made
    own = page_of.task("decide", made)
    assert (own.is_own, own.state) == (True, State.NOT_STARTED)
    assert own.spoken.words == "Task 9 of 9: Call the clerk. Not started. Added by your group."
    page_of.store.write(finish_task, page_of.campaign, made, TODAY)
    assert page_of.task("decide", made).hint.words == "Done on September 30, 2010"


def test_it_names_its_sources_and_what_contradicts_them(page_of: _Reader) -> None:
    page = page_of("decide")
    assert [line.id for line in page.sources] == [
        "setting-record-straight",
        "napolitano-lofgren-letter",
        "weich-lofgren-letter",
        "ice-arlington-meeting",
        "ca-ag-denies",
    ]
    assert page.contradictions[0].title == "Press conference on enforcement statistics"
    assert page.contradictions[0].later.words == "Not public yet on the date of your letters"
    assert not page.sources[0].later
    assert page.differences
    assert "A rule that the governing body must vote, or that the sheriff alone may decide" in page.not_documented


def test_the_branch_follows_the_answer_about_activation(page_of: _Reader) -> None:
    branch = page_of().branch
    assert branch is not None
    assert (branch.title, branch.is_documented) == ("A date is set", True)
    page_of.store.write(answer, page_of.campaign, "jurisdiction.activation", Activation.ACTIVATED)
    branch = page_of().branch
    assert branch is not None
    assert not branch.is_documented
    assert branch.text.startswith("No published step covers a jurisdiction that is already activated.")
    assert (branch.cases[0].id, branch.cases[0].outcome.words) == (
        "san-francisco",
        "The meeting took place, and the answer was no. Then: the campaign went over to limits on detainers",
    )


def test_a_playbook_without_branches_has_no_note(page_of: _Reader) -> None:
    page_of.playbooks = {PLAYBOOK: replace(page_of.playbooks[PLAYBOOK], branches=())}
    assert page_of().branch is None


def test_notes_and_initials_come_along(page_of: _Reader) -> None:
    page_of.store.write(note_step, page_of.campaign, "decide", "Call before noon.\n\nAsk for Kim.")
    page_of.store.write(set_setting, "initials", "AR")
    page = page_of("decide")
    assert (page.notes, page.initials) == ("Call before noon.\n\nAsk for Kim.", "AR")
    assert page_of("find-offices").notes == ""
    assert page.task("none") is None


def test_what_the_record_ends_says_so_and_an_older_mark_is_still_shown(page_of: _Reader) -> None:
    page_of.store.write(finish_task, page_of.campaign, "mail-ice", TODAY, note="no. 7012")
    page = page_of("mail-notices")
    line = page.task("mail-ice")
    assert line is not None
    assert (line.state, line.done_on, line.marked.words) == (State.BLOCKED, None, "")
    finish_steps(page_of.store, page_of.campaign, page_of.playbooks[PLAYBOOK], 3)
    line = page_of("mail-notices").task("mail-ice")
    assert line is not None
    assert line.hint.words == "Marked done by hand, but not written down in the mail log. no. 7012"
    page_of.store.write(prove, page_of.campaign, "notice-ice", TaskKind.MAILED)
    line = page_of("mail-notices").task("mail-ice")
    assert line is not None
    assert (line.state, line.done_on) == (State.DONE, None)
    assert line.hint.words == "Mailed, September 30, 2010"
