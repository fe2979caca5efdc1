"""A hub that an organiser starts on the page finds a place of its own, and stays where its kiosks seek it."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.sync import hub_process
from kiosk.sync.hub_process import PORT_FILE, port_of
from tests.e2e.fleet.fleet import free_port


@pytest.fixture
def ports(monkeypatch: pytest.MonkeyPatch) -> Iterator[range]:
    """Two ports, on the first of which another event's hub listens."""
    with socket.socket() as other:
        other.bind(("0.0.0.0", 0))
        other.listen()
        taken = other.getsockname()[1]
        monkeypatch.setattr(hub_process, "PORTS", (taken, free_port()))
        yield hub_process.PORTS


def test_where_another_events_hub_listens_a_new_one_takes_the_next_port(ports: range, tmp_path: Path) -> None:
    assert port_of(tmp_path / "event.hub") == ports[1]


def test_a_hub_stays_where_its_kiosks_seek_it(ports: range, tmp_path: Path) -> None:
    (tmp_path / PORT_FILE).write_text("4230\n", "ascii")
    assert port_of(tmp_path) == 4230
    (tmp_path / PORT_FILE).unlink()
    assert port_of(tmp_path) == ports[0], "it was started from a terminal before"
