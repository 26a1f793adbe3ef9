"""The letter that every engine sets: one page, about 260 words, to another office each."""

from datetime import date

from organizer.domain.dates import spell_date
from organizer.domain.letter import Letter, Paragraph, Run, Signature

_OPENING = (
    "We write to office {number} about the program that shares the fingerprints of everyone booked in our jail. On "
    "September 28, 2010, the Board of Supervisors voted five to one to leave it."
)
_TEXTS = (
    (
        "The Board heard from forty-two residents before it voted. Most of them spoke of neighbors who no longer call "
        "the police when they are robbed or hurt, because a call may end in a jail, a match, and a bus at dawn."
    ),
    (
        "We therefore ask that you stop sending our prints to the federal databases, that you tell us in writing the "
        "day on which this begins, and that you name the person in your office whom our clerk can reach by telephone."
    ),
    (
        "Your own briefing of August 17 says that a jurisdiction that does not wish to take part should notify your "
        "office and the State, and that a meeting will follow at which the date can be fixed. This is that notice."
    ),
    (
        "If you believe that you cannot do this, please tell us which statute, regulation or agreement you rely on, "
        "and send us a copy of each. Our attorney will answer within ten business days. We welcome a meeting."
    ),
)
_FIXED = tuple(Paragraph(f"p{number}", (Run(text),)) for number, text in enumerate(_TEXTS, 1))


def a_full_page(number: int) -> Letter:
    """Return the letter to one office: block and first paragraph are its own."""
    return Letter(
        id=f"letter-{number:04}",
        template="notice",
        title="Notice",
        head=("Office of the County Manager", "1 Court Street", "Riverbend, VA 22000", "555-0101"),
        date=date(2010, 10, 1),
        block=("Bureau Chief", f"Office {number}", f"{number} Main Street", "Riverbend, VA 22000"),
        subject="Notice of Riverbend County",
        salutation="Dear Bureau Chief:",
        paragraphs=(Paragraph("p0", (Run(_OPENING.format(number=number)),)), *_FIXED),
        closing="Sincerely,",
        signature=Signature(("Jordan Avery", "County Manager")),
        copies=("The Honorable Casey Lane",),
        enclosures=("Resolution 2010-41",),
        addressee="Bureau Chief",
    )


def texts_of(letter: Letter) -> list[tuple[str, bool]]:
    """Return the words of the letter as the peers take them: from top to bottom, bold or not."""
    frame = [(line, False) for line in (*letter.head[1:], spell_date(letter.date), *letter.block)]
    body = [(paragraph.text, False) for paragraph in letter.paragraphs]
    end = [(line, False) for line in (letter.closing, *letter.signature.lines)]
    bold = (f"Re: {letter.subject}", True)
    return [(letter.head[0], True), *frame, bold, (letter.salutation, False), *body, *end]
