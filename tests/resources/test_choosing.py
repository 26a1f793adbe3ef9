"""The shipped questions lead to shipped playbooks only, and not knowing leads to a request that finds out."""

from organizer import resources
from organizer.domain.choosing import Choosing, Walk
from organizer.playbooks.choosing import read_choosing
from tests.shipped import shipped_shelf

FOLDER = resources.folder("playbooks")
HISTORY = "secure-communities-2010"
FINDS_OUT = {"state-records-request", "foia-ice"}


def _shipped() -> Choosing:
    value, problems = read_choosing(FOLDER / "choosing.toml", shipped_shelf())
    assert not problems, [problem.sentence for problem in problems]
    assert value is not None
    return value


def test_every_playbook_is_found_and_history_only_as_history() -> None:
    ways = [way for question in _shipped().questions for way in question.ways]
    assert {way.playbook for way in ways if way.playbook} == set(shipped_shelf())
    (history,) = [way for way in ways if way.playbook == HISTORY]
    assert "2010" in history.words
    assert "history" in history.why


def test_whoever_does_not_know_comes_to_a_request_that_finds_out() -> None:
    choosing = _shipped()
    for question in choosing.questions:
        for place, way in enumerate(question.ways):
            if "do not know" in way.words:
                end = _end(choosing, question.id, place)
                assert end.found is not None
                assert end.found.playbook in FINDS_OUT, question.id


def _end(choosing: Choosing, question: str, place: int) -> Walk:
    """Begin at a question and answer, and never know any more after it."""
    start = Choosing(tuple(sorted(choosing.questions, key=lambda entry: entry.id != question)))
    answers = [place]
    while (walk := start.walk(answers)).now is not None:
        unknown = [number for number, way in enumerate(walk.now.ways) if "do not know" in way.words]
        answers.extend(unknown)
    return walk


def test_four_questions_or_five_are_enough() -> None:
    choosing = _shipped()
    assert choosing.walk((0, 1, 1, 3)).found is not None
    assert choosing.walk((3, 0, 1, 1, 0)).found is not None
