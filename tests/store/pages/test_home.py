from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from organizer.domain.deadline import DateRule, Start
from organizer.domain.playbook import Playbook, Status, TaskKind
from organizer.domain.progress import State
from organizer.store.campaigns import answer, start_campaign
from organizer.store.dates import add_date
from organizer.store.letters import add_letter
from organizer.store.outcomes import close_campaign
from organizer.store.pages import home
from organizer.store.steps import finish_step, finish_task
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, finish_steps, prove
from tests.store.pages.dated import a_mailed_store

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
    assert steps[0].spoken.words == ("Step 1 of 7: Decide and record who is asking. In progress. 7 of 8 tasks done.")
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
    def asked() -> tuple[str, str]:
        following = _page(store, campaign_id, playbooks).following
        assert following is not None
        return following.task, following.letter

    assert asked() == ("check-agreement", "")  # nobody asks for the decision that is on record
    store.write(answer, campaign_id, "decision.summary", "")
    assert asked() == ("ask-officials", "ask-officials")
    store.write(add_letter, campaign_id, "ask-officials")
    store.write(add_letter, campaign_id, "ask-officials")
    assert asked() == ("ask-officials", "ask-officials-2")


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
    assert [line.is_other_year for line in page.coming] == [False] * len(page.coming)
    before = _page(store, campaign_id, playbooks, date(2009, 12, 31))
    assert before.coming[0].is_other_year
    assert _page(store, campaign_id, playbooks, date(2010, 10, 1)).coming[0].hint.words == "Today"


def test_a_letter_that_went_out_waits_for_its_answer(store: Store, campaign_id: str, playbooks: Books) -> None:
    store.write(finish_task, campaign_id, "confirm-ice", TODAY)
    store.write(prove, campaign_id, "notice-ice", TaskKind.MAILED)
    page = _page(store, campaign_id, playbooks)
    assert [line.spoken.words for line in page.waiting] == [
        "Notice to ICE: mailed September 30, 2010, no answer yet.",
        'A written answer from ICE, if none has come. Since September 30, 2010: "Ask ICE to confirm in writing".',
    ]
    assert [entry.words.words for entry in page.missing] == [
        "Notice to ICE has no proof of delivery yet.",
        "Notice to the State Identification Bureau is not mailed yet.",
    ]


def test_dates_are_late_or_ahead(tmp_path: Path, playbooks: Books) -> None:
    dated, campaign = a_mailed_store(tmp_path)
    dated.write(add_date, campaign, "Board meets", day=date(2010, 12, 16), time="6:30 pm")
    dated.write(add_date, campaign, "Hearing", day=date(2010, 11, 1))
    dated.write(add_date, campaign, "Hand in", day=date(2010, 12, 17))
    dated.write(add_date, campaign, "Ask", rule=DateRule("own", "", Start.DAY, 30), start_day=date(2010, 12, 14))
    page = _page(dated, campaign, playbooks, date(2010, 12, 15))
    assert [(line.due.title, line.status.words) for line in page.late] == [
        ("Hearing", "44 days late"),
        ("Remind ICE of the notice", "39 days late"),
    ]
    assert page.late[1].hint.words == (
        "Saturday, November 6, 2010. 30 days after the delivery of Notice to ICE. "
        "Our choice: no time limit is documented."
    )
    assert (page.late[0].offer, page.late[1].offer is None) == (None, False)
    assert [line.hint.words for line in page.coming] == [
        "Tomorrow. 6:30 p.m.",
        "In 2 days",
        "In 29 days. 30 days after December 14, 2010",
    ]
    assert page.coming[0].key.startswith("own-")


def test_a_closed_campaign_owes_nothing(tmp_path: Path, playbooks: Books) -> None:
    dated, campaign = a_mailed_store(tmp_path)
    day = date(2010, 12, 1)
    dated.write(close_campaign, campaign, "denied_meeting", day, pivot="pivoted_to_detainer_policy", note="Minutes")
    page = _page(dated, campaign, playbooks, date(2010, 12, 15))
    assert page.closed is not None
    assert page.closed.title.words == (
        "Closed on December 1, 2010: The meeting took place, and the answer was no. "
        "The campaign went over to limits on detainers"
    )
    assert (page.closed.note, len(page.closed.following)) == ("Minutes", 7)
    assert (page.late, page.coming, page.waiting, page.missing, page.following) == ((), (), (), (), None)
    bare = replace(playbooks[PLAYBOOK], outcomes=())
    unknown = _page(dated, campaign, {PLAYBOOK: bare}, date(2010, 12, 15)).closed
    assert unknown is not None
    assert unknown.title.words == "Closed on December 1, 2010: denied_meeting"


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
    assert (note.title.words, note.is_late) == ("This playbook is history. It tells of 2010 to 2011.", False)
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
