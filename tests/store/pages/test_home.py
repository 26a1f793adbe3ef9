from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from organizer.domain.playbook import Playbook, Status, TaskKind
from organizer.domain.progress import State
from organizer.store.campaigns import answer, start_campaign
from organizer.store.letters import add_letter
from organizer.store.pages import home
from organizer.store.steps import finish_step
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, finish_steps, prove

Books = Mapping[str, Playbook]


def _page(store: Store, campaign: str, playbooks: Books, today: date = TODAY) -> home.HomePage:
    return store.read(home.load, campaign, playbooks, today)


def _finish(store: Store, campaign: str, playbooks: Books, *steps: str) -> None:
    for step in playbooks[PLAYBOOK].steps:
        if step.id in steps:
            store.write(finish_step, campaign, tuple(task.id for task in step.tasks), TODAY)


def test_a_new_campaign_begins_with_the_group(store: Store, playbooks: Books) -> None:
    campaign = store.write(start_campaign, PLAYBOOK, "Riverbend County", "VA").made
    page = _page(store, campaign, playbooks)
    assert page.title.words == "Riverbend County: leave Secure Communities"
    assert page.lead.words == "0 of 7 steps done. You are on step 1."
    assert page.following is not None
    assert (page.following.task, page.following.act) == ("record-group", "Enter your group")
    assert page.following.spoken.words == "Do this next: Write down who your group is"
    assert page.following.kind is TaskKind.ANSWER
    assert (page.coming, page.waiting) == ((), ())


def test_rows_say_how_far_they_are_and_what_blocks_them(store: Store, campaign_id: str, playbooks: Books) -> None:
    steps = _page(store, campaign_id, playbooks).steps
    assert [line.state for line in steps[:3]] == [State.IN_PROGRESS, State.NOT_STARTED, State.BLOCKED]
    assert steps[0].is_current
    assert steps[0].spoken.words == ("Step 1 of 7: Decide and record who is asking. In progress. 5 of 8 tasks done.")
    assert steps[2].spoken.words == (
        "Step 3 of 7: Write and sign the two notices. Cannot start yet. Needs a decision and two checked addresses."
    )


def test_a_blocked_step_without_words_names_the_step_before_it(
    store: Store, campaign_id: str, playbooks: Books
) -> None:
    book = playbooks[PLAYBOOK]
    bare = replace(book, steps=tuple(replace(step, needs_text="") for step in book.steps))
    page = _page(store, campaign_id, {PLAYBOOK: bare})
    assert page.steps[2].hint.words == 'First do "Decide and record who is asking"'


def test_a_done_step_tells_the_day(store: Store, campaign_id: str, playbooks: Books) -> None:
    _finish(store, campaign_id, playbooks, "decide", "find-offices")
    page = _page(store, campaign_id, playbooks)
    assert page.steps[0].hint.words == "Done on September 30, 2010"
    assert page.lead.words == "2 of 7 steps done. You are on step 3."
    assert page.done.words == "2 of 7 steps done"
    assert page.states[:3] == (State.DONE, State.DONE, State.IN_PROGRESS)


def test_the_next_act_leads_to_the_newest_letter(store: Store, campaign_id: str, playbooks: Books) -> None:
    def asked() -> str:
        following = _page(store, campaign_id, playbooks).following
        assert following is not None
        assert following.task == "ask-officials"
        return following.letter

    assert asked() == "ask-officials"
    store.write(add_letter, campaign_id, "ask-officials")
    store.write(add_letter, campaign_id, "ask-officials")
    assert asked() == "ask-officials-2"


def test_when_all_is_done_nothing_follows(store: Store, campaign_id: str, playbooks: Books) -> None:
    finish_steps(store, campaign_id, playbooks[PLAYBOOK], 7)
    page = _page(store, campaign_id, playbooks)
    assert page.following is None
    assert page.lead.words == "All 7 steps are done."


def test_answers_alone_finish_a_step(store: Store, campaign_id: str, playbooks: Books) -> None:
    book = playbooks[PLAYBOOK]
    first = book.steps[0]
    short = replace(book, steps=(replace(first, tasks=first.tasks[:3]), *book.steps[1:]))
    page = _page(store, campaign_id, {PLAYBOOK: short})
    assert page.steps[0].hint.words == "All answers are given"


def test_days_that_come_are_in_order_with_their_distance(store: Store, campaign_id: str, playbooks: Books) -> None:
    page = _page(store, campaign_id, playbooks)
    assert [line.spoken.words for line in page.coming] == [
        "October 1, 2010: Date on the letters. Tomorrow.",
        "November 16, 2010: Date of activation. In 47 days.",
    ]
    assert _page(store, campaign_id, playbooks, date(2010, 10, 1)).coming[0].hint.words == "Today"


def test_what_others_must_do_waits_until_it_is_recorded(store: Store, campaign_id: str, playbooks: Books) -> None:
    store.write(prove, campaign_id, "notice-ice", TaskKind.MAILED)
    lines = _page(store, campaign_id, playbooks).waiting
    assert [line.spoken.words for line in lines] == [
        'The return receipt from ICE. Since September 30, 2010: "Mail the notice to ICE".'
    ]
    store.write(prove, campaign_id, "notice-ice", TaskKind.DELIVERED)
    assert [line.task for line in _page(store, campaign_id, playbooks).waiting] == ["delivered-ice"]


def test_what_waits_after_answers_has_no_day(store: Store, campaign_id: str, playbooks: Books) -> None:
    book = playbooks[PLAYBOOK]
    tasks = tuple(
        replace(task, awaits="Their answer", until=("mail-ice",)) if task.id == "record-group" else task
        for task in book.steps[0].tasks
    )
    told = {PLAYBOOK: replace(book, steps=(replace(book.steps[0], tasks=tasks), *book.steps[1:]))}
    (line,) = _page(store, campaign_id, told).waiting
    assert line.hint.words == '"Write down who your group is"'


def test_history_is_said_and_after_its_time_what_a_letter_can_do(
    store: Store, campaign_id: str, playbooks: Books
) -> None:
    note = _page(store, campaign_id, playbooks).history
    assert note is not None
    assert (note.title.words, note.is_late) == ("This playbook is history. It tells of 2010 and 2011.", False)
    late = _page(store, campaign_id, playbooks, date(2026, 11, 22)).history
    assert late is not None
    assert late.is_late
    assert "cannot take a place out" in late.texts[0]
    assert "can still put a decision on the public record" in late.texts[1]
    store.write(answer, campaign_id, "letter.date", date(2011, 8, 6))
    dated = _page(store, campaign_id, playbooks).history
    assert dated is not None
    assert dated.is_late


def test_a_current_playbook_has_no_note_of_history(store: Store, campaign_id: str, playbooks: Books) -> None:
    current = replace(playbooks[PLAYBOOK], status=Status.CURRENT)
    assert _page(store, campaign_id, {PLAYBOOK: current}).history is None
