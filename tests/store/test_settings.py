from organizer.domain.changes import Topic
from organizer.store.settings import load_settings, set_setting
from organizer.store.store import Store


def test_a_setting_is_made_changed_and_emptied(store: Store) -> None:
    assert store.read(load_settings) == {}
    assert store.write(set_setting, "initials", "").entry == 0
    assert store.write(set_setting, "initials", "A.R.").topics == {Topic.SETTINGS}
    store.write(set_setting, "address", "Box 1")
    assert store.read(load_settings) == {"address": "Box 1", "initials": "A.R."}
    assert store.write(set_setting, "initials", "A.R.").entry == 0
    store.write(set_setting, "initials", "")
    assert store.read(load_settings)["initials"] == ""
