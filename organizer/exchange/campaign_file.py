"""The campaign file: the readable form of one campaign (contract, "The campaign file")."""

from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path

from organizer.domain.asked import ASKED
from organizer.domain.campaign import Campaign, Fact, Recipient
from organizer.domain.dates import Precision
from organizer.domain.fields import CATALOGUE, RECIPIENT_KEYS, Answer, answer_of
from organizer.exchange.campaign_reader import NO_QUESTIONS, Questions, campaign_of
from organizer.exchange.file_problem import FileProblem
from organizer.exchange.toml_text import read_bytes, read_toml

_DEFAULTS = {"letter.language": "en", "jurisdiction.activation": "unknown", "law.standing": "unknown"}


def read_campaign(
    path: Path, roles: Mapping[str, Collection[str]], questions: Questions = NO_QUESTIONS
) -> tuple[Campaign | None, tuple[FileProblem, ...]]:
    """Return the campaign of a file, or None and every fault of the file.

    ``roles`` are the known playbooks, each with the roles that its letters go to; ``questions`` what each asks of its
    own. Raises Environment when the file is missing or cannot be read.
    """
    return parse_campaign(read_bytes(path), roles, questions)


def parse_campaign(
    data: bytes, roles: Mapping[str, Collection[str]], questions: Questions = NO_QUESTIONS
) -> tuple[Campaign | None, tuple[FileProblem, ...]]:
    """Return the campaign in the bytes of a file, or None and every fault."""
    return campaign_of(read_toml(data), roles, questions)


def write_campaign(campaign: Campaign) -> bytes:
    """Return the campaign as the bytes of a file. What is not answered is left out."""
    parts = [f"playbook = {_text(campaign.playbook)}\n"]
    if campaign.example:
        parts.append("example = true\n")
    for table in dict.fromkeys(entry.table for entry in CATALOGUE):
        lines = [line for entry in CATALOGUE if entry.table == table and (line := _answer_line(campaign, entry.name))]
        if lines:
            parts.append(f"\n[{table}]\n" + "".join(lines))
    asked = "".join(_line(key, value) for key, value in campaign.asked.answers)
    parts += [f"\n[{ASKED}]\n{asked}"] if asked else []
    parts += [_recipient(entry) for entry in campaign.recipients]
    parts += [_fact(entry) for entry in campaign.facts]
    return "".join(parts).encode()


def _answer_line(campaign: Campaign, name: str) -> str:
    value = answer_of(campaign, name)
    if not value or value == _DEFAULTS.get(name):
        return ""
    return _line(name.partition(".")[2], value)


def _recipient(entry: Recipient) -> str:
    given = [(key, getattr(entry, key)) for key in RECIPIENT_KEYS]
    return "\n[[recipient]]\n" + "".join(_line(key, value) for key, value in given if value is not None)


def _fact(entry: Fact) -> str:
    on = entry.date.text if entry.date.precision is Precision.DAY else _text(entry.date.text)
    texts = _line("id", entry.id) + _line("text", entry.text) + _line("source", entry.source)
    return f"\n[[fact]]\n{texts}date = {on}\n"


def _line(key: str, value: Answer) -> str:
    if isinstance(value, date):
        return f"{key} = {value.isoformat()}\n"
    if isinstance(value, tuple):
        return f"{key} = [{', '.join(_text(line) for line in value)}]\n"
    return f"{key} = {_text(str(value))}\n"


def _text(value: str) -> str:
    """Quote a text. What cannot be seen in an editor is written as its number, so that nothing gets lost there."""
    return '"' + "".join(_character(character) for character in value) + '"'


def _character(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable():
        return character
    return f"\\u{ord(character):04X}" if ord(character) <= 0xFFFF else f"\\U{ord(character):08X}"  # noqa: PLR2004 - the last four-digit number
