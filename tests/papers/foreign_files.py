"""PDFs as other programs make them, sound and not: built here, so that no file of anybody has to be kept."""

import subprocess
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf
from PIL import Image

LETTER = (0, 0, 612, 792)
CORNERS = {"red": (1, 0, 0), "green": (0, 1, 0), "blue": (0, 0, 1), "black": (0, 0, 0)}
"""What stands in the corners of a page as it is shown upright: top left, top right, low left, low right."""


def pdf_of(
    *boxes: Sequence[float], turn: int = 0, crop: Sequence[float] | None = None, unit: float | None = None
) -> bytes:
    """Return a PDF with a page for each box, a coloured square in each of its corners and the words ``Page 1``."""
    with Pdf.new() as pdf:
        for number, box in enumerate(boxes or (LETTER,), start=1):
            add_page(pdf, box, number, turn=turn, crop=crop, unit=unit)
        return written(pdf)


def add_page(
    pdf: Pdf,
    box: Sequence[float] = LETTER,
    number: int = 1,
    *,
    turn: int = 0,
    crop: Sequence[float] | None = None,
    unit: float | None = None,
) -> pikepdf.Page:
    left, low, right, high = crop or box
    side = min(right - left, high - low) / 8
    places = [(left, high - side), (right - side, high - side), (left, low), (right - side, low)]
    # Stored turned: what the viewer shows at the top left stands elsewhere in the file.
    order = {0: (0, 1, 2, 3), 90: (2, 0, 3, 1), 180: (3, 2, 1, 0), 270: (1, 3, 0, 2)}[turn]
    drawn = [
        "{:g} {:g} {:g} rg {:g} {:g} {:g} {:g} re f".format(*colour, *places[place], side, side)
        for colour, place in zip(CORNERS.values(), order, strict=True)
    ]
    words = f"BT /F 12 Tf {(left + right) / 2:g} {(low + high) / 2:g} Td (Page {number}) Tj ET"
    page = pdf.add_blank_page(page_size=(right - left, high - low))
    page.obj.MediaBox = Array(list(box))
    page.obj.Contents = pdf.make_stream("\n".join(["0 g", words, *drawn]).encode())
    face = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page.obj.Resources = Dictionary(Font=Dictionary(F=face))
    if crop:
        page.obj.CropBox = Array(list(crop))
    if turn:
        page.obj.Rotate = turn
    if unit:
        page.obj.UserUnit = unit
    return page


def written(pdf: Pdf, encryption: pikepdf.Encryption | None = None) -> bytes:
    """Return the bytes, streams as they are and the table of places plain: faults can be put where they are wanted."""
    sink = BytesIO()
    pdf.save(
        sink,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        stream_decode_level=None if encryption else pikepdf.StreamDecodeLevel.none,
        compress_streams=False,
        deterministic_id=encryption is None,
        encryption=encryption,
    )
    return sink.getvalue()


def text_of(data: bytes, folder: Path) -> str:
    """Return the words of a PDF as another program reads them."""
    return _run("pdftotext", data, folder, "-").decode()


def shown(data: bytes, page: int, folder: Path) -> Image.Image:
    """Return a page as another program shows it, upright, 36 dots an inch."""
    return Image.open(BytesIO(_run("pdftoppm", data, folder, "-png", "-r", "36", "-f", str(page), "-l", str(page))))


def qpdf_finds(data: bytes, folder: Path) -> str:
    """Return what ``qpdf --check`` has against a PDF; nothing for a sound one."""
    path = folder / "checked.pdf"
    path.write_bytes(data)
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def _run(program: str, data: bytes, folder: Path, *arguments: str) -> bytes:
    path = folder / "read.pdf"
    path.write_bytes(data)
    command = [program, str(path), "-"] if arguments == ("-",) else [program, *arguments, str(path)]
    return subprocess.run(command, capture_output=True, check=True).stdout


def corner_colours(image: Image.Image) -> list[str]:
    """Return the colours found in the corners of what is drawn on a page, in the order of ``CORNERS``."""
    image = image.convert("RGB")
    left, top, right, low = image.convert("L").point(lambda value: 255 if value < 250 else 0).getbbox() or (0, 0, 0, 0)
    inset = 2
    found = []
    for place in ((left, top), (right - 1, top), (left, low - 1), (right - 1, low - 1)):
        x = place[0] + (inset if place[0] == left else -inset)
        y = place[1] + (inset if place[1] == top else -inset)
        pixel = image.getpixel((x, y))
        found.append(
            next((name for name, colour in CORNERS.items() if pixel == tuple(255 * part for part in colour)), "?")
        )
    return found


def drawn_box(image: Image.Image) -> tuple[float, float, float, float]:
    """Return left, top, right and low of what is drawn on a page shown by :func:`shown`, in points."""
    box = image.convert("L").point(lambda value: 255 if value < 250 else 0).getbbox()
    assert box
    return tuple(2.0 * side for side in box)  # type: ignore[return-value]
