import pytest

from organizer.papers.sentences import sentences_of


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", ()),
        ("One sentence", ("One sentence",)),
        ("We ask. We wait! Do we?", ("We ask.", "We wait!", "Do we?")),
        (
            "The U.S. Department of Justice wrote to Rep. Lofgren. Mr. Weich signed. It is No. 12 of 20.",
            ("The U.S. Department of Justice wrote to Rep. Lofgren.", "Mr. Weich signed.", "It is No. 12 of 20."),
        ),
        ("He said \u201cno.\u201d Then he left.", ("He said \u201cno.\u201d", "Then he left.")),
        (
            "61 of 100 had no conviction. (Jail report, August 2010) We ask why.",
            ("61 of 100 had no conviction. (Jail report, August 2010)", "We ask why."),
        ),
        (
            "61 of 100 had no conviction. (Jail report, August 2010). We ask why.",
            ("61 of 100 had no conviction. (Jail report, August 2010).", "We ask why."),
        ),
        ("It ended at 5.30 p.m. on that day.", ("It ended at 5.30 p.m. on that day.",)),
    ],
)
def test_a_paragraph_is_taken_apart_where_its_sentences_end(text: str, sentences: tuple[str, ...]) -> None:
    assert sentences_of(text) == sentences
