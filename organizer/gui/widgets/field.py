"""A field of a form: label, hint, error and editor. It reports its answer when it is left; there is no Save button."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from organizer.domain.asked import is_asked
from organizer.domain.fields import Answer, Field, FieldKind
from organizer.gui import questions, theme
from organizer.gui.no_such_day import no_such_day
from organizer.gui.questions import day_words
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.hold import Hold, is_held
from organizer.gui.widgets.later_hint import LOOKS, LaterHint
from organizer.gui.widgets.private_hint import PrivateHint
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.wrong import mark_wrong

PAUSE_MS = 2000
"""In a long text the answer is also stored so long after the last key."""
_BACK_SOON = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}
MODEL_DAY = date(2010, 10, 1)
MODEL_NUMBER = "60"
_UNKNOWN = "unknown"
"""The choice "I do not know", which stands where nobody answered."""
_READ = (FieldKind.DAY, FieldKind.NUMBER)
"""What is not taken as it is typed."""


class FormField(QWidget):
    """Asks for one answer of the catalogue, or any ``Field(name, kind, label, hint, choices)``.

    ``left`` carries name and answer when the field is left (or a choice made) with another answer than it had.
    ``edited`` comes with every key. What was typed is never cleared and never marked wrong before it is checked;
    only a day or a number that cannot be read says so at once, because there is nothing that could be stored.
    An error goes when the field is left with another answer that can be read; ``rule``, if it is given, says what is
    wrong with that one. ``mended`` carries the name when it goes so.
    In a file that is read only it can be read and not changed, unless its answer is not ``stored`` in the file.
    """

    left = Signal(str, object)
    edited = Signal()
    mended = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None, *, lines: int = 3, stored: bool = True) -> None:
        super().__init__(parent)
        self.field = field
        self._is_stored = stored
        self._known: Answer = None
        self._unanswered = ""
        self._blamed = ""  # what stood in the editor when an error was shown
        self.rule: Callable[[], str] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.label = QLabel(questions.label(field))
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setFont(theme.font("body"))
        self.hint = Text(questions.hint(field), "caption", "text2")
        if not field.hint:  # never setVisible(True) here: without a parent yet it would flash as a window
            self.hint.hide()
        self.error = Text("", "caption_strong", "danger")
        self.error.hide()
        self.editor = self._make_editor(lines)
        self.private = None if isinstance(self.editor, Choice) else PrivateHint(self.editor, self)
        is_look = isinstance(self.editor, QLineEdit) and field.name in LOOKS
        self.later = LaterHint(self._line, self) if is_look else None
        self._given: Answer = self._known
        self.editor.installEventFilter(self)
        if stored:
            Hold(self.editor)
        self.label.setBuddy(self.editor)
        self.editor.setAccessibleName(questions.label(field))
        self.editor.setAccessibleDescription(questions.hint(field))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        for part in (self.label, self.hint, self.error, self.private, self.later, self.editor):
            if part is not None:
                column.addWidget(part)

    def value(self) -> Answer:
        """Return the answer as the campaign holds it: text, lines, a day, or None for no day.

        Of a number that cannot be read it is the one before: what is typed stays, and nothing else is stored.
        """
        editor = self.editor
        if isinstance(editor, Choice):
            chosen = editor.value()
            return self._known if chosen == self._unanswered and not self._known else chosen
        if isinstance(editor, QPlainTextEdit):
            if self.field.kind is not FieldKind.LINES:
                return editor.toPlainText().strip()
            lines = tuple(line.strip() for line in editor.toPlainText().splitlines())
            return tuple(line for line in lines if line)
        text = self._line.text().strip()
        if self.field.kind is FieldKind.NUMBER and not _is_number(text):
            return self._known
        return _day_in(text) if self.field.kind is FieldKind.DAY else text

    def set_value(self, answer: Answer) -> None:
        """Show an answer. What was typed and is not reported yet stays."""
        self._given = answer
        is_open, is_other = _differ(self.value(), self._known), _differ(answer, self._known)
        self._known = answer
        if self.field.kind is FieldKind.NUMBER and self._is_unreadable():
            if not is_other:
                return
            self.show_error("")
        elif is_open or (not _differ(self.value(), answer) and not self._is_unreadable()):
            return
        if isinstance(self.editor, Choice):
            self._write(str(answer or self._unanswered))
        elif isinstance(self.editor, QPlainTextEdit):
            self._write("\n".join(answer) if isinstance(answer, tuple) else str(answer or ""))
        else:
            self._write(questions.spoken_answer(self.field, answer))
            self._show_beginning()

    def begin_anew(self) -> None:
        """Show the answer that was given last in place of what is typed, which was typed about something else."""
        if not isinstance(self.editor, Choice):
            self._write("")
        self._known = self.value()
        self.set_value(self._given)
        self.show_error("")

    @property
    def typed_over(self) -> str:
        """The answer that was given last, in one word that can be kept."""
        given = self._given
        if isinstance(given, tuple):
            return "\n".join(given)
        return given.isoformat() if isinstance(given, date) else str(given or "")

    @property
    def unkept(self) -> str | None:
        """What is typed here and is another answer than the one given last, read or not; None while it is the same."""
        editor, given = self.editor, str(self._given or self._unanswered)
        if isinstance(editor, Choice) and editor.currentIndex() == 0 and editor.findData(given) < 0:
            return None  # the first stands for an answer that is not offered: nobody chose it
        is_kept = not self._is_unreadable() and not _differ(self.value(), self._given)
        return None if is_kept else self._typed()

    def put_back(self, text: str) -> None:
        """Show again what was typed here and is stored nowhere, as if somebody had just typed it."""
        if text != self._typed():
            self._write(text)
            self._renew_error()

    def show_error(self, sentence: str) -> None:
        """Show what to mend at the field, and tell a screen reader; an empty sentence takes it away."""
        self._blamed = self._typed()
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self._describe()
        if isinstance(self.editor, Choice):
            self.editor.set_wrong(wrong=bool(sentence))
            return
        mark_wrong(self.editor, wrong=bool(sentence))

    def _renew_error(self) -> None:
        """Show what cannot be read; take away an error of another answer that stood here, if this one is right."""
        if self.trouble:
            self.show_error(self.trouble)
        elif self.error.text() and self._typed() != self._blamed:
            self.show_error(self.rule() if self.rule else "")
            if not self.error.text():
                self.mended.emit(self.field.name)

    def _typed(self) -> str:
        """Return what stands in the editor, read or not."""
        editor = self.editor
        if isinstance(editor, Choice):
            return editor.value()
        return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else self._line.text()

    def _write(self, text: str) -> None:
        """Let a text stand in the editor, and tell nobody."""
        editor = self.editor
        editor.blockSignals(True)
        if isinstance(editor, Choice):
            editor.set_value(text)
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
        else:
            self._line.setText(text)
        editor.blockSignals(False)
        if self.private is not None:
            self.private.look()

    @property
    def trouble(self) -> str:
        """Why what is typed cannot be read as a day or a number; empty where it can."""
        if not self._is_unreadable():
            return ""
        if self.field.kind is FieldKind.NUMBER:
            return self.tr("Write the number in digits. For example: {example}.").format(example=MODEL_NUMBER)
        asked = self.tr("Write the date with its year. For example: {example}.").format(example=day_words(MODEL_DAY))
        return no_such_day(self._line.text()) or asked

    def focus_editor(self) -> None:
        """Put the focus into the field."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Report the answer if it is another one than before."""
        self._pause.stop()
        if self._is_stored and is_held(self):
            return
        self._renew_error()
        if self.trouble:
            return
        answer = self.value()
        if not _differ(answer, self._known):
            return
        self._known = answer
        if self.field.kind is FieldKind.DAY:
            self._line.setText(questions.spoken_answer(self.field, answer))
        self.left.emit(self.field.name, answer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit when the editor loses the focus; a text that is wider than the field then shows how it begins."""
        if watched is self.editor and isinstance(event, QFocusEvent) and event.lostFocus():
            self.commit()
            if event.reason() not in _BACK_SOON:
                self._show_beginning()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Say that it is to read, if that is how its page has set it meanwhile."""
        super().showEvent(event)
        self._describe()

    def _describe(self) -> None:
        """Say hint or error to a reader; of a text it knows by itself that it is to read."""
        sentence, parts = self.error.text(), [questions.hint(self.field)]
        if sentence:
            parts = [self.tr("Error: {sentence}").format(sentence=sentence)]
        if isinstance(self.editor, Choice) and self.editor.is_fixed:
            parts.append(self.tr("To read only."))
        self.editor.setAccessibleDescription(" ".join(part for part in parts if part))

    def _is_unreadable(self) -> bool:
        if self.field.kind not in _READ:
            return False
        text = self._line.text().strip()
        return bool(text) and (_day_in(text) is None if self.field.kind is FieldKind.DAY else not _is_number(text))

    def _show_beginning(self) -> None:
        if isinstance(self.editor, QLineEdit) and not self.editor.hasFocus():
            self.editor.home(False)

    def _make_editor(self, lines: int) -> QLineEdit | QPlainTextEdit | Choice:
        if self.field.kind in (FieldKind.CHOICE, FieldKind.STATE):
            none = self.tr("Choose a state") if self.field.kind is FieldKind.STATE else self.tr("Not answered")
            offered = questions.choices(self.field)
            # No empty choice where there is always an answer: one choice only, "I do not know", a required one.
            knows_none = _UNKNOWN in dict(offered)
            always = knows_none or (len(offered) == 1 and not is_asked(self.field.name))
            always = always or (self.field.required and self.field.kind is FieldKind.CHOICE)
            self._unanswered = _UNKNOWN if knows_none else ""
            box = Choice(offered, "" if always else none)
            box.chosen.connect(self.commit)
            box.currentIndexChanged.connect(self.edited)
            self._known = box.value()
            return box
        if self.field.kind is FieldKind.LINES:
            text = QPlainTextEdit()
            text.setTabChangesFocus(True)
            text.setFixedHeight(text.fontMetrics().lineSpacing() * lines + theme.px(20))
            text.textChanged.connect(self._on_long_text)
            self._known = ()
            return text
        if self.field.is_long:
            from organizer.gui.widgets.text_box import TextBox  # not on the first page, which is painted sooner

            box_of_words = TextBox()
            box_of_words.textChanged.connect(self._on_long_text)
            self._known = ""
            return box_of_words
        self._line = QLineEdit()
        self._line.textEdited.connect(self.edited)
        self._line.returnPressed.connect(self.commit)
        self._known = None if self.field.kind is FieldKind.DAY else ""
        return self._line

    def _on_long_text(self) -> None:
        self._pause.start()
        self.edited.emit()


def _day_in(text: str) -> date | None:
    from organizer.gui.days import read_day  # its patterns are not needed for the first paint

    return read_day(text)


def _is_number(text: str) -> bool:
    """Whether a text is empty or a whole number in digits."""
    return not text or (text.isascii() and text.isdigit())


def _differ(one: Answer, other: Answer) -> bool:
    """Whether two answers are not the same. All that is empty is: no text, no line, no day."""
    return one != other and bool(one or other)
