"""Where the windows of a #10 envelope are, and what of a folded sheet they show.

The envelope is 4-1/8 by 9-1/2 in (USPS Publication 25 and every maker). The sheet, folded at 4 in, is 4 by 8-1/2 in:
it slides 1/8 in up and 1 in to the side. Address window: 1-1/8 by 4-1/2 in, 7/8 in from the left, 1/2 in from the
bottom (contract, "The paper"; the usual size of makers, for example businessenvelopes.com, "Window envelopes").
Return address window: makers differ. Assumed is 7/8 by 3-1/4 in, 5/8 in from the left, 2-3/8 in from the bottom
(help.lob.com, "Letter envelopes", standard #10 double-windowed). Hence the proof page: hold an envelope over it.
What a window shows must show wherever the insert slides: DMM 601.6.3 (1/8 in around the address).
Points; those of a sheet from its top left corner.
"""

from typing import NamedTuple

from organizer.letters.sheet import FOLDS, INCH, WIDTH

ENVELOPE_WIDTH, ENVELOPE_HEIGHT = 9.5 * INCH, 4.125 * INCH
SHIFT = 0.125 * INCH
"""How far a sheet is allowed to be out of place."""
_PANEL = FOLDS[0]
_PLAY_ACROSS, _PLAY_UP = ENVELOPE_WIDTH - WIDTH, ENVELOPE_HEIGHT - _PANEL


class Box(NamedTuple):
    """A rectangle on the sheet."""

    left: float
    top: float
    right: float
    bottom: float

    def grown(self, by: float) -> "Box":
        """Return the box with its sides moved outwards; inwards where ``by`` is negative."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)


class Window(NamedTuple):
    """A hole in the envelope: its size, and its distance from the left and from the bottom of the envelope."""

    width: float
    height: float
    left: float
    bottom: float

    def shows(self, across: float, up: float) -> Box:
        """Return what it shows of a sheet that lies so far from the left and above the bottom of the envelope."""
        low = _PANEL + up - self.bottom
        left = self.left - across
        return Box(left, low - self.height, left + self.width, low)

    @property
    def middle(self) -> Box:
        """What it shows of a sheet that lies in the middle of the envelope."""
        return self.shows(_PLAY_ACROSS / 2, _PLAY_UP / 2)

    @property
    def always(self) -> Box:
        """What it shows wherever the sheet has slid."""
        lowest, highest = self.shows(0, _PLAY_UP), self.shows(_PLAY_ACROSS, 0)
        return Box(lowest.left, lowest.top, highest.right, highest.bottom)


ADDRESS = Window(4.5 * INCH, 1.125 * INCH, 0.875 * INCH, 0.5 * INCH)
RETURN = Window(3.25 * INCH, 0.875 * INCH, 0.625 * INCH, 2.375 * INCH)
HEAD_ROOM = RETURN.middle.grown(-SHIFT)
"""Where a return address stands that the upper window of a double window envelope shows."""
