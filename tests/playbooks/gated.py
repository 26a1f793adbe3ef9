"""The small playbook with all that one of today has: questions, the gate of the law, clocks, and terms of a clause."""

from pathlib import Path

from organizer.domain.playbook import Playbook
from organizer.playbooks.reader import read_playbook
from tests.playbooks.small import plant, write_small

_STANDINGS = (
    ("unknown", "Look at the law first", "Nobody looked at the law of your state yet.", True, '"other-way"'),
    ("allows", "The choice is yours", "The law leaves it to the place.", False, ""),
    ("limits", "There are limits", "The law sets limits.", False, ""),
    ("forbids", "The law forbids it.", "Officials can be removed.", True, '"other-way"'),
    ("requires", "The law asks for it already", "Officials must do it.", False, ""),
)
_GATES = "".join(
    f'[[gates]]\nstanding = "{standing}"\ntitle = "{title}"\ntext = "{text}"\n'
    f"stops = {str(stops).lower()}\nremains = [{remains}]\n\n"
    for standing, title, text, stops, remains in _STANDINGS
)
ASKING = """\
[[questions]]
id = "days"
kind = "number"
label = "How many days does the clause give?"

[[questions]]
id = "unit"
kind = "choice"
label = "What kind of days?"
choices = [
  { code = "calendar_days", label = "Calendar days" },
  { code = "business_days", label = "Business days" },
  { code = "unknown", label = "I do not know" },
]

[[questions]]
id = "start"
kind = "choice"
label = "When do they begin?"
choices = [
  { code = "mailed", label = "When the notice is mailed" },
  { code = "delivered", label = "When it arrives" },
  { code = "unknown", label = "I do not know" },
]

[[questions]]
id = "form"
kind = "choice"
label = "How must it go out?"
choices = [{ code = "certified", label = "By certified mail" }, { code = "any", label = "It does not say" }]

[[questions]]
id = "clause"
kind = "text"
label = "The words of the clause"
is_long = true

[[questions]]
id = "page"
kind = "text"
label = "Page of the clause"

[[questions]]
id = "papers"
kind = "lines"
label = "Papers that you have"

[[questions]]
id = "signed_on"
kind = "day"
label = "Day on which the agreement was signed"

[[clocks]]
state = "VA"
says = "Five business days."
source = "A list of states"
checked = 2026-03-02
as_of = "2026"
remark = "Another list says seven."
answers = [{ field = "asked.days", value = "5" }, { field = "asked.unit", value = "business_days" }]

[[clocks]]
state = "VA"
says = "Seven days."
source = "Another list"
checked = 2026-05-02
as_of = "/2026-05-02"
verified = "seen"
answers = [{ field = "asked.days", value = "7" }]

[[terms]]
letter = "notice"
form = "asked.form"
clause = "asked.clause"
page = "asked.page"
allowed = [
  { answer = "certified", ways = ["certified", "certified_receipt", "web_form"] },
  { answer = "any", ways = [] },
]

[[dates]]
id = "ends"
title = "The agreement ends"
start = "mailed"
letter = "notice"
count = 1
count_from = "asked.days"
unit_from = "asked.unit"
start_from = "asked.start"
usual = "In practice it takes months (A study)."
reason = "Your own agreement gives the days. The program counts them."

"""
_TASKS = """\
  [[steps.tasks]]
  id = "law"
  title = "Look at the law"
  kind = "answer"
  act = "Enter it."
  how = "Look at a map."
  why = "It comes first."
  who = "You"
  proof = "The answers"
  asks = ["law.standing", "law.source", "law.checked_on"]
  offers = ["law.text", "law.counsel", "law.counsel_name", "law.counsel_date"]

  [[steps.tasks]]
  id = "clause"
  title = "Copy the clause"
  kind = "answer"
  act = "Enter it."
  how = "From the agreement."
  why = "It decides."
  who = "You"
  proof = "The answers"
  asks = ["asked.days", "asked.unit"]
  offers = ["asked.start", "asked.form", "asked.clause", "asked.page", "asked.papers", "asked.signed_on"]

"""


def write_gated(folder: Path) -> Path:
    """Write the playbook into a folder and return its own."""
    small = write_small(folder)
    plant(small, "playbook.toml", "[[branches]]", f"{ASKING}{_GATES}[[branches]]")
    plant(small, "playbook.toml", "  [[steps.tasks]]", f"{_TASKS}  [[steps.tasks]]")
    plant(small, "letters/notice.toml", 'needs = ["decision.kind"', 'needs = ["asked.days", "decision.kind"')
    plant(small, "letters/notice.toml", "of 2010.'''", "of 2010, and gives {{ asked.days }} days.'''")
    return small


def gated(folder: Path) -> Playbook:
    """Return the playbook, read from a folder."""
    book, problems = read_playbook(write_gated(folder))
    assert book is not None, problems
    return book
