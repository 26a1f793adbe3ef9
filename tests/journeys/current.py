"""What journeys through the playbooks of today have in common: from the chooser to a letter that is saved."""

from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from organizer.domain.campaign import Campaign, Fact, Recipient
from organizer.domain.fields import Answer, answer_of
from organizer.domain.playbook import AddressSource, LetterTemplate, Playbook, TaskKind
from organizer.gui.questions import day_words
from organizer.gui.screens.check import CheckScreen
from organizer.gui.screens.composer import ComposerScreen
from organizer.gui.screens.step import StepScreen
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.field import FormField
from tests.journeys.visitor import Visitor, text_of

Key = Qt.Key


@dataclass(frozen=True)
class Way:
    """How somebody comes to a playbook and its letters.

    ``answers`` to the questions of the chooser lead to it. Of ``letters`` the first is what it begins with, the last
    what it is about. ``terms`` are the answers that the letters could do without.
    """

    slug: str
    answers: tuple[str, ...]
    letters: tuple[str, ...]
    terms: tuple[str, ...] = ()


def begin(visitor: Visitor, way: Way, playbook: Playbook, model: Campaign) -> None:
    """Find the playbook by the questions of the chooser, and start a campaign of it in a new file."""
    visitor.write("Name of your group", model.group.name)
    visitor.press("Find what to do")
    for words in way.answers:
        visitor.open_row(words)
    assert visitor.sees(playbook.title)
    visitor.press("Use this playbook")
    give(_asking(visitor, "State"), model.jurisdiction.state)
    visitor.write("County, city or town", model.jurisdiction.name)
    visitor.press("Continue")
    visitor.press("No passphrase")
    visitor.press("Create without a passphrase")
    visitor.qtbot.waitUntil(lambda: visitor.place == "home")
    assert visitor.sees(f"0 of {len(playbook.steps)} steps done. You are on step 1.")


def enter_law(visitor: Visitor, model: Campaign, words: str) -> None:
    """Follow Home to its first task, and write down what the law of the state says, where that stands, and the day."""
    visitor.press("Home")
    visitor.press("Enter the law")
    visitor.choose("What does the law of your state say of this step?", words)
    visitor.write("Where you saw it", model.law.source)
    visitor.write("Day on which you looked", str(day_words(model.law.checked_on)))  # type: ignore[arg-type]  # it is given
    visitor.press("Continue")


def answer_for(visitor: Visitor, playbook: Playbook, model: Campaign, wanted: set[str]) -> None:
    """Go through the steps, and give in each task the answers of the model that are wanted."""
    visitor.press("Steps")
    for step in playbook.steps:
        tasks = [task for task in step.tasks if task.kind is TaskKind.ANSWER and wanted & {*task.asks, *task.offers}]
        if not tasks:
            continue
        visitor.window.show_place("step", {"step": step.id})
        screen = visitor.screen
        assert isinstance(screen, StepScreen)
        for task in tasks:
            visitor.open_row(task.title)
            found = {name: field for form in screen.panel.forms for name, field in form.fields.items()}
            assert {*task.asks, *task.offers} == set(found)
            for name in wanted & set(found):
                if found[name].value() != answer_of(model, name):
                    give(found[name], answer_of(model, name))
            screen.panel.heading.setFocus()
            screen.panel.commit()
            assert not [field.error.text() for field in found.values() if field.trouble]


def give(field: FormField, answer: Answer) -> None:
    """Go into a field and type the answer, or turn to it with the keys. It is left when the next one is gone to."""
    editor = field.editor
    field.focus_editor()
    if isinstance(editor, Choice):
        QTest.keyClicks(editor, editor.itemText(editor.findData(answer)))
        assert editor.value() == answer
        return
    assert isinstance(editor, (QLineEdit, QPlainTextEdit))
    QTest.keyClick(editor, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for number, line in enumerate(answer if isinstance(answer, tuple) else (_typed(answer),)):
        if number:
            QTest.keyClick(editor, Key.Key_Return)
        QTest.keyClicks(editor, line)


def _typed(answer: Answer) -> str:
    return str(answer) if isinstance(answer, str) or answer is None else str(day_words(answer))  # type: ignore[arg-type]


def open_letter(visitor: Visitor, letter: LetterTemplate) -> ComposerScreen:
    """Open a letter from the list."""
    visitor.press("Letters")
    visitor.open_row(letter.title)
    assert isinstance(visitor.screen, ComposerScreen)
    return visitor.screen


def check(visitor: Visitor) -> CheckScreen:
    """Go from a letter to its page Check, past the question before the first letter where there is one."""
    visitor.press("Check and print")
    screen = visitor.screen
    assert isinstance(screen, CheckScreen)
    if screen.rows.isHidden():
        assert screen.heading.text() == "Not all sources of this letter agree"
        visitor.press("Continue")
    return screen


def address(visitor: Visitor, playbook: Playbook, letter: LetterTemplate, model: Campaign) -> None:
    """Enter to whom the letter in front goes, where only the user can know it: name, address, source and day."""
    role = playbook.role(letter.recipient)
    own = next((entry for entry in model.recipients if entry.role == letter.recipient), None)
    if role is None or own is None or role.address is not AddressSource.USER:
        return
    screen = visitor.screen
    assert isinstance(screen, ComposerScreen)
    visitor.press("Change the address")
    for part in fields(Recipient):
        answer, field = getattr(own, part.name), screen.form.to.form.fields.get(f"recipient.{part.name}")
        if field and answer:
            give(field, answer)
    screen.form.commit()


def enter_fact(visitor: Visitor, fact: Fact) -> None:
    """Follow what the letter in front lacks to the facts of the campaign, add one, and come back to the letter."""
    screen = check(visitor)
    assert screen.page is not None
    assert [problem.code for problem in screen.page.errors] == ["no_facts"]
    visitor.press("Enter at least one fact with its source and date.")
    assert visitor.place == "evidence"
    visitor.press("Add a fact")
    visitor.write("The fact", fact.text)
    visitor.write("Its source", fact.source)
    visitor.write("Date of the source", fact.date.spell())
    visitor.press("Keep the fact")
    assert visitor.sees(fact.text)
    visitor.key(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert visitor.screen is screen
    visitor.press("Back to the letter")


def save(visitor: Visitor, path: Path) -> str:
    """Save the letter in front, which nothing stops, and return the words of the PDF."""
    screen = visitor.screen
    assert isinstance(screen, CheckScreen)
    assert screen.page is not None
    assert not screen.page.errors, screen.page.errors
    visitor.save_as(path)
    return text_of(path)


def _asking(visitor: Visitor, label: str) -> FormField:
    return next(field for field in visitor.screen.findChildren(FormField) if field.label.text() == label)
