"""`kiosk hand-over` and `check-hand-over`: one folder, whole or not at all, of which any later change can be told."""

import hashlib
import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.adapters.files.known_events_file import KnownEventsFile
from kiosk.adapters.kiosks.identity import SigningIdentity, new_seed
from kiosk.bootstrap.dossier import write_dossier
from kiosk.bootstrap.event_files import open_event
from kiosk.bootstrap.this_machine import this_machine
from kiosk.cli import cli
from kiosk.domain.dossier import CONTENTS, NAMESPACE, SEAL, SUMS, read_sums
from kiosk.domain.fault import Fault
from kiosk.domain.faults.disk import WritingStopped
from kiosk.domain.faults.dossier import (
    DossierInPlace,
    DossierNotWritten,
    DossierStopped,
    NoDossier,
    NotToHandOver,
)
from kiosk.domain.kiosks.proof import Proof
from kiosk.domain.kiosks.role import Role
from kiosk.domain.known_event import KnownEvent
from kiosk.domain.networking.exchange import Answer
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.services.admit import admit
from kiosk.services.dossier import DossierOrder, sealed
from kiosk.services.event import found_event
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.services.sharing.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.hosts import OpenKiosk

Kiosk = Callable[..., Result]
ORDER, PROOF = DossierOrder("en", report=False), Proof((), "code", hub_asked=False)
PARTS = {"backup.db", "certificate.pdf", "contacts.csv", CONTENTS}


@pytest.fixture
def kiosk(event_file: EventFile) -> Kiosk:
    def run(*arguments: object) -> Result:
        return CliRunner().invoke(cli, ["--event", str(event_file.path), *map(str, arguments)])

    return run


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EventFile]:
    file = EventFile.create(tmp_path_factory.mktemp("day") / "fair.db", GivenClock(), this_machine)
    found_event(file, "Trade fair", "Europe/Istanbul", STARTS)
    order = DossierOrder("en", (ExportRequest(ExportKind.CONTACTS, ExportFormat.CSV),), report=False)
    write_dossier(file, order, PROOF, file.path.parent / "closed")
    yield file
    file.close()


@pytest.fixture
def closed(day: EventFile, tmp_path: Path) -> Path:
    """The folder of a day, as somebody has it on their own disk."""
    return shutil.copytree(day.path.parent / "closed", tmp_path / "closed")


def look(folder: Path, *options: str) -> tuple[int, dict[str, str], str]:
    """Look as whoever gets the folder does, without the event: exit status, what is not whole, and the last line."""
    told = CliRunner().invoke(cli, ["check-hand-over", str(folder), *options])
    lines = [line.split(maxsplit=1) for line in told.stdout.splitlines()]
    return told.exit_code, {name: state for state, name in lines[:-1] if state != "ok"}, " ".join(lines[-1])


def test_the_day_is_handed_over_and_each_file_says_whom_it_leaves_out(
    kiosk: Kiosk, event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    guests = [add_guest(f"Guest {number}") for number in range(6)]
    for guest in guests:
        admit(event_file, guest.badge, point="Desk 1")
    agreed = [Answer(guest.id, (), statistics=number > 0) for number, guest in enumerate(guests[:3])]
    record_exchange(event_file, agreed, point="Foyer 1")
    folder = tmp_path / "closed"
    told = kiosk("hand-over", folder, "--attendance")
    assert told.exit_code == 0, (told.output, told.exception)
    assert "contacts.xlsx: 3 rows; left out for lack of consent: 1 person, somebody in 1 exchange\n" in told.output
    assert {path.name for path in folder.iterdir()} == {
        *("report.html", "report.pdf", "certificate.pdf", "attendance.pdf", "backup.db"),
        *(f"{kind}.xlsx" for kind in ("contacts", "checkins", "attendees", "sessions", "voices")),
        *(CONTENTS, SUMS, SEAL),
    }
    said = {part["file"]: part for part in json.loads((folder / CONTENTS).read_text("utf-8"))["parts"]}
    assert said["contacts.xlsx"]["left_out"] == {"people": 1, "exchanges": 1, "contacts": 2}
    assert said["checkins.xlsx"]["left_out"] is None
    copy = open_event(Path(shutil.copy(folder / "backup.db", tmp_path)))
    noted = [row[0] for row in copy.reader.execute("SELECT body FROM journal WHERE kind = 'export'")]
    copy.close()
    assert {json.loads(body)["kind"] for body in noted} == {"attendance", "contacts", "checkins", "attendees"}, (
        "in time"
    )
    assert look(folder)[:2] == (0, {})


def test_without_five_people_all_but_the_report_is_handed_over(kiosk: Kiosk, tmp_path: Path) -> None:
    told = kiosk("hand-over", tmp_path / "closed", "--without-exports", "--without-backup")
    assert told.exit_code == 0
    assert "report.pdf is not among them: Fewer than five people" in told.stderr
    assert {path.name for path in (tmp_path / "closed").iterdir()} == {"certificate.pdf", CONTENTS, SUMS, SEAL}


def test_whoever_gets_the_folder_can_look_without_this_program(closed: Path) -> None:
    sums = read_sums((closed / SUMS).read_text())
    assert sums == {name: hashlib.sha256((closed / name).read_bytes()).hexdigest() for name in PARTS}
    keygen = shutil.which("ssh-keygen")
    if keygen:
        call = [keygen, "-Y", "check-novalidate", "-n", NAMESPACE, "-s", str(closed / SEAL)]
        texts = (closed / SUMS).read_bytes(), b"another list"
        done = [subprocess.run(call, input=text, capture_output=True, check=False).returncode for text in texts]
        assert [status == 0 for status in done] == [True, False]


def test_a_look_says_that_all_is_whole_and_who_sealed_it(closed: Path, day: EventFile) -> None:
    status, wrong, last = look(closed)
    assert (status, wrong) == (0, {})
    assert last.startswith("4 files, all as they were sealed; sealed at ")
    assert last.endswith(f"an organiser’s of “Trade fair” (event {day.read_event().id}).")
    assert day.journal.public_key in last


def test_a_look_names_the_file_that_was_changed_is_missing_or_is_new(closed: Path) -> None:
    contacts = closed / "contacts.csv"
    contacts.write_bytes(contacts.read_bytes().replace(b"exchange_id", b"exchange-id"))
    (closed / "certificate.pdf").unlink()
    (closed / "later").mkdir()
    (closed / "later" / "contacts.csv").write_text("my own")
    backup = closed.parent / "moved.db"
    (closed / "backup.db").rename(backup)
    (closed / "backup.db").symlink_to(backup)
    assert look(closed)[:2] == (
        1,
        {
            "contacts.csv": "CHANGED",
            "certificate.pdf": "MISSING",
            "later/contacts.csv": "NEW",
            "backup.db": "CHANGED",
        },
    )


def test_a_list_that_was_made_to_fit_does_not_bear_the_seal(closed: Path, day: EventFile) -> None:
    contacts = closed / "contacts.csv"
    contacts.write_text("forged")
    sums = read_sums((closed / SUMS).read_text()) | {"contacts.csv": hashlib.sha256(b"forged").hexdigest()}
    key = SigningIdentity(new_seed())
    text, seal = sealed(sums, key)
    (closed / SUMS).write_text(text)
    status, wrong, last = look(closed)
    assert (status, wrong) == (1, {})
    assert "the seal is BROKEN" in last
    (closed / SEAL).write_text(seal)  # sealed anew by somebody else
    status, wrong, last = look(closed)
    assert (status, wrong) == (0, {})
    assert "an organiser’s of" not in last
    assert "not proven" in last
    assert look(closed, "--key", day.journal.public_key)[0] == 1
    (closed / SEAL).unlink()
    assert look(closed)[0] == 1


def test_another_folder_is_not_taken_for_one(tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    told = CliRunner().invoke(cli, ["check-hand-over", str(tmp_path / "plain")])
    assert isinstance(told.exception, NoDossier)
    (tmp_path / "plain" / SUMS).write_text("my shopping list\n")
    assert isinstance(CliRunner().invoke(cli, ["check-hand-over", str(tmp_path / "plain")]).exception, NoDossier)


def test_a_second_one_never_takes_the_place_of_the_first(day: EventFile, closed: Path) -> None:
    before = (closed / SUMS).read_bytes()
    with pytest.raises(DossierInPlace):
        write_dossier(day, ORDER, PROOF, closed)
    assert (closed / SUMS).read_bytes() == before
    assert look(closed)[0] == 0


def test_only_an_organisers_machine_hands_over(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    with pytest.raises(NotToHandOver):
        write_dossier(open_kiosk("Desk 1", Role.DESK), ORDER, PROOF, tmp_path / "closed")
    assert not (tmp_path / "closed").exists()


def test_an_organiser_whom_an_organiser_admitted_is_known_to_the_events_own_file(
    open_kiosk: OpenKiosk, kiosk: Kiosk, tmp_path: Path
) -> None:
    write_dossier(open_kiosk("Laptop 2", Role.ORGANISER), ORDER, PROOF, tmp_path / "closed")
    assert "not proven" in look(tmp_path / "closed")[2]
    assert "an organiser’s of" in kiosk("check-hand-over", tmp_path / "closed").stdout


def test_an_event_that_was_opened_on_this_machine_need_not_be_named(
    open_kiosk: OpenKiosk, event_file: EventFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_dossier(open_kiosk("Laptop 2", Role.ORGANISER), ORDER, PROOF, tmp_path / "closed")
    monkeypatch.setattr("kiosk.bootstrap.dossier.known_events_path", lambda: tmp_path / "events.json")
    known, event = KnownEventsFile(tmp_path / "events.json"), event_file.read_event()
    known.note(KnownEvent(tmp_path / "gone.db", event.name, event.timezone, event.starts, 2))
    assert "not proven" in look(tmp_path / "closed")[2]
    known.note(KnownEvent(event_file.path, event.name, event.timezone, event.starts, 1))
    assert "an organiser’s of" in look(tmp_path / "closed")[2]


KILLED = """
import os, signal, sys
from pathlib import Path
from kiosk.bootstrap.dossier import write_dossier
from kiosk.bootstrap.event_files import open_event
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.kiosks.proof import Proof
from kiosk.services.dossier import DossierOrder

def kill(done, total):
    if 2 * done >= total:
        os.kill(os.getpid(), signal.SIGKILL)

order = DossierOrder("en", report=False)
write_dossier(open_event(Path(sys.argv[1])), order, Proof((), "code", hub_asked=False), Path(sys.argv[2]), kill)
"""


def test_killed_in_the_midst_it_leaves_no_folder_and_the_next_start_clears_up(
    event_file: EventFile, kiosk: Kiosk, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    killed = subprocess.run([sys.executable, "-c", KILLED, str(event_file.path), str(stick / "closed")], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert [path.name.split(".")[1] for path in stick.iterdir()] == ["closed"], "a hidden draft, and nothing else"
    assert kiosk("info").exit_code == 0
    assert list(stick.iterdir()) == []


def stop_at_half(act: Callable[[], object]) -> Callable[[int, int], None]:
    done_it: list[bool] = []

    def progress(done: int, total: int) -> None:
        if 2 * done >= total and not done_it:
            done_it.append(True)
            act()

    return progress


def stop() -> None:
    raise WritingStopped()


def fill_disk() -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize(
    ("trouble", "fault", "said"),
    [(stop, DossierStopped, "Stopped"), (fill_disk, DossierNotWritten, "the disk is full")],
)
def test_stopped_or_on_a_full_disk_nothing_is_left_and_it_is_said(
    event_file: EventFile, tmp_path: Path, trouble: Callable[[], None], fault: type[Fault], said: str
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with pytest.raises(fault, match=said):
        write_dossier(event_file, ORDER, PROOF, stick / "closed", stop_at_half(trouble))
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_taken_away_is_told_of_and_cleared_once_it_is_back(
    event_file: EventFile, kiosk: Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick, pocket = tmp_path / "stick", tmp_path / "pocket"
    stick.mkdir()
    with pytest.raises(DossierNotWritten):
        write_dossier(event_file, ORDER, PROOF, stick / "closed", stop_at_half(lambda: stick.rename(pocket)))
    assert not stick.exists()
    pocket.rename(stick)
    monkeypatch.setattr("kiosk.adapters.files.drafts._YOUNG_S", -1.0)
    assert kiosk("info").exit_code == 0
    assert list(stick.iterdir()) == []
