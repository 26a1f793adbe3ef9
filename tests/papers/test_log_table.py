import csv
import io
from datetime import date

from organizer.domain.dates import ApproximateDate
from organizer.domain.letter import Delivery
from organizer.domain.mailing import Mailing
from organizer.domain.phrase import phrase
from organizer.domain.reply import Channel, Reply, Stance
from organizer.papers.log_table import log_table
from organizer.store.pages.mail_log import LogLine, Standing

MONDAY = date(2010, 9, 27)
SENT = LogLine(
    "m",
    "campaign",
    "Riverbend County",
    "September 27, 2010",
    MONDAY,
    ("notice-ice",),
    "Notice to ICE",
    "Director, ICE",
    phrase("7012 3456 7890 1234 5678"),
    phrase("Mailed"),
    Standing.MAILED,
    mailing=Mailing(
        "m",
        "notice-ice",
        Delivery.CERTIFIED,
        MONDAY,
        to=("Director", "ICE"),
        by="J.A.",
        article="70123456789012345678",
        cost=783,
        note="=1+1",
    ),
)
CAME = LogLine(
    "r",
    "campaign",
    "Riverbend County",
    "June 2011",
    date(2011, 6, 1),
    ("notice-ice",),
    "Notice to ICE",
    "",
    phrase("Phone call"),
    phrase("Answer. No"),
    Standing.RECEIVED,
    reply=Reply("r", ("notice-ice",), Channel.CALL, Stance.REFUSES, ApproximateDate.parse("2011-06"), words="No."),
)


def test_a_mailing_and_an_answer_have_a_row_each() -> None:
    written = log_table((SENT, CAME)).decode()
    assert written.splitlines()[0] == (
        "kind,day,letter,title,way,article,status,to,copy,post_office,by,cost,delivered_on,signed_by,returned_on,"
        "returned_why,who,stance,words,note,files,id,beside,again,place"
    )
    sent, came = csv.DictReader(io.StringIO(written, newline=""))
    assert {name: value for name, value in sent.items() if value} == {
        "kind": "mailing",
        "day": "2010-09-27",
        "letter": "notice-ice",
        "title": "Notice to ICE",
        "way": "Certified Mail",
        "article": "7012 3456 7890 1234 5678",
        "status": "Mailed",
        "to": "Director; ICE",
        "by": "J.A.",
        "cost": "$7.83",
        "note": "'=1+1",
        "id": "m",
        "place": "Riverbend County",
    }
    assert (came["kind"], came["day"], came["way"], came["stance"]) == ("answer", "2011-06", "Phone call", "refuses")
