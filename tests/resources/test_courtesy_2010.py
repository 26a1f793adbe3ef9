"""The Spanish text of the playbook of 2010: whole in every case, in the words of the glossary."""

import re
from datetime import date

import pytest

from organizer.domain.campaign import Activation
from organizer.domain.letter import Edits, Letter, LetterOptions
from organizer.papers.case import Request
from organizer.papers.compose import compose
from tests.builders import a_campaign
from tests.papers.cases import a_case, decided_early, the_playbook, with_activation

FACT = ("es.fact.non-criminal-share", "Un hecho. (fuente, 2010)")
DAYS = (date(2010, 8, 20), date(2010, 9, 7), date(2010, 10, 1), date(2010, 10, 7), date(2010, 11, 22))
LATER = (date(2011, 9, 1), date(2015, 3, 1), date(2017, 3, 1), date(2022, 3, 1), date(2026, 11, 22))
STATES = ((Activation.NOT_SCHEDULED, None), (Activation.SCHEDULED, date(2010, 11, 16)), (Activation.SCHEDULED, None))
MORE_STATES = ((Activation.ACTIVATED, date(2010, 6, 8)), (Activation.ACTIVATED, None), (Activation.UNKNOWN, None))


def _copies() -> list[Letter]:
    found = []
    for kind in ("county", "state"):
        for campaign in (decided_early(), a_campaign(jurisdiction__kind=kind, decision__date=None)):
            for activation, day in (*STATES, *MORE_STATES):
                for on in (*DAYS, *LATER):
                    request = Request("ask-officials", "ask-officials", Edits(paragraphs=(FACT,)), date=on,
                                      options=LetterOptions(courtesy="es"))  # fmt: skip
                    done = compose(a_case(with_activation(campaign, activation, day)), request, on)
                    assert not [entry.sentence for entry in done.errors if entry.code == "no_translation"]
                    assert not [entry for entry in done.problems if entry.code == "old_translation"]
                    assert done.letter is not None
                    assert done.letter.courtesy is not None
                    english = [entry.id for entry in done.letter.paragraphs]
                    assert [entry.id for entry in done.letter.courtesy.paragraphs] == english
                    found.append(done.letter.courtesy)
    return found


def test_in_every_case_the_copy_says_as_much_as_the_letter_in_its_own_words() -> None:
    for copy in _copies():
        text = "\n".join((copy.subject, copy.salutation, *(entry.text for entry in copy.paragraphs)))
        assert "________" not in text
        assert "  " not in text
        assert not re.search(r"\d{1,2}/\d{1,2}/\d{2}", text)
        assert not re.search(
            r"\b(January|February|March|April|June|July|August|September|October|November|December)\b", text
        )
        assert not re.search(r"\b(hielo|tarjeta verde|evidencia)\b", text, re.IGNORECASE)
        assert not re.search(
            r"\b(the|of|and)\b",
            text.replace("as we know it", "").replace("Setting the Record", "").replace("Board of Supervisors", ""),
        )


@pytest.mark.parametrize("letter", the_playbook().letters, ids=lambda letter: letter.id)
def test_every_translation_ships_with_the_marks_of_todays_english(letter: object) -> None:
    found = the_playbook().letter(getattr(letter, "id", ""))
    assert found is not None
    for words in found.translations:
        assert found.outdated(words.language) == ()
        assert {entry.id for entry in words.paragraphs} == {entry.id for entry in found.paragraphs}
