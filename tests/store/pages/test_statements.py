from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from organizer.domain.playbook import Playbook
from organizer.domain.statement import Position, Statement
from organizer.store.pages.statements import lines_of, statement_line
from tests.builders import PLAYBOOK

Books = Mapping[str, Playbook]


def _statement(book: Playbook, name: str) -> Statement:
    found = book.statement(name)
    assert found is not None
    return found


def test_every_part_is_there_in_words(playbooks: Books) -> None:
    book = playbooks[PLAYBOOK]
    line = statement_line(book, _statement(book, "napolitano-lofgren-letter"))
    assert line.title == "Letter to Rep. Zoe Lofgren"
    assert line.when == "September 7, 2010"
    assert line.who.words == "Janet Napolitano, Secretary of Homeland Security"
    assert line.position_words.words == "Says it is possible"
    assert line.verified.words == "Known only as this source quotes it"
    assert line.address.startswith("https://washingtonindependent.org/")
    assert line.spoken.words.startswith(
        "September 7, 2010. Letter to Rep. Zoe Lofgren. Janet Napolitano, Secretary of Homeland Security. "
        "Says it is possible. A local agency"
    )
    assert "Contradicted by press conference on enforcement statistics (Janet Napolitano, October 6, 2010)" in (
        line.spoken.words
    )
    assert "lofgren" in line.search


def test_relations_run_both_ways_and_keep_their_remark(playbooks: Books) -> None:
    book = playbooks[PLAYBOOK]
    told = [entry.words for entry in statement_line(book, _statement(book, "ice-california-meetings")).relations]
    assert told[0].startswith("Contradicts letter to the County Counsel")
    assert told[0].endswith(": the same official, about two months later")
    assert told[1].startswith("Confirms meeting with Arlington County")


def test_what_was_not_public_yet_bears_on_nothing(playbooks: Books) -> None:
    book = playbooks[PLAYBOOK]
    line = statement_line(book, _statement(book, "napolitano-lofgren-letter"), date(2010, 9, 7))
    assert [entry.words.partition(" ")[0] for entry in line.relations] == ["Clarifies"]


def test_a_public_date_and_a_later_statement_are_said(playbooks: Books) -> None:
    book = playbooks[PLAYBOOK]
    line = statement_line(book, _statement(book, "rocha-email"), letter_date=date(2010, 10, 1))
    assert line.public.words == "Became public: February 16, 2011"
    assert line.later.words == "Not public yet on the date of your letters"


def test_a_speaker_that_is_the_office_is_named_once(playbooks: Books) -> None:
    book = playbooks[PLAYBOOK]
    assert statement_line(book, _statement(book, "setting-record-straight")).who.words == "ICE"
    assert statement_line(book, _statement(book, "orange-county-2009")).who.words == "ICE, no named official"


def test_lines_come_once_each_in_the_order_asked_for(playbooks: Books) -> None:
    book = playbooks[PLAYBOOK]
    lines = lines_of(book, ("rocha-email", "none", "ca-ag-denies", "rocha-email"))
    assert [line.id for line in lines] == ["rocha-email", "ca-ag-denies"]
    assert replace(lines[0], search="").id == "rocha-email"


def test_a_position_says_nothing_where_nobody_says_no(playbooks: Books) -> None:
    book = playbooks[PLAYBOOK]
    agreeing = tuple(replace(entry, position=Position.POSSIBLE) for entry in book.statements)
    book = replace(book, statements=agreeing)
    line = statement_line(book, _statement(book, "napolitano-lofgren-letter"))
    assert not line.position_words
    assert "Secretary of Homeland Security. A local agency" in line.spoken.words
