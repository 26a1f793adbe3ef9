from organizer.domain.changes import Topic
from organizer.store.history import load_history
from organizer.store.people import people, who_works, work_as
from organizer.store.store import Store


def test_history_has_the_initials_of_who_works_here(store: Store, campaign_id: str) -> None:
    assert campaign_id
    assert (store.read(who_works), store.read(people)) == ("", ())
    done = store.write(work_as, "  A. \t R. ")
    assert done.topics == {Topic.SETTINGS}
    assert (done.values["name"], done.sentence) == ("A. R.", "Who works here now.")
    store.write(work_as, "B.K.")
    assert store.read(who_works) == "B.K."
    assert store.read(people) == ("B.K.", "A. R.")
    newest = store.read(load_history)[0]
    assert (newest.entry.by, newest.entry.act.label) == ("B.K.", "Change who works here")
    assert newest.parts[0].before.words == "A. R."


def test_the_same_again_is_no_act_and_nobody_can_be_said(store: Store) -> None:
    store.write(work_as, "A.R.")
    assert store.write(work_as, "A.R.").entry == 0
    assert store.write(work_as, "").sentence == ""
    assert store.read(who_works) == ""
    assert store.read(people) == ("A.R.",)
