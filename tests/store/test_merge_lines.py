import shutil
from pathlib import Path

from organizer.domain.incoming import Act
from organizer.domain.phrase import phrase
from organizer.store.campaigns import answer, clear_recipient
from organizer.store.letters import add_letter, edit_subject
from organizer.store.merge import read_copy
from organizer.store.merge_lines import merge_lines
from organizer.store.prints import keep_print
from organizer.store.settings import set_setting
from organizer.store.store import Store
from tests.builders import NOON


def test_what_comes_what_both_changed_and_what_stays_out_have_a_line_each(
    store: Store, campaign_id: str, tmp_path: Path
) -> None:
    assert store.path
    shutil.copyfile(store.path, tmp_path / "copy.organizer")
    with Store.open(tmp_path / "copy.organizer", None, clock=lambda: NOON) as copy:
        copy.write(add_letter, campaign_id, "notice-ice")
        copy.write(answer, campaign_id, "decision.vote", "4-1")
        copy.write(answer, campaign_id, "decision.number", "")
        copy.write(answer, campaign_id, "decision.kind", "order")
        copy.write(clear_recipient, campaign_id, "member_of_congress")
        copy.write(set_setting, "initials", "B.S.")
        store.write(add_letter, campaign_id, "notice-ice")
        store.write(answer, campaign_id, "decision.vote", "3-2")
        store.write(answer, campaign_id, "decision.number", "2010-42")
        read = read_copy(store, copy)
    told = [
        (line.act, line.sort, line.name, line.reason.words) for line in store.read(merge_lines, read, takes_copy=False)
    ]
    assert (Act.ADDED, "letter", "notice-ice-2", "") in told
    assert (Act.ADDED, "setting", "initials", "") in told
    kind = "Kind of decision: here Resolution, in the copy Order"
    (changed,) = (line for line in store.read(merge_lines, read, takes_copy=False) if line.act is Act.CHANGED)
    assert changed.reason.values["label"] == phrase("Kind of decision")  # so that other languages have words for it
    assert [line for line in told if line[0] is Act.CHANGED] == [(Act.CHANGED, "campaign", "Riverbend County", kind)]
    assert (Act.DELETED, "recipient", "The Honorable Casey Lane", "") in told
    both = "Campaign: Riverbend County, Vote: here 3-2, in the copy 4-1"
    assert (Act.SKIPPED, "conflict", "", both) in told
    assert (
        Act.SKIPPED,
        "conflict",
        "",
        "Campaign: Riverbend County, Number of the decision: here 2010-42, in the copy nothing",
    ) in told
    assert (Act.SKIPPED, "note", "", "The letter notice-ice of the copy is notice-ice-2 here.") in told
    taken = store.read(merge_lines, read, takes_copy=True)
    assert [line.act for line in taken if line.reason.words == both] == [Act.CHANGED]


def test_a_row_that_one_deleted_and_the_other_changed_has_its_line(
    store: Store, campaign_id: str, tmp_path: Path
) -> None:
    assert store.path
    shutil.copyfile(store.path, tmp_path / "copy.organizer")
    with Store.open(tmp_path / "copy.organizer", None, clock=lambda: NOON) as copy:
        copy.write(clear_recipient, campaign_id, "member_of_congress")
        campaign = a_changed_recipient(store, campaign_id)
        read = read_copy(store, copy)
    (line,) = store.read(merge_lines, read, takes_copy=False)
    assert campaign
    assert line.reason.words.startswith("Recipient: Robin Reed: here ")
    assert line.reason.words.endswith(", in the copy Deleted")


def test_a_changed_thing_is_told_with_both_texts_and_the_letter_that_it_belongs_to(
    store: Store, campaign_id: str, tmp_path: Path
) -> None:
    made = store.write(add_letter, campaign_id, "notice-ice").made
    assert store.path
    shutil.copyfile(store.path, tmp_path / "copy.organizer")
    with Store.open(tmp_path / "copy.organizer", None, clock=lambda: NOON) as copy:
        a_changed_recipient(copy, campaign_id)
        copy.write(answer, campaign_id, "letter.method", "certified")
        copy.write(edit_subject, made, "Another subject")
        for letter in (made, copy.write(add_letter, campaign_id, "notice-sib").made):
            copy.write(keep_print, letter, letter.encode(), 1, "1", "1")
        read = read_copy(store, copy)
    lines = store.read(merge_lines, read, takes_copy=False)
    told = {(line.act, line.sort, line.name, line.reason.words) for line in lines}
    lane = "The Honorable Casey Lane"
    assert (Act.CHANGED, "recipient", "Robin Reed", f"Name: here {lane}, in the copy Robin Reed") in told
    assert (Act.CHANGED, "letter", "notice-ice", "Subject: here nothing, in the copy Another subject") in told
    assert (Act.ADDED, "answer", "letter.method", "") in told
    assert {line.name for line in lines if line.sort == "print"} == {"notice-ice", "notice-sib"}


def a_changed_recipient(store: Store, campaign_id: str) -> int:
    from organizer.domain.campaign import Recipient
    from organizer.store.campaigns import set_recipient

    return store.write(set_recipient, campaign_id, Recipient("member_of_congress", "Robin Reed")).entry
