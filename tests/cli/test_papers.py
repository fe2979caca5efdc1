"""`kiosk door-list`, `signature-list` and `attendance-certificates`: for a power cut, and for whoever audits."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.agenda.session import SessionText
from kiosk.domain.facts import reading
from kiosk.domain.facts.kinds import SessionDetails
from kiosk.domain.facts.privacy import NamesExported
from kiosk.domain.fault import Fault
from kiosk.domain.person_copy import CopySection
from kiosk.services.admit import admit, undo_latest
from kiosk.services.exports.person import person_copy
from kiosk.services.points import change_point
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.programs import need

HOUR = 3_600_000
LONG = "Abdurrahman Gazi Karamanoğlu-Çelikkıran Wolfeschlegelsteinhausenbergerdorff Öztürk"


def _run(file: EventFile, *arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["--event", str(file.path), *map(str, arguments)])


def _text(pdf: Path, *options: str) -> str:
    need("pdftotext")
    words = ["pdftotext", *(options or ["-layout"]), pdf, "-"]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def _pages(pdf: Path) -> int:
    need("pdfinfo")
    about = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    return int(about.split("Pages:")[1].split()[0])


@pytest.fixture
def at_the_room(event_file: EventFile) -> Callable[[str], None]:
    """Two sessions in one room with a door that records who comes in; returns what lets somebody in there."""
    for number, (title, own) in enumerate(
        (("Finding finance", "Finansmana erişim"), ("Markets abroad", "Dış pazarlar"))
    ):
        starts = STARTS + (number + 1) * HOUR
        texts = {"tr": SessionText(own)}
        event_file.journal.append(
            SessionDetails(f"s{number}", starts=starts, ends=starts + HOUR, title=title, room="Room 1", texts=texts)
        )
    change_point(event_file, Point("Room 1 door", PointKind.SESSION_DOOR, room="Room 1"))

    def come(code: str) -> None:
        admit(event_file, code, point="Room 1 door")

    return come


def test_the_door_list_has_everybody_in_the_order_of_the_alphabet_and_marks_who_is_in(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock, tmp_path: Path
) -> None:
    guests = [
        add_guest(name, organisation="Kuzey Makine", group="SME") for name in ("Ali Şahin", "Ece Çelik", "Can Zor")
    ]
    add_guest("Gone Away", status="cancelled")
    clock.forward(2)
    admit(event_file, guests[1].badge, point="Desk 1")
    out = tmp_path / "door.pdf"
    result = _run(event_file, "door-list", out, "--language", "tr", "--blank", "2")
    assert (result.exit_code, result.output) == (0, f"Wrote 3 lines to {out}.\n")
    text = " ".join(_text(out).split())
    assert "3 kişi · 1 kişi içeride" in text
    assert "20 Kasım 2026 · Keys to successful growth" in text
    assert "Sayfa 1 / 1" in text
    assert "Gone" not in text
    order = ["Ç 09:32 Çelik, Ece Kuzey Makine SME", "Ş Şahin, Ali Kuzey Makine SME", "Z Zor, Can"]
    assert sorted(order, key=text.index) == order
    as_written = _run(event_file, "door-list", out, "--as-written")
    assert as_written.exit_code == 0
    assert "Ali Şahin" in _text(out)


def test_a_list_of_nobody_says_so(event_file: EventFile, tmp_path: Path) -> None:
    out = tmp_path / "door.pdf"
    assert _run(event_file, "door-list", out).output == f"Wrote 0 lines to {out}.\n"
    assert "Nobody is on this list." in _text(out)


def test_names_of_every_length_and_script_stand_there_whole(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    for name in (LONG, "عبد الله", "王小龍", "Ελένη Παπαδοπούλου"):
        add_guest(name)
    out = tmp_path / "door.pdf"
    _run(event_file, "door-list", out, "--as-written")
    text = " ".join(_text(out).split())
    for word in (*LONG.split(), "王小龍", "Παπαδοπούλου", "Other scripts"):
        assert word in text
    assert "عبد الله" in "".join(letter for letter in _text(out, "-enc", "UTF-8") if letter.isprintable())


def test_many_people_are_numbered_pages(event_file: EventFile, add_guest: AddGuest, tmp_path: Path) -> None:
    for number in range(70):
        add_guest(f"Guest{number} Kaya")
    out = tmp_path / "sign.pdf"
    _run(event_file, "signature-list", out)
    assert _pages(out) == 4
    pages = _text(out).split("\f")
    assert [f"Page {number} of 4" in page for number, page in enumerate(pages[:4], 1)] == [True] * 4
    assert all("Signatures, 20 November 2026" in page and "70 people" in page for page in pages[:4])
    assert "Kaya, Guest10" in pages[0]
    assert "Kaya, Guest69" in pages[3]


def test_a_list_to_sign_for_a_session_in_its_language(
    event_file: EventFile, add_guest: AddGuest, at_the_room: Callable[[str], None], tmp_path: Path
) -> None:
    add_guest("Elif Kılıç")
    out = tmp_path / "sign.pdf"
    result = _run(event_file, "signature-list", out, "--session", "finding FINANCE", "--language", "tr", "--blank", "1")
    assert result.output == f"Wrote 1 line to {out}.\n"
    text = " ".join(_text(out).split())
    assert "Finansmana erişim" in text
    assert "20 Kasım 2026 · 10:30–11:30 · Room 1 · Keys to successful growth" in text
    result = _run(event_file, "signature-list", out, "--all-sessions", "--day", "2026-11-20")
    assert result.output == f"Wrote 3 lines on 3 lists to {out}.\n"
    assert [_run(event_file, "signature-list", out, *wrong).exit_code for wrong in (("--session", "None"),)] == [1]
    assert isinstance(_run(event_file, "signature-list", out, "--day", "2026-11-22").exception, Fault)
    assert _pages(out) == 3


def test_only_those_who_came_as_the_doors_recorded_it(
    event_file: EventFile,
    add_guest: AddGuest,
    at_the_room: Callable[[str], None],
    clock: GivenClock,
    tmp_path: Path,
) -> None:
    elif_, ada = add_guest("Elif Kılıç"), add_guest("Ada Stone")
    admit(event_file, ada.badge, point="Desk 1")
    clock.forward(65)
    at_the_room(elif_.badge)
    out = tmp_path / "sign.pdf"
    _run(event_file, "signature-list", out, "--session", "s0", "--came")
    assert ("Kılıç" in _text(out), "Stone" in _text(out)) == (True, False)
    _run(event_file, "signature-list", out, "--came")
    assert ("Kılıç" in _text(out), "Stone" in _text(out)) == (False, True)


def test_whoever_came_gets_a_certificate_with_the_sessions_that_doors_recorded(
    event_file: EventFile,
    add_guest: AddGuest,
    at_the_room: Callable[[str], None],
    clock: GivenClock,
    tmp_path: Path,
) -> None:
    elif_ = add_guest("Elif Kılıç", organisation="Kuzey Makine", language="tr")
    ada, bob = add_guest("Ada Stone"), add_guest("Bob Hill")
    for guest in (elif_, ada, bob):
        admit(event_file, guest.badge, point="Desk 1")
    undo_latest(event_file, bob.badge)
    clock.forward(55)
    at_the_room(elif_.badge)
    out = tmp_path / "certificates.pdf"
    result = _run(event_file, "attendance-certificates", out)
    assert result.output == f"Wrote 2 certificates to {out}.\n"
    first, second = (" ".join(page.split()) for page in _text(out).split("\f")[:2])
    assert "KATILIM BELGESİ Sayın Elif Kılıç Kuzey Makine Keys to successful growth etkinliğine katılmıştır." in first
    assert "20 Kasım 2026 · Körfez University Katıldığı oturumlar Finansmana erişim" in first
    assert "This is to certify that Ada Stone took part in Keys to successful growth 20 November 2026" in second
    assert "Sessions" not in second
    result = _run(event_file, "attendance-certificates", out, "--only", "Elif", "--language", "en", "--language", "ar")
    assert result.output == f"Wrote 2 certificates to {out}.\n"
    assert "Finding finance" in _text(out)


def test_certificates_as_a_file_each_are_the_same_each_time(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    for _ in range(2):
        admit(event_file, add_guest("Elif Kılıç").badge, point="Desk 1")
    folder = tmp_path / "certificates"
    assert _run(event_file, "attendance-certificates", folder).exit_code == 0
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert len(before) == 2
    assert _run(event_file, "attendance-certificates", folder).exit_code == 0
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == before


def test_of_an_event_to_which_nobody_came_there_is_no_certificate(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Elif Kılıç")
    out = tmp_path / "certificates.pdf"
    assert isinstance(_run(event_file, "attendance-certificates", out).exception, Fault)
    assert not out.exists()


def test_a_list_that_is_to_be_no_pdf_is_one_clear_sentence(event_file: EventFile, tmp_path: Path) -> None:
    assert "ends in .pdf" in str(_run(event_file, "door-list", tmp_path / "door.txt").exception)


def test_that_names_left_on_paper_is_noted_and_told_to_the_person(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    came, stayed = add_guest("Elif Kılıç"), add_guest("Ada Stone")
    admit(event_file, came.badge, point="Desk 1")
    _run(event_file, "door-list", tmp_path / "a.pdf")
    _run(event_file, "signature-list", tmp_path / "b.pdf")
    _run(event_file, "attendance-certificates", tmp_path / "c.pdf")
    notes = [fact for _, fact in reading.read_as(NamesExported, list(event_file.journal.records()))]
    assert [(note.kind, note.format, note.rows) for note in notes] == [
        ("door_list", "pdf", 2),
        ("signatures", "pdf", 2),
        ("attendance", "pdf", 1),
    ]

    def told(attendee: str) -> list[object]:
        return [row["what"] for row in person_copy(event_file, attendee).sections[CopySection.EXPORTS]]

    assert told(came.id) == ["door_list", "signatures", "attendance"]
    assert told(stayed.id) == ["door_list", "signatures"]


def test_whoever_was_erased_stands_on_nothing_that_is_written_later(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    gone, stays = add_guest("Elif Kılıç"), add_guest("Ada Stone")
    for guest in (gone, stays):
        admit(event_file, guest.badge, point="Desk 1")
    _run(event_file, "invitations", tmp_path / "before")
    assert _run(event_file, "erase", gone.badge, "--yes").exit_code == 0
    _run(event_file, "invitations", tmp_path / "after")
    assert len(list((tmp_path / "after").glob("*.png"))) == 1
    for command in ("door-list", "signature-list", "attendance-certificates"):
        out = tmp_path / f"{command}.pdf"
        assert _run(event_file, command, out).exit_code == 0
        assert ("Stone" in _text(out), "Kılıç" in _text(out)) == (True, False)


def test_who_left_a_session_at_once_did_not_attend_it(
    event_file: EventFile,
    add_guest: AddGuest,
    at_the_room: Callable[[str], None],
    clock: GivenClock,
    tmp_path: Path,
) -> None:
    change_point(event_file, Point("Room 1 exit", PointKind.EXIT, room="Room 1"))
    elif_ = add_guest("Elif Kılıç")
    admit(event_file, elif_.badge, point="Desk 1")
    clock.forward(70)
    at_the_room(elif_.badge)
    clock.forward(52)
    admit(event_file, elif_.badge, point="Room 1 exit")
    out = tmp_path / "certificates.pdf"
    _run(event_file, "attendance-certificates", out)
    assert ("Finding finance" in _text(out), "Markets abroad" in _text(out)) == (True, False)
