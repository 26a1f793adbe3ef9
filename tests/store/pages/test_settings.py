from organizer.domain.campaign import Group
from organizer.store.campaigns import set_group
from organizer.store.pages import settings
from organizer.store.pages.settings import SettingsPage
from organizer.store.settings import set_setting
from organizer.store.store import Store


def test_the_page_holds_initials_and_group(store: Store) -> None:
    assert store.read(settings.load) == SettingsPage("", Group())
    store.write(set_setting, "initials", "AR")
    store.write(set_group, name="Neighbors", address=("P.O. Box 12",))
    assert store.read(settings.load) == SettingsPage("AR", Group("Neighbors", ("P.O. Box 12",)))
