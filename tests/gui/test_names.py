from organizer.gui.desk import Desk
from organizer.gui.names import Names, late_counts, load_names
from organizer.gui.toolbox import Toolbox
from organizer.gui.window import Window
from organizer.store.campaigns import start_campaign
from organizer.store.pivot import pivot_campaign


def test_the_frame_knows_the_group_and_its_campaigns(desk: Desk, toolbox: Toolbox) -> None:
    assert load_names(desk) == Names()
    desk.open(toolbox.example(""))
    names = load_names(desk)
    assert names.group == "Riverbend Neighbors"
    assert names.name_of(names.campaigns[0][0]) == "Riverbend County"
    assert names.name_of("gone") == ""


def test_two_campaigns_of_one_place_are_told_by_their_playbooks(county: Window, desk: Desk) -> None:
    first = desk.campaign
    second = desk.write(pivot_campaign, first, desk.playbooks["end-287g"]).made
    third = desk.write(start_campaign, "gone", "City of Fairview", "OH").made
    assert county.names.name_of(first) == "Riverbend County: Leave Secure Communities, 2010 (history)"
    assert county.names.name_of(second) == "Riverbend County: End a 287(g) agreement"
    assert county.names.name_of(third) == "City of Fairview"


def test_late_dates_are_counted_by_campaign(dated: Desk) -> None:
    assert late_counts(dated) == {dated.campaign: 1}
