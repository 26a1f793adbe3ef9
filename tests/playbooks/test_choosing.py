from pathlib import Path

from organizer.playbooks.choosing import read_choosing

FIRST = '[[questions]]\nid = "first"\ntext = "Is there one?"\n'
YES = '[[questions.ways]]\nwords = "Yes"\nplaybook = "end-it"\nwhy = "It ends it."\n'
CIRCLE = 'a circle: "first" was asked before. Expected: a question that was not asked yet.'


def _faults(folder: Path, text: str) -> list[str]:
    path = folder / "choosing.toml"
    path.write_text(text, encoding="utf-8")
    value, problems = read_choosing(path, ["end-it", "find-out"])
    assert (value is None) == bool(problems)
    return [problem.sentence.removeprefix("choosing.toml: ") for problem in problems]


def _way(words: str, **leads: str) -> str:
    return "".join(
        ["[[questions.ways]]\n", f'words = "{words}"\n', *(f'{key} = "{value}"\n' for key, value in leads.items())]
    )


def test_questions_are_read_with_their_answers(tmp_path: Path) -> None:
    path = tmp_path / "choosing.toml"
    path.write_text(FIRST + YES + _way("No", playbook="elsewhere", why="It says so."), encoding="utf-8")
    value, problems = read_choosing(path)
    assert not problems
    assert value is not None
    assert [way.playbook for way in value.questions[0].ways] == ["end-it", "elsewhere"]


def test_a_file_that_is_missing_or_empty_is_named(tmp_path: Path) -> None:
    assert read_choosing(tmp_path / "none.toml")[1][0].wrong == "there is no such file"
    assert _faults(tmp_path, "questions = []") == [
        "questions: there is no question. Expected: at least one [[questions]]."
    ]


def test_what_leads_nowhere_is_named(tmp_path: Path) -> None:
    second = '[[questions]]\nid = "second"\ntext = ""\n'
    ways = (
        _way("Nothing")
        + _way("Both", question="second", playbook="end-it")
        + _way("", question="secnd")
        + _way("Unknown", playbook="end-them", why="So.")
        + _way("No reason", playbook="end-it")
        + _way("On", question="second")
    )
    found = _faults(tmp_path, FIRST + ways + second)
    assert found == [
        "questions[0].ways[0]: a dead end: it leads nowhere. Expected: question or playbook.",
        "questions[0].ways[1]: it leads to two things. Expected: question or playbook, not both.",
        "questions[0].ways[2].words: the text is empty. Expected: the answer as it stands on screen.",
        'questions[0].ways[2].question: there is no question "secnd". Expected: "second".',
        'questions[0].ways[3].playbook: there is no playbook "end-them". Expected: "end-it".',
        "questions[0].ways[4].why: the text is empty. Expected: why it leads to that playbook.",
        "questions[1].text: the text is empty. Expected: the question as it stands on screen.",
        "questions[1].ways: a dead end: there is nothing to answer. Expected: [[questions.ways]].",
    ]


def test_a_circle_and_a_question_that_nothing_leads_to_are_named(tmp_path: Path) -> None:
    second = '[[questions]]\nid = "second"\ntext = "And?"\n' + YES + _way("Back", question="first")
    third = '[[questions]]\nid = "third"\ntext = "Here?"\n' + YES
    text = FIRST + _way("On", question="second") + _way("Also on", question="second") + second + third
    assert _faults(tmp_path, text) == [
        f"questions[1].ways[1].question: {CIRCLE}",
        'questions[2].id: nothing leads to "third". Expected: an answer with it in question.',
    ]


def test_nobody_is_asked_more_than_five_questions(tmp_path: Path) -> None:
    text = "".join(
        f'[[questions]]\nid = "q{number}"\ntext = "And?"\n'
        + (YES if number == 6 else _way("On", question=f"q{number + 1}"))
        for number in range(1, 7)
    )
    (found,) = _faults(tmp_path, text)
    assert found == (
        "questions[5]: it is question 6 on the way q1, q2, q3, q4, q5, q6. Expected: at most 5 questions on each way."
    )


def test_what_cannot_be_read_is_told_once(tmp_path: Path) -> None:
    assert _faults(tmp_path, FIRST + YES + "hint = 3\n" + "[[questions.ways]]\n" + 'question = "first"\n') == [
        "questions[0].ways[0].hint: this is a whole number. Expected: text in quotes.",
        "questions[0].ways[1].words: this key is missing. Expected: text in quotes.",
        f"questions[0].ways[1].question: {CIRCLE}",
    ]
