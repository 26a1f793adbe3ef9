from io import BytesIO

from PIL import Image

from organizer.exchange.jpeg_notes import without_notes


def photograph(**notes: object) -> bytes:
    made = BytesIO()
    Image.radial_gradient("L").save(made, "JPEG", **notes)
    return made.getvalue()


def test_place_and_owner_go_and_the_picture_stays() -> None:
    told = Image.Exif()
    told[0x010F] = "CAMERA OF SOMEBODY"
    data = photograph(exif=told.tobytes(), comment=b"MY HOUSE", icc_profile=b"PROFILE")
    assert b"SOMEBODY" in data
    clean = without_notes(data)
    assert b"SOMEBODY" not in clean
    assert b"MY HOUSE" not in clean
    assert b"PROFILE" in clean  # how the colours look
    assert Image.open(BytesIO(clean)).tobytes() == Image.open(BytesIO(data)).tobytes()


def test_what_is_clean_stays_as_it_is() -> None:
    assert without_notes(photograph()) == photograph()


def test_what_is_no_jpeg_stays_as_it_is() -> None:
    for data in (b"", b"\xff\xd8", b"\x89PNG", b"\xff\xd8\xff\xe1\x00\x08abcdef", b"\xff\xd8no marker"):
        assert without_notes(data) == data
