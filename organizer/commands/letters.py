"""``letters`` and ``check``: the same rules and the same press as the window."""

import argparse
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from organizer.commands.choice import Choice, choose, sent_by
from organizer.commands.exit_codes import DONE, FOUND
from organizer.commands.files import write_all
from organizer.commands.letter_report import print_json, print_line, report
from organizer.domain.errors import Refused
from organizer.domain.letter import Letter
from organizer.domain.problem import Problem, error, errors_of
from organizer.papers.case import Request
from organizer.papers.check import check_case
from organizer.papers.compose import compose
from organizer.papers.joined import joined
from organizer.papers.press import Paper, press
from organizer.papers.written import Written

Clock = Callable[[], datetime]


class _Draft(NamedTuple):
    """A letter that is wanted: drafted now, or signed before and then kept as paper."""

    id: str
    problems: tuple[Problem, ...]
    letter: Letter | None = None
    kept: Paper | None = None
    bound: Paper | None = None
    """The letter with its enclosures behind it, where that is wanted and it has some."""

    @property
    def is_ready(self) -> bool:
        return not errors_of(self.problems) and bool(self.letter or self.kept)

    @property
    def paper(self) -> Paper:
        if self.bound:
            return self.bound
        whole = self.whole
        return press([whole]) if isinstance(whole, Letter) else whole

    @property
    def whole(self) -> Letter | Paper:
        """What is written; only a draft that is ready has it for certain."""
        found = self.kept or self.letter
        assert found is not None  # noqa: S101 - ``is_ready`` is asked before
        return found


def write_letters(given: argparse.Namespace, clock: Clock) -> int:
    """Write the PDFs and return 0 when at least one was written, 1 when none was.

    With ``--letter`` all the named ones are written or none. With ``--recipients`` there is one for each row, its
    enclosures behind it; with ``--enclosures`` they are behind each letter.
    """
    if given.enclosures and given.merge and not given.recipients:
        raise Refused("Enclosures go behind each letter in its own file. Leave --merge or --enclosures out.")
    choice = choose(given, clock)
    today = clock().date()
    if given.recipients:
        from organizer.commands.batch import write_many  # most runs need no list

        return write_many(given, choice, _named(choice, given.letter or ()), today)
    wanted = _named(choice, given.letter) if given.letter else choice.requests
    drafts = [_bound(_draft(choice, request, given, today), choice) for request in wanted]
    refused = [draft for draft in drafts if not draft.is_ready]
    ready = [] if given.letter and refused else [draft for draft in drafts if draft.is_ready]
    papers = {Path(given.out) / f"{draft.id}.pdf": draft.paper for draft in ready}
    if papers:
        write_all(_contents(papers, ready, given.merge))
    written = [
        Written(draft.id, path, paper.pages, paper.sha256, draft.problems)
        for draft, (path, paper) in zip(ready, papers.items(), strict=True)
    ]
    report(written, [(draft.id, draft.problems) for draft in refused], as_json=given.json)
    return DONE if written else FOUND


def check(given: argparse.Namespace, clock: Clock) -> int:
    """Print every problem and return 1 when one of them is an error."""
    choice = choose(given, clock)
    still_open = [sent_by(request, given.method) for request in choice.requests if request.id not in choice.kept]
    problems = check_case(choice.case, still_open, clock().date())
    if given.json:
        print_json({"problems": [problem.as_dict() for problem in problems]})
    else:
        for problem in problems:
            place = ", ".join(part for part in (problem.letter, problem.field) if part)
            print_line(f"{problem.severity.value}: {place}: {problem.sentence}")
        if not problems:
            print_line("No problems.")
    return FOUND if errors_of(problems) else DONE


def _named(choice: Choice, ids: Sequence[str]) -> list[Request]:
    """Return the letters that were asked for, each once. One that a store has not begun yet is made anew."""
    known = {request.id: request for request in (*choice.fresh, *choice.requests)}
    for wanted in ids:
        if wanted not in known:
            raise Refused("There is no letter {letter}. Choose one of: {known}.", letter=wanted, known=", ".join(known))
    return [known[wanted] for wanted in dict.fromkeys(ids)]


def _draft(choice: Choice, request: Request, given: argparse.Namespace, today: date) -> _Draft:
    kept = choice.kept.get(request.id)
    if kept is None:
        dated = replace(sent_by(request, given.method), date=given.date or request.date)
        composed = compose(choice.case, dated, today)
        return _Draft(request.id, composed.problems, composed.letter)
    faults = []
    if given.date:
        sentence = "The letter is signed and keeps its date. Leave --date out, or write a new letter."
        faults.append(error("signed", "letter.date", sentence).about(request.id))
    if given.method:
        sentence = "The letter is signed and says how it goes out. Leave --method out, or write a new letter."
        faults.append(error("signed", "letter.delivery", sentence).about(request.id))
    return _Draft(request.id, tuple(faults), kept=kept)


def _bound(draft: _Draft, choice: Choice) -> _Draft:
    """Return a draft that is ready with its enclosures behind it; one that cannot be bound is not ready any more."""
    files = choice.files.get(draft.id, ())
    if not files or not draft.is_ready:
        return draft
    from organizer.papers.bundle import bundle  # most runs bind nothing

    made = bundle(draft.paper, files, draft.letter.marking if draft.letter else "")
    problems = (*draft.problems, *(problem.about(draft.id) for problem in made.problems))
    paper = Paper(made.data, made.pages, hashlib.sha256(made.data).hexdigest()) if made.data else None
    return draft._replace(problems=problems, bound=paper)


def _contents(papers: Mapping[Path, Paper], drafts: Sequence[_Draft], merged: str | None) -> dict[Path, bytes]:
    contents = {path: paper.data for path, paper in papers.items()}
    if merged is None:
        return contents
    if Path(merged).absolute() in {path.absolute() for path in contents}:
        template = "{path} is also the file of one letter. Choose another name for --merge."
        raise Refused(template, path=str(merged))
    return {**contents, Path(merged): joined([(draft.id, draft.whole) for draft in drafts])}
