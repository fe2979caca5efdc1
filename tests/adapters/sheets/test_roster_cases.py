"""Small rosters as people and systems wrote them, each with the outcome that is right."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.domain.faults.sheets import ColumnsUnclear
from kiosk.domain.moment import local
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.entry import RosterEntry
from tests import DATA

CASES = DATA / "roster" / "cases"
ISTANBUL = ZoneInfo("Europe/Istanbul")
NOW = 1_800_000_000_000
PLAIN = RosterEntry(row=0, name="")


def read(path: Path | str, *mapping: tuple[str, str]) -> tuple[list[RosterEntry], list[str]]:
    roster = RosterFile(CASES / path, ISTANBUL, NOW, mapping)
    entries = list(roster.entries())
    return entries, [f"{note.row} {note.kind}: {note.remark}" for note in roster.notes if note.row]


def told(entry: RosterEntry, *but: str) -> dict[str, object]:
    """Return what a row says, without what is as it is for anybody."""
    names = (name for name in entry._fields if name not in ("row", *but))
    return {name: getattr(entry, name) for name in names if getattr(entry, name) != getattr(PLAIN, name)}


def clock(entry: RosterEntry) -> str:
    return local(entry.checked_in_at, ISTANBUL).isoformat() if entry.checked_in_at else ""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "roster.csv"
    path.write_text(text, "utf-8", newline="")
    return path


def test_of_44_states_none_lets_anybody_in_that_is_not_surely_paid() -> None:
    entries, notes = read("states.csv")
    states: dict[str, list[str]] = {}
    for number, entry in enumerate(entries, 1):
        states.setdefault(entry.status, []).append(f"P{number}")
    assert states[OrderStatus.PAID] == ["P2", "P3", "P39"]
    assert states[OrderStatus.UNCLEAR] == ["P7", "P10", "P11", "P25", "P41", "P44"]
    assert [entry.status_word for entry in entries if entry.status_word] == [
        *("No-show", "Processing", "placed", "Test", "PAID OUT", "Rechnung")
    ]
    assert states[OrderStatus.CANCELLED] == [
        *("P13", "P14", "P17", "P20", "P21", "P22", "P23", "P24", "P32", "P33", "P34", "P35", "P40", "P42", "P43")
    ]
    assert len(states[OrderStatus.UNPAID]) == 44 - 3 - 6 - 15
    assert [note.partition(":")[0] for note in notes if "unclear" in note] == [
        *("8 unclear", "11 unclear", "12 unclear", "26 unclear", "42 unclear", "45 unclear")
    ]
    assert clock(entries[2])


def test_a_booking_that_was_rejected() -> None:
    ((entry,), _) = read("roster-booking-status.csv")
    assert entry.status is OrderStatus.CANCELLED


def test_polish() -> None:
    ((entry,), notes) = read("roster-polish.csv")
    assert told(entry) == {
        "name": "Ada Wymyślona",
        "given_name": "Ada",
        "family_name": "Wymyślona",
        "email": "ada@example.org",
        "status": OrderStatus.CANCELLED,
        "tickets": ("KB1",),
    }
    assert notes == []


def test_an_amount_of_nothing_may_be_a_free_ticket_or_a_debt() -> None:
    (paid, unclear), notes = read("roster-paid-amount.csv")
    assert (paid.status, unclear.status, unclear.status_word) == (OrderStatus.PAID, OrderStatus.UNCLEAR, "0.00")
    assert notes == [
        "2 guessed: Column “Paid” holds amounts; one person who paid something was taken as paid.",
        "3 unclear: One person has the status “0.00”, which is not understood: the door asks for a decision.",
    ]


def test_a_check_in_in_utc_as_its_header_says() -> None:
    ((entry,), _) = read("roster-checkin-utc.csv")
    assert clock(entry) == "2026-11-20T09:30:00+03:00"


def test_a_zone_in_a_header_that_is_not_known_is_told_and_no_time_is_taken(tmp_path: Path) -> None:
    ((entry,), notes) = read(written(tmp_path, "Name,Check-in time (XYZT)\nAda,2026-11-20 09:30\n"))
    assert entry.checked_in_at is None
    assert notes == [
        "2 left_out: “2026-11-20 09:30 XYZT” names a time zone that is not known for sure (XYZT), and was left out."
    ]


def test_a_scan_with_its_status_and_time() -> None:
    ((entry,), notes) = read("roster-scanned.csv")
    assert clock(entry) == "2026-11-20T09:00:00+03:00"
    assert notes == []


def test_times_of_check_in_in_every_form() -> None:
    entries, notes = read("times-with-zones.csv")
    assert {entry.name: clock(entry)[5:16] for entry in entries} == {
        "A1": "11-25T12:12",
        "A2": "11-25T12:12",
        "A3": "11-25T11:12",
        "A4": "11-25T17:12",
        "A5": "11-25T12:12",
        "A6": "11-25T12:12",
        "A7": "11-25T12:12",
        "A8": "11-25T12:12",
        "A9": "",
        "B1": "11-25T09:12",
        "B2": "11-25T09:12",
        "B3": "11-25T09:12",
        "B4": "",
        "B5": "11-25T09:12",
        "B6": "11-25T12:12",
        "B7": "11-25T09:12",
        "B8": "11-25T09:12",
    }
    assert notes == [
        "10 left_out: “25-11-26 09:12” could be one of several dates, and was left out; the year needs four digits.",
        "14 left_out: “09:12” is no time that is understood, and was left out.",
    ]


def test_a_check_in_of_another_day() -> None:
    ((entry,), _) = read("day-two.csv")
    assert clock(entry) == "2026-11-24T09:12:00+03:00"


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ("order-and-ticket-names.csv", [("Ada", "Stone", "ada@x.example"), ("Ben", "Hill", "ben@x.example")]),
        ("roster-google-contacts.csv", [("Ada", "Inventa", "ada@example.org")]),
        ("roster-name-first-name-last.csv", [("Ada", "Inventa", "ai1@example.org")]),
        ("roster-first-last.csv", [("Ada", "Inventa", "ai1@example.org")]),
        ("roster-last-comma-first.csv", [("Ada", "Inventa", "ada@example.org")]),
        ("headers-d1_1.csv", [("Łukasz", "Żak", "l@x.example")]),
        ("headers-d1_2.csv", [("Søren", "Bak", "s@x.example")]),
        ("headers-d1_5.csv", [("Jana", "Dvořák", "j@x.example")]),
        ("headers-d1_16.csv", [("Jan", "van der Berg", "j@x.example")]),
        (
            "roster-msforms-anonymous.csv",
            [
                ("Ada", "Inventa", "ada@example.org"),
                ("Bob", "Erdacht", "bob@example.org"),
                ("Cem", "Uydurma", "cem@example.org"),
            ],
        ),
    ],
)
def test_names_stand_where_they_belong(case: str, expected: list[tuple[str, str, str]]) -> None:
    entries, notes = read(case)
    assert [(entry.given_name, entry.family_name, entry.email) for entry in entries] == expected
    assert [entry.name for entry in entries] == [f"{given} {family}" for given, family, _ in expected]
    assert notes == []


def test_labels_of_contacts_are_no_values() -> None:
    ((entry,), _) = read("roster-google-contacts.csv")
    assert entry.phone == "+1 555"


def test_an_empty_name_column_beside_a_question_for_the_name() -> None:
    entries, notes = read("roster-msforms-empty-name.csv")
    assert [(entry.name, entry.organisation, entry.email) for entry in entries] == [
        ("Ada Inventa", "Acme", ""),
        ("Bob Erdacht", "Acme", ""),
    ]
    assert notes == []


def test_types_and_titles() -> None:
    ((entry,), _) = read("roster-types.csv")
    assert (entry.group, entry.role) == ("Speaker", "CTO")


def test_what_pretix_says_of_attention_blocks_and_validity() -> None:
    (ada, ben, cem), notes = read("blocked-valid.csv")
    assert (ada.blocked, ada.attention, ada.desk_text) == (True, True, "Collect ID card")
    assert (ben.blocked, ben.attention, ben.valid_from) == (False, False, None)
    assert local(ben.valid_until or 0, ISTANBUL).isoformat() == "2016-11-20T18:00:00+03:00"
    assert local(cem.valid_from or 0, ISTANBUL).isoformat() == "2096-11-27T00:00:00+03:00"
    assert notes == []


def test_a_day_until_which_a_ticket_is_valid_is_valid_itself(tmp_path: Path) -> None:
    ((entry,), _) = read(written(tmp_path, "Name,Valid until\nAda,20.11.2026\n"))
    assert local(entry.valid_until or 0, ISTANBUL).isoformat() == "2026-11-21T00:00:00+03:00"


def test_what_blocks_in_words_that_are_not_known_blocks(tmp_path: Path) -> None:
    ((entry,), _) = read(written(tmp_path, "Name,Blocked\nAda,seat of the mayor\n"))
    assert entry.blocked


def test_add_ons_hang_on_their_main_position() -> None:
    (ticket, shirt, workshop), notes = read("addons.csv")
    assert (ticket.position, ticket.main_position) == ("1", "")
    assert (shirt.position, shirt.main_position, shirt.group) == ("2", "1", "T-shirt (add-on)")
    assert (workshop.main_position, workshop.name_guessed) == ("1", True)
    assert notes == []


def test_guests_come_along_and_a_quantity_counts_the_row_itself(tmp_path: Path) -> None:
    ((ada,), _) = read("guests.csv")
    assert (ada.guests, ada.status) == (2, OrderStatus.PAID)
    entries, notes = read(written(tmp_path, "Name,Quantity\nAda,3\nBob,1\nCem,\nDeniz,many\n"))
    assert [entry.guests for entry in entries] == [2, 0, 0, 0]
    assert notes == ["5 left_out: “many” is no number of guests, and was left out."]
    entries, _ = read(written(tmp_path, "Name,Ticket code,Quantity\nAda,A1001,2\nBob,A1002,2\n"))
    assert [entry.guests for entry in entries] == [0, 0]
    entries, _ = read(written(tmp_path, "Name,Plus one\nAda,Yes\nBob,No\n"))
    assert [entry.guests for entry in entries] == [1, 0]


def test_names_of_every_script_come_in_as_they_are() -> None:
    entries, notes = read("badge-scripts.csv")
    assert [entry.name for entry in entries[:3]] == ["محمد عبد الله الحسن", "דנה כהן", "Ada 🎉 Stone 👩‍🚀"]
    assert [entries[7].name, entries[10].name] == ["王小明", "김철수"]
    assert len(entries) == 14
    assert notes == []


def test_e_mail_addresses_as_people_write_them() -> None:
    entries, notes = read("mail-forms.csv")
    assert [entry.email for entry in entries] == [
        *("ada@x.example", "ben@x.example", "cem@x.example", "dia@x.example", "eva@x.example", "FAY@X.EXAMPLE"),
        "gül@örnek.example",
    ]
    assert notes == ["4 guessed: Of several e-mail addresses, cem@x.example was taken, and not cem.ay@y.example."]


def test_the_buyers_address_is_not_that_of_their_guests(tmp_path: Path) -> None:
    text = (
        "Nom participant,Prénom participant,Email payeur,Nom payeur,Prénom payeur\n"
        "Buyer,Bob,bob@x.example,Buyer,Bob\nStone,Ada,bob@x.example,Buyer,Bob\n"
    )
    entries, _ = read(written(tmp_path, text))
    assert [(entry.name, entry.email) for entry in entries] == [("Bob Buyer", "bob@x.example"), ("Ada Stone", "")]


def test_the_preferred_name_goes_before_the_legal_one(tmp_path: Path) -> None:
    text = "Legal name,Badge name,Email\nSamantha Stone,Sam Stone,s@x.example\nBen Hill,,b@x.example\n"
    entries, _ = read(written(tmp_path, text))
    assert [entry.name for entry in entries] == ["Sam Stone", "Ben Hill"]


def test_family_names_stand_first_where_they_are_written_first(tmp_path: Path) -> None:
    ((anna,), _) = read(written(tmp_path, "Vezetéknév;Keresztnév\nNagy;Anna\n"))
    assert (anna.name, anna.given_name, anna.family_name) == ("Nagy Anna", "Anna", "Nagy")
    ((wang,), _) = read(written(tmp_path, "姓氏,名字\n王,小明\n"))
    assert wang.name == "王小明"


def test_answers_links_and_languages_are_kept(tmp_path: Path) -> None:
    text = (
        "Name,Which topics interest you?,LinkedIn,Preferred language,Allergies\n"
        "Ada,AI and robots,https://linkedin.com/in/ada,tr,nuts\n"
    )
    ((entry,), _) = read(written(tmp_path, text))
    assert told(entry) == {
        "name": "Ada",
        "answers": (("Which topics interest you?", "AI and robots"),),
        "link": "https://linkedin.com/in/ada",
        "language": "tr",
    }


def test_a_column_like_a_status_stops_the_import_and_asks(tmp_path: Path) -> None:
    path = written(tmp_path, "Name,Membership status\nAda,Gold\nBob,Silver\n")
    with pytest.raises(ColumnsUnclear) as asked:
        read(path)
    assert str(asked.value) == (
        "roster.csv: it is not clear what “Membership status” holds, so nothing was imported. Say it with "
        "--map 'Membership status=status', or with “ignore” instead of the field."
    )
    (question,) = RosterFile(path, ISTANBUL, NOW).columns.questions
    assert (question.column, question.samples) == ("Membership status", ("Gold", "Silver"))
    entries, _ = read(path, ("Membership status", "answer"))
    assert entries[0].answers == (("Membership status", "Gold"),)
    entries, _ = read(path, ("Membership status", "status"))
    assert [entry.status_word for entry in entries] == ["Gold", "Silver"]


def test_a_list_can_be_looked_at_while_a_question_stands_open(tmp_path: Path) -> None:
    rows = "".join(f"Guest {number};g{number}@x.example;Gold\n" for number in range(50))
    path = written(tmp_path, f"Guest list\n\nName;Email;Membership status\n{rows}")
    roster = RosterFile(path, ISTANBUL, NOW)
    assert roster.columns.header == ("Name", "Email", "Membership status")
    assert roster.samples(2) == [["Guest 0", "g0@x.example", "Gold"], ["Guest 1", "g1@x.example", "Gold"]]
    assert [question.column for question in roster.columns.questions] == ["Membership status"]
    assert "Column “Name” was taken as name." in [str(note.remark) for note in roster.notes]


def test_ticket_tailors_tickets_have_their_own_codes_and_a_way_to_pay_is_no_state_that_is_known() -> None:
    (ada, ben), _ = read("../ticket-tailor.csv")
    assert (ada.name, ada.order, ada.tickets, ada.group) == (
        "Ada Stone",
        "73322001",
        ("TKT-001",),
        "Admission - General",
    )
    assert (ada.status, ada.status_word) == (OrderStatus.UNCLEAR, "PAYPAL")
    assert (ada.checked_in_at, ben.checked_in_at) == (None, NOW)


def test_humanitix_counts_the_tickets_of_an_order_and_says_what_was_refunded() -> None:
    (ada, ben), _ = read("../humanitix.csv")
    assert (ada.name, ada.order, ada.email, ada.guests, ada.status) == (
        *("Ada Stone", "GUL1001", "ada@example.org", 1),
        OrderStatus.PAID,
    )
    assert (ben.status, ben.answers) == (OrderStatus.CANCELLED, ())


def test_civicrms_participants_come_with_their_employer_and_status() -> None:
    entries, _ = read("../civicrm.csv")
    assert [entry.status for entry in entries] == [OrderStatus.PAID, OrderStatus.UNPAID, OrderStatus.CANCELLED]
    assert told(entries[0], "answers") == {
        "name": "Ada Stone",
        "given_name": "Ada",
        "family_name": "Stone",
        "organisation": "Acme",
        "group": "Regular",
        "role": "Engineer",
        "email": "ada@example.org",
        "phone": "+90 212 555 00 00",
    }
