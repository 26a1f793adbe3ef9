"""What the rest of the record tells the timeline: decision, activation, tasks, dates, the end, entries by hand."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from organizer.domain.campaign import Activation, Campaign
from organizer.domain.campaign_ending import Ending, Links
from organizer.domain.dates import spell_date
from organizer.domain.decision_words import decision_words
from organizer.domain.due import TICKED, Due
from organizer.domain.phrase import phrase
from organizer.domain.playbook import Outcome
from organizer.domain.progress import Progress, State
from organizer.domain.timeline import Happened, Kind, TimelineEvent, day_of

_ACTIVATED = {
    Activation.ACTIVATED: phrase("Activated"),
    Activation.SCHEDULED: phrase("Planned day of activation"),
}


@dataclass(frozen=True, slots=True)
class Extension:
    """More time that was given to a date. ``key`` is the date's own, ``on`` the day of the act, ``seq`` its number."""

    key: str
    on: date
    until: date
    reason: str = ""
    by: str = ""
    seq: int = 0


def decisions_told(campaign: Campaign) -> Iterator[Happened]:
    """Give the decision of the governing body, and the day of the activation."""
    decision, place = campaign.decision, campaign.jurisdiction
    if decision.date:
        called = decision_words(decision)
        title = phrase("Decided: {decision}", decision=called)
        vote = (phrase("Vote: {vote}", vote=decision.vote),) if decision.vote else ()
        yield Happened(
            key="decision",
            kind=Kind.DECISION,
            on=day_of(decision.date),
            title=title if called else phrase("The decision was taken"),
            details=vote,
            words=decision.summary,
            target=("field", "decision.date"),
        )
    what = _ACTIVATED.get(place.activation)
    if what and place.activation_date:
        title = phrase("{what}: {place}", what=what, place=place.name)
        target = ("field", "jurisdiction.activation_date")
        yield Happened("activation", Kind.DECISION, day_of(place.activation_date), title, target=target)


def tasks_told(progress: Progress) -> Iterator[Happened]:
    """Give the tasks that somebody marked done. What mail log and answers prove is told by these."""
    for step in progress.steps:
        for entry in step.tasks:
            marked = entry.record
            if entry.state is State.DONE and marked and marked.done_on and not entry.because:
                within = phrase("Step {number}: {step}", number=str(step.number), step=step.step.title)
                yield Happened(
                    key=f"task {entry.task.id}",
                    kind=Kind.TASK,
                    on=day_of(marked.done_on),
                    title=phrase("Done: {task}", task=entry.task.title),
                    details=(within,),
                    words=marked.note,
                    by=marked.by,
                    target=("task", entry.task.id),
                )


def dates_told(dues: Iterable[Due], extensions: Iterable[Extension]) -> Iterator[Happened]:
    """Give the dates that somebody ticked off, and those that were given more time.

    ``extensions`` are the acts that history knows. More time that it does not know stands at the day that was due.
    """
    known = {due.key: due for due in dues}
    told: set[tuple[str, date]] = set()
    given = [*extensions]
    told.update((each.key, each.until) for each in given)
    for due in known.values():
        if due.extended and (due.key, due.day) not in told:
            given.append(Extension(due.key, due.counted, due.day, due.reason))
        if due.ended_by == TICKED and due.done_on:
            yield Happened(
                key=f"done {due.key}",
                kind=Kind.DATE,
                on=day_of(due.done_on),
                title=phrase("Date done: {date}", date=due.title),
                words=due.note,
                target=("date", due.key),
            )
    for each in given:
        yield _extended(each, known)


def endings_told(ending: Ending, outcomes: Iterable[Outcome]) -> Iterator[Happened]:
    """Give how the campaign was closed, in the words of the outcomes of its playbook."""
    if ending.closed_on is None:
        return
    titles = {outcome.code: outcome.title for outcome in outcomes}
    then = titles.get(ending.pivot, ending.pivot)
    yield Happened(
        key="ending",
        kind=Kind.ENDING,
        on=day_of(ending.closed_on),
        title=phrase("Campaign closed: {outcome}", outcome=titles.get(ending.outcome, ending.outcome)),
        details=(phrase("Then: {outcome}", outcome=then),) if then else (),
        words=ending.note,
        target=("ending", ""),
    )


def links_told(links: Links, titles: Mapping[str, str]) -> Iterator[Happened]:
    """Give where the campaign went on in another, or from which it came. ``titles`` are those of the playbooks."""
    before = [(links.before, "Went on from another campaign: {playbook}")] if links.before else []
    for linked, template in (*before, *((entry, "Went on with another playbook: {playbook}") for entry in links.after)):
        yield Happened(
            key=f"campaign {linked.campaign}",
            kind=Kind.ENDING,
            on=day_of(linked.on),
            title=phrase(template, playbook=titles.get(linked.playbook, linked.playbook)),
            target=("campaign", linked.campaign),
        )


def events_told(events: Iterable[TimelineEvent]) -> Iterator[Happened]:
    """Give the entries made by hand, each with its source and its files."""
    for event in events:
        files = "; ".join(file.label or file.name for file in event.attachments)
        source = [phrase("Source: {source}", source=event.source)] if event.source else []
        yield Happened(
            key=f"event {event.id}",
            kind=Kind.OWN,
            on=event.on,
            title=phrase("{title}", title=event.title),
            details=(*source, *([phrase("Files: {files}", files=files)] if files else [])),
            words=event.text,
            by=event.by,
            target=("event", event.id),
        )


def _extended(given: Extension, known: Mapping[str, Due]) -> Happened:
    due, until = known.get(given.key), spell_date(given.until)
    title = phrase("More time until {day}", day=until)
    if due:
        title = phrase("More time until {day}: {date}", day=until, date=due.title)
    return Happened(
        key=f"more {given.key} {given.seq}",
        kind=Kind.DATE,
        on=day_of(given.on),
        title=title,
        details=(phrase("Reason: {reason}", reason=given.reason),) if given.reason else (),
        by=given.by,
        target=("date", given.key) if due else ("", ""),
    )
