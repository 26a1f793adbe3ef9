"""The page "What changed in the playbook": each text that differs, and every campaign, step, letter and date on it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from organizer.domain.comparison import ElementChange, compare, told_once
from organizer.domain.dates import spell_date
from organizer.domain.deadline import HolidayTable
from organizer.domain.element import Sort
from organizer.domain.leaning import Leaning, concerns, leaning_on
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.playbook import Playbook
from organizer.store.campaigns import CampaignEntry, list_campaigns, load_campaign
from organizer.store.kept_playbooks import kept_playbook, load_uses, seen_mark
from organizer.store.letters import StoredLetter, load_letters
from organizer.store.packed_playbook import mark_of
from organizer.store.pages.change_lines import ChangeLine, change_line
from organizer.store.pages.gone_tasks import GoneTask, gone_tasks
from organizer.store.pages.letter_titles import letter_titles
from organizer.store.pages.step_lines import STATE_PHRASES
from organizer.store.record import CampaignRecord, load_record


@dataclass(frozen=True, slots=True)
class Leaner:
    """Something of a campaign that leans on a changed text: ``sort`` is ``campaign step letter date``.

    ``key`` opens it: the id of a step, the slug of a letter, the key of a date; empty where there is nothing to open.
    """

    sort: str
    campaign: str
    key: str
    title: Phrase
    hint: Phrase


@dataclass(frozen=True, slots=True)
class LeaningChange:
    """A text that differs, with all that leans on it."""

    line: ChangeLine
    leaners: tuple[Leaner, ...]


@dataclass(frozen=True, slots=True)
class CampaignLeaning:
    """One campaign with everything of it that leans on any changed text."""

    id: str
    name: str
    leaners: tuple[Leaner, ...]


@dataclass(frozen=True, slots=True)
class PlaybookChangesPage:
    """``campaigns`` lean on something; ``changes`` are the texts. ``gone`` are done tasks that the playbook dropped."""

    slug: str
    title: str
    lead: Phrase
    campaigns: tuple[CampaignLeaning, ...]
    changes: tuple[LeaningChange, ...]
    gone: tuple[GoneTask, ...]


@dataclass(frozen=True, slots=True)
class PlaybookNews:
    """What Home tells of the playbook: ``words`` are empty where nothing differs from what was seen last.

    ``gone`` counts done tasks that the playbook dropped.
    """

    words: Phrase = Phrase()  # noqa: RUF009 - frozen
    gone: int = 0


@dataclass(slots=True)
class _Found:
    """Changes with their leaners, as they are found campaign by campaign."""

    leaners: dict[ElementChange, list[Leaner]] = field(default_factory=dict)
    compared: dict[str, tuple[Playbook, tuple[ElementChange, ...]] | None] = field(default_factory=dict)


def load(
    session: Session,
    campaign_id: str,
    playbooks: Mapping[str, Playbook],
    tables: Mapping[str, HolidayTable],
    today: date,
) -> PlaybookChangesPage:
    """Return the page of a campaign's playbook, for all campaigns of the file that follow it."""
    entries = list_campaigns(session)
    slug = next(entry.playbook for entry in entries if entry.id == campaign_id)
    playbook, found = playbooks[slug], _Found()
    campaigns: list[CampaignLeaning] = []
    for entry in (entry for entry in entries if entry.playbook == slug):
        leaners = _of_campaign(
            session, entry, playbook, load_record(session, entry.id, playbooks, tables, today), found
        )
        if leaners:
            campaigns.append(CampaignLeaning(entry.id, entry.name, leaners))
    order = {change.key: place for place, change in enumerate(found.leaners)}
    changes = sorted(found.leaners.items(), key=lambda pair: order[pair[0].key])
    return PlaybookChangesPage(
        slug,
        playbook.title,
        _lead(session, campaign_id, playbook),
        tuple(campaigns),
        tuple(_once(group, found) for group in told_once(change for change, _ in changes)),
        gone_tasks(session, campaign_id, playbook),
    )


def news_of(session: Session, campaign_id: str, playbook: Playbook) -> PlaybookNews:
    """Return what Home tells. Where the playbook is the one that was seen last, nothing is compared."""
    gone = len(gone_tasks(session, campaign_id, playbook))
    seen = seen_mark(session, campaign_id)
    before = kept_playbook(session, seen) if seen and seen != mark_of(playbook) else None
    campaign = load_campaign(session, campaign_id)
    changes = compare(before, playbook) if before else ()
    count = len(told_once(change for change in changes if concerns(change, campaign)))
    if before is None or not count:
        return PlaybookNews(gone=gone)
    values = {"before": before.version, "after": playbook.version, "count": str(count)}
    template = "Version {after} stands in place of version {before}. {count} texts differ."
    if count == 1:
        template = "Version {after} stands in place of version {before}. One text differs."
    return PlaybookNews(phrase(template, **values), gone)


def _once(group: tuple[ElementChange, ...], found: _Found) -> LeaningChange:
    """Return one text with all that leans on it, in whatever letters it stands."""
    leaners = {
        (one.sort, one.campaign, one.key, one.title.words): one for change in group for one in found.leaners[change]
    }
    return LeaningChange(change_line(group[0], (change.title for change in group)), tuple(leaners.values()))


def _lead(session: Session, campaign_id: str, playbook: Playbook) -> Phrase:
    seen = seen_mark(session, campaign_id)
    use = next((use for use in load_uses(session, campaign_id) if use.mark == seen), None)
    if use is None or seen == mark_of(playbook):
        return phrase("Nothing changed since you last looked. Version {version}.", version=playbook.version)
    template = "Version {after} stands in place of version {before}, which you used since {day}."
    return phrase(template, after=playbook.version, before=use.version, day=spell_date(use.since))


def _of_campaign(
    session: Session, entry: CampaignEntry, playbook: Playbook, record: CampaignRecord, found: _Found
) -> tuple[Leaner, ...]:
    mark = seen_mark(session, entry.id)
    if mark not in found.compared:
        before = kept_playbook(session, mark) if mark and mark != mark_of(playbook) else None
        found.compared[mark] = (before, compare(before, playbook)) if before else None
    compared = found.compared[mark]
    if compared is None:
        return ()
    titles = letter_titles(session, entry.id, playbook, record.correspondence)
    mine = _Campaign(entry, record, load_letters(session, entry.id), titles)
    seen: dict[tuple[str, str, str], Leaner] = {}
    for change in compared[1]:
        if concerns(change, record.campaign):
            leaners = tuple(mine.leaners(leaning_on(change, compared[0], playbook), change))
            found.leaners.setdefault(change, []).extend(leaners)
            for one in leaners:
                seen.setdefault((one.sort, one.key, one.title.words), one)
    steps = [step.step.id for step in record.progress.steps]
    return tuple(
        sorted(seen.values(), key=lambda one: (_SORTS.index(one.sort), one.sort == "step" and steps.index(one.key)))
    )


_SORTS = ("campaign", "step", "letter", "date")


@dataclass(frozen=True, slots=True)
class _Campaign:
    """What a campaign has that can lean on a text."""

    entry: CampaignEntry
    record: CampaignRecord
    letters: tuple[StoredLetter, ...]
    titles: Mapping[str, str]

    def leaners(self, leaning: Leaning, change: ElementChange) -> Iterator[Leaner]:
        if leaning == Leaning():
            name, whole = phrase("{name}", name=self.entry.name), phrase("The campaign as a whole")
            yield Leaner("campaign", self.entry.id, "", name, whole)
        for step in self.record.progress.steps:
            if step.step.id in leaning.steps:
                title = phrase("Step {number}: {title}", number=str(step.number), title=step.step.title)
                yield Leaner("step", self.entry.id, step.step.id, title, STATE_PHRASES[step.state])
        for template in sorted(leaning.letters):
            yield from self._letters(template, change)
        for rule in sorted(leaning.dates):
            yield from self._dates(rule, change)

    def _letters(self, template: str, change: ElementChange) -> Iterator[Leaner]:
        mine = [letter for letter in self.letters if letter.template == template]
        for letter in mine:
            title = phrase("{title}", title=self.titles[letter.slug])
            yield Leaner("letter", self.entry.id, letter.slug, title, _letter_hint(letter, change))
        if not mine:
            known = self.record.playbook.letter(template)
            title = phrase("{title}", title=known.title if known else change.title)
            yield Leaner("letter", self.entry.id, "", title, phrase("Not begun"))

    def _dates(self, rule: str, change: ElementChange) -> Iterator[Leaner]:
        dues = [due for due in self.record.dues if due.rule and due.rule.id == rule]
        for due in dues:
            day = phrase("{day}", day=spell_date(due.day))
            yield Leaner("date", self.entry.id, due.key, phrase("{title}", title=due.title), day)
        if not dues:
            known = next((one.title for one in self.record.playbook.dates if one.id == rule), change.title)
            yield Leaner("date", self.entry.id, "", phrase("{title}", title=known), phrase("No day yet"))


def _letter_hint(letter: StoredLetter, change: ElementChange) -> Phrase:
    if not letter.is_open:
        return phrase("Signed or sent: it keeps the words that it has")
    own = change.sort is Sort.PARAGRAPH and letter.edits.of(change.key.rpartition("/")[2]) is not None
    return phrase("Your own words stand there") if own else phrase("Draft: it takes the new words")
