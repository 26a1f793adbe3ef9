"""Every playbook of today begins with the law of the state, and stops only where its letters would ask for too much."""

import pytest

from organizer.domain.law import Standing
from organizer.domain.playbook import Status
from tests.resources.playbooks.example_case import answered, codes, example, made
from tests.shipped import shipped_shelf

STOPPED = {
    "end-287g": {Standing.UNKNOWN, Standing.FORBIDS},
    "detainer-policy": {Standing.UNKNOWN, Standing.FORBIDS},
    "end-igsa": {Standing.UNKNOWN, Standing.FORBIDS},
    "foia-ice": set(),  # a federal matter: the group asks in its own name
    "state-records-request": set(),  # where the group may not ask, somebody else does
    "truth-act-forum": {Standing.FORBIDS},  # the forum exists by that law alone
    "ask-congress-or-ig": set(),
}
LETTER = {
    "foia-ice": "request",
    "state-records-request": "request",
    "truth-act-forum": "request-data",
    "ask-congress-or-ig": "ask-member",
}
WORDS = {
    "foia-ice": ("no state law that stops a group", "officials may not take this step"),
    "ask-congress-or-ig": ("no state law that stops a group", "officials may not take this step"),
    "state-records-request": ("Read there who may ask", "your group may not ask. Find somebody whom the law lets ask"),
    "truth-act-forum": ("In another state this playbook does not apply", "by the law of California alone"),
}


def test_no_playbook_of_today_is_left_out() -> None:
    assert set(STOPPED) == {slug for slug, book in shipped_shelf().items() if book.status is Status.CURRENT}


@pytest.mark.parametrize("slug", STOPPED)
def test_the_first_task_asks_for_the_law_and_each_standing_has_its_meaning(slug: str) -> None:
    book = shipped_shelf()[slug]
    first = book.steps[0].tasks[0]
    assert (first.act, first.asks) == ("Enter the law", ("law.standing", "law.source", "law.checked_on"))
    assert [gate.standing for gate in book.gates] == list(Standing)
    assert {gate.standing for gate in book.gates if gate.stops} == STOPPED[slug]
    assert slug not in {name for gate in book.gates for name in gate.remains}
    assert all(gate.remains for gate in book.gates if gate.stops)


@pytest.mark.parametrize("slug", WORDS)
@pytest.mark.parametrize("standing", Standing)
def test_a_request_is_held_up_only_where_the_law_takes_its_ground(slug: str, standing: Standing) -> None:
    case = example(slug)
    day = case.campaign.letter.date
    assert day is not None
    found = codes(made(answered(case, law__standing=standing.value), LETTER[slug], day))
    assert found == ({"law_stops"} if standing in STOPPED[slug] else set())


@pytest.mark.parametrize("slug", WORDS)
def test_the_gate_says_what_the_law_means_for_the_step(slug: str) -> None:
    book = shipped_shelf()[slug]
    for standing, words in zip((Standing.UNKNOWN, Standing.FORBIDS), WORDS[slug], strict=True):
        gate = book.gate(standing)
        assert gate is not None
        assert words in gate.text
