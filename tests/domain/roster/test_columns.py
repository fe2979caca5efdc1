"""Headers of every system, and of people's own sheets, are understood; what is left over is asked about."""

import csv
from itertools import combinations

import pytest

from kiosk.adapters.sheets.vocabulary_file import vocabulary
from kiosk.domain.faults.sheets import Doubt, NoSuchColumn, NoSuchField
from kiosk.domain.roster.columns import ANSWER, CHOICES, recognise
from kiosk.domain.roster.folding import comparable
from kiosk.domain.roster.vocabulary import FIELDS, listed
from tests import DATA

FILES = DATA / "roster"
WORDS = vocabulary()


def found(header: list[str], *mapping: tuple[str, str], rows: list[list[str]] | None = None) -> dict[str, list[str]]:
    columns = recognise(header, WORDS, mapping, rows or [])
    return {f: [header[c] for c in places] for f, places in columns.fields.items()}


def asked(header: str, cells: str) -> list[tuple[str, Doubt]]:
    questions = recognise(header.split(","), WORDS, (), [cells.split(",")]).questions
    return [(question.column, question.doubt) for question in questions]


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
        "attention": ["Requires special attention"],
        "comment": ["Comment"],
        "desk_text": ["Check-in text"],
        "blocked": ["Blocked"],
        "valid_from": ["Valid from"],
        "valid_until": ["Valid until"],
    }


def test_pretix_order_positions_prefer_the_attendee_to_the_buyer() -> None:
    fields = found(header_of("pretix-orderpositions.en.csv"))
    assert fields["email"] == ["Attendee email", "Email"]
    assert fields["status"] == ["Status"]
    assert fields["ticket"] == ["Ticket secret"]
    assert fields["organisation"] == ["Attendee company"]
    assert fields["order_name"] == ["Invoice address name"]
    assert (fields["position"], fields["main_position"]) == (["Position ID"], ["Add-on to position ID"])
    assert fields["language"] == ["Order locale"]


def test_of_two_equal_headers_the_first_is_the_attendees_own() -> None:
    columns = recognise(header_of("pretix-old.csv"), WORDS)
    assert columns.fields["organisation"] == (9,)


def test_eventbrite_and_hi_events() -> None:
    fields = found(header_of("eventbrite.csv"))
    assert fields["ticket"] == ["Barcode #"]
    assert fields["group"] == ["Group", "Ticket Type", "Price Tier"]
    assert fields["role"] == ["Job Title"]
    fields = found(header_of("hi-events.csv"))
    assert fields["ticket"] == ["Public ID"]
    assert fields["checked_in"] == ["Checked In At", "Is Checked In"]
    assert fields["comment"] == ["Notes"]


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
        ("Nome,Sobrenome,E-mail,Telefone", {"given_name", "family_name", "email", "phone"}),
        ("Voornaam,Tussenvoegsel,Achternaam,Bedrijf", {"given_name", "infix", "family_name", "organisation"}),
        ("Imię,Nazwisko,Adres e-mail,Firma", {"given_name", "family_name", "email", "organisation"}),
        ("Jméno,Příjmení,E-mail,Společnost", {"given_name", "family_name", "email", "organisation"}),
        ("Nume,Prenume,Adresă de e-mail,Funcție", {"family_name", "given_name", "email", "role"}),
        ("Vezetéknév,Keresztnév,E-mail cím,Cég", {"family_name", "given_name", "email", "organisation"}),
        ("Förnamn,Efternamn,E-post,Företag", {"given_name", "family_name", "email", "organisation"}),
        ("Fornavn,Efternavn,E-mail,Virksomhed", {"given_name", "family_name", "email", "organisation"}),
        ("Fornavn,Etternavn,E-post,Bedrift", {"given_name", "family_name", "email", "organisation"}),
        ("Etunimi,Sukunimi,Sähköposti,Yritys", {"given_name", "family_name", "email", "organisation"}),
        ("Όνομα,Επώνυμο,Τηλέφωνο,Εταιρεία", {"given_name", "family_name", "phone", "organisation"}),
        ("Имя,Фамилия,Электронная почта,Компания", {"given_name", "family_name", "email", "organisation"}),
        ("Ім'я,Прізвище,Електронна пошта,Посада", {"given_name", "family_name", "email", "role"}),
        ("الاسم الكامل,البريد الإلكتروني,الشركة,الحالة", {"name", "email", "organisation", "status"}),
        ("שם פרטי,שם משפחה,דוא״ל,חברה", {"given_name", "family_name", "email", "organisation"}),
        ("氏名,メールアドレス,会社名,ステータス", {"name", "email", "organisation", "status"}),
        ("姓名,邮箱,公司,职位", {"name", "email", "organisation", "role"}),
        ("이름,이메일,소속,직책", {"name", "email", "organisation", "role"}),
        ("firstName,lastName,emailAddress", {"given_name", "family_name", "email"}),
        ("name,email,approval_status,checked_in_at,qr_code_url", {"name", "email", "status", "checked_in", "ticket"}),
        ("Zaman damgası,Adınız,E-posta adresiniz nedir?,Göreviniz", {"name", "email", "role"}),
        ("First,Last,Email", {"given_name", "family_name", "email"}),
        ("Name - First,Name - Last", {"given_name", "family_name"}),
        ("Teilnehmer (Name),E-Mail *,Telefon 1", {"name", "email", "phone"}),
        ("First Name,Last Name,URL,Email Address,Position", {"given_name", "family_name", "link", "email", "role"}),
    ],
)
def test_sheets_in_the_languages_of_those_who_write_them(header: str, expected: set[str]) -> None:
    assert found(header.split(";" if ";" in header else ",")).keys() == expected


@pytest.mark.parametrize("system", sorted(WORDS.systems))
def test_every_header_of_a_system_has_a_source_and_is_read_as_it_says(system: str) -> None:
    section = WORDS.systems[system]
    assert section["source"]
    for field in FIELDS:
        for header in str(section.get(field, "")).split("|") if field in section else ():
            key = WORDS.key(header.strip())
            assert key in WORDS.either or WORDS.headers[key][0] in (field, "ticket_or_group"), header


def test_a_guess_from_one_word_is_called_a_guess() -> None:
    columns = recognise(["Full name", "Which company sends you?", "Company you work for"], WORDS)
    assert columns.fields["organisation"] == (2,)
    assert columns.guessed == {2}


def test_ticket_before_order_and_attendee_before_buyer() -> None:
    fields = found(header_of("cases/order-and-ticket-names.csv"))
    assert fields["given_name"] == ["Ticket First Name"]
    assert fields["email"] == ["Ticket Email"]
    assert (fields["order_given_name"], fields["order_email"]) == (["Order First Name"], ["Order Email"])


def test_labels_are_no_values() -> None:
    fields = found(header_of("cases/roster-google-contacts.csv"))
    assert (fields["email"], fields["phone"]) == (["E-mail 1 - Value"], ["Phone 1 - Value"])


def test_a_ticket_of_its_own_in_each_row_is_a_code_and_one_of_a_few_is_a_group() -> None:
    header = ["Name", "Ticket"]
    assert found(header, rows=[["Ada", "T-1001"], ["Bob", "T-1002"]])["ticket"] == ["Ticket"]
    assert found(header, rows=[["Ada", "Adult"], ["Bob", "Child"]])["group"] == ["Ticket"]
    assert found(header, rows=[["Ada", "Day 1"], ["Bob", "Day 1"], ["Cem", "Day 2"]])["group"] == ["Ticket"]


def test_a_title_is_a_job_or_a_salutation() -> None:
    assert found(["Name", "Title"], rows=[["Ada", "CTO"]])["role"] == ["Title"]
    assert "role" not in found(["Name", "Title"], rows=[["Ada", "Dr."], ["Bob", "Mr"]])


def test_a_lone_name_yields_to_given_and_family_name() -> None:
    assert found(["Name", "First name", "Last name"])["either"] == ["Name"]
    assert found(["Name", "Surname"])["given_name"] == ["Name"]


@pytest.mark.parametrize(
    ("header", "cells", "expected"),
    [
        ("Name,Name of your tutor", "Ada,Bob", [("Name of your tutor", Doubt.NAME)]),
        ("Name,Membership status", "Ada,Gold", [("Membership status", Doubt.STATUS)]),
        ("Email,Künstlername Name", "a@x.example,Ada", [("Künstlername Name", Doubt.NAME)]),
        ("Name,Visa state", "Ada,granted", [("Visa state", Doubt.STATUS)]),
        ("Name,Name of your tutor", "Ada,", []),
        ("Name,What is your name on LinkedIn?", "Ada,Ada S", []),
        ("Name,Emergency contact name", "Ada,Bob", []),
        ("Name,Event name", "Ada,Fair", []),
        ("Name,Payment method", "Ada,card", []),
    ],
)
def test_columns_like_a_name_or_a_status_are_asked_about_and_never_guessed(
    header: str, cells: str, expected: list[tuple[str, Doubt]]
) -> None:
    assert asked(header, cells) == expected


def test_a_question_shows_what_stands_there_and_what_it_may_be() -> None:
    rows = [["Ada", "Gold"], ["Bob", "Gold"], ["Cem", "Silver"], ["Deniz", "Bronze"], ["Elif", "None"]]
    (question,) = recognise(["Name", "Membership status"], WORDS, (), rows).questions
    assert question.samples == ("Gold", "Silver", "Bronze")
    assert question.choices == ("status", "answer", "ignore")
    assert set(question.choices) <= set(CHOICES)


def test_a_mapping_answers_the_question() -> None:
    rows = [["Ada", "Gold"]]
    columns = recognise(["Name", "Membership status"], WORDS, [("Membership status", ANSWER)], rows)
    assert (columns.questions, columns.answers) == ((), (1,))


def test_what_nobody_knows_is_an_answer_and_what_a_desk_must_not_hold_is_left_out() -> None:
    header = ["Name", "Which topics interest you?", "Wing", "Price", "Allergies", "Date of birth"]
    columns = recognise(header, WORDS, (), [["Ada", "AI", "East", "10", "nuts", "1990-01-01"]])
    assert columns.answers == (1, 2)
    assert columns.private == (4, 5)
    assert columns.unused == (3,)


def test_health_is_left_out_of_questions_too_and_invoices_are_no_answers() -> None:
    header = ["Name", "Do you have any allergies?", "Invoice Name", "What is your LinkedIn profile?"]
    columns = recognise(header, WORDS, (), [["Ada", "nuts", "Acme Ltd", "https://linkedin.com/in/ada"]])
    assert (columns.private, columns.answers, columns.unused) == ((1,), (), (2,))
    assert columns.fields["link"] == (3,)


@pytest.mark.parametrize("system", sorted(WORDS.systems))
def test_no_file_of_a_system_asks_anything(system: str) -> None:
    words = (str(value) for field, value in WORDS.systems[system].items() if field != "source")
    header = [name.strip() for text in words for name in text.replace("\n", " ").split("|")]
    columns = recognise(header, WORDS, (), [[f"word {at}" for at, _ in enumerate(header)]])
    assert (columns.questions, columns.guessed) == ((), frozenset())


def test_a_mapping_goes_before_any_guess() -> None:
    header = ["Name", "Company", "Sector"]
    assert found(header, ("Sector", "group"))["group"] == ["Sector"]
    assert "organisation" not in found(header, ("company", "ignore"))
    assert found(header, ("Sector", "organisation"))["organisation"] == ["Sector"]


def test_a_wrong_mapping_lists_the_choices() -> None:
    with pytest.raises(NoSuchColumn, match="“Nmae”, only “Name”, “Company”"):
        recognise(["Name", "Company"], WORDS, [("Nmae", "name")])
    with pytest.raises(NoSuchField, match="choose one of name, preferred_name"):
        recognise(["Name", "Company"], WORDS, [("Name", "nicknames")])


def test_a_state_is_an_address_unless_it_stands_alone() -> None:
    assert "status" not in found(["Name", "City", "State"])
    assert "status" in found(["Name", "State"])


def test_each_word_means_one_thing() -> None:
    headers: dict[str, str] = {}
    for section in (*WORDS.languages.values(), *WORDS.systems.values()):
        for field in (*FIELDS, "unused", "private", "ticket_or_group", "salutation_or_role", "region_or_status"):
            for header in listed(section.get(field, "")):
                assert headers.setdefault(header, field) == field, header
    states = WORDS.states
    kinds = (states.paid_words, states.inside_words, states.unpaid_words, states.cancelled_words, states.decide_words)
    assert not [one & other for one, other in combinations(kinds, 2) if one & other]
    assert not states.yes_words & states.no_words


def test_a_korean_yes_is_no_czech_no() -> None:
    assert comparable("네") != comparable("ne")
    assert WORDS.states.yes_or_no("네") is True
    assert WORDS.states.yes_or_no("ne") is False
