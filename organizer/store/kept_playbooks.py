"""Which wording of its playbook a campaign stands on, since when, and the older ones that are kept in the file.

None of it is an act of the user: it stands outside the journal, and nothing of it can be undone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organizer.domain.errors import Refused
from organizer.domain.playbook import Playbook
from organizer.store.campaign_rows import list_campaigns
from organizer.store.journal import Done, today
from organizer.store.packed_playbook import mark_of, pack, unpack
from organizer.store.unjournaled_tables import KeptPlaybookRow, PlaybookUseRow


@dataclass(frozen=True, slots=True)
class PlaybookUse:
    """A wording that a campaign stood on from a day; ``seen``: what was new in it was read. ``mark`` names it."""

    mark: str
    playbook: str
    version: str
    since: date
    seen: bool = True


def load_uses(session: Session, campaign_id: str) -> tuple[PlaybookUse, ...]:
    """Return the wordings that a campaign stood on, the oldest first; none before it was first looked at."""
    rows = select(PlaybookUseRow, KeptPlaybookRow.playbook, KeptPlaybookRow.playbook_version).join(
        KeptPlaybookRow, KeptPlaybookRow.mark == PlaybookUseRow.mark
    )
    mine = rows.where(PlaybookUseRow.campaign_id == campaign_id).order_by(PlaybookUseRow.position)
    return tuple(
        PlaybookUse(row.mark, slug, version, row.since, row.seen) for row, slug, version in session.execute(mine)
    )


def list_kept(session: Session) -> tuple[PlaybookUse, ...]:
    """Return every wording that is kept in the file, with the first day on which a campaign stood on it."""
    found: dict[str, PlaybookUse] = {}
    uses = (use for entry in list_campaigns(session) for use in load_uses(session, entry.id))
    for use in sorted(uses, key=lambda use: (use.playbook, use.since)):
        found.setdefault(use.mark, use)
    return tuple(found.values())


def kept_playbook(session: Session, mark: str) -> Playbook | None:
    """Return a playbook as it was kept, without the blank letter; None where it cannot be read."""
    content = session.scalar(select(KeptPlaybookRow.content).where(KeptPlaybookRow.mark == mark))
    return unpack(content) if content else None


def newest_kept(session: Session, slug: str) -> Playbook | None:
    """Return the wording of a playbook that campaigns of the file stood on last, or None."""
    uses = [use for use in list_kept(session) if use.playbook == slug]
    return kept_playbook(session, max(uses, key=lambda use: use.since).mark) if uses else None


def kept_for(session: Session, offered: Mapping[str, Playbook]) -> Mapping[str, Playbook]:
    """Return, out of the file, the playbooks that its campaigns need and that are not offered on this computer."""
    missing = {entry.playbook for entry in list_campaigns(session) if entry.playbook not in offered}
    found = {slug: newest_kept(session, slug) for slug in sorted(missing)}
    return {slug: playbook for slug, playbook in found.items() if playbook}


def seen_mark(session: Session, campaign_id: str) -> str:
    """Return the mark of the wording whose news were read last; empty before the first look."""
    return next((use.mark for use in reversed(load_uses(session, campaign_id)) if use.seen), "")


def is_noted(session: Session, campaign_id: str, playbook: Playbook) -> bool:
    """Whether the file knows already that the campaign stands on this wording."""
    uses = load_uses(session, campaign_id)
    return bool(uses) and uses[-1].mark == mark_of(playbook)


def not_noted(session: Session, playbooks: Mapping[str, Playbook]) -> tuple[Playbook, ...]:
    """Return the playbooks of this computer on whose wording campaigns of the file stand without its knowing."""
    entries = [entry for entry in list_campaigns(session) if entry.playbook in playbooks]
    slugs = dict.fromkeys(
        entry.playbook for entry in entries if not is_noted(session, entry.id, playbooks[entry.playbook])
    )
    return tuple(playbooks[slug] for slug in slugs)


def note_playbook(session: Session, playbook: Playbook, *, is_seen: bool = False) -> Done:
    """Keep the wording of a playbook, and that every campaign that follows it stands on it from today.

    With ``is_seen`` its news were read; so they are for a campaign that never stood on another wording.
    """
    mark = mark_of(playbook)
    if session.get(KeptPlaybookRow, mark) is None:
        content = pack(playbook).content
        row = KeptPlaybookRow(mark=mark, playbook=playbook.slug, playbook_version=playbook.version, content=content)
        session.add(row)
        session.flush()
    for entry in list_campaigns(session):
        if entry.playbook == playbook.slug:
            _note(session, entry.id, mark, is_seen=is_seen)
    return Done(frozenset(), "Look at a playbook")


def _note(session: Session, campaign_id: str, mark: str, *, is_seen: bool) -> None:
    mine = select(PlaybookUseRow).where(PlaybookUseRow.campaign_id == campaign_id)
    last = session.scalars(mine.order_by(PlaybookUseRow.position.desc()).limit(1)).first()
    if last is None or last.mark != mark:
        last = PlaybookUseRow(
            campaign_id=campaign_id,
            position=last.position + 1 if last else 0,
            mark=mark,
            since=today(session),
            seen=last is None or mark == seen_mark(session, campaign_id),
        )
        session.add(last)
    last.seen = last.seen or is_seen
    session.flush()


class KeptPlaybooks(Mapping[str, Playbook]):
    """The playbooks of this computer; one that a campaign needs and that is not there is read out of the file.

    So a campaign can be opened whose playbook was taken away, or cannot be read any more. Only what is on this
    computer is listed. Raises Refused for a name that stands nowhere.
    """

    def __init__(self, offered: Mapping[str, Playbook], kept: Mapping[str, Playbook]) -> None:
        self.offered, self._kept = offered, kept

    def __getitem__(self, slug: str) -> Playbook:
        """Return a playbook; one out of the file has no blank letter."""
        if slug in self.offered:
            return self.offered[slug]
        if slug not in self._kept:
            raise _MissingError(
                "The playbook {slug} is not on this computer. Add its folder on the page Playbooks.", slug=slug
            )
        return self._kept[slug]

    def __contains__(self, slug: object) -> bool:
        """Whether it is on this computer."""
        return slug in self.offered

    def __iter__(self) -> Iterator[str]:
        """Give the names of those on this computer."""
        return iter(self.offered)

    def __len__(self) -> int:
        """Return how many are on this computer."""
        return len(self.offered)


class _MissingError(Refused, KeyError):
    """A playbook that is nowhere: a mapping says so by a KeyError, a page by a sentence."""
