"""The playbook of 2010, read as plain TOML: its steps hang together, and it says what the sources say."""

import tomllib
from datetime import date, timedelta
from typing import Any

import pytest

from organizer import resources
from organizer.domain.campaign import Activation
from organizer.domain.dates import ApproximateDate
from organizer.domain.fields import BY_NAME
from organizer.domain.playbook import PROVED, TaskKind
from organizer.domain.statement import Verified

FOLDER = resources.folder("playbooks", "secure-communities-2010")


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


PLAYBOOK = _table("playbook.toml")
STEPS: list[dict[str, Any]] = PLAYBOOK["steps"]
TASKS: list[dict[str, Any]] = [task for step in STEPS for task in step["tasks"]]
CASES: list[dict[str, Any]] = _table("cases.toml")["cases"]
STATEMENT_IDS = {entry["id"] for entry in _table("statements.toml")["statements"]}
LETTERS = {"ask-officials", "resolution", "notice-ice", "notice-sib", "confirm-ice", "confirm-sib", "ask-congress"}


def test_it_is_history_and_says_when_it_was_checked() -> None:
    assert PLAYBOOK["status"] == "history"
    assert PLAYBOOK["checked_on"] == date(2026, 11, 22)
    assert any("cannot take a place out" in text for text in PLAYBOOK["today"])


def test_there_are_seven_steps_and_each_waits_for_those_before() -> None:
    ids = [step["id"] for step in STEPS]
    assert ids == [
        "decide",
        "find-offices",
        "write-notices",
        "mail-notices",
        "confirm-delivery",
        "get-answer",
        "record-outcome",
    ]
    for number, step in enumerate(STEPS):
        assert set(step.get("needs", [])) <= set(ids[:number])
        assert bool(step.get("needs")) == bool(step.get("needs_text"))
    assert [step.get("needs", []) for step in STEPS[2:]] == [
        ["decide", "find-offices"],
        *([entry] for entry in ids[2:6]),
    ]


def test_each_task_waits_only_for_tasks_before_it_in_its_step() -> None:
    assert len({task["id"] for task in TASKS}) == len(TASKS)
    for step in STEPS:
        seen: set[str] = set()
        for task in step["tasks"]:
            assert set(task.get("needs", [])) <= seen
            seen.add(task["id"])


def test_each_letter_belongs_to_one_task() -> None:
    assert sorted(task["letter"] for task in TASKS if task["kind"] == "letter") == sorted(LETTERS)


def test_a_form_asks_for_answers_that_exist_and_for_none_twice() -> None:
    names = [name for task in TASKS for name in (*task.get("asks", ()), *task.get("offers", ()))]
    assert set(names) <= set(BY_NAME)
    assert len(set(names)) == len(names)
    assert all(bool(task.get("asks")) == (task["kind"] == "answer") for task in TASKS)


def test_what_the_notices_need_is_asked_for_before_them() -> None:
    asked = {name for task in STEPS[0]["tasks"] for name in task.get("asks", ())}
    assert asked >= {"decision.kind", "decision.date", "signer.name", "signer.title", "group.name"}


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step["id"])
def test_a_step_says_where_it_comes_from_what_disputes_it_and_what_nobody_wrote_down(step: dict[str, Any]) -> None:
    assert step["sources"]
    assert step["contradicted_by"]
    assert step["not_documented"]
    named = {*step["sources"], *step["contradicted_by"]}
    named |= {source for task in step["tasks"] for source in task.get("sources", ())}
    assert named <= STATEMENT_IDS


def test_every_state_of_activation_has_its_branch() -> None:
    branches = {entry["activation"]: entry for entry in PLAYBOOK["branches"]}
    assert set(branches) == set(Activation)
    assert [name for name, entry in branches.items() if entry["documented"]] == ["not_scheduled", "scheduled"]
    assert "No published step covers a jurisdiction that is already activated." in branches["activated"]["text"]
    assert branches["activated"]["cases"] == ["san-francisco", "arlington", "san-mateo"]
    known = {case["id"] for case in CASES}
    for entry in branches.values():
        assert set(entry["cases"]) <= known
        assert set(entry["sources"]) <= STATEMENT_IDS


def test_the_windows_follow_each_other_without_a_gap() -> None:
    windows = PLAYBOOK["windows"]
    assert [window["id"] for window in windows] == ["w0", "w1", "w2", "w3"]
    assert "first" not in windows[0]
    assert "last" not in windows[-1]
    firsts = [window["first"] for window in windows[1:]]
    assert firsts == [date(2010, 8, 26), date(2010, 10, 6), date(2011, 8, 6)]
    assert [window["last"] + timedelta(days=1) for window in windows[:-1]] == firsts


def test_the_two_notices_have_their_two_offices() -> None:
    roles = {entry["role"]: entry for entry in PLAYBOOK["roles"]}
    assert [name for name, entry in roles.items() if entry["address"] == "directory"] == [
        "ice_assistant_director",
        "state_identification_bureau",
    ]
    assert roles["state_identification_bureau"]["by_state"]
    assert roles["member_of_congress"]["address"] == "user"
    assert roles["member_of_congress"]["name"] == ""


def test_complaint_05_no_reminder_is_given_as_a_deadline() -> None:
    assert [(rule["letter"], rule["start"], rule["count"]) for rule in PLAYBOOK["dates"]] == [
        ("notice-ice", "delivered", 30),
        ("notice-sib", "delivered", 30),
    ]
    for rule in PLAYBOOK["dates"]:
        assert rule["documented"] is False
        assert "sources" not in rule
        reason = " ".join(rule["reason"].split())
        assert "our own choice" in reason
        assert "no day is documented" in reason
        assert "If 14 or 60 days suit you better, change the date." in reason


def test_what_is_proved_by_the_record_cannot_be_ticked_and_names_its_letter() -> None:
    proved = {task["id"]: (task["kind"], task["letter"]) for task in TASKS if TaskKind(task["kind"]) in PROVED}
    assert proved == {
        "sign-ice": ("signed", "notice-ice"),
        "sign-sib": ("signed", "notice-sib"),
        "mail-ice": ("mailed", "notice-ice"),
        "mail-sib": ("mailed", "notice-sib"),
        "delivered-ice": ("delivered", "notice-ice"),
        "delivered-sib": ("delivered", "notice-sib"),
    }
    kinds = {task["id"]: task["kind"] for task in TASKS}
    assert (kinds["log-contacts"], kinds["hold-meeting"], kinds["choose-outcome"]) == ("contact", "meeting", "outcome")


def test_both_notices_are_proved_where_the_texts_want_both() -> None:
    both = ["notice-ice", "notice-sib"]
    assert {step["id"]: step["notices"] for step in STEPS if "notices" in step} == {
        "mail-notices": both,
        "confirm-delivery": both,
    }


def test_a_campaign_can_end_in_each_known_way_and_is_told_what_to_do_next() -> None:
    outcomes = {entry["code"]: entry for entry in PLAYBOOK["outcomes"]}
    assert list(outcomes) == [
        "granted_then_reversed",
        "denied_meeting",
        "denied_overridden",
        "withdrew_softened",
        "abandoned",
        "pivoted_to_detainer_policy",
        "open",
    ]
    assert [code for code, entry in outcomes.items() if entry.get("pivot")] == ["pivoted_to_detainer_policy"]
    assert [code for code, entry in outcomes.items() if entry.get("is_open")] == ["open"]
    for code, entry in outcomes.items():
        assert bool(entry.get("next")) == (code != "open")
        ended = [case["id"] for case in CASES if code in (case["outcome"], case.get("pivot"))]
        assert entry.get("cases", []) == ended


def test_a_group_may_give_up_early() -> None:
    step = STEPS[-1]
    task = step["tasks"][0]
    assert "closes its campaign too" in " ".join(step["what"].split())
    assert "at any time" in task["how"]
    assert "needs" not in task


FOLLOW_UPS = {
    "remind": ["silence"],
    "write-back": ["call", "meeting"],
    "thank": ["agrees", "proposes_meeting", "meeting"],
    "correct": [],
    "tell-congress": ["silence", "refuses", "no_position", "sends_elsewhere"],
}


def test_five_letters_follow_up_what_went_out() -> None:
    letters = {
        path.stem: _table(f"letters/{path.name}") for path in FOLDER.glob("letters/*.toml") if "." not in path.stem
    }
    assert {name: entry.get("after", []) for name, entry in letters.items() if "follows" in entry} == FOLLOW_UPS
    assert set(letters) - set(FOLLOW_UPS) - {"paragraphs"} == LETTERS
    for name in FOLLOW_UPS:
        assert letters[name]["recipient"] == ("member_of_congress" if name == "tell-congress" else "")


def test_seven_measures_of_today_are_named_with_source_and_date() -> None:
    assert len(PLAYBOOK["instead"]) == 7
    for entry in PLAYBOOK["instead"]:
        assert entry["source"]
        assert entry["checked"] == date(2026, 11, 22)
        assert ApproximateDate.parse(entry["as_of"]).latest


def test_uncover_the_truth_is_named_with_those_who_made_it() -> None:
    first = PLAYBOOK["readings"][0]
    assert first["title"] == "Uncover the Truth"
    for name in ("National Day Laborer Organizing Network", "Center for Constitutional Rights", "Cardozo"):
        assert name in first["by"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_a_case_has_record_outcome_lessons_and_sources(case: dict[str, Any]) -> None:
    outcomes = {entry["code"] for entry in PLAYBOOK["outcomes"]}
    assert case["outcome"] in outcomes
    assert case.get("pivot", case["outcome"]) in outcomes
    assert case["lessons"]
    assert case["sources"]
    order = [ApproximateDate.parse(event["date"]).latest for event in case["events"]]
    assert None not in order
    for event in case["events"]:
        assert event["who"]
        assert event["act"].strip()
        assert Verified(event.get("verified", "seen")) is not Verified.UNVERIFIED


def test_there_are_six_real_campaigns() -> None:
    assert [(case["id"], case["outcome"], case.get("pivot", "")) for case in CASES] == [
        ("san-francisco", "denied_meeting", "pivoted_to_detainer_policy"),
        ("arlington", "denied_meeting", ""),
        ("district-of-columbia", "granted_then_reversed", "pivoted_to_detainer_policy"),
        ("cook-county-illinois", "denied_overridden", "pivoted_to_detainer_policy"),
        ("orange-county", "abandoned", ""),
        ("san-mateo", "abandoned", ""),
    ]


@pytest.mark.parametrize(
    ("case", "first", "last", "days"),
    [
        ("san-francisco", "2010-05-18", "2010-05-25", 7),
        ("san-francisco", "2010-06-03", "2010-11-09", 159),
        ("san-francisco", "2010-08-31", "2010-11-09", 70),
        ("arlington", "2010-09-28", "2010-10-07", 9),
        ("arlington", "2010-10-07", "2010-11-05", 29),
        ("arlington", "2010-11-05", "2011-03-01", 116),
        ("arlington", "2010-10-07", "2011-03-01", 145),
        ("district-of-columbia", "2010-05-04", "2012-06-05", 763),
        ("district-of-columbia", "2012-06-01", "2012-06-05", 4),
        ("cook-county-illinois", "2010-11-09", "2011-05-04", 176),
        ("cook-county-illinois", "2011-05-04", "2011-08-05", 93),
        ("cook-county-illinois", "2011-08-05", "2011-09-07", 33),
        ("san-mateo", "2010-05-25", "2010-06-08", 14),
    ],
)
def test_the_day_counts_of_a_case_follow_from_its_dates(case: str, first: str, last: str, days: int) -> None:
    entry = next(found for found in CASES if found["id"] == case)
    assert {first, last} <= {event["date"] for event in entry["events"]}
    assert (date.fromisoformat(last) - date.fromisoformat(first)).days == days
    assert any(f"{days} days" in lesson for lesson in entry["lessons"])


def test_the_example_is_marked_as_invented() -> None:
    for entry in PLAYBOOK["examples"]:
        campaign = _table(entry["path"])
        assert campaign["example"] is True
        assert campaign["playbook"] == FOLDER.name
        assert "invented" in entry["title"]
        assert all("invented" in fact["source"] for fact in campaign["fact"])
        assert all("invented" in recipient["source"] for recipient in campaign["recipient"])
