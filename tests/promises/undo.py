"""Promise 16: everything can be taken back and done again; what is deleted comes back for 30 days, and then never.

The sequences are those of the machine that the ordinary suite runs a few of (``tests/store/test_journal_machine.py``).
"""

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test
from sqlalchemy.orm import Session

from organizer.domain.campaign import Recipient
from organizer.domain.dates import ApproximateDate
from organizer.domain.errors import Refused
from organizer.store.attachments import NewFile
from organizer.store.campaigns import add_campaign, clear_recipient, set_recipient
from organizer.store.events import add_event, remove_event
from organizer.store.history import take_back
from organizer.store.journal import Done
from organizer.store.letters import add_letter, delete_letter, edit_subject
from organizer.store.merge import merge_copy, read_copy
from organizer.store.steps import add_task, remove_task
from organizer.store.store import Store
from organizer.store.trash import load_trash, purge
from organizer.store.verify import verify_store
from tests.builders import NOON, a_campaign
from tests.promises.children import crash, emptied
from tests.promises.flows.flow import STORE
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put
from tests.store.test_journal_machine import Acts, content

_KEPT = 30
_STEPS = 10


def measure(trial: Trial) -> Measured:
    """Run so many random sequences, a tenth as many deletions over months, and as many merges."""
    if trial.weaken:
        trial.weaken()
    faults = list(_sequences(trial))
    dice, others = trial.dice(), max(1, trial.runs // 10)
    for number in range(others):
        for tried in (_deleted, _merged):
            with emptied(trial.folder / "run") as folder:
                try:
                    faults += [f"{tried.__name__[1:]} {number}: {fault}" for fault in tried(dice, folder)]
                except Exception as failure:  # noqa: BLE001 - every one of them is a fault
                    faults.append(f"{tried.__name__[1:]} {number}: {crash(failure)[:300]}")
    figure = f"{len(faults)} ended in other content of {trial.runs:,} sequences, {others} deletions, {others} merges"
    return Measured(trial.runs, figure, tuple(faults))


def _sequences(trial: Trial) -> Iterator[str]:
    """Let the machine act; it compares the content after each undo and redo, and at the end with nothing at all."""
    way = settings(
        max_examples=trial.runs,
        stateful_step_count=_STEPS,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    try:
        run_state_machine_as_test(seed(trial.seed)(Acts), settings=way)
    except Exception as failure:  # noqa: BLE001 - the sequence that failed, whatever in it did
        yield f"a sequence: {crash(failure)[:300]}"


def _deleted(dice: Random, folder: Path) -> Iterator[str]:
    """Delete something with a marked name: on day 29 it can be brought back, after day 30 nothing holds the name."""
    mark, now = f"Marker{dice.getrandbits(60):x}", [NOON]
    delete = dice.choice((_delete_letter, _delete_task, _delete_event, _delete_recipient))
    with Store.create(folder / STORE, None, clock=lambda: now[0]) as store:
        campaign = store.write(add_campaign, a_campaign()).made
        before = delete(store, campaign, mark)
        deleted = store.read(content)
        if not any(mark in repr(row) for rows in before.values() for row in rows) or deleted == before:
            yield "the harness deleted nothing"
        act = store.read(load_trash, now[0].date())[0].entry.seq
        now[0] = NOON + timedelta(days=dice.randint(0, _KEPT - 1))
        store.write(purge)
        store.write(take_back, act)
        if store.read(content) != before:
            yield f"{delete.__name__[1:]}: what came back is not what was deleted"
        store.undo()
        now[0] = NOON + timedelta(days=2 * _KEPT + dice.randint(1, 400))
        store.write(purge)
        if store.read(_holds, mark):
            yield f"{delete.__name__[1:]}: the name is still in the file after {_KEPT} days"
        try:
            store.write(take_back, act)
            yield f"{delete.__name__[1:]}: it came back after {_KEPT} days"
        except Refused:
            pass
        yield from (problem.sentence for problem in store.read(verify_store))


def _delete_letter(store: Store, campaign: str, mark: str) -> dict[str, list[tuple[Any, ...]]]:
    letter = store.write(add_letter, campaign, "notice-ice").made
    store.write(edit_subject, letter, mark)
    return _then(store, delete_letter, letter)


def _delete_task(store: Store, campaign: str, mark: str) -> dict[str, list[tuple[Any, ...]]]:
    return _then(store, remove_task, campaign, store.write(add_task, campaign, "decide", mark).made)


def _delete_event(store: Store, campaign: str, mark: str) -> dict[str, list[tuple[Any, ...]]]:
    file = NewFile(f"{mark}.txt", mark.encode(), "text/plain")
    on = ApproximateDate.parse("2010-09")
    return _then(store, remove_event, store.write(add_event, campaign, on, mark, text=mark, files=(file,)).made)


def _delete_recipient(store: Store, campaign: str, mark: str) -> dict[str, list[tuple[Any, ...]]]:
    store.write(set_recipient, campaign, Recipient("state_identification_bureau", name=mark, address=(mark,)))
    return _then(store, clear_recipient, campaign, "state_identification_bureau")


def _then(store: Store, verb: Callable[..., Done], *given: str) -> dict[str, list[tuple[Any, ...]]]:
    before = store.read(content)
    store.write(verb, *given)
    return before


def _holds(session: Session, mark: str) -> bool:
    """Whether any value of any table still holds a text, history and the bytes of files included."""
    run = session.connection().exec_driver_sql
    tables = run("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    return any(mark in repr(tuple(row)) for name in tables for row in run(f'SELECT * FROM "{name}"'))  # noqa: S608 - our own names


def _merged(dice: Random, folder: Path) -> Iterator[str]:
    """Merge a copy that went its own way, as one act: one undo takes all of it back, one redo brings it again."""
    with Store.create(folder / STORE, None, clock=lambda: NOON) as store:
        campaign = store.write(add_campaign, a_campaign()).made
        shutil.copyfile(folder / STORE, folder / "copy.organizer")
        with Store.open(folder / "copy.organizer", None, clock=lambda: NOON) as copy:
            for number in range(dice.randint(1, 6)):
                _go_on(copy, campaign, f"theirs {number}", dice)
            for number in range(dice.randint(0, 6)):
                _go_on(store, campaign, f"ours {number}", dice)
            before = store.read(content)
            merged = store.write(merge_copy, read_copy(store, copy), {}).entry
        after = store.read(content)
        if not merged:  # what the copy changed is ours by choice: no act is there to take back
            if after != before:
                yield "a merge without an act changed something"
            return
        store.undo()
        if store.read(content) != before:
            yield "one undo did not take the merge back"
        store.redo()
        if store.read(content) != after:
            yield "one redo did not bring the merge again"
        yield from (problem.sentence for problem in store.read(verify_store))


def _go_on(store: Store, campaign: str, words: str, dice: Random) -> None:
    match dice.randrange(4):
        case 0:
            store.write(add_task, campaign, "decide", words)
        case 1:
            letter = store.write(add_letter, campaign, dice.choice(("notice-ice", "resolution"))).made
            store.write(edit_subject, letter, words)
        case 2:
            store.write(add_event, campaign, ApproximateDate.parse("2010-09"), words)
        case _:
            store.write(set_recipient, campaign, Recipient("member_of_congress", name=words))


def forget_one() -> None:
    """Let history leave out every fifth act."""
    written = [0]

    def write(*given: Any, **named: Any) -> int:  # noqa: ANN401 - what the journal takes
        written[0] += 1
        return int(honest(*given, **named)) if written[0] % 5 else written[0]

    honest = put("organizer.store.journal", "_write", write)


UNDO = Promise(
    16,
    "undo",
    "every delete, merge, import, edit taken back; the trash of 30 days",
    measure,
    Sizes(1_000, 10, 1),
    forget_one,
    "drops a journal entry",
    Sizes(20, 5, 1),
)
