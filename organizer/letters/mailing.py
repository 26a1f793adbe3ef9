"""How a letter goes out and which one it follows, in the words that it prints."""

from organizer.domain.article_number import spaced_number
from organizer.domain.letter import Delivery, LetterOptions
from organizer.domain.mailing import NUMBERED
from organizer.letters.wording import ENGLISH, Wording

_WORDS = {
    Delivery.CERTIFIED: "VIA CERTIFIED MAIL",
    Delivery.CERTIFIED_RECEIPT: "VIA CERTIFIED MAIL, RETURN RECEIPT REQUESTED",
    Delivery.REGISTERED: "VIA REGISTERED MAIL",
    Delivery.FIRST_CLASS: "VIA FIRST-CLASS MAIL",
    Delivery.FAX: "VIA FAX",
    Delivery.EMAIL: "VIA E-MAIL",
    Delivery.BY_HAND: "BY HAND",
    Delivery.WEB_FORM: "VIA WEB FORM",
}
_HOW = {
    Delivery.CERTIFIED: "by certified mail",
    Delivery.CERTIFIED_RECEIPT: "by certified mail with a return receipt",
    Delivery.REGISTERED: "by registered mail",
    Delivery.FIRST_CLASS: "by first-class mail",
    Delivery.FAX: "by fax",
    Delivery.EMAIL: "by e-mail",
    Delivery.BY_HAND: "by hand",
    Delivery.WEB_FORM: "through a web form",
}


def notation_of(options: LetterOptions) -> tuple[str, ...]:
    """Return the lines that say how the letter is mailed, with the number of its label where it has one and needs one.

    None where nobody said how.
    """
    words = _WORDS.get(options.delivery)
    if words is None:
        return ()
    number = spaced_number(options.article) if options.delivery in NUMBERED else ""
    return (words, f"Article number {number}") if number else (words,)


def how_sent(delivery: Delivery) -> str:
    """Return how a letter went out, as a later letter says it: "It was sent by certified mail"; empty if not known."""
    return _HOW.get(delivery, "")


def replaces_of(options: LetterOptions, words: Wording = ENGLISH) -> str:
    """Return the sentence that names the letter which this one takes the place of; empty where there is none."""
    number, day = options.replaces.strip(), options.replaces_date
    if not number and day is None:
        return ""
    return words.replaces.format(
        numbered=words.numbered.format(number=number) if number else "",
        dated=words.dated.format(day=words.spell(day)) if day else "",
    )
