"""The letter of a print as bytes, and read back exactly: envelope, copies and text of a signed letter come from it.

JSON in ASCII, so that every character comes back as it was. What a later version adds to a letter has its default
when an older one is read.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from organizer.domain.errors import Environment
from organizer.domain.letter import Letter, Paragraph, Run, Signature
from organizer.domain.paragraph_style import ParagraphStyle
from organizer.domain.picture import Picture

Plain = Mapping[str, Any]


def letter_bytes(letter: Letter) -> bytes:
    """Return a letter as bytes; the same letter gives the same bytes."""
    return json.dumps(asdict(letter), default=_plain, sort_keys=True, separators=(",", ":")).encode()


def read_letter(data: bytes) -> Letter:
    """Return the letter that was written by :func:`letter_bytes`; raise Environment for anything else."""
    try:
        return _letter(json.loads(data))
    except (ValueError, TypeError, LookupError, AttributeError):
        raise Environment("The words of this letter are damaged in the file. Restore a backup.") from None


def _plain(value: date | bytes) -> str:
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value.isoformat()


def _letter(plain: Plain) -> Letter:
    lists = {name: tuple(value) for name, value in plain.items() if isinstance(value, list)}
    return Letter(
        **{
            **plain,
            **lists,
            "date": date.fromisoformat(plain["date"]),
            "paragraphs": tuple(map(_paragraph, plain["paragraphs"])),
            "signature": Signature(tuple(plain["signature"]["lines"])),
            "logo": _picture(plain["logo"]) if plain["logo"] else None,
            "courtesy": _letter(plain["courtesy"]) if plain["courtesy"] else None,
        }
    )


def _paragraph(plain: Plain) -> Paragraph:
    made = {
        "runs": tuple(Run(**run) for run in plain["runs"]),
        "style": ParagraphStyle(plain["style"]),
        "sources": tuple(plain["sources"]),
    }
    return Paragraph(**{**plain, **made})


def _picture(plain: Plain) -> Picture:
    return Picture(**{**plain, "pixels": base64.b64decode(plain["pixels"], validate=True)})
