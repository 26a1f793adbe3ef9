"""A program killed at any instant loses no acknowledged edit and leaves a sound file (promise 1, small)."""

import subprocess
import sys
from pathlib import Path

import pytest

from organizer.store.campaigns import load_campaign
from organizer.store.journal import history
from organizer.store.store import Store
from tests.builders import a_store

CHILD = """
import sys
from pathlib import Path
from organizer.store.campaigns import answer
from organizer.store.store import Store
store = Store.open(Path(sys.argv[1]), None)
number = int(sys.argv[3])
while True:
    number += 1
    store.write(answer, sys.argv[2], "decision.summary", f"{number} " + "x" * 20_000)
    print(number, flush=True)
"""


@pytest.mark.parametrize("edits", [1, 2, 4, 7, 11])
def test_what_was_acknowledged_outlives_a_kill(tmp_path: Path, edits: int) -> None:
    store, campaign = a_store(tmp_path)
    store.close()
    path = tmp_path / "campaigns.organizer"
    acknowledged = 0
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path), campaign, str(acknowledged)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout
        for _ in range(edits):
            acknowledged = int(child.stdout.readline())
        child.kill()
        acknowledged = max([acknowledged, *(int(line) for line in child.stdout.read().split("\n")[:-1])])
    with Store.open(path, None) as again:
        kept = int(again.read(load_campaign, campaign).decision.summary.split(" ")[0])
        assert kept in (acknowledged, acknowledged + 1)
        assert again.read(history)[0].seq == kept + 1
        assert again.undo().entry
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["campaigns.organizer"]
