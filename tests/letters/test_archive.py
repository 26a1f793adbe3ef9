import struct
import zlib
from xml.etree import ElementTree as ET

import pytest

from organizer.letters.archive import colour_profile, metadata

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"


@pytest.mark.parametrize("title", ["Notice", "A < B & C > D", "Nguyễn to Łódź", '"quoted"'])
def test_the_description_holds_the_title_as_it_is(title: str) -> None:
    tree = ET.fromstring(metadata(title, "es"))  # noqa: S314 - the press wrote it
    assert [node.text for node in tree.iter(f"{RDF}li") if node.get("{http://www.w3.org/XML/1998/namespace}lang")] == [
        title
    ]
    assert [node.text for bag in tree.iter(f"{DC}language") for node in bag.iter(f"{RDF}li")] == ["es"]


def test_it_claims_both_standards_and_tells_no_time() -> None:
    described = metadata("Notice", "en")
    assert b'pdfaid:part="2" pdfaid:conformance="A"' in described
    assert b'pdfuaid:part="1"' in described
    assert b"Date" not in described
    assert described.startswith('<?xpacket begin="\ufeff"'.encode())


def test_the_profile_is_srgb_for_a_screen() -> None:
    profile = zlib.decompress(colour_profile())
    assert struct.unpack(">I", profile[:4]) == (len(profile),)
    assert profile[12:24] == b"mntrRGB XYZ "
    assert profile[36:40] == b"acsp"
    tags = parts_of(profile)
    assert set(tags) == {b"desc", b"cprt", b"wtpt", b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC"}
    assert tags[b"rTRC"] == tags[b"gTRC"] == tags[b"bTRC"]
    red, green, blue, white = (colour(tags[name]) for name in (b"rXYZ", b"gXYZ", b"bXYZ", b"wtpt"))
    assert [sum(parts) for parts in zip(red, green, blue, strict=True)] == pytest.approx(white, abs=0.001)


def test_the_curve_is_that_of_srgb_between_its_points_too() -> None:
    curve = parts_of(zlib.decompress(colour_profile()))[b"rTRC"]
    (count,) = struct.unpack(">I", curve[8:12])
    points = [value / 0xFFFF for value in struct.unpack(f">{count}H", curve[12 : 12 + 2 * count])]
    for step in range(1001):
        wanted = step / 1000
        place = wanted * (count - 1)
        low = min(int(place), count - 2)
        read = points[low] + (place - low) * (points[low + 1] - points[low])
        linear = wanted / 12.92 if wanted <= 0.04045 else ((wanted + 0.055) / 1.055) ** 2.4
        assert read == pytest.approx(linear, abs=1 / 8_000)


def parts_of(profile: bytes) -> dict[bytes, bytes]:
    (count,) = struct.unpack(">I", profile[128:132])
    rows = (struct.unpack_from(">4sII", profile, 132 + 12 * row) for row in range(count))
    return {tag: profile[place : place + size] for tag, place, size in rows}


def colour(part: bytes) -> list[float]:
    return [value / 0x10000 for value in struct.unpack(">3i", part[8:20])]
