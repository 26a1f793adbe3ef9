"""The table itself: what counts as kept, and how the program ends."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.promises.__main__ import main
from tests.promises.promise import Measured, NotRun, Promise, Sizes, Trial
from tests.promises.registry import PROMISES
from tests.promises.table import print_table, summed, tried
from tests.promises.weakened import put, spelled, weaken_by_name

_CAUGHT = ("caught",)


def measure(trial: Trial) -> Measured:
    return Measured(trial.runs, f"{trial.seed}", _CAUGHT if trial.weaken else ())


def measure_broken(trial: Trial) -> Measured:
    return Measured(trial.runs, "lost", ("first", "second"))


def measure_blind(trial: Trial) -> Measured:
    return Measured(trial.runs, "sees nothing")


def measure_nothing(_trial: Trial) -> Measured:
    return Measured(0, "no run at all")


def measure_nowhere(_trial: Trial) -> Measured:
    raise NotRun("no loop device")


def measure_wrongly(_trial: Trial) -> Measured:
    raise ValueError("the harness")


def weaken() -> None:
    put("tests.promises.test_table", "_CAUGHT", ())


KEPT = Promise(1, "kept", "x", measure, Sizes(9, 3, 1), weaken, "weak", Sizes(9, 3, 1))
BROKEN, BLIND, NOTHING, NOWHERE, WRONGLY = (
    replace(KEPT, name=one.__name__, measure=one)
    for one in (measure_broken, measure_blind, measure_nothing, measure_nowhere, measure_wrongly)
)


def test_a_promise_counts_as_kept_only_where_it_held_and_the_weakened_build_did_not() -> None:
    verdicts = [tried(one, "quick").verdict for one in (KEPT, BROKEN, BLIND, NOTHING, NOWHERE, WRONGLY)]
    assert verdicts == ["kept", "BROKEN", "CONTROL HELD", "BROKEN", "SKIPPED", "BROKEN"]


@pytest.mark.parametrize(
    ("promises", "code", "says"),
    [
        ((KEPT,), 0, "1 kept, 0 not kept, 0 not run"),
        ((KEPT, NOWHERE), 0, "1 kept, 0 not kept, 1 not run"),
        ((KEPT, BROKEN), 1, "1 kept, 1 not kept, 0 not run"),
        ((BLIND,), 1, "0 kept, 1 not kept, 0 not run"),
    ],
)
def test_the_table_fails_where_one_is_not_kept_and_never_counts_what_was_not_run(
    promises: tuple[Promise, ...], code: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert print_table(promises, "smoke") == code
    said = capsys.readouterr().out.splitlines()
    assert said[-1] == says
    assert any("SKIPPED: no loop device" in line for line in said) == (NOWHERE in promises)
    assert ("      second" in said) == (BROKEN in promises)


def test_the_number_of_runs_and_the_seed_can_be_given() -> None:
    row = tried(KEPT, "full", runs=5, seed=7)
    assert (row.found, row.weak) == (Measured(5, "7"), Measured(5, "7", ("caught",)))
    assert summed([row]) == "1 kept, 0 not kept, 0 not run"


def test_a_weakness_is_found_by_its_name_and_must_hit_something() -> None:
    assert spelled(weaken) == f"{__name__}:weaken"
    assert spelled(None) == ""
    weaken_by_name("")
    with pytest.raises(AttributeError):
        put("organizer.store.files", "no_such_function", None)


def test_the_twenty_are_all_there_in_their_order() -> None:
    assert [promise.number for promise in PROMISES] == list(range(1, 21))
    assert all(promise.sizes.smoke <= promise.sizes.quick <= promise.sizes.full for promise in PROMISES)


def test_an_unknown_promise_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["nothing"])
    assert ended.value.code == 2
    assert "there is no promise nothing" in capsys.readouterr().err


def test_a_trial_gives_the_same_chance_again_for_the_same_seed(tmp_path: Path) -> None:
    first, again, other = (Trial(1, seed, tmp_path).dice("x").random() for seed in (3, 3, 4))
    assert first == again != other
