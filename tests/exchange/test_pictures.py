import struct
import zlib
from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, ImageDraw

from organizer.domain.errors import Refused
from organizer.domain.picture import Picture
from organizer.domain.problem import Problem
from organizer.exchange.pictures import LOGO, PAGE, as_jpeg, as_png, ends_early, kind_of, read_logo, read_picture


def saved(image: Image.Image, kind: str = "PNG", **more: object) -> bytes:
    made = BytesIO()
    image.save(made, kind, **more)
    return made.getvalue()


def drawn(mode: str = "RGB", size: tuple[int, int] = (600, 240)) -> Image.Image:
    """Return a picture whose left half is red and whose right half is blue, in the mode wanted."""
    image = Image.new("RGB", size, "red")
    ImageDraw.Draw(image).rectangle((size[0] // 2, 0, *size), fill="blue")
    return image.convert(mode)


def pixel(picture: Picture, x: int, y: int) -> tuple[int, ...]:
    at = (y * picture.width + x) * picture.channels
    return tuple(zlib.decompress(picture.pixels)[at : at + picture.channels])


def near(one: tuple[int, ...], other: tuple[int, ...], by: int = 6) -> bool:
    return len(one) == len(other) and all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


def refusal(data: bytes, name: str = "seal.png") -> str:
    with pytest.raises(Refused) as refused:
        read_logo(name, data)
    return str(refused.value)


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def announced(width: int, height: int) -> bytes:
    """Return a PNG of 80 bytes that says it is as large as wanted."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(("kind", "more"), [("PNG", {}), ("JPEG", {"quality": 95})])
def test_a_logo_is_its_pixels(kind: str, more: dict[str, object]) -> None:
    picture = read_logo("seal", saved(drawn(), kind, **more), "Seal of the county")
    assert (picture.width, picture.height, picture.channels) == (600, 240, 3)
    assert picture.words == "Seal of the county"
    assert near(pixel(picture, 10, 10), (255, 0, 0))
    assert near(pixel(picture, 590, 230), (0, 0, 255))
    assert len(zlib.decompress(picture.pixels)) == 600 * 240 * 3


def test_the_same_file_gives_the_same_bytes() -> None:
    data = saved(drawn("RGBA"))
    assert read_logo("seal.png", data) == read_logo("seal.png", data)


@pytest.mark.parametrize("size", [(5_000, 400), (400, 5_000), (2_000, 2_000), (901, 360)])
def test_a_large_logo_is_scaled_to_what_print_can_show(size: tuple[int, int]) -> None:
    picture = read_logo("seal.png", saved(drawn(size=size)))
    assert picture.width <= LOGO.most[0]
    assert picture.height <= LOGO.most[1]
    assert abs(picture.width / picture.height - size[0] / size[1]) <= 0.01 * size[0] / size[1] + 0.01
    assert LOGO.most[0] - picture.width <= 1 or LOGO.most[1] - picture.height <= 1


def test_scaling_is_smooth() -> None:
    stripes = Image.new("L", (3_000, 1_200))
    for x in range(0, 3_000, 2):
        stripes.paste(255, (x, 0, x + 1, 1_200))
    picture = read_logo("stripes.png", saved(stripes))
    assert all(110 < value < 145 for value in zlib.decompress(picture.pixels)[:800])


@pytest.mark.parametrize("mode", ["1", "L", "LA", "I;16"])
def test_grey_is_one_channel(mode: str) -> None:
    ramp = Image.linear_gradient("L").resize((400, 200))
    if mode == "I;16":
        ramp = Image.frombytes("I;16", ramp.size, b"".join(struct.pack("<H", 257 * grey) for grey in ramp.tobytes()))
    picture = read_logo("grey.png", saved(ramp if mode == "I;16" else ramp.convert(mode)))
    assert picture.channels == 1
    assert pixel(picture, 5, 2)[0] < 10
    assert pixel(picture, 5, 197)[0] > 245


def test_sixteen_bits_of_grey_keep_their_steps() -> None:
    ramp = Image.frombytes("I;16", (512, 128), struct.pack("<512H", *range(0, 512 * 128, 128)) * 128)
    picture = read_logo("deep.png", saved(ramp))
    row = zlib.decompress(picture.pixels)[:512]
    assert row[0] == 0
    assert row[511] == 254
    assert all(later - before in (0, 1) for before, later in pairwise(row))


def test_grey_in_a_file_of_colours_is_one_channel() -> None:
    assert read_logo("grey.png", saved(Image.new("RGB", (300, 120), (90, 90, 90)))).channels == 1


def test_transparency_becomes_white_paper() -> None:
    clear = Image.new("RGBA", (300, 120), (255, 0, 0, 0))
    ImageDraw.Draw(clear).rectangle((0, 0, 150, 120), fill=(0, 0, 255, 128))
    picture = read_logo("clear.png", saved(clear))
    assert near(pixel(picture, 20, 20), (127, 127, 255))
    assert pixel(picture, 280, 20) == (255, 255, 255)


def test_no_dark_seam_where_transparency_is_scaled() -> None:
    disc = Image.new("RGBA", (2_000, 2_000), (0, 0, 0, 0))
    ImageDraw.Draw(disc).ellipse((100, 100, 1_900, 1_900), fill=(255, 255, 255, 255))
    picture = read_logo("disc.png", saved(disc))
    assert set(zlib.decompress(picture.pixels)) == {255}


@pytest.mark.parametrize("transparency", [0, b"\0\xff"])
def test_a_palette_with_a_clear_colour(transparency: int | bytes) -> None:
    image = Image.new("P", (300, 120), 1)
    image.putpalette([255, 0, 0, 0, 0, 255])
    image.paste(0, (0, 0, 150, 120))
    picture = read_logo("palette.png", saved(image, transparency=transparency))
    assert pixel(picture, 10, 10) == (255, 255, 255)
    assert pixel(picture, 290, 10) == (0, 0, 255)


def test_cmyk_becomes_what_it_looks_like() -> None:
    picture = read_logo("print.jpg", saved(drawn("CMYK"), "JPEG", quality=95))
    assert picture.channels == 3
    assert near(pixel(picture, 10, 10), (255, 0, 0), 12)


def test_a_colour_profile_is_followed_and_a_broken_one_left_out() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    followed = read_logo("p.png", saved(drawn(), icc_profile=profile))
    assert near(pixel(followed, 10, 10), (255, 0, 0), 2)
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    for other in (b"no profile at all", lab):
        assert pixel(read_logo("p.png", saved(drawn(), icc_profile=other)), 10, 10) == (255, 0, 0)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_the_camera_says_which_way_is_up(kind: str) -> None:
    notes = Image.Exif()
    notes[0x0112] = 6  # the camera was held upright: the left side of what is stored is the top
    picture = read_logo("tall", saved(drawn(), kind, exif=notes.tobytes()))
    assert (picture.width, picture.height) == (round(240 * 360 / 600), 360)
    assert near(pixel(picture, 70, 10), (255, 0, 0), 12)
    assert near(pixel(picture, 70, 350), (0, 0, 255), 12)


def test_notes_that_cannot_be_read_turn_nothing() -> None:
    for notes in (
        b"Exif\0\0II*\0\x08\0\0\0\xff\xff",
        b"Exif\0\0XX",
        b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\xff",
    ):
        assert read_logo("odd.jpg", saved(drawn(), "JPEG", exif=notes)).width == 600


def test_nothing_of_the_notes_is_kept() -> None:
    notes = Image.Exif()
    notes[0x010F] = "CAMERA OF SOMEBODY"
    data = saved(drawn(), "JPEG", exif=notes.tobytes(), comment=b"MY HOUSE")
    assert b"MY HOUSE" in data
    picture = read_logo("seal.jpg", data)
    assert b"SOMEBODY" not in zlib.decompress(picture.pixels)
    assert b"SOMEBODY" not in as_jpeg(picture)


def test_a_file_of_several_pictures_from_a_telephone_is_its_first() -> None:
    data = saved(drawn(), "MPO", save_all=True, append_images=[drawn(size=(300, 120))])
    assert read_logo("phone.jpg", data).width == 600


def test_each_defect_has_its_sentence() -> None:
    moving = saved(drawn(), save_all=True, append_images=[drawn().transpose(Image.Transpose.ROTATE_180)])
    cases = {
        b"": "seal.png is empty. Choose another file.",
        b"hello": "seal.png is not a picture. Choose a PNG, JPEG or SVG file.",
        saved(drawn(), "GIF"): "seal.png is a GIF picture. Save it as PNG or JPEG, and choose that file.",
        saved(drawn(), "BMP"): "seal.png is a BMP picture. Save it as PNG or JPEG, and choose that file.",
        saved(drawn(), "TIFF"): "seal.png is a TIFF picture. Save it as PNG or JPEG, and choose that file.",
        saved(drawn(), "WEBP"): "seal.png is a WebP picture. Save it as PNG or JPEG, and choose that file.",
        b"\0\0\0\x18ftypheic" + bytes(99): "seal.png is a HEIC picture. Save it as PNG or JPEG, and choose that file.",
        b"%PDF-1.7": "seal.png is a PDF. Save it as PNG or JPEG, and choose that file.",
        b"\n <svg/>": "seal.png is an SVG drawing. Save it as PNG or JPEG, and choose that file.",
        saved(drawn())[:400]: "seal.png is damaged and cannot be read. Save it anew, and choose it again.",
        saved(drawn(), "JPEG")[:-900]: "seal.png is damaged and cannot be read. Save it anew, and choose it again.",
        moving: "seal.png moves. Save one picture of it as PNG, and choose that file.",
        saved(drawn()) + bytes(5_000_000): "seal.png is larger than 5 megabytes. Save it smaller, and choose it again.",
        announced(60_000, 60_000): "seal.png has 60000 x 60000 pixels, more than 25 million. "
        "Save it smaller, and choose it again.",
        saved(drawn(size=(299, 119))): "seal.png has only 299 x 119 pixels and would print blurred. "
        "Choose one at least 300 wide or 120 high.",
    }
    assert {data: refusal(data) for data in cases} == cases


def test_a_page_may_be_small_and_names_its_own_field() -> None:
    assert isinstance(read_picture("dot.png", saved(drawn(size=(3, 3))), PAGE), Picture)
    found = read_picture("dot.gif", saved(drawn(), "GIF"), PAGE, field="letter.enclosures")
    assert isinstance(found, Problem)
    assert found.field == "letter.enclosures"


def test_a_photograph_goes_into_a_tenth_of_the_room() -> None:
    noise = Image.effect_noise((400, 400), 60).convert("RGB")
    picture = read_picture("photo.jpg", saved(noise.resize((1_600, 1_600)), "JPEG"), PAGE)
    assert isinstance(picture, Picture)
    made = as_jpeg(picture)
    assert kind_of(made) == "JPEG"
    assert len(made) < len(picture.pixels) / 2
    assert Image.open(BytesIO(made)).size == (1_500, 1_500)


def test_colours_stay_colours_as_jpeg() -> None:
    found = read_picture("a.jpg", as_jpeg(read_logo("a.png", saved(drawn()))), PAGE)
    assert isinstance(found, Picture)
    assert near(pixel(found, 10, 10), (255, 0, 0))


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_that_was_not_copied_whole_ends_early(kind: str) -> None:
    noted = Image.Exif()
    noted[0x010E] = saved(drawn(size=(20, 8)), "JPEG")  # a small picture with an end of its own
    whole = saved(drawn(), kind, exif=noted)
    assert not ends_early(whole)
    assert not ends_early(whole + b"what a camera wrote behind it")
    assert not ends_early(b"\xff\xd8\xff" + saved(drawn(), "JPEG")[2:])  # one more byte before the first marker
    assert all(ends_early(whole[: len(whole) * part // 9]) for part in range(1, 9))
    assert not ends_early(b"GIF8")


def test_a_png_of_it_is_the_same_picture() -> None:
    for mode in ("RGB", "L"):
        picture = read_logo("a.png", saved(drawn(mode)))
        assert read_logo("b.png", as_png(picture)) == picture


@settings(max_examples=60, deadline=None)
@given(st.data(), st.sampled_from(["PNG", "JPEG"]))
def test_no_damage_brings_it_down(data: st.DataObject, kind: str) -> None:
    notes = Image.Exif()
    notes[0x0112] = 3
    whole = bytearray(saved(drawn(size=(320, 128)), kind, exif=notes.tobytes()))
    for place in data.draw(st.lists(st.integers(2, len(whole) - 1), max_size=8)):
        whole[place] ^= 1 << data.draw(st.integers(0, 7))
    cut = data.draw(st.integers(0, len(whole)))
    found = read_picture("x", bytes(whole[:cut] if data.draw(st.booleans()) else whole), LOGO)
    if isinstance(found, Picture):
        assert len(zlib.decompress(found.pixels)) == found.width * found.height * found.channels
    else:
        assert found.sentence.startswith("x ")
