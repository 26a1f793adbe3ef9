from organizer.gui.trail import Stop, Trail


def test_back_and_forward_walk_the_stops() -> None:
    trail = Trail()
    assert trail.current is None
    assert trail.move(-1) is None
    for name in ("home", "step", "letters"):
        trail.add(Stop(name))
    assert trail.move(-1) == Stop("step")
    assert trail.move(-1) == Stop("home")
    assert trail.move(-1) is None
    assert trail.move(1) == Stop("step")


def test_a_new_stop_drops_what_lay_ahead() -> None:
    trail = Trail()
    for name in ("home", "step"):
        trail.add(Stop(name))
    trail.move(-1)
    trail.add(Stop("letters"))
    assert trail.move(1) is None
    assert trail.current == Stop("letters")


def test_the_same_stop_again_adds_nothing() -> None:
    trail = Trail()
    trail.add(Stop("home"))
    trail.add(Stop("home", {}))
    assert trail.move(-1) is None
    trail.clear()
    assert trail.current is None
