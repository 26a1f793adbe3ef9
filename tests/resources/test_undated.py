"""What has no date of its own is dated "not after" the day on which it was read, never "about" that day."""

import tomllib

from organizer import resources

FOLDERS = sorted(path.parent for path in resources.folder("playbooks").glob("*/playbook.toml"))


def test_no_statement_takes_the_day_on_which_it_was_read_for_its_own() -> None:
    for folder in FOLDERS:
        checked = tomllib.loads((folder / "playbook.toml").read_text("utf-8"))["checked_on"].isoformat()
        stated = tomllib.loads((folder / "statements.toml").read_text("utf-8"))["statements"]
        assert [one["id"] for one in stated if one["date"] == checked] == [], folder.name
