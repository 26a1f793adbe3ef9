"""Which playbooks a command has: those of this computer, and behind them those that the store keeps."""

import json
import shutil
from pathlib import Path

import pytest

from organizer.exchange.campaign_file import write_campaign
from organizer.store.kept_playbooks import list_kept
from organizer.store.store import Store
from tests.builders import PLAYBOOK, a_campaign
from tests.commands.mail import STORE, organizer
from tests.playbooks.small import write_small


def _kept() -> list[str]:
    with Store.open(Path(STORE), None, read_only=True) as store:
        return sorted(use.playbook for use in store.read(list_kept))


def test_a_playbook_that_is_gone_is_read_out_of_the_store(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert organizer("playbooks", "add", write_small(tmp_path)) == 0
    own = tmp_path / "data" / "organizer" / "playbooks" / "small"
    assert organizer("new", STORE, "--campaign", own / "examples" / "riverbend.toml", "--no-passphrase") == 0
    assert _kept() == ["small"]
    capsys.readouterr()
    assert organizer("check", STORE, "--json") in {0, 1}
    before = capsys.readouterr().out
    shutil.rmtree(own)
    assert organizer("check", STORE, "--json") in {0, 1}
    assert json.loads(capsys.readouterr().out) == json.loads(before)
    for command in (("dates", STORE), ("log", STORE), ("export", STORE, "--out", "out.toml")):
        assert organizer(*command) == 0, command
    assert organizer("letters", STORE, "--out", "letters") in {0, 1}


def test_what_is_brought_in_stands_on_the_wording_of_its_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    Path("county.toml").write_bytes(write_campaign(a_campaign()))
    assert organizer("new", STORE, "--no-passphrase") == 0
    assert organizer("import", STORE, "county.toml", "--dry-run") == 0
    assert _kept() == []
    assert organizer("import", STORE, "county.toml") == 0
    assert _kept() == [PLAYBOOK]
