"""A foreign PDF of many streams that are each allowed, and unpack to far too much together."""

from tests.papers.test_foreign_pdf import TOO_MUCH, bomb, said


def test_many_large_streams_are_refused() -> None:
    assert said(bomb(4, 200_000_000)) == TOO_MUCH
