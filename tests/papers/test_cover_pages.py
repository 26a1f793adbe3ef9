import zlib

from organizer.domain.picture import Picture
from organizer.letters.pdf import write_sheets
from organizer.letters.sheet import Layout, Role, Tag
from organizer.papers.cover_pages import Cover, cover_layout, place_of
from tests.letters.conformance import broken_rules
from tests.letters.paper import words

COVER = Cover(1, 3, "Resolution 2010-41", "Notice of Riverbend County", 4)


def texts(layout: Layout, page: int = 0) -> list[str]:
    return [line.text for line in layout.pages[page].lines if line.role is not Role.ARTIFACT]


def picture(width: int, height: int) -> Picture:
    return Picture(width, height, 1, zlib.compress(bytes(width * height)), "Picture: the sign")


def test_a_cover_says_what_follows() -> None:
    assert texts(cover_layout(COVER)) == [
        "Enclosure 1 of 3",
        "Resolution 2010-41",
        "Enclosed with the letter: Notice of Riverbend County",
        "4 pages follow.",
    ]


def test_one_page_and_the_only_enclosure_are_not_counted() -> None:
    alone = cover_layout(Cover(1, 1, "Map", "", 1))
    assert texts(alone) == ["Enclosure", "Map", "1 page follows."]
    assert place_of(2, 2) == "Enclosure 2 of 2"


def test_a_long_line_wraps_and_what_is_below_moves_down() -> None:
    long = cover_layout(Cover(1, 1, words(12), words(30), 1))
    lines = long.pages[0].lines
    assert [line.y for line in lines] == sorted({line.y for line in lines})
    assert len([line for line in lines if line.element == 1]) > 1
    endless = cover_layout(Cover(1, 1, words(900), words(900), 1)).pages[0].lines
    assert max(line.y for line in endless) < 720


def test_invented_data_is_marked_on_every_sheet() -> None:
    marked = cover_layout(Cover(1, 1, "Map", "", 1, "EXAMPLE"), picture(30, 20))
    for page in marked.pages:
        assert [line.text for line in page.lines if line.role is Role.ARTIFACT] == ["EXAMPLE", "EXAMPLE"]


def test_a_picture_is_as_large_as_the_sheet_lets_it_be() -> None:
    for size in ((3_000, 100), (100, 3_000), (1_500, 2_000), (40, 30)):
        layout = cover_layout(COVER, picture(*size))
        [placed] = layout.pages[1].pictures
        assert placed.x >= 36
        assert placed.y >= 36
        assert placed.x + placed.width <= 612 - 35.9
        assert placed.y + placed.height <= 792 - 35.9
        assert abs(placed.width / placed.height - size[0] / size[1]) < 0.01 * size[0] / size[1]
        assert layout.elements[placed.element].tag is Tag.FIGURE
        assert layout.elements[placed.element].alternative == "Picture: the sign"
    assert placed.width == 40 * 0.72


def test_covers_break_no_rule() -> None:
    made = write_sheets([cover_layout(COVER), cover_layout(COVER, picture(30, 20))], "Notice", "en")
    assert made.pages == 3
    assert not broken_rules(made.data)
