"""The judge of archive and accessibility: which rules of PDF/UA-1 and PDF/A-2a a file breaks."""

from page import ValidationProfile, validate_pdf_bytes

_PROFILES = (ValidationProfile.PDF_UA_1, ValidationProfile.PDF_A_2A)


def broken_rules(data: bytes) -> list[str]:
    """Return the failures of a PDF by both standards; none for what the press makes."""
    return [str(failure) for profile in _PROFILES for failure in validate_pdf_bytes(data, profile=profile).failures]
