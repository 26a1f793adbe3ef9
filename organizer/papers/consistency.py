"""Answers of a campaign that contradict each other: wrong data, whatever letter it is."""

from organizer.domain.campaign import Activation, Campaign
from organizer.domain.problem import Problem, error

_WITH_DATE = (Activation.SCHEDULED, Activation.ACTIVATED)


def wrong_data(campaign: Campaign) -> tuple[Problem, ...]:
    """Return what is wrong in the answers themselves. Source: contract, "The campaign file"."""
    found = []
    place = campaign.jurisdiction
    if place.activation_date and place.activation not in _WITH_DATE:
        found.append(
            error(
                "activation_date",
                "jurisdiction.activation_date",
                "There is a date of activation, but no activation. Remove the date, or say scheduled or activated.",
            )
        )
    if campaign.letter.language != "en":
        found.append(
            error(
                "no_translation",
                "letter.language",
                "There is no letter in the language {language}. Choose en.",
                language=campaign.letter.language,
            )
        )
    return tuple(found)
