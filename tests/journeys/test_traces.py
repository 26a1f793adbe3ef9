"""What a day leaves behind on the disk beside the file itself: no name, no text, no path that somebody chose."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from organizer.exchange.campaign_file import write_campaign
from organizer.traces.crash import crash_left
from organizer.traces.log import log_folder, read_log
from tests.builders import a_campaign
from tests.journeys.marked_day import GIVEN, MARK, OUT, STORE, WORDS

ROOT = Path(__file__).parents[2]


def _environment(folder: Path) -> Mapping[str, str]:
    """Return the environment of the day: every folder that a program may write to lies in this one."""
    home = folder / "home"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "PYTEST", "TMP"))}
    names = (
        "HOME",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
        "XDG_CACHE_HOME",
        "XDG_RUNTIME_DIR",
        "TMPDIR",
    )
    homes = {name: str(home / name) for name in names}
    for path in homes.values():
        Path(path).mkdir(parents=True)
    words = folder / GIVEN / "words"
    return {**kept, **homes, "QT_QPA_PLATFORM": "offscreen", "ORGANIZER_PASSPHRASE_FILE": str(words), "USER": "ana"}


def _make_given(folder: Path) -> None:
    for name in (GIVEN, OUT):
        (folder / name).mkdir()
    campaign = a_campaign(group__name=f"Friends of {MARK}", decision__summary=f"{MARK} decided.")
    (folder / GIVEN / "campaign.toml").write_bytes(write_campaign(campaign))
    (folder / GIVEN / f"{MARK}.toml").write_text(f'"{MARK}" = "{MARK}"\n[{MARK}]\n', encoding="utf-8")
    (folder / GIVEN / "words").write_text(WORDS, encoding="utf-8")


def _left(folder: Path) -> list[Path]:
    asked_for = {GIVEN, OUT, STORE}
    return [path for path in folder.rglob("*") if path.relative_to(folder).parts[0] not in asked_for]


def _readable(folder: Path) -> list[str]:
    found = [str(path) for path in _left(folder) if MARK.lower() in path.name.lower()]
    for path in (path for path in _left(folder) if path.is_file()):
        data = path.read_bytes().lower()
        for secret in (MARK.lower(), WORDS):
            forms = (secret.encode(), secret.encode("utf-16-le"), secret.encode().hex().encode())
            found += [f"{secret} in {path}" for form in forms if form in data]
    return found


def test_a_day_on_which_much_goes_wrong_leaves_no_name_and_reaches_for_no_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _make_given(tmp_path)
    environment = _environment(tmp_path)
    command = [sys.executable, "-m", "tests.journeys.marked_day", str(tmp_path)]
    done = subprocess.run(
        command, cwd=ROOT, env={**environment, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == -signal.SIGSEGV, done.stderr
    assert (tmp_path / "told").read_text(encoding="utf-8") == "modules []\n"
    monkeypatch.setenv("XDG_STATE_HOME", environment["XDG_STATE_HOME"])
    assert _readable(tmp_path) == []
    raw = next(log_folder().glob("crash-*.raw")).read_text(encoding="utf-8")
    assert "Segmentation fault" in raw
    assert MARK not in raw
    assert "\nSegmentation fault\n" in crash_left()
    assert sorted(path.suffix for path in log_folder().iterdir()) == [".log", ".txt", ".txt", ".txt"]
    assert _readable(tmp_path) == []
    log = read_log()
    for line in (
        "began organizer.commands.store.make_store",
        "ended 70",
        "fault KeyError",
        "refused organizer.commands.exit_codes.Faulty",
        "refused organizer.domain.errors.Environment at organizer/",
        "showed organizer.gui.screens.evidence.EvidenceScreen",
        "wrote organizer.store.campaigns.answer",
        "refused organizer.domain.errors.Refused",
        "closed",
    ):
        assert f" {line}" in log, log
    for path in (path for path in _left(tmp_path) if path.is_file() and path.suffix in (".log", ".txt", ".ini")):
        text = path.read_text(encoding="utf-8")
        for chosen in (str(tmp_path), GIVEN, OUT, "ana ", "Riverbend", "decided"):
            assert chosen not in text, path
