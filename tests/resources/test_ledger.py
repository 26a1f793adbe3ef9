"""The ledger of the 2010 playbook, read as plain TOML: complete, dated, sourced, and joined without loose ends."""

import tomllib
from collections import Counter
from datetime import date
from typing import Any

import pytest

from organizer import resources
from organizer.domain.dates import ApproximateDate, Precision
from organizer.domain.statement import Position, RelationKind, Verified

FILE = resources.folder("playbooks", "secure-communities-2010", "statements.toml")
LEDGER: dict[str, Any] = tomllib.loads(FILE.read_text(encoding="utf-8"))
STATEMENTS: list[dict[str, str]] = LEDGER["statements"]
RELATIONS: list[dict[str, str]] = LEDGER["relations"]
BY_ID = {entry["id"]: entry for entry in STATEMENTS}
NEEDED = ("speaker", "office", "document", "summary", "source_title")


def test_the_ledger_is_whole() -> None:
    assert set(LEDGER) == {"statements", "relations"}
    assert (len(STATEMENTS), len(BY_ID), len(RELATIONS)) == (39, 39, 57)


@pytest.mark.parametrize("entry", STATEMENTS, ids=lambda entry: entry["id"])
def test_a_statement_has_speaker_source_date_and_mark(entry: dict[str, str]) -> None:
    assert all(entry[key].strip() == entry[key] != "" for key in NEEDED)
    assert entry["source_address"] == "" or entry["source_address"].startswith("http")
    assert Position(entry["position"])
    assert Verified(entry["verified"]) in (Verified.SEEN, Verified.QUOTED)
    assert ApproximateDate.parse(entry["date"], Precision(entry["precision"])).spell()
    if "public" in entry:
        assert ApproximateDate.parse(entry["public"]).spell()


@pytest.mark.parametrize("entry", RELATIONS, ids=lambda entry: f"{entry['statement']}-{entry['kind']}-{entry['of']}")
def test_a_relation_joins_two_statements(entry: dict[str, str]) -> None:
    assert RelationKind(entry["kind"])
    assert entry["statement"] in BY_ID
    assert entry["of"] in BY_ID
    assert entry["statement"] != entry["of"]


def test_no_relation_stands_twice() -> None:
    assert len({(entry["statement"], entry["kind"], entry["of"]) for entry in RELATIONS}) == 57


def test_the_sum_of_each_kind_is_that_of_the_source() -> None:
    assert Counter(entry["position"] for entry in STATEMENTS) == {"not_possible": 21, "possible": 10, "unclear": 8}
    assert Counter(entry["verified"] for entry in STATEMENTS) == {"seen": 19, "quoted": 20}
    assert Counter(entry["kind"] for entry in RELATIONS) == {
        "contradicts": 27,
        "supersedes": 10,
        "clarifies": 8,
        "confirms": 9,
        "reports": 3,
    }


def test_only_the_article_of_the_forum_has_no_address() -> None:
    without = {entry["id"] for entry in STATEMENTS if not entry["source_address"]}
    assert without == {"forum-reports-letters", "forum-reports-press-conference", "forum-reports-phased-rollout"}


def test_internal_papers_became_public_later_than_they_were_written() -> None:
    for name, known in {
        "setting-record-straight": date(2010, 8, 26),
        "rocha-email": date(2011, 2, 16),
        "ice-legal-memo": date(2012, 1, 9),
    }.items():
        entry = BY_ID[name]
        written = ApproximateDate.parse(entry["date"]).latest
        assert ApproximateDate.parse(entry["public"]).latest == known
        assert written
        assert written < known
