from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.letters.flow import Part, Row, Span, flowed
from organizer.letters.sheet import Role


def part(rows: int, *, before: float = 0, whole: bool = False, keep_next: bool = False, height: float = 10) -> Part:
    return Part(tuple(Row((), height, Role.PARAGRAPH) for _ in range(rows)), before, whole, keep_next)


def shape(pages: tuple[tuple[Span, ...], ...]) -> list[list[tuple[int, int]]]:
    """Return for each page the parts on it with their numbers of rows."""
    return [[(span.part, span.last - span.first) for span in page] for page in pages]


def test_rows_follow_one_another_with_the_space_before() -> None:
    (page,) = flowed((part(2, before=50), part(1, before=5)), 100, 20, 200)
    assert [span.top for span in page] == [100, 125]


def test_a_part_goes_on_overleaf_without_the_space() -> None:
    first, second = flowed((part(8), part(6, before=7)), 0, 30, 120)
    assert [span.top for span in first] == [0, 87]
    assert [span.top for span in second] == [30]
    assert shape((first, second)) == [[(0, 8), (1, 3)], [(1, 3)]]


def test_two_rows_stay_together_at_the_foot_and_at_the_head() -> None:
    assert shape(flowed((part(9), part(5)), 0, 0, 100)) == [[(0, 9)], [(1, 5)]]
    assert shape(flowed((part(6), part(5)), 0, 0, 100)) == [[(0, 6), (1, 3)], [(1, 2)]]
    assert shape(flowed((part(8), part(3)), 0, 0, 100)) == [[(0, 8)], [(1, 3)]]


def test_a_heading_goes_with_two_rows_of_its_text() -> None:
    assert shape(flowed((part(8), part(1, keep_next=True), part(4)), 0, 0, 100)) == [[(0, 8)], [(1, 1), (2, 4)]]
    assert shape(flowed((part(7), part(1, keep_next=True), part(4)), 0, 0, 100)) == [
        [(0, 7), (1, 1), (2, 2)],
        [(2, 2)],
    ]


def test_the_last_two_rows_go_with_what_must_follow() -> None:
    closing = part(4, whole=True)
    assert shape(flowed((part(7, keep_next=True), closing), 0, 0, 100)) == [[(0, 5)], [(0, 2), (1, 4)]]
    short = (part(6), part(1, keep_next=True), part(1, keep_next=True), closing)
    assert shape(flowed(short, 0, 0, 100)) == [[(0, 6)], [(1, 1), (2, 1), (3, 4)]]


def test_what_fits_on_no_page_is_parted_all_the_same() -> None:
    assert shape(flowed((part(1), part(25, whole=True)), 0, 0, 100)) == [[(0, 1)], [(1, 10)], [(1, 10)], [(1, 5)]]
    assert shape(flowed((part(3, keep_next=True), part(9, whole=True)), 0, 0, 100)) == [[(0, 3)], [(1, 9)]]
    assert shape(flowed((part(3, height=200),), 0, 0, 100)) == [[(0, 1)], [(0, 1)], [(0, 1)]]


def test_nothing_is_one_empty_page() -> None:
    assert flowed((), 0, 0, 100) == ((),)


PARTS = st.builds(
    part,
    st.integers(1, 30),
    before=st.sampled_from([0.0, 7.0]),
    whole=st.booleans(),
    keep_next=st.booleans(),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PARTS, max_size=12))
def test_every_row_is_placed_once_in_order_and_on_the_page(parts: list[Part]) -> None:
    pages = flowed(tuple(parts), 40, 10, 150)
    spans = [span for page in pages for span in page]
    placed = [(span.part, row) for span in spans for row in range(span.first, span.last)]
    assert placed == [(number, row) for number, entry in enumerate(parts) for row in range(len(entry.rows))]
    assert all(span.top + 10 * (span.last - span.first) <= 150 for span in spans)
    assert all(page for page in pages) or not parts


def test_the_head_of_a_table_has_room_above_the_rows_that_go_on_overleaf() -> None:
    head = part(2)
    rows = [Part(part(1).rows, 2, whole=True, head=head) for _ in range(12)]
    first, second = flowed((head, *rows), 0, 30, 130)
    assert shape((first,)) == [[(number, 2 if number == 0 else 1) for number in range(10)]]
    assert second[0].top == 30 + head.height
