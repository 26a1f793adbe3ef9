from pathlib import Path

from organizer.domain.follow_ups import FollowUp
from organizer.gui.desk import Desk
from organizer.gui.follow_up import open_follow_up
from organizer.gui.screens.home import HomeScreen
from organizer.store.store import Store
from tests.builders import print_and_mail
from tests.gui.letter_desk import first_letter, open_letters


def test_a_letter_is_begun_once_and_listed_where_it_cannot_be(desk: Desk, tmp_path: Path) -> None:
    open_letters(desk, tmp_path, "notice-ice")
    desk.write(print_and_mail, first_letter(desk).id)
    gone: list[tuple[str, dict[str, str]]] = []
    screen = HomeScreen(desk)
    screen.go.connect(lambda place, given: gone.append((place, given)))
    open_follow_up(desk, screen.go, FollowUp("remind", "", "notice-ice"))
    open_follow_up(desk, screen.go, FollowUp("remind", "", "notice-ice", begun="remind"))
    open_follow_up(desk, screen.go, FollowUp("", "", "notice-ice", "7"))
    assert gone == [("letter", {"letter": "remind"})] * 2 + [("new_letter", {"answer": "7", "follows": "notice-ice"})]
    assert desk.store is not None
    path, campaign = desk.store.path, desk.campaign
    assert path is not None
    desk.close()
    desk.open(Store.open(path, None, read_only=True))
    desk.choose(campaign)
    open_follow_up(desk, screen.go, FollowUp("thank", "", "notice-ice"))
    assert gone[3:] == [("new_letter", {"follows": "notice-ice", "template": "thank"})]
    screen.deleteLater()
