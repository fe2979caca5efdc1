"""A kiosk in a network of its own, whose cable is pulled: packets vanish, and nobody is told."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.fleet.fleet import Fleet, KioskHandle, until

pytestmark = pytest.mark.slow

NEAR, FAR = "10.213.77.1", "10.213.77.2"


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


@pytest.fixture
def far_network() -> Iterator[tuple[str, str]]:
    """Make a network namespace; gives its name and the near end of its cable."""
    if not shutil.which("ip") or os.geteuid() != 0:
        pytest.skip("only root can make networks")
    name, near, far = f"foyer{os.getpid()}", f"fy{os.getpid()}a", f"fy{os.getpid()}b"
    try:
        _ip("netns", "add", name)
        _ip("link", "add", near, "type", "veth", "peer", "name", far)
        _ip("link", "set", far, "netns", name)
        _ip("addr", "add", f"{NEAR}/30", "dev", near)
        _ip("link", "set", near, "up")
        _ip("-n", name, "addr", "add", f"{FAR}/30", "dev", far)
        _ip("-n", name, "link", "set", far, "up")
    except subprocess.CalledProcessError:
        subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)
        subprocess.run(["ip", "link", "del", near], check=False, capture_output=True)
        pytest.skip("this machine makes no networks")
    yield name, far
    _ip("netns", "del", name)


def test_a_pulled_cable_is_noticed_and_everything_is_there_once_it_is_back(
    tmp_path: Path, far_network: tuple[str, str]
) -> None:
    name, cable = far_network
    fleet = Fleet(tmp_path, kiosks=0, host=NEAR)
    try:
        for number, within in enumerate(((), ("ip", "netns", "exec", name)), 1):
            (tmp_path / f"kiosk{number}").mkdir()
            path = tmp_path / f"kiosk{number}" / "fair.db"
            fleet.kiosks.append(fleet.admit(KioskHandle(path, f"Desk {number}", None, within)))
        near, far = fleet.kiosks
        fleet.settle()
        _ip("-n", name, "link", "set", cable, "down")
        near.tell("burst", codes=fleet.codes[:10])
        far.tell("burst", codes=fleet.codes[5:15])
        until(lambda: far.tell("status")["state"] == "apart", 40, "the silence is noticed")
        time.sleep(5)
        _ip("-n", name, "link", "set", cable, "up")
        fleet.settle()
        fleet.check()
    finally:
        fleet.close()
