"""The planted change: what leans on a text, and nothing else, is found."""

from dataclasses import replace
from pathlib import Path

import pytest

from organizer.domain.comparison import ChangeKind, compare, told_once
from organizer.domain.fields import with_answer
from organizer.domain.leaning import concerns, leaning_on
from organizer.domain.playbook import Playbook
from organizer.domain.translation import TranslatedParagraph, TranslatedText, Translation
from organizer.playbooks.reader import read_playbook
from tests.builders import a_campaign
from tests.playbooks.gated import write_gated
from tests.playbooks.small import plant

HEAD, LEDGER, NOTICE = "playbook.toml", "statements.toml", "letters/notice.toml"
Leans = tuple[list[str], list[str], list[str]]
ASKED: Leans = (["decide"], ["notice"], ["ends"])
NOTICED: Leans = (["write"], ["notice"], [])
GATED: Leans = (["decide"], ["notice", "remind"], [])
STATEMENT: Leans = (["decide", "write", "send"], ["notice"], ["appeal"])


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Playbook:
    return _read(write_gated(tmp_path_factory.mktemp("before")))


def _read(folder: Path) -> Playbook:
    playbook, problems = read_playbook(folder)
    assert playbook, problems
    return playbook


@pytest.mark.parametrize(
    ("change", "key", "leaning"),
    [
        ((NOTICE, "This follows the text", "This leans on the text"), "paragraph/notice/basis", NOTICED),
        ((NOTICE, "No step was published", "Nothing was published"), "rule/notice/early", NOTICED),
        ((NOTICE, 'title = "Notice"', 'title = "The notice"'), "letter/notice", NOTICED),
        (("letters/remind.toml", "We wrote to you", "We had written"), "paragraph/remind/sent", ([], ["remind"], [])),
        ((HEAD, 'how = "From the minutes."', 'how = "Ask the clerk."'), "task/record", (["decide"], [], [])),
        ((HEAD, 'why = "On paper."', 'why = "It must be on paper."'), "step/write", (["write"], [], [])),
        ((HEAD, 'reason = "No text gives a time."', 'reason = "Ours."'), "date/remind", ([], [], ["remind"])),
        ((HEAD, 'title = "The bureau"', 'title = "The state bureau"'), "role/bureau", NOTICED),
        ((HEAD, 'title = "Before the text"', 'title = "Early"'), "window/w0", NOTICED),
        ((HEAD, 'title = "While it held"', 'title = "Then"'), "window/w1", ([], [], [])),
        ((HEAD, '"How many days does the clause give?"', '"Days?"'), "question/days", ASKED),
        ((HEAD, '"The words of the clause"', '"The clause"'), "question/clause", (["decide"], ["notice"], [])),
        ((HEAD, 'says = "Five business days."', 'says = "Six days."'), "clock/VA", (["decide"], [], [])),
        ((HEAD, '["certified", "certified_receipt", "web_form"]', '["certified"]'), "terms/notice", NOTICED),
        ((HEAD, 'text = "The law sets limits."', 'text = "Limits."'), "gate/limits", GATED),
        ((HEAD, 'text = "The text covers this."', 'text = "Covered."'), "branch/scheduled", ([], [], [])),
        ((LEDGER, 'summary = "One may leave."', 'summary = "One can leave."'), "statement/text-2010", STATEMENT),
        ((LEDGER, 'summary = "One may not."', 'summary = "No."'), "statement/speech-2010", (["write"], [], [])),
        ((LEDGER, 'kind = "contradicts"', 'kind = "clarifies"'), "statement/speech-2010", (["write"], [], [])),
        ((HEAD, 'aim = "Be left out"', 'aim = "Stay out"'), "playbook", ([], [], [])),
        ((HEAD, 'version = "1"', 'version = "2"'), "", ([], [], [])),
    ],
)  # fmt: skip
def test_a_planted_change_is_found_with_exactly_what_leans_on_it(
    before: Playbook,
    tmp_path: Path,
    change: tuple[str, str, str],
    key: str,
    leaning: Leans,
) -> None:
    folder = write_gated(tmp_path)
    plant(folder, *change)
    after = _read(folder)
    changes = compare(before, after)
    assert [change.key for change in changes] == ([key] if key else [])
    for one in changes:
        assert one.kind is ChangeKind.CHANGED
        found = leaning_on(one, before, after)
        order = [step.id for step in before.steps]
        steps = sorted(found.steps, key=order.index)
        assert (steps, sorted(found.letters), sorted(found.dates)) == leaning


def test_what_came_and_what_went_lean_on_the_version_that_has_them(before: Playbook) -> None:
    step = before.steps[0]
    task = replace(step.tasks[-1], id="listen", title="Listen")
    without = replace(before.steps[1], tasks=())
    after = replace(before, steps=(replace(step, tasks=(*step.tasks, task)), without, *before.steps[2:]))
    came, went = compare(before, after)
    assert (came.key, came.kind, came.title) == ("task/listen", ChangeKind.ADDED, "Listen")
    assert {part.before for part in came.parts} == {""}
    assert (went.key, went.kind) == ("task/notice", ChangeKind.REMOVED)
    assert leaning_on(came, before, after).steps == {"decide"}
    assert leaning_on(went, before, after).steps == {"write"}


def test_a_letter_leans_on_its_words_in_another_language(before: Playbook) -> None:
    words = Translation("es", "Aviso", (), (), "Atentamente,", ())
    after = replace(before, letters=(replace(before.letters[0], translations=(words,)), *before.letters[1:]))
    (change,) = compare(before, after)
    assert change.key == "translation/notice/es"
    assert leaning_on(change, before, after).letters == {"notice"}


def test_the_mark_of_a_translation_is_no_text(before: Playbook) -> None:
    words = Translation("es", "Aviso", (TranslatedText("Aviso", "1"),), (), "", (TranslatedParagraph("a", "Sí", "1"),))
    marked = replace(words, subject=(TranslatedText("Aviso", "2"),), paragraphs=(TranslatedParagraph("a", "Sí", "2"),))
    old, new = (replace(before.letters[0], translations=(each,)) for each in (words, marked))
    assert compare(replace(before, letters=(old,)), replace(before, letters=(new,))) == ()


def test_a_text_of_several_letters_is_told_once(before: Playbook) -> None:
    old = replace(before.letters[0], translations=())
    (shared, *rest) = old.paragraphs
    new = replace(old, paragraphs=(replace(shared, text="Other words."), *rest))
    pair = [replace(before, letters=(one, replace(one, id="again"))) for one in (old, new)]
    changes = compare(*pair)
    assert [change.key for change in changes] == [f"paragraph/{old.id}/{shared.id}", f"paragraph/again/{shared.id}"]
    assert told_once(changes) == (changes,)
    (renamed,) = compare(pair[0], replace(pair[0], title="Another"))
    assert told_once((renamed, *changes)) == ((renamed,), changes)


def test_the_old_words_stand_beside_the_new_ones(before: Playbook) -> None:
    (change,) = compare(before, replace(before, today=("Nothing.", "At all.")))
    (part,) = change.parts
    assert (part.name, part.before, part.after) == ("today", "Nothing is left of it.", "Nothing.\nAt all.")


def test_what_is_said_for_another_answer_or_state_does_not_concern_a_campaign(before: Playbook) -> None:
    after = replace(
        before,
        gates=tuple(replace(gate, text="New.") for gate in before.gates),
        clocks=tuple(replace(clock, says="New.") for clock in before.clocks),
        branches=tuple(replace(branch, text="New.") for branch in before.branches),
        aim="New",
    )
    campaign = with_answer(a_campaign(), "law.standing", "limits")
    found = [change.key for change in compare(before, after) if concerns(change, campaign)]
    assert found == ["playbook", "clock/VA", "clock/VA/2", "gate/limits", "branch/scheduled"]
    elsewhere = with_answer(campaign, "jurisdiction.state", "MD")
    assert "clock/VA" not in [change.key for change in compare(before, after) if concerns(change, elsewhere)]
