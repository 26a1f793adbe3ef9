"""Photographs on their way into a PDF: upright, as JPEG, and without what the camera wrote beside the picture."""

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from organizer.domain.picture import Picture
from organizer.domain.problem import Problem, error
from organizer.exchange.pictures import PAGE, as_jpeg, read_picture
from organizer.letters.pdf import stream_sheets
from organizer.papers.clean_pages import saved
from organizer.papers.cover_pages import picture_layout
from organizer.papers.foreign_pdf import library

if TYPE_CHECKING:
    import pikepdf

FIELD = "answer.files"
MOST = 60
"""So many photographs go into one PDF: more than any answer of an office has sheets."""
_MOST_BYTES = 10_000_000


def pages_of_photographs(photographs: Sequence[tuple[str, bytes]], title: str) -> bytes | Problem:
    """Return photographs, given as (name, bytes) in the order of their pages, as one PDF; or the first that cannot be.

    It is tagged like a letter, and each page says which photograph it is. The same ones give the same bytes.
    """
    if len(photographs) > MOST:
        return error("photographs_too_many", FIELD, "Put at most {most} photos into one PDF.", most=str(MOST))
    pictures: list[Picture] = []
    for number, (name, data) in enumerate(photographs, start=1):
        words = f"Photo {number} of {len(photographs)}: {name}"
        found = read_picture(name, data, PAGE, words, FIELD)
        if isinstance(found, Problem):
            return found
        pictures.append(found)
    made = _bound(pictures, title)
    if len(made) > _MOST_BYTES:
        sentence = "The photos together are larger than 10 megabytes. Put fewer of them into one PDF."
        return error("photographs_too_large", FIELD, sentence)
    return made


def pack_photographs(pdf: "pikepdf.Pdf", pictures: Sequence[Picture]) -> None:
    """Store pictures that are in a PDF as JPEG: as plain pixels a photograph is ten times as large."""
    pike = library()
    photographs = {picture.pixels: picture for picture in pictures}
    for held in pdf.objects if photographs else ():
        if isinstance(held, pike.Stream) and held.get("/Subtype") == pike.Name.Image:
            picture = photographs.get(held.read_raw_bytes())
            if picture:
                held.write(as_jpeg(picture), filter=pike.Name.DCTDecode)


def _bound(pictures: Sequence[Picture], title: str) -> bytes:
    sink = BytesIO()
    stream_sheets(sink, [picture_layout(pictures)], title, "en", several=False)
    with library().Pdf.open(sink) as pdf:
        pack_photographs(pdf, pictures)
        return saved(pdf)
