"""What stopped the TOML parser, in our words: its own are for programmers."""

TOO_LARGE = "Its number is too large"
"""Stands for the message of the number reader, which knows nothing of the file."""
_SENTENCES = {
    "open_text": "A text is not closed here. Close its quotation mark.",
    "character": "A character here cannot stand in a text file. Remove it, or save the file again as plain text.",
    "no_close": "A comma or a closing bracket is missing here. Write it.",
    "no_equals": "An equals sign is missing after this key. Write it.",
    "goes_on": "This line goes on after its value. Put texts in quotation marks, each key on its own line.",
    "backslash": "A backslash here stands for nothing. Write two of them, or none.",
    "no_day": "There is no such day or time. Write a date of the calendar as 2010-09-28.",
    "no_value": "The value of this key cannot be read. Write texts in quotation marks, lists in brackets.",
    "no_key": 'There is no key here that can be read. Write a line as name = "text".',
    "twice": "This key stands twice. Keep one of them.",
    "too_large": "This number is too large. Write a smaller one.",
    "": "This line cannot be read. Write texts in quotation marks, lists in brackets.",
}
_MEANT = {
    "'\\n'": "open_text",  # before the other characters that none may be
    "Unterminated string": "open_text",
    "Expected \"'": "open_text",
    "Illegal character": "character",
    "Found invalid character": "character",
    "Unclosed": "no_close",
    "Expected ']": "no_close",
    "Expected '='": "no_equals",
    "Expected newline": "goes_on",
    "Unescaped": "backslash",
    "Invalid hex": "backslash",
    "Escaped character": "backslash",
    "Invalid date": "no_day",
    "Invalid value": "no_value",
    "Invalid initial": "no_key",
    "Invalid statement": "no_key",
    "Cannot": "twice",
    "Duplicate": "twice",
    TOO_LARGE: "too_large",
}


def plain_words(message: str) -> tuple[str, str]:
    """Return the code and our sentence for a message of the parser; what another version of it says has a general one.

    The code is ``twice`` or ``no_toml``.
    """
    meant = next((code for theirs, code in _MEANT.items() if theirs in message), "")
    return "twice" if meant == "twice" else "no_toml", _SENTENCES[meant]
