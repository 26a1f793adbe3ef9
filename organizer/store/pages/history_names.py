"""The names that history gives to what it changed: those of playbooks and directory in place of their codes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.asked import is_asked
from organizer.domain.fields import Field
from organizer.domain.letter_called import letter_called
from organizer.domain.office import Office
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.store.history import Part
from organizer.store.history_values import chosen
from organizer.store.history_words import row_key, thing
from organizer.store.offices import load_directory
from organizer.store.tables import CampaignRow


@dataclass(frozen=True, slots=True)
class Names:
    """What names codes: the playbooks, which campaign follows which, the questions by name, offices by key."""

    playbooks: Mapping[str, Playbook]
    follows: Mapping[str, str]
    questions: Mapping[str, Field]
    offices: Mapping[str, str]

    def of_part(self, part: Part) -> Part:
        """Return a changed answer with its thing, its label and its words named as people know them."""
        is_question = is_asked(part.label)
        question = self.questions.get(part.label) if is_question else None
        unknown = phrase("A question of the playbook").words if is_question else part.label
        return replace(
            part,
            thing=self.thing_of(part),
            label=question.label if question else unknown,
            before=_words(self, part, part.before, question),
            after=_words(self, part, part.after, question),
        )

    def title_of(self, table: str, row: Mapping[str, Any]) -> str:
        """Return the title that a playbook or the directory has for a row; empty where none of them knows it."""
        return self._title(table, str(row.get("campaign_id", "")), row_key(table, row), thing(table, row))

    def thing_of(self, part: Part) -> Phrase:
        """Return the thing with the title that a playbook or the directory has for its key."""
        title = self._title(part.table, part.campaign, part.key, part.thing)
        what = part.thing.values.get("what", part.thing)
        return titled(what if isinstance(what, Phrase) else part.thing, title) if title else part.thing

    def _title(self, table: str, campaign: str, key: str, known: Phrase) -> str:
        """Return the title of a thing; empty where somebody gave it a name of its own, which is no letter's."""
        find, is_named = _THINGS.get(table), table != "letter" and "name" in known.values
        return find(self, campaign, key) if find and key and not is_named else ""

    def playbook(self, campaign: str) -> Playbook | None:
        """Return the playbook of a campaign."""
        return self.playbooks.get(self.follows.get(campaign, ""))


def load_names(session: Session, playbooks: Mapping[str, Playbook], seed: tuple[Office, ...]) -> Names:
    """Return the names for the history of a file."""
    rows = session.execute(select(CampaignRow.id, CampaignRow.playbook)).all()
    questions = {entry.field.name: entry.field for playbook in playbooks.values() for entry in playbook.questions}
    offices = {office.key: office.called for office in load_directory(session, seed)}
    return Names(playbooks, {row.id: row.playbook for row in rows}, questions, offices)


def titled(what: Phrase, title: str) -> Phrase:
    """Return a thing with its title: ``Letter: Notice to ICE``."""
    return phrase("{what}: {name}", what=what, name=title)


def _words(names: Names, part: Part, words: Phrase, question: Field | None) -> Phrase:
    text, letter = words.values.get("text"), words.values.get("letter")
    if isinstance(letter, str):
        return Phrase(words.template, {**words.values, "letter": _letter(names, part.campaign, letter) or letter})
    if not isinstance(text, str):
        return words
    if question:
        return chosen(question, text)
    find = _VALUES.get(f"{part.table}.{part.column}")
    title = find(names, part.campaign, text) if find else ""
    return phrase("{text}", text=title) if title else words


def _letter(names: Names, campaign: str, slug: str) -> str:
    playbook = names.playbook(campaign)
    return letter_called(playbook, slug) if playbook else ""


def _task(names: Names, campaign: str, task: str) -> str:
    playbook = names.playbook(campaign)
    tasks = (known for step in playbook.steps for known in step.tasks) if playbook else ()
    return next((known.title for known in tasks if known.id == task), "")


def _step(names: Names, campaign: str, step: str) -> str:
    playbook = names.playbook(campaign)
    known = playbook.step(step) if playbook else None
    return known.title if known else ""


def _role(names: Names, campaign: str, role: str) -> str:
    playbook = names.playbook(campaign)
    known = playbook.role(role) if playbook else None
    return known.title if known else ""


def _date(names: Names, campaign: str, key: str) -> str:
    """Return what is to be done on a date of the playbook; its key begins with the rule."""
    playbook, rule = names.playbook(campaign), key.partition(":")[0]
    return next((known.title for known in (playbook.dates if playbook else ()) if known.id == rule), "")


def _outcome(names: Names, campaign: str, code: str) -> str:
    playbook = names.playbook(campaign)
    return next((known.title for known in (playbook.outcomes if playbook else ()) if known.code == code), "")


def _playbook(names: Names, _campaign: str, slug: str) -> str:
    known = names.playbooks.get(slug)
    return known.title if known else ""


def _office(names: Names, _campaign: str, key: str) -> str:
    return names.offices.get(key, "")


_Find = Callable[[Names, str, str], str]
_THINGS: Mapping[str, _Find] = {
    "letter": _letter,
    "task": _task,
    "note": _step,
    "recipient": _role,
    "date": _date,
    "office": _office,
}
_VALUES: Mapping[str, _Find] = {
    "campaign.playbook": _playbook,
    "campaign.outcome": _outcome,
    "campaign.pivot": _outcome,
    "recipient.role": _role,
    "letter.replaces": _letter,
    "letter.office": _office,
}
