"""Files that address books and mailing services take as they are, with nobody who did not agree."""

import csv
import io
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner

from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.bootstrap.outputs import write_export
from kiosk.cli import cli
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.faults.people import TextsChanged
from kiosk.domain.networking.address_book import MAILCHIMP_OCTETS
from kiosk.domain.networking.exchange import Answer, Field, Purpose, TextsRead
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.person_copy import CopySection
from kiosk.domain.remarks.roster import NewsUnread
from kiosk.domain.roster.door_questions import NEWS
from kiosk.domain.roster.entry import RosterEntry
from kiosk.services.erase import erase
from kiosk.services.exports.person import person_copy
from kiosk.services.exports.request import Export, ExportKind, ExportRequest
from kiosk.services.people.asking import answer
from kiosk.services.people.details import details_of
from kiosk.services.people.news import answer_news, news_texts
from kiosk.services.sharing.exchange import record_exchange
from kiosk.services.stored import stored_about
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, consents
from tests.conftest import AddGuest, GivenClock, Guest
from tests.hosts import assert_as_rebuilt
from tests.services.test_roster import ALL, take

LONG = "Şükrüye İlknur Çağla Gülbahar Öztürkoğlu-Yıldızhanoğulları von und zu Ağrıdağlı"
"""80 letters, more bytes."""


def agree(file: EventFile, attendee: str, *, given: bool = True, language: str = "en") -> None:
    read = news_texts(file, language).read
    answer_news(file, attendee, given=given, read=read, language=language, point="Foyer 1")


def read_back(file: EventFile, folder: Path, request: ExportRequest) -> tuple[list[dict[str, str]], Export, bytes]:
    """Write an export, and read it as a program does that goes by its headers."""
    out = folder / f"list.{request.ending}"
    export = write_export(file, request, out, ";")
    raw = out.read_bytes()
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""), strict=True))
    assert all(None not in row and None not in row.values() for row in rows), "each row is as wide as the header"
    assert raw.endswith(b"\r\n")
    return rows, export, raw


def mailing(file: EventFile, folder: Path, ending: ExportFormat) -> tuple[list[dict[str, str]], Export]:
    rows, export, _ = read_back(file, folder, ExportRequest(ExportKind.NEWS, ending))
    return rows, export


@pytest.fixture
def guests(add_guest: AddGuest) -> list[Guest]:
    return [
        add_guest("Elif Kaya", organisation='Kaya, "Oğlu" & Şti.', role="Owner", email="elif@example.org"),
        add_guest(LONG, organisation="=cmd()", email="long@example.org"),
        add_guest("Ada Stone", email="ada@example.org"),
        add_guest("Can Ak"),
    ]


def test_a_mailing_list_holds_those_who_agreed_with_when_and_names_who_did_not(
    event_file: EventFile, guests: list[Guest], clock: GivenClock, tmp_path: Path
) -> None:
    elif_, long, ada, can = guests
    at = clock.now
    for one in (elif_, long, can):
        agree(event_file, one.id)
    said = datetime.fromtimestamp(at / 1000, UTC)
    rows, export = mailing(event_file, tmp_path, ExportFormat.HUBSPOT)
    assert [(row["Email"], row["Company Name"]) for row in rows] == [
        ("elif@example.org", 'Kaya, "Oğlu" & Şti.'),
        ("long@example.org", "'=cmd()"),
    ]
    assert {row["Legal basis for processing contact's data"] for row in rows} == {"Freely given consent from contact"}
    assert rows[0]["Opt-in Time"].startswith(f"{said:%Y-%m-%dT%H:%M}")
    assert (export.declined, export.without_email, export.rows) == (("Ada Stone",), 1, 2)
    rows, _ = mailing(event_file, tmp_path, ExportFormat.MAILCHIMP)
    assert [row["First Name"] for row in rows] == ["Elif", LONG.partition(" von ")[0]]
    assert rows[0]["OPTIN_TIME"].startswith(f"{said:%Y-%m-%d %H:%M}")
    assert max(len(cell.encode()) for row in rows for cell in row.values()) <= MAILCHIMP_OCTETS
    assert ada.id in attendees.of_ids(event_file.reader, {ada.id})


def test_who_takes_it_back_or_is_erased_is_in_no_later_list_and_the_journal_knows_each(
    event_file: EventFile, guests: list[Guest], tmp_path: Path
) -> None:
    elif_, long, *_ = guests
    agree(event_file, elif_.id)
    agree(event_file, long.id)
    mailing(event_file, tmp_path, ExportFormat.MAILCHIMP)
    assert [row["what"] for row in person_copy(event_file, elif_.id).sections[CopySection.EXPORTS]] == ["news"]
    agree(event_file, elif_.id, given=False)
    erase(event_file, long.id, reason=ErasureReason.ASKED)
    rows, export = mailing(event_file, tmp_path, ExportFormat.HUBSPOT)
    assert rows == []
    assert "Elif Kaya" in export.declined
    assert LONG not in export.declined
    assert_as_rebuilt(event_file)


def test_nobody_agrees_to_another_sentence_than_stood_before_them(event_file: EventFile, add_guest: AddGuest) -> None:
    ada = add_guest("Ada Stone")
    with pytest.raises(TextsChanged):
        answer_news(event_file, ada.id, given=True, read=TextsRead("a", "b"), language="en", point="Foyer 1")
    assert consents.agreed(event_file.reader, Purpose.NEWS) == set()


def take_listed(file: EventFile, *rows: RosterEntry) -> None:
    take(file, *rows, fields=ALL | {"news"})


def row(news: bool | None, name: str = "Ada Stone") -> RosterEntry:
    return RosterEntry(2, name, email=f"{name.split()[0].lower()}@x.example", news=news)


def test_a_list_says_who_agreed_when_they_registered_until_they_answer_themselves(
    event_file: EventFile, tmp_path: Path
) -> None:
    take_listed(event_file, row(news=True), row(False, "Ece Ak"), row(None, "Can Er"))
    people = {one.name: one.id for one in attendees.everyone(event_file.reader)}
    assert consents.agreed(event_file.reader, Purpose.NEWS) == {people["Ada Stone"]}
    assert len(list(consents.latest(event_file.reader, Purpose.NEWS))) == 1, "who was not asked has no answer"
    rows, _ = mailing(event_file, tmp_path, ExportFormat.MAILCHIMP)
    assert [one["Email Address"] for one in rows] == ["ada@x.example"]
    before = list(event_file.journal.records())
    take_listed(event_file, row(news=True), row(False, "Ece Ak"))
    assert list(event_file.journal.records()) == before, "the same list says nothing new"
    take_listed(event_file, row(news=False))
    assert consents.agreed(event_file.reader, Purpose.NEWS) == set()
    take_listed(event_file, row(news=True))
    agree(event_file, people["Ada Stone"], given=False)
    take_listed(event_file, row(news=True))
    assert consents.agreed(event_file.reader, Purpose.NEWS) == set(), "no list undoes what somebody took back"
    agree(event_file, people["Ada Stone"])
    take_listed(event_file, row(news=False))
    assert consents.agreed(event_file.reader, Purpose.NEWS) == {people["Ada Stone"]}
    stored = stored_about(event_file, people["Ada Stone"])
    assert stored is not None
    assert stored.wants_news


def test_a_column_of_a_list_is_known_and_what_is_neither_yes_nor_no_agrees_to_nothing(tmp_path: Path) -> None:
    path = tmp_path / "guests.csv"
    path.write_text("Ad Soyad;Bülten\nAda Stone;Evet\nEce Ak;hayır\nCan Er;\nDeniz Su;belki\n", "utf-8")
    roster = RosterFile(path, ZoneInfo("Europe/Istanbul"), 0)
    assert [one.news for one in roster.entries()] == [True, False, None, None]
    assert [(one.row, one.remark) for one in roster.notes if isinstance(one.remark, NewsUnread)] == [
        (5, NewsUnread("belki"))
    ]


def test_a_desk_asks_too_and_the_answer_is_a_consent_and_nothing_else(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    ada = add_guest("Ada Stone")

    def asked() -> str:
        details = details_of(event_file, ada.id)
        assert details is not None
        return next(one.answer for one in details.questions if one.question == NEWS)

    assert asked() == ""
    for text, shown in (("no", "no"), ("yes", "yes"), ("", "no")):
        answer(event_file, ada.id, NEWS, text, language="tr", point="Desk 1", staff="Selin")
        assert asked() == shown
    again = attendees.get(event_file.reader, ada.id)
    assert again is not None
    assert again.answers == ()


@pytest.mark.parametrize(
    ("ending", "columns", "marked"),
    [
        (
            ExportFormat.GOOGLE,
            (
                "First Name",
                "Last Name",
                "Organization Name",
                "Organization Title",
                "E-mail 1 - Value",
                "Phone 1 - Value",
            ),
            False,
        ),
        (
            ExportFormat.OUTLOOK,
            ("First Name", "Last Name", "Company", "Job Title", "E-mail Address", "Business Phone"),
            True,
        ),
    ],
)
def test_an_address_book_takes_what_people_shared_and_no_more(
    event_file: EventFile,
    guests: list[Guest],
    tmp_path: Path,
    ending: ExportFormat,
    columns: tuple[str, ...],
    marked: bool,
) -> None:
    elif_, long, ada, _ = guests
    event_file.journal.append(AttendeeDetails(elif_.id, phone="+90 212 555 01 00", link="https://example.org/e"))
    everything = (Field.ROLE, Field.EMAIL, Field.PHONE)
    answers = [Answer(elif_.id, everything, statistics=True), Answer(long.id, (), statistics=True)]
    record_exchange(event_file, [*answers, Answer(ada.id, everything)])
    rows, export, raw = read_back(event_file, tmp_path, ExportRequest(ExportKind.VCARDS, ending))
    assert raw.startswith(b"\xef\xbb\xbf") is marked
    assert [tuple(row[column] for column in columns) for row in rows] == [
        ("Elif", "Kaya", 'Kaya, "Oğlu" & Şti.', "Owner", "elif@example.org", "+90 212 555 01 00"),
        (LONG.partition(" von ")[0], "von" + LONG.partition(" von")[2], "'=cmd()", "", "", ""),
    ]
    assert export.left_out is not None
    assert export.left_out.people == 1
    assert "https://example.org/e" not in raw.decode(), "the web address was not shared"
    own = ExportRequest(ExportKind.VCARDS, ending, attendee=long.id)
    rows, _, _ = read_back(event_file, tmp_path, own)
    assert sorted(one["First Name"] for one in rows) == ["Ada", "Elif"], "a person's own contacts"


def test_the_command_says_who_is_left_out(event_file: EventFile, guests: list[Guest], tmp_path: Path) -> None:
    agree(event_file, guests[0].id)
    out = tmp_path / "list.mailchimp.csv"
    path = event_file.path
    event_file.close()
    result = CliRunner().invoke(cli, ["--event", str(path), "export", "news", str(out)])
    assert result.exit_code == 0, result.output
    assert "Wrote 1 person" in result.output
    assert "left out for lack of consent: 3 people (Ada Stone, Can Ak, " in result.output
