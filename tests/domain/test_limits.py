from pathlib import Path

import pytest

from organizer.domain.limits import LIMITS

README = Path(__file__).parents[2] / "README.md"


def _readme() -> str:
    _, _, told = " ".join(README.read_text(encoding="utf-8").split()).partition("LIMITS")
    return told


def test_readme_says_each_limit_in_the_words_of_the_window() -> None:
    told = _readme()
    assert [limit.words for group in LIMITS for limit in group.limits if limit.words not in told] == []
    assert [group.title.words for group in LIMITS if group.title.words not in told] == []


@pytest.mark.parametrize(
    "limit",
    [
        *("sits at this computer", "spying program", "watches your screen", "Printed letters", "PDFs and tables"),
        *(
            "Enclosures on the disk",
            "wait for the printer",
            "passphrase and its sheet are lost",
            "without a passphrase",
        ),
        *("stay in memory", "survive on the disk", "in old backups", "service that copies", "stolen", "two copies"),
        *(
            "ext4",
            "too early that all is written",
            "Network folders, Windows and macOS",
            "checker",
            "source and its date",
        ),
        *("not legal advice", "tiny dots", "source and its date", "without a passphrase"),
    ],
)
def test_nothing_that_the_promises_leave_open_is_left_out(limit: str) -> None:
    """Source: promises, "LIMITS"."""
    assert any(limit in said.words for group in LIMITS for said in group.limits)
