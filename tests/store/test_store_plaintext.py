"""With a passphrase no name lies readable on the disk, not even in mid-transaction (promise 19, small)."""

from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from organizer.store.campaigns import answer
from organizer.store.journal import Done
from organizer.store.store import Store
from tests.builders import a_campaign, a_store

MARKER = "Zebulon-Marker-Quillfeather"
WORDS = "river candle plaza orbit lemon abacus"


def marked(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir() if MARKER.encode() in file.read_bytes()]


def test_names_are_nowhere_on_the_disk(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    store, campaign = a_store(tmp_path, WORDS, a_campaign(signer__name=MARKER))
    seen: list[str] = []

    def edit_and_look(session: Session) -> Done:
        done = answer(session, campaign, "decision.summary", f"{MARKER} decided " + "x" * 50_000)
        session.flush()
        seen.extend(file.name for file in tmp_path.iterdir())
        assert marked(tmp_path) == []
        return done

    store.write(edit_and_look)
    assert "campaigns.organizer-journal" in seen
    store.undo()
    assert marked(tmp_path) == []
    with pytest.raises(Exception, match="no such table") as failure:
        store.read(lambda session: session.connection().exec_driver_sql("SELECT * FROM x WHERE y = ?", (MARKER,)))
    assert MARKER not in str(failure.value)
    store.close()
    assert marked(tmp_path) == []
    assert WORDS.encode() not in (tmp_path / "campaigns.organizer").read_bytes()
    assert capfd.readouterr() == ("", "")


def test_without_a_passphrase_anyone_who_knows_the_program_can_read(tmp_path: Path) -> None:
    """The control: the same marker is found by whoever opens the file, so the first test looks for the right thing."""
    store, campaign = a_store(tmp_path, None, a_campaign(signer__name=MARKER))
    store.close()
    with Store.open(tmp_path / "campaigns.organizer", None, read_only=True) as anyone:
        assert MARKER in anyone.read(
            lambda session: str(
                session.connection()
                .exec_driver_sql("SELECT signer_name FROM campaign WHERE id = ?", (campaign,))
                .scalar_one()
            )
        )
