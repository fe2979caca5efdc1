"""What a service manager such as systemd is told, on a socket of the test's own."""

import os
import socket
from pathlib import Path

import pytest

from kiosk.adapters.machine.service_manager import ServiceManager, service_manager


@pytest.mark.parametrize("is_abstract", [False, True])
def test_it_hears_what_it_is_told(tmp_path: Path, is_abstract: bool) -> None:
    name = f"foyer-test-{os.getpid()}"
    address = f"@{name}" if is_abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(f"\0{name}" if is_abstract else address)
        service_manager({"NOTIFY_SOCKET": address}).tell("READY=1", "STATUS=The screen is open.")
        assert manager.recv(100) == b"READY=1\nSTATUS=The screen is open."


def test_where_there_is_none_or_it_is_gone_nothing_is_said(tmp_path: Path) -> None:
    service_manager({}).tell("READY=1")
    ServiceManager(str(tmp_path / "gone")).tell("READY=1")


def test_its_patience_is_this_process_s_only_if_it_watches_it() -> None:
    watching = {"NOTIFY_SOCKET": "/run/notify", "WATCHDOG_USEC": "90000000"}
    assert service_manager(watching).patience == 90_000
    assert service_manager(watching | {"WATCHDOG_PID": str(os.getpid())}).patience == 90_000
    assert service_manager(watching | {"WATCHDOG_PID": "1"}).patience == 0
    assert service_manager({"NOTIFY_SOCKET": "/run/notify"}).patience == 0
