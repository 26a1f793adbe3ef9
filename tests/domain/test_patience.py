from organizer.domain.patience import Tries


def test_three_wrong_ones_in_a_row_wait_one_two_and_four_seconds() -> None:
    tries = Tries()
    assert tries.wait(100.0) == 0
    waits = []
    for now in (100.0, 200.0, 300.0, 400.0):
        tries = tries.failed(now)
        waits.append(tries.wait(now))
    assert waits == [1, 2, 4, 4]
    assert tries.wait(401.5) == 2.5
    assert tries.wait(404.0) == tries.wait(500.0) == 0
    assert Tries().wait(400.0) == 0
