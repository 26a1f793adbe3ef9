"""Each promise with a few runs, and its weakened build, which must be caught. What this machine lacks, it says."""

import pytest

from tests.promises.promise import Promise
from tests.promises.registry import PROMISES
from tests.promises.table import tried


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: str(promise.name))
def test_a_promise_is_kept_and_its_weakened_build_is_caught(promise: Promise) -> None:
    row = tried(promise, "smoke")
    assert row.verdict == "kept" or row.reason, (row.verdict, row.found, row.weak)
