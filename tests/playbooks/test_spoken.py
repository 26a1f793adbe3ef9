"""The words of a playbook on screen, in another language: found by their English."""

from pathlib import Path

from organizer.domain.choosing import Offer
from organizer.domain.playbook import Status
from organizer.playbooks.checks import check_folder
from organizer.playbooks.reader import read_playbook
from organizer.playbooks.shelf import Shelf
from organizer.playbooks.spoken import (
    MISSING_MARK,
    SpokenBooks,
    in_words,
    offered_in,
    read_words,
    spoken_texts,
    word_faults,
    words_in,
)
from tests.playbooks.small import write_small

ES = '[[texts]]\nen = "{en}"\nto = "{to}"\n'


def _small(tmp_path: Path) -> tuple[Path, tuple[str, ...]]:
    playbook, _ = read_playbook(write_small(tmp_path))
    assert playbook is not None
    return tmp_path / "small" / "es.toml", spoken_texts(playbook)


def test_every_text_on_screen_is_found_once_and_the_words_of_letters_are_not(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    playbook, _ = read_playbook(folder)
    assert playbook is not None
    texts = spoken_texts(playbook)
    assert len(set(texts)) == len(texts)
    assert {playbook.title, playbook.steps[0].title, playbook.steps[0].tasks[0].how} <= set(texts)
    assert not {paragraph.text for letter in playbook.letters for paragraph in letter.paragraphs} & set(texts)
    assert playbook.slug not in texts


def test_a_playbook_is_said_in_other_words_and_what_has_none_is_english_with_a_mark(tmp_path: Path) -> None:
    playbook, _ = read_playbook(write_small(tmp_path))
    assert playbook is not None
    said = in_words(playbook, {playbook.title: "Un título"})
    assert said.title == "Un título"
    assert said.steps[0].title == f"{MISSING_MARK}{playbook.steps[0].title}"
    assert said.question == ""
    assert [letter.paragraphs for letter in said.letters] == [letter.paragraphs for letter in playbook.letters]
    assert [task.id for task in said.steps[0].tasks] == [task.id for task in playbook.steps[0].tasks]
    assert in_words(playbook, {text: text for text in spoken_texts(playbook)}) == playbook


def test_a_file_of_words_lacks_nothing_and_says_nothing_old(tmp_path: Path) -> None:
    path, texts = _small(tmp_path)
    playbook, _ = read_playbook(path.parent)
    assert playbook is not None
    whole = "".join(ES.format(en=text.replace('"', '\\"'), to=f"es {number}") for number, text in enumerate(texts))
    path.write_text(whole, encoding="utf-8")
    assert list(word_faults(playbook, path)) == []
    words, _ = read_words(path)
    assert in_words(playbook, words).title == words[playbook.title]
    path.write_text(ES.format(en="Words of yesterday", to="Palabras de ayer"), encoding="utf-8")
    faults = list(word_faults(playbook, path))
    assert faults[0].wrong == 'nothing in the playbook says "Words of yesterday"'
    assert len(faults) == 1 + len(texts)


def test_a_damaged_file_of_words_is_named(tmp_path: Path) -> None:
    path, _ = _small(tmp_path)
    path.write_text("texts = 3 3", encoding="utf-8")
    words, (fault,) = read_words(path)
    assert (words, fault.file) == ({}, "es.toml")
    path.write_text('[[texts]]\nen = "a"\n', encoding="utf-8")
    (missing,) = read_words(path)[1]
    assert missing.path == "texts[0].to"


def test_books_are_put_into_words_when_they_are_asked_for_and_know_their_own(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    (folder / "es.toml").write_text(
        "".join(ES.format(en=text.replace('"', '\\"'), to="otra cosa") for text in _small(tmp_path / "apart")[1]),
        encoding="utf-8",
    )
    shelf = Shelf(tmp_path)
    books = SpokenBooks(shelf, lambda slug: words_in((tmp_path / "none", tmp_path), slug, "es"))
    assert (list(books), len(books), "small" in books, "big" in books) == (["apart", "small"], 2, True, False)
    said = books["small"]
    assert said.title == "otra cosa"
    assert said.in_own_words == shelf["small"]
    assert shelf["small"].in_own_words is shelf["small"]
    assert books["small"] is said
    assert words_in((tmp_path,), "small", "fr") == {}
    (offer,) = offered_in([Offer("small", shelf["small"].title, Status.CURRENT)], lambda _slug: {})
    assert offer.title == f"{MISSING_MARK}{shelf['small'].title}"


def test_the_check_of_a_folder_looks_at_its_words_too(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    assert check_folder(folder) == ()
    (folder / "es.toml").write_text(ES.format(en="Words of yesterday", to="Palabras de ayer"), encoding="utf-8")
    assert {fault.file for fault in check_folder(folder)} == {"es.toml"}
    (folder / "xx.toml").write_text("", encoding="utf-8")
    assert "nothing reads this file" in [fault.wrong for fault in check_folder(folder)]
    (folder / "statements.toml").write_text("statements = 3", encoding="utf-8")
    assert "es.toml" not in {fault.file for fault in check_folder(folder)}
