from collections.abc import Callable

import pytest

from organizer.domain.errors import Refused
from organizer.domain.letter import LetterState
from organizer.store.enclosures import (
    add_enclosure,
    cover_enclosure,
    enclosure_bytes,
    move_enclosure,
    remove_enclosure,
)
from organizer.store.letters import add_letter, keep_print, load_letter
from organizer.store.store import Store
from tests.builders import print_and_mail

PDF = "application/pdf"


@pytest.fixture
def letter(store: Store, campaign_id: str) -> str:
    return store.write(add_letter, campaign_id, "notice-ice").made


def add(store: Store, letter: str, name: str) -> str:
    return store.write(add_enclosure, letter, f"{name}.pdf", f"Copy of {name}", name.encode(), PDF).made


def names(store: Store, letter: str) -> list[str]:
    return [entry.name for entry in store.read(load_letter, letter).enclosures]


def test_enclosures_keep_their_order_and_their_bytes(store: Store, letter: str) -> None:
    one, two, three = (add(store, letter, name) for name in ("one", "two", "three"))
    assert names(store, letter) == ["one.pdf", "two.pdf", "three.pdf"]
    store.write(move_enclosure, three, 0)
    assert names(store, letter) == ["three.pdf", "one.pdf", "two.pdf"]
    store.write(move_enclosure, three, 99)
    store.write(move_enclosure, two, -1)
    assert names(store, letter) == ["two.pdf", "one.pdf", "three.pdf"]
    assert store.write(move_enclosure, two, 0).entry == 0
    assert store.write(remove_enclosure, one).sentence == "Enclosure removed."
    add(store, letter, "four")
    assert names(store, letter) == ["two.pdf", "three.pdf", "four.pdf"]
    assert store.read(enclosure_bytes, three) == b"three"
    store.undo()
    store.undo()
    assert names(store, letter) == ["two.pdf", "one.pdf", "three.pdf"]


def test_the_line_of_a_file_can_be_changed(store: Store, letter: str) -> None:
    one = add(store, letter, "one")
    store.write(cover_enclosure, one, "Resolution 2010-41")
    (entry,) = store.read(load_letter, letter).enclosures
    assert (entry.id, entry.name, entry.cover_line, entry.media_type) == (one, "one.pdf", "Resolution 2010-41", PDF)


def test_each_change_makes_a_printed_letter_a_draft(store: Store, letter: str) -> None:
    one = add(store, letter, "one")
    two = add(store, letter, "two")
    acts: list[Callable[[], object]] = [
        lambda: store.write(move_enclosure, two, 0),
        lambda: store.write(cover_enclosure, one, "A map"),
        lambda: store.write(remove_enclosure, one),
        lambda: add(store, letter, "three"),
    ]
    for act in acts:
        store.write(keep_print, letter, b"%PDF", 1, "1", "1")
        act()
        value = store.read(load_letter, letter)
        assert value.state is LetterState.DRAFT
        assert value.print is not None
        assert value.print.stale


def test_enclosures_of_a_mailed_letter_stay(store: Store, letter: str) -> None:
    one = add(store, letter, "one")
    store.write(print_and_mail, letter)
    acts: list[Callable[[], object]] = [
        lambda: store.write(move_enclosure, one, 1),
        lambda: store.write(cover_enclosure, one, "A map"),
        lambda: store.write(remove_enclosure, one),
    ]
    for act in acts:
        with pytest.raises(Refused, match="was mailed"):
            act()


def test_an_enclosure_that_is_gone_is_named(store: Store, letter: str) -> None:
    one = add(store, letter, "one")
    store.write(remove_enclosure, one)
    with pytest.raises(Refused, match="not in the file any more"):
        store.read(enclosure_bytes, one)
