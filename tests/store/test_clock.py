from datetime import timedelta

from organizer.store.clock import clock_trouble
from organizer.store.settings import set_setting
from organizer.store.store import Store
from tests.builders import NOON


def test_a_clock_is_held_against_the_latest_act_and_not_the_last_one() -> None:
    moments = [NOON, NOON + timedelta(days=400), NOON]
    with Store.create(None, None, clock=lambda: moments[0]) as store:
        assert store.read(clock_trouble, NOON) is None
        for number in range(3):
            store.write(set_setting, "initials", str(number))
            moments.append(moments.pop(0))
        trouble = store.read(clock_trouble, NOON)
        assert trouble
        assert "November 4, 2011" in trouble.sentence
        assert store.read(clock_trouble, NOON + timedelta(days=400)) is None
