from organizer.domain.playbook import TaskKind
from organizer.gui.task_places import PLACES, RECORDED, arguments_of


def test_each_task_that_the_program_can_open_has_a_place() -> None:
    assert set(TaskKind) - set(PLACES) == {TaskKind.ANSWER, TaskKind.BY_HAND}
    assert set(RECORDED) < set(PLACES)


def test_a_place_is_told_what_to_show() -> None:
    assert arguments_of(TaskKind.FACTS, "") == {"part": "facts"}
    assert arguments_of(TaskKind.LETTER, "notice-ice") == {"letter": "notice-ice"}
    assert arguments_of(TaskKind.RECIPIENTS, "") == {}
