import shutil
from pathlib import Path

from organizer.domain.campaign import Recipient
from organizer.store.campaigns import set_recipient
from organizer.store.letters import add_letter, edit_paragraph
from organizer.store.merge import read_copy
from organizer.store.pages.merge import load
from organizer.store.steps import note_step
from organizer.store.store import Store
from tests.builders import NOON, PLAYBOOK
from tests.shipped import shipped_directory, shipped_shelf


def test_what_a_copy_brings_and_what_both_changed_have_the_titles_of_the_playbook(
    store: Store, campaign_id: str, tmp_path: Path
) -> None:
    assert store.path
    step = shipped_shelf()[PLAYBOOK].steps[0]
    store.write(note_step, campaign_id, step.id, "Call.")
    store.write(add_letter, campaign_id, "notice-sib")
    shutil.copyfile(store.path, tmp_path / "copy.organizer")
    with Store.open(tmp_path / "copy.organizer", None, clock=lambda: NOON) as copy:
        made = copy.write(add_letter, campaign_id, "notice-ice").made
        copy.write(edit_paragraph, made, "opening", "We leave.")
        copy.write(note_step, campaign_id, step.id, "Call on Monday.")
        store.write(note_step, campaign_id, step.id, "Write.")
        read = read_copy(store, copy)
    page = store.read(load, read, shipped_shelf(), shipped_directory())
    title = shipped_shelf()[PLAYBOOK].letter("notice-ice")
    assert title is not None
    assert {line.name for line in page.lines if line.sort in ("letter", "paragraph")} == {title.title}
    assert [conflict.thing.words for conflict in page.conflicts] == [f"Notes on a step: {step.title}"]
    unknown = store.read(load, read, {}, ())
    assert [conflict.thing.words for conflict in unknown.conflicts] == ["Notes on a step"]


def test_what_was_deleted_here_and_changed_there_has_its_title_too(
    store: Store, campaign_id: str, tmp_path: Path
) -> None:
    assert store.path
    step = shipped_shelf()[PLAYBOOK].steps[0]
    store.write(note_step, campaign_id, step.id, "Call.")
    shutil.copyfile(store.path, tmp_path / "copy.organizer")
    with Store.open(tmp_path / "copy.organizer", None, clock=lambda: NOON) as copy:
        copy.write(note_step, campaign_id, step.id, "Call on Monday.")
        store.undo()
        read = read_copy(store, copy)
    page = store.read(load, read, shipped_shelf(), shipped_directory())
    assert [conflict.thing.words for conflict in page.conflicts] == [f"Notes on a step: {step.title}"]


def test_what_somebody_gave_a_name_keeps_it(store: Store, campaign_id: str, tmp_path: Path) -> None:
    assert store.path
    shutil.copyfile(store.path, tmp_path / "copy.organizer")
    with Store.open(tmp_path / "copy.organizer", None, clock=lambda: NOON) as copy:
        copy.write(set_recipient, campaign_id, Recipient("member_of_congress", name="Robin Reed"))
        read = read_copy(store, copy)
    page = store.read(load, read, shipped_shelf(), shipped_directory())
    assert {line.name for line in page.lines if line.sort == "recipient"} == {"Robin Reed"}
