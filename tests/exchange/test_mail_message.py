import base64
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organizer.domain.dates import ApproximateDate
from organizer.domain.reply import Channel, Stance
from organizer.exchange.mail_message import DEEPEST, MOST_PARTS, MOST_WORDS, MailMessage, read_mail
from organizer.store.attachments import NewFile, attachment_bytes
from organizer.store.correspondence import load_correspondence
from organizer.store.replies import record_reply
from tests.builders import a_store

MAIL = Path(__file__).parents[1] / "files" / "mail"
EXPECTED: dict[str, dict[str, Any]] = tomllib.loads((MAIL / "expected.toml").read_text(encoding="utf-8"))
SAMPLES = {path.stem: path.read_bytes() for path in sorted(MAIL.glob("*.eml"))}
HEAD = b"From: Dana Reyes <dana.reyes@agency.example>\r\nContent-Type: "


def notes_of(message: MailMessage) -> str:
    return "\n".join(note.words for note in message.notes)


def test_there_are_more_than_forty_samples_and_each_is_told_of() -> None:
    assert len(SAMPLES) > 40
    assert set(SAMPLES) == set(EXPECTED)
    told = (MAIL / "README.md").read_text(encoding="utf-8")
    assert all(f"`{name}.eml`" in told for name in SAMPLES)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_read(name: str) -> None:
    wanted, found = EXPECTED[name], read_mail(SAMPLES[name])
    assert found.who == wanted["who"]
    assert (found.sent_on.isoformat() if found.sent_on else "") == wanted["on"]
    assert found.subject == wanted["subject"]
    assert wanted["words"] in found.text
    assert bool(found.text) == bool(wanted["words"])
    assert bool(found.notes) == bool(wanted["notes"])
    for words in wanted["notes"]:
        assert words in notes_of(found)


@pytest.mark.parametrize("name", [name for name in SAMPLES if "files" in EXPECTED[name]])
def test_every_file_of_a_sample_comes_out_with_its_bytes(name: str) -> None:
    files, rows = read_mail(SAMPLES[name]).files, EXPECTED[name]["files"]
    assert [(one.name, one.media_type) for one in files] == [(row["name"], row["type"]) for row in rows]
    for one, row in zip(files, rows, strict=True):
        assert "data" not in row or one.data == base64.b64decode(row["data"])
        assert row.get("problem", "") in one.problem.words
        assert bool(one.problem) == ("problem" in row)


def test_each_sample_is_kept_as_it_came(tmp_path: Path) -> None:
    store, campaign = a_store(tmp_path)
    on = ApproximateDate.parse("2010-09")
    files = tuple(NewFile(f"{name}.eml", data, "message/rfc822") for name, data in SAMPLES.items())
    store.write(record_reply, campaign, (), Channel.EMAIL, Stance.NO_POSITION, on, files=files)
    (reply,) = store.read(load_correspondence, campaign).replies
    for kept in reply.attachments:
        assert store.read(attachment_bytes, kept.id) == SAMPLES[kept.name.removesuffix(".eml")]
    assert len(reply.attachments) == len(SAMPLES)
    store.close()


def test_who_when_and_whom_is_given_as_it_is_written() -> None:
    found = read_mail(SAMPLES["plain"])
    assert found.sender == "Dana Reyes <dana.reyes@agency.example>"
    assert found.to == "Riverbend Neighbors <mail@example.org>"
    assert found.sent == "Thu, 14 Oct 2010 09:15:00 -0400"
    copied = read_mail(
        b"Sender: a@agency.example\r\nTo: b@example.org\r\nTo: c@example.org\r\nCc: d@example.org\r\n\r\n"
    )
    assert (copied.sender, copied.to) == ("a@agency.example", "b@example.org, c@example.org")
    assert copied.copies == "d@example.org"


def test_messages_inside_each_other_end_where_it_is_too_deep() -> None:
    files = read_mail(SAMPLES["deep-messages"]).files
    assert len(files) == DEEPEST + 1
    assert [bool(one.problem) for one in files] == [False] * DEEPEST + [True]


def test_a_huge_message_is_read_in_part_and_its_file_whole() -> None:
    packed = base64.encodebytes(bytes(6_000_000)).replace(b"\n", b"\r\n")
    text = b"--b\r\n\r\n" + b"We say no. " * 30_000 + b"\r\n"
    file = b'--b\r\nContent-Type: application/zip; name="all.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
    found = read_mail(HEAD + b"multipart/mixed; boundary=b\r\n\r\n" + text + file + packed + b"--b--\r\n")
    assert len(found.text) == MOST_WORDS
    assert "Only its beginning is shown" in notes_of(found)
    assert len(found.files[0].data) == 6_000_000


def test_a_message_of_endless_parts_is_read_up_to_a_bound() -> None:
    found = read_mail(HEAD + b"multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nno\r\n" * (MOST_PARTS + 50))
    assert found.text.split() == ["no"] * (MOST_PARTS - 1)
    assert "more than 1,000 parts" in notes_of(found)


def test_a_web_page_without_end_is_read_up_to_a_bound() -> None:
    found = read_mail(HEAD + b"text/html\r\n\r\n" + b"<p></p>" + b" " * 2_000_000 + b"The end")
    assert found.text == ""
    assert "Only its beginning is shown" in notes_of(found)


def test_a_group_of_parts_that_is_closed_before_it_begins_is_shown_as_it_stands() -> None:
    found = read_mail(HEAD + b"multipart/mixed; boundary=b\r\n\r\nNo.\r\n--b--\r\n")
    assert found.text == "No.\n--b--"
    assert "told apart" in notes_of(found)
    assert not read_mail(HEAD + b"multipart/mixed; boundary=b\r\n\r\n \r\n").text
    assert not read_mail(HEAD + b"multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n \r\n").text


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_change_of_bytes_can_be_read(data: st.DataObject) -> None:
    sample = bytearray(SAMPLES[data.draw(st.sampled_from(sorted(SAMPLES)))])
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, max(0, len(sample) - 1)))
        cut = data.draw(st.integers(0, 12))
        sample[at : at + cut] = data.draw(
            st.one_of(
                st.binary(max_size=4), st.sampled_from((b"\r\n", b"\r\n\r\n", b"--=_b1", b"=?", b"\0", b'";', b"\xff"))
            )
        )
    found = read_mail(bytes(sample))
    for words in (found.who, found.sender, found.to, found.subject, found.text, *(one.name for one in found.files)):
        words.encode()
        assert "\0" not in words
    assert all(one.name for one in found.files)
