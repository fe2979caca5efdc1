"""Restarting a kiosk's screens from the command line, and what the list of kiosks says of that."""

from kiosk.domain.kiosks.role import Role
from kiosk.storage.event_file import EventFile
from tests.cli.commands import run
from tests.hosts import OpenKiosk, key_of


def test_a_kiosk_is_told_to_restart_and_that_is_taken_back(event_file: EventFile, open_kiosk: OpenKiosk) -> None:
    key = key_of(open_kiosk("Desk 2", Role.DESK))
    told = run(event_file.path, "kiosks", "--restart", "Desk 2")
    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith("Desk 2 is told to restart: once nobody has been there for 20 seconds, until ")
    (line,) = (line for line in run(event_file.path, "kiosks").stdout.splitlines() if line.startswith("Desk 2"))
    assert "told to restart at " in line
    assert ", has not yet" in line
    assert run(event_file.path, "kiosks", "--let-run", key[:8]).stdout == (
        "Desk 2 runs on, unless it has restarted already.\n"
    )
    assert "restart" not in run(event_file.path, "kiosks").stdout


def test_who_is_at_work_at_an_organisers_kiosk_is_left_alone(event_file: EventFile, open_kiosk: OpenKiosk) -> None:
    open_kiosk("Laptop", Role.ORGANISER)
    refused = run(event_file.path, "kiosks", "--restart", "Laptop")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert (
        refused.stderr
        == "kiosk: Laptop is at an organiser's hands, and is not restarted from afar; nothing was told.\n"
    )
    assert run(event_file.path, "kiosks", "--restart", "Desk 9").returncode == 1
