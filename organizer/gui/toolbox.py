"""What the window gets after its first paint: playbooks, offices, and the ways to make and open a store."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the store brings the database engine along, which would delay the first paint
    from organizer.domain.choosing import Choosing, Offer
    from organizer.domain.deadline import HolidayTable
    from organizer.domain.office import Office
    from organizer.domain.playbook import Playbook
    from organizer.store.store import Store


@dataclass(frozen=True, slots=True)
class Toolbox:
    """Made by the composition root on a thread.

    ``example`` gives a store in memory with the invented campaigns of a playbook (by its name; empty: the one that is
    offered first), to read only. ``folder`` is where new files are
    proposed. ``holidays`` are made when they are first looked at. ``playbooks`` are in their own words; ``speak`` gives
    them in those of a language.
    """

    playbooks: "Mapping[str, Playbook]"
    seed: "tuple[Office, ...]"
    holidays: "Mapping[str, HolidayTable]"
    create: "Callable[[Path, str | None], Store]"
    open: "Callable[[Path, str | None, bool], Store]"
    example: "Callable[[str], Store]"
    folder: Path
    speak: "Callable[[str], Spoken]"


@dataclass(frozen=True, slots=True)
class Spoken:
    """What stands on screen in the language of the window: playbooks, how they are offered, what leads to them."""

    playbooks: "Mapping[str, Playbook]"
    offers: "tuple[Offer, ...]"
    choosing: "Choosing"
