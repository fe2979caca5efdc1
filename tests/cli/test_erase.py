"""Erasing from the command line, as an organiser does it."""

import json
import os
import pty
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.kiosks.role import Role
from kiosk.storage.event_file import EventFile
from tests.cli.commands import run
from tests.cli.test_scan import add, event, scanned
from tests.facts import Said
from tests.hosts import elsewhere

__all__ = ["event"]


def traces(path: Path) -> bytes:
    """Return all bytes on disk beside and in an event file, in lower case."""
    return b"".join(file.read_bytes() for file in sorted(path.parent.glob(path.name + "*"))).lower()


def answered(path: Path, answer: str, *arguments: str) -> tuple[int, str]:
    """Run a command at a terminal and type an answer; returns exit status and all that was shown."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "kiosk", "--event", str(path), *arguments]
    os.write(ours, answer.encode() + b"\n")
    done = subprocess.run(command, stdin=theirs, capture_output=True, text=True, timeout=60, check=False)
    os.close(ours)
    os.close(theirs)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("by", ["code", "ticket", "id", "name"])
def test_an_erased_person_is_off_the_disk_and_their_badge_is_unknown(event: Path, by: str) -> None:
    badge = add(event, "Nezihe Karaosmanoğlu", "secret-nezihe", email="nezihe@example.org")
    other = add(event, "Can Ak")
    scanned(event, badge)
    named = {"code": badge, "ticket": "secret-nezihe", "id": "nezihe karaosmanoğlu", "name": "NEZIHE Karaosmanoglu"}
    done = run(event, "erase", named[by], "--yes", "--by", "Selin")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "The person was erased for good.\n"
    left = traces(event)
    for trace in ("nezihe@example.org", badge.lower(), "secret-nezihe"):
        assert trace.encode() not in left
    verdicts = [answer["verdict"] for answer in scanned(event, badge, "secret-nezihe", other)]
    assert verdicts == ["unknown_code", "unknown_code", "admitted"]


def test_the_name_is_off_the_disk_while_a_desk_has_the_file_open(event: Path) -> None:
    badge = add(event, "Can Ak")
    desk = EventFile.open(event, system_clock, this_machine)
    desk.journal.append(Said("attendee", "a1", {"name": "Nezihe Karaosmanoğlu", "codes": {badge[:-1]: "ticket"}}))
    assert b"nezihe" in traces(event)
    done = run(event, "erase", "a1", "--yes", "--json")
    assert json.loads(done.stdout) == {"attendee": "a1", "recipients": [], "wiped": True}
    assert b"nezihe" not in traces(event)
    assert b"karaosmanoglu" not in traces(event)
    desk.close()


def test_on_a_full_disk_it_asks_for_space_and_not_to_close_other_programs(event: Path) -> None:
    badge = add(event, "Nezihe Karaosmanoğlu", email="nezihe@example.org")
    file = EventFile.open(event, system_clock, this_machine)
    file.journal.append_many(Said("attendee", f"a{n}", {"name": f"Guest {n}", "role": "x" * 500}) for n in range(2_000))
    file.close()

    def no_room() -> None:  # no file may grow beyond this
        resource.setrlimit(resource.RLIMIT_FSIZE, (event.stat().st_size // 2,) * 2)

    command = [sys.executable, "-m", "kiosk", "--event", str(event), "erase", badge, "--yes"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, preexec_fn=no_room)
    assert (done.returncode, done.stderr) == (0, "")
    assert "The person was erased for good." in done.stdout
    assert "Free some space" in done.stdout
    assert "other programs" not in done.stdout
    assert b"karaosmanoglu" in traces(event), "the search index keeps it, folded; the id of a person here is the name"
    rebuilt = run(event, "rebuild")
    assert rebuilt.stdout.count("\n") == 1
    assert b"karaosmanoglu" not in traces(event)


def test_while_others_use_the_file_it_asks_to_close_them(event: Path) -> None:
    badge = add(event, "Nezihe Karaosmanoğlu")
    other = EventFile.open(event, system_clock, this_machine)
    with other.snapshot() as reading:
        reading.execute("SELECT count(*) FROM attendee").fetchone()
        done = run(event, "erase", badge, "--yes")
        again = run(event, "rebuild")
    other.close()
    for told in (done.stdout, again.stdout):
        assert "Close the other programs that use this file and run “kiosk rebuild”." in told
        assert "space" not in told


def test_a_badge_code_may_be_typed_by_hand(event: Path) -> None:
    badge = add(event, "Zeynep Su")
    assert run(event, "erase", badge.lower(), "--yes").returncode == 0
    assert scanned(event, badge)[0]["verdict"] == "unknown_code"


def test_whoever_took_the_contact_home_is_named(event: Path) -> None:
    badges = [add(event, name) for name in ("Zeynep Su", "Can Ak")]
    run(event, "exchange", *badges)
    done = run(event, "erase", badges[0], "--yes")
    assert "ask them to delete it: Can Ak." in done.stdout
    met = run(event, "exchange", *badges)
    assert met.returncode == 1
    assert "is not on this event’s list" in met.stderr


def test_it_asks_at_a_terminal_and_no_means_no(event: Path) -> None:
    badge = add(event, "Zeynep Su")
    status, shown = answered(event, "n", "erase", badge)
    assert status == 1
    assert "Erase Zeynep Su" in shown
    assert "kiosk: Nothing was erased." in shown
    assert scanned(event, badge)[0]["verdict"] == "admitted"
    assert answered(event, "y", "erase", badge)[0] == 0
    assert scanned(event, badge)[0]["verdict"] == "unknown_code"


def test_without_a_terminal_it_wants_yes(event: Path) -> None:
    badge = add(event, "Zeynep Su")
    for command in (("erase", badge), ("purge", "--now")):
        done = run(event, *command)
        assert done.returncode == 2
        assert "add --yes" in done.stderr


@pytest.mark.parametrize("command", ["erase", "purge"])
def test_help_says_that_it_cannot_be_undone(event: Path, command: str) -> None:
    assert "cannot be undone" in " ".join(run(event, command, "--help").stdout.split())


def test_a_name_of_several_or_of_nobody_is_refused_in_one_sentence(event: Path) -> None:
    file = EventFile.open(event, system_clock, this_machine)
    for number in range(2):
        file.journal.append(Said("attendee", f"a{number}", {"name": "Ali Kaya"}))
    file.close()
    several, nobody = run(event, "erase", "Ali Kaya", "--yes"), run(event, "erase", "Nobody", "--yes")
    assert (several.returncode, nobody.returncode) == (1, 1)
    assert (
        several.stderr == "kiosk: 2 people have that name; nothing was erased. Give an id from “kiosk find --json”.\n"
    )
    assert nobody.stderr == "kiosk: Nobody on the roster has that code, id or whole name; nothing was erased.\n"
    run(event, "erase", "a0", "--yes")
    again = run(event, "erase", "a0", "--yes")
    assert (again.returncode, again.stderr) == (1, "kiosk: This person was erased before; nothing was changed.\n")


def test_purge_waits_for_six_months_unless_told_otherwise(event: Path) -> None:
    badge = add(event, "Nezihe Karaosmanoğlu", email="nezihe@example.org")
    early = run(event, "purge", "--yes")
    assert early.returncode == 1
    assert "People are kept until 2027-05-" in early.stderr
    done = run(event, "purge", "--now", "--yes", "--json")
    assert json.loads(done.stdout) == {"people": 1, "staff": 0, "wiped": True}
    assert b"nezihe" not in traces(event).replace("nezihe karaosmanoğlu".encode(), b"")
    assert scanned(event, badge)[0]["verdict"] == "unknown_code"
    assert run(event, "info").returncode == 0
    assert run(event, "doctor").returncode == 0


def test_a_member_of_staff_is_erased_by_name(event: Path) -> None:
    badge = add(event, "Can Ak")
    run(event, "scan", badge, "--staff", "Nezihe Karaosmanoğlu")
    assert b"nezihe" in traces(event)
    done = run(event, "erase", "--staff", "nezihe karaosmanoglu", "--reason", "asked", "--yes")
    assert (done.returncode, done.stdout) == (0, "The person was erased for good.\n")
    assert b"nezihe" not in traces(event)
    assert scanned(event, badge)[0]["verdict"] == "already_in"
    assert "Nobody of the staff" in run(event, "erase", "--staff", "Deniz", "--yes").stderr


def test_a_reason_is_one_of_a_list_and_never_free_text(event: Path) -> None:
    badge = add(event, "Can Ak")
    assert run(event, "erase", badge, "--reason", "Can Ak wrote to us", "--yes").returncode == 2
    assert run(event, "erase", "--yes").returncode == 2
    assert run(event, "erase", badge, "--staff", "Selin", "--yes").returncode == 2
    assert run(event, "erase", badge, "--reason", "double", "--yes").returncode == 0


def test_a_desk_erases_nobody_and_asks_the_organiser(event: Path, tmp_path: Path) -> None:
    badge = add(event, "Nezihe Karaosmanoğlu")
    desk = tmp_path / "desk.db"
    organiser = EventFile.open(event, system_clock, this_machine)
    elsewhere(desk, organiser, Role.DESK)
    organiser.backup(desk)
    organiser.close()
    done = run(desk, "erase", badge, "--yes", "--by", "Selin")
    assert done.stdout == "The organiser is asked to erase them; this kiosk was not admitted for it.\n"
    assert json.loads(run(desk, "erase", badge, "--yes", "--json").stdout)["requested"] is True
    assert scanned(desk, badge)[0]["verdict"] == "admitted"
    (asked,) = map(json.loads, run(desk, "erase", "--requests", "--json").stdout.splitlines())
    assert (asked["name"], asked["point"]) == ("Nezihe Karaosmanoğlu", "")
    assert run(desk, "erase", "--requests").stdout.startswith("Nezihe Karaosmanoğlu, 20")
    assert "admitted for something else" in run(desk, "erase", badge, "--decline").stderr

    run(event, "erase", badge, "--requests")
    run(desk, "bundle", str(tmp_path / "desk.foyer"))
    assert run(event, "merge", str(tmp_path / "desk.foyer")).returncode == 0
    assert "Nezihe" in run(event, "erase", "--requests").stdout
    done = run(event, "erase", badge, "--decline")
    assert done.stdout == "Nezihe Karaosmanoğlu stays, although they asked to be erased.\n"
    assert run(event, "erase", "--requests").stdout == ""
