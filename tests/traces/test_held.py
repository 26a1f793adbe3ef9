import os
import subprocess
import sys
from pathlib import Path

from organizer.traces.held import hold, is_held

_HOLDER = """
import sys
from pathlib import Path
from organizer.traces.held import hold
print(hold(Path(sys.argv[1])), flush=True)
sys.stdin.read()
"""


def test_what_a_process_holds_is_free_when_it_was_killed(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        assert is_held(tmp_path)
        assert not hold(tmp_path)
        holder.kill()
        holder.wait()
        assert not is_held(tmp_path)


def test_what_cannot_be_looked_at_counts_as_held(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert is_held(tmp_path / "link")  # a link leads to what may be somebody else's
    assert is_held(tmp_path / "nothing")
    assert not is_held(tmp_path / "real")


def test_a_system_without_such_locks_holds_nothing_and_removes_nothing(tmp_path: Path) -> None:
    program = (
        "import sys\nsys.modules['fcntl'] = None\nfrom pathlib import Path\n"
        "from organizer.traces.held import hold, is_held\n"
        f"print(hold(Path({os.fspath(tmp_path)!r})), is_held(Path({os.fspath(tmp_path)!r})))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False True\n"
