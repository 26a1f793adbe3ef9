"""How hard a text is to read, and which words nobody should meet. Source: screens, "Rules absorbed"."""

import re

BANNED = (
    "invalid", "forbidden", "illegal", "please", "sorry", "oops", "you forgot", "is required", "and/or",
    "whether", "obtain", "provide", "assist", "assistance",
)  # fmt: skip
CONTRACTION = re.compile(
    r"\b(?:\w+n't|\w+'(?:re|ve|ll|m|d)|(?:it|that|there|what|who|here|let|he|she)'s)\b", re.IGNORECASE
)
LONGEST_SENTENCE = 25
USUAL_SENTENCE = 20
HIGHEST_GRADE = 8.0
_LEAST_WORDS = 4


def sentences_of(text: str) -> list[list[str]]:
    """Split into sentences of words; a dot inside ``8 U.S.C. 1373`` ends none, as no capital follows it."""
    return [part.split() for part in re.split(r"(?<=[.!?:;])\s+(?=[\"A-Z])", text) if part]


def grade_of(texts: list[str]) -> float:
    """Return the school grade of texts: the formula of Flesch and Kincaid, with syllables as groups of vowels.

    Sentences of up to three words, as labels are, do not count.
    """
    sentences = [words for text in texts for words in sentences_of(text) if len(words) >= _LEAST_WORDS]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return 0.0
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(_syllables, words)) / len(words) - 15.59


def banned_in(text: str) -> list[str]:
    """Return the words that nobody should meet, and contractions."""
    lowered = f" {text.lower()} "
    found = [word for word in BANNED if re.search(rf"\b{word}\b", lowered)]
    return [*found, *(match[0] for match in CONTRACTION.finditer(text))]


def _syllables(word: str) -> int:
    bare = re.sub(r"[^a-z]", "", word.lower())
    bare = re.sub(r"(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$", "", bare)
    return max(1, len(re.findall(r"[aeiouy]+", bare)))
