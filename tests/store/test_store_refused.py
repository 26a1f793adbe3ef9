"""After a write that the disk refused the program goes on: what the engine took back is no foreign change."""

import contextlib
import os
import resource
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from organizer.domain.errors import Environment
from organizer.store.campaigns import answer, load_campaign
from organizer.store.settings import set_setting
from organizer.store.store import Store


@contextlib.contextmanager
def a_disk_with(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond so many bytes, which the engine meets as a disk that fails."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("pages", [0, 200])
def test_the_next_write_goes_through(store: Store, path: Path, campaign_id: str, pages: int) -> None:
    with a_disk_with(path.stat().st_size + 4096 * pages), pytest.raises(Environment, match="disk"):
        store.write(answer, campaign_id, "decision.summary", "x" * 4_000_000)
    store.write(answer, campaign_id, "decision.summary", "and on")
    assert store.read(load_campaign, campaign_id).decision.summary == "and on"


def test_a_file_that_was_replaced_after_the_refusal_is_left_alone(store: Store, path: Path, campaign_id: str) -> None:
    other = path.with_name("other")
    shutil.copyfile(path, other)
    with a_disk_with(path.stat().st_size), pytest.raises(Environment):
        store.write(answer, campaign_id, "decision.summary", "x" * 40_000)
    other.replace(path)
    left = path.read_bytes()
    with pytest.raises(Environment, match="replaced by another program"):
        store.write(set_setting, "initials", "AB")
    assert path.read_bytes() == left
    assert os.path.lexists(path)
