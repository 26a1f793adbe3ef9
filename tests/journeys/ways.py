"""For each playbook of today: one campaign from the chooser, past the law of the state, to its letters on paper."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from organizer.domain.fields import BY_NAME
from organizer.domain.law import Standing
from tests.journeys.current import Way, address, answer_for, begin, check, enter_fact, enter_law, open_letter, save
from tests.journeys.visitor import Visitor
from tests.resources.playbooks.example_case import example

HELD = "No letter of this playbook can be printed now."
WAYS = (
    Way(
        "end-287g",
        ("Our sheriff or police", "Yes"),
        ("request-agreement", "notice"),
        ("asked.clause_days", "asked.clause_unit", "asked.clause_start"),
    ),
    Way("detainer-policy", ("Our jail holds people", "Yes"), ("request-records", "tell-sheriff")),
    Way(
        "end-igsa",
        ("ICE pays for beds", "Yes"),
        ("request-contract", "notice"),
        ("asked.notice_days", "asked.notice_unit", "asked.notice_trigger", "asked.notice_addressee"),
    ),
    Way(
        "state-records-request",
        ("I do not know yet", "What our county"),
        ("request",),
        ("asked.limit", "asked.limit_days", "asked.limit_unit", "asked.limit_start"),
    ),
    Way(
        "foia-ice",
        ("I do not know yet", "What ICE itself does"),
        ("request",),
        ("asked.law_days", "asked.law_unit", "asked.law_start", "asked.law_source", "asked.law_read_on"),
    ),
    Way("truth-act-forum", ("ICE comes into our jail", "Yes", "Yes"), ("request-data", "comments")),
    Way(
        "ask-congress-or-ig",
        ("An office does not answer", "ICE or the Department", "Yes"),
        ("evidence-list", "ask-member"),
    ),
)


def go(way: Way, visitor_on: Callable[[date], Visitor], folder: Path) -> None:
    """Go the whole way, and read the letters back."""
    case = example(way.slug)
    playbook, model = case.playbook, case.campaign
    assert model.letter.date is not None
    letters = [letter for wanted in way.letters for letter in playbook.letters if letter.id == wanted]
    visitor = visitor_on(model.letter.date)
    begin(visitor, way, playbook, model)

    unknown = playbook.gate(Standing.UNKNOWN)
    assert unknown is not None
    assert visitor.sees(HELD) is unknown.stops
    assert visitor.sees(unknown.title)
    open_letter(visitor, letters[0])
    held = check(visitor)
    assert held.page is not None
    assert held.page.errors
    assert visitor.window.windowTitle().startswith("Error: ")
    visitor.press("Save as PDF")
    assert visitor.place == "check"
    if unknown.stops:
        assert visitor.sees(f"{unknown.title}. {unknown.text}")
    enter_law(visitor, model, dict(BY_NAME["law.standing"].choices)[model.law.standing])
    visitor.press("Home")
    assert not visitor.sees(HELD)
    assert not visitor.sees(unknown.title)

    needed = {name for letter in letters for name in letter.needs}
    answer_for(visitor, playbook, model, {*needed, *way.terms})
    for letter in letters:
        open_letter(visitor, letter)
        address(visitor, playbook, letter, model)
        if letter.id == "evidence-list":
            enter_fact(visitor, model.facts[0])
        page = check(visitor).page
        text = save(visitor, folder / f"{letter.id}.pdf")
        assert page is not None
        written = page.composer.sheets.letter
        assert written is not None
        assert written.subject in text
        assert " ".join(written.block) in text
        assert all(line in text for line in written.signature.lines[:1])
