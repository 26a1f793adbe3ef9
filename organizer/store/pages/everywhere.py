"""What "Go to anything" can go to in a file: campaigns, their letters, people and offices."""

from collections.abc import Iterator, Mapping

from sqlalchemy.orm import Session

from organizer.domain.goal import Goal, GoalKind
from organizer.domain.office import Office
from organizer.domain.playbook import Playbook
from organizer.domain.states import STATES
from organizer.store.campaigns import CampaignEntry, list_campaigns, load_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.pages import recipients
from organizer.store.pages.letter_titles import letter_titles


def load(
    session: Session, campaign_id: str, playbooks: Mapping[str, Playbook], seed: tuple[Office, ...]
) -> tuple[Goal, ...]:
    """Return the goals of every campaign that is at work; the directory's offices once, for the campaign shown."""
    at_work = [entry for entry in list_campaigns(session) if not entry.archived]
    at_work.sort(key=lambda entry: entry.id != campaign_id)
    known = [(entry, playbooks.get(entry.playbook)) for entry in at_work]
    return (
        *(_campaign(entry, playbook) for entry, playbook in known),
        *(goal for entry, playbook in known if playbook for goal in _letters(session, entry, playbook)),
        *_recipients(session, [(entry, playbook) for entry, playbook in known if playbook], playbooks, seed),
    )


def _campaign(entry: CampaignEntry, playbook: Playbook | None) -> Goal:
    hint = f"{STATES.get(entry.state, entry.state)}, {playbook.title if playbook else entry.playbook}"
    return Goal(GoalKind.CAMPAIGN, entry.name, "home", hint, {"campaign": entry.id})


def _letters(session: Session, entry: CampaignEntry, playbook: Playbook) -> Iterator[Goal]:
    sent = load_correspondence(session, entry.id)
    for slug, title in letter_titles(session, entry.id, playbook, sent).items():
        yield Goal(GoalKind.LETTER, title, "letter", entry.name, {"letter": slug, "campaign": entry.id})


def _recipients(
    session: Session,
    known: list[tuple[CampaignEntry, Playbook]],
    playbooks: Mapping[str, Playbook],
    seed: tuple[Office, ...],
) -> Iterator[Goal]:
    for number, (entry, playbook) in enumerate(known):
        if number == 0:
            for line in recipients.load(session, entry.id, playbooks, seed).lines:
                hint = ", ".join(part for part in dict.fromkeys((line.role, *line.block[1:])) if part != line.name)
                yield Goal(GoalKind.RECIPIENT, line.name, "recipients", hint, {"office": line.key})
            continue
        for own in load_campaign(session, entry.id).recipients:
            role = playbook.role(own.role)
            name = own.name or own.unit or own.agency
            if role and name:
                arguments = {"office": f"entry/{own.role}", "campaign": entry.id}
                yield Goal(GoalKind.RECIPIENT, name, "recipients", f"{role.title}, {entry.name}", arguments)
