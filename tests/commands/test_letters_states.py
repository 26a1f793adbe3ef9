"""A county in each state, the District and each territory: both notices, or the missing part of the address.

``pytest -s tests/commands/test_letters_states.py`` prints the table of the 56.
"""

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from organizer import resources
from organizer.cli import run
from organizer.commands.exit_codes import guarded
from organizer.domain.states import STATES
from organizer.exchange.campaign_file import write_campaign
from tests.builders import a_campaign

Letters = Callable[[str], tuple[int, dict[str, Any]]]
PARTS = {"address_line1": "street or P.O. box", "city": "city", "state": "state", "zip": "ZIP code"}


def _rows() -> dict[str, dict[str, str]]:
    path = resources.folder("directory", "state_identification_bureaus.csv")
    with path.open(encoding="utf-8", newline="") as stream:
        return {row["state_code"]: row for row in csv.DictReader(stream)}


ROWS = _rows()


def _missing(row: dict[str, str]) -> list[str]:
    filled = {**row, "address_line1": row["address_line1"] or row["address_line2"]}
    return [words for column, words in PARTS.items() if not filled[column]]


def _block(path: Path, first: str) -> str:
    """Return what is printed between the first line of the recipient and the subject, on one line.

    A line of the directory that is too long for the window goes on in the next line.
    """
    shown = subprocess.run(
        ["pdftotext", "-l", "1", "-layout", str(path), "-"], capture_output=True, check=True, encoding="utf-8"
    )
    lines = [" ".join(line.split()) for line in shown.stdout.splitlines() if line.strip()]
    begin = lines.index(first) + 1
    end = next(number for number, line in enumerate(lines) if line.startswith("Re: "))
    return " ".join(lines[begin:end])


def _of_row(row: dict[str, str]) -> str:
    """Return what the letter to a bureau must carry there, from the row of the directory alone."""
    lines = [row["bureau_or_unit"], row["agency"], row["address_line1"], row["address_line2"]]
    return " ".join(line for line in [*lines, f"{row['city']}, {row['state']} {row['zip']}"] if line)


def test_the_directory_has_the_56_and_45_of_them_can_be_mailed() -> None:
    assert set(ROWS) == set(STATES)
    assert len([row for row in ROWS.values() if not _missing(row)]) == 45


@pytest.fixture
def letters(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Callable[[], datetime], capsys: pytest.CaptureFixture[str]
) -> Letters:
    """Give the command for both notices of a campaign file; it returns the exit code and the document."""
    monkeypatch.chdir(tmp_path)

    def act(folder: str) -> tuple[int, dict[str, Any]]:
        words = ["letters", "--campaign", "county.toml", "--out", folder, "--date", "2010-10-01", "--json"]
        code = guarded(lambda: run([*words, "--letter", "notice-ice", "--letter", "notice-sib"], clock))
        return code, json.loads(capsys.readouterr().out)

    return act


@pytest.mark.parametrize("state", sorted(STATES))
def test_a_county_of_the_state_has_both_notices_or_a_named_gap(
    state: str, letters: Letters, tmp_path: Path, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    campaign = a_campaign(jurisdiction__state=state, jurisdiction__law_enforcement_agency="Riverbend Sheriff")
    (tmp_path / "county.toml").write_bytes(write_campaign(campaign))
    code, document = letters("first")
    row, gaps = ROWS[state], _missing(ROWS[state])
    if gaps:
        assert code == 1
        assert document["letters"] == []
        assert not (tmp_path / "first").exists()
        (refused,) = document["refused"]
        assert refused["id"] == "notice-sib"
        sentences = [problem["sentence"] for problem in refused["problems"]]
        (named,) = [sentence for sentence in sentences if sentence.startswith("Enter the ")]
        assert all(part in named for part in gaps)
        assert not [part for part in PARTS.values() if part not in gaps and part in named.partition(" of ")[0]]
    else:
        assert code == 0
        assert document["refused"] == []
        assert letters("second")[0] == 0
        for name in ("notice-ice", "notice-sib"):
            assert (tmp_path / f"first/{name}.pdf").read_bytes() == (tmp_path / f"second/{name}.pdf").read_bytes()
        assert _block(tmp_path / "first/notice-sib.pdf", "Bureau Chief") == _of_row(row)
        assert _block(tmp_path / "first/notice-ice.pdf", "Assistant Director, Secure Communities") == (
            "Secure Communities Program Office U.S. Immigration and Customs Enforcement "
            "500 12th Street SW Washington, DC 20536"
        )
    if request.config.getoption("capture") == "no":
        result = f"no notice to the bureau: {', '.join(gaps)}" if gaps else "both notices"
        with capsys.disabled():
            sys.stdout.write(f"\n{state}  {STATES[state]:<26} {row['confidence']:<7} {result}")
