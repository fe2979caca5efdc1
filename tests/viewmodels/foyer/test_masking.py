"""A public screen shows enough of a detail for its owner to know it, and too little for anybody else."""

import pytest

from kiosk.viewmodels.foyer.masking import last_digits, masked_email, masked_link


@pytest.mark.parametrize(
    ("email", "shown"),
    [
        ("amara@nordlicht.example.org", "a····@n····.example.org"),
        ("a@b", "a····@b····"),
        ("no address", "····"),
    ],
)
def test_of_an_address_only_its_first_letters_and_its_common_end_are_shown(email: str, shown: str) -> None:
    assert masked_email(email) == shown


@pytest.mark.parametrize(("phone", "shown"), [("+90 212 000 00 42", "42"), ("12345", ""), ("", "")])
def test_of_a_number_only_the_last_two_digits_are_shown_and_none_of_a_short_one(phone: str, shown: str) -> None:
    assert last_digits(phone) == shown


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        ("https://www.people.example.org/in/elif-kaya?x=1", "people.example.org/····"),
        ("people.example.org/in/elif-kaya", "people.example.org/····"),
        ("http://elif@example.org", "example.org"),
        ("https://example.org/", "example.org/"),
        ("", ""),
    ],
)
def test_a_web_address_is_shown_without_the_page(link: str, shown: str) -> None:
    assert masked_link(link) == shown
