import zlib
from base64 import b64encode
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from organizer.domain.errors import Refused
from organizer.domain.picture import Picture
from organizer.gui.svg_picture import logo_of

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 80">'


def svg(body: str = '<rect width="100" height="80" fill="#f00"/>', head: str = HEAD) -> bytes:
    return f"{head}{body}</svg>".encode()


def refusal(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        logo_of("seal.svg", data)
    return str(refused.value)


def pixel(picture: Picture, x: int, y: int) -> tuple[int, ...]:
    at = (y * picture.width + x) * picture.channels
    return tuple(zlib.decompress(picture.pixels)[at : at + picture.channels])


def test_an_svg_is_drawn_at_the_size_of_print() -> None:
    picture = logo_of("seal.svg", svg(), "Seal of the county")
    assert (picture.width, picture.height, picture.channels) == (900, 360, 3)
    assert picture.words == "Seal of the county"
    assert pixel(picture, 100, 100) == (255, 0, 0)
    assert pixel(picture, 800, 100) == (255, 255, 255)


@pytest.mark.parametrize(
    "data",
    [
        b'<?xml version="1.0"?>\n<!-- made by hand -->\n' + svg(),
        b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">' + svg(),
        svg(head='<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40">'),
        svg('<defs><g id="a"><rect width="9" height="9"/></g></defs><use href="#a"/><use href="#gone"/><!-- x -->'),
        svg('<radialGradient id="g"><stop stop-color="red"/></radialGradient><rect fill="url(#g)" width="9"/>'),
    ],
)
def test_usual_drawings_are_taken(data: bytes) -> None:
    assert logo_of("seal.svg", data).height == 360


def test_a_picture_inside_stays() -> None:
    made = BytesIO()
    Image.new("RGB", (4, 4), "blue").save(made, "PNG")
    inside = f"data:image/png;base64,{b64encode(made.getvalue()).decode()}"
    picture = logo_of("seal.svg", svg(f'<image width="200" height="80" xlink:href="{inside}"/>'))
    assert pixel(picture, 450, 180) == (0, 0, 255)


def test_other_kinds_are_read_as_pictures() -> None:
    made = BytesIO()
    Image.new("RGB", (400, 200), "teal").save(made, "PNG")
    assert logo_of("seal.png", made.getvalue()).width == 400
    assert "is not a picture" in refusal(b"hello")
    assert "is an XML file" in refusal(b"<?xml version='1.0'?><html/>")


OUTSIDE = "outside itself. Save it as PNG, and choose that file."
CASES = {
    b"": "seal.svg is empty. Choose another file.",
    b"<svg": "seal.svg is damaged and cannot be drawn. Save it as PNG, and choose that file.",
    b"<svgx></svgx>": "seal.svg is damaged and cannot be drawn. Save it as PNG, and choose that file.",
    svg()[:-6]: "seal.svg is damaged and cannot be drawn. Save it as PNG, and choose that file.",
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0" width="0" height="0"/>': (
        "seal.svg is damaged and cannot be drawn. Save it as PNG, and choose that file."
    ),
    svg(" " * 1_000_001): "seal.svg is larger than 1 megabyte. Save it as PNG, and choose that file.",
    b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg(): (
        "seal.svg holds short forms of text that could hide anything. Save it as plain SVG or as PNG."
    ),
    svg("<script>alert(1)</script>"): "seal.svg holds a script. Save it as PNG, and choose that file.",
    svg('<rect onload="alert(1)"/>'): "seal.svg holds a script. Save it as PNG, and choose that file.",
    svg("<foreignObject/>"): "seal.svg holds a script. Save it as PNG, and choose that file.",
    svg('<rect><animate attributeName="x"/></rect>'): (
        "seal.svg moves. Save one picture of it as PNG, and choose that file."
    ),
    svg('<image href="file:///etc/passwd"/>'): f"seal.svg refers to file:///etc/passwd, {OUTSIDE}",
    svg('<image xlink:href="https://example.org/a.png"/>'): f"seal.svg refers to https://example.org/a.png, {OUTSIDE}",
    svg('<image href="data:image/svg+xml,x"/>'): f"seal.svg refers to data:image/svg+xml,x, {OUTSIDE}",
    svg('<use href="other.svg#a"/>'): f"seal.svg refers to other.svg#a, {OUTSIDE}",
    svg('<rect fill="url(other.svg#a)"/>'): f"seal.svg refers to url(other.svg#a), {OUTSIDE}",
    svg("<rect style=\"fill:url('http://x.org/a')\"/>"): f"seal.svg refers to fill:url('http://x.org/a'), {OUTSIDE}",
    svg('<rect style="#a url(http://x.org/a)"/>'): f"seal.svg refers to #a url(http://x.org/a), {OUTSIDE}",
    svg("<style>@import 'a.css';</style>"): f"seal.svg refers to other files in its styles, {OUTSIDE}",
    svg("<style>rect { fill: url(a.svg#b) }</style>"): f"seal.svg refers to other files in its styles, {OUTSIDE}",
    svg("<g/>" * 20_000): "seal.svg has too many parts to draw. Save it as PNG, and choose that file.",
    svg('<g id="a"><use href="#a"/></g>'): "seal.svg has too many parts to draw. Save it as PNG, and choose that file.",
    svg("<g>" * 5_000 + "</g>" * 5_000): "seal.svg has too many parts to draw. Save it as PNG, and choose that file.",
    svg(
        '<g id="n0"><rect/></g>'
        + "".join(f'<g id="n{n}">{f"""<use href="#n{n - 1}"/>""" * 10}</g>' for n in range(1, 12))
    ): "seal.svg has too many parts to draw. Save it as PNG, and choose that file.",
}


def test_each_defect_has_its_sentence() -> None:
    assert {data: refusal(data) for data in CASES} == CASES


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_no_damage_brings_it_down(data: st.DataObject) -> None:
    whole = bytearray(svg('<g id="a"><rect x="5" width="9" height="9"/></g><use href="#a" x="20"/>'))
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=5)):
        whole[place] ^= 1 << data.draw(st.integers(0, 7))
    said = ""
    try:
        picture = logo_of("seal.svg", bytes(whole))
    except Refused as refused:
        said = str(refused)
    else:
        assert len(zlib.decompress(picture.pixels)) == picture.width * picture.height * picture.channels
    assert not said or said.startswith("seal.svg ")
