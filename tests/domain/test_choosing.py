from organizer.domain.choosing import Asking, Choosing, Offer, Way, in_order
from organizer.domain.playbook import Status

YES = Way("Yes", playbook="end-it", why="It ends it.")
NO = Way("No", question="second")
CHOOSING = Choosing((Asking("first", "Is there one?", (YES, NO)), Asking("second", "And now?", (YES,))))


def test_the_first_question_stands_at_the_beginning() -> None:
    walk = CHOOSING.walk(())
    assert (walk.now, walk.found, walk.answered) == (CHOOSING.questions[0], None, ())


def test_answers_lead_to_a_question_and_from_there_to_a_playbook() -> None:
    first, second = CHOOSING.questions
    walk = CHOOSING.walk((1,))
    assert (walk.now, walk.answered) == (second, ((first, NO),))
    walk = CHOOSING.walk((1, 0))
    assert (walk.now, walk.found, walk.answered) == (None, YES, ((first, NO), (second, YES)))


def test_history_is_offered_last() -> None:
    old, new, other = (
        Offer("old", "Old", Status.HISTORY),
        Offer("new", "New", Status.CURRENT),
        Offer("other", "Other", Status.CURRENT),
    )
    assert in_order((old, new, other)) == (new, other, old)
