"""One 287(g) campaign under three clauses: sixty days by certified mail, on receipt, and with nothing known of days."""

from dataclasses import dataclass
from pathlib import Path

from tests.journeys.current import check, open_letter, save
from tests.journeys.visitor import Visitor

ENDS = "The agreement ends by your clause"


@dataclass(frozen=True)
class Clause:
    """What stands in an agreement, how it is entered, and what follows: of the way, the letter, and the calendar."""

    words: str
    form: str
    days: str
    start: str
    refused: str
    way: str
    says: str
    day: str


SIXTY = Clause(
    "This Agreement ends upon 60 days' prior written notice, sent by certified mail.",
    "By certified or registered mail",
    "60",
    "From the day the notice is sent",
    "E-mail is not a way that the clause allows",
    "Certified Mail",
    "By this clause the agreement ends 60 days after the day on which this notice is sent.",
    "January 23, 2027",
)
AT_ONCE = Clause(
    "Notice, delivered personally or by certified mail, shall be effective upon receipt.",
    "By hand, or by certified or registered mail",
    "0",
    "From the day the notice is received",
    "E-mail is not a way that the clause allows",
    "By hand",
    "By this clause the agreement ends on the day on which this notice is received.",
    "November 30, 2026",
)
NOT_KNOWN = Clause(
    "Either side may end this Agreement by a notice in writing.",
    "In writing, and no way is named",
    "",
    "I do not know",
    "",
    "E-mail",
    "The agreement ends on the earliest day that this clause allows. We ask you to name that day in your answer.",
    "",
)


def end_by(clause: Clause, visitor: Visitor, folder: Path) -> None:
    """Copy a clause, write the notice by it, log that it went out, and look in the calendar when the agreement ends."""
    copy_clause(visitor, clause)
    notice = next(letter for letter in visitor.window.desk.playbooks["end-287g"].letters if letter.id == "notice")
    open_letter(visitor, notice)
    visitor.choose("How it is mailed", "E-mail")
    check(visitor)
    if clause.refused:
        assert visitor.sees(clause.refused)
        assert visitor.sees(clause.words)
        visitor.press("Back to the letter")
        visitor.choose("How it is mailed", clause.way)
        check(visitor)
    else:
        assert visitor.sees("The days of the clause are not known. The notice asks ICE for the day")
    text = save(visitor, folder / "notice.pdf")
    assert clause.words in text
    assert clause.says in text
    visitor.press("Yes, keep it and go on")
    log(visitor, notice.title)
    visitor.press("Calendar")
    ends = [text for text in visitor.texts() if ENDS in text]
    assert bool(ends) is bool(clause.day)
    assert any(clause.day in text for text in ends) is bool(clause.day)


def copy_clause(visitor: Visitor, clause: Clause) -> None:
    """Copy the clause into its task, and enter what it says."""
    visitor.press("Steps")
    visitor.choose("Go to step", "3. Get the agreement and copy its clause")
    visitor.open_row("Copy the clause on how it ends")
    visitor.write("The clause on how it ends", clause.words)
    visitor.choose("How must the notice go out, by the clause?", clause.form)
    visitor.write("How many days or months of notice does the clause ask for?", clause.days)
    visitor.choose("From which day does the clause count?", clause.start)


def log(visitor: Visitor, title: str) -> None:
    """Log that the notice went out on November 24, and that it came on November 30."""
    visitor.press("Letters")
    visitor.open_row(title)
    visitor.press("It is mailed")
    visitor.write("Mailed on", "November 24, 2026")
    visitor.press("Log it")
    assert visitor.place == "mail_log"
    visitor.press("Change")
    visitor.write("Delivered on", "November 30, 2026")
    visitor.press("Keep the change")
    assert visitor.place == "mail_log"
