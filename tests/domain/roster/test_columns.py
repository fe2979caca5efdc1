"""Headers of every system, and of people's own sheets, are understood and explained."""

import csv
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.moment import local
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.columns import MappingError, recognise
from kiosk.domain.roster.folding import fold
from kiosk.domain.roster.headers import HEADERS
from kiosk.domain.roster.values import name_without, read_time, status_of
from kiosk.domain.roster.words import STATES
from tests import DATA

FILES = DATA / "roster"
ISTANBUL = ZoneInfo("Europe/Istanbul")


def found(header: list[str], *mapping: tuple[str, str]) -> dict[str, list[str]]:
    return {f: [header[c] for c in columns] for f, columns in recognise(header, mapping).fields.items()}


def header_of(name: str) -> list[str]:
    with (FILES / name).open(encoding="utf-8-sig", newline="") as handle:
        return next(csv.reader(handle))


def test_pretix_check_in_list() -> None:
    fields = found(header_of("pretix-checkinlist.en.csv"))
    assert fields == {
        "order": ["Order code"],
        "name": ["Attendee name"],
        "given_name": ["Attendee name: Given name"],
        "family_name": ["Attendee name: Family name"],
        "group": ["Product"],
        "checked_in": ["Checked in"],
        "ticket": ["Secret"],
        "email": ["Email"],
        "phone": ["Phone number"],
        "organisation": ["Company"],
    }


def test_pretix_order_positions_prefer_the_attendee_to_the_buyer() -> None:
    fields = found(header_of("pretix-orderpositions.en.csv"))
    assert fields["email"] == ["Attendee email", "Email"]
    assert fields["status"] == ["Status"]
    assert fields["ticket"] == ["Ticket secret"]
    assert fields["organisation"] == ["Attendee company"]


def test_of_two_equal_headers_the_first_is_the_attendees_own() -> None:
    columns = recognise(header_of("pretix-old.csv"))
    assert columns.fields["organisation"] == (9,)


def test_eventbrite_and_hi_events() -> None:
    fields = found(header_of("eventbrite.csv"))
    assert fields["ticket"] == ["Barcode #"]
    assert fields["group"] == ["Group", "Ticket Type", "Price Tier"]
    assert fields["role"] == ["Job Title"]
    fields = found(header_of("hi-events.csv"))
    assert fields["ticket"] == ["Public ID"]
    assert fields["checked_in"] == ["Checked In At", "Is Checked In"]


def test_eventbrite_without_barcodes_tells_tickets_apart_by_their_number() -> None:
    assert found(["Order #", "First Name", "Last Name", "Email", "Attendee #"])["ticket"] == ["Attendee #"]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Ad,Soyad,Şirket,E-posta", {"given_name", "family_name", "organisation", "email"}),
        ("Adı Soyadı;Kurum;Ünvan;Cep Telefonu", {"name", "organisation", "role", "phone"}),
        ("ADI SOYADI;KURUMU;E-POSTA ADRESİ", {"name", "organisation", "email"}),
        ("Name,Vorname,Firma,E-Mail-Adresse", {"family_name", "given_name", "organisation", "email"}),
        ("Nom,Prénom,Société,Courriel", {"family_name", "given_name", "organisation", "email"}),
        ("Nombre,Apellidos,Empresa,Correo electrónico", {"given_name", "family_name", "organisation", "email"}),
        ("Nome,Cognome,Azienda,Ruolo", {"given_name", "family_name", "organisation", "role"}),
        ("Voornaam,Achternaam,Bedrijf,Functie", {"given_name", "family_name", "organisation", "role"}),
        ("firstName,lastName,emailAddress", {"given_name", "family_name", "email"}),
        ("name,email,approval_status,checked_in_at,qr_code_url", {"name", "email", "status", "checked_in", "ticket"}),
        ("Zaman damgası,Adınız,E-posta adresiniz nedir?,Göreviniz", {"name", "email", "role"}),
    ],
)
def test_sheets_in_the_languages_of_those_who_write_them(header: str, expected: set[str]) -> None:
    assert recognise(header.split(";" if ";" in header else ",")).fields.keys() == expected


def test_a_guess_from_one_word_is_called_a_guess() -> None:
    said = recognise(["Full name", "Which company sends you?", "Company you work for"]).explained()
    assert said[1].startswith("Column “Company you work for” was taken as organisation, a guess from one word")
    assert said[2] == "Not used: “Which company sends you?”."


def test_a_mapping_goes_before_any_guess() -> None:
    header = ["Name", "Company", "Sector"]
    assert found(header, ("Sector", "group"))["group"] == ["Sector"]
    assert "organisation" not in found(header, ("company", "ignore"))
    assert found(header, ("Sector", "organisation"))["organisation"] == ["Sector"]


def test_a_wrong_mapping_lists_the_choices() -> None:
    with pytest.raises(MappingError, match="“Nmae”; it has “Name”, “Company”"):
        recognise(["Name", "Company"], [("Nmae", "name")])
    with pytest.raises(MappingError, match="choose one of name, given_name"):
        recognise(["Name", "Company"], [("Name", "nickname")])


def test_a_state_is_an_address_unless_it_stands_alone() -> None:
    assert "status" not in found(["Name", "City", "State"])
    assert "status" in found(["Name", "State"])


def test_the_words_are_folded_and_mean_one_thing() -> None:
    words = [word for listed in HEADERS.values() for word in listed]
    assert len(set(words)) == len(words)
    assert all(fold(word) == word for word in [*words, *(w for listed in STATES.values() for w in listed)])
    assert not any(one & other for one, other in combinations(STATES.values(), 2))


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("paid", OrderStatus.PAID),
        ("ÖDENDİ", OrderStatus.PAID),
        ("bezahlt", OrderStatus.PAID),
        ("pending", OrderStatus.UNPAID),
        ("Ödeme bekliyor", OrderStatus.UNPAID),
        ("ausstehend", OrderStatus.UNPAID),
        ("AWAITING_PAYMENT", OrderStatus.UNPAID),
        ("canceled", OrderStatus.CANCELLED),
        ("expired", OrderStatus.CANCELLED),
        ("İptal edildi", OrderStatus.CANCELLED),
        ("storniert", OrderStatus.CANCELLED),
        ("Not Attending", OrderStatus.CANCELLED),
        ("perhaps on Tuesday", None),
    ],
)
def test_order_states(word: str, state: OrderStatus | None) -> None:
    assert status_of("status", word) is state


def test_a_no_to_an_invitation_is_not_a_debt() -> None:
    assert status_of("rsvp", "No") is OrderStatus.CANCELLED
    assert status_of("paid", "No") is OrderStatus.UNPAID


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-20 09:02:11+03:00",
        "2026-11-20T06:02:11Z",
        "2026-11-20 06:02:11 UTC",
        "2026-11-20 09:02:11",
        "20.11.2026 09:02:11",
        "11/20/2026 9:02:11 a.m.",
        "20/11/2026 09:02:11",
        "20 Kas 2026 09:02:11",
        "20 nov. 2026 09:02:11",
        "Nov. 20, 2026, 9:02:11 AM",
    ],
)
def test_times_as_other_systems_write_them(text: str) -> None:
    at = read_time(text, ISTANBUL)
    assert at is not None
    assert local(at, ISTANBUL).isoformat() == "2026-11-20T09:02:11+03:00"


@pytest.mark.parametrize(
    "text", ["soon", "2026-13-45", "31.02.2026 10:00", "20.11.26", "9:02", "12345678901234567890", "0000-00-00"]
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert read_time(text, ISTANBUL) is None


def test_somebody_without_a_name_is_called_something() -> None:
    assert name_without("ali.aydin@example.org", "A1", ()) == "Ali Aydin"
    assert name_without("", "A1", ()) == "Guest A1"
    assert name_without("", "", ("secret-9x7y",)) == "Guest 9x7y"
