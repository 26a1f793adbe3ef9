"""Promise 10: whatever is typed into a field comes back from the paper as text, or is refused naming the character."""

import subprocess
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf

from organizer.domain.campaign import Campaign, Fact
from organizer.domain.dates import ApproximateDate
from organizer.domain.fields import CATALOGUE, FieldKind, with_answer
from organizer.domain.letter import Letter
from organizer.letters.pdf import Printed
from organizer.papers.case import Case, Request
from organizer.papers.compose import compose
from organizer.papers.press import press
from tests.builders import a_campaign
from tests.papers.cases import a_case
from tests.promises.children import crash
from tests.promises.machine import need_tools, tool
from tests.promises.mutations import naughty
from tests.promises.promise import Measured, Promise, Sizes, Trial
from tests.promises.weakened import put

_ON = date(2010, 10, 1)
_LETTERS = ("notice-ice", "notice-sib", "ask-officials", "resolution", "confirm-ice", "ask-congress")
_TEXTS = (FieldKind.TEXT, FieldKind.LINES)
_FIELDS = (
    *(entry.name for entry in CATALOGUE if entry.kind in _TEXTS and entry.table != "law"),
    *(f"recipient.{key}" for key in ("name", "unit", "agency", "address")),
    *("fact.text", "fact.source"),
)
_PRINTED_AT_ONCE = 60
_PLAIN = "Some plain words"
_REFUSED, _NOWHERE = "refused", "in no letter"


def _payloads(picture: Path) -> tuple[str, ...]:
    """Return what a press with a markup, or a template with a language, would act on."""
    return (
        f'<img src="{picture}" width="200" height="100"/>', f"<img src='file://{picture}'/>", "<b>bold</b>", "<para>",
        "</para><para>", '<a href="https://example.org">x</a>', '<font size="90">x</font>', "<seq/>", "&lt;b&gt;",
        '<link destination="x">y</link>', "<!-- x -->", "]]>", "{{ 7*7 }}", "{% for x in (1,2) %}a{% endfor %}",
        "{{ ''.__class__.__mro__ }}", "{0.__class__}", "{name}", "{}", "%s%s%n", "%(name)s", "${7*7}", "#{7*7}",
        "\\input{/etc/passwd}", "(x) Tj ET", "\\) Tj (", "endstream endobj", "BT /F1 99 Tf", "%PDF-1.7",
        "/JS (app.alert)",
    )  # fmt: skip


def measure(trial: Trial) -> Measured:
    """Type one text after the other into fields, print the letters that take it, and read the paper back."""
    need_tools("pdftotext")
    if trial.weaken:
        trial.weaken()
    picture = _picture(trial.folder)
    texts = [text for text in (*_payloads(picture), *naughty()) if text.strip()]
    pairs = [(field, text) for text in texts for field in _FIELDS]
    dice = trial.dice()
    dice.shuffle(pairs)
    first = [(field, text) for text in texts[:2] for field in ("decision.summary", "signer.name")]
    tried = [*first, *pairs][: trial.runs]
    faults, came, batch = list[str](), Counter[str](), list[tuple[str, str, Letter]]()
    for field, text in tried:
        try:
            found = _composed(field, text)
        except Exception as failure:  # noqa: BLE001 - every one of them is a fault
            found = crash(failure)
        if isinstance(found, Letter):
            batch.append((field, text, found))
        elif found not in (_REFUSED, _NOWHERE):
            faults.append(f"{field} {text[:60]!r}: {found}")
        came["printed" if isinstance(found, Letter) else found] += 1
    for start in range(0, len(batch), _PRINTED_AT_ONCE):
        faults += _read_back(batch[start : start + _PRINTED_AT_ONCE])
    figure = f"{len(faults)} lost, wrong or embedded of {len(tried):,} texts in {len(_FIELDS)} fields"
    counts = f"{came['printed']:,} printed, {came[_REFUSED]:,} refused, {came[_NOWHERE]:,} in no letter"
    return Measured(len(tried), f"{figure} ({counts})", tuple(faults))


def _composed(field: str, text: str) -> Letter | str:
    """Return a letter that prints the field; else that it is refused, or stands in no letter, or what is wrong."""
    case = _case(field, text)
    for template in _letters_with(field):
        composed = compose(case, Request(template, template), _ON)
        if composed.errors:
            about = [problem for problem in composed.errors if problem.field.startswith(field.partition(".")[0])]
            if any(problem.code == "characters" and "U+" not in problem.sentence for problem in about):
                return f"does not name the character: {about[0].sentence}"
            if about:
                return _REFUSED
        elif composed.letter and _holds(composed.letter, text):
            return composed.letter
    return _NOWHERE


@cache
def _letters_with(field: str) -> tuple[str, ...]:
    """Return a letter that prints a field, with plain words in it; all of them where none does."""
    case = _case(field, _PLAIN)
    for template in _LETTERS:
        letter = compose(case, Request(template, template), _ON).letter
        if letter and _holds(letter, _PLAIN):
            return (template,)
    return _LETTERS


def _case(field: str, text: str) -> Case:
    campaign: Campaign = a_campaign()
    table, _, key = field.partition(".")
    if table == "recipient":
        given = (text, "Riverbend, VA 22000") if key == "address" else text
        own = replace(campaign.recipients[0], **{key: given})  # type: ignore[arg-type]
        roles = ("ice_assistant_director", "state_identification_bureau", "member_of_congress")
        return a_case(replace(campaign, recipients=tuple(replace(own, role=role) for role in roles)))
    if table == "fact":
        words = {"text": "It is so.", "source": "a report", key: text}
        return a_case(replace(campaign, facts=(Fact("one", date=ApproximateDate.parse("2010-08"), **words),)))
    kind = next(entry.kind for entry in CATALOGUE if entry.name == field)
    return a_case(with_answer(campaign, field, (text,) if kind is FieldKind.LINES else text))


def _holds(letter: Letter, text: str) -> bool:
    lines = (*letter.head, *letter.block, letter.subject, letter.salutation, *letter.signature.lines)
    more = (*letter.copies, *letter.enclosures, *(paragraph.text for paragraph in letter.paragraphs))
    return _squeezed(text) in "".join(map(_squeezed, (*lines, *more)))


def _read_back(batch: Sequence[tuple[str, str, Letter]]) -> Iterator[str]:
    """Give each text that does not come back from the paper, and whatever came in with it."""
    try:
        data = press([letter for _, _, letter in batch]).data
    except Exception as failure:  # noqa: BLE001 - as above; then each is printed by itself, to find the one
        if len(batch) == 1:
            yield f"{batch[0][0]} {batch[0][1][:60]!r}: {crash(failure)}"
        else:
            for one in batch:
                yield from _read_back([one])
        return
    yield from _embedded(data)
    shown = _squeezed(_words(data))
    for field, text, _ in batch:
        if _squeezed(text) not in shown:
            yield f"{field} {text[:60]!r}: does not come back from the paper"


def _words(data: bytes) -> str:
    done = subprocess.run(
        [tool("pdftotext"), "-raw", "-enc", "UTF-8", "-", "-"], input=data, capture_output=True, check=True
    )
    return done.stdout.decode("utf-8")


def _embedded(data: bytes) -> Iterator[str]:
    """Give each picture, file, script and link in a paper that should have none."""
    with pikepdf.Pdf.open(BytesIO(data)) as pdf:
        for held in pdf.objects:
            if isinstance(held, pikepdf.Stream) and held.get("/Subtype") == "/Image":
                yield "a picture is embedded"
            keys: Iterable[str] = held.keys() if isinstance(held, pikepdf.Dictionary | pikepdf.Stream) else ()
            yield from (
                f"the paper has {key}" for key in keys if key in ("/EmbeddedFiles", "/JS", "/URI", "/OpenAction")
            )


@cache
def _squeezed(text: str) -> str:
    """Return the text without spaces, in the form in which readers give ligatures and accents."""
    return "".join(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text)).split())


def _picture(folder: Path) -> Path:
    """Return a small picture on this disk, which no letter may show."""
    from PIL import Image

    path = folder / "local.png"
    Image.new("RGB", (40, 20), "red").save(path)
    return path


def press_with_markup() -> None:
    """Let letters be set by an engine whose paragraphs have a markup, with nothing escaped."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate

    def write_pdf(letters: Sequence[Letter], *_given: object, **_options: object) -> Printed:
        out, story = BytesIO(), list[Flowable]()
        for letter in letters:
            lines = [*letter.head, *letter.block, letter.subject, *(one.text for one in letter.paragraphs)]
            story += [Paragraph(line, ParagraphStyle("plain")) for line in (*lines, *letter.signature.lines)]
            story.append(PageBreak())
        SimpleDocTemplate(out).build(story)
        return Printed(out.getvalue(), len(letters))

    put("organizer.papers.press", "write_pdf", write_pdf)


INJECT_LETTER = Promise(
    10,
    "inject-letter",
    "naughty strings, tags and templates in every field of a letter",
    measure,
    Sizes(20_000, 300, 16),
    press_with_markup,
    "a press with unescaped markup",
    Sizes(60, 60, 5),
)
