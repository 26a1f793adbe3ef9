"""Promise 19: with a passphrase, no name and no text lies readable anywhere, and no paper tells who made it when."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf

from tests.promises.children import start
from tests.promises.journey import GIVEN, MARK, OUT, STORE, WORDS, environment, make_given, short_day
from tests.promises.machine import ROOT, need_linux, need_tools, tool
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put, spelled

_INFO = {"/Title", "/Producer", "/CreationDate", "/ModDate"}
_CALLS = "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg"
_LONGEST = 4 << 20
_NO_CORE = re.compile(r"^Max core file size +0 +0 ", re.MULTILINE)
_PATIENCE = 20.0
SHORT, WHOLE = 1, 2


def measure(trial: Trial) -> Measured:
    """Work a day with marked names: a short one, or one with the window too and with every write looked at."""
    make_given(trial.folder)
    if trial.runs == SHORT:
        faults, writes = start(short_day, trial.folder, trial.weaken).wait(), 0
    else:
        faults, writes = _watched_day(trial)
        faults += _visible_process(trial.folder) if not trial.weaken else []
    faults = [line for line in faults if not line.startswith("network")]
    left = [path for path in trial.folder.rglob("*") if path.is_file() and not _is_asked_for(path, trial.folder)]
    faults += _readable(left, trial.folder)
    faults += _telling_papers(trial.folder / OUT)
    figure = f"{len(faults)} readable or telling in {len(left)} files left behind"
    return Measured(len(left), f"{figure}, {writes:,} writes looked at", tuple(faults))


def _watched_day(trial: Trial) -> tuple[list[str], int]:
    """Return what the day says and what its writes hold, and how many writes there were."""
    need_linux()
    need_tools("strace")
    log = trial.folder / "calls"
    watch = [tool("strace"), "-f", "-y", "-qq", "-s", str(_LONGEST), "-e", f"trace={_CALLS}", "-o", str(log)]
    day = [sys.executable, "-m", "tests.promises.journey", str(trial.folder), "commands,window", spelled(trial.weaken)]
    done = subprocess.run(
        [*watch, *day], cwd=ROOT, env=environment(trial.folder), capture_output=True, text=True, check=False
    )
    faults = done.stdout.splitlines()
    if done.returncode:
        faults.append(f"the day ended with {done.returncode}: {done.stderr.strip()[-400:]}")
    if MARK in done.stderr:
        faults.append("a name is on standard error")
    found, writes = _readable_writes(log, trial.folder)
    return [*faults, *found], writes


def _visible_process(folder: Path) -> Iterator[str]:
    """Look at a process of ours from outside, while it waits for the passphrase, and let it end."""
    command = [sys.executable, "-m", "organizer", "verify", str(folder / STORE), "--passphrase-file", "-"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment(folder), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
    ) as process:
        place = Path(f"/proc/{process.pid}")
        until = time.monotonic() + _PATIENCE
        while not (limited := _NO_CORE.search((place / "limits").read_text(encoding="utf-8"))):
            if time.monotonic() > until:
                break
            time.sleep(0.05)
        if not limited:
            yield "its memory may be written to a core file"
        if os.geteuid() and (place / "environ").stat().st_uid == os.geteuid():
            yield "another program of the user may look into its memory"
        for name in ("environ", "cmdline"):
            if os.access(place / name, os.R_OK) and MARK.encode() in (place / name).read_bytes():
                yield f"a name is in /proc/PID/{name}"
        process.communicate(WORDS.encode())
    if process.returncode:
        yield f"organizer verify ended with {process.returncode}"


def _is_asked_for(path: Path, folder: Path) -> bool:
    """Whether the user gave the file or asked for it: those are readable, and the program says so at the button."""
    inside = path.relative_to(folder).parts[0]
    return inside in (GIVEN, OUT, "calls")


def _readable(files: list[Path], folder: Path) -> Iterator[str]:
    for path in files:
        data = path.read_bytes()
        for secret in (MARK, WORDS):
            for form in (secret.encode(), secret.encode("utf-16-le"), secret.lower().encode()):
                if form in data:
                    yield f"{secret[:5]}... stands in {path.relative_to(folder)}"
                    break


def _readable_writes(log: Path, folder: Path) -> tuple[list[str], int]:
    """Return each write with a name in it that did not go into a file that the user asked for, and how many there were.

    What was written to a file that is gone by now is found here too.
    """
    faults, count = [], 0
    with log.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            count += 1
            target = line.partition("<")[2].partition(">")[0]
            if (MARK in line or WORDS in line) and not target.startswith(str(folder / OUT)):
                faults.append(f"a write to {target.removeprefix(str(folder))} holds a name")
    return sorted(set(faults)), count


def _telling_papers(out: Path) -> Iterator[str]:
    """Give what a paper says of its making, and each that is not the same bytes when it is written again."""
    for path in sorted((out / "letters").glob("*.pdf")):
        if path.read_bytes() != (out / "again" / path.name).read_bytes():
            yield f"{path.name} is other bytes when it is written again"
        with pikepdf.Pdf.open(BytesIO(path.read_bytes())) as pdf:
            extra = set(pdf.docinfo.keys()) - _INFO
            if extra:
                yield f"{path.name} says {sorted(extra)} of its making"
            if MARK in str(pdf.docinfo.get("/Producer", "")):
                yield f"{path.name} has a name for its producer"


def keep_plain() -> None:
    """Let stores be made and opened without a key, whatever the passphrase."""

    def connect(path: Path | None, _key: str) -> Any:  # noqa: ANN401 - the driver has no types
        return honest(path, "")

    honest = put("organizer.store.database", "_connect", connect)


NO_PLAINTEXT = Promise(
    19,
    "no-plaintext",
    "marked names in store, journal, temporary files, logs, reports, settings, paper",
    measure,
    Sizes(WHOLE, WHOLE, SHORT),
    keep_plain,
    "a store without a key",
    Sizes(SHORT, SHORT, SHORT),
)
