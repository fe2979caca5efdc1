"""Whoever was erased is in none of the bytes that the program ever wrote, on no machine of the event.

A hub and two kiosks in step, each a process of its own; everything that they and the commands write lies in one folder,
but for what is the organiser's own: the list that was imported, and what was written out before.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bootstrap.bundles import merge_bundle
from kiosk.bootstrap.event_files import open_event
from kiosk.domain.roster.needs import needs_id
from kiosk.storage.connection import connect
from tests.e2e.fleet.fleet import KIOSK, Fleet, until
from tests.programs import needs
from tests.traces import Search

pytestmark = [pytest.mark.slow, needs("pdftotext")]

NAME, TICKET, PHONE = "Zübeyde Öztürkoğlu", "ZTKT7Q4K9M2", "+905550190733"
MENDED, ANSWERED = "+905550190744", "Çokküçükbeden"
ROSTER = f"""Name,E-mail,Phone,Organisation,Ticket
{NAME},zubeyde.oz@example.org,{PHONE},Palandöken Makine,{TICKET}
Nezihe Karaosman,nezihe@example.org,,Kuzey,NTKT5R8W3
"""
SECOND = "second@example.org"
ERASED = Search(
    NAME, "Zübeyde", "Öztürkoğlu", "zubeyde.oz@example.org", PHONE, "Palandöken", TICKET, SECOND, MENDED, ANSWERED
)
OTHER = Search("nezihe@example.org")
EVERYBODY = Search(NAME, "Öztürkoğlu", "example.org", PHONE, "Palandöken", TICKET, "Karaosman", "Konuk ", "NTKT5R8W3")
FLOOD = 150
"""People of a second list, so that pages of the file are split and messages of the stream are deflated."""


class Hall:
    """The event with all that was done with one of its guests, and where everything of it lies."""

    def __init__(self, folder: Path) -> None:
        self.written, self.own = folder / "written", folder / "own"
        self.own.mkdir()
        self.fleet = Fleet(self.written, kiosks=2, guests=20)
        self.path = self.fleet.hub.path
        self.first, self.second = self.fleet.kiosks

    def run(self, *words: str, on: Path | None = None, check: bool = True) -> str:
        """Run a command on the hub's machine, as its organiser does."""
        command = [*KIOSK, "--event", str(on or self.path), *words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0 or not check, (words, done.stdout, done.stderr)
        return done.stdout

    def live(self) -> str:
        """Let the event take place; returns the id of the person who will be erased."""
        (self.own / "roster.csv").write_text(ROSTER)
        flood = "".join(f"Guest {n} Öztürkler,flood{n}@example.org,FLOOD{n:05}\n" for n in range(FLOOD))
        (self.own / "flood.csv").write_text(f"Name,E-mail,Ticket\n{flood}")
        self.run("import", "roster", str(self.own / "roster.csv"))
        self.run("import", "roster", str(self.own / "flood.csv"))
        self.fleet.settle()
        assert self.first.tell("scan", code=TICKET)["verdict"] == "admitted"
        self.fleet.settle()
        assert self.second.tell("scan", code=TICKET)["verdict"] == "already_in"
        self.first.tell("undo")
        person = str(json.loads(self.run("find", "zubeyde ozturkoglu", "--json"))["results"][0]["attendee"])
        self.second.tell("append", kind="attendee", subject=person, body={"email": SECOND})
        self.second.tell("append", kind="attendee", subject=person, body={"answered": {"T-shirt": ANSWERED}})
        self.second.tell("append", kind="needs", subject=needs_id(person), body={"attendee": person, "language": NAME})
        self.run("settings", "needs", "on")
        self.run("correct-person", person, "--phone", MENDED)
        self.run("note-person", person, "left_bag")
        self.run("exchange", TICKET, "NTKT5R8W3", "--share", "email,phone", "--statistics")
        for command, name in (("badges", "badges.pdf"), ("backup", "backup.db"), ("bundle", "bundle.kiosk")):
            self.run(command, str(self.own / name))
        self.fleet.settle()
        return person

    def all_wiped(self) -> bool:
        """Tell whether every file was written anew and the stream is rid of everybody who was erased."""
        return all(map(is_rid_of_all, (self.path, self.first.path, self.second.path)))

    def write_out(self) -> None:
        """Write out whatever can be, as the organiser does later."""
        later = self.written / "later"
        later.mkdir()
        for name in ("attendees.csv", "contacts.json", "checkins.xlsx"):
            self.run("export", name.partition(".")[0], str(later / name))
        for command, name in (("badges", "badges.pdf"), ("backup", "backup.db"), ("bundle", "fair.kiosk")):
            self.run(command, str(later / name), check=command != "badges")
        self._unseal(later)
        if (later / "badges.pdf").exists():
            subprocess.run(["pdftotext", later / "badges.pdf", later / "badges.txt"], check=True)

    def _unseal(self, later: Path) -> None:
        """Put what a bundle holds into a file that can be searched: it is sealed."""
        copy = later / "merged.db"
        self.run("backup", str(copy))
        file = open_event(copy)
        file.writer.execute("DELETE FROM journal WHERE device <> ?", (file.device,))
        merge_bundle(file, later / "fair.kiosk")
        file.close()


def is_rid_of_all(path: Path) -> bool:
    connection = connect(path, read_only=True)
    try:
        due, erased = connection.execute(
            "SELECT (SELECT count(*) FROM wipe_due), (SELECT count(*) FROM erased)"
        ).fetchone()
        return erased > 0 and not due
    finally:
        connection.close()


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    written = tmp_path / "written"
    for name in ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR", "SQLITE_TMPDIR"):
        (place := written / name.lower()).mkdir(parents=True)
        monkeypatch.setenv(name, str(place))
    made = Hall(tmp_path)
    yield made
    made.fleet.close()


def screen_of(path: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [*KIOSK, "--event", str(path), "desk", "--windowed"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )


def places(hall: Hall, search: Search) -> set[str]:
    """Return the files in which something is found, by machine and ending."""
    return {str(Path(trace.place).relative_to(hall.written)) for trace in search.under(hall.written)}


def killed_in_the_middle(hall: Hall, *words: str) -> None:
    """Run a command again and again, each time killed a little later, until it ends by itself; then everything else."""
    wait, has_ended = 0.4, False
    while not has_ended:
        with subprocess.Popen([*KIOSK, "--event", str(hall.path), *words], stdout=-3, stderr=-3) as running:
            try:
                running.wait(wait)
                has_ended = True
            except subprocess.TimeoutExpired:
                running.kill()
        wait += 0.3
    hall.fleet.hub.kill()
    hall.first.kill()
    hall.fleet.hub.start()
    hall.first.start()


def wait_until_gone(hall: Hall) -> None:
    until(hall.all_wiped, 60, "every file is written anew")
    until(lambda: "still holds" not in hall.run("doctor", check=False), 90, lambda: hall.run("doctor", check=False))


def test_whoever_was_erased_is_in_no_byte_that_any_machine_wrote_though_every_program_was_killed(hall: Hall) -> None:
    person = hall.live()
    before = places(hall, Search(TICKET))
    assert {"hub/fair.db", "kiosk1/fair.db", "kiosk2/fair.db"} <= {place.removesuffix("-wal") for place in before}
    assert any("hub/fair.hub/stream" in place for place in before), "the search sees into messages"
    with screen_of(hall.path) as screen:
        killed_in_the_middle(hall, "erase", person, "--yes")
        screen.terminate()
    hall.run("erase", person, "--yes", check=False)
    wait_until_gone(hall)
    hall.fleet.settle()
    hall.write_out()
    assert [str(trace) for trace in ERASED.under(hall.written)] == []
    assert places(hall, OTHER), "others are still there"
    shutil.rmtree(hall.written / "later")
    killed_in_the_middle(hall, "purge", "--now", "--yes")
    hall.run("purge", "--now", "--yes", check=False)
    wait_until_gone(hall)
    hall.fleet.settle()
    assert [str(trace) for trace in EVERYBODY.under(hall.written)] == []
    hall.fleet.check()
