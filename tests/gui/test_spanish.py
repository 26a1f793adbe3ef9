"""Every text that the window can say has its Spanish, and no translation is of a text of yesterday."""

import re

import pytest

from organizer import resources
from organizer.gui.language import ENGLISH, LANGUAGES, read_words
from organizer.playbooks.choosing import CHOOSING, read_choosing
from organizer.playbooks.spoken import read_words as read_texts
from organizer.playbooks.spoken import spoken_texts, word_faults
from tests.shipped import shipped_shelf
from tests.window_words import window_texts, words_file

OTHERS = [code for code in LANGUAGES if code != ENGLISH]
_PLACES = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{\w*\}|%n")
_GREEN_CARD = re.compile(r"tarjeta verde(?! del correo)", re.IGNORECASE)
_OTHER_WORDS = {
    re.compile(r"\blugar(?:es)?\b"): "localidad",  # of a county, city or town
    re.compile(r"\bsitios?\b(?! web)"): "localidad",
    re.compile(r"[Cc]opias? de cortesía"): "traducción de cortesía",
    re.compile(r"días? festivos?"): "día feriado",
    re.compile(r"[Ee]videncias?"): "fuente, prueba",
    re.compile(r"[Cc]ontestad[ao]s?\b"): "respondida",
    re.compile(r"\b(?:tú|tus|vosotros|tuy[ao]s?)\b|\b(?:Haz|Elige|Presiona|Imprime)\b"): "usted",
}
"""What may not be said, and the one word for it."""
_SPOT = re.compile(
    r"en lugar de|otro lugar|a su lugar|qué lugar del archivo|cámara, como el lugar|[Hh]ora y (?:el )?lugar"
)
"""The word where it stands for no county, city or town: instead of, a spot, the room of a meeting."""
_AMERICAN_DATE = re.compile(r"\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b(?:January|February|March|June|July|August) \d")
BOOKS = shipped_shelf()


@pytest.mark.parametrize("language", OTHERS)
def test_the_file_holds_what_the_source_says_and_all_of_it_is_translated(language: str) -> None:
    wanted = {(context, text) for context, texts in window_texts().items() for text in texts}
    done = read_words(words_file(language))
    assert sorted(wanted - done.keys()) == []
    assert sorted(done.keys() - wanted) == []


@pytest.mark.parametrize("language", OTHERS)
def test_places_for_values_and_keys_of_menus_are_kept(language: str) -> None:
    for (context, text), words in read_words(words_file(language)).items():
        assert sorted(_PLACES.findall(text)) == sorted(_PLACES.findall(words)), text
        if context in ("menus", "Window", "MenuBar"):
            assert len(re.findall(r"&\w", text)) == len(re.findall(r"&\w", words)), text


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("slug", list(BOOKS))
def test_every_playbook_is_translated_whole(slug: str, language: str) -> None:
    path = resources.folder("playbooks", slug) / f"{language}.toml"
    assert [fault.sentence for fault in word_faults(BOOKS[slug], path)] == []
    for text, words in read_texts(path)[0].items():
        assert sorted(_PLACES.findall(text)) == sorted(_PLACES.findall(words)), text


@pytest.mark.parametrize("language", OTHERS)
def test_the_questions_that_lead_to_a_playbook_are_translated(language: str) -> None:
    choosing, _ = read_choosing(resources.folder("playbooks") / CHOOSING)
    assert choosing is not None
    path = resources.folder("playbooks") / f"choosing.{language}.toml"
    assert [fault.sentence for fault in word_faults(choosing, path)] == []
    assert set(read_texts(path)[0]) == set(spoken_texts(choosing))


def test_spanish_never_says_what_the_glossary_forbids() -> None:
    texts = [*read_words(words_file("es")).values()]
    for slug in BOOKS:
        texts += read_texts(resources.folder("playbooks", slug) / "es.toml")[0].values()
    for text in texts:
        assert not _GREEN_CARD.search(text), text  # of the post: the residence card bears that name
        assert "HIELO" not in text, text
        assert not _AMERICAN_DATE.search(text), text


def test_spanish_has_one_word_for_each_thing() -> None:
    texts = [*read_words(words_file("es")).values()]
    for path in sorted(resources.folder("playbooks").rglob("*es.toml")):
        texts += path.read_text(encoding="utf-8").splitlines()
    for text in texts:
        for wrong, right in _OTHER_WORDS.items():
            assert not wrong.search(_SPOT.sub("", text)), (right, text)


@pytest.mark.parametrize("slug", list(BOOKS))
def test_buttons_of_tasks_are_in_the_infinitive_as_those_of_the_window(slug: str) -> None:
    words = read_texts(resources.folder("playbooks", slug) / "es.toml")[0]
    tasks = [task for step in BOOKS[slug].steps for task in step.tasks]
    titles = {letter.title for letter in BOOKS[slug].letters} | {task.title for task in tasks}
    for act in {task.act for task in tasks if task.act} - titles:
        assert words[act].split()[0].endswith(("ar", "er", "ir")), words[act]
