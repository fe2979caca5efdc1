"""A machine that install.sh --kiosk set up tells what is left of that, and whether its screen is watched."""

from pathlib import Path

import pytest

from kiosk.adapters.machine.kiosk_machine import MADE, is_kiosk_machine, is_screen_watched, lost_files

FED = {"ActiveState": "active", "WatchdogUSec": "2min", "WatchdogTimestamp": "Thu 2026-11-26 18:51:44 UTC"}


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    (tmp_path / MADE).parent.mkdir(parents=True)
    made = "folder /etc/foyer-kiosk\nuser foyer-kiosk\nfile /etc/pam.d/foyer-kiosk\nfile /etc/ctrl-alt-del.target\n"
    (tmp_path / MADE).write_text(made + "link /etc/getty@tty1.service /lib/getty@.service\n")
    (tmp_path / "etc/pam.d").mkdir()
    (tmp_path / "etc/pam.d/foyer-kiosk").touch()
    (tmp_path / "etc/ctrl-alt-del.target").symlink_to("/dev/null")
    return tmp_path


def test_another_machine_is_none(tmp_path: Path) -> None:
    assert not is_kiosk_machine(tmp_path)


def test_what_is_gone_is_named(machine: Path) -> None:
    assert is_kiosk_machine(machine)
    assert lost_files(machine) == ()
    (machine / "etc/ctrl-alt-del.target").unlink()
    assert lost_files(machine) == ("/etc/ctrl-alt-del.target",)


def test_a_screen_is_watched_that_runs_and_was_heard_of() -> None:
    assert is_screen_watched(lambda: FED)
    assert not is_screen_watched(lambda: FED | {"ActiveState": "activating"})
    assert not is_screen_watched(lambda: FED | {"WatchdogUSec": "infinity"})
    assert not is_screen_watched(lambda: FED | {"WatchdogTimestamp": ""})
    assert not is_screen_watched(dict)
