"""A store of an invented county and its letters as PDF, made once and copied for each test that mails them."""

import os
import shutil
from pathlib import Path

import pytest

from organizer.exchange.campaign_file import write_campaign
from tests.builders import a_campaign
from tests.commands.mail import FORMULA, NUMBER, PAPER, STORE, call_about, log, mail, organizer


@pytest.fixture(scope="session")
def mailed_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the store, the campaign file and two letters that can go out."""
    folder = tmp_path_factory.mktemp("mailed")
    (folder / "county.toml").write_bytes(write_campaign(a_campaign()))
    before = Path.cwd()
    os.chdir(folder)
    try:
        assert organizer("new", STORE, "--campaign", "county.toml", "--no-passphrase") == 0
        words = ("--out", "letters", "--letter", "notice-ice", "--letter", "notice-sib")
        assert organizer("letters", STORE, *words) == 0
    finally:
        os.chdir(before)
    return folder


@pytest.fixture(scope="session")
def answered_folder(mailed_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder after both notices went out, one was delivered, and a phone call answered the other."""
    folder = tmp_path_factory.mktemp("answered") / "county"
    shutil.copytree(mailed_folder, folder)
    before = Path.cwd()
    os.chdir(folder)
    try:
        words = ("--article", NUMBER, "--paper", PAPER, "--note", FORMULA, "--cost", "7.83")
        assert mail("notice-ice", "2010-10-25", *words) == 0
        assert log("--letter", "notice-ice", "--delivered", "2010-10-29", "--signed-by", "B. Clerk") == 0
        assert mail("notice-sib", "2010-10-26") == 0
        call_about("notice-sib")
    finally:
        os.chdir(before)
    return folder


@pytest.fixture
def county(mailed_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run the commands in a copy of the folder from before anything went out."""
    _enter(mailed_folder, tmp_path, monkeypatch)


@pytest.fixture
def answered(answered_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run the commands in a copy of the folder from after the phone call."""
    _enter(answered_folder, tmp_path, monkeypatch)


def _enter(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(folder, tmp_path / "county")
    monkeypatch.chdir(tmp_path / "county")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    monkeypatch.delenv("ORGANIZER_PASSPHRASE_FILE", raising=False)
