import pytest

from organizer.domain.private_numbers import PrivateNumber, private_hint, private_number

_A, _SOCIAL = PrivateNumber.A_NUMBER, PrivateNumber.SOCIAL_SECURITY


@pytest.mark.parametrize(
    "text",
    [
        "A123456789", "A12345678", "A 123 456 789", "A-123-456-789", "A# 123456789", "A#123-456-789", "A: 12 345 678",
        "a123456789", "a-123456789", "Number A123456789.", "(A 12345678)", "A\u00a0123\u00a0456\u00a0789",
        "A\u2011123\u2013456\u2013789", "Her number is A 123 456 789, she said.",
    ],
)  # fmt: skip
def test_an_a_number_is_seen_however_it_is_written(text: str) -> None:
    assert private_number(text) is _A


@pytest.mark.parametrize(
    "text",
    [
        "123-45-6789", "123 45 6789", "SSN 123456789", "ssn: 123-45-6789", "Social Security no. 123456789",
        "(123-45-6789)", "987-65-4321", "123\u201145\u20116789",
    ],
)  # fmt: skip
def test_a_social_security_number_is_seen(text: str) -> None:
    assert private_number(text) is _SOCIAL


@pytest.mark.parametrize(
    "text",
    [
        "", "Riverbend County", "Resolution 2010-41", "555-0100", "(555) 123-4567", "555 123 4567", "A-2010-12345",
        "7112 3456 7891 2345 6787", "9407 1118 9876 5432 1098 76", "RE123456785US", "22000-1234", "220001234",
        "September 28, 2010", "2010-09-28", "2010-09-28 to 2010-10-01", "A1234567", "A1234567890", "BA123456789",
        "a 12345678 dollar bill", "000-45-6789", "666-45-6789", "123-00-6789", "123-45-0000", "1123-45-6789",
        "123-45-67890", "123-45 6789", "5 123-45-6789", "Form I-213", "INA 287(g), 8 U.S.C. 1357(g)", "$1,234,567.89",
    ],
)  # fmt: skip
def test_other_numbers_are_left_alone(text: str) -> None:
    assert private_number(text) is None


def test_it_is_said_in_one_gentle_sentence() -> None:
    assert private_hint("A123456789").words == "This looks like an A-number. Leave it out, unless you are sure."
    assert "Social Security number" in private_hint("It is 123-45-6789").words
    assert not private_hint("Resolution 2010-41")
