from datetime import date

import pytest

from organizer.domain.dates import ApproximateDate, Precision
from organizer.domain.errors import Refused
from organizer.domain.letter import Delivery, LetterState
from organizer.domain.reply import Channel, Reply, Stance
from organizer.store.attachments import NewFile
from organizer.store.campaigns import add_campaign
from organizer.store.correspondence import load_correspondence
from organizer.store.letters import add_letter, keep_print, load_letter, sign_letter
from organizer.store.mailings import record_mailing
from organizer.store.replies import change_reply, record_reply, remove_reply
from organizer.store.store import Store
from tests.builders import a_campaign, print_and_mail

CAME = ApproximateDate.parse("2010-09-29")
SCAN = NewFile("answer.pdf", b"%PDF answer", "application/pdf")


@pytest.fixture
def letters(store: Store, campaign_id: str) -> tuple[str, str]:
    """Give two letters that were mailed."""
    ice, sib = (store.write(add_letter, campaign_id, name).made for name in ("notice-ice", "notice-sib"))
    for letter in (ice, sib):
        store.write(print_and_mail, letter)
    return ice, sib


def replies(store: Store, campaign_id: str) -> tuple[Reply, ...]:
    return store.read(load_correspondence, campaign_id).replies


def states(store: Store, letters: tuple[str, ...]) -> list[LetterState]:
    return [store.read(load_letter, letter).state for letter in letters]


def test_an_answer_is_kept_as_it_was_given_and_moves_its_letters_on(
    store: Store, campaign_id: str, letters: tuple[str, str]
) -> None:
    done = store.write(
        record_reply, campaign_id, letters, Channel.PAPER, Stance.REFUSES, CAME, who="D. V.",
        role="ice_assistant_director", words="No.", by="A.R.", files=(SCAN,),
    )  # fmt: skip
    (found,) = replies(store, campaign_id)
    assert found == Reply(
        done.made, ("notice-ice", "notice-sib"), Channel.PAPER, Stance.REFUSES, CAME, "D. V.",
        "ice_assistant_director", "No.", "A.R.", found.attachments,
    )  # fmt: skip
    assert [file.name for file in found.attachments] == ["answer.pdf"]
    assert states(store, letters) == [LetterState.ANSWERED] * 2
    store.undo()
    assert replies(store, campaign_id) == ()
    assert states(store, letters) == [LetterState.MAILED] * 2
    store.redo()
    assert replies(store, campaign_id) == (found,)


def test_a_call_of_some_day_in_june_keeps_its_precision(store: Store, campaign_id: str) -> None:
    june = ApproximateDate.parse("2010-06")
    summer = ApproximateDate.parse("2010-06/2010-09", Precision.SEASON)
    store.write(record_reply, campaign_id, (), Channel.MEETING, Stance.NO_POSITION, CAME)
    store.write(record_reply, campaign_id, (), Channel.CALL, Stance.PROPOSES_MEETING, june, who="a program officer")
    store.write(record_reply, campaign_id, (), Channel.EMAIL, Stance.ASKS, summer)
    found = replies(store, campaign_id)
    assert [entry.on for entry in found] == [june, summer, CAME]
    assert [entry.is_spoken for entry in found] == [True, False, True]


def test_an_answer_can_be_corrected_and_taken_away(store: Store, campaign_id: str, letters: tuple[str, str]) -> None:
    ice, sib = letters
    made = store.write(record_reply, campaign_id, (ice,), Channel.CALL, Stance.ASKS, CAME, files=(SCAN,)).made
    assert store.write(change_reply, made, letters=(ice,), stance=Stance.ASKS, on=CAME).entry == 0
    store.write(change_reply, made, letters=(sib,), stance=Stance.AGREES, on=ApproximateDate.parse("2010-08"))
    (found,) = replies(store, campaign_id)
    assert (found.letters, found.stance, found.on.text) == (("notice-sib",), Stance.AGREES, "2010-08")
    assert states(store, letters) == [LetterState.MAILED, LetterState.ANSWERED]
    done = store.write(remove_reply, made)
    assert done.sentence == "Answer removed."
    assert states(store, letters) == [LetterState.MAILED] * 2
    store.undo()
    assert replies(store, campaign_id) == (found,)
    store.undo()
    assert states(store, letters) == [LetterState.ANSWERED, LetterState.MAILED]


def test_what_cannot_be_is_refused_in_a_sentence(store: Store, campaign_id: str, letters: tuple[str, str]) -> None:
    draft = store.write(add_letter, campaign_id, "resolution").made
    with pytest.raises(Refused, match=r"^resolution is not signed or mailed yet\. First write down how it went out\.$"):
        store.write(record_reply, campaign_id, (draft,), Channel.CALL, Stance.ASKS, CAME)
    other = store.write(add_campaign, a_campaign(jurisdiction__name="Lakeside County")).made
    with pytest.raises(Refused, match="belongs to another campaign"):
        store.write(record_reply, other, letters, Channel.CALL, Stance.ASKS, CAME)
    tomorrow = ApproximateDate.parse("2010-10-01")
    with pytest.raises(Refused, match=r"^An answer cannot have come after today\. Change the day\.$"):
        store.write(record_reply, campaign_id, letters, Channel.CALL, Stance.ASKS, tomorrow)
    empty = NewFile("a.eml", b"", "message/rfc822")
    with pytest.raises(Refused, match="is empty"):
        store.write(record_reply, campaign_id, letters, Channel.EMAIL, Stance.ASKS, CAME, files=(empty,))
    with pytest.raises(Refused, match="This answer is not in the file any more"):
        store.write(remove_reply, "gone")
    made = store.write(record_reply, campaign_id, letters, Channel.CALL, Stance.ASKS, CAME).made
    with pytest.raises(TypeError, match="an answer has no colour"):
        store.write(change_reply, made, colour="red")
    assert len(replies(store, campaign_id)) == 1


def test_complaint_23_an_answer_to_a_letter_that_was_only_signed_counts(store: Store, campaign_id: str) -> None:
    letter = store.write(add_letter, campaign_id, "notice-ice").made
    store.write(keep_print, letter, b"%PDF", 1, "1", "1")
    store.write(sign_letter, letter)
    made = store.write(record_reply, campaign_id, (letter,), Channel.PAPER, Stance.AGREES, CAME).made
    assert states(store, (letter,)) == [LetterState.ANSWERED]
    store.write(record_mailing, letter, Delivery.BY_HAND, date(2010, 9, 28))
    store.undo()
    store.write(remove_reply, made)
    assert states(store, (letter,)) == [LetterState.SIGNED]
