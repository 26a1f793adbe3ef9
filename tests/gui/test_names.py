from organizer.gui.desk import Desk
from organizer.gui.names import Names, late_counts, load_names
from organizer.gui.toolbox import Toolbox


def test_the_frame_knows_the_group_and_its_campaigns(desk: Desk, toolbox: Toolbox) -> None:
    assert load_names(desk) == Names()
    desk.open(toolbox.example(""))
    names = load_names(desk)
    assert names.group == "Riverbend Neighbors"
    assert names.name_of(names.campaigns[0][0]) == "Riverbend County"
    assert names.name_of("gone") == ""


def test_late_dates_are_counted_by_campaign(dated: Desk) -> None:
    assert late_counts(dated) == {dated.campaign: 1}
