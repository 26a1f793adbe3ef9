"""``letters --enclosures``: the files that a letter of a store encloses go behind it."""

import hashlib
import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pikepdf
import pytest

from organizer.cli import run
from organizer.commands.exit_codes import guarded
from organizer.store.letters import add_enclosure, add_letter
from organizer.store.store import Store
from tests.builders import a_store

NAMED = ("letters", "campaigns.organizer", "--letter", "notice-ice", "--letter", "notice-sib")
BROKEN = b"%PDF-1.4 and nothing more"


def test_enclosures_go_behind_each_letter_where_that_is_wanted(
    clock: Callable[[], datetime], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def organizer(*words: str) -> int:
        return guarded(lambda: run(words, clock))

    monkeypatch.chdir(tmp_path)
    store, campaign = a_store(tmp_path)
    with store:
        one, other = (store.write(add_letter, campaign, template).made for template in ("notice-ice", "notice-sib"))
    assert organizer(*NAMED, "--out", "bare") == 0
    paper = Path("bare/notice-sib.pdf").read_bytes()
    with Store.open(Path("campaigns.organizer"), None) as store:
        store.write(add_enclosure, one, "minutes.pdf", "Minutes", paper, "application/pdf")
    assert organizer(*NAMED, "--out", "alone") == 0
    capsys.readouterr()
    assert organizer(*NAMED, "--out", "together", "--enclosures", "--json") == 0
    told = json.loads(capsys.readouterr().out)["letters"]
    with pikepdf.open("alone/notice-ice.pdf") as alone, pikepdf.open("together/notice-ice.pdf") as together:
        assert len(together.pages) == told[0]["pages"] > len(alone.pages) + 1
    assert told[0]["sha256"] == hashlib.sha256(Path("together/notice-ice.pdf").read_bytes()).hexdigest()
    assert any("minutes.pdf" in warning["sentence"] for warning in told[0]["warnings"])
    assert Path("alone/notice-sib.pdf").read_bytes() == Path("together/notice-sib.pdf").read_bytes()
    with Store.open(Path("campaigns.organizer"), None) as store:
        store.write(add_enclosure, other, "broken.pdf", "Broken", BROKEN, "application/pdf")
    assert organizer("letters", "campaigns.organizer", "--out", "third", "--enclosures") == 0
    assert "broken.pdf" in capsys.readouterr().err
    assert [path.name for path in Path("third").iterdir()] == ["notice-ice.pdf"]
    assert organizer(*NAMED, "--out", "fourth", "--enclosures") == 1
    assert organizer(*NAMED, "--out", "fourth", "--enclosures", "--merge", "all.pdf") == 2
    assert organizer("letters", "--campaign", "none.toml", "--out", "fourth", "--enclosures") == 2
    assert not Path("fourth").exists()
