"""A new kiosk joins by scanning the hub's code at its first screen: real keys, a real X server, a real hub."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.fleet.fleet import Fleet
from tests.e2e.test_turkish_scanner import PATIENCE, TRIES, Display, display, pytestmark, waited

__all__ = ["display", "pytestmark"]


def test_the_hubs_code_scanned_at_the_first_screen_brings_the_event(display: Display, tmp_path: Path) -> None:
    (tmp_path / "fleet").mkdir()
    fleet = Fleet(tmp_path / "fleet", kiosks=0)
    path = tmp_path / "new.db"
    environment = display.environment | {"XDG_STATE_HOME": str(tmp_path / "state")}
    process = subprocess.Popen([sys.executable, "-m", "kiosk", "--event", str(path)], env=environment)
    try:
        display.run("xdotool", "search", "--sync", "--onlyvisible", "--pid", str(process.pid))
        window = display.run("xdotool", "search", "--onlyvisible", "--pid", str(process.pid)).split()[-1]
        display.run("xdotool", "windowfocus", "--sync", window)
        for _ in range(TRIES):
            display.scan(fleet.hub.code)
            if waited(path.exists, PATIENCE / TRIES):
                break
        assert path.exists()
    except subprocess.CalledProcessError:
        pytest.fail("the first screen did not open")
    finally:
        process.terminate()
        process.wait(timeout=10)
        fleet.close()
