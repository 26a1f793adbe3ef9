from dataclasses import replace

from organizer.domain.playbook import LetterTemplate, ParagraphStyle, TemplateParagraph, Variant
from organizer.domain.translation import TranslatedParagraph, TranslatedText, Translation, text_mark

SPANISH = Translation(
    language="es",
    title="Carta",
    subject=(TranslatedText("Asunto", text_mark("Subject")),),
    salutation=(),
    closing="Atentamente,",
    paragraphs=(TranslatedParagraph("a", "Uno.", text_mark("One.")),),
)
LETTER = LetterTemplate(
    id="notice",
    title="Letter",
    purpose="It tells.",
    family=(Variant("group"),),
    recipient="",
    needs=(),
    rules=(),
    subject=(Variant("Subject", "date"),),
    salutation=(),
    paragraphs=(
        TemplateParagraph("a", "One.", "date", ParagraphStyle.BULLET, ("text",)),
        TemplateParagraph("b", "Two."),
    ),
    closing="Sincerely,",
    translations=(SPANISH,),
)


def test_a_mark_is_short_and_of_one_text() -> None:
    assert text_mark("One.") == text_mark("One.")
    assert text_mark("One.") != text_mark("One!")
    assert len(text_mark("")) == 8


def test_a_letter_in_another_language_keeps_conditions_styles_and_sources() -> None:
    spanish = LETTER.in_language("es")
    assert spanish is not None
    assert (spanish.id, spanish.title, spanish.closing) == ("notice", "Carta", "Atentamente,")
    assert spanish.subject == (Variant("Asunto", "date"),)
    assert spanish.paragraphs == (TemplateParagraph("a", "Uno.", "date", ParagraphStyle.BULLET, ("text",)),)
    assert LETTER.in_language("fr") is None


def test_a_changed_english_text_leaves_its_translation_behind() -> None:
    assert LETTER.outdated("es") == ()
    assert LETTER.outdated("fr") == ()
    first, second = LETTER.paragraphs
    changed = replace(LETTER, paragraphs=(replace(first, text="One more."), second))
    assert changed.outdated("es") == ("a",)
