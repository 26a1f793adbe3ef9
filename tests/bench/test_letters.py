from importlib.util import find_spec

from organizer.letters.layout import layout
from tests.bench import peers
from tests.bench.sample import a_full_page, texts_of


def test_the_benchmark_measures_a_letter_of_one_page() -> None:
    assert len(layout(a_full_page(1)).pages) == 1


def test_a_peer_that_is_not_installed_is_named() -> None:
    assert set(peers.installed()) | set(peers.missing()) == {"platypus", "ReportLab canvas", "pycairo", "typst"}
    assert ("pycairo" in peers.missing()) == (find_spec("cairo") is None)


def test_the_peers_set_the_same_words() -> None:
    texts = texts_of(a_full_page(7))
    assert ("7 Main Street", False) in texts
    for work in peers.installed().values():
        assert work([texts]).startswith(b"%PDF")
