from pathlib import Path

from organizer.domain.dates import ApproximateDate
from organizer.store.attachments import NewFile, attach
from organizer.store.campaign_acts import acts_of
from organizer.store.campaigns import answer, start_campaign
from organizer.store.events import add_event
from organizer.store.letters import add_letter, delete_letter, edit_subject
from organizer.store.settings import set_setting
from tests.builders import PLAYBOOK, a_store


def test_only_what_was_done_to_this_campaign_is_given(tmp_path: Path) -> None:
    store, mine = a_store(tmp_path)
    other = store.write(start_campaign, PLAYBOOK, "Fairview", "VA").made
    store.write(set_setting, "initials", "J.A.")
    letter = store.write(add_letter, mine, "notice-ice").made
    store.write(edit_subject, letter, "Notice")
    event = store.write(add_event, mine, ApproximateDate.parse("2010"), "We met").made
    store.write(attach, event, NewFile("a.txt", b"a", "text/plain"))
    theirs = store.write(add_letter, other, "notice-ice").made
    store.write(edit_subject, theirs, "Theirs")
    store.write(answer, mine, "jurisdiction.kind", "city")
    store.write(delete_letter, letter)
    store.undo()
    store.write(answer, other, "jurisdiction.kind", "city")

    def verbs(campaign: str) -> list[str]:
        return store.read(lambda session: [entry.verb for entry in acts_of(session, campaign)])

    assert verbs(mine) == [
        "add_campaign",
        "add_letter",
        "edit_subject",
        "add_event",
        "attach",
        "answer",
        "delete_letter",
        "undo",
    ]
    assert verbs(other) == ["start_campaign", "add_letter", "edit_subject", "answer"]
