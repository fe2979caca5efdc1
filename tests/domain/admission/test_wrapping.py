"""A code is understood with whatever scanners, phones and ticket systems put around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.admission.code import Reading, new_code
from kiosk.domain.admission.wrapping import LIMIT, read_scanned, unwrapped

EVENT = "0123456789abcdef"
CODE = new_code(EVENT)


@pytest.mark.parametrize(
    "around",
    [
        " {} ",
        "\x02{}\x03",
        "]Q1{}",
        "]C0{}\r",
        "]d2\x1d{}\x1d",
        "https://tickets.example.org/t/{}",
        "HTTPS://TICKETS.EXAMPLE.ORG/T/{}/",
        "https://tickets.example.org/scan?event=7&code={}&lang=tr",
        "]Q1https://tickets.example.org/#/check/{}",
        "https://tickets.example.org/?t={}#top",
        "ticket:{}",
    ],
)
def test_our_code_is_found_in_what_is_around_it(around: str) -> None:
    scanned = around.format(CODE)
    assert CODE in unwrapped(scanned)
    assert read_scanned(scanned, EVENT) is Reading.OURS


def test_a_foreign_ticket_code_is_found_in_an_address_with_its_case_and_signs() -> None:
    assert "aQ3zi7/kj+x" in unwrapped("https://example.org/show?secret=aQ3zi7%2Fkj%2Bx")
    assert "Ii_ciGHUsO-42" in unwrapped("https://example.org/ticket/Ii_ciGHUsO-42?utm=mail")


def test_the_text_itself_comes_first_whatever_it_looks_like() -> None:
    for text in ("]Q1ABC", " ABC ", "https://example.org/ABC"):
        assert next(unwrapped(text)) == text


def test_a_damaged_code_is_damaged_in_an_address_too() -> None:
    wrong = CODE[:-1] + ("0" if CODE[-1] != "0" else "1")
    assert read_scanned(f"https://example.org/{wrong}", EVENT) is Reading.DAMAGED


def test_a_business_card_is_foreign() -> None:
    assert read_scanned("BEGIN:VCARD\nFN:Ayşe Yılmaz\nEND:VCARD", EVENT) is Reading.FOREIGN


@given(st.text())
def test_any_text_has_few_readings_and_none_of_them_twice(text: str) -> None:
    readings = list(unwrapped(text))
    assert len(readings) == len(set(readings)) <= LIMIT
    assert all(readings)
    assert read_scanned(text, EVENT) in Reading


def test_an_endless_address_is_given_up_on() -> None:
    assert len(list(unwrapped("https://example.org/?" + "&".join(f"a={at}" for at in range(5000))))) == LIMIT
