from dataclasses import replace
from datetime import date

from organizer.domain.campaign import Campaign, Jurisdiction
from organizer.domain.dates import ApproximateDate
from organizer.domain.fields import with_answer
from organizer.domain.playbook import Playbook, Status, Step, Task, TaskKind, Window
from organizer.domain.progress import State, TaskRecord, progress_of, waiting_of

DAY = date(2010, 9, 30)
CAMPAIGN = Campaign("p", Jurisdiction("Riverbend County", "VA"))


def _task(name: str, kind: TaskKind = TaskKind.BY_HAND, **more: object) -> Task:
    return Task(name, name.title(), kind, "Do it", "how", "why", "who", "proof", **more)  # type: ignore[arg-type]  # fields of Task


def _step(name: str, *tasks: Task, needs: tuple[str, ...] = ()) -> Step:
    return Step(name, name.title(), "what", "why", "who", "proof", tasks, needs)


def _playbook(*steps: Step) -> Playbook:
    empty: tuple[()] = ()
    return Playbook(
        "p", "P", "aim", "1", Status.HISTORY, ApproximateDate.parse("2010"), DAY, "", empty, empty, empty, empty, 1,
        "", "", steps, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty,
    )  # fmt: skip


ASK = _task("decide", TaskKind.ANSWER, asks=("decision.kind",))
PLAYBOOK = _playbook(
    _step("one", ASK, _task("tell", needs=("decide",))),
    _step("two", _task("mail"), needs=("one",)),
)


def test_at_first_the_first_task_is_next_and_the_rest_waits() -> None:
    progress = progress_of(PLAYBOOK, CAMPAIGN, ())
    one, two = progress.steps
    assert (one.state, two.state, two.waits_for) == (State.NOT_STARTED, State.BLOCKED, "One")
    assert [task.state for task in one.tasks] == [State.NOT_STARTED, State.BLOCKED]
    assert one.tasks[1].waits_for == "Decide"
    assert progress.current is one
    assert progress.next_task is one.tasks[0]
    assert one.tasks[0].unanswered == ("decision.kind",)


def test_what_is_left_of_a_step_that_was_begun_is_named() -> None:
    left = (_task("tell"), _task("ask"), _task("go"))
    book = _playbook(_step("one", ASK, *left), _step("two", _task("mail"), needs=("one",)))

    def missing(*done: str) -> str:
        return progress_of(book, CAMPAIGN, tuple(TaskRecord(name, DAY) for name in done)).steps[1].missing.words

    assert missing("tell", "decide") == "Step 1 has 2 of 4 tasks open: Ask; Go"
    assert missing("tell", "decide", "go") == "Step 1 has 1 of 4 tasks open: Ask"
    # where nothing or little is done, and where nothing is left, there is nothing to name
    assert missing() == missing("tell") == missing("tell", "decide", "go", "ask") == ""
    two = replace(book, steps=(*book.steps[:1], _step("too", _task("a")), replace(book.steps[1], needs=("one", "too"))))
    progress = progress_of(two, CAMPAIGN, tuple(TaskRecord(name, DAY) for name in ("tell", "decide", "go")))
    assert not progress.steps[2].missing


def test_an_answer_task_is_done_when_it_is_answered() -> None:
    progress = progress_of(PLAYBOOK, with_answer(CAMPAIGN, "decision.kind", "order"), ())
    assert progress.steps[0].state is State.IN_PROGRESS
    assert progress.steps[0].done_count == 1
    assert progress.next_task is progress.steps[0].tasks[1]


def test_marks_made_by_hand_count_and_unmarked_ones_do_not() -> None:
    marks = (TaskRecord("decide", DAY), TaskRecord("tell", DAY, "by phone"), TaskRecord("mail", None))
    progress = progress_of(PLAYBOOK, CAMPAIGN, marks)
    assert [step.state for step in progress.steps] == [State.DONE, State.NOT_STARTED]
    assert progress.done_count == 1
    assert progress.steps[0].tasks[1].record == marks[1]


def test_when_all_is_done_nothing_is_next() -> None:
    marks = tuple(TaskRecord(name, DAY) for name in ("decide", "tell", "mail"))
    progress = progress_of(PLAYBOOK, CAMPAIGN, marks)
    assert progress.current is None
    assert progress.next_task is None


def test_a_playbook_finds_its_parts() -> None:
    assert PLAYBOOK.step("two") is PLAYBOOK.steps[1]
    assert PLAYBOOK.letter("none") is None
    assert PLAYBOOK.role("none") is None
    assert PLAYBOOK.statement("none") is None
    assert PLAYBOOK.window(DAY) == ""
    assert replace(PLAYBOOK, steps=()).step("two") is None


def test_a_done_task_waits_for_others_until_its_end_is_done() -> None:
    asked = _task("ask", awaits="A decision", until=("record",))
    playbook = _playbook(_step("one", asked, _task("record")))

    def waiting(*done: str) -> list[str]:
        marks = tuple(TaskRecord(name, DAY) for name in done)
        return [entry.what for entry in waiting_of(progress_of(playbook, CAMPAIGN, marks))]

    assert waiting() == []
    assert waiting("ask") == ["A decision"]
    assert waiting("ask", "record") == []


def test_a_task_that_answers_make_needless_is_done_and_waits_for_nothing() -> None:
    asked = _task("ask", awaits="A decision", until=("record",), settled_by=("decision.vote",), settled_text="it is so")
    playbook = _playbook(_step("one", asked, _task("record", needs=("ask",))))

    def told(vote: str, *marks: TaskRecord) -> tuple[str, str, int]:
        progress = progress_of(playbook, with_answer(CAMPAIGN, "decision.vote", vote), marks)
        assert progress.next_task is not None
        because = progress.steps[0].tasks[0].because.words
        return progress.next_task.task.id, because, len(waiting_of(progress))

    assert told("") == ("ask", "", 0)
    assert told("5-0") == ("record", "Not needed: it is so", 0)
    assert told("5-0", TaskRecord("ask", DAY)) == ("record", "", 1)


def test_a_procedure_of_history_is_past_in_its_last_window() -> None:
    windows = (Window("w0", "", None, date(2011, 8, 5)), Window("w1", "", date(2011, 8, 6), None))
    told = replace(PLAYBOOK, windows=windows)
    assert [told.is_past(day) for day in (date(2011, 8, 5), date(2011, 8, 6))] == [False, True]
    assert not replace(told, status=Status.CURRENT).is_past(date(2011, 8, 6))
    assert not PLAYBOOK.is_past(date(2011, 8, 6))
