"""What cameras write into a JPEG beside the picture: place, time, owner, a small copy of it. Taken out, unread.

Source: ITU-T T.81, annex B (markers); JPEG inside a PDF keeps all of these unless somebody removes them.
"""

_START, _SCAN = 0xD8, 0xDA
_COMMENT = 0xFE
# Of the application segments these change how the picture looks: JFIF, colour profile, Adobe's colour transform.
_LOOKS = {0xE0, 0xE2, 0xEE}
_APPLICATION = range(0xE0, 0xF0)


def without_notes(jpeg: bytes) -> bytes:
    """Return the same JPEG without notes; bytes that are no JPEG come back as they are."""
    if jpeg[:2] != bytes((0xFF, _START)):
        return jpeg
    kept, at = [jpeg[:2]], 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:  # noqa: PLR2004 - every marker begins with it
        marker = jpeg[at + 1]
        if marker == _SCAN:
            return b"".join((*kept, jpeg[at:]))
        end = at + 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
        is_note = marker == _COMMENT or (marker in _APPLICATION and marker not in _LOOKS)
        if not is_note:
            kept.append(jpeg[at:end])
        at = end
    return jpeg
