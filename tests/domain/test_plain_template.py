import pytest

from organizer.domain.fields import BY_NAME
from organizer.domain.plain_template import plain_template

GROUP = BY_NAME["group.name"].label


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We are {{ group.name }}.", f"We are [{GROUP}]."),
        ("By {{ asked.notice_days }} of {{date|long_date}}", "By [notice days] of [date]"),
        ("{% if a %}One{% elif b %}two{% else %}three{% endif %}.", "[One / two / three]."),
        ("All{% if a %}, and more{% endif %}", "All[, and more]"),
        ("{% for x in facts %}{{ x.text }}; {% endfor %}end", "[text]; end"),
        ("{%- set x = 1 %}On {{ lower(place) }}", "On [...]"),
        ("one\n two", "one\ntwo"),
    ],
)
def test_a_text_of_a_letter_reads_as_words(text: str, words: str) -> None:
    assert plain_template(text) == words
