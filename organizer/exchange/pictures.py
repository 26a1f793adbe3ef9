"""Picture files to plain pixels: a logo, or a page that was photographed. Nothing of the file but its pixels is kept.

Only PNG and JPEG are read, by one decoder each, and never before the size that they announce is looked at.
"""

import struct
import warnings
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from organizer.domain.errors import Refused
from organizer.domain.phrase import Phrase, phrase
from organizer.domain.picture import Picture
from organizer.domain.problem import Problem, error

if TYPE_CHECKING:  # Pillow takes 40 ms to load, and most runs need none of it
    from PIL.Image import Image

FIELD = "letter.logo"
_MEGABYTE = 1_000_000
_MILLION = 1_000_000
_PNG, _JPEG = "PNG", "JPEG"
_USUAL_KINDS = phrase("PNG or JPEG")
_NAMES = {
    "GIF": "a GIF picture",
    "BMP": "a BMP picture",
    "TIFF": "a TIFF picture",
    "PDF": "a PDF",
    "SVG": "an SVG drawing",
    "XML": "an XML file",
    "HEIC": "a HEIC picture",
    "WEBP": "a WebP picture",
}
_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", _PNG),
    (b"\xff\xd8\xff", _JPEG),
    (b"GIF8", _NAMES["GIF"]),
    (b"BM", _NAMES["BMP"]),
    (b"II*\0", _NAMES["TIFF"]),
    (b"MM\0*", _NAMES["TIFF"]),
    (b"%PDF", _NAMES["PDF"]),
    (b"<svg", _NAMES["SVG"]),
    (b"<?xml", _NAMES["XML"]),
)
# What Pillow's two decoders raise for bytes that are not what they begin with.
_BROKEN = (OSError, SyntaxError, ValueError, TypeError, LookupError, EOFError, OverflowError, struct.error, zlib.error)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a picture may be. ``bytes_`` of the file; ``pixels`` before anything is decoded.

    At least one side of ``least`` (width, height) must be reached. What is larger than ``most`` is scaled down.
    """

    bytes_: int
    pixels: int
    least: tuple[int, int]
    most: tuple[int, int]


LOGO = Limits(5 * _MEGABYTE, 25 * _MILLION, least=(300, 120), most=(900, 360))
"""A logo is printed at most 2.5 in wide and 1 in high: 300 dots an inch, and a little more. Less than 120 blurs."""
PAGE = Limits(10 * _MEGABYTE, 50 * _MILLION, least=(1, 1), most=(1_500, 2_000))
"""A picture that fills a sheet: 200 dots an inch on 7.5 x 10 in, what a fax machine calls superfine."""


def read_logo(name: str, data: bytes, words: str = "") -> Picture:
    """Return the picture of a PNG or JPEG file, upright, on white, ready to print. ``words`` say what it shows.

    Raise Refused with one sentence that names the file. It offers SVG as well: the window draws such a logo first.
    """
    found = read_picture(name, data, LOGO, words, kinds=phrase("PNG, JPEG or SVG"))
    if isinstance(found, Problem):
        raise Refused.of(found.phrase)
    return found


def read_picture(
    name: str, data: bytes, limits: Limits, words: str = "", field: str = FIELD, *, kinds: Phrase = _USUAL_KINDS
) -> Picture | Problem:
    """Return the picture, or why it cannot be taken.

    ``field`` is the place that the problem names, ``kinds`` are what it says can be chosen.
    """
    kind = kind_of(data)
    if not data:
        return error("picture_empty", field, "{name} is empty. Choose another file.", name=name)
    if kind not in (_PNG, _JPEG):
        return _other_kind(name, kind, field, kinds)
    if len(data) > limits.bytes_:
        return error(
            "picture_too_large",
            field,
            "{name} is larger than {most} megabytes. Save it smaller, and choose it again.",
            name=name,
            most=str(limits.bytes_ // _MEGABYTE),
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # notes about notes inside the file, which are not kept
            image = _opened(data, kind)
            return _trouble(name, image, limits, field) or _picture(image, limits, words)
    except _BROKEN:
        return error(
            "picture_broken",
            field,
            "{name} is damaged and cannot be read. Save it anew, and choose it again.",
            name=name,
        )


def kind_of(data: bytes) -> str:
    """Return ``PNG``, ``JPEG``, another known kind in words, or an empty text."""
    start = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip()
    if start[4:8] == b"ftyp":
        return _NAMES["HEIC"]
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return _NAMES["WEBP"]
    return next((kind for beginning, kind in _BEGINNINGS if start.startswith(beginning)), "")


def ends_early(data: bytes) -> bool:
    """Whether a PNG or JPEG file lacks its end, as one does that was not copied whole. Other kinds are not looked at.

    Source: PNG specification, 11.2.5 (the chunk IEND ends a file); ITU-T T.81, B.1.1.3 (EOI ends an image).
    """
    kind = kind_of(data)
    if kind == _PNG:
        return not _has_png_end(data)
    return kind == _JPEG and data.find(b"\xff\xd9", _scan_of(data)) < 0


def _has_png_end(data: bytes) -> bool:
    place = 8
    while place + 12 <= len(data):  # its length, its name, its sum
        if data[place + 4 : place + 8] == b"IEND":
            return True
        place += 12 + int.from_bytes(data[place : place + 4])
    return False


def _scan_of(data: bytes) -> int:
    """Return where the pixels of a JPEG begin: a small picture among its notes has an end of its own."""
    place = 2
    while place + 4 <= len(data) and data[place] == 0xFF and data[place + 1] != 0xDA:  # noqa: PLR2004 - start of a scan
        is_filling = data[place + 1] == 0xFF  # noqa: PLR2004 - T.81, B.1.1.2: any number of them before a marker
        place += 1 if is_filling else 2 + int.from_bytes(data[place + 2 : place + 4])
    return place


def as_jpeg(picture: Picture) -> bytes:
    """Return the pixels as a JPEG without any notes: a tenth of the size for a photograph."""
    made = BytesIO()
    _image_of(picture).save(made, "JPEG", quality=88, subsampling=0)
    return made.getvalue()


def as_png(picture: Picture) -> bytes:
    """Return the pixels as a PNG without any notes, for files that take no plain pixels."""
    made = BytesIO()
    _image_of(picture).save(made, "PNG")
    return made.getvalue()


def _image_of(picture: Picture) -> "Image":
    from PIL import Image

    mode = "L" if picture.channels == 1 else "RGB"
    return Image.frombytes(mode, (picture.width, picture.height), zlib.decompress(picture.pixels))


def _other_kind(name: str, kind: str, field: str, kinds: Phrase) -> Problem:
    if kind:
        sentence = "{name} is {kind}. Save it as PNG or JPEG, and choose that file."
        return error("picture_kind", field, sentence, name=name, kind=phrase(kind))
    sentence = "{name} is not a picture. Choose a {kinds} file."
    return error("picture_unknown", field, sentence, name=name, kinds=kinds)


def _opened(data: bytes, kind: str) -> "Image":
    """Read the head only. By class, because ``Image.open`` warns of large pictures on standard error by itself."""
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile

    return (PngImageFile if kind == _PNG else JpegImageFile)(BytesIO(data))


def _trouble(name: str, image: "Image", limits: Limits, field: str) -> Problem | None:
    width, height = image.size
    values = {"name": name, "width": str(width), "height": str(height)}
    if width * height > limits.pixels:
        return error(
            "picture_too_many_pixels",
            field,
            "{name} has {width} x {height} pixels, more than {most} million. Save it smaller, and choose it again.",
            most=str(limits.pixels // _MILLION),
            **values,
        )
    if getattr(image, "is_animated", False):
        return error(
            "picture_animated", field, "{name} moves. Save one picture of it as PNG, and choose that file.", name=name
        )
    if width < limits.least[0] and height < limits.least[1]:
        return error(
            "picture_too_small",
            field,
            "{name} has only {width} x {height} pixels and would print blurred. "
            "Choose one at least {least_width} wide or {least_height} high.",
            least_width=str(limits.least[0]),
            least_height=str(limits.least[1]),
            **values,
        )
    return None


def _picture(image: "Image", limits: Limits, words: str) -> Picture:
    longest = 2 * max(limits.most)
    image.draft(image.mode if image.mode in ("L", "RGB") else None, (longest, longest))  # a JPEG decodes smaller, fast
    image.load()
    flat = _flat(_fitted(_eight_bits(_upright(image)), limits.most))
    return Picture(flat.width, flat.height, len(flat.getbands()), zlib.compress(flat.tobytes()), words)


def _upright(image: "Image") -> "Image":
    """Return it turned as its camera noted; notes that cannot be read turn nothing."""
    from PIL import ImageOps

    try:
        return ImageOps.exif_transpose(image)
    except _BROKEN:
        return image


def _eight_bits(image: "Image") -> "Image":
    """Return it in a mode that can be scaled: grey, colour, CMYK, or colour with transparency."""
    if image.mode.startswith("I"):  # 16 bits of grey; Pillow's own conversion cuts what is above 255
        return image.convert("I").point(lambda value: value * (1 / 257)).convert("L")
    if image.has_transparency_data:
        return image.convert("RGBA")
    if image.mode == "CMYK":
        return image
    return image.convert("L" if image.mode in ("1", "L") else "RGB")


def _fitted(image: "Image", most: tuple[int, int]) -> "Image":
    from PIL.Image import Resampling

    scale = min(most[0] / image.width, most[1] / image.height)
    if scale >= 1:
        return image
    size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    return image.resize(size, Resampling.LANCZOS, reducing_gap=3.0)


def _flat(image: "Image") -> "Image":
    """Return it in the colours of the screen, on white paper; one channel where there is no colour in it."""
    from PIL import Image, ImageChops

    if image.mode == "RGBA":
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")
    elif image.mode in ("RGB", "CMYK"):
        image = _in_srgb(image)
    if image.mode == "L":
        return image
    red, green, blue = image.split()
    is_grey = not any(ImageChops.difference(green, other).getbbox() for other in (red, blue))
    return green if is_grey else image


def _in_srgb(image: "Image") -> "Image":
    """Return the colours as sRGB, which the paper's output intent names; a profile that cannot be used is left out."""
    from PIL import ImageCms

    profile = image.info.get("icc_profile")
    if profile:
        try:
            given = ImageCms.ImageCmsProfile(BytesIO(profile))
            changed = ImageCms.profileToProfile(image, given, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            changed = None
        if changed is not None:
            return changed
    return image.convert("RGB")
