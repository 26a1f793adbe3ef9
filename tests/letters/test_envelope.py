from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.errors import Refused
from organizer.letters.address_block import ABOVE, BELOW
from organizer.letters.envelope import CLEAR_ZONE, LABEL_ROOM, READ_AREA, envelope
from organizer.letters.measure import width
from organizer.letters.pdf import write_sheets
from organizer.letters.sheet import Layout, Line, Role
from organizer.letters.windows import Box
from tests.letters.conformance import broken_rules
from tests.letters.paper import a_letter

LETTER = a_letter(
    notation=("VIA CERTIFIED MAIL, RETURN RECEIPT REQUESTED", "Article number 9407 3000 0000 0000 0000 03")
)
FACE = envelope(LETTER.head, LETTER.block, LETTER.notation)


def ink(line: Line) -> Box:
    right = line.x + width(line.text.rstrip(), line.face, line.size)
    return Box(line.x, line.y - ABOVE * line.size, right, line.y + BELOW * line.size)


def of(face: Layout, role: Role) -> list[Line]:
    return [line for line in face.pages[0].lines if line.role is role]


def inside(line: Line, box: Box) -> bool:
    found = ink(line)
    across = box.left <= found.left and found.right <= box.right
    return across and box.top <= found.top and found.bottom <= box.bottom


def meets(line: Line, box: Box) -> bool:
    found = ink(line)
    return found.right > box.left and found.bottom > box.top and found.top < box.bottom


def test_the_page_is_a_number_ten_envelope() -> None:
    data = write_sheets([FACE], "Envelope", "en").data
    assert not broken_rules(data)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert [float(side) for side in pdf.pages[0].MediaBox] == [0, 0, 684, 297]


def test_sender_notation_and_recipient_stand_where_the_mail_wants_them() -> None:
    lines = FACE.pages[0].lines
    assert list(dict.fromkeys(line.role for line in lines)) == [Role.HEAD, Role.NOTATION, Role.BLOCK]
    assert [line.text.strip() for line in of(FACE, Role.BLOCK)] == list(LETTER.block)
    assert all(inside(line, READ_AREA) for line in of(FACE, Role.BLOCK))
    assert not any(meets(line, CLEAR_ZONE) or meets(line, LABEL_ROOM) for line in lines)
    lowest = max(ink(line).bottom for line in (*of(FACE, Role.HEAD), *of(FACE, Role.NOTATION)))
    assert lowest <= min(ink(line).top for line in of(FACE, Role.BLOCK))
    assert all(ink(line).left >= 18 and ink(line).top >= 18 for line in lines)


def test_of_the_head_only_the_address_is_printed() -> None:
    assert [line.text.strip() for line in of(FACE, Role.HEAD)] == list(LETTER.head[:3])


def test_an_envelope_needs_neither_head_nor_notation() -> None:
    plain = envelope((), LETTER.block, language="es")
    assert {line.role for line in plain.pages[0].lines} == {Role.BLOCK}
    assert plain.language == "es"


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(st.sampled_from("aMWgÅ ỆŤ.1"), min_size=1, max_size=40), min_size=3, max_size=7))
def test_every_address_of_three_to_seven_lines_fits(lines: list[str]) -> None:
    face = envelope(LETTER.head, tuple(lines))
    assert all(inside(line, READ_AREA) and not meets(line, CLEAR_ZONE) for line in of(face, Role.BLOCK))
    assert "".join("".join(line.text for line in of(face, Role.BLOCK)).split()) == "".join("".join(lines).split())


@pytest.mark.parametrize(
    ("head", "block", "called"),
    [((), ("long words of an office " * 40,) * 3, "The address"), (("x " * 900,), LETTER.block, "The return address")],
)
def test_an_address_without_end_is_refused_by_name(head: tuple[str, ...], block: tuple[str, ...], called: str) -> None:
    with pytest.raises(Refused, match=f"{called} is too long for an envelope"):
        envelope(head, block)
