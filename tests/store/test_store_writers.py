"""Two programs at one file, with its lock taken away, lose nothing and refuse instead (promise 13, small)."""

import subprocess
import sys
from pathlib import Path

from organizer.store.journal import history
from organizer.store.settings import load_settings
from organizer.store.store import Store
from tests.builders import a_store

EDITS = 25
CHILD = """
import sys
from pathlib import Path
from organizer.domain.errors import Environment
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store

path = Path(sys.argv[1])
refused = 0

def opened():
    path.with_name(path.name + ".lock").unlink(missing_ok=True)
    while True:
        try:
            return Store.open(path, None)
        except Environment:
            path.with_name(path.name + ".lock").unlink(missing_ok=True)

store = opened()
for number in range(int(sys.argv[2])):
    while True:
        seen = store.read(load_settings).get("count", "0")
        try:
            store.write(set_setting, "count", str(int(seen) + 1))
            break
        except Environment:
            refused += 1
            store.close()
            store = opened()
store.close()
print(refused)
"""


def test_two_writers_lose_no_edit(tmp_path: Path) -> None:
    store, _ = a_store(tmp_path)
    store.close()
    path = tmp_path / "campaigns.organizer"
    command = [sys.executable, "-c", CHILD, str(path), str(EDITS)]
    children = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    refused = [int(child.communicate()[0]) for child in children]
    assert [child.returncode for child in children] == [0, 0]
    with Store.open(path, None) as again:
        assert again.read(load_settings)["count"] == str(2 * EDITS), refused
        assert again.read(history)[0].seq == 2 * EDITS + 1
