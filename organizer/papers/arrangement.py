"""The order of a letter's paragraphs: which of them were moved, and how one moves or goes back to its place."""

from collections.abc import Sequence


def moved(shown: Sequence[str], usual: Sequence[str]) -> frozenset[str]:
    """Return the paragraphs of the playbook that stand elsewhere: the fewest whose move explains the order."""
    places = {name: place for place, name in enumerate(usual)}
    mine = [name for name in shown if name in places]
    best: list[tuple[str, ...]] = []
    for number, name in enumerate(mine):
        before = [best[other] for other in range(number) if places[mine[other]] < places[name]]
        best.append((*max(before, key=_length, default=()), name))
    kept = max(best, key=_length, default=())
    return frozenset(mine).difference(kept)


def with_moved(order: Sequence[str], name: str, by: int) -> tuple[str, ...]:
    """Return the order with one paragraph so many places later, or earlier where ``by`` is negative."""
    place = order.index(name)
    others = [other for other in order if other != name]
    others.insert(min(max(place + by, 0), len(others)), name)
    return tuple(others)


def put_back(order: Sequence[str], name: str, usual: Sequence[str]) -> tuple[str, ...]:
    """Return the order with one paragraph behind the one that it follows in the playbook, or before all of those."""
    others = [other for other in order if other != name]
    before = [other for other in usual[: usual.index(name)] if other in others]
    others.insert(others.index(before[-1]) + 1 if before else 0, name)
    return tuple(others)


def _length(names: tuple[str, ...]) -> int:
    return len(names)
