from dataclasses import replace
from datetime import date, timedelta

from organizer.domain.asked import Asked
from organizer.domain.correspondence import Correspondence
from organizer.domain.letter import Delivery
from organizer.domain.mail_check import mail_problems
from organizer.domain.mailing import Mailing
from organizer.domain.question import AllowedWays, ClauseTerms
from tests.domain.dated import CAMPAIGN, OCT_1, OCT_5, a_mailing, a_playbook, mail

TITLES = {"notice-ice": "Notice to ICE", "notice-sib": "Notice to the bureau"}
NUMBER = "7012 3456 7890 1234 5678"


def found(record: Correspondence, decided: date | None = None) -> dict[str, list[str]]:
    bare = a_playbook()
    letters = tuple(replace(one, needs=("decision.date",)) if one.id == "notice-ice" else one for one in bare.letters)
    campaign = replace(CAMPAIGN, decision=replace(CAMPAIGN.decision, date=decided))
    problems = mail_problems(replace(bare, letters=letters), campaign, record, TITLES)
    assert not any(problem.is_error for some in problems.values() for problem in some)
    return {key: [problem.sentence for problem in some] for key, some in problems.items()}


def test_one_article_number_on_two_mailings_is_told_of_both() -> None:
    first = a_mailing("m1", article=NUMBER)
    second = a_mailing("m2", "notice-sib", OCT_5, article=NUMBER.replace(" ", ""))
    told = "The same article number stands on the mailing of {}. Compare both labels."
    assert found(mail(first, second, a_mailing("m3"), a_mailing("m4"))) == {
        "m1": [told.format("October 5, 2010: Notice to the bureau")],
        "m2": [told.format("October 1, 2010: Notice to ICE")],
    }


def test_a_letter_goes_out_again_after_it_came_back() -> None:
    def again(mailed: date, back: date | None) -> dict[str, list[str]]:
        return found(mail(a_mailing("m1", returned_on=back), a_mailing("m2", mailed=mailed, again="m1")))

    early = "It went out again on October 1, 2010, before the first came back on October 5, 2010. Check both days."
    assert again(OCT_1, OCT_5) == {"m2": [early]}
    assert again(OCT_5, OCT_5) == again(OCT_1, None) == {}


def test_what_arrived_does_not_come_back() -> None:
    told = "It arrived on October 1, 2010, and came back on October 5, 2010. Check which day is wrong."
    assert found(mail(a_mailing("m1", delivered=OCT_1, returned_on=OCT_5))) == {"m1": [told]}


def test_a_letter_is_signed_on_its_own_day_or_later() -> None:
    def signed(on: date | None, dated: date | None = OCT_1) -> dict[str, list[str]]:
        record = mail(a_mailing("m1"), a_mailing("m2", copy="A member"))
        letter, *others = record.letters
        return found(replace(record, letters=(replace(letter, signed_on=on, dated=dated), *others)))

    early = "The letter was signed on September 30, 2010, before its own date of October 1, 2010. Check both days."
    assert signed(OCT_1 - timedelta(days=1)) == {"m1": [early]}
    assert signed(OCT_1) == signed(None) == signed(OCT_1, None) == {}


def test_a_letter_is_mailed_on_the_day_it_bears_or_later() -> None:
    def mailed(on: date, sha256: str = "sum") -> dict[str, list[str]]:
        record = mail(a_mailing("m1", mailed=on))
        return found(replace(record, letters=(replace(record.letters[0], sha256=sha256), *record.letters[1:])))

    early = "The letter was mailed on September 30, 2010, before its own date of October 1, 2010. Check both days."
    assert mailed(OCT_1 - timedelta(days=1)) == {"m1": [early]}
    assert mailed(OCT_1) == mailed(OCT_1 - timedelta(days=1), sha256="") == {}


def test_a_letter_that_names_the_decision_is_mailed_after_it() -> None:
    record = mail(a_mailing("m1"), a_mailing("m2", "notice-sib"))
    early = "It was mailed before the decision of October 5, 2010, which it names. Check both days."
    assert found(record, OCT_5) == {"m1": [early]}
    assert found(record, OCT_1) == found(record) == {}
    lone: Mailing = a_mailing("m1")
    assert found(Correspondence((), (lone,)), OCT_5) == {}


def test_a_way_that_the_clause_does_not_allow_is_told_and_not_refused() -> None:
    ways = (AllowedWays("certified", (Delivery.CERTIFIED_RECEIPT, Delivery.REGISTERED)),)
    book = replace(a_playbook(), terms=(ClauseTerms("notice-ice", "asked.form", "asked.clause", ways),))
    asked = Asked().answered("form", "certified")
    faxed = a_mailing("m1", mailed=OCT_1)
    faxed = replace(faxed, method=Delivery.FAX)
    beside = replace(a_mailing("m2", beside="m3"), method=Delivery.FAX)
    record = mail(faxed, beside, a_mailing("m3"), replace(faxed, id="m4", copy="A member"))

    def said(asked: Asked) -> dict[str, list[str]]:
        problems = mail_problems(book, replace(CAMPAIGN, asked=asked), record, TITLES)
        return {key: [problem.sentence for problem in some if not problem.is_error] for key, some in problems.items()}

    told = "Fax is not a way that the clause allows: Certified Mail, return receipt; Registered Mail."
    again = "Send it again in such a way."
    assert said(asked) == {"m1": [f"{told} {again}"]}
    assert said(asked.answered("clause", "By mail.")) == {"m1": [f"{told} {again} “By mail.”"]}
    assert said(Asked()) == {}
