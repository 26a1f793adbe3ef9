from datetime import date

import pytest

from organizer.exchange.mail_head import (
    ContentType,
    name_of_sender,
    read_sent,
    read_words,
    split_head,
    values_of,
    without_envelope,
)


def test_a_head_is_unfolded_and_ends_at_an_empty_line() -> None:
    head, body = split_head(b"Subject: a\r\n\tb\r\nTo : c\r\n\r\nFrom: no\r\n")
    assert head == (("subject", "a b"), ("to", "c"))
    assert body == b"From: no\r\n"
    assert split_head(b"\r\nFrom: no") == ((), b"From: no")
    assert split_head(b" From: no") == ((), b" From: no")
    assert split_head(b"") == ((), b"")


def test_a_head_without_a_field_of_mail_is_none() -> None:
    assert split_head(b"Note: call\n\nback") == ((), b"Note: call\n\nback")
    assert split_head(b"X-Any: 1\n\nback") == ((("x-any", "1"),), b"back")


def test_a_head_made_to_hold_a_reader_up_is_cut() -> None:
    head, _ = split_head(b"To: a\n" * 3_000 + b"Content-Type: " + b";" * 9_000)
    assert len(head) == 2_000
    assert len(split_head(b"Content-Type: " + b";" * 9_000)[0][0][1]) == 1_500


def test_what_stands_before_a_message_is_left_out() -> None:
    assert without_envelope(b"\n\nFrom a Thu Oct 14 2010\nTo: b") == b"To: b"
    assert without_envelope(b"To: b") == b"To: b"


def test_words_in_other_character_sets_are_read() -> None:
    assert read_words("=?utf-8*es?Q?Se=C3=B1ora_Pe=C3=B1a?= <a@b>") == "Señora Peña <a@b>"
    assert read_words("=?utf-8?B?U2XD sQ==?=") == "Señ"
    assert read_words("=?iso-8859-1?Q?=E1?= =?utf-8?Q?=C3=A9?= and\r\n so") == "áé and so"
    assert list(values_of((("to", "a"), ("to", " "), ("cc", "b")), "to")) == ["a"]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Thu, 14 Oct 2010 23:59:00 -1000", date(2010, 10, 14)),
        ("2010-10-14T09:15:00Z", date(2010, 10, 14)),
        ("2010-13-14", None),
        ("soon", None),
        ("", None),
        ("0 0 0 0 0", None),
    ],
)
def test_the_day_is_that_of_who_wrote_it(written: str, day: date | None) -> None:
    assert read_sent(written) == day


def test_a_sender_that_breaks_the_reader_is_shown_as_written() -> None:
    assert name_of_sender((("from", "(" * 5_000),)) == "(" * 5_000
    assert name_of_sender((("from", " "), ("from", '"Reyes, Dana" <dana@agency.example>'))) == "Reyes, Dana"
    assert name_of_sender(()) == ""


def test_a_part_says_what_it_is() -> None:
    told = ContentType((("content-type", "Text/HTML; charset*=us-ascii'en'utf-8; name=a"),))
    assert (told.kind, told.parameter("charset"), told.parameter("none"), told.given_name) == (
        "text/html",
        "utf-8",
        "",
        "a",
    )
    assert ContentType((("content-type", "text/ä"),), "message/rfc822").kind == "message/rfc822"
    assert ContentType((), "message/rfc822").kind == "message/rfc822"
