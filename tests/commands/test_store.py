"""``new``, ``import`` and ``export``: what a store takes and gives from outside."""

import json
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from organizer import resources
from organizer.cli import run
from organizer.commands.exit_codes import guarded
from organizer.domain.campaign import Campaign
from organizer.exchange.campaign_file import write_campaign
from organizer.store.campaigns import list_campaigns, load_campaign
from organizer.store.database import open_engine
from organizer.store.letters import load_letters
from organizer.store.store import Store
from tests.builders import PLAYBOOK, a_campaign, a_file, a_store

EXAMPLE = resources.folder("playbooks", PLAYBOOK, "examples", "riverbend.toml")
Run = Callable[..., int]


@pytest.fixture
def organizer(clock: Callable[[], datetime], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    monkeypatch.delenv("ORGANIZER_PASSPHRASE_FILE", raising=False)
    return lambda *words: guarded(lambda: run([str(word) for word in words], clock))


def campaigns_in(path: Path, passphrase: str | None = None) -> list[Campaign]:
    with Store.open(path, passphrase, read_only=True) as store:
        return [store.read(load_campaign, entry.id) for entry in store.read(list_campaigns)]


def write(path: Path, campaign: Campaign) -> Path:
    path.write_bytes(write_campaign(campaign))
    return path


def test_a_store_is_made_and_gives_its_campaign_again(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "group.organizer"
    assert organizer("new", store, "--campaign", EXAMPLE, "--no-passphrase") == 0
    assert capsys.readouterr().out == f"Made {store}.\nadded\tcampaign\tRiverbend County\n"
    assert organizer("export", store, "--out", "again.toml") == 0
    assert organizer("new", "second.organizer", "--campaign", "again.toml", "--no-passphrase") == 0
    assert campaigns_in(store) == campaigns_in(tmp_path / "second.organizer")
    assert organizer("export", "second.organizer", "--out", "third.toml") == 0
    assert (tmp_path / "third.toml").read_bytes() == (tmp_path / "again.toml").read_bytes()


def test_a_new_store_has_every_letter_of_the_playbook(organizer: Run, tmp_path: Path) -> None:
    organizer("new", "group.organizer", "--campaign", EXAMPLE, "--no-passphrase")
    with Store.open(tmp_path / "group.organizer", None, read_only=True) as store:
        (entry,) = store.read(list_campaigns)
        slugs = [letter.slug for letter in store.read(load_letters, entry.id)]
    assert {"notice-ice", "notice-sib", "ask-officials"} <= set(slugs)
    assert len(slugs) == 7


def test_an_empty_store_is_made_without_a_campaign(organizer: Run, tmp_path: Path) -> None:
    assert organizer("new", "group.organizer", "--no-passphrase") == 0
    assert campaigns_in(tmp_path / "group.organizer") == []
    assert organizer("export", "group.organizer", "--out", "a.toml") == 2


@pytest.mark.parametrize("command", ["new", "export"])
def test_an_existing_file_is_refused_and_left(
    command: str, organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_file(tmp_path)
    taken = tmp_path / "taken.toml"
    taken.write_bytes(b"mine")
    words = {
        "new": ["new", taken, "--no-passphrase"],
        "export": ["export", "campaigns.organizer", "--out", taken],
    }[command]
    assert organizer(*words) == 3
    assert "There is already a file" in capsys.readouterr().err
    assert taken.read_bytes() == b"mine"


FAULTY = (
    f'playbook = "{PLAYBOOK}"\n[jurisdiction]\nname = "Riverbend County"\nstate = "XQ"\n'
    '[decision]\nkindd = "order"\nnumber = 41\ndate = 2010-09-31\n'
)


@pytest.mark.parametrize(
    "words",
    [
        ("new", "made.organizer", "--campaign", "faulty.toml", "--no-passphrase"),
        ("import", "campaigns.organizer", "faulty.toml"),
        ("import", "campaigns.organizer", "faulty.toml", "--dry-run"),
    ],
)
def test_a_faulty_campaign_file_is_named_place_by_place_and_nothing_is_written(
    words: tuple[str, ...], organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_file(tmp_path)
    (tmp_path / "faulty.toml").write_text(FAULTY, encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    assert organizer(*words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines() == [
        "faulty.toml, line 4, jurisdiction.state: There is no state XQ. Write the two letters of a state, as VA.",
        "faulty.toml, line 6, decision.kindd: The form has no key kindd. Did you mean kind?",
        "faulty.toml, line 7, decision.number: This is a number. Write a text in quotation marks.",
        "faulty.toml, line 8, decision.date: There is no day 2010-09-31. Write a date of the calendar as 2010-09-28.",
    ]
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_dry_run_prints_each_row_and_writes_nothing(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = a_store(tmp_path)[0]
    store.close()
    write(tmp_path / "more.toml", a_campaign(jurisdiction__name="Millbrook", group__name="Others", group__email=""))
    before = (tmp_path / "campaigns.organizer").read_bytes()
    assert organizer("import", "campaigns.organizer", "more.toml", "--dry-run") == 0
    rows = [tuple(line.split("\t")) for line in capsys.readouterr().out.splitlines()]
    assert rows[0] == ("added", "campaign", "Millbrook")
    assert ("skipped", "group.name", "the store has another answer") in rows
    assert ("skipped", "group.phone", "the store has the same answer") in rows
    assert ("added", "decision.date") in rows
    assert ("added", "recipient", "member_of_congress") in rows
    assert ("added", "fact", "non-criminal-share") in rows
    assert not [row for row in rows if "group.email" in row]
    assert (tmp_path / "campaigns.organizer").read_bytes() == before


def test_an_import_adds_the_campaign_once(organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    organizer("new", "group.organizer", "--no-passphrase")
    write(tmp_path / "more.toml", a_campaign())
    capsys.readouterr()
    assert organizer("import", "group.organizer", "more.toml") == 0
    assert "changed\tgroup.name" in capsys.readouterr().out.splitlines()
    assert campaigns_in(tmp_path / "group.organizer") == [a_campaign()]
    assert organizer("import", "group.organizer", "more.toml") == 0
    assert capsys.readouterr().out == "skipped\tcampaign\tRiverbend County\tit is in the store already\n"
    assert len(campaigns_in(tmp_path / "group.organizer")) == 1


def test_an_export_comes_back_into_its_campaign_where_that_is_said(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_file(tmp_path)
    path = tmp_path / "campaigns.organizer"
    write(tmp_path / "county.toml", a_campaign(decision__vote="4-1"))
    before = path.read_bytes()
    for words in ((), ("--dry-run",)):
        assert organizer("import", path, "county.toml", *words) == 2
        assert capsys.readouterr().err == (
            "The store has a campaign of this place with the same playbook. To change it, name it with --into: "
            '"Riverbend County". To add another one, say --new.\n'
        )
    into = ("import", path, "county.toml", "--into", "Riverbend County")
    assert organizer(*into, "--dry-run") == 0
    rows = capsys.readouterr().out.splitlines()
    assert [row for row in rows if not row.startswith("skipped")] == [
        "changed\tdecision.vote\there 5-0, in the file 4-1"
    ]
    assert path.read_bytes() == before
    assert organizer(*into) == 0
    assert campaigns_in(path) == [a_campaign(decision__vote="4-1")]
    with Store.open(path, None) as store:
        store.undo()
    assert campaigns_in(path) == [a_campaign()]
    assert organizer("import", path, "county.toml", "--new") == 0
    assert len(campaigns_in(path)) == 2
    capsys.readouterr()
    for wrong, sentence in (
        (
            ("county.toml", "--into", "Elsewhere"),
            'There is no campaign "Elsewhere" in this store. Choose one with --into',
        ),
        (("list.csv", "--new"), "--new is for a campaign file"),
        (("county.toml", "--new", "--into", "Riverbend County"), "not allowed with argument"),
    ):
        assert organizer("import", path, *wrong) == 2
        assert sentence in capsys.readouterr().err


def test_new_and_import_tell_each_row_as_one_document(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "county.toml", a_campaign())
    assert organizer("new", "group.organizer", "--campaign", "county.toml", "--no-passphrase", "--json") == 0
    row = {"act": "added", "what": "campaign", "name": "Riverbend County", "reason": ""}
    assert json.loads(capsys.readouterr().out) == {"store": "group.organizer", "rows": [row]}
    assert organizer("import", "group.organizer", "county.toml", "--json") == 0
    skipped = {**row, "act": "skipped", "reason": "it is in the store already"}
    told = {"store": "group.organizer", "file": "county.toml", "dry_run": False, "rows": [skipped], "problems": []}
    assert json.loads(capsys.readouterr().out) == told
    write(tmp_path / "more.toml", a_campaign(jurisdiction__name="Millbrook", group__name="Others"))
    assert organizer("import", "group.organizer", "more.toml", "--dry-run", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["dry_run"] is True
    other = {"act": "skipped", "what": "answer", "name": "group.name", "reason": "the store has another answer"}
    assert other in told["rows"]
    assert organizer("new", "empty.organizer", "--no-passphrase", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"store": "empty.organizer", "rows": []}
    for command in ("new", "import", "export", "verify"):
        assert organizer(command, "--help") == 0
        assert "--json" in capsys.readouterr().out


def test_a_store_of_several_campaigns_needs_a_name(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_file(tmp_path)
    for number, name in (("b", "Millbrook"), ("c", "Riverbend County")):
        campaign = a_campaign(jurisdiction__name=name, decision__number=number)
        organizer("import", "campaigns.organizer", write(tmp_path / f"{number}.toml", campaign), "--new")
    capsys.readouterr()
    assert organizer("export", "campaigns.organizer", "--out", "x.toml") == 2
    names = '"Millbrook", "Riverbend County #1", "Riverbend County #2"'
    assert capsys.readouterr().err == f"This store has more than one campaign. Choose one with --name: {names}.\n"
    assert organizer("export", "campaigns.organizer", "--out", "x.toml", "--name", "Elsewhere") == 2
    assert capsys.readouterr().err.startswith('There is no campaign "Elsewhere" in this store. Choose one')
    assert organizer("export", "campaigns.organizer", "--out", "x.toml", "--name", "Millbrook") == 0
    assert 'number = "b"' in (tmp_path / "x.toml").read_text(encoding="utf-8")
    assert organizer("export", "campaigns.organizer", "--out", "y.toml", "--name", "Riverbend County #2") == 0


def test_what_could_not_come_in_again_is_not_exported(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_file(tmp_path, campaign=a_campaign(jurisdiction__activation="not_scheduled"))
    assert organizer("export", "campaigns.organizer", "--out", "x.toml") == 1
    assert capsys.readouterr().err.startswith("jurisdiction.activation_date cannot be exported. A date of activation")
    assert organizer("export", "campaigns.organizer", "--out", "x.toml", "--json") == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert problem["field"] == "jurisdiction.activation_date"
    assert problem["sentence"].startswith("jurisdiction.activation_date cannot be exported.")
    assert not (tmp_path / "x.toml").exists()


def test_a_missing_file_is_exit_3(organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    a_file(tmp_path)
    assert organizer("import", "campaigns.organizer", "gone.toml") == 3
    assert capsys.readouterr().err == "There is no file gone.toml. Check the name and the folder.\n"
    assert organizer("export", "gone.organizer", "--out", "x.toml") == 3
    (tmp_path / "not.organizer").write_bytes(b"x" * 5000)
    assert organizer("export", "not.organizer", "--out", "x.toml") == 3


def test_a_store_that_is_open_elsewhere_takes_no_import(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, _ = a_store(tmp_path)
    with store:
        path = write(tmp_path / "more.toml", a_campaign(jurisdiction__name="Millbrook"))
        assert organizer("import", "campaigns.organizer", path) == 3
        said = capsys.readouterr().err
        assert "campaigns.organizer open since" in said
        assert said.endswith(". Close it there, then try again.\n")
        assert organizer("import", "campaigns.organizer", path, "--dry-run") == 0
    assert len(campaigns_in(tmp_path / "campaigns.organizer")) == 1


def test_a_file_that_no_command_can_write_to_or_read_yet_is_told_with_what_helps(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_file(tmp_path)
    (tmp_path / "campaigns.organizer.lock").mkdir()
    write(tmp_path / "more.toml", a_campaign(jurisdiction__name="Millbrook"))
    assert organizer("import", "campaigns.organizer", "more.toml") == 3
    said = capsys.readouterr().err
    assert said.startswith("campaigns.organizer cannot be opened to write: Is a directory in ")
    assert said.endswith(". Check its disk, and who may write there.\n")
    shutil.copyfile(Path(__file__).parents[1] / "files" / "schema-2.store", "old.organizer")
    before = Path("old.organizer").read_bytes()
    for words in (("check", "old.organizer"), ("import", "campaigns.organizer", "old.organizer", "--dry-run")):
        assert organizer(*words) == 3
        assert capsys.readouterr().err == (
            "old.organizer is of an older version. Open it once in the window: it is backed up and brought up to "
            "date.\n"
        )
    assert Path("old.organizer").read_bytes() == before


def test_a_failure_while_the_campaign_goes_in_leaves_no_store(organizer: Run, tmp_path: Path) -> None:
    (tmp_path / "nowhere").write_bytes(b"a file, no folder")
    assert organizer("new", "nowhere/group.organizer", "--campaign", EXAMPLE, "--no-passphrase") == 3
    assert [path.name for path in tmp_path.iterdir()] == ["nowhere"]


def test_a_store_from_a_newer_program_is_exit_4(
    organizer: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_file(tmp_path)
    engine, _ = open_engine(tmp_path / "campaigns.organizer", None)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 999")
        connection.commit()
    engine.dispose()
    assert organizer("export", "campaigns.organizer", "--out", "x.toml") == 4
    assert "newer version" in capsys.readouterr().err
