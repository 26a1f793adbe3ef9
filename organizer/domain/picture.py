"""A picture as plain pixels, without anything that a camera or a program wrote beside them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels, row by row from the top left, packed with zlib. ``channels`` is 1 (grey) or 3 (red, green, blue).

    Sizes in pixels, eight bits a channel. ``words`` say what it shows, for who cannot see it.
    """

    width: int
    height: int
    channels: int
    pixels: bytes
    words: str = ""
