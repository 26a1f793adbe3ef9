"""A whole playbook, as small as it can be, written into a folder: the ground on which faults are planted."""

from collections.abc import Collection
from pathlib import Path

from organizer.playbooks.checks import check_folder

FILES = {
    "playbook.toml": """\
title = "Leave the program"
aim = "Be left out"
version = "1"
status = "history"
as_of = "2010-10"
checked_on = 2026-11-22
summary = '''
  Two notices
  are sent.
'''
today = ["Nothing is left of it."]
who_may_act = ["The board"]
have_ready = ["The decision"]
minutes = 30
authors = "We"
licence = "MIT"

[[instead]]
title = "Detainer policy"
text = "Ask for one."
source = "A guide"
checked = 2026-05-02
as_of = "2026-04"

[[steps]]
id = "decide"
title = "Decide"
what = "Vote."
why = "It comes first."
who = "The board"
proof = "Minutes"
sources = ["text-2010"]

  [[steps.tasks]]
  id = "record"
  title = "Record the decision"
  kind = "answer"
  act = "Enter it."
  how = "From the minutes."
  why = "The letter quotes it."
  who = "You"
  proof = "The answers"
  asks = ["decision.kind", "decision.date"]
  offers = ["decision.vote"]

[[steps]]
id = "write"
title = "Write"
what = "Write it."
why = "On paper."
who = "The manager"
proof = "A signed letter"
needs = ["decide"]
sources = ["text-2010"]
contradicted_by = ["speech-2010"]

  [[steps.tasks]]
  id = "notice"
  title = "Make the notice"
  kind = "letter"
  act = "Print it."
  how = "One click."
  why = "It is asked for."
  who = "You"
  proof = "A page"
  needs = ["record"]
  letter = "notice"
  sources = ["text-2010"]

[[steps]]
id = "send"
title = "Send"
what = "Mail it."
why = "It counts from then."
who = "You"
proof = "A receipt"
sources = ["text-2010"]
notices = ["notice"]

  [[steps.tasks]]
  id = "mail"
  title = "Mail the notice"
  kind = "mailed"
  act = "Enter the mailing."
  how = "At the post office."
  why = "To have proof."
  who = "You"
  proof = "The slip"
  letter = "notice"

  [[steps.tasks]]
  id = "end"
  title = "Close the campaign"
  kind = "outcome"
  act = "Choose the outcome."
  how = "From the list."
  why = "For those after you."
  who = "You"
  proof = "The outcome"

[[branches]]
activation = "scheduled"
title = "A date is set"
text = "The text covers this."
documented = true
sources = ["text-2010"]

[[branches]]
activation = "not_scheduled"
title = "No date is set"
text = "By likeness only."
documented = false

[[branches]]
activation = "activated"
title = "It is on"
text = "Nothing was published."
documented = false
cases = ["riverton"]

[[branches]]
activation = "unknown"
title = "Nobody knows"
text = "Ask."
documented = false

[[dates]]
id = "remind"
title = "Ask again"
start = "delivered"
letter = "notice"
count = 30
reason = "No text gives a time."
consequence = "Nothing."
ends = ["answered"]
follow_up = "remind"

[[dates]]
id = "appeal"
title = "Appeal"
start = "decided"
count = 2
unit = "months"
roll = "next_business_day"
holidays = "state"
documented = true
sources = ["text-2010"]

[[roles]]
role = "bureau"
title = "The bureau"
name = "Chief of the bureau of {{ state_name }}"
salutation = "Dear Chief:"
address = "directory"
by_state = true

[[windows]]
id = "w0"
title = "Before the text"
last = 2010-08-16

[[windows]]
id = "w1"
title = "While it held"
first = 2010-08-17
last = 2011-08-05

[[windows]]
id = "w2"
title = "Afterwards"
first = 2011-08-06

[[outcomes]]
code = "denied"
title = "Refused"
next = ["Ask for it in writing."]
cases = ["riverton"]

[[outcomes]]
code = "turned"
title = "Turned to a policy"
pivot = true
leads_to = ["other-way"]

[[outcomes]]
code = "open"
title = "It goes on"
is_open = true

[[readings]]
title = "A site"
by = "Some people"
address = "https://example.org/"

[[examples]]
title = "Riverbend County"
path = "examples/riverbend.toml"
""",
    "statements.toml": """\
[[statements]]
id = "text-2010"
date = "2010-08-17"
public = "2010-08-26"
speaker = "The office"
office = "Office"
document = "a text"
position = "possible"
summary = "One may leave."
source_title = "A newspaper"
source_address = "https://example.org/1"
verified = "quoted"

[[statements]]
id = "speech-2010"
date = "2010-10/2010-11"
precision = "about"
speaker = "The head"
office = "Office"
document = "a speech"
position = "not_possible"
summary = "One may not."
source_title = "A newspaper"
source_address = "https://example.org/2"
verified = "seen"

[[relations]]
statement = "speech-2010"
kind = "contradicts"
of = "text-2010"
""",
    "cases.toml": """\
[[cases]]
id = "riverton"
title = "Riverton"
place = "Riverton, Virginia"
activation = "activated in June 2010"
outcome = "denied"
lessons = ["Ask in writing."]
sources = ["https://example.org/3"]

  [[cases.events]]
  date = "2010-09"
  who = "The board"
  act = "votes"
""",
    "letters/paragraphs.toml": """\
[[paragraphs]]
id = "decision"
text = "On {{ decision.date|long_date }}, {{ body }} decided."
when = "decision.date"
""",
    "letters/notice.toml": """\
title = "Notice"
purpose = "Tells the bureau."
family = [{ text = "official" }]
recipient = "bureau"
needs = ["decision.kind", "decision.date", "signer.name"]
subject = [
  { text = "Present position", when = "window == 'w2'" },
  { text = "Notice of {{ jurisdiction.name }}" },
]
salutation = [{ text = "{{ recipient.salutation }}" }]
closing = "Sincerely,"
has_copies = true

[[rules]]
code = "early"
severity = "warning"
field = "letter.date"
when = "window == 'w0'"
sentence = "No step was published on {{ date|long_date }}."

[[paragraphs]]
use = "decision"

[[paragraphs]]
id = "basis"
text = '''
This follows the text
of 2010.'''
when = "known('text-2010') and jurisdiction.activation != 'activated'"
sources = ["text-2010"]
""",
    "letters/remind.toml": """\
title = "Reminder"
purpose = "Asks again."
family = [{ text = "official", when = "earlier.family == 'official'" }, { text = "group" }]
recipient = ""
subject = [{ text = "Our letter of {{ earlier.dated|long_date }}" }]
salutation = [{ text = "{{ recipient.salutation }}" }]
closing = "Sincerely,"
follows = ["notice"]
after = ["silence", "call"]

[[paragraphs]]
id = "sent"
text = "We wrote to you on {{ earlier.mailed_on|long_date }}{% if answer.channel == 'call' %}; you called{% endif %}."

[[paragraphs]]
id = "own"
text = "We add: ________."
to_write = true
""",
    "examples/riverbend.toml": """\
playbook = "small"

[jurisdiction]
name = "Riverbend County"
state = "VA"
""",
}


def write_small(folder: Path) -> Path:
    """Write the playbook "small" into a folder and return its own."""
    whole = folder / "small"
    for name, text in FILES.items():
        path = whole / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return whole


def plant(folder: Path, file: str, old: str, new: str) -> None:
    """Put a fault into a file: the first ``old`` becomes ``new``."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def faults(folder: Path, playbooks: Collection[str] | None = None) -> list[tuple[str, str, str, str]]:
    """Return the problems of a folder as plain tuples: file, path, wrong, expected."""
    return [(entry.file, entry.path, entry.wrong, entry.expected) for entry in check_folder(folder, playbooks)]


def only_fault(folder: Path) -> tuple[str, str, str, str]:
    """Return the one problem of a folder; more or fewer fail."""
    (found,) = faults(folder)
    return found
