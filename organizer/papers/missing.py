"""What a letter needs and the campaign lacks, one clear sentence for each."""

from collections.abc import Iterator

from organizer.domain.campaign import Campaign
from organizer.domain.fields import is_answered
from organizer.domain.phrase import phrase
from organizer.domain.playbook import Playbook
from organizer.domain.problem import Problem, error

SENTENCES = {
    "group.name": "Enter the name of your group.",
    "group.address": "Enter the address of your group.",
    "group.phone": "Enter the phone number of your group.",
    "group.email": "Enter the e-mail address of your group.",
    "jurisdiction.name": "Enter the name of the place.",
    "jurisdiction.state": "Choose the state.",
    "jurisdiction.kind": "Choose the kind of place.",
    "jurisdiction.governing_body": "Enter the name of the governing body.",
    "jurisdiction.law_enforcement_agency": "Enter the law enforcement agency.",
    "jurisdiction.activation": "Choose whether fingerprints are compared yet.",
    "jurisdiction.activation_date": "Enter the date of activation.",
    "decision.kind": "Choose the kind of decision.",
    "decision.number": "Enter the number of the decision.",
    "decision.date": "Enter the date of the decision.",
    "decision.vote": "Enter the vote on the decision.",
    "decision.summary": "Enter what the decision says.",
    "signer.name": "Enter the name of the official who signs.",
    "signer.title": "Enter the title of the official who signs.",
    "signer.office": "Enter the office of the official who signs.",
    "signer.address": "Enter the address of the official who signs.",
    "signer.phone": "Enter the phone number of the official who signs.",
    "letter.date": "Enter the date on the letters.",
    "letter.copies_to": "Enter who gets a copy.",
    "letter.enclosures": "Enter what is enclosed.",
    "letter.method": "Choose how the letters are mailed.",
    "law.standing": "Say what the law of your state says of this step.",
    "law.text": "Enter which law says so.",
    "law.source": "Enter where you saw the law.",
    "law.checked_on": "Enter the day on which you looked at the law.",
    "law.counsel": "Say whether a lawyer looked at it.",
    "law.counsel_name": "Enter the name of the lawyer.",
    "law.counsel_date": "Enter the day on which the lawyer looked.",
}
"""The sentence for each field, whole, so that each can be translated whole."""
_FILL_IN, _ANSWER = phrase("Fill in: {label}.").template, phrase("Answer: {label}").template
"""For the questions of a playbook. One that ends in a question mark takes no full stop behind it."""


def missing_fields(needs: tuple[str, ...], campaign: Campaign, playbook: Playbook) -> Iterator[Problem]:
    """Report each field that a letter needs and that is not answered."""
    for name in needs:
        field = playbook.field(name)
        if field and not is_answered(campaign, name):
            sentence = _ANSWER if field.label.endswith("?") else _FILL_IN
            yield error("missing_field", name, SENTENCES.get(name, sentence), label=field.label.rstrip("."))
