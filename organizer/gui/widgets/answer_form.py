"""The questions about an answer: which letters, how it came, when, from whom, what it says."""

from collections.abc import Mapping
from dataclasses import fields, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from organizer.domain.fields import Field, FieldKind
from organizer.domain.reply import OLDER_THAN_MAILING, STANCES, Channel, Stance
from organizer.gui import theme
from organizer.gui.answer_draft import AnswerValues
from organizer.gui.days import read_about
from organizer.gui.language import spoken_language
from organizer.gui.no_such_day import no_such_day
from organizer.gui.phrases import told
from organizer.gui.questions import day_words, said
from organizer.gui.widgets.card import Card
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.columns import Columns
from organizer.gui.widgets.form import Form
from organizer.gui.widgets.notes_box import NotesBox
from organizer.gui.widgets.screen import clear
from organizer.gui.widgets.text import Text
from organizer.gui.widgets.ticks import LongTick, Option
from organizer.store.pages.answer import AnswerableLetter

CHANNEL, ON, WHO, ROLE, STANCE, WORDS = (
    f"answer.{name}" for name in ("channel", "on", "who", "role", "stance", "words")
)
_LINES = 9


class AnswerForm(QWidget):
    """``edited``: anything is typed or chosen. ``left``: a name of :class:`AnswerValues`, with what it holds now."""

    edited = Signal()
    left = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[AnswerableLetter, ...] = ()
        self.ticks: dict[str, LongTick] = {}
        self.form = Form(self._fields())
        self._box(CHANNEL).offer(self._channels(), self.tr("Choose one"))
        self.older = Text("", "caption_strong", "warn")
        self.older.hide()
        self.form.put_below(ON, self.older)
        self.taken = Text("", "caption", "text2")
        self.taken.hide()
        self.form.put_below(WHO, self.taken)
        self.words = NotesBox(self.tr("What it says, in its own words"))
        self.words.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + theme.px(20))
        self.stances: dict[Stance, Option] = {}
        self._group = QButtonGroup(self)
        self.stance_error = Text("", "caption_strong", "danger")
        self.stance_error.hide()
        self.no_letters = Text(
            self.tr("No letter has gone out yet. You can write the answer down all the same."), "body", "text2"
        )
        self._letters = QVBoxLayout()
        self._letters.setSpacing(theme.px(8))
        self._lay_out()
        self.edited.connect(self._show_older)
        self.form.left.connect(self._on_left)
        for field in self.form.fields.values():
            field.edited.connect(self.edited)
        self.words.textChanged.connect(self.edited)
        self.words.left.connect(lambda words: self.left.emit("words", words))
        self._group.buttonClicked.connect(self._on_stance)

    def show_choices(self, letters: tuple[AnswerableLetter, ...], roles: tuple[tuple[str, str], ...]) -> None:
        """Offer letters and offices; what is chosen stays."""
        self._box(ROLE).offer(roles, self.tr("No office, or one that is not listed"))
        if letters == self._shown:
            return
        chosen = self.chosen_letters()
        self._shown, self.ticks = letters, {}
        clear(self._letters)
        for letter in letters:
            tick = LongTick(letter.title)
            hint = Text(told(letter.hint), "caption", "text2")
            tick.setAccessibleDescription(hint.text())
            tick.setChecked(letter.slug in chosen)
            tick.clicked.connect(self._on_letters)
            self._letters.addLayout(_with_line(tick, hint))
            self.ticks[letter.slug] = tick
        self.no_letters.setVisible(not letters)

    def show_values(self, values: AnswerValues, *, fresh: bool = True) -> None:
        """Show values: in the place of all that stands there, or so that what somebody types at this moment stays."""
        for slug, tick in self.ticks.items():
            tick.setChecked(slug in values.letters)
        answers = {CHANNEL: values.channel, ON: values.on, WHO: values.who, ROLE: values.role}
        for name, answer in answers.items():
            field = self.form.fields[name]
            if fresh:
                field.blockSignals(True)
                field.commit()  # or what somebody typed for another answer would stay
                field.blockSignals(False)
            field.set_value(answer)
        self._group.setExclusive(False)
        for stance, option in self.stances.items():
            option.setChecked(stance.value == values.stance)
        self._group.setExclusive(True)
        if fresh:
            self.words.blockSignals(True)
            self.words.commit()
            self.words.blockSignals(False)
        self.words.show_text(values.words)
        self._show_older()

    def values(self) -> AnswerValues:
        """Return what is typed and chosen."""
        text = {name: str(field.value() or "").strip() for name, field in self.form.fields.items()}
        return AnswerValues(
            letters=self.chosen_letters(),
            channel=text[CHANNEL],
            on=text[ON],
            who=text[WHO],
            role=text[ROLE],
            stance=self._stance(),
            words=self.words.toPlainText(),
        )

    def fill_empty(self, found: AnswerValues) -> dict[str, str]:
        """Put what a message says into the fields that are empty, and return what was put where."""
        now = self.values()
        names = [one.name for one in fields(found) if getattr(found, one.name) and not getattr(now, one.name)]
        put = {name: str(getattr(found, name)) for name in names}
        self.show_values(replace(now, **put))  # type: ignore[arg-type]  # no letters are in a message
        return put

    def problems(self) -> dict[str, str]:
        """Return what is missing or cannot be read, by field."""
        values, found = self.values(), dict[str, str]()
        if not values.channel:
            found[CHANNEL] = self.tr("Choose how the answer came.")
        if not values.on:
            found[ON] = self.tr("Write when the answer came. If you do not know the day, write the month.")
        elif read_about(values.on) is None:
            found[ON] = self.unread()
        if not values.stance:
            found[STANCE] = self.tr(
                "Choose what the answer says. If it is not clear, choose that it takes no position."
            )
        return found

    def show_taken(self, sentence: str) -> None:
        """Say from which file who and when were taken; an empty sentence says nothing."""
        self.taken.setText(sentence)
        self.taken.setVisible(bool(sentence))

    def unread(self) -> str:
        """Return what is said of a date that cannot be read."""
        asked = self.tr("Write the date with its year. For example: October 14, 2010, or June 2010.")
        return no_such_day(str(self.form.fields[ON].value() or "")) or asked

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Show a sentence at each named field, and take it away at the others."""
        self.form.show_errors(sentences)
        sentence = sentences.get(STANCE, "")
        self.stance_error.setText(sentence)
        self.stance_error.setVisible(bool(sentence))
        for option in self.stances.values():
            error = self.tr("Error: {sentence}").format(sentence=sentence) if sentence else ""
            option.setAccessibleDescription(error)

    def focus_field(self, name: str) -> None:
        """Put the focus into a field."""
        if name == STANCE:
            chosen = next((option for option in self.stances.values() if option.isChecked()), None)
            (chosen or next(iter(self.stances.values()))).setFocus(Qt.FocusReason.OtherFocusReason)
        elif name == WORDS:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.focus_field(name)

    def chosen_letters(self) -> tuple[str, ...]:
        """Return the slugs of the letters that are ticked."""
        return tuple(slug for slug, tick in self.ticks.items() if tick.isChecked())

    def commit(self) -> None:
        """Report what is open; first the words, which a page that is drawn anew would not keep."""
        self.words.commit()
        self.form.commit()

    def _fields(self) -> tuple[Field, ...]:
        text, choice = FieldKind.TEXT, FieldKind.CHOICE
        about = self.tr("The day, or what you know of it. For example: June 2010, or summer 2010.")
        who = self.tr("The person who wrote or spoke, with a title if you know one.")
        return (
            Field(CHANNEL, choice, self.tr("How it came")),
            Field(ON, text, self.tr("When it came"), about),
            Field(WHO, text, self.tr("Who answered"), who),
            Field(ROLE, choice, self.tr("For which office")),
        )

    def _channels(self) -> tuple[tuple[str, str], ...]:
        return (
            (Channel.PAPER, self.tr("On paper, by mail or by hand")),
            (Channel.EMAIL, self.tr("E-mail")),
            (Channel.FAX, self.tr("Fax")),
            (Channel.TEXT, self.tr("Text that you copied, as from a web page")),
            (Channel.CALL, self.tr("Phone call")),
            (Channel.MEETING, self.tr("Meeting")),
        )

    def _helps(self) -> dict[Stance, str]:
        return {
            Stance.AGREES: self.tr("It says that what the letter asks will be done."),
            Stance.REFUSES: self.tr("It says no, or that it cannot be done."),
            Stance.ASKS: self.tr("It wants to know or to have something first."),
            Stance.PROPOSES_MEETING: self.tr("It wants to talk, in a room or by phone."),
            Stance.SENDS_ELSEWHERE: self.tr("It says that another office has to decide."),
            Stance.NO_POSITION: self.tr("It came, and says neither yes nor no."),
        }

    def _lay_out(self) -> None:
        letters, how = Card(self.tr("Which letters it answers")), Card(self.tr("How it came, and from whom"))
        says, own = Card(self.tr("What it says, as your group reads it")), Card(self.tr("What was written or said"))
        letters.body.addWidget(self.no_letters)
        letters.body.addLayout(self._letters)
        how.body.addWidget(self.form)
        says.body.addWidget(self.stance_error)
        for stance, help_text in self._helps().items():
            option = Option(told(STANCES[stance]))
            option.setAccessibleName(f"{option.text()}. {help_text}")
            self._group.addButton(option)
            self.stances[stance] = option
            says.body.addLayout(_with_line(option, Text(help_text, "caption", "text2")))
        hint = self.tr("Copy or type its words. Of a call or a meeting, write what was said, as exactly as you can.")
        own.body.addWidget(Text(hint, "caption", "text2"))
        own.body.addWidget(self.words)
        own.body.addWidget(self.words.private)
        columns = Columns(wide=1, narrow=1)
        for side, cards in ((columns.left, (letters, how)), (columns.right, (says, own))):
            for card in cards:
                side.addWidget(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)

    def _box(self, name: str) -> Choice:
        editor = self.form.fields[name].editor
        assert isinstance(editor, Choice)  # noqa: S101 - a field to choose in
        return editor

    def _stance(self) -> str:
        return next((stance.value for stance, option in self.stances.items() if option.isChecked()), "")

    def _on_left(self, name: str, answer: object) -> None:
        if name == ON:
            is_read = not answer or read_about(str(answer)) is not None
            self.form.fields[ON].show_error("" if is_read else self.unread())
        self.left.emit(name.removeprefix("answer."), str(answer or ""))

    def _show_older(self) -> None:
        """Say so where the answer came before a ticked letter was mailed. It is written down all the same."""
        on = read_about(str(self.form.fields[ON].value() or ""))
        chosen = (letter.mailed_on for letter in self._shown if self.ticks[letter.slug].isChecked())
        days = sorted({day for day in chosen if day and on and on.is_before(day)})
        when = on.spell(spoken_language()) if on else ""
        self.older.setText("\n".join(said(OLDER_THAN_MAILING, {"when": when, "day": day_words(day)}) for day in days))
        self.older.setVisible(bool(days))

    def _on_letters(self) -> None:
        self.edited.emit()
        self.left.emit("letters", self.chosen_letters())

    def _on_stance(self) -> None:
        self.edited.emit()
        self.left.emit("stance", self._stance())


def _with_line(button: QWidget, line: Text) -> QVBoxLayout:
    """Return a button with a line of help close below its words."""
    line.setContentsMargins(theme.px(28), 0, 0, 0)
    pair = QVBoxLayout()
    pair.setSpacing(0)
    pair.addWidget(button)
    pair.addWidget(line)
    return pair
