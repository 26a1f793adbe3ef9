"""A store with something in every corner: what damage, backups and undo are tried on."""

from pathlib import Path
from random import Random

from organizer.store.campaigns import add_campaign, answer
from organizer.store.letters import add_letter, edit_subject
from organizer.store.steps import add_task, finish_task, note_step
from organizer.store.store import Store
from tests.builders import NOON, TODAY, a_campaign, print_and_mail

WORDS = ("river", "candle", "plaza", "orbit", "lemon", "abacus", "motion", "county", "letter", "clause")


def fill(path: Path, dice: Random, acts: int = 12) -> None:
    """Make a store with a campaign, letters and their prints, notes, and a history with undone acts in it."""
    with Store.create(path, None, clock=lambda: NOON) as store:
        campaign = store.write(add_campaign, a_campaign(), ("notice-ice", "notice-sib")).made
        for number in range(acts):
            _act(store, campaign, number, dice)


def _act(store: Store, campaign: str, number: int, dice: Random) -> None:
    words = " ".join(dice.choices(WORDS, k=dice.randint(3, 60)))
    match number % 6:
        case 0:
            store.write(answer, campaign, "decision.summary", words)
        case 1:
            letter = store.write(add_letter, campaign, "resolution").made
            store.write(edit_subject, letter, words)
        case 2:
            store.write(note_step, campaign, f"step-{number}", words)
        case 3:
            letter = store.write(add_letter, campaign, "notice-ice").made
            store.write(print_and_mail, letter)
        case 4:
            store.write(add_task, campaign, "decide", words)
            store.undo()
        case _:
            letter = store.write(add_letter, campaign, "confirm-ice").made
            store.write(print_and_mail, letter)
            store.write(finish_task, campaign, f"task-{number}", TODAY, note=words)
