"""How a letter goes out, and whether a copy in the reader's language goes with it."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organizer.domain.article_number import spaced_number
from organizer.domain.clause import NO_CLAUSE, Clause, quoted_clause
from organizer.domain.fields import Field, FieldKind
from organizer.domain.letter import Delivery, LetterOptions
from organizer.domain.mailing import NUMBERED, WAYS
from organizer.domain.translation import LANGUAGE_NAMES
from organizer.gui import theme
from organizer.gui.phrases import told
from organizer.gui.questions import said
from organizer.gui.widgets.choice import Choice
from organizer.gui.widgets.field import FormField
from organizer.gui.widgets.text import Heading, Text

DELIVERY, ARTICLE, COURTESY = "letter.delivery", "letter.article", "letter.courtesy"
_NO_COPY = "no"


class MailForm(QWidget):
    """``delivered`` carries way and number, ``copied`` the language of the courtesy copy, empty for none."""

    delivered = Signal(object, str)
    copied = Signal(str)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages: tuple[tuple[str, str], ...] = ()
        choice, text = FieldKind.CHOICE, FieldKind.TEXT
        hint = self.tr("The letter says so above the address.")
        self.delivery = FormField(Field(DELIVERY, choice, self.tr("How it is mailed"), hint, self._ways(NO_CLAUSE)))
        number_hint = self.tr("From the label, once you have it. Spaces do not matter.")
        self.article = FormField(Field(ARTICLE, text, self.tr("Number of the label"), number_hint))
        self.warning = Text("", "caption", "warn")
        self.clause_note = Text("", "caption", "text2")
        self._clause, self._usual = NO_CLAUSE, Delivery.NOT_SAID
        self.courtesy: FormField | None = None
        self._courtesy_place = QVBoxLayout()
        self.no_courtesy = Text("", "caption", "text2")
        self.delivery.left.connect(self._report)
        self.article.left.connect(self._report)
        for field in (self.delivery, self.article):
            field.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        heading = Heading(self.tr("How it goes out"), level=3)
        for part in (heading, self.delivery, self.clause_note, self.article, self.warning):
            column.addWidget(part)
        column.addLayout(self._courtesy_place)
        column.addWidget(self.no_courtesy)
        self.warning.hide()
        self.clause_note.hide()
        self.delivery.edited.connect(self._show_clause)

    def show_options(
        self,
        options: LetterOptions,
        languages: tuple[tuple[str, str], ...],
        clause: Clause = NO_CLAUSE,
        usual: Delivery = Delivery.NOT_SAID,
    ) -> None:
        """Show what is chosen; ``languages`` are codes and names of those in which there can be a copy.

        The ways that the ``clause`` allows come first, and the clause is said below them. ``usual`` is the way of a
        letter that has none of its own.
        """
        if (clause, usual) != (self._clause, self._usual) and isinstance(self.delivery.editor, Choice):
            as_usual = self.tr("As in your campaign: {way}").format(way=told(WAYS[usual]))
            self.delivery.editor.offer(self._ways(clause), as_usual if usual else self.tr("Not answered"))
        self._clause, self._usual = clause, usual
        self.delivery.set_value(options.delivery.value)
        self.article.set_value(spaced_number(options.article))
        self.article.setVisible((options.delivery or usual) in NUMBERED or bool(options.article))
        known = dict(languages)
        stale = (options.courtesy, LANGUAGE_NAMES.get(options.courtesy, options.courtesy))
        self._offer((*languages, stale) if options.courtesy and options.courtesy not in known else languages)
        if self.courtesy:
            self.courtesy.set_value(options.courtesy or _NO_COPY)
        self._show_clause()

    def typed(self, options: LetterOptions) -> LetterOptions:
        """Return the options with what is chosen and typed, stored or not."""
        language = self._language() if self.courtesy else options.courtesy
        return replace(options, delivery=self._way(), article=str(self.article.value() or ""), courtesy=language)

    def show_warning(self, sentence: str) -> None:
        """Show what to look at beside the number; an empty sentence takes it away."""
        self.warning.setText(sentence)
        self.warning.setVisible(bool(sentence))

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Show what to mend beside the way and the courtesy copy, and take away what is mended."""
        self.delivery.show_error(sentences.get(DELIVERY, ""))
        if self.courtesy:
            self.courtesy.show_error(sentences.get(COURTESY, ""))

    def field(self, name: str) -> FormField | None:
        """Return the field of that name, if it is here."""
        fields = {DELIVERY: self.delivery, ARTICLE: self.article, COURTESY: self.courtesy}
        return fields.get(name)

    def commit(self) -> None:
        """Report what is open."""
        for field in (self.delivery, self.article, self.courtesy):
            if field:
                field.commit()

    def _way(self) -> Delivery:
        return Delivery(str(self.delivery.value() or ""))

    def _language(self) -> str:
        value = str(self.courtesy.value() or "") if self.courtesy else ""
        return "" if value == _NO_COPY else value

    def _show_clause(self) -> None:
        """Say what the clause allows, and whether the way that is chosen is one of those."""
        clause = self._clause
        named = "; ".join(told(WAYS[way]) for way in clause.ways)
        parts = [self.tr("The clause you copied allows: {ways}.").format(ways=named), told(quoted_clause(clause))]
        is_allowed = clause.allows(self._way() or self._usual)
        if not is_allowed:
            parts.insert(0, self.tr("The clause does not allow what is chosen."))
        self.clause_note.setText(" ".join(part for part in parts if part))
        self.clause_note.set_tint("text2" if is_allowed else "warn")
        self.clause_note.setVisible(bool(clause.ways))

    def _report(self) -> None:
        self.delivered.emit(self._way(), str(self.article.value() or ""))

    def _offer(self, languages: tuple[tuple[str, str], ...]) -> None:
        if self._languages == languages and (self.courtesy or self.no_courtesy.text()):
            return
        self._languages = languages
        if self.courtesy:
            self.courtesy.hide()
            self.courtesy.deleteLater()
            self.courtesy = None
        self.no_courtesy.setText("" if languages else self.tr("This letter has no text in another language."))
        self.no_courtesy.setVisible(not languages)
        if languages:
            hint = self.tr("It follows on pages of its own. The English letter counts.")
            offered = ((_NO_COPY, self.tr("No courtesy copy")), *self._in_words(languages))
            asked = Field(COURTESY, FieldKind.CHOICE, self.tr("Courtesy copy"), hint, offered, required=True)
            self.courtesy = FormField(asked, self)
            self.courtesy.left.connect(lambda _name, _value: self.copied.emit(self._language()))
            self.courtesy.edited.connect(self.edited)
            self._courtesy_place.addWidget(self.courtesy)

    def _in_words(self, languages: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        return tuple((code, self.tr("In {language}").format(language=said(name))) for code, name in languages)

    def _ways(self, clause: Clause) -> tuple[tuple[str, str], ...]:
        """Return the ways to choose from, those that the clause allows first."""
        ways = (
            (Delivery.CERTIFIED_RECEIPT.value, self.tr("Certified Mail, return receipt")),
            (Delivery.CERTIFIED.value, self.tr("Certified Mail")),
            (Delivery.REGISTERED.value, self.tr("Registered Mail")),
            (Delivery.FIRST_CLASS.value, self.tr("First-Class Mail")),
            (Delivery.FAX.value, self.tr("Fax")),
            (Delivery.EMAIL.value, self.tr("E-mail")),
            (Delivery.BY_HAND.value, self.tr("By hand")),
            (Delivery.WEB_FORM.value, self.tr("Web form")),
        )
        return tuple(sorted(ways, key=lambda way: bool(clause.ways) and way[0] not in clause.ways))
