"""What a follow-up names and could name, and an answer that came after it was begun."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from organizer.domain.correspondence import Correspondence
from organizer.domain.dates import ApproximateDate
from organizer.domain.errors import Refused
from organizer.domain.letter import LetterOptions
from organizer.domain.problem import warning
from organizer.domain.reply import Channel, Reply, Stance
from organizer.papers import check_page
from organizer.papers.case import Request
from organizer.papers.check_page import CheckPage
from organizer.papers.check_rows import MAIL_LOG, Act, CheckRow, RowState, mended_at
from organizer.papers.followed import ANSWER, ANSWER_NEWER, FIELD, Followed, followed_of
from organizer.store.letters import add_letter, follow_letter, keep_print, load_letters, sign_letter
from organizer.store.replies import record_reply
from organizer.store.store import Store
from tests.builders import PLAYBOOK, TODAY, a_store, mail_letter
from tests.papers.cases import a_case, the_directory, the_playbook, words
from tests.papers.follow_ups import LATER, a_letter, a_mailing, an_answer, follow_up, sent

EARLIER, NOVEMBER = an_answer(on="2010-10-20"), an_answer(Channel.MEETING, "2010-11-05", id="r2")
REFUSAL = an_answer(Channel.PAPER, "2010-11-09", id="r3")


def _with_sib(*replies: Reply) -> Correspondence:
    return sent(*replies, letters=(a_letter("notice-sib", "4"),), mailings=(a_mailing("notice-sib"),))


def _with_second(*replies: Reply) -> Correspondence:
    second = a_mailing("notice-ice-2", mailed_on=date(2010, 10, 25))
    return sent(*replies, letters=(a_letter("notice-ice", "7", "notice-ice-2"),), mailings=(second,))


def _followed(template: str, record: Correspondence, on: date = LATER, follows: str = "", answer: str = "") -> Followed:
    letter = the_playbook().letter(template)
    assert letter is not None
    request = Request(template, template, options=LetterOptions(follows=follows, answer=answer))
    return followed_of(replace(a_case(), correspondence=record), request, letter, on)


def _newer(template: str, record: Correspondence, answer: str = "r1", **options: str) -> list[str]:
    done = follow_up(template, record, answer=answer, **options)  # type: ignore[arg-type]  # texts only
    return [problem.sentence for problem in done.problems if problem.code == ANSWER_NEWER]


def test_a_newer_answer_of_the_office_is_warned_of_with_both_days() -> None:
    told = (
        "This letter names the answer of October 20, 2010. That office gave a newer one, of November 5, 2010. "
        "Choose which one it names."
    )
    assert _newer("write-back", sent(EARLIER, NOVEMBER)) == [told]
    assert _newer("write-back", sent(EARLIER, NOVEMBER), answer="r2") == []
    assert _newer("write-back", sent(EARLIER, NOVEMBER), answer="") == []  # the newest is taken by itself
    assert _newer("write-back", sent(EARLIER)) == []
    assert _newer("remind", sent(EARLIER, NOVEMBER)) == []  # it tells of no answer
    newer = _followed("write-back", sent(EARLIER, NOVEMBER), answer="r1").newer
    assert newer is not None
    assert (newer.letter, newer.reply.id) == ("notice-ice", "r2")
    text = words(follow_up("write-back", sent(EARLIER, NOVEMBER), follows=newer.letter, answer=newer.reply.id))
    assert "November 5, 2010" in text
    assert "October 20, 2010" not in text


def test_one_that_the_letter_was_not_written_for_is_warned_of_and_not_offered() -> None:
    (told,) = _newer("write-back", sent(EARLIER, REFUSAL))
    assert told.endswith("That office gave a newer one, of November 9, 2010. Check if this letter still fits.")
    newer = _followed("write-back", sent(EARLIER, REFUSAL), answer="r1").newer
    assert newer is not None
    assert newer.letter == ""
    both = _followed("write-back", sent(EARLIER, NOVEMBER, REFUSAL), answer="r1").newer
    assert both is not None
    assert both.reply == NOVEMBER  # what it can name comes first


def test_only_the_same_office_and_nothing_after_the_letter_counts() -> None:
    of_sib = replace(NOVEMBER, letters=("notice-sib",))
    assert _newer("write-back", _with_sib(EARLIER, of_sib), follows="notice-ice") == []
    to_another = replace(NOVEMBER, letters=("notice-ice-2",))
    record = _with_second(EARLIER, to_another)
    assert _newer("write-back", record, follows="notice-ice") != []
    newer = _followed("write-back", record, follows="notice-ice", answer="r1").newer
    assert newer is not None
    assert newer.letter == "notice-ice-2"
    assert _followed("write-back", sent(EARLIER, NOVEMBER), date(2010, 11, 4), answer="r1").newer is None


def test_what_can_be_named_is_told_apart_by_number_day_and_kind() -> None:
    shown = _followed("write-back", _with_sib(EARLIER, NOVEMBER, REFUSAL), answer="r1", follows="notice-ice")
    assert [(slug, phrase.words) for slug, phrase in shown.letters] == [
        ("notice-ice", "No. 3, Notice to ICE, mailed October 4, 2010"),
        ("notice-sib", "No. 4, Notice to the State Identification Bureau, mailed October 4, 2010"),
    ]
    assert (shown.letter, shown.answer, shown.others) == ("notice-ice", "r1", True)
    assert [(name, phrase.words) for name, phrase in shown.answers] == [
        ("r1", "October 20, 2010. Phone call: It refuses"),
        ("r2", "November 5, 2010. Meeting: It refuses"),
    ]
    assert _followed("remind", sent(EARLIER)).answers == ()
    unnumbered = Correspondence((a_letter(number=""), a_letter("gone")), (a_mailing(),))
    plain = [phrase.words for _, phrase in _followed("remind", unnumbered, follows="gone").letters]
    assert plain == ["Notice to ICE, mailed October 4, 2010", "gone, not mailed"]


@pytest.mark.parametrize(
    ("template", "record", "code", "in_log"),
    [
        ("remind", Correspondence(), "nothing_to_follow", True),
        ("write-back", sent(), "no_answer", True),
        ("write-back", _with_sib(), "no_answer", True),
        ("write-back", _with_sib(EARLIER), "no_answer", False),
        ("remind", _with_sib(), "answered", False),
        ("tell-congress", sent(EARLIER, NOVEMBER), "came_back", True),
    ],
)
def test_what_no_choice_mends_is_mended_in_the_log(
    template: str, record: Correspondence, code: str, in_log: bool
) -> None:
    shown = _followed(template, record, follows=record.letters[-1].slug if record.letters else "")
    assert shown.is_of_log(warning(code, FIELD, "")) is in_log
    assert not shown.is_of_log(warning(code, "letter.date", ""))


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store, campaign = a_store(tmp_path)
    made = store.write(add_letter, campaign, "notice-ice").made
    store.write(keep_print, made, b"%PDF of the letter", 1, "1", "1")
    store.write(mail_letter, made, date(2010, 9, 20))
    yield store, campaign
    store.close()


def _page(held: tuple[Store, str]) -> CheckPage:
    store, campaign = held
    books, offices = {PLAYBOOK: the_playbook()}, the_directory()
    found = store.read(check_page.load, campaign, "write-back", books, offices, today=TODAY)
    assert found is not None
    return found


def _row(page: CheckPage, state: RowState) -> CheckRow:
    return next(row for row in page.rows if row.name == "Follows" and row.state is state)


def _answered(held: tuple[Store, str], day: str) -> str:
    store, campaign = held
    notice = store.read(load_letters, campaign)[0].id
    on = ApproximateDate.parse(day)
    return store.write(record_reply, campaign, (notice,), Channel.CALL, Stance.REFUSES, on).made


def test_a_letter_begun_before_a_newer_answer_says_so_on_check_until_it_is_frozen(held: tuple[Store, str]) -> None:
    store, campaign = held
    made = store.write(add_letter, campaign, "write-back", "notice-ice").made
    page = _page(held)
    lacking = _row(page, RowState.WRONG)
    assert (lacking.field, lacking.link) == (MAIL_LOG, "Open the mail log")
    assert [mended_at(page.composer, problem) for problem in page.errors] == [MAIL_LOG]
    older = _answered(held, "2010-09-22")
    store.write(follow_letter, made, "notice-ice", older)
    good = _row(_page(held), RowState.GOOD)
    assert (good.field, good.link) == (FIELD, "Change what it follows")
    assert good.value.words.endswith(
        "mailed September 20, 2010. It tells of the answer: September 22, 2010. Phone call: It refuses"
    )
    newer = _answered(held, "2010-09-24")
    warned = _row(_page(held), RowState.WARNING)
    assert (warned.field, warned.act) == (ANSWER, Act.NEWER_ANSWER)
    assert "answer of September 22, 2010. That office gave a newer one, of September 24, 2010." in warned.value.words
    store.write(follow_letter, made, "notice-ice", newer)
    assert "newer" not in " ".join(row.value.words for row in _page(held).rows)
    store.undo()
    store.write(keep_print, made, b"%PDF of the letter", 1, "1", "1")
    store.write(sign_letter, made, TODAY)
    frozen = _page(held)
    assert frozen.composer.followed is None
    assert "Follows" not in {row.name for row in frozen.rows}
    with pytest.raises(Refused):
        store.write(follow_letter, made, "notice-ice", newer)
