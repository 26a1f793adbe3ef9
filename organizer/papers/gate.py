"""The gate: what the law of the state lets a letter of today be, and whether anybody looked at it lately.

Source: today.md, section 3. A playbook without gates, as one of history, asks nothing here.
"""

from collections.abc import Iterator
from datetime import date

from organizer.domain.campaign import Campaign
from organizer.domain.dates import spell_date
from organizer.domain.law import Standing
from organizer.domain.playbook import Playbook
from organizer.domain.problem import Problem, error, warning


def gate_problems(playbook: Playbook, campaign: Campaign, on: date) -> Iterator[Problem]:
    """Report why no letter may be drafted under the law as the group found it, and what to look at again.

    A standing that the user entered counts only with its source and day.
    """
    if not playbook.gates:
        return
    law = campaign.law
    gate = playbook.gate(law.standing)
    if gate is not None and gate.stops:
        yield error("law_stops", "law.standing", "{title}. {text}", title=gate.title.rstrip("."), text=gate.text)
    if law.standing is Standing.UNKNOWN:
        return
    if not law.source:
        yield error("law_source", "law.source", "Enter where you saw what the law of the state says.")
    if law.checked_on is None:
        yield error("law_checked", "law.checked_on", "Enter the day on which you looked at the law of the state.")
    elif law.checked_on > on:
        yield warning("law_later", "law.checked_on", "The look at the law is dated after this letter.")
    elif law.is_old(on):
        day = spell_date(law.checked_on)
        sentence = "The law was looked at on {day}, more than 90 days before this letter. Look again."
        yield warning("law_old", "law.checked_on", sentence, day=day)
    if law.counsel != "yes":
        yield warning("law_counsel", "law.counsel", "No lawyer has looked at this yet. This is not legal advice.")
