"""“Nothing is missing” is only said when it is so."""

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bootstrap.outputs import write_certificate
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.kiosks.bundle import BundleHeader
from kiosk.domain.kiosks.proof import Completeness, Proof, ProofRow
from kiosk.services.admit import admit, ensure_point
from kiosk.services.kiosks.fences import revoke
from kiosk.services.kiosks.hearing import note_bundle
from kiosk.services.kiosks.inquiry import inquire
from kiosk.services.kiosks.members import enrol
from kiosk.services.kiosks.proof import prove, remedy_for
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.extents import of_devices
from kiosk.storage.journal.intake import take
from kiosk.storage.tables import members
from kiosk.storage.tables.members import Report
from tests.conftest import GivenClock
from tests.facts import Said
from tests.hosts import key_of, new_key
from tests.programs import need


def report(file: EventFile, key: str, device: str, head: int, name: str = "North", heard: int = 1) -> None:
    with file.writing() as connection:
        members.write_reports(connection, [Report(key, heard, device, name, "1", head, 0, 0, 0)])


def standing(file: EventFile, name: str) -> Completeness:
    (row,) = (row for row in prove(file).rows if row.name == name)
    return row.standing


def test_one_kiosk_alone_is_whole(event_file: EventFile) -> None:
    ensure_point(event_file, "North")
    proof = prove(event_file)
    assert [(row.name, row.standing) for row in proof.rows] == [("North", Completeness.WHOLE)]
    assert proof.is_whole
    assert proof.records == event_file.journal.count()


def test_the_code_is_the_same_on_equal_files_and_changes_with_a_record(
    event_file: EventFile, tmp_path: Path, clock: GivenClock
) -> None:
    event_file.backup(tmp_path / "copy.db")
    copy = EventFile.open(tmp_path / "copy.db", clock, this_machine)
    first = prove(event_file).digest
    assert prove(copy).digest == first
    assert len(first) == 19
    copy.journal.append(Said("note", "x", {}))
    assert prove(copy).digest != first
    copy.close()


def test_the_code_is_another_once_a_record_in_the_middle_is_gone(event_file: EventFile) -> None:
    ensure_point(event_file, "North")
    whole = prove(event_file)
    event_file.writer.execute("DELETE FROM journal WHERE seq = 2")
    assert prove(event_file).records == whole.records - 1
    assert prove(event_file).digest != whole.digest


def test_a_missing_tail_shows_by_what_the_kiosk_said(event_file: EventFile) -> None:
    key, device, head = key_of(event_file), event_file.journal.device, event_file.journal.count()
    report(event_file, key, device, head)
    assert standing(event_file, "North") is Completeness.WHOLE
    report(event_file, key, device, head + 7)
    (row,) = prove(event_file).wrong
    assert (row.standing, row.missing) == (Completeness.TAIL, 7)


def test_a_gap_and_an_altered_record_show(event_file: EventFile) -> None:
    ensure_point(event_file, "North")
    event_file.writer.execute("UPDATE journal SET at = at + 1 WHERE seq = 2")
    assert standing(event_file, "North") is Completeness.BROKEN
    event_file.writer.execute("DELETE FROM journal WHERE seq = 2")
    assert standing(event_file, "North") is Completeness.GAP


def test_a_kiosk_that_was_enrolled_and_never_heard_from_is_named_unless_it_was_shut_out(event_file: EventFile) -> None:
    enrol(event_file, "UKEY", "Cellar")
    assert standing(event_file, "Cellar") is Completeness.UNHEARD
    revoke(event_file, "UKEY")
    assert prove(event_file).is_whole


def head_of(file: EventFile, device: str) -> int:
    return {extent.device: extent.last_seq for extent in of_devices(file.reader)}[device]


@pytest.fixture
def elsewhere(event_file: EventFile, tmp_path: Path, clock: GivenClock) -> str:
    """A desk that is let in, whose one scan is here; returns its device id."""
    path = tmp_path / "elsewhere.db"
    enrol(event_file, new_key(path), "Desk 2")
    event_file.backup(path)
    desk = EventFile.open(path, clock, this_machine)
    admit(desk, "TICKET-7", point="Desk 2")
    device = desk.journal.device
    with event_file.writing():
        take(event_file.journal, list(desk.journal.records(device)))
    desk.close()
    return device


def key_under(file: EventFile, device: str) -> str:
    return members.public_keys(file.reader)[device]


def test_nothing_is_missing_only_while_every_kiosk_is_heard_from(
    event_file: EventFile, clock: GivenClock, elsewhere: str
) -> None:
    head = head_of(event_file, elsewhere)
    report(event_file, key_under(event_file, elsewhere), elsewhere, head, "Desk 2", heard=event_file.clock())
    assert prove(event_file).is_whole
    clock.forward(20)
    proof = prove(event_file)
    assert (proof.is_whole, proof.wrong, [row.name for row in proof.open]) == (False, (), ["Desk 2"])
    assert standing(event_file, "Desk 2") is Completeness.SILENT
    report(event_file, key_under(event_file, elsewhere), elsewhere, head, "Desk 2", heard=event_file.clock())
    assert prove(event_file).is_whole


def test_a_kiosk_that_was_heard_from_after_the_event_need_not_stay_on(
    event_file: EventFile, clock: GivenClock, elsewhere: str
) -> None:
    head = head_of(event_file, elsewhere)
    clock.forward((event_file.read_event().ends - event_file.clock()) // 60_000 + 5)
    report(event_file, key_under(event_file, elsewhere), elsewhere, head, "Desk 2", heard=event_file.clock())
    clock.forward(90)
    assert prove(event_file).is_whole


def test_a_kiosk_that_was_shut_out_is_waited_for_as_any_other(
    event_file: EventFile, clock: GivenClock, elsewhere: str
) -> None:
    head = head_of(event_file, elsewhere)
    report(event_file, key_under(event_file, elsewhere), elsewhere, head, "Desk 2", heard=event_file.clock())
    revoke(event_file, key_under(event_file, elsewhere))
    clock.forward(20)
    (row,) = prove(event_file).open
    assert (row.name, row.shut_out) == ("Desk 2", True)
    assert "--shut-out-too" in remedy_for(row)


def test_a_clock_that_is_wrong_on_the_organisers_machine_proves_nothing(event_file: EventFile, elsewhere: str) -> None:
    head = head_of(event_file, elsewhere)
    key = key_under(event_file, elsewhere)
    report(event_file, key, elsewhere, head, "Desk 2", heard=event_file.clock())
    by_the_hub = event_file.clock() + 5 * 60_000
    assert not prove(event_file, since=by_the_hub).is_whole, "by the hub's clock it was heard five minutes ago"
    report(event_file, key, elsewhere, head, "Desk 2", heard=by_the_hub)
    assert prove(event_file, since=by_the_hub).is_whole


def test_what_came_on_a_stick_is_a_word_of_its_maker(event_file: EventFile, clock: GivenClock, elsewhere: str) -> None:
    head = head_of(event_file, elsewhere)
    assert not prove(event_file).is_whole
    made = event_file.clock()
    header = BundleHeader("", elsewhere, key_under(event_file, elsewhere), "", bytes(16), made, {elsewhere: head})
    note_bundle(event_file, header)
    assert standing(event_file, "Desk 2") is Completeness.WHOLE
    note_bundle(event_file, replace(header, at=made + 3_600_000, counts={elsewhere: head + 2}))
    (row,) = prove(event_file).wrong
    assert (row.missing, row.heard) == (2, event_file.clock()), "a clock that is fast tells no later time than now"


def test_a_kiosk_with_several_ids_is_one_row(event_file: EventFile) -> None:
    ensure_point(event_file, "North")
    first = event_file.journal.device
    with event_file.writing():
        event_file.journal.unbind()
    ensure_point(event_file, "North")
    report(event_file, key_of(event_file), event_file.journal.device, 1)
    (row,) = prove(event_file).rows
    assert first in row.device
    assert event_file.journal.device in row.device
    assert row.standing is Completeness.WHOLE


@pytest.mark.parametrize("count", [1, 12, 300, 2_000])
@pytest.mark.parametrize("language", ["en", "tr"])
def test_a_certificate_is_one_page_that_says_how_it_is(
    event_file: EventFile, tmp_path: Path, count: int, language: str
) -> None:
    rows = [ProofRow(f"Masa {n} Çığ", f"{n:012x}", 1234, 1, 2, 1234, 3, 0, Completeness.WHOLE) for n in range(count)]
    missing = ProofRow("Kuzey kapısı", "x", 10, 1, 2, 17, 3, 7, Completeness.TAIL)
    said = []
    for shown in (rows, [*rows[1:], missing]):
        out = tmp_path / "c.pdf"
        write_certificate(event_file, Proof(tuple(shown), "7K3M-92QF-AB12-XY34"), out, language)
        said.append(text_of(out))
    good = {"en": "Nothing is missing", "tr": "Hiçbir kayıt eksik değil"}[language]
    assert good in said[0]
    assert good not in said[1]
    assert "Kuzey kapısı" in said[1]


def test_a_certificate_in_arabic_is_read_from_the_right(event_file: EventFile, tmp_path: Path) -> None:
    need("pdftotext")
    proof = Proof((ProofRow("North", "x", 10, 1, 2, 10, 3, 0, Completeness.WHOLE),), "7K3M-92QF-AB12-XY34")
    edges = {}
    for language in ("en", "ar"):
        out = tmp_path / f"{language}.pdf"
        write_certificate(event_file, proof, out, language)
        boxes = subprocess.run(["pdftotext", "-bbox", out, "-"], capture_output=True, text=True, check=True).stdout
        (word,) = re.findall(r'xMin="([\d.]+)".* xMax="([\d.]+)".*>7K3M-92QF-AB12-XY34<', boxes)
        edges[language] = [round(float(edge)) for edge in word]
    width = 595
    assert edges["ar"] == pytest.approx([width - edge for edge in reversed(edges["en"])], abs=2)


@pytest.mark.parametrize(
    ("standing", "language", "said"),
    [
        (Completeness.TAIL, "en", "Records are missing or altered at the only kiosk: North."),
        (Completeness.TAIL, "tr", "Tek kioskta kayıtlar eksik veya değiştirilmiş: North."),
        (Completeness.SILENT, "en", "The kiosk marked ○ was not heard from since the time beside it."),
        (Completeness.SILENT, "tr", "○ işaretli kiosktan yanındaki saatten beri haber yok."),
    ],
)
def test_a_certificate_of_one_kiosk_speaks_of_one(
    event_file: EventFile, tmp_path: Path, standing: Completeness, language: str, said: str
) -> None:
    row = ProofRow("North", "x", 1, 1, 2, 1, 3, 0, standing)
    write_certificate(event_file, Proof((row,), "7K3M-92QF-AB12-XY34"), tmp_path / "c.pdf", language)
    page = " ".join(text_of(tmp_path / "c.pdf").split())
    assert said in page
    assert "Kiosks" not in page


def text_of(out: Path) -> str:
    need("pdftotext")
    pages = subprocess.run(["pdftotext", "-layout", out, "-"], capture_output=True, check=True, text=True).stdout
    assert pages.count("\f") == 1
    return pages


def test_what_a_copy_of_a_kiosk_wrote_bears_that_kiosks_name(
    event_file: EventFile, tmp_path: Path, clock: GivenClock
) -> None:
    ensure_point(event_file, "Desk 1")
    event_file.backup(tmp_path / "copy.db")
    copy = EventFile.open(tmp_path / "copy.db", clock, this_machine)
    copy.journal.binding.device = event_file.journal.device
    shared = event_file.journal.device
    admit(event_file, "one", point="Desk 1")
    clock.forward(1)
    admit(copy, "two", point="Desk 1")
    with event_file.writing():
        take(event_file.journal, list(copy.journal.records(shared)))
    assert sorted(row.name for row in prove(event_file).rows) == ["Desk 1", "Desk 1 (2)"]
    copy.close()


def test_every_kiosk_that_is_connected_is_waited_for_and_no_other(
    event_file: EventFile, clock: GivenClock, elsewhere: str
) -> None:
    head, waited = head_of(event_file, elsewhere), 0
    report(event_file, key_under(event_file, elsewhere), elsewhere, head, "Desk 2", heard=event_file.clock() - 4_000)
    report(event_file, "UAWAY", "away", 0, "Desk 3", heard=event_file.clock() - 600_000)

    def pause(seconds: float) -> None:
        nonlocal waited
        waited += round(seconds)
        if waited == 3:
            report(
                event_file,
                key_under(event_file, elsewhere),
                elsewhere,
                head + 1,
                "Desk 2",
                heard=event_file.clock() + 3_000,
            )

    inquiry = inquire(event_file, lambda: None, 0, pause)
    assert (waited, inquiry.since, inquiry.trouble) == (3, event_file.clock(), None)
    proof = prove(event_file, since=inquiry.since)
    assert [(row.name, row.missing) for row in proof.wrong] == [("Desk 2", 1)], "recorded while its line was cut"
    assert [row.name for row in proof.open] == ["Desk 3"]
