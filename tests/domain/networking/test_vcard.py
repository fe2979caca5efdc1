"""A card holds what was shared, in a form that every phone reads."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.networking.exchange import Field
from kiosk.domain.networking.vcard import BUNDLE_OCTETS, LINE_OCTETS, SHORT_OCTETS, bundle, card, fold, short_card
from kiosk.domain.plain_text import one_line
from kiosk.domain.roster.person_name import is_turned

ELIF = {
    Field.NAME: "Elif Kaya",
    Field.ORGANISATION: "Yıldız; Makine, A.Ş.",
    Field.ROLE: "Founder",
    Field.EMAIL: "elif.kaya@example.org",
    Field.PHONE: "+90 212 555 01 00",
    Field.LINK: "https://people.example.org/in/elif-kaya?a=1,2;3",
}

anything = st.text(max_size=300)
shared = st.fixed_dictionaries({}, optional=dict.fromkeys(Field, anything))


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def values_of(text: str) -> dict[str, str]:
    lines = (line.partition(":") for line in unfolded(text))
    return {name.partition(";")[0]: value for name, _, value in lines}


def test_a_card_is_what_rfc_2426_shows() -> None:
    assert card(ELIF, note="Keys to growth\nFoyer") == (
        "BEGIN:VCARD\r\n"
        "VERSION:3.0\r\n"
        "N:Kaya;Elif;;;\r\n"
        "FN:Elif Kaya\r\n"
        "ORG:Yıldız\\; Makine\\, A.Ş.\r\n"
        "TITLE:Founder\r\n"
        "EMAIL;TYPE=INTERNET:elif.kaya@example.org\r\n"
        "TEL;TYPE=VOICE:+90 212 555 01 00\r\n"
        "URL:https://people.example.org/in/elif-kaya?a=1,2;3\r\n"
        "NOTE:Keys to growth\\nFoyer\r\n"
        "END:VCARD\r\n"
    )


def test_what_was_not_shared_is_not_on_the_card() -> None:
    text = card({Field.NAME: "Elif Kaya"})
    assert [line.split(":")[0] for line in unfolded(text)] == ["BEGIN", "VERSION", "N", "FN", "END"]


def test_a_scanners_control_characters_stay_out() -> None:
    assert "FN:Elif Kaya\r\n" in card({Field.NAME: "Elif\x1d Kaya\x00"})


@given(shared, anything)
def test_reading_a_card_back_gives_the_values(values: dict[Field, str], note: str) -> None:
    text = card(values, note=note)
    read = values_of(text)
    name, organisation = (one_line(values.get(field, "")) for field in (Field.NAME, Field.ORGANISATION))
    if not is_turned(name):
        assert unescaped(read["FN"]) == (name or organisation)
    for field, name in (
        (Field.ORGANISATION, "ORG"),
        (Field.ROLE, "TITLE"),
        (Field.EMAIL, "EMAIL"),
        (Field.PHONE, "TEL"),
    ):
        assert unescaped(read.get(name, "")) == one_line(values.get(field, ""))
    assert read.get("URL", "") == one_line(values.get(Field.LINK, ""))
    assert {"N", "FN"} <= read.keys()


@given(shared, anything)
def test_no_line_is_longer_than_75_octets_and_no_character_is_split(values: dict[Field, str], note: str) -> None:
    octets = card(values, note=note).encode()
    assert all(len(line) <= LINE_OCTETS for line in octets.split(b"\r\n"))
    assert all(line.decode() for line in octets.split(b"\r\n")[:-1])
    assert octets.count(b"\n") == octets.count(b"\r\n")


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=400))
def test_unfolding_undoes_folding(line: str) -> None:
    assert fold(line).replace("\r\n ", "") == line


@given(shared, anything, anything)
def test_a_short_card_fits_a_code_on_a_screen(values: dict[Field, str], given_name: str, family_name: str) -> None:
    text = short_card(values, given_name, family_name)
    assert len(text.encode()) < SHORT_OCTETS
    assert {"N", "FN", "VERSION"} <= values_of(text).keys()


def test_a_short_card_drops_role_and_web_address_first_and_keeps_addresses_whole() -> None:
    long = ELIF | {Field.ORGANISATION: "Körfez Üniversitesi Teknopark ve İnovasyon Merkezi " * 2, Field.ROLE: "R" * 40}
    read = values_of(short_card(long))
    assert not {"TITLE", "URL"} & set(read)
    assert long[Field.ORGANISATION].startswith(read["ORG"])
    assert read["EMAIL"] == ELIF[Field.EMAIL]
    assert read["TEL"] == ELIF[Field.PHONE]


@pytest.mark.parametrize("address", ["e" * 250 + "@example.org", "ı" * 120 + "@example.org"])
def test_an_address_too_long_for_a_short_card_is_left_out_rather_than_cut(address: str) -> None:
    assert "EMAIL" not in values_of(short_card({Field.NAME: "Elif Kaya", Field.EMAIL: address}))


@pytest.mark.parametrize("people", [7, 12])
def test_a_bundle_holds_a_whole_card_of_each_and_fits_its_code(people: int) -> None:
    long = {Field.ORGANISATION: "Kuzeybatı Anadolu Organize Sanayi Bölgesi Müdürlüğü", Field.ROLE: "Genel müdür " * 4}
    crowd = [({Field.NAME: f"Deniz Ay{at}", Field.EMAIL: f"d{at}@example.org"} | long, "", "") for at in range(people)]
    text = bundle(crowd)
    assert len(text.encode()) <= BUNDLE_OCTETS
    assert text.count("BEGIN:VCARD") == text.count("END:VCARD") == people
    assert all(f"d{at}@example.org" in text for at in range(people))
